"""What is said to what was told before? Denials, answers, half sentences and bare numbers → claims that take from earlier ones."""
