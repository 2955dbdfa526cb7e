"""Handing: what one says passed from hand to hand, and another that it never did: "paid every welder", "none of them was paid"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations
from typing import Literal

from timeline.claims.quantities.measures import exclude
from timeline.conflicts.accounts.participants import plain_name
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments
from timeline.languages.handing import ANYTHING, SOMEBODY

_MOST = 60  # claims about one sort of goods that are compared with one denial
_TOLD_TOGETHER, _LONG = timedelta(days=7), timedelta(days=60)  # of what two said within a week neither tells of the days between
_Fit = Literal["match", "open", "apart"]


def handing_clashes(accounts: Sequence[Account], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of which one tells that something passed and the other that nothing of the kind did, between the same, in all of that time.

    The attribute `handed` tells what it was and counts as, `giver` and `taker` who, by name and by what they are; who is not told of may be
    anybody, but one side at least must be the same. `sort` narrows the goods; of "some" that got nothing, only "all" speaks against.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> paid = {"handed": "wage; money", "giver": "Vantor", "taker": "welder"}
    >>> rows = [Claim(id="c1", source="Vantor", event="payment", participants=("Vantor",), window="2012", attributes=paid),
    ...         Claim(id="c2", source="Marek", event="wage", polarity="negative", attributes={"handed": "money", "taker": "welder"}),
    ...         Claim(id="c3", source="Marek", event="wage", polarity="negative", attributes={"handed": "money", "taker": "cleaner"})]
    >>> found = handing_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)])
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    told: dict[str, list[Account]] = defaultdict(list)
    bought: dict[str, list[Account]] = defaultdict(list)
    denied: list[tuple[str, Account]] = []
    for account in accounts:
        claim = account.claim
        goods = _listed(account, "handed")
        if not goods or not claim.constrains or claim.modality == "nested":
            continue
        if claim.polarity == "negative" or "kept" in claim.attributes:
            denied.append((goods[0], account))
        elif account.count is None or account.count.min > 0:
            if thing := claim.attributes.get("bought"):
                bought[plain_name(thing)].append(account)
            for kind in goods:
                told[kind].append(account)
                if kind.rpartition(" ")[2] != kind and " of " in kind:
                    told[kind.partition(" of ")[0] + " of " + ANYTHING].append(account)
            if not any(" of " in kind for kind in goods):
                told[ANYTHING].append(account)
    found: dict[tuple[str, str], Clash] = {}
    for kind, none in denied:
        for other in first_of(told.get(kind, ()), _MOST, kind, notes):
            if none.claim.source != other.claim.source and _meant(none, other):
                clash = Clash.likely(none, other, "not handed")
                found.setdefault((clash.one.id, clash.other.id), clash)
    for thing, some in bought.items():
        for one, other in combinations(first_of(some, _MOST, thing, notes), 2):
            if one.claim.source != other.claim.source and _two_prices(one, other):
                found.setdefault((one.id, other.id), Clash(one, other, "preferred", "two prices"))
    return list(found.values())


def _two_prices(one: Account, other: Account) -> bool:
    """Whether two sums for one thing exclude each other: both told of one sale, at times that meet."""
    (start, end), (first, last) = moments(one), moments(other)
    if max(start, first) >= min(end, last) or not exclude(one.claim.attributes.get("sum", ""), other.claim.attributes.get("sum", "")):
        return False
    sides = [_payer_and_payee(account) for account in (one, other)]
    return "apart" not in [_fit(mine, theirs, whole=False) for mine, theirs in zip(*sides, strict=True)]


def _payer_and_payee(account: Account) -> tuple[list[str], list[str]]:
    sale = account.claim.attributes.get("handed", "").startswith("sale of ")
    giver, taker = _listed(account, "giver"), _listed(account, "taker")
    return (taker, giver) if sale else (giver, taker)


def _listed(account: Account, key: str) -> list[str]:
    told = account.claim.attributes.get(key, "") if account.claim.attributes else ""
    return told.split("; ") if told else []


def _meant(none: Account, other: Account) -> bool:
    """Whether what the one denies is what the other tells of: its time, its sort and its hands."""
    return _in_time(none, other) and _of_the_sort(none, other) and _between_them(none, other)


def _in_time(none: Account, other: Account) -> bool:
    """Whether what was told of falls into the time of the denial; who has been given all by now lacks nothing of any time."""
    (start, end), (first, last) = moments(none), moments(other)
    if "all" in _listed(other, "share") and first == datetime.min and none.ends.until_saying and other.ends.until_saying:
        return True
    until_told = none.ends.until_saying and other.ends.until_saying and last - first > _LONG and last - end <= _TOLD_TOGETHER
    return start <= first and (last <= end or until_told)


def _of_the_sort(none: Account, other: Account) -> bool:
    """Whether what narrows the goods that nobody got does not leave out those that somebody got."""
    periods = _listed(none, "period"), _listed(other, "period")
    if all(periods) and set(periods[0]).isdisjoint(periods[1]):
        return False  # the wages of July, and those of August
    mine, theirs = ({told for told in _listed(account, "sort") if " " in told} for account in (none, other))
    if _listed(none, "handed")[0] not in _listed(other, "handed")[:2] and "letter" in _listed(other, "handed")[:1] and not mine & theirs:
        return False  # a letter is a complaint only if it is about what none complained of
    words = set(other.claim.quotation.lower().replace(".", " ").replace(",", " ").split())
    for narrow in _listed(none, "sort"):
        role, topical, noun = narrow.partition(" ")
        topics = [told.partition(" ")[2] for told in theirs if told.startswith(f"{role} ")]
        if topical and topics and noun not in topics and noun not in words and f"{noun}s" not in words:
            return False
        if not topical and narrow not in words and _listed(other, "handed")[0] != "money":
            return False  # of a sum, nobody need say of what sort it was
    return True


def _between_them(none: Account, other: Account) -> bool:
    """Whether giver and taker may be the same, and one of them is."""
    share = _listed(other, "share")
    some = "some" in _listed(none, "share")
    if some and "all" not in share:
        return False
    sides = [_fit(_listed(none, key), _listed(other, key), whole="all" in share) for key in ("giver", "taker")]
    if "apart" in sides:
        return False
    if "match" in sides or _concerned(none, other):
        return True
    nameless = "giver" not in none.claim.attributes and "taker" not in none.claim.attributes
    goods = _listed(none, "handed")[0]
    return goods not in ("money", ANYTHING) and (nameless or "public" in share)


def _concerned(none: Account, other: Account) -> bool:
    """“delivered to the widow”, who says that it never came: whether one of the two sources is who gave or got what the other tells of."""
    for speaker, told in ((none, other), (other, none)):
        who = plain_name(speaker.claim.source or "")
        for key in ("giver", "taker"):
            if who and not _listed(speaker, key) and who in map(plain_name, _listed(told, key)[:1]):
                return True
    return False


def _fit(mine: Sequence[str], theirs: Sequence[str], *, whole: bool) -> _Fit:
    """Whether who got nothing is who got something: the same name, or one of the kind of which all, or nobody, is told."""
    if not mine or not theirs:
        return "open"
    homes, places = ({plain_name(p) for p in some if p.startswith("@")} for some in (mine, theirs))
    if homes and places and homes.isdisjoint(places):
        return "apart"
    one, other = plain_name(mine[0]), plain_name(theirs[0])
    if one == other or (mine[0].islower() and one in map(plain_name, theirs)):
        return "match"
    if SOMEBODY in mine and "+" in theirs and (whole or SOMEBODY in theirs):
        return "match"  # “all workers”, and "140 men"
    one_of_them = whole or "+" not in theirs  # “every welder”, or "the party"
    if SOMEBODY in mine and "+" not in mine and not mine[0][:1].isupper():
        return "open"  # “no passport to the man”: perhaps the fugitive
    return "match" if one_of_them and theirs[0].islower() and other in map(plain_name, mine) else "apart"
