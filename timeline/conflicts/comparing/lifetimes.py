"""Ends: who died in 1921 met nobody in 1923, a ship that sank in May arrived nowhere in June; and who slept at ten rang nobody then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from timeline.conflicts.accounts.participants import known_as, nested, people, plain_name, two_of_a_kind
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments
from timeline.languages.turns import Turns

_HOURS = timedelta(hours=8)  # what was shut at ten was still shut at noon, if nobody opened it
_MOST = 200  # claims about one name with which its end is compared


def after_the_end(
    accounts: Sequence[Account], tree: TypeTree, finals: Mapping[str, Collection[str]], notes: list[str] | None = None
) -> list[Clash]:
    """Pairs of an end and an act of the same person or thing that begins after it.

    An end names first, or by the attribute `ended`, whom it befell; an act names by the attribute `agent` who acted, or by `living` who must
    have been alive for it.

    Parameters
    ----------
    finals
        Type of event that ends somebody or something → types of what they do no more.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> tree = TypeTree({"visit": "contact"})
    >>> rows = [Claim(id="c1", source="Dale", event="death", participants=("Orr",), window="1921"),
    ...         Claim(id="c2", source="Vale", event="visit", participants=("Orr", "the mill"), window="1923",
    ...               attributes={"agent": "Orr"}),
    ...         Claim(id="c3", source="Lund", event="visit", participants=("Vale", "Orr"), window="1925")]
    >>> found = after_the_end([account_of(c, n, tree, {}) for n, c in enumerate(rows)], tree, {"death": ["contact"]})
    >>> [(clash.one.id, clash.other.id, clash.certainty) for clash in found]
    [('c1', 'c2', 'preferred')]
    """
    usable = [a for a in accounts if a.claim.participants and a.tells]
    ends = [a for a in usable if any(tree.covers(final, a.claim.event) for final in finals)]
    if not ends:
        return []
    by_actor: dict[str, list[Account]] = defaultdict(list)
    for account in usable:
        told = account.claim.attributes
        for name in dict.fromkeys(plain_name(told[key]) for key in ("agent", "living") if key in told):
            by_actor[name].append(account)
    found = []
    for end in ends:
        over = [act for final, acts in finals.items() if tree.covers(final, end.claim.event) for act in acts]
        befallen = end.claim.attributes.get("ended") or str(end.claim.participants[0])
        for act in first_of(by_actor[plain_name(befallen)], _MOST, befallen, notes):
            later = act is not end and moments(act)[0] >= moments(end)[1] and any(tree.covers(wide, act.claim.event) for wide in over)
            if later and not two_of_a_kind(end.claim, act.claim, known_as(befallen)):
                found.append(Clash.likely(end, act, "after the end"))
    return found


def no_longer(accounts: Sequence[Account], tree: TypeTree, turns: Turns, notes: list[str] | None = None) -> list[Clash]:
    """Pairs of an event that ends a state, and that state told of a later time: for good, or of the next hours.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> turns = Turns({"open": frozenset({"close"}), "employed": frozenset({"dismissal"})}, for_good=frozenset({"employed"}))
    >>> rows = [Claim(id="c1", source="Dale", event="dismissal", participants=("Orr",), window="1921-05"),
    ...         Claim(id="c2", source="Vale", event="employed", participants=("Orr",), extent="throughout", window="1921-08-03"),
    ...         Claim(id="c3", source="Dale", event="close", participants=("the gate",), window="1921-05-03T10"),
    ...         Claim(id="c4", source="Vale", event="open", participants=("the gate",), extent="throughout", window="1921-05-03T12"),
    ...         Claim(id="c5", source="Vale", event="open", participants=("the gate",), extent="throughout", window="1921-05-04T12")]
    >>> found = no_longer([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)], TypeTree({}), turns)
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2'), ('c3', 'c4')]
    """
    usable = [a for a in accounts if a.claim.participants and a.tells]
    states = [a for a in usable if a.claim.event in turns.ended and "resumed" not in a.claim.attributes]
    ending = frozenset().union(*(turns.ended[a.claim.event] for a in states))
    if not ending:
        return []
    ends: dict[str, list[Account]] = defaultdict(list)
    for account in usable:
        stood = account.claim.extent != "within" and account.claim.event in turns.ended  # “was open”: nobody opened it
        if not stood and any(tree.covers(end, account.claim.event) for end in ending):
            for name in account.people:
                ends[name].append(account)
    found: dict[tuple[str, str], Clash] = {}
    for state in states:
        bearer = known_as(str(state.claim.participants[0]))
        for end in first_of(ends[bearer], _MOST, bearer, notes):
            if (
                any(tree.covers(wide, end.claim.event) for wide in turns.ended[state.claim.event])
                and _soon_after(end, state, for_good=state.claim.event in turns.for_good)
                and nested(people(end.needs), people(state.needs))
                and not any(name.startswith("other ") for name in people(state.needs) - people(end.needs))  # “works for another bank”
            ):
                found[end.id, state.id] = Clash.likely(end, state, "ended")
    return list(found.values())


def _soon_after(end: Account, state: Account, *, for_good: bool) -> bool:
    """Whether a state is told of a time after the event that ended it; one that may come back, of the same day."""
    (first, last), (start, _) = moments(end), moments(state)
    return datetime.min < first and last <= start and (for_good or (start - last <= _HOURS and last - first <= _HOURS))


def acts_of_the_inert(accounts: Sequence[Account], inert: Collection[str], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of a state in which its bearer does nothing, and an act of that bearer while it is said to have held.

    Parameters
    ----------
    inert
        The words for such states ("asleep").

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> tree = TypeTree({})
    >>> rows = [Claim(id="c1", source="Dale", event="off", participants=("the radar",), extent="throughout", window="1921-05"),
    ...         Claim(id="c2", source="Vale", event="reading", window="1921-05-03", attributes={"agent": "the radar"}),
    ...         Claim(id="c3", source="Vale", event="reading", window="1921-06-03", attributes={"agent": "the radar"})]
    >>> found = acts_of_the_inert([account_of(c, n, tree, {}) for n, c in enumerate(rows)], {"off"})
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    usable = [a for a in accounts if a.tells]
    states = [a for a in usable if a.claim.extent == "throughout" and a.claim.event in inert and a.claim.participants]
    acts: dict[str, list[Account]] = defaultdict(list)
    for account in usable if states else ():
        if account.claim.extent == "within" and (agent := account.claim.attributes.get("agent")):
            acts[known_as(agent)].append(account)
    found = []
    for state in states:
        bearer = known_as(str(state.claim.participants[0]))
        for act in first_of(acts[bearer], _MOST, bearer, notes):
            (start, end), (first, last) = moments(state), moments(act)
            covered = start <= first and last <= end and act.claim.event not in inert
            if covered and not two_of_a_kind(state.claim, act.claim, bearer):
                found.append(Clash.likely(state, act, "inert"))
    return found
