"""English: words, rules and their examples, one table a module.

`tables.py` puts the rules of times in the order in which they run; `events.py` and `speaking.py` gather the words of accounts. The stages ask
only the modules that stand here, by name.
"""
