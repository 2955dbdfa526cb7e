"""What is each word here? Tokens of a sentence → a coarse class for each, with noun phrases, verb groups and set phrases read as one verb."""
