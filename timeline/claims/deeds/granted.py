"""Granted: what a claim takes for granted beside what it tells: that it had happened before, that somebody was there all the while."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline.claims.claim import Claim, Count
from timeline.claims.draft import Draft
from timeline.claims.events import tree
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.state import State
from timeline.intervals import Granularity, Interval, floor
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

# what another event of the kind has in common with the one that is told of; dates, links, outcomes and holders are its own
IN_COMMON = frozenset("place where topic medium only kinds value agent goal transfer".split())


def granted(draft: Draft, claim: Claim, state: State) -> Iterator[dict[str, Any]]:
    """What each further claim has otherwise than the one made of the draft."""
    if not draft.asserted:
        return
    if draft.high != 0 and not draft.kind.state and _again(draft.w, draft.clause):
        yield from _earlier(claim)
    if draft.high is None and claim.event in state.events.conditions.lain:
        yield from _lay_there(claim, state)
    if draft.high == 0 and draft.when.timed and "departure" in tree.path(claim.event, state.events.parents):
        yield from _stayed(draft, claim, state)


def _lay_there(claim: Claim, state: State) -> Iterator[dict[str, Any]]:
    """“Two men were asleep in the cabin”: that they were in it."""
    if claim.attributes.get("where") or claim.attributes.get("place"):
        yield {"event": "presence", "modality": "presupposed", "readings": ()}


def _again(w: Words, clause: Clause) -> bool:
    """Whether "again" stands in the clause by itself, not in "once in May and again in June" nor "again and again"."""
    return any(
        w.low[k] == "again" and w.tag[k] == "adv" and w.low[k - 1] not in ("and", "or", "never", ",") and w.low[k + 1 : k + 2] != ["and"]
        for k in range(max(clause.main, 0), clause.last + 1)
    )


def _earlier(claim: Claim) -> Iterator[dict[str, Any]]:
    """“The dam overflowed again on Sunday”: that it had done so before, which the clause takes for granted."""
    window = claim.window
    if window is None or window.start is None:
        return
    yield {
        "count": Count(min=1), "event_time": None, "window": Interval(None, floor(window.start, Granularity.DAY)),
        "modality": "presupposed", "attributes": {k: v for k, v in claim.attributes.items() if k in IN_COMMON},
        "readings": (), "phrase": None,
    }  # fmt: skip


def _stayed(draft: Draft, claim: Claim, state: State) -> Iterator[dict[str, Any]]:
    """“He did not leave the house between six and midnight”: that he was in it all the while."""
    w, who = draft.w, draft.who
    left = next((a.phrase for a in draft.args if a.role in ("object", "from") and not a.phrase.pronoun), None)
    if draft.clause.passive or left is None or not who or claim.window is None or not claim.window.bounded:
        return
    place = phrase_name(w, left.first, left.last, state.register)
    if place == str(who[0]) or state.events.places.noun(place) is None:
        return
    yield {
        "event": "presence", "participants": who[:1], "polarity": "positive", "count": Count(min=1), "extent": "throughout",
        "modality": "presupposed", "attributes": {"place": place}, "readings": (),
    }  # fmt: skip
