"""What follows from accounts together: how many events of a kind a window must and can have held ("so between 1 and 3 were in March").

A number follows if the accounts and its opposite cannot all hold; so each end of the range is found by the same exact decision as
conflicts, and the accounts that it rests on by deletion.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pydantic import BaseModel, ConfigDict

from timeline.claims.claim import Claim, Count, Group, Time
from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.ends import naive
from timeline.conflicts.accounts.participants import members_of
from timeline.conflicts.accounts.readings import Account, Variant, account_of
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import listed, says, stretch, subject
from timeline.conflicts.deciding.certainty import Level
from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.minimal import shrink
from timeline.conflicts.deciding.search import Budget
from timeline.conflicts.relation import Certainty
from timeline.conventions import DEFAULT_LIMITS, Limits
from timeline.intervals import Interval


class Entailment(BaseModel):
    """How many events the accounts demand and allow.

    Attributes
    ----------
    event, participants, window
        What was asked for.
    count
        The least and the most; None where the accounts contradict one another, since anything follows from a contradiction.
    certainty
        "certain": in every reading of the claims; "preferred": in each claim's first reading.
    at_least_by, at_most_by
        Ids of the claims that the two ends rest on; those that contradict one another, where there is no count.
    decided
        False where the budget ran out: the true range may then be narrower.
    explanation
        The same in words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    event: str
    participants: tuple[str | Group, ...] = ()
    window: Time | None = None
    count: Count | None = None
    certainty: Certainty = "certain"
    at_least_by: tuple[str, ...] = ()
    at_most_by: tuple[str, ...] = ()
    decided: bool = True
    explanation: str = ""


def entailed(
    claims: Sequence[Claim],
    event: str,
    *,
    parents: Mapping[str, str],
    participants: Sequence[str | Group] = (),
    window: Interval | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Entailment:
    """How many events of a type, with these participants, in this window, follow from the claims.

    Examples
    --------
    >>> year = Claim(id="c1", source="Orr", event="visit", participants=("Vale",), count={"min": 3, "max": 4}, window="2023")
    >>> spring = Claim(id="c2", source="Lund", event="visit", participants=("Vale",), count={"min": 1}, window="2023-03")
    >>> rest = Claim(id="c3", source="Dale", event="visit", participants=("Vale",), count={"min": 0, "max": 1}, window="2023-04/2023-12")
    >>> found = entailed([year, spring, rest], "visit", parents={}, participants=["Vale"], window=Interval.of("2023-01/2023-03"))
    >>> str(found.count), found.certainty, found.at_least_by, found.at_most_by
    ('2 to 4', 'certain', ('c1', 'c3'), ('c1',))
    >>> print(found.explanation)
    Visit, Vale, from Jan to Mar 2023: 2 to 4; not fewer, since Orr says 3 to 4 in 2023 and Dale says at most 1 from Apr to Dec 2023;
    not more, since Orr says 3 to 4 in 2023.
    """
    tree = TypeTree(parents)
    asked = Claim(id="asked", event=event, participants=tuple(participants), window=window)
    members = members_of([*claims, asked])
    query = account_of(asked, 0, tree, members)
    accounts = [a for n, c in enumerate(claims) if (a := account_of(c, n, tree, members)).counts and a.family == query.family]
    start, end = (naive(window.start), naive(window.end)) if window is not None else (None, None)
    opposite = Bound(event, start, end, needs=query.needs)

    first = _Range(accounts, [(a.main,) for a in accounts], False, opposite, tree, limits)
    result = Entailment(event=event, participants=tuple(participants), window=window)
    if clash := first.refuted():
        told = "; ".join(says(accounts[i]) for i in bits(clash))
        return result.model_copy(
            update={
                "at_least_by": first.ids(clash),
                "at_most_by": first.ids(clash),
                "explanation": f"Nothing follows, since these accounts contradict one another: {told}. Ask with the claims that you believe.",
            }
        )
    count, least, most = first.range()
    every = _Range(accounts, [a.weak for a in accounts], True, opposite, tree, limits)
    update = {
        "count": count,
        "certainty": "certain" if every.range()[0] == count else "preferred",
        "at_least_by": first.ids(least),
        "at_most_by": first.ids(most),
        "decided": first.decided and every.decided,
    }
    result = result.model_copy(update=update)
    reasons = {"fewer": [accounts[i] for i in bits(least)], "more": [accounts[i] for i in bits(most)]}
    return result.model_copy(update={"explanation": _told(asked, count, stretch(start, end), reasons, result.decided)})


class _Range:
    """The accounts with one choice of readings, and the question put to them."""

    def __init__(
        self,
        accounts: Sequence[Account],
        variants: Sequence[Sequence[Variant]],
        every: bool,
        opposite: Bound,
        tree: TypeTree,
        limits: Limits,
    ) -> None:
        self._accounts, self._variants, self._every = accounts, variants, every
        self._opposite, self._tree, self._limits = opposite, tree, limits
        self.decided = True

    def ids(self, mask: int) -> tuple[str, ...]:
        """Ids of the accounts of a mask; the question itself has none."""
        return tuple(self._accounts[i].id for i in bits(mask) if i < len(self._accounts))

    def refuted(self) -> int:
        """Accounts that cannot all hold, whatever the question; 0 if they can."""
        return self._refute(None, minimal=True)

    def range(self) -> tuple[Count, int, int]:
        """The least and most that follow, and the masks of the accounts that say so."""
        needed = sum(max((b.min for v in variants for b in v), default=0) for variants in self._variants)
        least = _largest(lambda n: bool(self._refute(self._opposite._replace(max=n - 1))), needed)
        by_least = self._refute(self._opposite._replace(max=least - 1), minimal=True) if least else 0
        allowed = sum(max((b.max or 0 for v in variants for b in v), default=0) for variants in self._variants)
        if not self._refute(self._opposite._replace(min=allowed + 1)):
            return Count(min=least), by_least, 0
        most = allowed - _largest(lambda n: bool(self._refute(self._opposite._replace(min=allowed - n + 1))), allowed)
        return Count(min=least, max=most), by_least, self._refute(self._opposite._replace(min=most + 1), minimal=True)

    def _refute(self, opposite: Bound | None, minimal: bool = False) -> int:
        variants = [*self._variants, ((opposite,) if opposite is not None else (),)]
        level = Level(variants, self._every, self._tree, Budget(self._limits.steps))
        core = level.refute(level.everything)
        self.decided &= not level.undecided
        if core and minimal:
            core = shrink(core, level.refute)
        return core & ~(1 << len(self._accounts))


def _largest(holds: Callable[[int], bool], most: int) -> int:
    """The largest n from 0 to `most` for which it holds; what holds for n holds for all smaller ones."""
    low, step = 0, 1
    while low + step <= most and holds(low + step):
        low, step = low + step, step * 2
    while step > 1:
        step //= 2
        if low + step <= most and holds(low + step):
            low += step
    return low


def _told(asked: Claim, count: Count, where: str, reasons: Mapping[str, Sequence[Account]], decided: bool) -> str:
    what = f"{subject([asked])}, {where}: {count}"
    why = [f"not {word}, since {listed([says(a) for a in accounts])}" for word, accounts in reasons.items() if accounts]
    rest = "" if decided else " The budget ran out; the true range may be narrower."
    return "; ".join([what, *why]) + "." + rest
