"""From a claim to the bounds it sets: what it says in its first reading, at the least, and at the most.

A claim's window never reaches past its own saying. Where an end is not exact (said "in 2022", "about 18 months earlier"), the
part that holds whatever the exact moment was makes up the *weak* bounds, and the *strong* ones are those of the most that can
be meant. What clashes weakly is certain; what clashes in first readings is preferred; what clashes only strongly is possible.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from timeline.claims.changing import settled
from timeline.claims.claim import Claim, ClaimReading, Count
from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.ends import Ends, earlier, ends_of, naive, void
from timeline.conflicts.accounts.participants import NO_KINDS, Kinds, Needs, needs_of, people, wider_needs
from timeline.conflicts.accounts.types import TypeTree
from timeline.intervals import Interval

Variant = tuple[Bound, ...]

_TOLD_ABOUT_NOW = timedelta(days=7)  # two counts told within a week of one another are meant to be about the same stretch
_LONG = timedelta(days=60)
PASSING = frozenset(("missing", "trapping", "homeless"))  # tallies of what ends again: of two days, two numbers may be right
_DAY, _NIGHT = timedelta(days=1), timedelta(hours=12)  # a night is from six to six


@dataclass(frozen=True, slots=True)
class Account:
    """A claim made ready for reasoning.

    Attributes
    ----------
    position
        Of the claim in the order of the text.
    family
        What a claim must share to meet this one at all: the root of its type.
    needs, people
        Whom an event must involve to count, and all their names.
    wide
        The same with what their things are kinds of; first readings count so, sure ones do not.
    count
        The count that reasoning uses: none for a negative claim, at least one for a positive one without a count.
    weak, main, strong
        Bounds: alternatives that leave the most room, the first reading, alternatives that leave the least.
    ends
        The window of the first reading; None for claims that do not count.
    """

    position: int
    claim: Claim
    family: str
    needs: Needs
    wide: Needs
    people: frozenset[str]
    count: Count | None
    ends: Ends
    weak: tuple[Variant, ...] = ()
    main: Variant = ()
    strong: tuple[Variant, ...] = ()

    @property
    def id(self) -> str:
        return self.claim.id

    @property
    def counts(self) -> bool:
        """Whether the claim takes part in counting."""
        return bool(self.main or any(self.strong))

    @property
    def capped(self) -> bool:
        """Whether any reading sets an upper bound."""
        return any(bound.max is not None for variant in (self.main, *self.strong) for bound in variant)

    @property
    def tells(self) -> bool:
        """Whether the claim says in its source's own name that something was so."""
        claim = self.claim
        return claim.constrains and claim.modality != "nested" and claim.polarity == "positive" and not claim.denies

    @property
    def soft(self) -> bool:
        """Hedged or presupposed: what it clashes with is at most a preferred conflict."""
        return self.claim.modality in ("hedged", "presupposed")


def account_of(claim: Claim, position: int, tree: TypeTree, members: dict[str, frozenset[str]], kinds: Kinds = NO_KINDS) -> Account:
    """The bounds of a claim in all its readings.

    Examples
    --------
    A woman said in 2022 that they had met only once: what holds on any day of 2022 ends with 2021.

    >>> claim = Claim(id="c1", source="Orr", said="2022", event="meeting", count={"min": 1, "max": 1})
    >>> account = account_of(claim, 0, TypeTree({}), {})
    >>> [(b.min, b.max, b.end.year) for b in account.weak[0]]
    [(1, None, 2023), (0, 1, 2022)]
    """
    needs = needs_of(claim, members)
    return _account(claim, position, tree, needs, wider_needs(claim, needs, kinds) if kinds is not NO_KINDS else needs)


def reread(account: Account, tree: TypeTree, **changes: object) -> Account:
    """The account as it would be with other values in some fields of its claim, and in those that hang together with them.

    Examples
    --------
    >>> never = account_of(Claim(id="c1", event="call", participants=("Orr",), polarity="negative"), 0, TypeTree({"call": "contact"}), {})
    >>> reread(never, TypeTree({"call": "contact"}), window=Interval.of("2022")).main[0].start.year
    2022
    """
    claim = settled(account.claim, account.claim.model_copy(update=changes), changes)
    return _account(claim, account.position, tree, account.needs, account.wide)


def _account(claim: Claim, position: int, tree: TypeTree, needs: Needs, wide: Needs) -> Account:
    family = tree.root(claim.event) if claim.participants else "type " + claim.event  # without participants only the very same type meets
    count = _count(claim)
    ends = ends_of(claim.window, claim.said)
    weak: tuple[Variant, ...] = ()
    strong: tuple[Variant, ...] = ()
    main: Variant = ()
    if count is not None and counted(claim):
        main = _bounds(claim, claim.event, count, wide, ends, claim.event_time, "main")
        if claim.readings or not ends.exact or claim.event_time is not None or wide != needs:
            weak, strong = _alternatives(claim, count, (needs, wide), ends, main, tree)
        else:
            weak = strong = (main,)
    return Account(position, claim, family, needs, wide, people(needs), count, ends, weak, main, strong)


def _alternatives(
    claim: Claim, count: Count, needs: tuple[Needs, Needs], ends: Ends, main: Variant, tree: TypeTree
) -> tuple[tuple[Variant, ...], tuple[Variant, ...]]:
    """All readings at the least and at the most, without those that follow from others."""
    weak, strong = [], [main]
    for reading in (None, *claim.readings):
        event, number, window, moment = _read(claim, reading, count)
        where = ends if reading is None or reading.window is None else ends_of(window, claim.said)
        weak.append(_bounds(claim, event, number, needs[0], where, moment, "weak"))
        strong.extend(_strong(claim, event, number, needs[1], where, moment))
    return _least(weak, tree), _most(strong, tree)


def counted(claim: Claim) -> bool:
    """Whether counting may use the claim: asserted of events, and not a denial that only points at other claims."""
    if claim.extent != "within" or not claim.constrains or claim.modality == "nested" or claim.attributes.get("figure") in PASSING:
        return False
    return not claim.denies or claim.attributes.get("scope") == "any"


def _count(claim: Claim) -> Count:
    """How often: as told, else at least once, or, of a negative claim, not at all."""
    return claim.count or (Count(min=1) if claim.polarity == "positive" else Count(max=0))


def _read(claim: Claim, reading: ClaimReading | None, count: Count) -> tuple[str, Count, Interval | None, Interval | None]:
    """Type, count, window and time of the event in one reading."""
    if reading is None:
        return claim.event, count, claim.window, claim.event_time
    window, moment = claim.window, claim.event_time
    if reading.window is not None:
        window = reading.window
        moment = moment if moment is not None and moment.overlaps(window) == "yes" else None
    return reading.event or claim.event, reading.count or count, window, moment


# ---------------------------------------------------------------------- bounds
def _bounds(claim: Claim, event: str, count: Count, needs: Needs, ends: Ends, moment: Interval | None, level: str) -> Variant:
    """What one reading demands and allows at a level."""
    first_lower = (ends.starts[1], ends.ends[2] if ends.until_saying else ends.ends[1])
    if level == "main":
        demand, allow = first_lower, (ends.starts[1], ends.ends[1])
    else:
        narrow, wide = (ends.starts[2], ends.ends[0]), (ends.starts[0], ends.ends[2])
        demand, allow = {"weak": (wide, narrow), "narrow": (narrow, narrow), "wide": (wide, wide)}[level]
        if level == "narrow" and void(*demand):
            demand = first_lower
    found = []
    if count.min:
        found.append(Bound(event, *demand, count.min, None, needs))
        if moment is not None:
            found.append(Bound(event, *_moment(moment, claim.said, level), 1, None, needs))
    told = level != "weak" or (ends.start_told and ends.end_told)  # an untold bound may leave nothing of the window
    if count.max is not None and told and not void(*allow):
        found.append(Bound(event, *allow, 0, count.max, needs))
    if count.min and (order := claim.attributes.get("order")) in ("first", "last"):
        stretch = _before_the_first(moment, ends, level) if order == "first" else _after_the_last(moment, ends, claim.said, level)
        if stretch is not None and not void(*stretch):
            found.append(Bound(event, *stretch, 0, 0, needs))
    return tuple(found)


_Stretch = tuple[datetime | None, datetime | None]


def _before_the_first(moment: Interval | None, ends: Ends, level: str) -> _Stretch | None:
    """Where there is none, if the event is the first: in the window before its own time, else in all the time before the window."""
    sure = level in ("weak", "narrow")
    if moment is None:
        start = ends.starts[0 if sure else 1]
        return None if start is None else (None, start)
    start = naive(moment.earliest_start if sure else moment.start)
    return None if start is None else (ends.starts[2 if sure else 1], start)


def _after_the_last(moment: Interval | None, ends: Ends, said: Interval | None, level: str) -> _Stretch | None:
    """Where there is none, if the event is the last: in the window after its own time, else from the window to the saying."""
    sure = level in ("weak", "narrow")
    if moment is None:
        end = ends.ends[2 if sure else 1]
        last = naive(said.start if sure else said.end) if said is not None else None
        return None if end is None or ends.until_saying else (end, last)
    end = naive(moment.latest_end if sure else moment.end)
    return None if end is None else (end, ends.ends[0 if sure else 1])


def _moment(moment: Interval, said: Interval | None, level: str) -> tuple[datetime | None, datetime | None]:
    """The outer extent of the event's own time, before the saying."""
    if level in ("weak", "wide"):
        start, end = naive(moment.earliest_start), naive(moment.latest_end)
    else:
        start, end = naive(moment.start), naive(moment.end)
    last = naive(said.end) if said is not None else None
    if last is not None and (start is None or start < last):
        end = earlier(end, last)
    return start, end


def _strong(claim: Claim, event: str, count: Count, needs: Needs, ends: Ends, moment: Interval | None) -> list[Variant]:
    """The readings that leave the least room: events in the part that is sure, none in all of the part that may be meant."""
    if ends.exact:
        return [_bounds(claim, event, count, needs, ends, moment, "wide")]
    levels = [level for level, wanted in (("narrow", count.min > 0), ("wide", count.max is not None)) if wanted]
    return [_bounds(claim, event, count, needs, ends, moment, level) for level in levels]


# ---------------------------------------------------------------------- which readings say more
def entails(one: Variant, other: Variant, tree: TypeTree) -> bool:
    """Whether all that `other` demands and allows follows from `one`.

    Examples
    --------
    >>> twice, once = (Bound("call", 3, 5, min=2),), (Bound("contact", 0, 9, min=1),)
    >>> tree = TypeTree({"call": "contact"})
    >>> entails(twice, once, tree), entails(once, twice, tree)
    (True, False)
    """
    return all(any(_follows(wanted, given, tree) for given in one) for wanted in other)


def _follows(wanted: Bound, given: Bound, tree: TypeTree) -> bool:
    if given.needs != wanted.needs:
        return False
    if wanted.min:
        return given.min >= wanted.min and tree.covers(wanted.type, given.type) and _holds(wanted, given)
    if wanted.max is None:
        return True
    return given.max is not None and given.max <= wanted.max and tree.covers(given.type, wanted.type) and _holds(given, wanted)


def _holds(outer: Bound, inner: Bound) -> bool:
    left = outer.start is None or (inner.start is not None and outer.start <= inner.start)
    return left and (outer.end is None or (inner.end is not None and inner.end <= outer.end))


def _least(variants: list[Variant], tree: TypeTree) -> tuple[Variant, ...]:
    """The alternatives that no weaker alternative follows from."""
    kept: list[Variant] = []
    for variant in variants:
        if not any(entails(variant, other, tree) for other in kept):
            kept = [other for other in kept if not entails(other, variant, tree)] + [variant]
    return tuple(kept)


def _most(variants: list[Variant], tree: TypeTree) -> tuple[Variant, ...]:
    """The alternatives that do not follow from a stronger one."""
    kept: list[Variant] = []
    for variant in variants:
        if not any(entails(other, variant, tree) for other in kept):
            kept = [other for other in kept if not entails(variant, other, tree)] + [variant]
    return tuple(kept)


# ---------------------------------------------------------------------- counts told on Monday and on Tuesday
def aligned(accounts: list[Account]) -> list[Account]:
    """The accounts with first readings that end together, where two of them were told within a week of one another.

    "Never", said on Monday, and "three times", said on Tuesday, are meant to clash, though three times on Monday night would
    save both. Only windows that run for months up to the saying are cut back.
    """
    none = {a.main[-1].end for a in accounts if a.main and a.main[-1].max == 0 and _one_day(a.main[-1])}
    accounts = [_evening(a, none) for a in accounts] if none else accounts
    caps = sorted({a.main[-1].end for a in accounts if a.main and a.ends.until_saying and a.main[-1].max is not None and a.main[-1].end})
    if not caps:
        return accounts
    return [_cut_back(a, caps) if a.counts and a.ends.until_saying and a.count and a.count.min else a for a in accounts]


def _one_day(bound: Bound) -> bool:
    return bound.start is not None and bound.end is not None and bound.end - bound.start == _DAY


def _evening(account: Account, none: set[datetime | None]) -> Account:
    """“On Tuesday night”, where somebody says that there was `none` on the day that ends at midnight: in the part of the night that is Tuesday's."""
    demand = account.main[0] if account.main else None
    if demand is None or not demand.min or demand.start is None or demand.end is None or demand.end - demand.start != _NIGHT:
        return account
    midnight = (demand.start + _NIGHT).replace(hour=0)
    if midnight not in none:
        return account
    main = (demand._replace(end=midnight), *account.main[1:])
    return replace(account, main=main, strong=(*(v for v in account.strong if v != account.main), main))


def _cut_back(account: Account, caps: list[datetime]) -> Account:
    demand = account.main[0]
    near = [cap for cap in caps if demand.end is not None and timedelta(0) < demand.end - cap <= _TOLD_ABOUT_NOW]
    if not near or (demand.start is not None and near[0] - demand.start < _LONG):
        return account
    main = (demand._replace(end=near[0]), *account.main[1:])
    return replace(account, main=main, strong=(*(v for v in account.strong if v != account.main), main))
