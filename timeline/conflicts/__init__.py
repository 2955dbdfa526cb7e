"""What cannot all be true: relations between claims, with the reasons."""

from timeline.conflicts.chronology import Chronology
from timeline.conflicts.relation import Relation

__all__ = ["Chronology", "Relation"]
