"""Earlier: what the claims before lend to one that leaves it unsaid: parties, things, and who else took part."""

from __future__ import annotations

from timeline.claims.claim import Group
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Kind
from timeline.claims.parties import Parties
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.tagging.words import Words


class Earlier:
    """Looks back over the latest claims."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def completed(self, found: list[str | Group], kind: Kind, voice: Voice, least: int = 2) -> list[str | Group]:
        """Who else took part, by the last claim of a related type with the same people, of the same source if there is one."""
        fitting = [
            claim
            for claim in self.state.claims[-12:]
            if tree.related(claim.event, kind.event, self.state.events.parents)
            and set(map(str, found)) <= set(map(str, claim.participants))
            and len(claim.participants) >= least
        ]
        own = [claim for claim in fitting if voice.source is not None and claim.source == voice.source]
        return list((own or fitting)[-1].participants) if fitting else found

    def answered(self, found: list[str | Group], kind: Kind) -> list[str | Group]:
        """“Orr wrote to the board. *It never answered*”, "sent two letters; *neither was answered*": those between whom the question went."""
        handing = self.state.events.handing
        hand = handing.verbs.get(kind.event)
        if (hand.goods if hand is not None else next(iter(handing.goods.get(kind.event, ())), "")) != "answer":
            return found
        names = {m for p in found for m in (p.members if isinstance(p, Group) else (p,))}
        for claim in reversed(self.state.claims[-6:]):
            asked = {n for n in names if singular(n) == claim.event}
            told = bool(handing.goods.get(claim.event)) or not self.state.events.symmetric.isdisjoint(
                tree.path(claim.event, self.state.events.parents)
            )
            if told and names - asked <= set(map(str, claim.participants)):
                return [*found, *(p for p in claim.participants if str(p) not in names)]
        return found

    def holders(self, found: list[str | Group]) -> list[str | Group]:
        """“*The talks* broke down”, "ended without agreement": those who held them."""
        events, name = self.state.events, str(found[0]) if len(found) == 1 else ""
        event = events.nouns.get(name.lower(), events.nouns.get(singular(name.lower()), ""))
        if not event or events.symmetric.isdisjoint(tree.path(event, events.parents)):
            return found
        held = (c for c in reversed(self.state.claims[-12:]) if tree.related(c.event, event, events.parents))
        return list(next((c.participants for c in held if len(c.participants) > 1), found))

    def householder(self, found: list[str | Group], voice: Voice, *, nobody: bool) -> list[str | Group]:
        """“Inspectors rang at Orr's flat and found nobody at home”, "nobody was at home at Orr's flat": Orr, who lives there."""
        dwellings = self.state.events.dwellings
        if not nobody:
            return [p for p in found if str(p).rpartition(" ")[2] not in dwellings] or found
        last = self.state.claims[-1] if self.state.claims else None
        if not found and last is not None and last.source == voice.source:
            found = list(last.participants)
            found = found if any(str(p).rpartition(" ")[2] in dwellings for p in found) else []
        place = self.state.claims[-1].attributes.get("place", "") if self.state.claims else ""
        return [p for p in found if str(p)[:1].isupper() and (self.parties.person(str(p)) or str(p) not in place)]

    def others_of(self, found: list[str | Group], kind: Kind) -> list[str | Group]:
        """“The ferry Alma hit the pier”, said one; "the pier was hit twice", says another: who else took part in what was told before."""
        mine = set(map(str, found))
        for claim in reversed(self.state.claims[-8:]):
            if claim.event == kind.event and "granted" not in claim.attributes and mine < (theirs := set(map(str, claim.participants))):
                named = {word for p in mine for word in p.lower().split()}
                return (
                    [p for p in claim.participants if str(p) in theirs - mine and not set(str(p).lower().split()) <= named] if mine else []
                )
        return []

    def things_of(self, kind: Kind) -> list[str | Group]:
        """The things and places of the last claim of the same type."""
        for claim in reversed(self.state.claims[-12:]):
            if claim.event == kind.event:
                return [p for p in claim.participants if isinstance(p, str) and not self.parties.person(p)]
        return []

    def things_before(self, w: Words) -> list[str | Group]:
        """The things that the last claim was about, when it stands shortly before: what a bare noun ("one collision") happened to."""
        last = self.state.claims[-1] if self.state.claims else None
        if last is None or not 0 <= w.span.start - last.evidence[0].start < 400:
            return []
        return [p for p in last.participants if isinstance(p, str) and not self.parties.person(p) and self._solid(p)]

    def scene_of(self, event: str) -> list[str]:
        """“A charge went off at the quarry. Four were hurt *in the blast*”: where the event was that the text has told of."""
        told = (c for c in reversed(self.state.claims[-12:]) if c.event == event and c.polarity != "negative")
        where = (c.attributes.get("where") or c.attributes.get("place") for c in told)
        return [place for place in (next(where, None),) if place]

    def _solid(self, name: str) -> bool:
        """Whether a name is one, or a noun for a thing of some known kind: a ship, a mill, a letter."""
        noun, events = singular(name.rsplit(" ", 1)[-1]), self.state.events
        return name[:1].isupper() or noun in events.kinds or noun in events.structures or noun in events.bodies
