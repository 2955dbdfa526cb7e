"""English: words, rules and their examples, one table a module."""
