"""Definite events: what happens to one thing once, what all call “the vote”; and how long before or after another event one was.

What is told of such an event goes into the attributes `instance`, `after`, `before` and `gap`, which conflicts reason over.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from timeline.claims.claim import Claim, Group
from timeline.claims.deeds.retold import Retold
from timeline.claims.events import tree
from timeline.claims.events.arguments import arguments
from timeline.claims.events.event_type import kind_of
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.quantities.counts import Quantity
from timeline.claims.reference.delegates import acts_for
from timeline.claims.reference.directions import Ends, ends_of, opposed
from timeline.claims.reference.quantified import may_be
from timeline.claims.scopes import Scope
from timeline.claims.state import State
from timeline.claims.times.lengths import length_of
from timeline.expressions.nodes import Clock, Duration, FromEvent
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause, unfinished
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words

_DAY, _MONTH = 1, 31
_MOST_LINKED = 20  # of the events of one type, with how many each is compared
_DEFINITE = frozenset({"the", "this", "that"})
_FURTHER = frozenset("second third fourth another further additional new fresh".split())
_THEREUPON = frozenset(("then", "afterwards", "afterward", "thereupon", "subsequently"))
_AGAIN = frozenset({"again", "second", "third", "once", "twice", "times"})


@dataclass(frozen=True, slots=True)
class Link:
    """The claim with this number tells of an event `word` ("after", "before") one of the type `event`, by `gap` (ISO 8601).

    `name` is that event's, with who took part, where a clause tells it ("before the roof collapsed").
    """

    number: int
    word: str
    event: str
    gap: str
    name: str = ""


class Instances:
    """Names the definite events of a document."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.links: list[Link] = []
        self.agents: dict[str, str] = {}  # claim → who acted in it
        self.ends: dict[str, Ends] = {}  # claim → who acts in it and whom it reaches
        self.further: set[str] = set()  # claims of "a second warning": not the one that others tell of
        self.undated: set[str] = set()  # claims with a time of day alone: of what day, the text tells in other ways
        self.retold = Retold(state)
        self._places: dict[str, int] = {}  # claim → its place, once all are told
        self._of_type: dict[str, list[int]] = {}  # type → the places of the claims of it and of narrower ones
        self._linked: dict[str, list[set[str]]] = {}  # type → the names of such events that others are dated by
        self._told = ""  # the event noun spoken of last, for "it lasted five weeks"

    # ------------------------------------------------------------------ one claim
    def attributes(
        self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope, args: list[Argument],
        said: Interval | None,
    ) -> dict[str, str]:  # fmt: skip
        """`instance` and, for a length, `after` and `gap` of a claim of one event."""
        if amount.negative or amount.high is not None or amount.low != 1 or when.repeated:
            return {}
        if clause.main < 0:  # “(the minutes give) 9 May as the date of the handover”
            name = self._noun(w, clause, kind) if _within(when, _MONTH) and kind.event in self.state.events.only_once else ""
            name = name or self._phase_noun(w, clause, kind)
            return {"instance": name} if name else {}
        lasted = self.lasted(w, clause)
        if lasted or (lasted := self._spent(w, clause, kind, who, when, args)):
            return lasted
        noun = self._noun(w, clause, kind)
        if noun and kind.noun is not None and (w.base[clause.main] in self.state.events.transfers or w.base[clause.main] == "reach"):
            goal = ends_of(w, clause, kind, args, who, self.state.events)[1]
            return {"instance": f"{noun} for {goal}"} if goal and _within(when, _DAY) else {}  # each has the report on a day of their own
        if noun:
            self._told = noun
        elif w.base[clause.main] in self.state.events.phases and self._told and self._of_it(w, clause):
            noun = self._told
        name = noun and self._phase(w, clause, noun) if _within(when, _MONTH) else ""
        return {"instance": name} if (name := name or self._once(w, clause, kind, who, when, args, said)) else {}

    def _noun(self, w: Words, clause: Clause, kind: Kind) -> str:
        """“the bridge vote”: the name of an event that has only one of its kind, by its noun with what stands before it."""
        k = kind.noun
        if k is None or kind.idiom or w.tag[k] != "noun" or w.low[k].endswith("s"):
            return ""
        words = [kind.event]
        for j in range(k - 1, max(-1, k - 4), -1):
            if w.low[j] in _DEFINITE:
                return " ".join(words)
            if w.tag[j] not in ("noun", "name") or w.low[j] in self.state.events.ordinals:
                break
            words.insert(0, w.low[j])
        return ""

    def _of_it(self, w: Words, clause: Clause) -> bool:
        """“It began in May and ended in June”: of the event spoken of last."""
        if clause.subject is None:
            return clause.shared
        phrase = clause.subject.phrases[-1]
        return phrase.first == phrase.last and w.low[phrase.last] == "it"

    def _phase(self, w: Words, clause: Clause, name: str) -> str:
        """“The strike began”: its start, which is another moment than its end."""
        base = w.base[clause.main]
        return f"{name} {self.state.events.phases[base]}" if base in self.state.events.phases else name

    def _phase_noun(self, w: Words, clause: Clause, kind: Kind) -> str:
        """“(put) the start of the fire (at 11 p.m.)”: the start of the one fire."""
        k = kind.noun
        if k is None or w.low[k] not in self.state.events.phase_nouns or w.low[k + 1 : k + 3] != ["of", "the"]:
            return ""
        noun = w.next(k + 3, lambda j: j <= clause.last and w.tag[j] == "noun" and w.time[j] < 0) - 1
        known = noun_kind(w, noun, self.state.events, self.state.grammar) if noun > k + 2 else None
        name = self._noun(w, clause, known) if known is not None else ""
        return f"{name} {self.state.events.phase_nouns[w.low[k]]}" if name else ""

    def lasted(self, w: Words, clause: Clause) -> dict[str, str]:
        """“The strike lasted five weeks”, "it was over in an hour": from its start to its end."""
        over = clause.main >= 0 and w.low[clause.main] in self.state.grammar.be and w.low[clause.main + 1 : clause.main + 2] == ["over"]
        if not (w.base[clause.main] in self.state.events.lasts or over) or clause.subject is None or clause.passive:
            return {}
        gap = self._length(w, clause.main + 1 + over, clause.last)
        phrase = clause.subject.phrases[-1]
        if not gap:
            return {}
        if phrase.pronoun or w.low[phrase.last] == "it":
            name = self._told
        else:
            kind = noun_kind(w, head_of(w, phrase.first, phrase.last), self.state.events, self.state.grammar)
            self._told = name = "" if kind is None else self._noun(w, clause, kind)
        return {"instance": f"{name} end", "after": f"{name} start", "gap": gap} if name else {}

    def _spent(
        self, w: Words, clause: Clause, kind: Kind, who: tuple[str | Group, ...], when: Scope, args: list[Argument]
    ) -> dict[str, str]:
        """“Orr worked at the mill for ten years”, "spent three days in Bergen in May": how long, of what is likely one stay."""
        staying = kind.event == "presence" or (kind.noun is None and w.base[clause.main] in self.state.events.states)
        where = next((w.low[a.phrase.last] for a in args if a.role in self.state.events.inside and a.phrase.first > clause.main), "")
        if not staying or not who or not (where or len(who) > 1) or not clause.past or clause.perfect or clause.passive:
            return {}
        gap = self._time_spent(w, clause)
        if not gap:
            return {}
        told = [kind.event, *map(str, who)] + [where] * (len(who) == 1)
        if when.phrase and when.window is not None and when.window.bounded:
            told.append(when.window.edtf)  # “in May”: of the stay in May
        name = " ".join(told)
        return {"instance": f"{name} end", "after": f"{name} start", "gap": gap, "supposed": "yes"}

    def _time_spent(self, w: Words, clause: Clause) -> str:
        """The one length behind the verb with "for", or right behind "spent"; "" where there is none, or more than one."""
        found = []
        for k in range(clause.main + 1, clause.last + 1):
            opens = w.time[k] >= 0 and w.time[k] != w.time[k - 1]
            governed = "for" in (w.low[k], w.low[k - 1]) or (w.base[clause.main] == "spend" and k == clause.main + 1)
            if opens and governed and (length := length_of(self.state.expressions[w.time[k]].node)):
                found.append(length)
        return found[0] if len(found) == 1 else ""

    def _length(self, w: Words, first: int, last: int) -> str:
        """The length that stands at `first`, as ISO 8601: "five weeks" → "P5W"."""
        for k in range(first, min(first + 3, last + 1)):
            if w.time[k] >= 0:
                return length_of(self.state.expressions[w.time[k]].node)
            if w.tag[k] not in ("adv", "prep"):
                break
        return ""

    def _once(
        self, w: Words, clause: Clause, kind: Kind, who: tuple[str | Group, ...], when: Scope, args: list[Argument], said: Interval | None
    ) -> str:
        """“The Alma sank in May 1950”, "the lease was signed": what can happen to one definite thing only once."""
        events = self.state.events
        if clause.subject is None or not who or not (clause.past or clause.perfect) or kind.state:
            return ""
        base = w.base[clause.main]
        if kind.idiom and any(kind.event in table for table in (events.only_once, events.once, events.once_done, events.once_built)):
            base = kind.event  # “went down the slip”: launched
        ever = kind.event in events.only_once or base in events.only_once
        objects = [a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main and not clause.passive]
        phrase = objects[0] if objects else clause.subject.phrases[-1]
        built = base in events.once_built and w.low[head_of(w, phrase.first, phrase.last)] in events.structures
        done = clause.passive and (base in events.once_done or built) and _AGAIN.isdisjoint(w.low[clause.first : clause.last + 1])
        if not ever and not ((done or base in events.once) and _placed(when, _DAY, said) and (done or len(who) == 1)):
            return ""
        if w.tag[phrase.last] == "noun" and w.low[phrase.last].endswith("s"):
            return ""
        if not (
            w.tag[phrase.last] == "name" or phrase.pronoun or w.low[phrase.first] in _DEFINITE or w.tag[phrase.first] in ("poss", "'s")
        ):
            return ""
        if len(clause.subject.phrases) > 1 or (objects and len(who) < 2):
            return ""
        return f"{kind.event} {who[1] if objects else who[0]}"

    # ------------------------------------------------------------------ against other events
    def direct(self, w: Words, clause: Clause, kind: Kind, args: list[Argument]) -> None:
        """Note who acts on whom in the claim made last."""
        claim = self.state.claims[-1]
        if kind.noun is not None and not _FURTHER.isdisjoint(w.low[max(0, kind.noun - 3) : kind.noun]):
            self.further.add(claim.id)
        ends = ends_of(w, clause, kind, args, claim.participants, self.state.events, claim.event)
        if any(ends):
            self.ends[claim.id] = ends

    def relate(self, w: Words, clause: Clause, found: list[Clause], number: int, args: list[Argument]) -> None:
        """Note that the claim made last was some time before or after an event: "the day after the vote", "a week after it was posted"."""
        claims = self.state.claims
        holds = (
            claims[-1].event != "office" or "still" in w.low[clause.first : clause.last + 1]
        )  # who resigned may hold another office later
        if holds and (agent := self._agent(w, clause, args)):
            self.agents[claims[-1].id] = agent
        nodes = [self.state.expressions[i].node for i in dict.fromkeys(w.time[clause.first : clause.last + 1]) if i >= 0]
        clocks = [isinstance(n, Clock) and n.on is None for n in nodes if not isinstance(n, Duration | FromEvent)]
        if clocks and all(clocks):
            self.undated.add(claims[-1].id)
        if "again" in w.low[clause.first : clause.last + 1]:
            return  # “left it again ten minutes before the crash”: another time than others tell of
        for k in range(max(clause.main, clause.first) + 1, clause.last + 1):
            within = w.low[k] == "of" and from_event(w, k - (w.time[k] < 0), self.state) is not None  # “within an hour of the crash”
            word = "after" if within else w.low[k] if w.low[k] in ("after", "before") else ""
            if not word:
                continue
            gap = from_event(w, k - (w.time[k] < 0), self.state)
            if w.time[k] >= 0 and gap is None:
                continue  # “after Monday”
            if w.tag[k + 1 : k + 2] == ["ing"] and k < clause.last and w.time[k + 1] < 0:  # “before *approving the accounts*”
                event, name = self._told_by(w, unfinished(w, k + 1, clause.last, k + 1, clause.subject, ""))
                self.links.append(Link(len(claims) - 1, word, event, gap or "", name))
                return
            if event := self._event_at(w, k + 1, clause.last):
                at_once = gap is None and w.low[k - 1] in self.state.events.at_once
                self.links.append(Link(len(claims) - 1, word, event, "at most PT10M" if at_once else gap or ""))
                return
            if gap is None and (other := self._who_else(w, clause, k + 1, args)):
                self.links.append(Link(len(claims) - 1, word, claims[-1].event, "", f"{claims[-1].event} {other}"))
                return
        beside = [found[n] for n in (number + 1, number - 1) if 0 <= n < len(found) and (n > number or (n == 0 and found[n].kind == "sub"))]
        if number and not _THEREUPON.isdisjoint(w.low[clause.first : clause.aux] + w.low[clause.last : clause.last + 1]):
            beside = [*beside, found[number - 1]]
        for dating in beside:
            word, k = self._relation(w, clause, dating)
            if not word or dating.main < 0 or dating.negated or any(w.time[j] >= 0 for j in range(dating.main, dating.last + 1)):
                continue
            gap = from_event(w, k - (w.time[k] < 0), self.state)
            event, name = self._told_by(w, dating)
            self.links.append(Link(len(claims) - 1, word, event, gap or "", name))
            return

    def _relation(self, w: Words, clause: Clause, other: Clause) -> tuple[str, int]:
        """Whether a clause tells of what came before or after what the other tells of, and the token that says so.

        “The ransom was paid *once* they were free”, "had left *by the time* the alarm rang", "came *when* the river had burst its banks".
        """
        k = other.first if other.kind == "sub" else other.first - 1
        low = w.low[k]
        if low in ("after", "before"):
            return low, k
        if other.last < clause.first and "sub" not in (clause.kind, other.kind):
            return "after", clause.first  # “they fired, and *then* the car hit the barrier”
        if low == "once" and other.kind == "sub":
            return "after", k
        if low == "time" and w.low[k - 2 : k] == ["by", "the"]:
            return "before", k
        mine, its = (c.perfect and "had" in w.low[c.first : c.main] for c in (clause, other))
        if low == "when" and other.kind == "sub" and mine != its:
            return ("before" if mine else "after"), k
        return "", k

    def _told_by(self, w: Words, clause: Clause) -> tuple[str, str]:
        """The type of the event that a clause dates another by, and its name, as a claim of that clause would have it.

        “He locked the door before *he* left”: who acts in the claim made last.
        """
        events, grammar = self.state.events, self.state.grammar
        args = arguments(w, clause, grammar)
        kind = kind_of(w, clause, args, events, grammar)
        base = w.base[clause.main]
        if kind is None:
            return events.verbs.get(base, base), ""
        taking = [a.phrase for a in args if a.role in ("subject", "object") and (kind.noun is None or a.phrase.last != kind.noun)]
        acting = self.agents.get(self.state.claims[-1].id, "")
        same = clause.subject is not None and not clause.passive and clause.subject.phrases[0].pronoun and acting
        if any(p.pronoun and not (same and a_subject(clause, p)) for p in taking):
            return kind.event, ""
        names = (acting if p.pronoun else phrase_name(w, p.first, p.last, self.state.register) for p in taking)
        return kind.event, " ".join([kind.event, *sorted(names)])

    def _who_else(self, w: Words, clause: Clause, first: int, args: list[Argument]) -> str:
        """“The police arrived before *the ambulance*”: who did the same, after a verb without an object."""
        phrase = simple_after(w, first) if first <= clause.last else None
        if phrase is None or phrase.pronoun or clause.passive or any(a.role == "object" and a.phrase.first > clause.main for a in args):
            return ""
        head = head_of(w, phrase.first, phrase.last)
        thing = w.tag[head] == "name" or w.low[phrase.first] in _DEFINITE
        if not thing or any(w.time[k] >= 0 for k in range(phrase.first, phrase.last + 1)):
            return ""
        if noun_kind(w, head, self.state.events, self.state.grammar) is not None or phrase.last < clause.last:
            return ""
        return phrase_name(w, phrase.first, phrase.last, self.state.register)

    def _agent(self, w: Words, clause: Clause, args: list[Argument]) -> str:
        """Who acts: the subject, of a passive the one behind "by"; as the claim names them."""
        names = [str(p) for p in self.state.claims[-1].participants]
        if clause.passive:
            phrase = next((a.phrase for a in args if a.role == "by"), None)
        else:
            phrase = clause.subject.phrases[0] if clause.subject is not None else None
        if phrase is None or clause.main < 0 or any(w.tag[k] == "'s" for k in range(phrase.first, phrase.last + 1)):
            return ""
        last = w.word(head_of(w, phrase.first, phrase.last))
        named = next((n for n in names if n.split(" ")[-1] == last), "")
        return named or (names[0] if names and phrase.pronoun and not clause.passive else "")

    def _event_at(self, w: Words, first: int, last: int) -> str:
        """The type of "the vote", "his arrival" that stands at `first`."""
        if first > last or not (w.low[first] in _DEFINITE or w.tag[first] == "poss"):
            return ""
        for k in range(first + 1, min(first + 4, last + 1)):
            if w.time[k] >= 0 or w.tag[k] not in ("noun", "name"):
                return ""
            if (kind := noun_kind(w, k, self.state.events, self.state.grammar)) and (k == last or w.tag[k + 1] not in ("noun", "name")):
                return "" if w.low[k].endswith("s") else kind.event
        return ""

    # ------------------------------------------------------------------ the whole document
    def link(self) -> None:
        """Write into the claims what the links tell, and give the events that they name their names."""
        claims, parents = self.state.claims, self.state.events.parents
        self._places = {claim.id: number for number, claim in enumerate(claims)}
        for number, claim in enumerate(claims):
            for event in tree.path(claim.event, parents):
                self._of_type.setdefault(event, []).append(number)
        for link in self.links:
            own, others = claims[link.number], self._others(link)
            if own.id in self.undated and own.phrase and "PT" not in link.gap:
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
        self.retold.link()
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
            for other in self.links:
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
        for link in self.links:
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
        same = [c for c in told if c is not own and _dated(c) and c.id not in self.undated and c.id not in self.further]
        named = set(link.name.removeprefix(link.event).split())
        return [c for c in same if c.participants == same[0].participants and not (named and named.isdisjoint(_name(c).split()))]

    def _same_as_linked(self) -> None:
        """“The bridge was opened on 4 May”, where somebody else says that it was opened a month after the vote."""
        claims = self.state.claims
        linked = {_name(c): c for link in self.links if "instance" in (c := claims[link.number]).attributes}
        alike: dict[str, list[int]] = {}
        for number, claim in enumerate(claims):
            if _name(claim) in linked and "instance" not in claim.attributes and _dated(claim) and claim.id not in self.further:
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
                reached = self.ends.get(claim.id, ("", ""))[1] if final else ""
                over.add(reached or str(claim.participants[0]))
                if reached and reached != str(claim.participants[0]):
                    self._write(number, {"ended": reached})  # “Orr killed Vale”
        for number, claim in enumerate(claims):
            agent = self.agents.get(claim.id) or self.ends.get(claim.id, ("", ""))[0]
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
        found = opposed(self.state.claims, self.ends, self.state.events)
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


def a_subject(clause: Clause, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of the clause."""
    return clause.subject is not None and phrase in clause.subject.phrases


def from_event(w: Words, k: int, state: State) -> str | None:
    """The length, as ISO 8601, of the time phrase at token k that is told from an event: "a week after"; None for any other token."""
    if k < 0 or w.time[k] < 0:
        return None
    node = state.expressions[w.time[k]].node
    return length_of(node) if isinstance(node, FromEvent) else None


def _name(claim: Claim) -> str:
    return " ".join([claim.event, *sorted(map(str, claim.participants))])


def _positive(claim: Claim) -> bool:
    return claim.polarity == "positive" and claim.count is not None and claim.count.min == 1 and claim.extent == "within"


def _dated(claim: Claim) -> bool:
    """Whether a claim tells of one event at a time that has a start and an end."""
    one = claim.polarity == "positive" and claim.count is not None and claim.count.min == 1 and claim.extent == "within"
    return one and claim.constrains and claim.phrase is not None and claim.window is not None and claim.window.bounded


def _placed(when: Scope, days: int, said: Interval | None) -> bool:
    """Whether a time holds an event to a few days, or on one side: "before 9:20 on 14 June", "only after 9:45"."""
    window = when.window
    if not when.timed or window is None:
        return False
    late = window.end is None or (said is not None and window.end == said.end)
    return (window.start is None) != late or _within(when, days)


def _within(when: Scope, days: int) -> bool:
    window = when.window
    if not when.timed or window is None or window.start is None or window.end is None:
        return False
    return (window.end - window.start).days <= days


def _fewer(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one
