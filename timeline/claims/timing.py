"""Timing: the time phrases of a clause with the words that relate them, dated events as bounds, inherited windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from timeline.anchors.context import Context
from timeline.anchors.expression import Anchor, Expression
from timeline.anchors.place import place
from timeline.claims.dated import Bound, Dated
from timeline.claims.kind import Kind
from timeline.claims.nouns import noun_kind, singular
from timeline.claims.quantities import Quantity
from timeline.claims.relating import RELATIONS, relation_of
from timeline.claims.scopes import Placed, Scope, limit_of, until_said
from timeline.claims.settling import settled
from timeline.claims.state import State
from timeline.claims.terms import season_of, season_of_years, term_of
from timeline.claims.voices import Voice
from timeline.errors import TimelineError
from timeline.expressions.nodes import Cell, Date, Duration, FromEvent, Part, Vague
from timeline.intervals import Amount, Interval, shift
from timeline.statements.clauses import Clause
from timeline.statements.words import Words

_MARKERS = ("when", "while", "as", "once", "before", "after", "until", "till", "since")
_SPENDING = frozenset({"spend", "pass", "sleep", "stay", "last"})
_PAYING = frozenset("pay repay bill charge invoice reimburse refund compensate owe receive".split())
_DUES = [[noun] for noun in "wages wage salary salaries rent rents bill bills pay fee fees dues bonus bonuses pension tax premium".split()]
_NEAR = 6  # sentences back to the season that "the same season" is
_BEFORE = ("before", "previously", "beforehand")
_PHRASE = 8  # tokens of “before the sale of the mill"


class Timing:
    """When the event of a clause was, by its own words and by what the text said before."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.dated = Dated(state)
        self.happened = self.dated.happened

    def placed(self, w: Words, clause: Clause, found: list[Clause], number: int) -> list[Placed]:
        """The time phrases of a clause and of the clauses that hang on it, with the words that relate them."""
        placed: list[Placed] = []
        spans = [(clause.first, clause.last, "")]
        for other in found[number + 1 :]:
            happens = other.kind == "rel" and other.main >= 0 and w.base[other.main] in self.state.events.happen
            if other.kind == "sub" and other.marker in ("since", "after", "before", "until", "when"):
                spans.append((other.first, other.last, other.marker))
            elif happens or (other.kind == "rel" and other.main >= 0 and w.low[other.main] in self.state.grammar.be):
                spans.append((other.first, other.last, ""))
            elif other.kind != "rel":
                break
        if number and found[number - 1].kind == "sub" and found[number - 1].marker in ("since", "after", "before", "until", "when"):
            before = found[number - 1]
            spans.insert(0, (before.first, before.last, before.marker))
            opening = w.previous(before.first - 1, lambda k: w.time[k] >= 0 or w.low[k] == ",") + 1
            if opening < before.first and (opening == 0 or w.low[opening - 1] in (";", ":", "and", "but")):
                spans.insert(0, (opening, before.first - 1, ""))  # “*In December*, when it fell, he was absent”
        seen: set[int] = set()
        for first, last, marker in spans:
            for k in range(first, last + 1):
                index = w.time[k]
                if index < 0 or index in self.state.dating or index in seen:
                    continue
                seen.add(index)
                if k > first and (w.low[k - 1] == "even" or self._of_a_part(w, k, max(first, clause.main))):
                    continue  # “have not spoken of it, even at Easter”: one time of all those
                expression = self._from_event(w, self.state.expressions[index])
                if (named := self._term(w, index, expression)) is not None:
                    expression = replace(expression, interval=named, window=None, readings=())
                if (ago := self.happened.before_the_news(w, clause, expression)) is not None:
                    placed.append(Placed(replace(expression, node=Date(), interval=ago, window=None), "in", False))
                    continue
                relation = relation_of(expression, self.state.document.text, marker)
                if relation not in RELATIONS:
                    relation = self._governor(w, k, first) or relation
                apart = any(w.low[j] == "," for j in range(clause.main + 1, k))
                if (
                    relation == "from"
                    and k > 0
                    and w.tag[k] == "time"
                    and w.low[k] == "from"
                    and w.tag[k - 1] == "noun"
                    and clause.main < 0
                ):
                    relation = "of"  # “no signal from March”
                elif relation == "from" and w.base[max(clause.main, 0)] == "date":
                    relation = "of"  # “dates from March”
                lead = self.state.document.text[max(0, expression.reach.start - 12) : expression.end].lower()
                end = next((j for j in range(k, len(w)) if w.time[j] != index), len(w))
                owned = w.low[end : end + 1] in (["'s"], ["’s"])  # “before last year's vote”
                if owned and relation not in RELATIONS:
                    expression, relation = replace(expression, window=None), "in"  # “through Monday's gale”
                event = relation in RELATIONS and (owned or relation not in lead)
                placed.append(Placed(expression, relation, k > clause.main, apart, event))
        return settled(self._paid_for(w, clause, self._without_spent(w, placed)), self.state.document.text)

    def _paid_for(self, w: Words, clause: Clause, placed: list[Placed]) -> list[Placed]:
        """“was paid *for October* on November 2”, "not been paid their *October* wages": what is paid for is not when, only since when it may be."""
        if clause.main < 0 or w.base[clause.main] not in _PAYING:
            return placed
        what = [t for t in placed if self._is_paid_for(w, t)]
        if not what or len(what) < len(placed):
            return [t for t in placed if t not in what]
        return [replace(t, relation="from", event=False) for t in what]

    def _is_paid_for(self, w: Words, told: Placed) -> bool:
        end = w.next(w.at(told.expression.start), lambda k: w.time[k] >= 0)
        interval = told.expression.interval
        long = interval is not None and interval.start is not None and interval.end is not None and (interval.end - interval.start).days > 6
        return long and (told.relation == "for" or w.low[end : end + 1] in _DUES)

    def _term(self, w: Words, index: int, expression: Expression) -> Interval | None:
        """The term or the season of play that the phrase stands in the name of: "the autumn term", "the 2018-19 season"."""
        after = self.state.expressions[index + 1] if index + 1 < len(self.state.expressions) else None
        return term_of(w, expression, after, self.state.document.written(expression.start)) or season_of_years(w, expression)

    def _without_spent(self, w: Words, placed: list[Placed]) -> list[Placed]:
        """“spent *the night* in the hall on nine dates in January”, "not *one night* in May": what was spent is not when, where a date says that."""
        spent = [t for t in placed if isinstance(t.expression.node, Part | Cell | Vague) and self._is_spent(w, t.expression)]
        dated = [t for t in placed if t not in spent and t.expression.interval is not None]
        return [t for t in placed if t not in spent] if dated else placed

    def _is_spent(self, w: Words, expression: Expression) -> bool:
        words = expression.text.lower().split()
        k = w.at(expression.start)
        k = w.previous(k - 1, lambda j: w.tag[j] in ("det", "num") or w.time[j] == w.time[min(w.at(expression.start), len(w) - 1)])
        length = words[-1] in ("night", "day", "evening", "afternoon", "morning") and (
            len(words) == 1 or words[0] in ("a", "an", "one", "the", "single")
        )
        return length and k >= 0 and w.base[k] in _SPENDING

    def _of_a_part(self, w: Words, k: int, first: int) -> bool:
        """“four talks, two of them *in Easter week*”, "eight sessions, the latest *on Monday*": the time of some of those told of."""
        start = next((j for j in range(k - 1, first, -1) if w.low[j] in (",", ":", "—", "–", "(")), -1)
        if start < 0 or start + 1 >= k:
            return False
        lead = w.low[start + 1 : k]
        some = w.tag[start + 1] == "num" and lead[1:3] in (["of", "them"], ["of", "those"], ["of", "these"])
        which = lead[0] == "the" and lead[1:2] and (lead[1] in self.state.events.extremes or lead[1] in self.state.events.ordinals)
        return some or bool(which and all(w.tag[j] != "noun" or w.low[j] in lead[1:2] for j in range(start + 2, k)))

    def _from_event(self, w: Words, expression: Expression) -> Expression:
        """“the month before the sale”, where a clause of the text tells when the sale was."""
        if not isinstance(expression.node, FromEvent) or expression.interval is not None:
            return expression
        k = w.at(expression.end)
        event = next((b for b in self.dated.bounds(w, k, min(k + _PHRASE, len(w) - 1)) if b.first == k), None)
        if event is None:
            return expression
        try:
            interval = place(expression.node, Context(None, event.time)).interval
        except TimelineError:
            return expression
        return replace(expression, interval=interval, anchor=Anchor("event", interval=event.time))

    def _governor(self, w: Words, k: int, first: int) -> str:
        """“since the flood at Orby two months ago", "before leaving in May": the preposition over the event that the time dates, or "".

        “The plan came before the board last year” has a board, which happens at no time.
        """
        events = self.state.events
        named = False
        for j in range(k - 1, max(first - 1, k - 9), -1):
            if w.tag[j] in ("prep", "sub") and w.low[j] in RELATIONS:
                return w.low[j] if named else ""
            if w.tag[j] not in ("noun", "name", "det", "poss", "'s", "num", "ing") and w.low[j] not in ("of", "in", "at", "on"):
                return ""
            named |= w.tag[j] == "ing" or singular(w.low[j]) in events.incidents or noun_kind(w, j, events, self.state.grammar) is not None
        return ""

    def spoken_of(self, voice: Voice) -> Interval | None:
        for claim in reversed(self.state.recent):
            window = claim.event_time or claim.window
            until_now = window is not None and window.start is None and claim.said is not None and window.end == claim.said.end
            if claim.source == voice.source and window is not None and claim.phrase is not None and not until_now:
                return window
        return None

    def named_event(self, w: Words, clause: Clause, found: list[Clause], number: int, when: Scope, voice: Voice, amount: Quantity) -> Scope:
        """“since her election", "after the flood and before the auction": dated events of the text; "in her entire life": no bound at all."""
        for k in range(max(clause.main, clause.first) + 1, clause.last + 1):
            if w.low[k] in ("life", "lifetime", "career") and w.low[k - 1] in ("whole", "entire", "his", "her", "their"):
                return Scope(Interval(None, None), None, w.of(k - 1, k), False, when.repeated)
        limit = limit_of(voice.said, negative=amount.negative)
        if w.low[clause.last] == "since" and not when.timed and (last := self.spoken_of(voice)) is not None and last.end is not None:
            return Scope(Interval(last.end, limit), None, w.word(clause.last), True, when.repeated)
        if not when.timed and (then := self._by_then(w, clause)) is not None:
            return then
        now = voice.said.end if voice.said is not None else None
        if not when.timed and (named := season_of(w, clause.first, clause.last, now)) is not None:
            return Scope(until_said(named[0], voice.said), None, w.of(named[1], named[2]), True, when.repeated)
        bounds = self.dated.bounds(w, clause.first, clause.last)
        for other in found[number + 1 : number + 2]:
            if other.kind == "sub" and other.marker in ("while", "as"):  # “while the strike lasted”
                bounds += self.dated.bounds(w, max(other.first - 1, clause.last), other.last)
        if not bounds:
            bounds = self._clauses_of_time(w, found, number, voice)
        window = when.window if when.timed else None
        phrase = when.phrase if when.timed else None
        for bound in bounds:
            meant = _bounded(bound, limit, negative=amount.negative)
            common = meant if window is None else window.intersect(meant)
            if common is not None:
                window, phrase = common, phrase or w.of(bound.first, bound.last)
        return when if window is None or not bounds else replace(when, window=window, phrase=phrase, timed=True)

    def _clauses_of_time(self, w: Words, found: list[Clause], number: int, voice: Voice) -> list[Bound]:
        """“when the vote was taken”, "before she struck the reef", "by the time it ended": clauses beside this one whose event is dated elsewhere."""
        bounds = []
        for other in (*found[max(0, number - 1) : number], *found[number + 1 : number + 2]):
            word = self._marker(w, found[number], other)
            if not word or other.main < 0 or any(w.time[k] >= 0 for k in range(other.first, other.last + 1)):
                continue
            noun = self.happened.noun_of(w, other)
            time = (self.dated.of_noun(noun) if noun else None) or self.happened.when(w, other, voice.source)
            if (time := time or self.dated.of_the_matter(noun)) is not None:
                bounds.append(Bound(word, time, other.first, other.last))
        return bounds

    def _marker(self, w: Words, clause: Clause, other: Clause) -> str:
        """The word by which a clause of time bounds its main clause, or "": “by the time” bounds as "by" does, “at the moment” as "when"."""
        if other.kind == "sub":
            return other.marker if other.marker in _MARKERS else ""
        k = other.first - 1
        if k < 2 or k > clause.last or w.low[k - 1] != "the" or w.low[k] not in ("time", "moment", "day", "night", "hour", "minute"):
            return ""
        return "by" if w.low[k - 2] in ("by", "until", "before") else "when"

    def _by_then(self, w: Words, clause: Clause) -> Scope | None:
        """“The inquiry opened on 3 May. By then four had left.”: up to the time told last; "It had not met before": up to its beginning."""
        k = next(
            (k for k in range(clause.first, clause.last) if w.low[k] in ("by", "until", "till", "before") and w.low[k + 1] == "then"), -1
        )
        alone = k < 0 and clause.perfect and w.low[clause.aux] == "had" and w.low[clause.last] in _BEFORE and w.time[clause.last - 1] < 0
        if k < 0 and not alone:
            return None
        last = self._told_last(w.start[clause.last if alone else k])
        if last is None:
            return None
        if alone:
            main = self.state.main_day()  # “They lost on Sunday, as in 2025. They had not lost to Orbe *before*”: before the matter told of
            if main is not None and main.start is not None and last.start is not None and main.start > last.start:
                last = main
            return Scope(Interval(None, last.start), None, w.word(clause.last), True)
        return Scope(Interval(None, last.end), None, w.of(k, k + 1), True)

    def _told_last(self, end: int) -> Interval | None:
        """The bounded time told last before a character: of a claim, else of a phrase that dates no saying."""
        told = [c.event_time or c.window for c in reversed(self.state.recent) if c.phrase and c.evidence[0].start < end]
        told += [e.interval for i, e in reversed(list(enumerate(self.state.expressions))) if e.start < end and i not in self.state.dating]
        return next((t for t in told if t is not None and t.bounded), None)

    def same_period(self, w: Words, clause: Clause, when: Scope, amount: Quantity) -> Scope:
        """“in the same period", "in those five months", "in the interval": the stretch, longer than a day, that was told of last."""
        for k in range(clause.first + 1, clause.last):
            noun = self._period(w, k, clause.last) if w.low[k - 1] in ("in", "during", "over", "for", "within") else -1
            if noun < 0:
                continue
            if w.low[noun] == "season" and (named := self._season_told(w)) is not None:
                return Scope(named, None, w.of(k, noun), True, when.repeated)
            told = self._told_together() if w.low[k] == "those" and w.tag[noun - 1] != "num" else None
            window = told or self._stretch_told(w, k, noun)
            if window is not None:
                inside = when.window if when.timed and amount.high is not None and not amount.negative else None
                return Scope(window, inside, w.of(k, noun), True, when.repeated)
        return when

    def _season_told(self, w: Words) -> Interval | None:
        """“paid 340,000 in all last season. ... for *the same season*”: the season that the sentences before name."""
        number = self.state.voices.number_of(w.start[0])
        for sentence in reversed(self.state.sentences[max(0, number - _NEAR) : number]):
            written = self.state.document.written(sentence.span.start)
            now = written.end if written is not None else None
            if "season" in sentence.words.low and (named := season_of(sentence.words, 0, len(sentence.words) - 1, now)) is not None:
                return named[0]
        return None

    def _period(self, w: Words, k: int, last: int) -> int:
        """The noun of “the same period”, "those three months", "the interval" that opens at token k, or -1."""
        periods = self.state.events.periods
        if w.low[k] == "the" and w.low[k + 1] in self.state.events.intervals:
            return k + 1
        noun = k + 1
        if w.low[k] == "the":
            if w.low[k + 1] != "same":
                return -1
            noun += 1
        elif w.low[k] not in ("that", "those", "these"):
            return -1
        while noun < last and (w.tag[noun] == "num" or w.low[noun] in self.state.grammar.numbers):
            noun += 1
        return noun if noun <= last and w.low[noun] in periods | self.state.events.intervals else -1

    def _stretch_told(self, w: Words, k: int, noun: int) -> Interval | None:
        """The bounded stretch told last: by a claim, else by a phrase; where a length is said, the last one that is so long."""
        lengths = (self.state.expressions[i].node for i in w.time[k : noun + 1] if i >= 0)
        length = next((n.amount for n in lengths if isinstance(n, Duration) and not n.amount.vague), None)
        end = w.start[k]
        before = [c for c in reversed(self.state.recent) if c.phrase and c.evidence[0].start < end]
        told = [c.window for c in before if c.window is not None and "order" not in c.attributes]  # “the last was in May” names no stretch
        told += [e.window or e.interval for e in reversed(self.state.expressions) if e.start < end and e.interval is not None]
        bounded = (t for t in told if t is not None and t.start is not None and t.end is not None and (t.end - t.start).days > 1)
        return next((t for t in bounded if length is None or _as_long(t, length)), None)

    def before_told(self, w: Words, clause: Clause, when: Scope, kind: Kind) -> Scope:
        """“Sales fell in May. They had not fallen since 2018.”: told by the writer, "had" looks back from what was told last."""
        window = when.window
        if window is None or not clause.perfect or w.low[clause.aux] != "had":
            return when
        told = next((c for c in reversed(self.state.recent[-4:]) if c.event == kind.event and c.polarity == "positive" and c.phrase), None)
        start = told.window.start if told is not None and told.window is not None else None
        if start is None or (window.start is not None and start <= window.start) or (window.end is not None and window.end <= start):
            return when
        return replace(when, window=window.until(start))

    def _told_together(self) -> Interval | None:
        """“It was begun in 1871 and finished in 1878. In those years ...”: from the first to the last date of the latest sentence."""
        recent = self.state.recent
        last = recent[-1] if recent else None
        if last is None:
            return None
        home = self.state.sentence_of(last.evidence[0].start)
        same = [c.window for c in recent[-6:] if home.span.start <= c.evidence[0].start < home.span.end and c.phrase]
        windows = [i for i in same if i is not None and i.bounded]
        if len(windows) < 2:
            return None
        whole = windows[0]
        for other in windows[1:]:
            whole = whole.hull(other)
        return whole


def _as_long(window: Interval, length: Amount) -> bool:
    """Whether a stretch has about the length: March to the end of May for "three months"."""
    assert window.start
    assert window.end
    try:
        meant = shift(window.start, length) - window.start
    except TimelineError:
        return False
    return abs((window.end - window.start) - meant) <= meant / 4


def _bounded(bound: Bound, limit: datetime | None, *, negative: bool) -> Interval:
    """What the word makes of the event's time: “before the vote" is up to it, "during the strike" within it."""
    word, time = bound.word, bound.time
    if word in ("before", "until", "till", "until after", "by"):
        return Interval(None, time.end)  # some time of that day
    if word in ("since", "after", "following"):
        start = time.end if negative else time.start  # some time of that day
        return Interval(start, limit if start is None or limit is None or limit > start else None)
    return time if time.end is not None or limit is None or (time.start is not None and limit <= time.start) else time.until(limit)
