"""Directions: who acts on whom. “A rang B” is no “B rang A”, though both tell of one pair.

Claims carry who acted (`agent`) and whom it reached (`goal`) only where the text tells of both directions between the same names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from timeline.claims import denial
from timeline.claims.claim import Claim
from timeline.claims.events import Argument, Kind
from timeline.claims.names import head_of
from timeline.languages.accounts import Events
from timeline.statements.clauses import Clause
from timeline.statements.phrases import Phrase
from timeline.statements.words import Words

Ends = tuple[str, str]  # who acts, whom it reaches; "" where that is not told


def ends_of(w: Words, clause: Clause, kind: Kind, args: Sequence[Argument], claim: Claim, events: Events) -> Ends:
    """Who acts and whom it reaches: of a call or a letter the caller or sender, of a thing that changed hands the giver and the taker."""
    names = [str(p) for p in claim.participants]
    if not names or (clause.main < 0 and kind.noun is None):
        return "", ""
    base = w.base[clause.main] if clause.main >= 0 else ""
    told = {role: next((a.phrase for a in args if a.role == role), None) for role in ("subject", "by", "from", "to", "object")}
    first = told["object"]
    if first is not None and kind.noun is not None and first.first <= kind.noun <= first.last:
        told["object"] = None  # “sent a letter”; in "sent her a letter" the first object is whom it reaches
    mutual = not events.symmetric.isdisjoint(denial.path(claim.event, events.parents))
    reaches = kind.noun is not None and (told["from"] or told["to"] or (told["object"] and base in events.transfers))
    if mutual and base not in events.directed and not reaches:
        return "", ""  # “met”, "spoke to", "had no contact with"
    if kind.noun is not None and (told["from"] or base in events.happen or clause.passive or not base):
        agent, goal = told["from"] or told["by"], told["to"] or (told["subject"] if base in events.receiving else None)
    elif clause.passive:
        agent, goal = told["by"], told["subject"]  # “was rung by”
    elif base in events.receiving:
        agent, goal = told["from"], told["subject"]
    else:
        agent, goal = told["subject"], told["to"] or told["object"]
    found = [_named(w, phrase, names, kind) for phrase in (agent, goal)]
    for mine, other in ((0, 1), (1, 0)):
        phrase = (agent, goal)[mine]
        if not found[mine] and found[other] and phrase is not None and len(names) == 2:
            found[mine] = next(n for n in names if n != found[other])  # “Orr rang his brother”, of two
    return (found[0], found[1]) if found[0] != found[1] else ("", "")


def _named(w: Words, phrase: Phrase | None, names: Sequence[str], kind: Kind) -> str:
    """The participant that a phrase names: by its last word, or the first of them for a subject that is a pronoun."""
    if phrase is None or (kind.noun is not None and phrase.first <= kind.noun <= phrase.last):
        return ""
    last = w.word(head_of(w, phrase.first, phrase.last))
    return next((n for n in names if n.split(" ")[-1] == last), "")


def opposed(claims: Sequence[Claim], ends: dict[str, Ends], events: Events) -> dict[str, Ends]:
    """Of these, those of claims of a family in which one's agent is the other's goal, as far as either tells."""
    groups: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        if claim.id in ends:
            groups[denial.path(claim.event, events.parents)[-1]].append(claim.id)
    found: dict[str, Ends] = {}
    for ids in groups.values():
        told = {ends[i] for i in ids}
        names = {a for a, b in told for c, d in told if a and a == d and (b == c or not b or not c)}
        found |= {i: ends[i] for i in ids if not names.isdisjoint(ends[i])}
    return found
