"""Who speaks over which characters: speakers, saying words, content, chains; no events and no dates."""

from timeline.statements.attribute import attribute
from timeline.statements.statement import Statement

__all__ = ["Statement", "attribute"]
