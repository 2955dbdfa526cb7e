"""Outcomes: a plan that one says was approved and another, of the same day, rejected; one death of two causes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import combinations

from timeline.claims.claim import Claim
from timeline.conflicts.accounts.participants import nested, people, plain_name, told_apart
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.rivals import Rivals
from timeline.conflicts.comparing.states import moments

_MOST = 60  # claims about one name that are compared with one another
_ONE_DAY, _ONE_MONTH = timedelta(days=1), timedelta(days=31)


def outcome_clashes(
    accounts: Sequence[Account], rivals: Rivals, matters: frozenset[str] = frozenset(), notes: list[str] | None = None
) -> list[Clash]:
    """Pairs of claims by which one matter ended in two ways that exclude each other.

    The attribute `term` tells of a sentence, `outcome` how ("approve"), `unreached` how not, `matter` of what where that is no participant ("race"), `trend` which way a figure
    went, `cause` what brought about what is named first, or what somebody died of, `manner` how. Two outcomes must be of the same parties and one day, or of the same longer time; a
    trend is of a time that both tell alike, and a death is only one. A decision is one if what it is `about` is, which the noun of any
    matter may stand for (`matters`), and no other `body` took it.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> plan = {"event": "vote", "participants": ("the council", "the plan")}
    >>> rows = [Claim(id="c1", source="Dale", window="1931-05-03", attributes={"outcome": "approve"}, **plan),
    ...         Claim(id="c2", source="Vale", window="1931-05-03", attributes={"outcome": "reject"}, **plan),
    ...         Claim(id="c3", source="Vale", window="1931-05-04", attributes={"outcome": "reject"}, **plan)]
    >>> found = outcome_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)], Rivals([("approve", "reject")]))
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    by_name: dict[tuple[str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        told = claim.polarity == "positive" or "unreached" in claim.attributes
        if not claim.attributes or not told or not claim.constrains or claim.modality == "nested":
            continue
        if {"unreached", "about"} <= claim.attributes.keys():
            by_name["outcome", plain_name(claim.attributes["about"]).rpartition(" ")[2]].append(account)
        for key in ("outcome", "trend", "cause", "manner", "term"):
            if key in claim.attributes and (claim.participants or (key == "outcome" and "tally" in claim.attributes)):
                names = (
                    {*account.people, plain_name(claim.event)} if key in ("outcome", "term") else {plain_name(str(claim.participants[0]))}
                )
                if "about" in claim.attributes:
                    names |= {_body(claim)[0], *plain_name(claim.attributes["about"]).split(" ")} - {"", "a"}
                names |= {"tally"} & claim.attributes.keys() if key == "outcome" else set()
                for name in sorted(names):
                    by_name[key, name].append(account)
    found: dict[tuple[str, str], Clash] = {}
    for (key, name), members in by_name.items():
        for one, other in combinations(first_of(members, _MOST, name, notes), 2):
            words = _opposed(one.claim.attributes, other.claim.attributes, key, rivals)
            if words is not None and _one_matter(one, other, key, matters):
                found.setdefault((one.id, other.id), Clash(one, other, "preferred", "one outcome", words))
    return list(found.values())


def _opposed(a: Mapping[str, str], b: Mapping[str, str], key: str, rivals: Rivals) -> tuple[str, str] | None:
    """What the two say that cannot both hold of one matter: rival words, two tallies, two terms, a dissent where all were of one mind."""
    for none, other in ((a, b), (b, a)):
        if "unreached" in none:
            same = "outcome" in other and rivals.alike_against(none["unreached"], other["outcome"])
            return (f"not {none['unreached']}", other["outcome"]) if same else None
    if rivals.exclude(a[key], b[key]) or (key == "term" and a[key] != b[key]):
        return a[key], b[key]
    for figure in ("tally", "margin") if key == "outcome" else ():
        if figure in a and figure in b and a[figure] != b[figure]:
            return a[figure], b[figure]
    for one, other in ((a, b), (b, a)) if key == "outcome" else ():
        won = _apart(one["tally"]) if "tally" in one and "margin" in other and "margin" not in one else None
        if won is not None and other["margin"].isdecimal() and won != int(other["margin"]):
            return a.get("tally", a.get("margin", "")), b.get("tally", b.get("margin", ""))
        if "unanimous" in one and "dissent" in other and set(other["dissent"].split()) <= set(one.get("about", "").split()):
            return ("unanimous", b[key]) if one is a else (a[key], "unanimous")
    return None


def _apart(tally: str) -> int | None:
    """By how much a tally ("31-22") was won; None where a person wrote it otherwise."""
    most, dash, least = tally.partition("-")
    return int(most) - int(least) if dash and most.isdecimal() and least.isdecimal() else None


def _by_its_name(told: Account, named: Account) -> bool:
    """Whether the one names as its bearer what the other tells of, and what that was about."""
    matter = plain_name(named.claim.attributes.get("matter", ""))
    about = not matter or any(matter in name.split() for name in told.people)
    return named.people == {plain_name(told.claim.event)} and about


def _one_cause(one: Account, other: Account) -> bool:
    """Whether what was caused is the same: the fire at the mill and "the fire", but not the fire at the inn; the causes are told beside it."""
    matters = [a.people - {plain_name(str(p)) for p in a.claim.participants[:2]} for a in (one, other)]
    return matters[0] <= matters[1] or matters[1] <= matters[0]


def _one_decision(one: Account, other: Account, matters: frozenset[str]) -> bool:
    """Whether two decisions of one time are one: of one matter, one charge, one body; the later names the matter no closer."""
    first, second = sorted((one, other), key=lambda a: a.position)
    a, b = first.claim.attributes, second.claim.attributes
    (kind, which), (again, whose) = _body(first.claim), _body(second.claim)
    if (kind and again and kind != again) or (which and whose and which.isdisjoint(whose)):
        return False
    if "charge" in a and "charge" in b and a["charge"] != b["charge"]:
        return False
    if b["about"].startswith("a ") and a["about"] != b["about"]:
        return False
    before, after = set(plain_name(a["about"]).split()), set(plain_name(b["about"]).split())
    before |= {word for name in first.people for word in name.split()}  # “rejected the offer of Orsk”, "accepted Orsk's offer"
    if not (after <= before or (len(after) == 1 and after <= matters and bool(kind and again))):
        return False
    (start, end), (begin, last) = moments(first), moments(second)
    dated = datetime.min not in (start, begin) and datetime.max not in (end, last)
    if not dated:
        return second.claim.phrase is None or first.claim.phrase is None
    return (start, end) == (begin, last) or max(end - start, last - begin) <= _ONE_DAY


def _body(claim: Claim) -> tuple[str, frozenset[str]]:
    """The class of who decided, and the words that tell which."""
    kind, _, which = claim.attributes.get("body", "").partition(": ")
    return kind, frozenset(which.split())


def _one_matter(one: Account, other: Account, key: str, matters: frozenset[str]) -> bool:
    a, b = one.claim, other.claim
    (start, end), (first, last) = moments(one), moments(other)
    if max(start, first) >= min(end, last) or told_apart(a, b):
        return False
    if key == "outcome" and "dissent" in {*a.attributes, *b.attributes} and "unanimous" in {*a.attributes, *b.attributes}:
        return datetime.min not in (start, first) and max(end - start, last - first) <= _ONE_DAY
    if key == "outcome" and "about" in a.attributes and "about" in b.attributes:
        return _one_decision(one, other, matters)
    if key == "outcome" and "tally" in a.attributes and "tally" in b.attributes:
        bare = any(c.phrase is None and "about" not in c.attributes for c in (a, b))  # “39 votes in favour”: in the vote told of
        return bare or max(end - start, last - first) <= _ONE_DAY or (start, end) == (first, last)
    if key == "term":
        dated = datetime.min not in (start, first) and datetime.max not in (end, last)
        return nested(people(one.needs), people(other.needs)) and (not dated or max(end - start, last - first) <= _ONE_DAY)
    if key in ("cause", "manner"):
        return a.event != "cause" or _one_cause(one, other)
    if any(_by_its_name(told, named) for told, named in ((one, other), (other, one))):
        return True  # “the vote was unanimous”, and "three voted against it"
    if plain_name(a.attributes.get("matter", "")) != plain_name(b.attributes.get("matter", "")):
        return False
    if datetime.min in (start, first) or datetime.max in (end, last):
        return False
    same = one.people == other.people
    if max(end - start, last - first) <= _ONE_DAY and key == "outcome":
        return same or ("matter" not in a.attributes and nested(people(one.needs), people(other.needs)))
    return same and (start, end) == (first, last) and end - start <= _ONE_MONTH
