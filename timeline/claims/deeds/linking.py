"""Linking: once all claims are told, what dates one by another goes into both, and the definite events get their names."""

from __future__ import annotations

from itertools import combinations

from timeline.claims.claim import Claim, Group, instance_name
from timeline.claims.deeds.instances import Instances, Link
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.reference.delegates import acts_for
from timeline.claims.reference.directions import opposed
from timeline.claims.reference.quantified import may_be
from timeline.claims.state import State

_MOST_LINKED = 20  # of the events of one type, with how many each is compared


class Linking:
    """Writes into the claims of a document what `instances` has noted of its clauses."""

    def __init__(self, state: State, told: Instances) -> None:
        self.state, self.told = state, told
        self._places: dict[str, int] = {}  # claim → its place
        self._of_type: dict[str, list[int]] = {}  # type → the places of the claims of it and of narrower ones
        self._linked: dict[str, list[set[str]]] = {}  # type → the names of such events that others are dated by

    def link(self) -> None:
        """Write into the claims what the links tell, and give the events that they name their names."""
        claims, parents = self.state.claims, self.state.events.parents
        self._places = {claim.id: number for number, claim in enumerate(claims)}
        for number, claim in enumerate(claims):
            for event in tree.path(claim.event, parents):
                self._of_type.setdefault(event, []).append(number)
        for link in self.told.links:
            own, others = claims[link.number], self._others(link)
            if own.id in self.told.undated and own.phrase and "PT" not in link.gap:
                continue
            name = others[0].attributes.get("instance", link.event) if others else self._called(link) or self._apart(link) or link.event
            told = {"instance": own.attributes.get("instance", _name(own)), link.word: name} | ({"gap": link.gap} if link.gap else {})
            self._write(link.number, told)
            for other in others:
                self._write(self._places[other.id], {"instance": name})
        self._same_as_linked()
        self._same_as_named()
        self._same_two()
        self._start_and_end()
        self.told.retold.link()
        self._acts_of_the_ended()
        self._directions()
        self._kinds()

    def _called(self, link: Link) -> str:
        """The name of an undated event, where a claim of the text tells of it by the same name."""
        told = [self.state.claims[number] for number in self._of_type.get(link.event, ())[:_MOST_LINKED]]
        told = [c for c in told if c.event == link.event and c.modality != "presupposed" and _positive(c)]
        mine, own = set(link.name.split()), self.state.claims[link.number]
        if link.name and any(_name(c) == link.name for c in told):
            return link.name
        if self._recurs(link.event):
            return ""
        related = {
            n for n in (_name(c) for c in told if c.source != own.source) if mine <= set(n.split()) or (mine and set(n.split()) <= mine)
        }
        return related.pop() if len(related) == 1 else ""  # “when they were notified”: as the hospital says it did

    def _apart(self, link: Link) -> str:
        """“Before the guests left”, where somebody else tells of what came after the musicians had left: its own name."""
        if not self._linked:
            for other in self.told.links:
                named = self._linked.setdefault(other.event, [])
                if other.name and len(named) < _MOST_LINKED and (words := set(other.name.split())) not in named:
                    named.append(words)
        mine = set(link.name.split())
        return link.name if mine and any(not (mine <= words or words <= mine) for words in self._linked[link.event]) else ""

    def _same_two(self) -> None:
        """“The bank told her after the vote”, "was told before the vote", "the vote was held after she was told": two events of which both tell.

        Each is one if it recurs seldom, and if the one account names nobody in it whom the other, naming others, leaves out.
        """
        claims = self.state.claims
        told: dict[frozenset[str], list[Link]] = {}
        for link in self.told.links:
            if link.word in claims[link.number].attributes and not self._recurs(claims[link.number].event) and not self._recurs(link.event):
                told.setdefault(frozenset((claims[link.number].event, link.event)), []).append(link)
        for links in told.values():
            for one, other in combinations(links[:_MOST_LINKED], 2):
                a, b = claims[one.number], claims[other.number]
                crossed = a.event != b.event
                who = [self._who(link, claim) for link, claim in ((one, a), (other, b))]
                if a.source == b.source or not all(map(_fewer, who[0], reversed(who[1]) if crossed else who[1])):
                    continue
                names = a.attributes["instance"], a.attributes[one.word]
                own, beside = reversed(names) if crossed else names
                told_of = {**b.attributes, "instance": own, other.word: beside, "supposed": "yes"}
                claims[other.number] = b.model_copy(update={"attributes": told_of})

    def _who(self, link: Link, claim: Claim) -> tuple[frozenset[str], frozenset[str]]:
        """The words for who took part in the event of a claim, and in the one that it is told before or after; none where nobody is named."""
        nouns = self.state.events.nouns
        told = ((claim.event, " ".join(map(str, claim.participants))), (link.event, link.name.removeprefix(f"{link.event} ")))
        own, beside = (
            frozenset(x for x in who.split() if nouns.get(singular(x)) != event) for event, who in told
        )  # “the shots were fired”
        return own, beside

    def _others(self, link: Link) -> list[Claim]:
        """The dated claims of the event that a link names, of one and the same people; of talks and visits there may be many.

        “A day after the boy drowned” is no death of somebody else.
        """
        claims = self.state.claims
        own = claims[link.number]
        if self._recurs(link.event):
            return []
        told = (claims[number] for number in self._of_type.get(link.event, ()))
        same = [c for c in told if c is not own and _dated(c) and c.id not in self.told.undated and c.id not in self.told.further]
        named = set(link.name.removeprefix(link.event).split())
        return [c for c in same if c.participants == same[0].participants and not (named and named.isdisjoint(_name(c).split()))]

    def _same_as_linked(self) -> None:
        """“The bridge was opened on 4 May”, where somebody else says that it was opened a month after the vote."""
        claims = self.state.claims
        linked = {_name(c): c for link in self.told.links if "instance" in (c := claims[link.number]).attributes}
        alike: dict[str, list[int]] = {}
        for number, claim in enumerate(claims):
            if _name(claim) in linked and "instance" not in claim.attributes and _dated(claim) and claim.id not in self.told.further:
                alike.setdefault(_name(claim), []).append(number)
        for name, numbers in alike.items():
            own = linked[name]
            single = len(numbers) == 1 and claims[numbers[0]].source != own.source and not self._recurs(own.event)
            for number in numbers if single or own.event in self.state.events.once_linked else ():
                self._write(number, {"instance": own.attributes["instance"]})

    def _recurs(self, event: str) -> bool:
        """Whether there may be many of the kind between the same people: talks, visits."""
        path = tree.path(event, self.state.events.parents)
        return "visit" in path or not self.state.events.symmetric.isdisjoint(path)

    def _same_as_named(self) -> None:
        """“The ferry and the tug collided at noon”, where another source says when "the collision" was: the one told of before."""
        claims = self.state.claims
        for number, claim in enumerate(claims):
            if claim.attributes.get("instance") != claim.event or not _dated(claim):
                continue
            once = claim.event in self.state.events.only_once
            told = claims if once else claims[:number]
            before = [c for c in told if c.event == claim.event and c.source != claim.source]
            if (
                len(before) == 1
                and _dated(before[0])
                and set(map(str, claim.participants)) <= set(map(str, before[0].participants))
                and (once or claim.participants == before[0].participants)
            ):
                if "instance" not in before[0].attributes:
                    self._write(self._places[before[0].id], {"instance": claim.event})
                elif once:  # “the handover”: the one told of before
                    named = {**claim.attributes, "instance": before[0].attributes["instance"]}
                    claims[number] = claim.model_copy(update={"attributes": named})

    def _start_and_end(self) -> None:
        """“The strike lasted five weeks”, where the men walked out on the 2nd and returned on the 19th: its start and its end."""
        claims = self.state.claims
        for lasting in [c for c in claims if "gap" in c.attributes and c.attributes.get("after", "").endswith(" start")]:
            event = lasting.attributes["after"].removesuffix(" start")
            starts = [c for c in claims if c.event == event and "instance" not in c.attributes and _dated(c)]
            if len(starts) != 1:
                continue
            self._write(self._places[starts[0].id], {"instance": f"{event} start"})
            again = self.state.events.resuming
            ends = [
                c
                for c in claims
                if c.event in again and _dated(c) and c.source == starts[0].source and c.participants == starts[0].participants
            ]
            if len(ends) == 1:
                self._write(self._places[ends[0].id], {"instance": f"{event} end"})

    def _acts_of_the_ended(self) -> None:
        """Say who acted, where the text tells of an end of the same one, or of a sleep: nobody acts after that, or in it."""
        parents, finals = self.state.events.parents, self.state.events.finals
        claims = self.state.claims
        inert = self.state.events.conditions.inert
        over: set[str] = set()
        for number, claim in enumerate(claims):
            final = any(f in finals for f in tree.path(claim.event, parents))
            several = claim.count is not None and claim.count.min > 1  # of three files that were burnt, nobody knows which
            if claim.participants and (final or claim.event in inert) and not (several and claim.event == "destroy"):
                reached = self.told.ends.get(claim.id, ("", ""))[1] if final else ""
                over.add(reached or str(claim.participants[0]))
                if reached and reached != str(claim.participants[0]):
                    self._write(number, {"ended": reached})  # “Orr killed Vale”
        for number, claim in enumerate(claims):
            agent = self.told.agents.get(claim.id) or self.told.ends.get(claim.id, ("", ""))[0]
            alive, extant = claim.event in self.state.events.alive, claim.event in self.state.events.extant
            living = [p for p in map(str, claim.participants) if p in over and self._somebody(p) != extant] if alive or extant else []
            if living:
                self._write(number, {"living": living[0]})  # “treated Orr”, "read the files"
            if agent in over and claim.event not in inert and not any(f in finals for f in tree.path(claim.event, parents)):
                self._write(number, {"agent": agent})

    def _somebody(self, name: str) -> bool:
        return name in self.state.register.people or self.state.register.personal(name)

    def _directions(self) -> None:
        """Say who acted on whom, where the text tells of both directions."""
        found = opposed(self.state.claims, self.told.ends, self.state.events)
        for number, claim in enumerate(self.state.claims) if found else ():
            agent, goal = found.get(claim.id, ("", ""))
            self._write(number, {key: name for key, name in (("agent", agent), ("goal", goal)) if name})

    def _kinds(self) -> None:
        """Say that the Alma is a ferry, where somebody tells how often that came to ferries or boats."""
        events, register = self.state.events, self.state.register
        claims = self.state.claims
        parents = tree.with_transfers(events.parents, events.kinds, claims)
        sought: dict[str, set[str]] = {}  # family → nouns of things and people, and names of bodies, of whom a number, or none, is told
        for claim in claims:
            if claim.count is not None and claim.count.max is not None:
                names = [n for p in claim.participants for n in (p.members if isinstance(p, Group) and p.members else (str(p),))]
                nouns = {singular(name.rsplit(" ", 1)[-1]) for name in names if name[:1].islower()}.union(names)
                sought.setdefault(tree.path(claim.event, parents)[-1], set()).update(nouns)
        if not any(sought.values()):
            return
        perhaps: dict[int, list[tuple[str, str]]] = {}
        for number, name, noun in may_be(claims, self.state):
            perhaps.setdefault(number, []).append((name, noun))
        told: dict[str, list[tuple[int, str]]] = {}  # by name what it is called, and how early in the tables that is
        everything = [(noun, name) for table in (register.kinds, register.role) for noun, names in table.items() for name in names]
        for place, (noun, name) in enumerate(everything):
            told.setdefault(name, []).append((place, noun))
        bodies_of: dict[tuple[str, str], list[str]] = {}  # somebody, family → for which of the names that are sought there he acts
        for number, claim in enumerate(claims):
            family = tree.path(claim.event, parents)[-1]
            wanted = sought.get(family, set())
            names = [str(p) for p in claim.participants] if wanted else []
            called = sorted((place, name, noun) for name in dict.fromkeys(names) for place, noun in told.get(name, ()))
            of_them = [(name, noun) for _, name, noun in called]
            known = dict.fromkeys(pair for pair in of_them if not wanted.isdisjoint(tree.path(pair[1], events.kinds)))
            if len(names) > 1:  # what the guard finds, the prison found; where a guard falls, no prison does
                acting = [names[0].rsplit(" ", 1)[-1], *(noun for name, noun in of_them if name == names[0])]
                bodies = [events.acts_for.get(singular(noun), "") for noun in acting]
                known |= dict.fromkeys((names[0], body) for body in bodies if body in wanted)
                both = not (events.symmetric | {"notification"}).isdisjoint(tree.path(claim.event, parents))
                sent = names if both else names[:1]  # who met the ministry's staff met the ministry; who arrested them did not arrest it
                for n in sent:
                    if (n, family) not in bodies_of:
                        bodies_of[n, family] = acts_for(n, sorted(wanted), self.state)
                acted = [(n, b) for n in sent for b in bodies_of[n, family] if b not in names]
                known |= dict.fromkeys((n, noun) for n, b in acted for noun in (b, *([b.rpartition(" ")[2]] if b.islower() else [])))
            known |= dict.fromkeys(perhaps.get(number, ()))
            if known:
                self._write(number, {"kinds": "; ".join(f"{name} = {noun}" for name, noun in known)})

    def _write(self, number: int, told: dict[str, str]) -> None:
        claim = self.state.claims[number]
        self.state.claims[number] = claim.model_copy(update={"attributes": {**told, **claim.attributes}})


def _name(claim: Claim) -> str:
    return instance_name(claim.event, claim.participants)


def _positive(claim: Claim) -> bool:
    return claim.polarity == "positive" and claim.count is not None and claim.count.min == 1 and claim.extent == "within"


def _dated(claim: Claim) -> bool:
    """Whether a claim tells of one event at a time that has a start and an end."""
    return _positive(claim) and claim.constrains and claim.phrase is not None and claim.window is not None and claim.window.bounded


def _fewer(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one
