"""One deed: what a text tells of by a verb here and by a noun there is one type of event: “was fumigated four times”, "two fumigations".

The tables list the nouns of common verbs. Of others a noun is that of a verb if it is the verb with an ending, and the text has both.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Claim
from timeline.claims.events.nouns import singular, verbs_within
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
    verbs = {
        noun: verb for noun in told if noun not in events.parents and (verb := next((v for v in verbs_within(noun) if v in told), None))
    }
    found = [c if c.event not in verbs else _under(c, verbs[c.event]) for c in claims]
    without = [_without_itself(c, verbs) for c in found]
    alone = {c.event for c, other in zip(found, without, strict=True) if other == c}
    return [other if c.event in alone else c for c, other in zip(found, without, strict=True)]


def _under(claim: Claim, verb: str) -> Claim:
    """The claim as one of the verb's type, also where its event is named as one of several."""
    attributes = dict(claim.attributes)
    if attributes.get("instance", "").startswith(claim.event + " "):
        attributes["instance"] = verb + attributes["instance"].removeprefix(claim.event)
    return claim.model_copy(update={"event": verb, "attributes": attributes})


def _without_itself(claim: Claim, verbs: dict[str, str]) -> Claim:
    """The claim, none of whose participants is a word of the deed itself."""
    own = {claim.event, *(noun for noun, verb in verbs.items() if verb == claim.event)}
    kept = tuple(p for p in claim.participants if not (isinstance(p, str) and singular(p) in own))
    return claim if kept == claim.participants else claim.model_copy(update={"participants": kept})
