"""Minimal conflicts of counts and how sure each is: in every reading, in each claim's first reading, or in some reading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.readings import Account, Variant
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.counting import CountModel
from timeline.conflicts.deciding.masks import bits, mask_of
from timeline.conflicts.deciding.minimal import minimal_conflicts
from timeline.conflicts.deciding.search import Budget, Unsettled
from timeline.conflicts.relation import Certainty
from timeline.conventions import Limits

_CERTAINTIES: tuple[Certainty, ...] = ("certain", "preferred", "possible")


class Conflict(NamedTuple):
    """Accounts that cannot all hold, and in which readings."""

    accounts: tuple[Account, ...]
    certainty: Certainty


class Level:
    """The claims of one group with one choice of readings for each: decides whether a subset of the claims can hold.

    Parameters
    ----------
    variants
        For each claim, its alternatives.
    every
        True: a subset cannot hold if no combination of alternatives does; False: if some combination does not.
    """

    def __init__(self, variants: Sequence[Sequence[Variant]], every: bool, tree: TypeTree, budget: Budget) -> None:
        bounds: list[Bound] = []
        self._spans: list[list[range]] = []  # for each claim, for each alternative, the bounds it sets
        self._owner: list[int] = []
        for claim, alternatives in enumerate(variants):
            spans = []
            for variant in alternatives:
                spans.append(range(len(bounds), len(bounds) + len(variant)))
                bounds.extend(variant)
                self._owner.extend([claim] * len(variant))
            self._spans.append(spans or [range(0)])
        self.model = CountModel(bounds, tree, budget)
        self.every = every
        self.undecided = False

    @property
    def everything(self) -> int:
        """The mask of all claims."""
        return (1 << len(self._spans)) - 1

    def split(self, claims: int) -> list[int]:
        """Those of the claims that can be part of a conflict, as masks, in groups that share no event."""
        whole = self._bounds([span for claim in bits(claims) for span in self._spans[claim]])
        found: list[int] = []
        for bounds in self.model.split(whole):
            mask = self._claims(bounds)
            for other in [o for o in found if o & mask]:
                found.remove(other)
                mask |= other
            found.append(mask)
        return sorted(found)

    def refute(self, claims: int) -> int:
        """0 if the claims can hold together, else some of them that cannot."""
        members = bits(claims)
        if self.every:
            fixed = self._bounds([self._spans[claim][0] for claim in members if len(self._spans[claim]) == 1])
            return self._claims(self._refute_all(fixed, [claim for claim in members if len(self._spans[claim]) > 1]))
        return self._claims(self._refute_some({claim: self._spans[claim] for claim in members}))

    def settle(self, claims: int) -> int:
        """`refute`, but `Unsettled` is raised where a 0 would only mean that the budget did not suffice."""
        before, self.undecided = self.undecided, False
        core = self.refute(claims)
        open_ = self.undecided and not core
        self.undecided |= before
        if open_:
            raise Unsettled
        return core

    def _refute_all(self, fixed: int, open_claims: list[int]) -> int:
        """Bounds by which every choice of alternatives fails, 0 if one of them holds."""
        if (core := self._decide(fixed)) or not open_claims:
            return core
        if not self._decide(fixed | self._bounds([self._spans[claim][0] for claim in open_claims])):
            return 0
        failed = 0
        frames = [(fixed, 0, 0)]  # of a depth-first search: what is chosen, how many alternatives were tried, the bounds they failed by
        back = False  # whether `failed` comes from the choices below
        while frames:
            chosen, tried, union = frames.pop()
            alternatives = self._spans[open_claims[len(frames)]]
            if back:
                if not failed & self._bounds([alternatives[tried - 1]]):  # one choice holds, or this claim has no part in the failure
                    continue
                union |= failed
                back = False
            if tried == len(alternatives):
                failed, back = union, True
                continue
            if not self._step():
                return 0
            frames.append((chosen, tried + 1, union))
            following = chosen | self._bounds([alternatives[tried]])
            failed = self._decide(following)
            back = bool(failed) or len(frames) == len(open_claims)
            if not back:
                frames.append((following, 0, 0))
        return failed

    def _refute_some(self, allowed: dict[int, list[range]]) -> int:
        """Bounds by which some choice of alternatives fails, 0 if all hold: all at once, then one by one where a claim is at odds with itself."""
        core = self._decide(self._bounds([span for spans in allowed.values() for span in spans]))
        if not core:
            return 0
        torn = next(
            (claim for claim in bits(self._claims(core)) if sum([bool(core & self._bounds([span])) for span in allowed[claim]]) > 1), None
        )
        if torn is None:
            return core
        for span in allowed[torn]:
            if not self._step():
                return 0
            if found := self._refute_some({**allowed, torn: [span]}):
                return found
        return 0

    def _step(self) -> bool:
        if self.model.budget.step():
            return True
        self.undecided = True
        return False

    def _decide(self, bounds: int) -> int:
        verdict, core = self.model.decide(bounds)
        if verdict == "undecided":
            self.undecided = True
        return core if verdict == "no" else 0

    def _bounds(self, spans: Sequence[range]) -> int:
        return mask_of(chain.from_iterable(spans), len(self._owner))

    def _claims(self, bounds: int) -> int:
        return mask_of((self._owner[i] for i in bits(bounds)), len(self._spans))


def count_conflicts(accounts: Sequence[Account], tree: TypeTree, limits: Limits) -> tuple[list[Conflict], list[str]]:
    """All minimal conflicts of a group of claims with the certainty of each, and notes on what was left undecided."""
    budget = Budget(limits.steps)
    everything = [[a.main if a.strong == (a.main,) else tuple(b for v in dict.fromkeys((a.main, *a.strong)) for b in v)] for a in accounts]
    strongest = Level(everything, False, tree, budget)
    found: list[Conflict] = []
    notes: list[str] = []
    if strongest.refute(strongest.everything) == 0:
        return found, _notes(accounts, [strongest], True, limits)
    # smallest id first, so that the order of the input does not choose what a cap lets through
    for kernel in strongest.split(strongest.everything):
        group = sorted((accounts[i] for i in bits(kernel)), key=lambda a: (a.claim.source or "", a.id))
        conflicts, remarks = _conflicts_of(group, tree, budget, limits)
        found += conflicts
        notes += remarks
    return found, notes


def _conflicts_of(group: Sequence[Account], tree: TypeTree, budget: Budget, limits: Limits) -> tuple[list[Conflict], list[str]]:
    certain = Level([a.weak for a in group], True, tree, budget)
    levels = [certain]
    if any(a.weak != (a.main,) or a.strong != (a.main,) for a in group):  # else all levels are one
        levels += [Level([(a.main,) for a in group], False, tree, budget), Level([a.strong for a in group], False, tree, budget)]
    soft = sum([1 << i for i, a in enumerate(group) if a.soft])
    found: dict[int, Certainty] = {}
    complete = True
    for rank, level in enumerate(levels):
        listing = minimal_conflicts(level.everything, level.settle, level.split, most=limits.conflicts, steps=limits.steps)
        complete &= listing.complete
        for mask in listing.conflicts:
            if mask not in found and not any(surer.refute(mask) for surer in levels[:rank]):  # else it holds a surer conflict
                found[mask] = "preferred" if rank == 0 and mask & soft else _CERTAINTIES[rank]
    conflicts = [Conflict(tuple(group[i] for i in bits(mask)), certainty) for mask, certainty in found.items()]
    return conflicts, _notes(group, levels, complete, limits)


def _notes(group: Sequence[Account], levels: Sequence[Level], complete: bool, limits: Limits) -> list[str]:
    about = ", ".join(a.id for a in group[:4]) + (f" and {len(group) - 4} more" if len(group) > 4 else "")
    notes = []
    if any(level.undecided for level in levels):
        notes.append(f"undecided: whether {about} can all hold was not settled within {limits.steps} steps")
    if not complete:
        notes.append(f"stopped: not all conflicts among {about} are listed")
    return notes
