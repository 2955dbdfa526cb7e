"""From claims to offsets: definite events ("the vote") with their dates, and "a week after it was posted".

A claim names its event by the attribute `instance`; without it, a claim of exactly one event that others refer to is that event.
`after` or `before` name another instance, and `gap` says by how much, as an ISO 8601 duration with its bound ("at most PT5M").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.claims.claim import Claim, instance_name
from timeline.claims.times.lengths import read_length
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.deciding.dating import ORIGIN, Offset, seconds
from timeline.errors import BadClaim, BadInterval
from timeline.intervals import Granularity as G

_ABOUT = 0.25  # “about an hour” is from three quarters of it on
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
# shortest and longest in seconds, and how much the words leave open: "a week after" Monday afternoon is some time next Monday,
# and "a month after" the third may be the end of the week
_LENGTHS = {
    G.SECOND: (1.0, 1.0, 1.0),
    G.MINUTE: (_MINUTE, _MINUTE, _MINUTE),
    G.HOUR: (_HOUR, _HOUR, _HOUR / 2),
    G.DAYPART: (4 * _HOUR, 6 * _HOUR, _HOUR),
    G.DAY: (_DAY, _DAY, _DAY),
    G.WEEKEND: (2 * _DAY, 2 * _DAY, _DAY),
    G.WEEK: (7 * _DAY, 7 * _DAY, _DAY),
    G.MONTH: (28 * _DAY, 31 * _DAY, 7 * _DAY),
    G.SEASON: (89 * _DAY, 92 * _DAY, _DAY),
    G.QUARTER: (90 * _DAY, 92 * _DAY, _DAY),
    G.HALF: (181 * _DAY, 184 * _DAY, _DAY),
    G.YEAR: (365 * _DAY, 366 * _DAY, 45 * _DAY),
    G.DECADE: (3652 * _DAY, 3653 * _DAY, _DAY),
    G.CENTURY: (36524 * _DAY, 36525 * _DAY, _DAY),
    G.MILLENNIUM: (365242 * _DAY, 365243 * _DAY, _DAY),
}


def offsets_of(accounts: Sequence[Account], given: Iterable[Offset] = ()) -> list[Offset]:
    """All offsets between event instances that the claims set, after the `given` ones.

    Examples
    --------
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> claim = Claim(id="c4", event="arrival", attributes={"after": "posting", "gap": "P1W"})
    >>> for offset in offsets_of([account_of(claim, 0, TypeTree({}), {})]):
    ...     print(offset.first, offset.second, offset.lo / 86400, offset.hi / 86400, offset.owner)
    posting arrival 6.0 8.0 c4
    """
    found = list(given)
    usable = [a for a in accounts if a.claim.constrains and a.claim.modality != "nested" and not a.claim.denies]
    for account in usable:
        if account.claim.attributes:
            found += _relative(account.claim)
    if not found and not any("instance" in a.claim.attributes for a in usable):
        return []
    named = {name for o in found for name in (o.first, o.second)}
    for account in usable:
        claim = account.claim
        instance = claim.attributes.get("instance")
        if instance is None and claim.event in named and account.count is not None and account.count.min == account.count.max == 1:
            instance = claim.event
        if instance is not None and account.claim.polarity == "positive":
            found += _dated(account, instance)
    return found


def instance_of(claim: Claim) -> str:
    """The event that the claim tells of: the one it names, else the one of its type."""
    return claim.attributes.get("instance", claim.event)


def named(claim: Claim) -> str:
    """The event in words: "the vote" where its name only adds who took part, else its name.

    Examples
    --------
    >>> named(Claim(id="c1", event="vote", participants=("council",), attributes={"instance": "vote council"}))
    'the vote'
    """
    whole = instance_name(claim.event, claim.participants)
    return f"the {claim.event if instance_of(claim) == whole else instance_of(claim)}".replace("_", " ")


def _dated(account: Account, instance: str) -> list[Offset]:
    claim = account.claim
    time = claim.event_time or claim.window
    if time is None or (time.start is None and time.end is None):
        return []
    start, end = time.earliest_start, time.latest_end
    return [Offset(ORIGIN, instance, seconds(start) if start else None, seconds(end) - 1 if end else None, claim.id)]


def _relative(claim: Claim) -> list[Offset]:
    found = []
    own = instance_of(claim)
    for word in ("after", "before"):
        other = claim.attributes.get(word)
        if other is None or other == own:
            continue
        least, most = _gap(claim)
        first, second = (other, own) if word == "after" else (own, other)
        found.append(Offset(first, second, least, most, claim.id))
    return found


def _gap(claim: Claim) -> tuple[float, float | None]:
    """Seconds that pass at least and at most between the two events."""
    gap = claim.attributes.get("gap")
    if gap is None:
        return 1, None
    try:
        bound, amount = read_length(gap)
    except BadInterval as error:
        raise BadClaim(f"claim {claim.id}: gap {error}") from None
    least = most = loose = 0.0
    for count, unit in amount.parts:
        if count is None or unit not in _LENGTHS:  # "some weeks", "an era"
            return 1, None
        shortest, longest, margin = _LENGTHS[unit]
        least, most, loose = least + float(count) * shortest, most + float(count) * longest, margin
    if claim.attributes.get("after", "").endswith(" start"):
        loose /= 2  # of a length, “three days”, less is left open than of a day that was the third after another
    if bound == "about":
        loose = max(loose, _ABOUT * most)
    return 0.0 if bound == "at most" else max(0.0, least - loose), None if bound == "at least" else most + loose
