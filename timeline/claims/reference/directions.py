"""Directions: who acts on whom. “A rang B” is no “B rang A”, though both tell of one pair.

Claims carry who acted (`agent`) and whom it reached (`goal`) only where the text tells of both directions between the same names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.claims.claim import Claim, Group
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.languages.accounts import Events
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

Ends = tuple[str, str]  # who acts, whom it reaches; "" where that is not told


def ends_of(
    w: Words, clause: Clause, kind: Kind, args: Sequence[Argument], who: Sequence[str | Group], events: Events, event: str = ""
) -> Ends:
    """Who acts and whom it reaches: of a call or a letter the caller or sender, of a thing that changed hands the giver and the taker."""
    thing = singular(w.low[kind.noun]) if kind.noun is not None else ""
    names = [name for name in map(str, who) if singular(name) != thing]  # “cheques” that changed hands are no party
    if not names or (clause.main < 0 and kind.noun is None):
        return "", ""
    base = w.base[clause.main] if clause.main >= 0 else ""
    told: dict[str, Phrase | None] = dict.fromkeys(("subject", "by", "from", "to", "object"))
    told |= {a.role: a.phrase for a in reversed(args)}  # the first of each role
    first = told["object"]
    if first is not None and kind.noun is not None and first.first <= kind.noun <= first.last:
        told["object"] = None  # “sent a letter”; in "sent her a letter" the first object is whom it reaches
    if kind.handled and singular(w.low[kind.noun or 0]) not in events.samples:
        return "", ""
    if kind.handled:
        return "", _named(w, told["from"] or told["object"], names, kind)  # “took two samples from the rider”: nobody says who acted
    if kind.noun is not None and (base or w.low[clause.main]) in events.bearing and told["from"] is None and told["to"] is None:
        return "", ""  # “had a previous conviction”, "logged three accidents": whoever has it, or tells of it, need not have done it
    if kind.idiom and told["object"] is not None and told["object"].last in kind.halves:
        told["object"] = first = None  # “broke an arm”
    mutual = not events.symmetric.isdisjoint(tree.path(event or kind.event, events.parents))
    reaches = kind.noun is not None and (told["from"] or told["to"] or (told["object"] and base in events.transfers))
    if mutual and base not in events.directed and not reaches:
        return "", ""  # “met”, "spoke to", "had no contact with"
    if kind.noun is not None and (told["from"] or base in events.happen or clause.passive or not base):
        reached = told["subject"] if base in events.receiving else told["object"] if base in events.happen else None
        agent, goal = told["from"] or told["by"], told["to"] or reached
    elif clause.passive:
        agent, goal = told["by"], told["subject"]  # “was rung by”
    elif base in events.receiving:
        agent, goal = told["from"], told["subject"]
    else:
        agent, goal = told["subject"], told["to"] or told["object"]
        if goal is None and first is None:
            return "", ""  # “the road closed”: it acts on nothing
    found = [_named(w, phrase, names, kind) for phrase in (agent, goal)]
    somebody = told["subject"] is not None and w.low[told["subject"].last] not in events.anybody
    for end, phrase in enumerate((agent, goal)):
        if not found[end] and phrase is not None and phrase.pronoun and phrase is told["subject"] and somebody and len(names) < 3:
            found[end] = names[0]  # “he rang her”: the subject is named first
    for mine, other in ((0, 1), (1, 0)):
        phrase = (agent, goal)[mine]
        if not found[mine] and found[other] and phrase is not None and len(names) == 2:
            found[mine] = next((n for n in names if n != found[other]), "")  # “Orr rang his brother”, of two
    return (found[0], found[1]) if found[0] != found[1] else ("", "")


def _named(w: Words, phrase: Phrase | None, names: Sequence[str], kind: Kind) -> str:
    """The participant that a phrase names: by its last word, or the first of them for a subject that is a pronoun."""
    if phrase is None or (kind.noun is not None and phrase.first <= kind.noun <= phrase.last):
        return ""
    last = w.word(head_of(w, phrase.first, phrase.last))
    return next((n for n in names if n.split(" ")[-1] == last), "")


def opposed(claims: Sequence[Claim], ends: dict[str, Ends], events: Events) -> dict[str, Ends]:
    """Of these, those of claims of a family in which one's agent is another's goal, or only somehow part of what another one did."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    parents = tree.with_transfers(events.parents, events.kinds, claims)
    for claim in claims:
        if claim.id in ends:
            groups[tree.path(claim.event, parents)[-1]].append(claim)
    found: dict[str, Ends] = {}
    for group in groups.values():
        acting = {(*ends[c.id], c.event) for c in group if ends[c.id][0]}
        names = {
            name
            for c in group
            for name, reached, event in acting
            if (name == ends[c.id][1] and (not reached or ends[c.id][0] in ("", reached)))
            or (ends[c.id][0] not in ("", name) and event == c.event and name in map(str, c.participants))
        }
        found |= {c.id: ends[c.id] for c in group if not names.isdisjoint(map(str, c.participants))}
    if not found:
        return {}
    turned = {ends[::-1] for ends in found.values()}
    undirected: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.id not in found:
            undirected[tree.path(claim.event, events.parents)[-1]].append(claim)
    alone = {c.id for c in claims if c.id in found and found[c.id] not in turned and _alone(c, found[c.id], undirected, events)}
    return {i: told for i, told in found.items() if i not in alone}


def _alone(claim: Claim, told: Ends, undirected: Mapping[str, Sequence[Claim]], events: Events) -> bool:
    """Whether a claim that bounds a number would stand alone with its direction: "the mill sent the club four cheques", where others tell of some.

    What is told of the same parties without a direction counts as well, unless somebody tells of the other way round.
    """
    if claim.count is None or claim.count.max is None:
        return False
    mine = set(told) - {""}
    open_ends = (c for c in undirected[tree.path(claim.event, events.parents)[-1]] if c.source != claim.source)
    return any(all(any(f" {p}".endswith(f" {name}") for p in map(str, c.participants)) for name in mine) for c in open_ends)
