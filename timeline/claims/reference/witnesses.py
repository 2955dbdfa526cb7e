"""Witnesses: who saw what the writer tells, and the documents that it is told from."""

from __future__ import annotations

from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


class Witnesses:
    """Finds the source of a clause that the writer tells without a saying word."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def witness(self, w: Words, clause: Clause, args: list[Argument], kind: Kind) -> str | None:
        """“A nurse heard the lift fall”, "Orr was seen on the stairs by a guest", "the ticket is stamped 20:51": who saw it, what shows it."""
        perceiving = w.base[clause.main] in self.state.events.sensing if clause.main >= 0 else False
        recorded = self._recorded(w, clause, args)
        if recorded is not None:
            phrase = recorded
        elif (kind.perceived or perceiving) and clause.subject is not None and not clause.passive:
            phrase = clause.subject.phrases[-1]
        elif kind.event == "sighting" and clause.passive:
            agent = next((a for a in args if a.role == "by"), None)
            if agent is None:
                return None
            phrase = agent.phrase
        else:
            return None
        if phrase.pronoun or (recorded is None and not (clause.past or clause.perfect)):
            return None
        if recorded is None and w.low[head_of(w, phrase.first, phrase.last)] in self.state.events.structures:
            return None  # “the clinic saw 300 patients”
        name = phrase_name(w, phrase.first, phrase.last, self.state.register, whole=True, recent=self.state.memory.mentioned)
        return name if recorded is not None or self.parties.animate(w, phrase) else None

    def _recorded(self, w: Words, clause: Clause, args: list[Argument]) -> Phrase | None:
        """The document that a clause tells from: "the ticket is stamped 20:51", "three visits are entered in the log"."""
        if clause.main < 0 or clause.subject is None:
            return None
        subject = clause.subject.phrases[-1]
        records = self.state.speaking.records
        head = head_of(w, subject.first, subject.last)
        if w.low[head] in records and w.base[clause.main] in self.state.speaking.bearing:
            return subject
        entered = w.base[clause.main] in self.state.speaking.entered and (
            clause.passive or w.base[clause.main] in ("stand", "appear", "figure")
        )
        held = next((a for a in args if a.role in ("in", "on") and w.low[a.phrase.last] in records), None)
        return held.phrase if entered and held is not None else None
