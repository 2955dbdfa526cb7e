"""Which accounts must tell of one event, since all the counts together leave room for no second one.

Two events in two windows are two different ones, or one in both. By Hall's theorem two different ones can be picked just if both
windows hold one and the two together hold two; so the accounts are about one event exactly if they and "at least two in the two windows
together" cannot all hold.

References
----------
Hall 1935, On representatives of subsets, Journal of the London Mathematical Society s1-10(1), 26-30.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.participants import without_place
from timeline.conflicts.accounts.readings import Account, Variant
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.certainty import Level
from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.minimal import shrink
from timeline.conflicts.deciding.search import Budget

_STEPS = 2_000  # of one decision


def forced_together(one: Account, other: Account, accounts: Sequence[Account], tree: TypeTree) -> tuple[Account, ...] | None:
    """The accounts by which `one` and `other` are about the same event, in first readings; None if they need not be.

    Places are left aside: that two accounts name different places is what is to be found out.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> def visit(id, window, **count):
    ...     return account_of(Claim(id=id, event="visit", participants=("Orr",), window=window, count=count), 0, TypeTree({}), {})
    >>> once, spring, march = visit("c1", "2021", min=0, max=1), visit("c2", "2021-03/2021-05", min=1), visit("c3", "2021-03", min=1)
    >>> [a.id for a in forced_together(spring, march, [once, spring, march], TypeTree({}))]
    ['c1']
    >>> forced_together(spring, march, [spring, march], TypeTree({})) is None
    True
    """
    a, b = one.main[0], other.main[0]
    if not tree.comparable(a.type, b.type) or not _meet(a, b):
        return None
    wider = a.type if tree.covers(a.type, b.type) else b.type
    starts, ends = (a.start, b.start), (a.end, b.end)
    both = Bound(
        wider,
        None if None in starts else min(starts),
        None if None in ends else max(ends),
        min=2,
        needs=without_place(a.needs),
    )
    limiting = [x for x in accounts if x.id not in (one.id, other.id) and x.main]
    rows = [*limiting, one, other]
    # the question comes first, and so is the last to be left out: without it the accounts would clash by themselves
    level = Level([((both,),), *((_anywhere(x.main),) for x in rows)], False, tree, Budget(_STEPS))
    core = level.refute(level.everything)
    if not core or level.undecided:
        return None
    core = shrink(core, level.refute)
    if not core & 1:
        return None
    return tuple(sorted((rows[i - 1] for i in bits(core) if i), key=lambda x: x.position))


def _meet(a: Bound, b: Bound) -> bool:
    """Whether the two windows share a moment."""
    return (a.start is None or b.end is None or a.start < b.end) and (b.start is None or a.end is None or b.start < a.end)


def _anywhere(variant: Variant) -> Variant:
    return tuple(bound._replace(needs=without_place(bound.needs)) for bound in variant)
