"""Who speaks over which characters: speakers, saying words, content, chains; no events and no dates.

The package loads none of its modules: `find` reads most sentences without the taggers and readers of sayings.
"""
