"""What would reconcile dates that do not fit: the smallest shift of one claim's date after which all of them do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from math import ceil
from typing import Literal

from timeline.claims.changing import possible_inside
from timeline.conflicts.accounts.readings import Account, reread
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import length
from timeline.conflicts.deciding.dating import Network, Offset
from timeline.conflicts.deciding.instances import named, offsets_of
from timeline.conflicts.relation import Change, Trial
from timeline.errors import TimelineError
from timeline.intervals import Amount, Granularity

_DAY = timedelta(days=1).total_seconds()


def redatings(accounts: Sequence[Account], given: Sequence[Offset], tree: TypeTree, trial: Trial | None) -> tuple[float, list[Change]]:
    """By how many seconds the dates miss one another, and for each dated claim the smallest shift that makes all fit.

    Whole days where no clock time is involved; every shift is tried before it is offered.
    """
    owners = {a.id for a in accounts}
    others = [o for o in given if o.owner in owners]

    def miss(rows: Sequence[Account]) -> float:
        network = Network(offsets_of(rows, others))
        return network.miss(network.everything)

    short = miss(accounts)
    if trial is None:
        return short, []
    by_clock = any(a.claim.event_time is not None and a.claim.event_time.granularity < Granularity.DAY for a in accounts)
    unit = 60.0 if by_clock else _DAY
    far = ceil(short / unit) * unit
    found = []
    for index, account in enumerate(accounts):
        claim = account.claim
        time = claim.event_time or claim.window
        if time is None or "after" in claim.attributes or "before" in claim.attributes:
            continue
        for sign, direction in ((1, "later"), (-1, "earlier")):
            try:
                value = time.shift(Amount.of(int(far), "second"), sign)
            except TimelineError:  # it would leave the calendar
                continue
            room = claim.window is None or possible_inside(value, claim.window)  # else the date is all that is left of the window
            field: Literal["event_time", "window"] = "event_time" if claim.event_time is not None and room else "window"
            moved = reread(account, tree, **{field: value})
            text = f"if {claim.who} dated {named(claim)} {length(far)} {direction}"
            change = Change(claim=claim.id, field=field, value=value, text=text)
            if miss([*accounts[:index], moved, *accounts[index + 1 :]]) == 0 and trial([a.id for a in accounts], change):
                found.append(change)
    return short, found
