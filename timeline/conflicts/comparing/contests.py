"""Contests: one match with two scores, one race with two winners, a game won that another says was drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations

from timeline.conflicts.accounts.participants import plain_name
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments

_MOST = 60  # claims about one side or one contest that are compared with one another
_ONE_DAY, _ONE_MONTH = timedelta(days=1), timedelta(days=31)
_KEYS = ("winner", "loser", "won", "drawn", "score", "rank", "void", "out")


def contest_clashes(accounts: Sequence[Account], general: frozenset[str], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of claims by which one contest came out in two ways.

    The attributes are those of `timeline.claims.deeds.contests`; `general` are nouns that stand for any contest ("match"). Two are of one contest
    if they are of one time, name no different sides, and the later narrows it no further than the earlier.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> told = [{"winner": "Orbe", "loser": "Elm", "score": "2-1", "sides": "Elm; Orbe"}, {"drawn": "yes", "sides": "Elm; Orbe"}]
    >>> rows = [Claim(id=f"c{n}", source=f"S{n}", event="game", participants=("Orbe",), window="1931-05-03", attributes=row)
    ...         for n, row in enumerate(told, 1)]
    >>> [clash] = contest_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)], frozenset())
    >>> clash.one.id, clash.other.id, clash.words
    ('c1', 'c2', ('won by Orbe', 'drawn'))
    """
    groups: dict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        told = account.claim.attributes
        if not any(key in told for key in ("sides", "contest", "score", "won")):
            continue
        if account.claim.polarity != "positive" or not account.claim.constrains or account.claim.modality == "nested":
            continue
        if any(key in told for key in _KEYS):
            for name in {*map(plain_name, told.get("sides", "").split("; ")), "the"} - {""}:
                groups[name].append(account)
    found: dict[tuple[str, str], Clash] = {}
    for name, members in groups.items():
        for one, other in combinations(sorted(first_of(members, _MOST, name, notes), key=lambda a: a.position), 2):
            if (words := _differ(one, other)) and _same(one, other, general):
                found.setdefault((one.id, other.id), Clash(one, other, "preferred", "one outcome", words))
    return list(found.values())


def _differ(one: Account, other: Account) -> tuple[str, str] | None:
    """How each says that it came out, if only one can be right."""
    a, b = one.claim.attributes, other.claim.attributes
    if "score" in a and "score" in b and a["score"] != b["score"]:
        return a["score"], b["score"]
    for x, y, turned in ((a, b, False), (b, a, True)):
        words = _beside(x, y)
        if words is not None:
            return (words[1], words[0]) if turned else words
    if "winner" in a and "winner" in b and _two(a["winner"], b["winner"]):
        return f"won by {a['winner']}", f"won by {b['winner']}"
    if "rank" in a and "rank" in b:
        (who, rank), (name, number) = a["rank"].rsplit(": ", 1), b["rank"].rsplit(": ", 1)
        if not _two(who, name) and rank != number:
            return f"place {rank}", f"place {number}"
    return None


def _beside(x: dict[str, str], y: dict[str, str]) -> tuple[str, str] | None:
    """What the one tells that excludes something of another kind in the other."""
    won = f"won by {y['winner']}" if "winner" in y else f"lost by {y['loser']}" if "loser" in y else "won" if "won" in y else ""
    if "drawn" in x and "drawn" not in y and (won or "score" in y):
        return "drawn", won or y["score"]
    if "void" in x and "void" not in y and (won or "drawn" in y or "rank" in y):
        return "void", won or ("drawn" if "drawn" in y else f"place {y['rank']}")
    if "loser" in x and "winner" in y and not _two(x["loser"], y["winner"]):
        return f"lost by {x['loser']}", won
    ranked = y["rank"].rsplit(": ", 1)[0] if "rank" in y else y.get("winner", "")
    if "out" in x and ranked and not _two(x["out"], ranked):
        return f"given up by {x['out']}", won or f"place {y['rank']}"
    return None


def _two(one: str, other: str) -> bool:
    """Whether two names are of two: none is a part of the other."""
    a, b = set(plain_name(one).split()), set(plain_name(other).split())
    return not (a <= b or b <= a)


def _same(one: Account, other: Account, general: frozenset[str]) -> bool:
    """Whether both tell of one contest; `one` stands first in the text."""
    a, b = one.claim.attributes, other.claim.attributes
    if not _one_time(one, other):
        return False
    before, after = _label(a), _label(b)
    if after - general - before:
        return False  # “won the race”, and then "won the junior race"
    named = [set(map(plain_name, told.get("sides", "").split("; "))) - {""} for told in (a, b)]
    shared = bool(named[0] & named[1])
    back = other.claim.phrase is None and (b["contest"].startswith("the ") and not before if after else not named[1])
    pointing = back or _definite(a, b)
    if all(len(sides) > 1 for sides in named):
        return named[0] == named[1]
    if any(len(sides) > 1 for sides in named):
        return shared or (not all(named) and pointing)
    return pointing or (shared and not (before and after))


def _definite(a: dict[str, str], b: dict[str, str]) -> bool:
    """Whether the later names the contest as one that is known, and the earlier names one."""
    return b.get("contest", "").startswith("the") and (bool(a.get("contest")) or "; " in a.get("sides", ""))


def _label(told: dict[str, str]) -> set[str]:
    return set(plain_name(told.get("contest", "")).split())


def _one_time(one: Account, other: Account) -> bool:
    (start, end), (first, last) = moments(one), moments(other)
    if max(start, first) >= min(end, last):
        return False
    phrases = one.claim.phrase, other.claim.phrase
    if None in phrases and (any(phrases) or (start, end) == (first, last)):
        return True
    if datetime.min in (start, first) or datetime.max in (end, last):
        return False
    if "out" in other.claim.attributes:
        return end - start <= _ONE_DAY and start <= first and last - start <= _ONE_MONTH  # “was disqualified” may be later
    return ((start, end) == (first, last) and end - start <= _ONE_MONTH) or max(end - start, last - first) <= _ONE_DAY
