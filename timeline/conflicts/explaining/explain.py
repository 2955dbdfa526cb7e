"""The reasons for a conflict in words: every claim with its window, the arithmetic, and what would reconcile them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product
from typing import NamedTuple

from timeline.conflicts.accounts.readings import Account, Variant, reread
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import opening, says, subject
from timeline.conflicts.deciding.certainty import Conflict
from timeline.conflicts.deciding.counting import CountModel
from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.minimal import shrink
from timeline.conflicts.deciding.search import Budget
from timeline.conflicts.explaining.changes import Part, changes_of
from timeline.conflicts.relation import Change, Trial
from timeline.intervals import Interval

_MOST_CHOICES = 8  # of readings that are looked through for one
_STEPS = 2_000  # of the search for the arithmetic; a conflict that needs more is told without


class Reasons(NamedTuple):
    """Explanation, what would reconcile the claims (in words, and as changes), and the stretch over which they clash."""

    explanation: str
    reconciled_by: tuple[str, ...]
    changes: tuple[Change, ...]
    span: Interval | None


def reasons_of(conflict: Conflict, tree: TypeTree, trial: Trial | None) -> Reasons:
    """The reasons of a conflict of counts."""
    accounts = sorted(conflict.accounts, key=lambda a: a.position)
    parts = _essential(accounts, conflict.certainty, tree)
    demands = [p for p in parts if p.bound.min]
    caps = [p for p in parts if p.bound.max is not None]
    quoted = "; ".join(says(a) for a in accounts)
    text = f"{subject([a.claim for a in accounts])}: {quoted}: {arithmetic(demands, caps)}."
    if conflict.certainty == "preferred":
        text += _softening(accounts)
    elif conflict.certainty == "certain" and any(a.claim.readings for a in accounts):
        text += " However the words are read, they do not fit."
    elif conflict.certainty == "possible":
        text += " They clash only in some readings of these words."
    changes = changes_of(accounts, parts, tree, trial) if conflict.certainty != "possible" else []
    ways = [change.text for change in changes] + _by_reading(accounts, tree)
    if not ways and conflict.certainty == "possible":
        ways = ["if the words are taken as they are first read"]
    elif not ways and len(accounts) > 1:
        ways = [f"if one of {'these accounts' if len(accounts) > 2 else 'the two'} is wrong"]
    return Reasons(text, tuple(ways), tuple(changes), span_of(demands, caps))


def _essential(accounts: Sequence[Account], certainty: str, tree: TypeTree) -> list[Part]:
    """The bounds without which there would be no conflict, at the level at which it holds; of several choices one that involves all."""
    choices: list[Sequence[Variant]] = [[a.main for a in accounts]]
    if certainty == "certain":
        choices = [*islice(product(*(a.weak for a in accounts)), _MOST_CHOICES), *choices]
    elif certainty == "possible":
        choices = [[a.strong[min(n, len(a.strong) - 1)] for a in accounts] for n in range(4)]
    best: list[Part] = []
    for choice in choices:
        parts = [Part(a, b) for a, variant in zip(accounts, choice, strict=True) for b in variant]
        model = CountModel([p.bound for p in parts], tree, Budget(_STEPS))

        def refute(mask: int, model: CountModel = model) -> int:
            verdict, core = model.decide(mask)
            return core if verdict == "no" else 0

        if core := refute(model.everything):
            found = [parts[i] for i in bits(shrink(core, refute))]
            if len({p.account.id for p in found}) == len(accounts):
                return found
            best = best or found
    return best or [Part(a, b) for a in accounts for b in a.main]


def arithmetic(demands: Sequence[Part], caps: Sequence[Part]) -> str:
    """The sum that does not work out, as a clause.

    Examples
    --------
    >>> arithmetic([], [])
    'no number of events fits all of this'
    """
    needed, allowed = [p.bound.min for p in demands], [p.bound.max or 0 for p in caps]
    if not demands or not caps or sum(needed) <= sum(allowed):
        return "no number of events fits all of this"
    left = f"at least {_sum(needed)} {'is' if sum(needed) == 1 else 'are'} needed"
    if sum(allowed) == 0:
        return f"{left} where none is allowed"
    return f"{left} where at most {_sum(allowed)} {'is' if sum(allowed) == 1 else 'are'} allowed"


def _sum(numbers: Sequence[int]) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{' + '.join(map(str, numbers))} = {sum(numbers)}"


def _softening(accounts: Sequence[Account]) -> str:
    hedged = [a.claim.who for a in accounts if a.claim.modality == "hedged"]
    presupposed = [a.claim.who for a in accounts if a.claim.modality == "presupposed"]
    if hedged:
        return f" {opening(' and '.join(dict.fromkeys(hedged)))} hedged."
    if presupposed:
        return f" {opening(' and '.join(dict.fromkeys(presupposed)))} took it for granted rather than said it."
    return " This is how the words are first read; other readings leave room."


def span_of(demands: Sequence[Part], caps: Sequence[Part]) -> Interval | None:
    """The stretch that certainly clashes: where events are demanded and where they are capped."""
    stretches = []
    for parts in (demands, caps):
        if not parts:
            return None
        starts, ends = [p.bound.start for p in parts], [p.bound.end for p in parts]
        stretches.append((None if None in starts else min(starts), None if None in ends else max(ends)))
    (a, b), (c, d) = stretches
    start = max((m for m in (a, c) if m is not None), default=None)
    end = min((m for m in (b, d) if m is not None), default=None)
    if (start is None and end is None) or (start is not None and end is not None and start >= end):
        return None
    return Interval(start, end)


# ---------------------------------------------------------------------- what would reconcile
def _by_reading(accounts: Sequence[Account], tree: TypeTree) -> list[str]:
    """Alternative readings of one claim under which all would hold."""
    found = []
    for index, account in enumerate(accounts):
        if len(account.claim.readings) == 0:
            continue
        for reading in account.claim.readings:
            bounds = [b for i, a in enumerate(accounts) if i != index for b in a.main]
            variant = reading_bounds(account, reading.note, tree)
            model = CountModel([*bounds, *variant], tree, Budget(_STEPS))
            if variant and model.decide(model.everything)[0] == "yes":
                found.append(f"if {account.claim.who}'s words are read as {reading.note}")
    return found


def reading_bounds(account: Account, note: str, tree: TypeTree) -> Variant:
    """The bounds of one alternative reading, alone."""
    chosen = next(r for r in account.claim.readings if r.note == note)
    update: dict[str, object] = {"readings": ()}
    for name in ("window", "count", "event"):
        if getattr(chosen, name) is not None:
            update[name] = getattr(chosen, name)
    if chosen.window is not None and account.claim.event_time is not None and account.claim.event_time.overlaps(chosen.window) != "yes":
        update["event_time"] = None
    return reread(account, tree, **update).main
