"""Dated: when the text says that an event was, or from when to when something lasted, for “after the vote” and "during the strike"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from timeline.anchors.kinds import names_a_day
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.names.heads import head_of
from timeline.claims.state import State
from timeline.claims.times.happened import Happened
from timeline.claims.times.portions import EDGES, days_at_the_ends, edge, in_part, is_near, part_meant
from timeline.expressions.nodes import RangeEnd
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause, clauses
from timeline.statements.clauses.phrases import header
from timeline.statements.tagging.words import Words

_YEAR = 366  # days: what is dated no finer bounds nothing
_NAMED = 8  # tokens of “the bitter ten-week strike” after its preposition


class Bound(NamedTuple):
    """What “after the vote” and "during the strike" say: the word, the time of the event, the tokens, whether it goes on for all that time."""

    word: str
    time: Interval
    first: int
    last: int
    lasts: bool = False


class Dated:
    """The dates that a text gives to its events; each table is filled when it is first asked."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.happened = Happened(state)
        self._nouns: dict[str, Interval] | None = None
        self._lasting: dict[str, tuple[Interval | None, Interval | None]] = {}  # noun → when it began and when it ended, or one of the two
        self._types: dict[str, Interval] | None = None

    # ------------------------------------------------------------------ what a clause names
    def bounds(self, w: Words, first: int, last: int) -> list[Bound]:
        """The events by which the tokens bound their clause, each with the date that the text gives it anywhere."""
        found: list[Bound] = []
        k = first
        while k < last:
            bound = self._bound(w, k, last)
            if bound is not None:
                found.append(bound)
                k = bound.last
            k += 1
        return found

    def _bound(self, w: Words, k: int, last: int) -> Bound | None:
        """The event that the word at k relates."""
        word, start = self._relation(w, k, last)
        if not word:
            return None
        part, start = part_meant(w, start, last, self.state.events.phase_nouns)
        trip = word == "on" and start < last and w.low[start + 1] in self.state.events.occasions
        if not (part or trip or word not in _OF_A_PART):
            return None
        named = self._event(w, start, last, word, told=bool(part))
        if named is None:
            return None
        time, head = named
        lasts = self._lasting.get(singular(w.low[head]))
        part = part or (self._edge_told(w, head, last) if lasts else "")
        narrowed = edge(lasts, part) if lasts and part.split(" ")[0] in ("start", "end") else in_part(time, part)
        return Bound(word, narrowed, k, head, lasts is not None and not part) if narrowed is not None else None

    def behind(self, w: Words, k: int, last: int) -> Interval | None:
        """The date of the event whose noun phrase begins at k: "two days after *the raid*"."""
        named = self._event(w, k, last, "after")
        return named[0] if named is not None else None

    def day_of(self, w: Words, k: int, last: int) -> Interval | None:
        """“on *the first day* of the strike”: the day that the phrase at k names of what lasts, or None."""
        part, start = part_meant(w, k - (w.low[k] in EDGES), last, self.state.events.phase_nouns)
        named = self._event(w, start, last, "of", told=True) if " " in part else None
        return edge(self._lasting.get(singular(w.low[named[1]])), part) if named is not None else None

    def _relation(self, w: Words, k: int, last: int) -> tuple[str, int]:
        """The word at k that relates an event, and where the event may begin: “until after the vote” bounds as "until" does, by its end."""
        low = w.low[k]
        if low not in _RELATING or w.time[k] >= 0 or k == last:
            return "", k
        if low == "until" and w.low[k + 1] == "after":
            return "until after", k + 2
        if w.low[k + 1 : k + 2] == ["the"] and w.low[k + 3 : k + 4] == ["of"] and w.low[k + 2] in _COURSE:
            return "during", k + 4  # “in the course of the trial”
        if low in ("after", "before") and k and w.low[k - 1] in _CLOSE_BY:
            return f"just {low}", k + 1
        return low, k + 1

    def _edge_told(self, w: Words, head: int, last: int) -> str:
        """“since the strike *began*”, "after the siege *ended*": of what lasts, the edge that its verb tells."""
        k = w.past(head + 1, ("aux", "adv"))
        if k > last or w.tag[k] not in ("verb", "part"):
            return ""
        return "start" if w.base[k] in self.state.events.beginning else "end" if w.base[k] in self.state.events.ending else ""

    def _event(self, w: Words, start: int, last: int, word: str, *, told: bool = False) -> tuple[Interval, int] | None:
        """The date of the event whose noun phrase begins at `start`, and its last token; `told` where "the day of" makes it a definite one."""
        if start > last or not (w.tag[start] in ("det", "poss") or (told and w.tag[start] == "noun")):
            return None
        head = start - (w.tag[start] == "noun")
        while (
            head + 1 <= min(last, start + _NAMED)
            and w.tag[head + 1] in ("noun", "name", "num", "part", "ing", "'s")
            and w.time[head + 1] < 0
        ):
            head += 1
        if head < start or (head == start and not told) or w.tag[head] != "noun":
            return None
        noun = singular(w.low[head])
        known = told or w.low[start] in ("the", "that", "this") or w.tag[start] == "poss"
        time = self.of_noun(noun)
        if time is None and word not in _LASTING:
            time = self._of_type(w, head, known=known)
        if time is None and noun in self.state.events.occasions:
            time = self.happened.of_event(noun, w.start[head])
        if time is None or not known or (word in ("in", "at") and w.low[start] != "the" and not told):
            return None
        return time, head

    def _of_type(self, w: Words, head: int, *, known: bool) -> Interval | None:
        """“her election” of one who "was elected in May"; "the blast" of a text that begins with one."""
        noun = singular(w.low[head])
        incident = noun in self.state.events.incidents
        if known and noun in self.state.events.calamities and (time := self.happened.of_event(noun, w.start[head])) is not None:
            return time
        if (kind := noun_kind(w, head, self.state.events, self.state.grammar)) is not None:
            if (time := self.happened.of_event(kind.event, w.start[head], of_the_matter=incident)) is not None:
                return time
            if not (incident and known and self.state.main_day() is not None) and (time := self._in_a_sentence(kind.event)) is not None:
                return time
        return self.of_the_matter(noun) if known else None

    def of_the_matter(self, noun: str) -> Interval | None:
        """“The council approved the sale on Thursday night. ... before *the debate*”: what has no date of its own is of the day of the matter."""
        if noun in self.state.events.incidents:
            return self.lead()
        return self.state.main_day() if noun in self.state.events.one_day else None

    def of_noun(self, noun: str) -> Interval | None:
        """When that was which the noun names: “The vote was held on 3 May”, "The strike lasted from 1 to 9 June"."""
        if self._nouns is None:
            self._nouns = self._read_nouns()
        return self._nouns.get(noun)

    def of_type(self, event: str, at: int, after: datetime | None = None) -> Interval | None:
        """When the text says that an event of the type was, as a noun at the character `at` means it, and not before `after`."""
        for told in (self.happened.of_event(event, at), self._in_a_sentence(event)):
            if told is not None and told.start is not None and (after is None or told.start >= after):
                return told
        return None

    def _in_a_sentence(self, event: str) -> Interval | None:
        """The one date of the first sentence that has such a verb anywhere."""
        if self._types is None:
            self._types = {}
            for sentence in self.state.sentences:
                self._note_type(sentence.words, self._types)
        return self._types.get(event)

    def lead(self) -> Interval | None:
        """When that happened with which the text begins: "A charge went off on Sunday. ... the blast"."""
        if (day := self.state.main_day()) is not None:
            return day
        for sentence in self.state.sentences[:3]:
            w = sentence.words
            for k in range(header(w), len(w)):
                if w.time[k] >= 0 and (w.time[k] in self.state.told or not names_a_day(self.state.expressions[w.time[k]].node)):
                    interval = self.state.expressions[w.time[k]].interval
                    if interval is not None and is_near(interval, 3):
                        return interval
        return None

    # ------------------------------------------------------------------ what the text dates
    def _read_nouns(self) -> dict[str, Interval]:
        begun: dict[str, Interval] = {}
        ended: dict[str, Interval] = {}
        whole: dict[str, Interval] = {}
        topic = ""
        for sentence in self.state.sentences:
            w = sentence.words
            if not self.state.dates_an_event(w):
                topic = ""
                continue
            self._beside(w, whole)
            found = clauses(w, header(w), len(w) - 1, self.state.grammar)
            for number, clause in enumerate(found):
                topic = self._topic(w, clause, topic)
                if topic and clause.main >= 0 and not clause.negated:
                    self._note(w, found, number, topic, (begun, ended, whole))
        self._lasting |= {noun: (begun.get(noun), ended.get(noun)) for noun in begun.keys() | ended.keys()}
        for noun in begun.keys() | ended.keys():
            first, last = begun.get(noun), ended.get(noun)
            if first is None or last is None:
                whole.setdefault(noun, Interval(first.start if first else None, last.end if last else None))
            elif first.start and last.end and first.start < last.end:
                whole[noun] = Interval(first.start, last.end)
        return whole

    def _topic(self, w: Words, clause: Clause, before: str) -> str:
        """The noun that the clause is about: its subject, or that of the clause before for “it” and a shared one."""
        if clause.kind == "rel" and w.tag[clause.first] == "rel":
            k = clause.first - 1 - (w.low[clause.first - 1] == ",")
            return singular(w.low[k]) if k >= 0 and w.tag[k] == "noun" else before  # “the verdict, *which was given in May*”
        subject = clause.subject or clause.carried
        if subject is None:
            return before
        head = head_of(w, subject.phrases[-1].first, subject.phrases[-1].last)
        if w.low[head] in ("it", "this", "that"):
            return before
        return singular(w.low[head]) if w.tag[head] == "noun" and len(subject.phrases) == 1 else ""

    def _note(
        self,
        w: Words,
        found: list[Clause],
        number: int,
        topic: str,
        tables: tuple[dict[str, Interval], dict[str, Interval], dict[str, Interval]],
    ) -> None:
        """What a clause tells of when its topic began, ended or was."""
        begun, ended, whole = tables
        clause, events = found[number], self.state.events
        within = [k for k in range(clause.first, clause.last + 1) if not any(_inside(other, clause, k) for other in found)]
        times = [self.state.expressions[i] for i in dict.fromkeys(w.time[k] for k in within) if i >= 0 and i not in self.state.dating]
        if not times or times[0].interval is None or not is_near(times[0].interval, _YEAR):
            return
        base, time = w.base[clause.main], times[0].interval
        passing = base in _PASSING or w.low[clause.main] in self.state.grammar.be or (clause.passive and base in _STAGED)
        if isinstance(times[0].node, RangeEnd):
            if base in events.lasting or base in self.state.speaking.sitting or passing:
                whole.setdefault(topic, times[0].window or time)
                self._lasting.setdefault(topic, days_at_the_ends(whole[topic]))
        elif (strike := _strike(w, clause, events.dating.striking)) is not None:
            (begun if strike else ended).setdefault("strike", time)
        elif base in events.beginning:
            begun.setdefault(topic, time)
            if clause.kind == "rel" and (over := self._over_by(w, found, clause)) is not None:
                ended.setdefault(topic, over)
        elif base in events.ending or w.low[clause.main : clause.main + 2] == ["called", "off"]:
            ended.setdefault(topic, time)
        elif passing:
            whole.setdefault(topic, time)

    def _over_by(self, w: Words, found: list[Clause], clause: Clause) -> Interval | None:
        """“The vote on 2 November came after a campaign that began on 1 September”: by when the campaign was over."""
        k = clause.first - 1
        while k > 0 and w.tag[k] in ("noun", "name", "num", "part", "det", "poss", "punct", "rel"):
            k -= 1
        if w.low[k] != "after":
            return None
        before = [self.state.expressions[i].interval for i in w.time[:k] if i >= 0 and i not in self.state.dating]
        return next((i for i in reversed(before) if i is not None and is_near(i, _YEAR)), None)

    def _beside(self, w: Words, whole: dict[str, Interval]) -> None:
        """“an election on 2 November", "the strike of May 2020": the time right behind the noun of an event."""
        for k in range(len(w) - 1):
            if w.tag[k] != "noun":
                continue
            index = w.time[k + 1]
            if index < 0 or index in self.state.dating or w.low[k + 1] not in ("on", "of", "in"):
                if not (w.low[k + 1] in ("of", "in") and k + 2 < len(w) and w.time[k + 2] >= 0):
                    continue
                index = w.time[k + 2]
            interval = self.state.expressions[index].interval
            if interval is not None and is_near(interval, 31) and noun_kind(w, k, self.state.events, self.state.grammar) is not None:
                whole.setdefault(singular(w.low[k]), interval)

    def _note_type(self, w: Words, dated: dict[str, Interval]) -> None:
        indices = {i for i in w.time if i >= 0 and i not in self.state.dating} if self.state.dates_an_event(w) else ()
        if len(indices) != 1:
            return
        interval = self.state.expressions[next(iter(indices))].interval
        if interval is None or not is_near(interval, _YEAR) or "neg" in w.tag or "no" in w.low:
            return
        for k, tag in enumerate(w.tag):
            if tag in ("verb", "part"):
                dated.setdefault(self.state.events.verbs.get(w.base[k], w.base[k]), interval)
            elif tag == "noun" and k + 2 < len(w) and w.low[k + 1] in ("of", "in") and w.time[k + 2] >= 0:
                kind = noun_kind(w, k, self.state.events, self.state.grammar)  # “the strike of May 2020”
                if kind is not None:
                    dated.setdefault(kind.event, interval)


_LASTING = ("while", "throughout")
_RELATING = frozenset("since before after until till following during in over at on from by while throughout as".split())
_OF_A_PART = frozenset({"on", "from", "by", "over"})  # “on the eve of the vote”, "by the end of the trial": no time by themselves
_COURSE = frozenset({"course", "midst", "duration"})
_CLOSE_BY = frozenset("immediately just right minutes moments seconds hours".split())
_STAGED = frozenset("hold fight stage play give deliver pronounce announce".split())
_PASSING = frozenset("take come fall happen occur follow strike".split())  # “the auction took place on 8 May”


def _strike(w: Words, clause: Clause, striking: Mapping[str, bool]) -> bool | None:
    """“went on strike”, "returned to work": whether work was stopped (or taken up again), or None."""
    words = " ".join(w.low[clause.main + 1 : clause.main + 4])
    return next((begins for idiom, begins in striking.items() if f"{w.base[clause.main]} {words} ".startswith(idiom + " ")), None)


def _inside(other: Clause, clause: Clause, k: int) -> bool:
    """Whether token k belongs to another clause that lies inside this one."""
    narrower = other is not clause and clause.first <= other.first and other.last <= clause.last
    return narrower and other.first <= k <= other.last
