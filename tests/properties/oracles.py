"""What z3 says of counts and of offsets: verdict and all minimal conflicts, by plain enumeration, with nothing of the program's reasoning.

References
----------
Liffiton, Previti, Malik & Marques-Silva 2016, Fast, flexible MUS enumeration, Constraints 21, 223-250 (the map of subsets).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import z3

from timeline.conflicts import Bound, Offset


class Oracle:
    """Claims as constraints that can be switched on and off."""

    def __init__(self) -> None:
        self.solver = z3.Solver()
        self.switches: list[z3.BoolRef] = []

    def add(self, *constraints: z3.BoolRef) -> None:
        """One more claim."""
        switch = z3.Bool(f"claim {len(self.switches)}")
        self.switches.append(switch)
        self.solver.add(z3.Implies(switch, z3.And(*constraints)))

    def holds(self, members: Iterable[int]) -> bool:
        """Whether these claims can all be true."""
        verdict = self.solver.check([self.switches[i] for i in members])
        assert verdict != z3.unknown
        return verdict == z3.sat

    def minimal_conflicts(self) -> list[list[int]]:
        """All sets that cannot hold while each proper subset can: subsets are tried until each is above a conflict or below a set that holds."""
        everything = range(len(self.switches))
        tried, taken, found = z3.Solver(), [z3.Bool(f"take {i}") for i in everything], []
        while tried.check() == z3.sat:
            model = tried.model()
            seed = {i for i in everything if z3.is_true(model.eval(taken[i], model_completion=True))}
            if self.holds(seed):
                for i in everything:
                    if i not in seed and self.holds(seed | {i}):
                        seed.add(i)
                tried.add(z3.Or([taken[i] for i in everything if i not in seed]))
            else:
                for i in sorted(seed):
                    if not self.holds(seed - {i}):
                        seed.discard(i)
                found.append(sorted(seed))
                tried.add(z3.Or([z3.Not(taken[i]) for i in seed]))
        return sorted(found)


def of_counts(claims: Sequence[Bound], parents: Mapping[str, str]) -> Oracle:
    """One unknown number for all events that the same claims count: moments, types and companies are tried one by one."""
    oracle = Oracle()
    ends = sorted({end for c in claims for end in (c.start, c.end) if end is not None})
    moments = [ends[0] - 1, *ends] if ends else [0]  # nothing changes between two ends; each moment stands for those up to the next
    names = sorted({name for c in claims for need in c.needs for name in need})
    companies = [frozenset(some) for size in range(len(names) + 1) for some in combinations(names, size)]
    unknowns: dict[tuple[bool, ...], z3.ArithRef] = {}
    for type_ in sorted({c.type for c in claims}):
        chain = {type_}
        while (type_ := parents.get(type_, "")) and type_ not in chain:
            chain.add(type_)
        for moment in moments:
            for company in companies:
                counted = tuple(
                    c.type in chain
                    and (c.start is None or c.start <= moment)
                    and (c.end is None or moment < c.end)
                    and any(need <= company for need in c.needs)
                    for c in claims
                )
                if counted not in unknowns:
                    unknowns[counted] = z3.Int(f"events {len(unknowns)}")
    oracle.solver.add([unknown >= 0 for unknown in unknowns.values()])
    for n, claim in enumerate(claims):
        total = z3.Sum([z3.IntVal(0), *(unknown for counted, unknown in unknowns.items() if counted[n])])
        oracle.add(total >= claim.min, *([] if claim.max is None else [total <= claim.max]))
    return oracle


def of_offsets(offsets: Sequence[Offset]) -> Oracle:
    """One unknown moment for each instance; one claim for each owner, in the order in which they come."""
    oracle = Oracle()
    moments = {name: z3.Int(f"moment {name}") for o in offsets for name in (o.first, o.second)}
    for owner in dict.fromkeys(o.owner for o in offsets):
        sides = []
        for o in offsets:
            distance = moments[o.second] - moments[o.first]
            if o.owner == owner:
                sides += [distance >= o.lo] if o.lo is not None else []
                sides += [distance <= o.hi] if o.hi is not None else []
        oracle.add(*sides)
    return oracle
