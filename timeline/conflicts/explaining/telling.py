"""Each kind of finding as a Relation, with its explanation."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Claim
from timeline.claims.times.lengths import read_length
from timeline.conflicts.accounts.ends import void
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import day, in_words, length, listed, number, of_interval, opening, says, subject, window_of
from timeline.conflicts.comparing.clash import Clash
from timeline.conflicts.comparing.corroboration import Support
from timeline.conflicts.comparing.denials import Denial
from timeline.conflicts.comparing.rivals import Rivals
from timeline.conflicts.comparing.same import Repetition
from timeline.conflicts.comparing.states import moments, shared
from timeline.conflicts.comparing.tension import Difference, Touch
from timeline.conflicts.deciding.certainty import Conflict
from timeline.conflicts.deciding.dating import Offset
from timeline.conflicts.deciding.instances import named
from timeline.conflicts.explaining.changes import state_changes
from timeline.conflicts.explaining.explain import reasons_of
from timeline.conflicts.explaining.redating import redatings
from timeline.conflicts.relation import Relation, Trial
from timeline.intervals import Interval


def of_conflict(conflict: Conflict, tree: TypeTree, trial: Trial | None) -> Relation:
    """Counts that cannot all hold."""
    reasons = reasons_of(conflict, tree, trial)
    ids = tuple(a.id for a in sorted(conflict.accounts, key=lambda a: a.position))
    return Relation(
        kind="contradiction",
        certainty=conflict.certainty,
        claims=ids,
        span=reasons.span,
        explanation=reasons.explanation,
        reconciled_by=reasons.reconciled_by,
        changes=reasons.changes,
    )


def of_denial(denial: Denial, denier: Account, target: Account) -> Relation:
    """A denial and what it points at."""
    text = f"{subject([denial.target])}: {says(target)}; {denial.denier.who} denies it."
    if denial.certainty == "preferred":
        soft = denial.target if denial.target.hedge or denial.target.modality == "hedged" else denial.denier
        text += f" {opening(soft.who)} hedged."
    elif denial.certainty == "possible":
        text += f" Whether {denial.denier.who} meant this is not certain."
    notes = [f"if {denial.denier.who} denied something else ({r.note})" for r in denial.denier.readings]
    return Relation(
        kind="contradiction",
        certainty=denial.certainty,
        claims=_ordered(denier, target),
        span=_span(target),
        explanation=text,
        reconciled_by=tuple(notes) or (f"if {denial.denier.who} denied only a part of what {denial.target.who} said",),
    )


def _end_of(one: Account, other: Account) -> str:
    """“the death”: the event of the two that was first, beside a state the event."""
    first = min((one, other), key=lambda a: (a.claim.extent == "throughout", moments(a)))
    return f"the {first.claim.event.replace('_', ' ')}"


def _state_of(one: Account, other: Account) -> str:
    """“asleep”: the state of the two."""
    return (one if one.claim.extent == "throughout" else other).claim.event


def of_state(clash: Clash, tree: TypeTree, rivals: Rivals, trial: Trial | None) -> Relation:
    """States that exclude one another."""
    one, other = clash.one, clash.other
    span = shared(one, other)
    reason = {
        "negation": "what the one says held, the other says did not",
        "rivals": f"“{clash.words[0]}” excludes “{clash.words[1]}”",
        "ended": f"it was no longer so after {_end_of(one, other)}",
        "begun": f"it was not yet so before {_end_of(one, other)}",
        "inert": f"who or what is {_state_of(one, other)} does nothing",
        "nowhere": "who was not there did nothing there",
        "two places": "nobody is in two places at once",
        "one outcome": f"“{clash.words[0]}” excludes “{clash.words[1]}” of one matter",
        "gone": "who had left, or had not come, was not there",
        "nobody else": "nobody else was there",
        "two prices": "one thing has one price",
        "not handed": "what the one says was handed over, the other says was not",
        "regular": "what was done regularly was done in that time as well",
        "one taker": "only one took it",
        "one doer": "only one did it",
        "tally": f"“{clash.words[0]}” excludes “{clash.words[1]}” of one number",
        "one office": "one person holds the office at a time",
        "after the end": f"nothing of the kind comes after {_end_of(one, other)}",
    }[clash.rule]
    when = f" ({of_interval(span)})" if span is not None else ""
    text = f"{subject([one.claim, other.claim])}: {says(one)}; {says(other)}: {reason}{when}."
    changes = state_changes(clash, tree, rivals, trial) if clash.rule in ("negation", "rivals", "two places") else []
    return Relation(
        kind="contradiction",
        certainty=clash.certainty,
        claims=_ordered(one, other),
        span=span,
        explanation=text,
        reconciled_by=tuple(change.text for change in changes) or ("if one of the two is wrong",),
        changes=tuple(changes),
    )


def of_dating(accounts: Sequence[Account], offsets: Sequence[Offset], tree: TypeTree, trial: Trial | None) -> Relation:
    """Dates and distances of definite events that do not fit; `offsets` are those of no claim's own."""
    ordered = sorted(accounts, key=lambda a: a.position)
    miss, changes = redatings(ordered, offsets, tree, trial)
    out = f", which miss one another by at least {length(miss)}" if miss else ""
    text = f"{subject([a.claim for a in ordered])}: {'; '.join(_dates(a.claim) for a in ordered)}: no dates fit all of this{out}."
    ways = tuple(change.text for change in changes) or ("if one date is wrong",)
    one = all("supposed" not in a.claim.attributes for a in ordered)  # else the likelier reading is that all tell of one event
    return Relation(
        kind="contradiction", certainty="certain" if one else "preferred", claims=tuple(a.id for a in ordered), explanation=text,
        reconciled_by=ways if one else (*ways, "if there were two"), changes=tuple(changes),
    )  # fmt: skip


def _dates(claim: Claim) -> str:
    verb = "writes" if claim.source is None else "says"
    own = named(claim)
    for word in ("after", "before"):
        if other := claim.attributes.get(word):
            bound, amount = read_length(claim.attributes["gap"]) if "gap" in claim.attributes else ("", None)
            gap = f"{bound} {in_words(amount)} ".lstrip() if amount is not None else ""
            return f"{claim.who} {verb} {own} came {gap}{word} the {other.replace('_', ' ')}"
    time = claim.event_time or claim.window
    return f"{claim.who} {verb} {own} was {of_interval(time) if time is not None else 'as told'}"


def of_difference(difference: Difference) -> Relation:
    """One event that is described in two ways."""
    one, other = difference.one, difference.other
    told = listed([f"{key} (“{one.claim.attributes[key]}” against “{other.claim.attributes[key]}”)" for key in difference.attributes])
    because = "they agree on time and number"
    if difference.because:
        because = f"{listed([says(a) for a in difference.because])}, which leaves room for one only"
    text = f"{subject([one.claim, other.claim])}: {says(one)}; {says(other)}: {because}, so both tell of the same event"
    if difference.kind == "contradiction":
        text += f", and yet exclude each other on its {told}."
    else:
        text += f"; they differ on its {told}, which does not exclude that both are right."
    where = difference.attributes[0]
    members = sorted((one, other, *difference.because), key=lambda a: a.position)
    return Relation(
        kind=difference.kind,
        certainty=difference.certainty,
        claims=tuple(a.id for a in members),
        span=_narrowest(one, other),
        explanation=text,
        reconciled_by=(f"if {one.claim.who} and {other.claim.who} each told only a part of its {where}",)
        if difference.kind == "tension"
        else (
            f"if one of the two is wrong about its {where}",
            *(f"if {a.claim.who} is wrong about the number" for a in difference.because),
        ),
    )


def of_touch(touch: Touch) -> Relation:
    """Two accounts that would clash if the earlier was given late."""
    demand, cap = touch.demand, touch.cap
    said = of_interval(cap.claim.said) if cap.claim.said is not None else "later"
    text = (
        f"{subject([demand.claim, cap.claim])}: {says(demand)}; {says(cap)}. Both can be true: {cap.claim.who} speaks only of the time "
        f"before saying so. But the later account does not fit the picture of the earlier one, the less the later that was said ({said})."
    )
    start = demand.ends.starts[1]
    gap = f"if {cap.claim.who} spoke before {day(start)}" if start is not None else f"if {cap.claim.who} spoke early"
    span = Interval(start, cap.ends.ends[2]) if start is not None else None
    return Relation(kind="tension", certainty="possible", claims=_ordered(demand, cap), span=span, explanation=text, reconciled_by=(gap,))


def of_repetition(repetition: Repetition) -> Relation:
    """One statement told more than once."""
    claims = [a.claim for a in repetition.accounts]
    text = f"{subject(claims)}: {claims[0].who}'s statement is told {len(claims)} times in the text and counts once."
    return Relation(kind="same", claims=tuple(c.id for c in claims), span=_span(repetition.representative), explanation=text)


def of_restatement(one: Account, other: Account) -> Relation:
    """One source that says the same twice."""
    text = f"{subject([one.claim, other.claim])}: {says(one)}; {says(other)}: the same account, given twice."
    return Relation(kind="same", certainty="preferred", claims=_ordered(one, other), span=_common(one, other), explanation=text)


def of_support(support: Support, one: Account, other: Account) -> Relation:
    """Two independent sources that agree."""
    if support.one.denies:
        text = f"{subject([support.one])}: {support.one.who} and {support.other.who} deny the same."
    else:
        text = (
            f"{subject([support.one, support.other])}: {says(one)}; {support.other.who} says {number(other.count)} {window_of(other)}: "
            "independent sources that agree."
        )
    return Relation(
        kind="corroboration", certainty=support.certainty, claims=_ordered(one, other), span=_common(one, other), explanation=text
    )


def _ordered(one: Account, other: Account) -> tuple[str, str]:
    return (one.id, other.id) if one.position <= other.position else (other.id, one.id)


def _span(account: Account) -> Interval | None:
    start, end = account.ends.starts[1], account.ends.ends[2]
    return None if start is None and end is None else Interval(start, end)


def _common(one: Account, other: Account) -> Interval | None:
    starts = [a.ends.starts[1] for a in (one, other) if a.ends.starts[1] is not None]
    ends = [a.ends.ends[2] for a in (one, other) if a.ends.ends[2] is not None]
    start, end = max(starts, default=None), min(ends, default=None)
    return Interval(start, end) if (starts or ends) and not void(start, end) else None


def _narrowest(one: Account, other: Account) -> Interval | None:
    times = [a.claim.event_time for a in (one, other) if a.claim.event_time is not None]
    return times[0] if times else _common(one, other)
