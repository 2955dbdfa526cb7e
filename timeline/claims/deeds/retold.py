"""Retold: "the mill closed on 3 May", and from another source "it closed on 9 May": what comes to a thing once in a while, told of twice.

A mill may close twice, so that one event is only the likelier reading; but whoever says "it closed" or "the closure" next to another's date
gives a date of the same closing. Of visits, calls and prices, which come again and again, nothing follows.
"""

from __future__ import annotations

from datetime import timedelta

from timeline.claims.claim import Claim, Group
from timeline.claims.kind import Kind
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

_NEAR = 4  # claims back
_A_DAY = timedelta(days=1)
_MORE = frozenset("again also another second third twice times too daily usually".split())
_DAILY = frozenset(("close", "open", "reopen"))  # a shop does so every day
_DEFINITE = frozenset(("the", "this", "that", "its", "his", "her", "their"))


class Retold:
    """Notes which claims tell of a change that comes seldom, and links two of different sources that tell of the same one."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.told: set[str] = set()  # claims of such a change
        self.back: set[str] = set()  # those of them that point back at what was told of: "it closed", "the closure"

    def note(self, w: Words, clause: Clause, kind: Kind) -> None:
        """Note the claim made last, which a clause tells of."""
        events, claim = self.state.events, self.state.claims[-1]
        verb = w.base[clause.main] if clause.main >= 0 and kind.noun is None else ""
        seldom = (
            verb in events.seldom
            or (verb in events.seldom_done and clause.passive)
            or (kind.noun is not None and kind.event in events.seldom_types)
        )
        more = w.tag[clause.main + 1] if verb and clause.main < clause.last else ""  # “began to rise”, "was found guilty"
        if (
            not seldom
            or more in ("inf", "ing", "part")
            or (clause.passive and more == "noun")
            or w.low[clause.main + 1 : clause.main + 2] == ["to"]
        ):
            return
        if kind.state or clause.negated or not _MORE.isdisjoint(w.low[clause.first : clause.last + 1]):
            return
        if kind.noun is not None:
            k = w.previous(kind.noun - 1, lambda j: w.tag[j] == "noun" and w.low[j] not in events.ordinals)
            definite = k >= 0 and w.low[k] in _DEFINITE and not w.low[kind.noun].endswith("s")
        else:
            daily = kind.event in _DAILY and not clause.passive
            definite = clause.subject is not None and _known(w, clause.subject.phrases[-1], passive=clause.passive, daily=daily)
        self.told.add(claim.id)
        if definite:
            self.back.add(claim.id)

    def link(self) -> None:
        """Give the two claims of one such change one `instance`, which is only `supposed` to be one."""
        claims = self.state.claims
        for number, claim in enumerate(claims):
            if claim.id not in self.back or not dated(claim):
                continue
            near = range(max(number - _NEAR, 0), number)
            before = [(n, claims[n]) for n in near if claims[n].id in self.told and claims[n].event == claim.event]
            same = [(n, c) for n, c in before if _parties(c) == _parties(claim) and dated(c)]
            if len(same) != 1 or not _by_others(same[0][1], claim) or not on_one_scale(same[0][1], claim):
                continue
            lead = same[0][1]
            name = (
                lead.attributes.get("instance")
                or claim.attributes.get("instance")
                or " ".join([claim.event, *map(str, claim.participants)])
            )
            for at, one in (same[0], (number, claim)):
                if one.attributes.get("instance", name) == name:
                    told = {"instance": name} if "instance" in one.attributes else {"instance": name, "supposed": "yes"}
                    claims[at] = one.model_copy(update={"attributes": {**one.attributes, **told}})


def _known(w: Words, subject: Phrase, *, passive: bool, daily: bool) -> bool:
    """“It closed”, "the bridge was opened": whether what is spoken of is known; of a name, such things may be told for the first time."""
    if subject.pronoun or daily or w.low[subject.first] not in _DEFINITE:
        return subject.pronoun
    return w.tag[subject.last] != "name" and not (passive and w.low[subject.last].endswith("s"))


def _parties(claim: Claim) -> frozenset[str | Group]:
    return frozenset(claim.participants)


def _by_others(one: Claim, other: Claim) -> bool:
    """Whether two sources tell of it, neither of them the writer."""
    return one.source is not None and other.source is not None and one.source != other.source


def dated(claim: Claim) -> bool:
    """Whether a claim gives one event a time of its own that has both ends."""
    one = claim.polarity == "positive" and claim.count is not None and claim.count.min == 1 and claim.count.max is None
    window = claim.event_time or claim.window
    return (
        one
        and claim.extent == "within"
        and claim.modality == "asserted"
        and claim.phrase is not None
        and window is not None
        and window.bounded
    )


def on_one_scale(one: Claim, other: Claim) -> bool:
    """Whether both tell the day, or both an hour of one day: a shop closes every evening."""
    starts, hours = [], []
    for claim in (one, other):
        window = claim.event_time or claim.window
        if window is None or window.start is None or window.end is None:
            return False
        starts.append(window.start)
        hours.append(window.end - window.start < _A_DAY)
    return not any(hours) or (all(hours) and abs(starts[0] - starts[1]) < _A_DAY)
