"""Definite events: what happens to one thing once, what all call “the vote”; and how long before or after another event one was.

What is told of such an event goes into the attributes `instance`, `after`, `before` and `gap`, which conflicts reason over.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.claims.claim import Group
from timeline.claims.deeds.retold import Retold
from timeline.claims.events.arguments import arguments
from timeline.claims.events.event_type import kind_of
from timeline.claims.events.nouns import noun_kind
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.quantities.counts import Quantity
from timeline.claims.reference.directions import Ends, ends_of
from timeline.claims.scopes import Scope
from timeline.claims.state import State
from timeline.claims.times.lengths import length_of
from timeline.expressions.nodes import Clock, Duration, FromEvent
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause, unfinished
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words

_DAY, _MONTH = 1, 31
_DEFINITE = frozenset({"the", "this", "that"})
FURTHER = frozenset("second third fourth another further additional new fresh".split())
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
    """Names the definite events that the clauses of a document tell of; what links them, `linking` writes."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.links: list[Link] = []
        self.agents: dict[str, str] = {}  # claim → who acted in it
        self.ends: dict[str, Ends] = {}  # claim → who acts in it and whom it reaches
        self.further: set[str] = set()  # claims of "a second warning": not the one that others tell of
        self.undated: set[str] = set()  # claims with a time of day alone: of what day, the text tells in other ways
        self.retold = Retold(state)
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
        if kind.noun is not None and not FURTHER.isdisjoint(w.low[max(0, kind.noun - 3) : kind.noun]):
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


def a_subject(clause: Clause, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of the clause."""
    return clause.subject is not None and phrase in clause.subject.phrases


def from_event(w: Words, k: int, state: State) -> str | None:
    """The length, as ISO 8601, of the time phrase at token k that is told from an event: "a week after"; None for any other token."""
    if k < 0 or w.time[k] < 0:
        return None
    node = state.expressions[w.time[k]].node
    return length_of(node) if isinstance(node, FromEvent) else None


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
