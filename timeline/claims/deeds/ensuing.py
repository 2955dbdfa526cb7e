"""Ensuing: what a clause ends in: "..., killing 23 people and injuring 40", ", leaving 300 homeless": numbers of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline.claims.claim import Claim, Count
from timeline.claims.deeds.granted import IN_COMMON
from timeline.claims.draft import Draft
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.quantities.numbered import Numbered, numbered
from timeline.claims.quantities.tallies import attributes_of, befell
from timeline.claims.state import State
from timeline.claims.summary import summary
from timeline.statements.tagging.words import Words


def ensuing(draft: Draft, claim: Claim, state: State) -> Iterator[dict[str, Any]]:
    """What each claim on such an end has otherwise than the claim of its clause."""
    w, clause = draft.w, draft.clause
    if not draft.asserted or clause.main < 0 or clause.modal or clause.negated:
        return
    told = False
    for k in range(clause.main + 2, clause.last):
        joined = w.low[k - 1] == "," or (told and w.low[k - 1] == "and")
        if w.tag[k] != "ing" or not joined or w.base[k] not in state.events.tallies.ending:
            continue
        end = next((j - 1 for j in range(k + 1, clause.last + 1) if w.tag[j] in ("ing", "sub", "rel") or w.low[j] == ","), clause.last)
        number = numbered(w, k + 1, end, state.events, state.grammar)
        what = _what(w, k, end, number, state)
        if number is None or not what:
            continue
        told = True
        least, most = _count(number)
        kept = {key: value for key, value in claim.attributes.items() if key in IN_COMMON and key not in ("only", "transfer", "value")}
        yield {
            "event": state.events.tallies.events.get(what, what), "count": Count(min=least, max=most), "readings": (),
            "participants": (phrase_name(w, number.first, number.last, state.register),), "polarity": "negative" if most == 0 else "positive",
            "attributes": kept | attributes_of(what, number, state) | ({"near": claim.attributes["near"]} if "near" in claim.attributes else {}),
            "summary": summary(w, k, end),
        }  # fmt: skip


def _what(w: Words, k: int, end: int, number: Numbered | None, state: State) -> str:
    """What befell those counted: of "killing", death; of "leaving 12 dead", what the word behind the noun tells."""
    t = state.events.tallies
    if number is None:
        return ""
    if w.base[k] in ("leave", "make", "render"):
        return next((t.found[w.low[j]] for j in range(number.last, min(end, number.last + 3) + 1) if w.low[j] in t.found), "")
    idiom = next((t.idioms_of[w.base[k], w.low[j]] for j in range(k + 1, end + 1) if (w.base[k], w.low[j]) in t.idioms_of), "")
    return idiom or befell(w.base[k], number, state)


def _count(number: Numbered) -> tuple[int, int | None]:
    """The number as bounds."""
    m = number.measure
    low, high = int(m.number), int(m.upper or m.number)
    match m.bound:
        case "at least":
            return low, None
        case "more than":
            return low + 1, None
        case "at most":
            return 0, high
        case "less than":
            return 0, max(0, high - 1)
        case "about":
            return max(1, low - max(1, low // 5)), high + max(1, high // 5)
    return low, high
