"""Gate: which clauses make claims at all; descriptions and timeless habits do not."""

from __future__ import annotations

from timeline.claims.claim import Modality
from timeline.claims.deeds.instances import from_event
from timeline.claims.events.clefts import cleft
from timeline.claims.kind import Kind
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.subject import nobody
from timeline.statements.tagging.words import FINITE, Words

_THAT = 2  # tokens to a clause behind "that"
_COUNTING = frozenset("once twice times never no none nobody".split())


class Gate:
    """Tells clauses that claim from clauses that describe."""

    def __init__(self, state: State) -> None:
        self.state = state

    def told(self, w: Words, clause: Clause, kind: Kind | None, state: Modality) -> bool:
        """Whether the writer tells an event here: past, and of a listed family or dated, counted, denied, or before others ("had locked it").

        Of the present only what is counted ("still holds 14 hostages"); no descriptions, no plans.
        """
        if (
            kind is None
            or clause.main < 0
            or state in ("opinion", "hypothetical", "planned", "not aware")
            or kind.event in ("have", "exist")
        ):
            return False
        somebody = clause.subject is not None or clause.carried is not None
        if not (clause.past or clause.perfect):
            speaking = self.state.speaking
            says = any(w.base[clause.main] in words for words in (speaking.say, speaking.tell))
            return somebody and not clause.modal and not clause.negated and not says and self._counted(w, clause)
        timed = any(w.time[k] >= 0 and w.time[k] not in self.state.dating for k in range(clause.first, clause.last + 1))
        before = clause.perfect and (w.low[clause.aux] == "had" or clause.negated)
        return timed or (somebody and (kind.family or before or self._counted(w, clause)))

    def _counted(self, w: Words, clause: Clause) -> bool:
        """“has crossed the ocean nine times”, "three of the men have been suspended", "has retracted none": whether the clause gives a number."""
        told = list(range(clause.aux, clause.last + 1))
        told += [k for phrase in (clause.subject.phrases if clause.subject else ()) for k in range(phrase.first, phrase.last + 1)]
        return any(w.time[k] < 0 and (w.tag[k] in ("num", "score") or w.low[k] in _COUNTING) for k in told)

    def timeless(self, w: Words, clause: Clause, kind: Kind | None) -> bool:
        """A simple present without a number or "every week": it describes, unless it tells of talks and meetings ("they talk all day")."""
        if clause.past or clause.perfect or clause.main < 0 or clause.modal or w.tag[clause.aux] not in FINITE:
            return False
        if kind is not None and kind.office:
            return False  # “is the mayor of Orbe”
        if w.tag[clause.main] == "ing":
            return False  # “is selling” goes on now
        if kind is not None and (kind.event in self.state.events.custody.captive or kind.event in self.state.events.custody.free):
            return False  # “is free”, "is behind bars": now
        if kind is not None and kind.event in self.state.events.symmetric:
            return False
        if kind is not None and kind.state and "still" in w.low[clause.first : clause.main + 2]:
            return False  # “still works for the bank”
        held = w.base[clause.main] in self.state.speaking.hold or (w.low[clause.main] in self.state.grammar.have and not clause.perfect)
        if kind is not None and kind.noun is not None and held and kind.event != "have":
            return False  # “one card does record an inspection”, "has no record of a call"
        if kind is not None and kind.noun is not None and w.base[clause.main] == "date" and w.time[clause.last] >= 0:
            return False  # “the complaint dates from May”
        handing = self.state.events.handing
        if w.low[clause.main] in handing.owing or (held and not handing.still.isdisjoint(w.low[clause.aux - 1 : clause.main + 2])):
            return False  # “still owes them their wages”, "still has the car": it is so now
        repeated = any(
            w.time[k] >= 0 and self.state.expressions[w.time[k]].timex3.type == "SET" for k in range(clause.first, clause.last + 1)
        )
        return not repeated and not self._counted(w, clause)

    def skipped(self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice) -> bool:
        """Clauses that make no claim of their own: under a subordinator, or describing with "who"."""
        reason = clause.marker in self.state.grammar.reasons and (clause.past or clause.perfect) and not clause.modal
        if clause.kind == "sub" and not reason and not self.granted(clause, found, voice):
            return True
        if self._unsaid(w, clause, found[number - 1] if number else None):
            return True
        if from_event(w, clause.first - 1, self.state) is not None:
            return True  # “a week after it was posted” too
        if self._told_of(w, clause, voice):
            return True
        told = cleft(w, found, number, self.state.grammar) and (
            clause.last > clause.main or w.base[clause.main] not in self.state.speaking.say
        )
        if clause.kind == "rel" and not told:
            if not (clause.past or clause.perfect):
                return True
            timed = any(w.time[k] >= 0 and w.time[k] not in self.state.dating for k in range(clause.main, clause.last + 1))
            portion = w.low[clause.first + 1 : clause.first + 2] == ["of"] and w.tag[clause.first] == "num"  # “, two of whom were treated”
            apart = w.low[clause.first - 1 : clause.first] == [","] and (clause.perfect or portion) and self._counted(w, clause)
            timed |= apart  # “Orr, who had sold nine boats, left”: a fact of its own
            timed |= clause.marker == "which" and any(role in ("in", "during") for role, _ in clause.fronted) and self._counted(w, clause)
            happens = clause.main >= 0 and w.base[clause.main] in self.state.events.happen and clause.gap is None
            return not timed or happens
        return False

    def granted(self, clause: Clause, found: list[Clause], voice: Voice) -> bool:
        """“..., he said, when the mill exploded”: an event of the past that a source takes for granted, since something else is dated by it."""
        if voice.source is None or clause.kind != "sub" or clause.marker not in self.state.grammar.temporal or clause.main < 0:
            return False
        if any(other.modal for other in found):
            return False  # “would go when it opened”
        told = (clause.past or clause.perfect) and not clause.negated
        return told and clause.subject is not None and not clause.subject.phrases[0].pronoun

    def _unsaid(self, w: Words, clause: Clause, above: Clause | None) -> bool:
        """“Nobody denied it”, "did not say *that he had left*": no denial is no event, and what was not said is not told."""
        speaking, base = self.state.speaking, w.base[clause.main]
        denies = base in speaking.deny or base in speaking.contest
        if clause.main >= 0 and denies and base not in self.state.events.verbs and _silent(w, clause):
            return True  # but "no guard was dismissed" is an event
        if above is None or above.main < 0 or clause.kind != "that" or clause.first - above.last > _THAT:
            return False
        return _silent(w, above) and w.base[above.main] in speaking.say

    def _told_of(self, w: Words, clause: Clause, voice: Voice) -> bool:
        """“The claim that Orr rang twice spread fast”: what such a noun tells is not what the one who uses it says, unless it is a fact."""
        that = clause.first - (w.low[clause.first] != "that")
        if that < 1 or w.low[that] != "that" or w.tag[that] != "sub" or w.tag[that - 1] != "noun":
            return False
        noun = w.low[that - 1].removesuffix("s")
        if noun not in self.state.grammar.content_nouns or noun in self.state.events.factive:
            return False
        statement = voice.statement
        return statement is None or not statement.cue_span.overlaps(w.between(that - 1, that - 1))


def _silent(w: Words, clause: Clause) -> bool:
    """“did not say”, "never said", "no witness said"."""
    subject = clause.subject
    return clause.negated or w.low[clause.aux - 1 : clause.aux] == ["never"] or (subject is not None and nobody(w, subject))
