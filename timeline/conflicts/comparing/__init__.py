"""What do two accounts of one thing say of each other? Pairs of accounts → clashes, tensions, repetitions and support."""
