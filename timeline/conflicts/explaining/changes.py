"""What would reconcile accounts: the smallest changes of one window, one date or one count after which all of them hold.

Every change is tried: it is listed only if the accounts hold together once it is made, and nothing else sets them against one another,
such as a denial by reference, or a figure beside the count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from timeline.claims.changing import possible_inside
from timeline.claims.claim import Claim, Count
from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.ends import naive
from timeline.conflicts.accounts.readings import Account, aligned, reread
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import day, day_before
from timeline.conflicts.comparing.clash import Clash
from timeline.conflicts.comparing.rivals import Rivals
from timeline.conflicts.comparing.states import moments, state_clashes
from timeline.conflicts.deciding.certainty import Level
from timeline.conflicts.deciding.minimal import shrink
from timeline.conflicts.deciding.search import Budget
from timeline.conflicts.relation import Change, Trial
from timeline.intervals import Granularity, Interval, floor

_STEPS = 2_000  # of the decision for one change
_MOST_MOVES, _MOST_COUNTS = 4, 2  # of each kind that are listed
_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)


class Part(NamedTuple):
    """One bound of a conflict and whose it is."""

    account: Account
    bound: Bound


class _Move(NamedTuple):
    """A window with one end elsewhere, how far that end went, and the words for it."""

    change: Change
    account: Account
    far: timedelta


def changes_of(accounts: Sequence[Account], parts: Sequence[Part], tree: TypeTree, trial: Trial | None) -> list[Change]:
    """The changes of one claim that reconcile the accounts: windows and dates first, the shortest way first, then counts.

    `parts` are the bounds by which they clash, those of first readings, or weaker. What clashes in another reading only needs no
    change, since the first ones fit. Where two of three accounts clash as first read, and all three in every reading, a change is
    one after which some reading fits. `trial` compares the claims in every other way as well.
    """
    demands = [p for p in parts if p.bound.min]
    caps = [p for p in parts if p.bound.max is not None]
    if trial is None or not demands or not caps:
        return []
    found = _tried(accounts, demands, caps, tree, trial, False)
    return found or (_tried(accounts, demands, caps, tree, trial, True) if not _clash_together(accounts, tree) else [])


def _clash_together(accounts: Sequence[Account], tree: TypeTree) -> bool:
    """Whether, as first read, all of the accounts clash and no fewer of them do."""
    level = Level([(a.main,) for a in accounts], False, tree, Budget(_STEPS))
    core = level.refute(level.everything)
    return bool(core) and shrink(core, level.refute) == level.everything


def _tried(
    accounts: Sequence[Account], demands: Sequence[Part], caps: Sequence[Part], tree: TypeTree, trial: Trial, some_reading: bool
) -> list[Change]:
    """The changes after which the accounts hold together, in their first readings or in some reading."""

    def holds(change: Change, account: Account) -> bool:
        changed = reread(account, tree, **{change.field: change.value})
        rows = aligned([changed if a.id == account.id else a for a in accounts])
        level = Level([a.weak if some_reading else (a.main,) for a in rows], some_reading, tree, Budget(_STEPS))
        fits = level.refute(level.everything) == 0 and not level.undecided
        return fits and not (some_reading and _clash_together(rows, tree)) and trial([a.id for a in accounts], change)

    found: list[Change] = []
    tried: set[tuple[str, bool]] = set()  # claim and direction: of each, the shortest way that helps
    for move in sorted(_moves(demands, caps), key=lambda m: m.far):
        direction = (move.change.claim, " before " in move.change.text)
        if direction not in tried and holds(move.change, move.account):
            tried.add(direction)
            found.append(move.change)
            if len(found) == _MOST_MOVES:
                break
    return found + [change for change, account in _counts(demands, caps) if holds(change, account)][: 2 * _MOST_COUNTS]


# ---------------------------------------------------------------------- windows and dates
def _moves(demands: Sequence[Part], caps: Sequence[Part]) -> Iterator[_Move]:
    """Demands taken out of what is capped, caps taken off what is demanded."""
    for account, bound in demands:
        out = bound.min - sum(c.bound.max or 0 for c in caps)  # so many must be elsewhere
        them = "it was" if bound.min == 1 else f"{out} of the {bound.min} were" if 0 < out < bound.min else f"the {bound.min} were"
        dated = account.claim.event_time is not None and bound in account.main[1:]  # then the claim's second demand is the date's
        for edge in {c.bound.start for c in caps if c.bound.start is not None and bound.start is not None}:
            if edge <= bound.start:
                text = f"if {them} before {day(edge)}"
                far, start = bound.start - edge, edge - _unit(edge)
                yield from _dated(account, start, edge, far, text) if dated else _moved(account, far, text, start=start)
                if not dated and out >= bound.min:
                    yield from _put(account, edge, -_length(bound, edge), far, text)
        for edge in {c.bound.end for c in caps if c.bound.end is not None and bound.end is not None and not c.account.ends.until_saying}:
            if edge >= bound.end:
                text = f"if {them} after {day_before(edge)}"
                far, end = edge - bound.end, edge + _unit(edge)
                yield from _dated(account, edge, end, far, text) if dated else _moved(account, far, text, end=end)
                if not dated and out >= bound.min:
                    yield from _put(account, edge, _length(bound, edge), far, text)
    for account, bound in caps:
        what = f"{account.claim.who}'s {'“none”' if bound.max == 0 else f'“{account.count}”'}"
        for part in demands:
            for edge, side in ((part.bound.end, "start"), (part.bound.start, "end")):
                if edge is None or (bound.start is not None and edge <= bound.start) or (bound.end is not None and edge >= bound.end):
                    continue
                if side == "start":
                    far = edge - bound.start if bound.start is not None else timedelta.max
                    yield from _moved(account, far, f"if {what} began only after {day_before(edge)}", start=edge)
                else:
                    far = bound.end - edge if bound.end is not None else timedelta.max
                    yield from _moved(account, far, f"if {what} ended before {day(edge)}", end=edge)


def _moved(account: Account, far: timedelta, text: str, *, start: datetime | None = None, end: datetime | None = None) -> Iterator[_Move]:
    """The claim's window with another start or another end; nothing where no moment would be left."""
    own = account.claim.window or Interval(None, None)
    first, last = (start, naive(own.end)) if start is not None else (naive(own.start), end)
    if first is not None and last is not None and first >= last:
        return
    value = Interval(
        first,
        last,
        own.granularity,
        start_known=start is not None or own.start_known,
        end_known=end is not None or own.end_known,
    )
    yield _Move(Change(claim=account.id, field="window", value=value, text=text), account, far)


def _dated(account: Account, start: datetime, end: datetime, far: timedelta, text: str) -> Iterator[_Move]:
    """The event on another date, which is the window where that leaves no room for it."""
    value = Interval(start, end)
    room = account.claim.window is None or possible_inside(value, account.claim.window)
    yield _Move(Change(claim=account.id, field="event_time" if room else "window", value=value, text=text), account, far)


def _put(account: Account, edge: datetime, by: timedelta, far: timedelta, text: str) -> Iterator[_Move]:
    """The whole window on one side of an edge, where it is not enough that it reaches there: what may be meant of it would still clash."""
    own, said = account.claim.window, account.claim.said
    try:
        start, end = sorted((edge, edge + by))
    except OverflowError:  # past the ends of the calendar
        return
    last = naive(said.end) if said is not None else None
    if last is not None and last <= start:  # nobody tells of what has not been
        return
    value = Interval(start, end, own.granularity if own is not None else Granularity.DAY)
    yield _Move(Change(claim=account.id, field="window", value=value, text=text), account, far + (end - start))


def _length(bound: Bound, edge: datetime) -> timedelta:
    """How long a window is that is put elsewhere: as long as it was, but where it was open."""
    return bound.end - bound.start if bound.start is not None and bound.end is not None and bound.start < bound.end else _unit(edge)


def _unit(edge: datetime) -> timedelta:
    """The next day, or hour where the edge is a clock time."""
    return _DAY if floor(edge, Granularity.DAY) == edge else _HOUR


# ---------------------------------------------------------------------- counts
def _counts(demands: Sequence[Part], caps: Sequence[Part]) -> Iterator[tuple[Change, Account]]:
    """Fewer events demanded, or more allowed, by what the sum is out; never down to none, nor up from none.

    A bound of another reading's count is left as it is: the claim itself has no such number to change.
    """
    over = max(1, sum(p.bound.min for p in demands) - sum(p.bound.max or 0 for p in caps))
    for account, bound in [p for p in demands if p.bound.min > over and p.bound.min == _count(p.account.claim).min][:_MOST_COUNTS]:
        fewer = _count(account.claim).model_copy(update={"min": bound.min - over})
        text = f"if {account.claim.who} meant {fewer.min} rather than at least {bound.min}"
        yield Change(claim=account.id, field="count", value=fewer, text=text), account
    for account, bound in [p for p in caps if p.bound.max and p.bound.max == _count(p.account.claim).max][:_MOST_COUNTS]:
        more = _count(account.claim).model_copy(update={"max": (bound.max or 0) + over})
        yield Change(claim=account.id, field="count", value=more, text=f"if {account.claim.who} allowed {over} more"), account


def _count(claim: Claim) -> Count:
    return claim.count or Count(min=1)


# ---------------------------------------------------------------------- states
def state_changes(clash: Clash, tree: TypeTree, rivals: Rivals, trial: Trial | None) -> list[Change]:
    """The changes of one window after which two states do not share a moment any more, the shortest way first."""
    if trial is None:
        return []
    found: list[_Move] = []
    for mine, other in ((clash.one, clash.other), (clash.other, clash.one)):
        (start, end), (others_start, others_end) = moments(mine), moments(other)
        what = f"what {mine.claim.who} says"
        if mine.claim.extent != "throughout":
            continue
        if start < others_start < end:
            found += _moved(mine, end - others_start, f"if {what} ended before {day(others_start)}", end=others_start)
        if start < others_end < end:
            found += _moved(mine, others_end - start, f"if {what} began only after {day_before(others_end)}", start=others_end)
    pairs = [(move, reread(move.account, tree, window=move.change.value)) for move in sorted(found, key=lambda m: m.far)]
    fixed = {clash.one.id: clash.one, clash.other.id: clash.other}
    ids = [clash.one.id, clash.other.id]
    apart = [m.change for m, changed in pairs if not state_clashes(list({**fixed, changed.id: changed}.values()), tree, rivals)[0]]
    return [change for change in apart if trial(ids, change)]
