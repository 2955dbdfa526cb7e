"""Which words tell what happened, to whom and where? English words of deeds, people, places and things → the tables of events."""
