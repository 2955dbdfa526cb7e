"""Which words and forms are there? Lists of English words, verbs and spellings → the lexicon of times and the grammar of sentences."""
