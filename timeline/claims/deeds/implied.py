"""What a claim implies without saying it: a second recall an earlier one, water from a leak the leak, all matches played none missed.

What follows is told as a claim of its own, `presupposed`, so that its conflicts are likely at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from timeline.claims.claim import Claim, Count
from timeline.claims.deeds.granted import IN_COMMON
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_LONG = timedelta(days=31)
_BY = frozenset("by in through over via".split())
_ON = frozenset("about over on".split())
_DEFINITE = frozenset("a an the his her its their my our this that yet".split())


class Implied:
    """Writes into the state what the last claim implies."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties
        self._pending: list[tuple[int, Claim]] = []  # number of the claim that implies, and what it implies

    def follow(self, w: Words, clause: Clause, kind: Kind, args: list[Argument]) -> None:
        """The claims that follow from the one just made of a clause."""
        claim = self.state.claims[-1]
        if claim.modality != "asserted" or claim.polarity != "positive" or claim.extent != "within":
            return
        if kind.noun is not None and (rank := self._rank(w, kind.noun)) > 1:
            self._add(claim, count=Count(min=rank), window=self._up_to_then(claim))
        if self._all_of_them(w, clause, kind):
            window = claim.window if claim.phrase or claim.said is None else Interval(None, claim.said.end)
            self._add(claim, event="miss", polarity="negative", count=Count(min=0, max=0), window=window)
        if claim.event == "meeting":
            self.spoken()
        for event in self._other_ways(w, clause):
            window = claim.window if claim.phrase or claim.said is None else Interval(None, claim.said.end)
            self._add(claim, event=event, polarity="negative", count=Count(min=0, max=0), window=window)
        path = tree.path(claim.event, self.state.events.parents)
        if len(path) > 1 and self._of_danger(w, clause, path, claim):
            self._add(claim, event="warning", count=Count(min=1))
        if len(path) > 1 and (topic := self._consulted(w, path, args)) is not None:
            self._add(claim, event="consultation", count=Count(min=1), attributes={"topic": topic})
        if claim.attributes.get("order") == "first" and claim.window is not None and claim.window.start is not None:
            self._unaware(claim)
        if claim.event == "return":
            self._away(claim)
        if claim.event == "forgery":
            self._unsigned(w, claim, args)
        if claim.event == "sighting":
            self._there(claim)
        if kind.transfer and kind.noun is not None and clause.main >= 0 and w.base[clause.main] in self.state.events.delivering:
            self._add(claim, event="arrival", count=claim.count)  # “delivered three parcels to the court”
        if kind.handled and claim.event == "injury" and clause.main >= 0 and w.base[clause.main] == "treat":
            self._add(claim, event="treat", count=Count(min=1))  # “treated a boy with a broken wrist”
        if (told := self._brought_up(claim)) is not None:
            self._add(claim, event=told[0], participants=(*claim.participants, told[1]), count=Count(min=1))
        if (cause := self._cause(w, args, kind)) is not None:
            event, noun = cause
            called = w.of(noun - 1, noun) if w.tag[noun - 1] == "noun" else w.word(noun)
            places = tuple(p for p in claim.participants if not self.parties.person(str(p)) and str(p) not in (called, w.word(noun)))
            what = (w.low[noun - 1],) if w.tag[noun - 1] == "noun" else ()  # “a tram crash”
            self._add(claim, event=event, participants=tuple(dict.fromkeys((*what, *places))) or claim.participants, count=Count(min=1))

    def spoken(self) -> None:
        """“told him that he was dismissed”, "met him": that the two spoke, where no letter is told of."""
        claim = self.state.claims[-1]
        if claim.modality == "asserted" and claim.polarity == "positive" and claim.attributes.get("medium") in (None, "call", "meeting"):
            people = tuple(p for p in claim.participants if self.parties.person(str(p)))
            if len(people) == 2:
                self._add(claim, event="conversation", participants=people, count=Count(min=1))

    def _other_ways(self, w: Words, clause: Clause) -> list[str]:
        """“dealt with him *only by letter*”: that they did not meet, nor talk on the telephone."""
        events = self.state.events
        for k in range(clause.main + 1, clause.last):
            if w.low[k] in ("only", "solely", "exclusively", "entirely") and w.low[k + 1] in _BY:
                way = next((events.media[low] for low in w.low[k + 2 : min(k + 4, clause.last + 1)] if low in events.media), "")
                own = tree.path(way, events.parents)
                return [other for other in events.channels if way and other not in own and way not in tree.path(other, events.parents)]
        return []

    def _of_danger(self, w: Words, clause: Clause, path: Sequence[str], claim: Claim) -> bool:
        """“wrote to the mayor to say that the cables *were about to snap*”: that the mayor was warned."""
        events = self.state.events
        told = (
            not {"correspondence", "conversation", "notification"}.isdisjoint(path)
            and "warning" not in path
            and len(claim.participants) > 1
        )
        if not told:
            return False
        end = next((k for k in range(clause.main, len(w)) if w.low[k] in (";", ".")), len(w))
        said = next((k for k in range(clause.main + 1, end) if w.low[k] in ("that", "of", "about", "saying", "say", "warning")), end)
        return any(w.low[k] in events.perils for k in range(said, end)) and not any(w.tag[k] == "neg" for k in range(said, end))

    def _consulted(self, w: Words, path: Sequence[str], args: list[Argument]) -> str | None:
        """“sat down with the ministry's staff *to discuss the closure*”, "wrote to her *about the plan*": on what somebody was heard."""
        events = self.state.events
        if "contact" not in path or events.talking.isdisjoint(path) or "consultation" in path:
            return None
        topics = [a.phrase for a in args if a.role in _ON and not any(w.time[k] >= 0 for k in range(a.phrase.first, a.phrase.last + 1))]
        nouns = [w.low[p.last] for p in topics if w.tag[p.last] == "noun" and w.low[p.last] not in events.media]
        return " ".join(nouns) or None

    def _unaware(self, claim: Claim) -> None:
        """“learned of it on 9 May”: that she had not known before."""
        path = tree.path(claim.event, self.state.events.parents)
        if claim.event != path[-1] and self.state.events.knowing in path:
            window = Interval(None, claim.window.start if claim.window is not None else None)
            self._add(claim, event=path[-1], polarity="negative", count=Count(min=0, max=0), window=window)

    def _there(self, claim: Claim) -> None:
        """“saw Dahl in a bar on Quay Street”: that Dahl was in the bar."""
        seen = [p for p in map(str, claim.participants[1:]) if self.parties.person(p)]
        place = (claim.attributes.get("where") or claim.attributes.get("place", "")).split("; ")[0]
        if len(seen) == 1 and place and place in map(str, claim.participants):
            self._add(claim, event="visit", participants=(seen[0], place), count=Count(min=1))

    def _away(self, claim: Claim) -> None:
        """“left the bridge at 1:45 and returned at 3:25”: that she was not on it in between."""
        gone = self.state.claims[-2] if len(self.state.claims) > 1 else claim
        parents = self.state.events.parents
        if gone.source != claim.source or "departure" not in tree.path(gone.event, parents) or gone.polarity != "positive":
            return
        left, back = gone.window, claim.window
        if len(gone.participants) != 2 or gone.participants[0] not in claim.participants or left is None or back is None:
            return
        if left.end is not None and back.start is not None and left.end < back.start:
            self._add(
                gone, event="presence", polarity="negative", count=Count(min=0, max=0), extent="throughout",
                window=Interval(left.end, back.start), attributes={"place": str(gone.participants[1])}, evidence=gone.evidence + claim.evidence,
            )  # fmt: skip

    def _unsigned(self, w: Words, claim: Claim, args: list[Argument]) -> None:
        """“forged *the doctor's signature* on the certificate”: that the doctor did not sign the certificate."""
        phrase = next((a.phrase for a in args if a.role == "object" and w.low[a.phrase.last] in self.state.events.signatures), None)
        paper = next((w.low[a.phrase.last] for a in args if a.role in ("on", "under") and w.tag[a.phrase.last] == "noun"), "")
        mark = next((k for k in range(phrase.first, phrase.last) if w.tag[k] == "'s"), -1) if phrase is not None else -1
        if phrase is None or mark <= phrase.first or not paper:
            return
        signer = phrase_name(w, phrase.first, mark - 1, self.state.register, recent=self.state.memory.mentioned)
        window = Interval(None, claim.said.end) if claim.said is not None else None
        self._add(claim, event="sign", polarity="negative", count=Count(min=0, max=0), participants=(signer, paper), window=window)

    def _add(self, claim: Claim, **changes: object) -> None:
        kept = {key: value for key, value in claim.attributes.items() if key in IN_COMMON and key != "transfer"}
        told = {"modality": "presupposed", "attributes": kept, "readings": (), "event_time": None}
        self._pending.append((len(self.state.claims) - 1, claim.model_copy(update=told | changes)))

    def tell(self) -> list[int]:
        """Put the implied claims behind the others; the numbers of all claims in text order, each behind the one that implies it.

        Only those that somebody else speaks against: else they would only repeat. And only at the end: "it", "again" and what else points
        back means what was said.
        """
        claims, parents = self.state.claims, self.state.events.parents
        bounded: dict[str, list[Claim]] = {}  # type → the claims that bound its number
        some: dict[str, list[Claim]] = {}  # type → the claims of it and of narrower ones
        for claim in claims if self._pending else ():
            if _bounded(claim):
                bounded.setdefault(claim.event, []).append(claim)
            for event in tree.path(claim.event, parents):
                some.setdefault(event, []).append(claim)
        pending = []
        for at, claim in self._pending:
            wider = tree.path(claim.event, parents)
            against = some.get(claim.event, ()) if _bounded(claim) else [c for event in wider for c in bounded.get(event, ())]
            if any(self._matters(claim, claims[at], other) for other in against):
                pending.append((at, claim))
        places = [(n, n) for n in range(len(claims))] + [(at, len(claims) + k) for k, (at, _) in enumerate(pending)]
        claims += [c.model_copy(update={"id": f"c{k}"}) for k, (_, c) in enumerate(pending, len(claims) + 1)]
        return [number for _, number in sorted(places)]

    def _matters(self, claim: Claim, cause: Claim, other: Claim) -> bool:
        """Whether it is somebody else who speaks against what is implied, of the same people, and not already against what implies it."""
        if other.source == claim.source or _bounded(claim):
            return other.source != claim.source
        if claim.event != cause.event and (
            other.polarity == "positive" or other.event in tree.path(cause.event, self.state.events.parents)
        ):
            return False  # who counts the talks counts what was called so
        if claim.event == "consultation" and (on := claim.attributes.get("topic", "").split()):
            heard = other.attributes.get("topic", "").lower().split()  # heard on the budget, they may still not be on the road
            if heard and self.state.events.matters.isdisjoint(on) and set(heard).isdisjoint(on):
                return False
        named = {str(p) for p in other.participants if str(p)[:1].isupper()}
        return named <= set(map(str, claim.participants))

    def _rank(self, w: Words, noun: int) -> int:
        """“a *second* recall”, "its third such fire": the how many-th an event is said to be; 0 where it is not told."""
        k = w.previous(noun - 1, lambda j: w.tag[j] in ("noun", "part") and w.low[j] not in self.state.grammar.ordinals)
        k -= w.low[k] == "such"
        rank = self.state.grammar.ordinals.get(w.low[k], 0) if k > 0 and w.time[k] < 0 else 0
        return rank if rank and (w.low[k - 1] in _DEFINITE or w.tag[k - 1] == "poss") else 0

    def _up_to_then(self, claim: Claim) -> Interval | None:
        """“A second recall *this year*”: both were this year; "a second recall on May 3": the first was some time before."""
        window = claim.window
        if window is None or (window.start is not None and window.end is not None and window.end - window.start > _LONG):
            return window
        return Interval(None, window.end)

    def _all_of_them(self, w: Words, clause: Clause, kind: Kind) -> bool:
        """“played in all 28 games”, "attended every session": she missed none."""
        if kind.event not in self.state.events.attending or clause.passive:
            return False
        for k in range(clause.main + 1, min(clause.main + 4, clause.last)):
            if w.low[k] in ("all", "every", "each") and w.time[k] < 0 and w.tag[k + 1] in ("num", "noun", "det", "poss", "prep"):
                return not any(w.time[j] >= 0 for j in range(k, k + 2))
        return False

    def _brought_up(self, claim: Claim) -> tuple[str, str] | None:
        """“called him about ice”: that she warned him of ice; "spoke about the pumps": that the pumps were mentioned."""
        topic = claim.attributes.get("topic", "").removeprefix("the ")
        if not topic or topic.count(" ") > 2 or "conversation" not in tree.path(claim.event, self.state.events.parents):
            return None
        danger = singular(topic.rpartition(" ")[2].lower()) in self.state.events.dangers
        return ("warning" if danger else "mention"), topic

    def _cause(self, w: Words, args: list[Argument], kind: Kind) -> tuple[str, int] | None:
        """“mopped up water *from a leak*”, "died in a crash": what else there was, for anything to come from it."""
        events = self.state.events
        for argument in args:
            phrase = argument.phrase
            noun = singular(w.low[phrase.last])
            if argument.role not in ("from", "in", "by", "during") or noun not in events.incidents or phrase.last == kind.noun:
                continue
            event = events.nouns.get(noun, "")
            some = w.low[phrase.first] in ("a", "an", "another") or w.low[phrase.first - 1] in ("a", "an", "another")
            if some and event and event != kind.event and (phrase.first == 0 or w.time[phrase.last] < 0):
                return event, phrase.last
        return None


def _bounded(claim: Claim) -> bool:
    return claim.polarity == "negative" or (claim.count is not None and claim.count.max is not None)
