"""Who speaks over which characters: speakers, saying words, content, chains; no events and no dates.

Words get their classes in `tagging`, `clauses` and `sayings` are found among them, then the `contents` of sayings and, over several sentences,
`passages`. Each imports only those before it; `reading.py` cuts the sentences and `attribute.py` leads through them.
The package loads none of its modules: `find` reads most sentences without the taggers and readers of sayings.
"""
