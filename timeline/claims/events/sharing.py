"""Responsibility: "denied any part in the robbery", "had no role in it", "claimed responsibility for the attack": who did it, or did not."""

from __future__ import annotations

from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Kind
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.phrases import simple_after
from timeline.statements.tagging.words import Words


def shared_in(w: Words, first: int, last: int, events: Events, grammar: Syntax) -> Kind | None:
    """“(denied) any part in the robbery”, "(had) no role in it": the event that somebody is said to have done or not."""
    for k in range(first, min(first + 6, last) + 1):
        if w.low[k] in events.sharing and w.low[k + 1 : k + 2] in (["in"], ["for"]) and k + 2 <= last:
            phrase = simple_after(w, k + 2)
            if phrase is None or phrase.pronoun or phrase.last > last:
                return None
            noun = singular(w.low[phrase.last])
            if noun in events.blamed:
                return Kind(events.blamed[noun], phrase.last, family=True)
            return noun_kind(w, phrase.last, events, grammar)
        if w.tag[k] not in ("det", "noun", "poss", "adv", "neg"):
            return None
    return None
