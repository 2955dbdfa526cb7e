"""Coreference: which phrases of a text stand for the same person, body or thing; from tagged sentences to one name for each phrase."""
