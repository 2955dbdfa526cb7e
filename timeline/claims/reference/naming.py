"""Naming: the canonical names of the subjects and objects of clauses; a subject that two verbs share is named once."""

from __future__ import annotations

from timeline.claims.claim import Group
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.parties import Parties
from timeline.claims.reference.mentions import Mentions
from timeline.claims.reference.resolving import Asked, Resolving
from timeline.claims.reference.wholes import Wholes
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


class Naming:
    """Resolves the arguments of a clause, one by one."""

    def __init__(self, state: State, parties: Parties, wholes: Wholes, mentions: Mentions) -> None:
        self.state, self.mentions = state, mentions
        self.resolving = Resolving(state, parties, wholes, mentions)

    def named(
        self, w: Words, clause: Clause, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]
    ) -> list[str | Group]:
        """Whom an argument names; the subject that a second verb shares is not asked again ("Two of them fell and never got up")."""
        asked = Asked.of(w, argument, kind, voice, social, others)
        if not asked.subject:
            return self.resolving.names(asked)
        acting, at = self.state.acting, w.start[argument.phrase.first]
        if clause.subject is None and at in acting:
            return list(acting[at])
        names = self.resolving.names(asked)
        if any(start < w.span.start for start in acting):
            acting.clear()
        acting[at] = tuple(names)
        if not names and asked.itself and kind.noun is not None:
            acting[at] = (self.mentions.as_told(singular(w.low[kind.noun])),)
        return names

    def resolve(self, w: Words, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]) -> list[str | Group]:
        """Whom an argument names, whichever clause shares it."""
        return self.resolving.names(Asked.of(w, argument, kind, voice, social, others))
