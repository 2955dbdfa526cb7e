"""What cannot all be true: relations between claims, with the reasons."""

from timeline.conflicts.bounds import Bound
from timeline.conflicts.chronology import Chronology
from timeline.conflicts.counting import decide
from timeline.conflicts.dating import Network, Offset
from timeline.conflicts.minimal import minimal_conflicts
from timeline.conflicts.relation import Relation
from timeline.conflicts.relations import consistent, find_relations
from timeline.conflicts.types import TypeTree

__all__ = [
    "Chronology",
    "Relation",
    "find_relations",
    "consistent",
    "Bound",
    "decide",
    "Network",
    "Offset",
    "minimal_conflicts",
    "TypeTree",
]
