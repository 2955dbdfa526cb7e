"""Which claims has somebody else written? Rows, tables, files and answers of a model → checked claims with their corrections."""
