"""What cannot all be true: relations between claims, with the reasons.

Claims become `accounts`; `deciding` asks whether all of them can hold, `comparing` what two say of each other, `explaining` tells why. Each
imports only those before it; `relations.py` leads through them, and `documents` puts several chronologies together beforehand.
"""

from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.chronology import Chronology
from timeline.conflicts.deciding.counting import decide
from timeline.conflicts.deciding.dating import Network, Offset
from timeline.conflicts.deciding.minimal import minimal_conflicts
from timeline.conflicts.relation import Relation
from timeline.conflicts.relations import consistent, find_relations

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
