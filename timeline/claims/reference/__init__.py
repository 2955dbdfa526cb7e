"""Whom do the words mean? Pronouns, descriptions and places of a clause → the canonical names of those who take part."""
