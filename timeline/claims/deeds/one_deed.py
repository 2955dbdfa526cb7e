"""One deed: what a text tells of by a verb here and by a noun there is one type of event: “was fumigated four times”, "two fumigations".

The tables list the nouns of common verbs. Of others a noun is that of a verb if it is the verb with an ending, and the text has both.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Claim
from timeline.claims.events.nouns import SUFFIXES, singular
from timeline.languages.accounts import Events


def as_one(claims: Sequence[Claim], events: Events) -> list[Claim]:
    """The claims, those by a noun under the verb that others have, and a noun of the deed itself no participant where others need none.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> ship, log = (Claim(id=i, event=e, participants=who) for i, e, who in
    ...              [("c1", "fumigate", ("ship",)), ("c2", "fumigation", ("fumigations", "ship"))])
    >>> [(c.event, c.participants) for c in as_one([ship, log], EVENTS)]
    [('fumigate', ('ship',)), ('fumigate', ('ship',))]
    """
    told = {c.event for c in claims}
    verbs = {noun: verb for noun in told if noun not in events.parents and (verb := _verb(noun, told))}
    found = [c if c.event not in verbs else _under(c, verbs[c.event]) for c in claims]
    alone = {c.event for c in found if not _names_itself(c, verbs)}
    return [_without_itself(c, verbs) if c.event in alone and _names_itself(c, verbs) else c for c in found]


def _verb(noun: str, told: set[str]) -> str | None:
    """The verb of a noun, among the types that the text tells of."""
    for suffix, endings in SUFFIXES:
        stem = noun.removesuffix(suffix)
        if stem != noun and len(stem) >= 3:
            verb = next((stem + ending for ending in endings if stem + ending in told), None)
            if verb is not None:
                return verb
    return None


def _under(claim: Claim, verb: str) -> Claim:
    """The claim as one of the verb's type, also where its event is named as one of several."""
    attributes = dict(claim.attributes)
    if attributes.get("instance", "").startswith(claim.event + " "):
        attributes["instance"] = verb + attributes["instance"].removeprefix(claim.event)
    return claim.model_copy(update={"event": verb, "attributes": attributes})


def _own(claim: Claim, verbs: dict[str, str]) -> set[str]:
    """The words of the deed itself."""
    return {claim.event, *(noun for noun, verb in verbs.items() if verb == claim.event)}


def _names_itself(claim: Claim, verbs: dict[str, str]) -> bool:
    own = _own(claim, verbs)
    return any(isinstance(p, str) and singular(p) in own for p in claim.participants)


def _without_itself(claim: Claim, verbs: dict[str, str]) -> Claim:
    own = _own(claim, verbs)
    kept = tuple(p for p in claim.participants if not (isinstance(p, str) and singular(p) in own))
    return claim.model_copy(update={"participants": kept})
