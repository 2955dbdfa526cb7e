"""Titles: the words by which views name a relation, and the order in which they tell relations."""

from __future__ import annotations

from typing import Literal

from timeline.conflicts import Relation

Link = Literal["clash", "strain", "agreement"]
_RANK = {"contradiction": 0, "tension": 1, "corroboration": 2, "same": 3}
_SURE = {"certain": 0, "preferred": 1, "possible": 2}
_TITLES = {
    ("contradiction", "certain"): "Contradiction",
    ("contradiction", "preferred"): "Contradiction, likely",
    ("contradiction", "possible"): "Possible clash",
    ("tension", "certain"): "Tension",
    ("tension", "preferred"): "Tension, likely",
    ("tension", "possible"): "Possible tension",
    ("corroboration", "certain"): "Agreement",
    ("corroboration", "preferred"): "Agreement, likely",
    ("corroboration", "possible"): "Possible agreement",
    ("same", "certain"): "Same statement",
    ("same", "preferred"): "Same statement, likely",
    ("same", "possible"): "Possibly the same",
}
SURE_IN_WORDS = {
    "certain": "certain: in every reading of the claims",
    "preferred": "likely: in the first reading of each claim",
    "possible": "possible: in some readings only",
}


def title_of(relation: Relation) -> str:
    """The heading of a relation in charts and reports.

    Examples
    --------
    >>> title_of(Relation(kind="contradiction", claims=("a", "b"))), title_of(Relation(kind="corroboration", claims=("a", "b")))
    ('Contradiction', 'Agreement')
    """
    return _TITLES[relation.kind, relation.certainty]


def link_of(relation: Relation) -> Link:
    """The hue: clash (a contradiction), strain (a tension, or a clash in some reading only), agreement.

    Examples
    --------
    >>> [link_of(Relation(kind="contradiction", certainty=sure, claims=("a", "b"))) for sure in ("certain", "preferred", "possible")]
    ['clash', 'clash', 'strain']
    """
    if relation.kind in ("corroboration", "same"):
        return "agreement"
    return "clash" if relation.kind == "contradiction" and relation.certainty != "possible" else "strain"


def weight(relation: Relation) -> tuple[int, ...]:
    """The key of an order from the weightiest: certain contradictions first, agreements last."""
    rank, sure = _RANK[relation.kind], _SURE[relation.certainty]
    return int(rank >= 2), int(sure == 2), rank, sure
