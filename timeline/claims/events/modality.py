"""Whether a clause asserts: hedged, planned, hypothetical, an opinion, or a plain claim."""

from __future__ import annotations

from timeline.claims.claim import Modality
from timeline.claims.kind import Kind
from timeline.languages.accounts import Events
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


def modality(w: Words, clause: Clause, kind: Kind | None, events: Events, *, conditional: bool) -> tuple[Modality, str | None]:
    """The modality of a clause and its hedging word.

    "would", "if", "should have met" → hypothetical; "will", "plans to", "was to have met" → planned; "should", a judgement, a timeless
    present → opinion; "may" → hedged.
    """
    base = w.base[clause.main] if clause.main >= 0 else ""
    hedge = next(
        (
            w.word(k)
            for k in range(clause.first, min(clause.last, max(clause.main, clause.first) + 4) + 1)
            if w.low[k] in events.hedges and w.time[k] < 0
        ),
        None,
    )
    if _unaware(w, clause) or _unshown(w, clause, events):
        return "not aware", None
    if _doubted(w, clause, events):
        return "opinion", None
    if conditional or clause.marker in ("if", "unless") or (clause.modal == "would" and not clause.perfect):
        return "hypothetical", clause.modal or None
    if clause.modal in ("will", "shall", "'ll", "wo", "'d"):
        return "planned", clause.modal
    if clause.modal == "must" and clause.perfect and not clause.negated:
        return "hedged", clause.modal  # “must have met”
    if clause.modal in ("should", "must", "ca", "can", "cannot") and not clause.perfect:
        return "opinion", clause.modal
    if clause.modal in ("would", "could", "should") and clause.perfect:
        return "hypothetical", clause.modal
    if _was_to_have(w, clause):
        return "planned", None
    if base in events.plans and w.low[clause.main + 1 : clause.main + 2] == ["to"] and w.tag[clause.main + 2 : clause.main + 3] != ["det"]:
        done = base in ("refuse", "decline") or (kind is not None and kind.event == events.verbs.get(base))  # “agreed to buy it”
        return ("asserted" if done else "planned"), None
    if base in events.scheduling and kind is not None and kind.noun is not None and kind.noun > clause.main:
        return "planned", None  # “arranged a meeting”
    if kind is None or (base in events.opinions and not kind.cause):
        return "opinion", None
    if clause.modal in ("may", "might", "could") or hedge:
        open_ = clause.negated and (hedge or clause.modal) in events.possible  # “may not have paid”: or may have
        return ("opinion" if open_ else "hedged"), hedge or clause.modal
    return "asserted", None


def _was_to_have(w: Words, clause: Clause) -> bool:
    """“Was to have been fitted on 3 March”: what was planned, and did not come about."""
    group = [w.low[k] for k in range(max(clause.aux, clause.first), clause.main + 1) if w.tag[k] != "adv"]
    return group[:1] in (["was"], ["were"]) and group[1:3] == ["to", "have"]


def _unaware(w: Words, clause: Clause) -> bool:
    """“was not aware of”, "had no knowledge of", "did not recall"."""
    span = slice(clause.first, clause.last + 1)
    if "neg" not in w.tag[span] and "no" not in w.low[span]:
        return False
    base = w.base[clause.main] if clause.main >= 0 else ""
    if base == "know" and w.low[clause.main + 1 : clause.main + 2] in (["of"], ["about"]):
        return False  # “knew nothing about the leak”: that is what he claims
    if base in ("remember", "know", "comment") or (base == "recall" and not clause.perfect):  # "has not recalled a loaf" is no memory
        return True
    return not _AWARENESS.isdisjoint(w.low[span])


_AWARENESS = frozenset(("aware", "knowledge", "recollection", "memory", "information", "comment", "evidence", "commenting"))


def _unshown(w: Words, clause: Clause, events: Events) -> bool:
    """“There is *no evidence that* they met”, "found no sign that": of what is not shown nothing is said."""
    k = _before_that(w, clause)
    return k > 0 and w.low[k] in events.showing and "no" in w.low[max(0, k - 3) : k]


def _doubted(w: Words, clause: Clause, events: Events) -> bool:
    """“It is *unlikely that* they met”."""
    k = _before_that(w, clause)
    return k > 0 and w.low[k] in events.doubting


def _before_that(w: Words, clause: Clause) -> int:
    """The token before the "that" with which a clause begins, or behind which it does; -1 without one."""
    that = clause.first if w.low[clause.first] == "that" else clause.first - 1
    return that - 1 if that > 0 and w.low[that] == "that" else -1
