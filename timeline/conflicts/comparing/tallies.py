"""Tallies: one says that 23 people were killed in the crash, another that only 17 were."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import permutations

from timeline.claims.claim import Claim
from timeline.claims.quantities.measures import Measure, measure_of
from timeline.conflicts.accounts.ends import naive
from timeline.conflicts.accounts.readings import PASSING, Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.intervals import Interval

_MOST = 60  # tallies of one kind that are compared with one another
_FEW, _ROUNDED, _ABOUT = 50, 0.05, 0.15  # from 50 on, a number may be rounded; “about 300” is from 255 to 345
_ONE_DAY, _ONE_WEEK = timedelta(days=1), timedelta(days=7)
_STEM = 5  # letters by which "Norvania" and "the Norvanian army" are known


def tally_clashes(accounts: Sequence[Account], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of claims of which one counts more than the other leaves room for: the attributes `figure` and `counted` tell what and how many.

    The greater number must be of things that the smaller counts too: of the same time, of no other place or doer, and the smaller one of no
    part ("passengers", "of its members"). A number that is told later may have grown.

    Examples
    --------
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> dead = {"event": "death", "window": "1931-05-03", "participants": ("people",)}
    >>> rows = [Claim(id="c1", source="Dale", attributes={"figure": "death", "counted": "23 person"}, **dead),
    ...         Claim(id="c2", source="Vale", attributes={"figure": "death", "counted": "17 person"}, **dead),
    ...         Claim(id="c3", source="Lund", attributes={"figure": "death", "counted": "9 person", "narrowed": "miner"}, **dead)]
    >>> found = tally_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)])
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    by_kind: dict[tuple[str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        if (what := claim.attributes.get("figure")) and "counted" in claim.attributes and claim.constrains and claim.modality == "asserted":
            measure = measure_of(claim.attributes.get("counted", ""))
            if measure is not None:
                by_kind[what, measure.range()[0]].append(account)
    dead = max((_counted(a)[0] for a in by_kind.get(("death", "person"), ())), default=0.0)
    found = []
    for (what, _), members in by_kind.items():
        apart = dead if what == "injury" else 0.0  # of three brought in wounded, one may be the one who was killed
        for more, less in permutations(first_of(members, _MOST, what, notes), 2):
            if apart and _counted(more)[0] - _counted(less)[1] <= apart:
                continue
            if _two_sources(more.claim, less.claim) and _exceeds(more.claim, less.claim) and _of_one(more, less):
                one, other = sorted((more, less), key=lambda a: a.position)
                words = one.claim.attributes["counted"], other.claim.attributes["counted"]
                found.append(Clash(one, other, "preferred", "tally", words))
    return found


def _counted(account: Account) -> tuple[float, float]:
    measure = measure_of(account.claim.attributes["counted"])
    return _limits(measure) if measure is not None else (0.0, math.inf)


def _two_sources(one: Claim, other: Claim) -> bool:
    """Whether two tell it; the writer's own numbers count where they are of people."""
    told = one.source is not None and other.source is not None
    return one.source != other.source and (told or one.attributes["counted"].endswith(" person"))


def _limits(measure: Measure) -> tuple[float, float]:
    """The least and the greatest number that the words admit."""
    low, high, slack = float(measure.number), float(measure.upper or measure.number), 0.0
    factor = Measure("at least", "1", measure.unit).range()[1]
    if measure.bound == "about":
        slack = max(1.0, _ABOUT * high)
    elif not measure.bound and high >= _FEW and not measure.upper:
        slack = min(_ROUNDED * high, 0.5 * 10.0 ** (len(measure.number) - len(measure.number.rstrip("0"))) - 0.5)
    low, high = (low - slack + (measure.bound == "more than")) * factor, (high + slack - (measure.bound == "less than")) * factor
    return (0.0 if measure.bound in ("at most", "less than") else low), (math.inf if measure.bound in ("at least", "more than") else high)


def _exceeds(more: Claim, less: Claim) -> bool:
    """Whether the one counts more than the other leaves room for, which counts no part only."""
    one, other = measure_of(more.attributes["counted"]), measure_of(less.attributes["counted"])
    if one is None or other is None or _limits(one)[0] <= _limits(other)[1]:
        return False
    narrowed = _words(more, "narrowed") | _words(more, "only")
    owner = (less.source or "").rpartition(" ")[2].lower()
    if f"of {owner}" in narrowed:
        narrowed |= {"own"}  # “three offices of the bank”, and "only one of its offices", says the bank
    return _words(less, "narrowed") <= narrowed and _words(less, "only") - _words(less, "narrowed") <= narrowed


def _words(claim: Claim, key: str) -> frozenset[str]:
    return frozenset(word for word in claim.attributes.get(key, "").split("; ") if word)


def _of_one(more: Account, less: Account) -> bool:
    """Whether what the greater number counts is of the time, the place and the doer that the smaller is of."""
    if more.claim.documents.isdisjoint(less.claim.documents) and more.claim.documents and more.people.isdisjoint(less.people):
        return False  # two papers that name nobody in common
    if "while" in less.claim.attributes and more.claim.phrase is None:
        return False  # “fired no shot before the crowd came”, "fired several shots": perhaps later
    return _within(more, less) and _told_together(more.claim, less.claim) and _here(more, less) and _by_one(more.claim, less.claim)


def _within(more: Account, less: Account) -> bool:
    """Whether the greater number is of a time within that of the smaller."""
    (start, end), (first, last) = _window(more), _window(less)
    if max(start, first) >= min(end, last):
        return False
    if more.claim.phrase is None:
        return True  # of the time told of before
    if more.claim.phrase is not None and first > datetime.min and (start == datetime.min or start < first - _ONE_DAY):
        return False  # “since October”
    if less.claim.phrase is None and (first == datetime.min or last == datetime.max):
        return True
    return (start >= first and end <= last) or (end - start <= 2 * _ONE_DAY and last - first <= 2 * _ONE_DAY)


def _window(account: Account) -> tuple[datetime, datetime]:
    """The stretch whose events are counted, of which the time of one of them tells nothing; the calendar's ends where open."""
    return naive(account.ends.starts[1]) or datetime.min, naive(account.ends.ends[2]) or datetime.max


def _told_together(more: Claim, less: Claim) -> bool:
    """Whether the number cannot have grown, or fallen, between the two sayings."""
    one, other = more.said, less.said
    if one is None or other is None or one.start is None or other.start is None or one.overlaps(other) == "yes":
        return True
    if less.window is not None and _long(less.window) and less.window.end is not None and other.start >= less.window.end:
        return True  # “two in January”, said in February
    if more.source == less.source:
        return False  # who corrects a number says no longer what was said before
    return more.attributes["figure"] not in PASSING and one.start < other.start


def _long(window: Interval) -> bool:
    return window.start is not None and window.end is not None and window.end - window.start > _ONE_WEEK


def _here(more: Account, less: Account) -> bool:
    """Whether the greater number is of no wider place, and of no other, than the smaller."""
    later = more if more.position > less.position else less
    if any(place.startswith("a ") for place in _words(later.claim, "near")):
        return False  # “were hurt in a train accident in his town later that day”: in another
    wide, narrow = (frozenset(p for p in _words(a.claim, "near") if not p.startswith("a ")) for a in (more, less))
    if not narrow:
        return True
    if any(place.startswith("~") for place in wide):
        return bool(wide & narrow)
    if not wide:
        return more.position > less.position or all(place == "here" or _named(place, more.claim) for place in narrow)
    if "here" in narrow or "here" in wide:
        return True
    return any(_alike(a, b) for a in wide for b in narrow)


def _named(place: str, claim: Claim) -> bool:
    """Whether the words of a claim name a place: "in the suburb", where the other told of the suburb of Belmarre."""
    return place.removeprefix("~").rpartition(" ")[2] in claim.quotation.lower()


def _alike(one: str, other: str) -> bool:
    """“coastal town” and "town"; "the plant in Laubach" and "the plant"."""
    one, other = one.removeprefix("~"), other.removeprefix("~")
    return one == other or (one.rpartition(" ")[2] == other.rpartition(" ")[2] and " " not in (one if len(one) < len(other) else other))


def _by_one(more: Claim, less: Claim) -> bool:
    """Whether no two who did it are told of: "Norvania" and "the Norvanian army" are one."""
    ends = [(c.attributes.get("agent", ""), c.attributes.get("goal", "")) for c in (more, less)]
    if not all(_one_name(a, b) for a, b in zip(*ends, strict=True)):
        return False  # “the party sent the firm five cheques”: the other way
    return _one_name(more.attributes.get("doer", ""), less.attributes.get("doer", ""))


def _one_name(one: str, other: str) -> bool:
    """Whether two names may be of one: "the country" and "the country's space agency", or one is not told."""
    if not one or not other or one == other:
        return True
    stems = [{word[:_STEM] for word in name.lower().split() if len(word) >= _STEM} for name in (one, other)]
    return not stems[0].isdisjoint(stems[1])


def grown(accounts: Sequence[Account]) -> bool:
    """Whether two numbers of one tally were told on different days, so that the one may have become the other."""
    if len(accounts) != 2 or len({a.claim.attributes.get("figure") for a in accounts}) > 1 or "figure" not in accounts[0].claim.attributes:
        return False
    if any("counted" not in a.claim.attributes for a in accounts):
        return False
    limits = [_limits(m) if (m := measure_of(a.claim.attributes["counted"])) is not None else (0.0, 0.0) for a in accounts]
    more, less = (accounts[0], accounts[1]) if limits[0] > limits[1] else (accounts[1], accounts[0])
    return not _told_together(more.claim, less.claim)
