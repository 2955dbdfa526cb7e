"""Occasions: events that a clause was part of ("During one visit, ...") or that a record holds."""

from __future__ import annotations

from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import Words


class Occasion:
    """Finds the event that the nouns of a clause name, where its verb does not."""

    def __init__(self, state: State) -> None:
        self.state = state

    def during(self, w: Words, clause: Clause) -> Kind | None:
        """“During one visit, Orr asked ...”, "After one of the talks": the event that the clause was part of."""
        for k in range(clause.first, clause.last + 1):
            if w.tag[k] in ("prep", "sub") and w.low[k] in ("during", "in", "at", "before", "after"):
                for j in range(k + 1, min(k + 6, clause.last + 1)):
                    kind = noun_kind(w, j, self.state.events, self.state.grammar)
                    one_of = w.low[k + 1 : k + 3] == ["one", "of"]
                    if (
                        kind is not None
                        and kind.family
                        and kind.event in self.state.events.symmetric
                        and (
                            w.low[k] in ("during",)
                            or one_of
                            or (w.low[k + 1] in ("one", "a", "an", "another") and w.low[k] in ("in", "at"))
                        )
                    ):
                        return kind
                    if w.tag[j] in ("verb", "aux", "punct"):
                        break
        return None

    def told_of(self, w: Words, clause: Clause) -> Kind | None:
        """“It took place in July”, "it was on the 3rd": the event of the claim before."""
        subject = clause.subject
        if subject is None or w.low[subject.last] not in ("it", "this", "that") or clause.main < 0 or not self.state.claims:
            return None
        happens = w.base[clause.main] in self.state.events.happen and (
            w.base[clause.main] != "take" or w.low[clause.main + 1 : clause.main + 2] == ["place"]
        )
        nxt = w.past(clause.main + 1, ("adv", "neg"))
        dated = w.low[clause.main] in ("was", "were") and nxt < len(w) and w.time[nxt] >= 0
        last = self.state.claims[-1]
        if not (happens or dated) or last.extent != "within" or last.event in ("have", "exist"):
            return None
        return Kind(last.event, None, family=True)

    def one_of(self, w: Words, kind: Kind) -> bool:
        """“one of the talks”: there were several."""
        return kind.noun is not None and w.low[kind.noun].endswith("s") and "one" in w.low[max(0, kind.noun - 4) : kind.noun]

    def within(self, w: Words, statement: Statement) -> Kind | None:
        """“After one of the talks, Orr said ...”: the opening phrase belongs to what is said."""
        if statement.speaker_span is None or not w.span.covers(statement.speaker_span):
            return None
        stop = w.at(statement.speaker_span.start) - 1
        if stop < 3 or w.low[stop] != "," or w.low[1:3] != ["one", "of"]:
            return None
        return self.during(w, Clause(0, stop - 1, -1, -1, "bare", "", None, False, False, False, "", True))

    def held(self, w: Words, args: list[Argument], statement: Statement) -> Kind | None:
        """“a survey had found none”: what was looked for."""
        objects = [a for a in args if a.role == "object"]
        if not objects:
            return None
        event = self.state.events.verbs.get(statement.cue)
        head = objects[0].phrase.last
        if event and (w.tag[head] != "noun" or statement.cue == "find"):
            return Kind(event, None, family=True, objects_count=True)
        return Kind(singular(w.low[head]), head, objects_count=True) if w.tag[head] == "noun" else None
