"""When was it? Time phrases in, beside and before a clause → the window of its claim, with what it takes from elsewhere."""
