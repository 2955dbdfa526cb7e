"""Allen's relations: the composition table against brute force, and the relations of named intervals."""

from itertools import product

import pytest

from timeline.errors import BadInterval
from timeline.intervals import Allen, Interval
from timeline.intervals.allen import ALL, COMPOSITION, compose, possible_relations

SMALL = [(start, end) for start in range(6) for end in range(start + 1, 6)]  # three intervals have at most six different ends

# the definitions, as Allen (1983, Fig. 2) draws them
HOLDS = {
    "before": lambda s, e, S, E: e < S,
    "meets": lambda s, e, S, E: e == S,
    "overlaps": lambda s, e, S, E: s < S < e < E,
    "finished by": lambda s, e, S, E: s < S and e == E,
    "contains": lambda s, e, S, E: s < S and e > E,
    "starts": lambda s, e, S, E: s == S and e < E,
    "equals": lambda s, e, S, E: (s, e) == (S, E),
    "started by": lambda s, e, S, E: s == S and e > E,
    "during": lambda s, e, S, E: s > S and e < E,
    "finishes": lambda s, e, S, E: s > S and e == E,
    "overlapped by": lambda s, e, S, E: S < s < E < e,
    "met by": lambda s, e, S, E: s == E,
    "after": lambda s, e, S, E: s > E,
}


def relation(one, other):
    (found,) = (name for name, holds in HOLDS.items() if holds(*one, *other))
    return Allen(found)


def test_all_169_compositions_agree_with_brute_force():
    between = {(a, b): relation(a, b) for a, b in product(SMALL, repeat=2)}
    expected = {}
    for a, b, c in product(SMALL, repeat=3):
        expected.setdefault((between[a, b], between[b, c]), set()).add(between[a, c])
    assert len(COMPOSITION) == len(expected) == 169
    assert {pair: found for pair, found in COMPOSITION.items() if found != expected[pair]} == {}


def test_inverses():
    for a, b in product(SMALL, repeat=2):
        assert relation(a, b).inverse is relation(b, a)


@pytest.mark.parametrize(("first", "second"), list(product(Allen, Allen)))
def test_inverse_of_a_composition(first, second):
    assert {r.inverse for r in compose(first, second)} == compose(second.inverse, first.inverse)


def test_sets_compose_member_by_member():
    assert compose({Allen.BEFORE, Allen.MEETS}, Allen.BEFORE) == {Allen.BEFORE}
    assert compose(ALL, Allen.EQUALS) == ALL


CERTAIN = [
    ("2012", "2014", "before"),
    ("2013", "2014", "meets"),
    ("2013-01/2013-06", "2013-03/2013-09", "overlaps"),
    ("2013", "2013-12", "finished by"),
    ("2013", "2013-05", "contains"),
    ("2013-01-01", "2013", "starts"),
    ("2013~", "2013", "equals"),  # "~" alone moves no end
    ("2013", "2013-01", "started by"),
    ("2013-W06", "2013-02", "during"),
    ("2013-12", "2013", "finishes"),
    ("2013/..", "2015/..", "finished by"),  # neither ends
    ("../2013", "../2015", "starts"),
    ("../2013", "2014/..", "meets"),
    ("2015", "2014", "met by"),
    ("2015/..", "2013", "after"),
]


@pytest.mark.parametrize(("one", "other", "expected"), CERTAIN)
def test_relation(one, other, expected):
    assert Interval.of(one).relation(Interval.of(other)) is Allen(expected)
    assert Interval.of(other).relation(Interval.of(one)) is Allen(expected).inverse


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        ("2013/", "2015", "pmoFD"),
        ("/2013", "2013", "Fef"),
        ("/2015", "2013", "DSOMP"),
        ("/", "2013", "pmoFDseSdfOMP"),
        ("2015", "2013/", "dfOMP"),
    ],
)
def test_possible_relations(one, other, codes):
    found = possible_relations(Interval.of(one), Interval.of(other))
    assert {r.code for r in found} == set(codes)
    assert Interval.of(one).relation(Interval.of(other)) is None


def test_an_empty_interval_has_no_relation():
    moment = Interval.of("2013-02-12T10:00/2013-02-12T10:00")
    with pytest.raises(BadInterval, match="holds no moment"):
        moment.relation(Interval.of("2013"))
