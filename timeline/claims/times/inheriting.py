"""Inheriting: the time of a claim that says none, as a reader takes it: that of its sentence, of the sentence before, or of the story.

A past tense tells of a time that is known already (Reichenbach 1947); where nothing in the clause names one, it is the one told last. All
of this is a reading: any time up to the saying is the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import timedelta

from timeline.anchors.counting import stretch
from timeline.anchors.kinds import names_a_day
from timeline.claims.claim import Claim
from timeline.claims.draft import Draft
from timeline.claims.events import tree
from timeline.claims.scopes import until_said
from timeline.claims.sources.days import is_hour, only_bounds, stretch_of
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.expressions.nodes import Duration, FromEvent
from timeline.intervals import Granularity, Interval
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words
from timeline.text.span import Span

_LONGEST = timedelta(days=366)  # a stretch told of before in which what follows may lie
_SAME_STORY = timedelta(days=1)  # “on the night of 3 May ... on 4 May"
_RECENT = 12  # claims

_INSTANTS = frozenset("hour time moment minute point instant".split())


class Inheritance:
    """Finds the window of a claim without a time of its own."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._day: tuple[Interval | None, Interval | None] | None = None  # of the story: the only one, and the first; filled when asked

    def window(self, draft: Draft) -> Interval | None:
        """The window that the claim takes over, or None; a time of its own that could not be placed is none that was told before."""
        w, clause, voice, amount = draft.w, draft.clause, draft.voice, draft.amount
        states = self.state.events.conditions.words
        some_days = draft.when.repeated and (draft.kind.event in states or not amount.said)
        if self._is_unplaced(w, clause) or some_days:  # “was open most mornings”, "was audited every year": of no one day
            return None
        if (since := self._since_the_matter(draft)) is not None:
            return since
        if self._of_an_occasion(w, clause) or self._outlasts(w, clause) or (amount.negative and _until_now(w, clause)):
            return None
        if (day := self._of_the_paper(voice)) is not None and not amount.only:
            return day
        window = next((source for source in self._sources(draft) if source is not None), None)
        said = voice.said.end if voice.said is not None else None
        if window is None or (said is not None and window.start is not None and window.start >= said):
            return None
        if _of_days(window) and _is_bounded(draft):
            return None
        window = self._for_so_long(draft, window)
        return until_said(window, voice.said)

    def _for_so_long(self, draft: Draft, window: Interval) -> Interval:
        """“They were seized on 2 March. ... held them *for eleven days*”: from the day told, or up to it where it is that of their release."""
        w, clause = draft.w, draft.clause
        lengths = {
            e.node.amount
            for i in dict.fromkeys(w.time[clause.first : clause.last + 1])
            if i >= 0 and isinstance((e := self.state.expressions[i]).node, Duration) and w.low[w.at(e.start) - 1] == "for"
        }
        lasts = draft.kind.state or w.base[clause.main] in self.state.events.custody.held  # not “jailed for a year on Friday”
        amount = next(iter(lengths)) if lasts and len(lengths) == 1 else None
        if amount is None or amount.vague or amount.finest < Granularity.DAY or window.start is None or not _of_days(window):
            return window
        told = next((c for c in reversed(self.state.claims) if c.window == window), None)
        over = told is not None and told.event in self.state.events.custody.ends
        return stretch(amount, -1 if over else 1, window)

    def _is_unplaced(self, w: Words, clause: Clause) -> bool:
        """Whether the clause has a time of its own that could not be placed, or that counts from an event."""
        times = (self.state.expressions[i] for i in w.time[clause.first : clause.last + 1] if i >= 0 and i not in self.state.dating)
        return any(time.reason or isinstance(time.node, FromEvent) for time in times)

    def _sources(self, draft: Draft) -> Iterator[Interval | None]:
        """The times that a claim may take over, in the order in which a reader would: what it repeats, then what stands nearest."""
        w, clause, voice, amount, dating = draft.w, draft.clause, draft.voice, draft.amount, self.state.events.dating
        simple = clause.main >= 0 and clause.past and not clause.perfect
        backshifted = self._backshifted(draft)
        elsewhere = not dating.another.isdisjoint(w.low[clause.first : clause.last + 1])  # “At the fair, *too*, they had talked”
        yield self._of_that_hour(draft)
        yield self._of_them_all(draft)  # “all six” are those that were counted
        told = simple or ((clause.main < 0 or backshifted) and amount.said and not elsewhere)
        yield self._of_the_same(draft, simple=told)  # another's account of the same event
        if clause.main < 0 or not clause.past or amount.only:
            return  # “only once”, where no other tells of it: ever
        if not (amount.negative and clause.perfect):  # “He resigned in May and had not been dismissed”: not at any time
            yield self._of_the_sentence(draft)
        if simple or (backshifted and amount.said and not amount.negative):
            yield self._of_the_sentence_before(draft)
        if not (simple or backshifted):
            return
        counted = amount.said and not amount.negative
        if not elsewhere and (counted or not backshifted):  # “said that she had been advised”: nobody knows how far behind what was told
            yield self._of_the_paragraph(draft)
        denied = voice.statement is not None and voice.statement.manner == "denial"  # “denied that he had left the ship”
        begun = clause.perfect and not denied and not (backshifted and self._stands(draft))
        yield self._of_the_story(draft, begun=begun, negative=amount.negative and not denied)

    def _stands(self, draft: Draft) -> bool:
        """“They said the signal had been broken”: how it stood then, not what came of it."""
        states, clause = self.state.events.conditions, draft.clause
        return draft.kind.event in states.words or (clause.passive and draft.w.low[clause.main] in states.lasting)

    def _of_that_hour(self, draft: Draft) -> Interval | None:
        """“At nine he was in Hull, she said.” – “*At that hour* he was at my table”: the hour that was told last."""
        if not _just_then(draft):
            return None
        told = (c.window for c in reversed(self.state.claims[-_RECENT:]))
        return next((w for w in told if w is not None and w.bounded and w.granularity < Granularity.DAYPART), None)

    def _of_the_paper(self, voice: Voice) -> Interval | None:
        """“The minutes of 11 September record no speech”: what a paper of one day enters is of that day."""
        statement, speaking = voice.statement, self.state.speaking
        if (
            statement is None
            or voice.said is None
            or not _of_days(voice.said)
            or (statement.cue not in speaking.hold and statement.cue not in speaking.tallying)
        ):
            return None
        named = statement.speaker_span.of(self.state.document.text).lower().split() if statement.speaker_span is not None else []
        return voice.said if any(word.strip(".,") in self.state.events.dating.papers for word in named) else None

    def _since_the_matter(self, draft: Draft) -> Interval | None:
        """“No claim has been paid so far”, "No arrests had been made in the case": from the event that the text is an account of."""
        clause, said = draft.clause, draft.voice.said
        if not clause.perfect or not self._names_the_matter(draft.w, clause):
            return None
        main, end = self.state.main_day(), said.end if said is not None else None
        if main is None or main.start is None or end is None or end <= main.start:
            return None
        return Interval(main.start, end, Granularity.DAY)

    def _names_the_matter(self, w: Words, clause: Clause) -> bool:
        """Whether a clause is of what came of an event: "so far", "has since been freed", "in the case", "over the affair"."""
        low, incidents, dating = w.low, self.state.events.incidents, self.state.events.dating
        for k in range(clause.first, clause.last + 1):
            if low[k : k + 2] in (["so", "far"], ["to", "date"], ["as", "yet"]):
                return True
            if (low[k] in ("since", "yet") and k == clause.last) or (low[k] == "since" and clause.aux < k < clause.main):
                return True
            noun = low[k + 2] if k + 2 <= clause.last and low[k + 1] == "the" else ""
            if low[k] in dating.over and (noun in dating.affairs or (noun in incidents and low[k] != "in")):
                return True
        return False

    def _outlasts(self, w: Words, clause: Clause) -> bool:
        """“She knew the code”, "It lasted a week": what began before the day told of, or measures more than it."""
        if clause.main < 0:
            return False
        behind = {i for i in w.time[clause.main + 1 : clause.main + 4] if i >= 0}
        long = any(isinstance(self.state.expressions[i].node, Duration) for i in behind)
        base, events = w.base[clause.main], self.state.events
        return base in events.dating.knowing or (long and base in events.lasts)

    def _of_an_occasion(self, w: Words, clause: Clause) -> bool:
        """“cancelled nothing on that tour”, "scored nine last season": a time of its own, which is no day told before."""
        events = self.state.events
        span = range(clause.first + 1, clause.last + 1)
        return any(w.low[k] in events.occasions and w.low[k - 1] in events.dating.that and w.time[k] < 0 for k in span)

    def _of_them_all(self, draft: Draft) -> Interval | None:
        """“The board met six times from May to June. ... Orr attended *all six* meetings”: the window of those that were counted."""
        w, clause, amount = draft.w, draft.clause, draft.amount
        if amount.low != amount.high or amount.low < 2 or not any(w.low[k] in ("all", "both") for k in range(clause.first, clause.last)):
            return None
        same = (c for c in reversed(self.state.recent) if c.event == draft.kind.event and c.count is not None and c.phrase)
        return next((c.window for c in same if c.count is not None and c.count.min == c.count.max == amount.low), None)

    def _of_the_same(self, draft: Draft, *, simple: bool) -> Interval | None:
        """That of an earlier claim on the same event: of the same source on the same people, or, in the simple past, of anybody."""
        kind, voice = draft.kind, draft.voice
        mine = set(map(str, draft.who))
        for claim in reversed(self.state.claims[-_RECENT:]):
            theirs = set(map(str, claim.participants))
            if not claim.constrains or not claim.phrase or not tree.related(claim.event, kind.event, self.state.events.parents):
                continue
            own = claim.source == voice.source and theirs == mine and claim.polarity == "positive" and not draft.amount.negative
            if own and voice.source is not None:
                return claim.window
            met = claim.event == kind.event and (mine <= theirs or theirs <= mine or not mine) and voice.source is not None
            if simple and met and claim.window is not None and claim.window.bounded and claim.source != voice.source:
                return claim.window
        return None

    def _of_the_sentence(self, draft: Draft) -> Interval | None:
        """“The rails were tested in May and no crack was found”; not "He left in May and had met her twice", which looks further back."""
        w, clause = draft.w, draft.clause
        joined = clause.kind == "and" or (clause.kind == "that" and clause.first > 1 and "and" in w.low[clause.first - 2 : clause.first])
        if not joined:
            return None
        last = self.state.claims[-1] if self.state.claims else None
        if last is None or last.source != draft.voice.source or not _timed(last):
            return None
        before = next((c for c in reversed(draft.found[: draft.number]) if c.main >= 0 and c.kind != "rel"), None)
        here = before is not None and any(w.start[before.first] <= e.start < w.start[clause.first] for e in last.evidence)
        return last.window if here and before is not None and clause.perfect <= before.perfect else None

    def _of_the_sentence_before(self, draft: Draft) -> Interval | None:
        """“We came in on 3 May. The books were pulp.”: what the same speaker told in the sentence before, or anybody of one day."""
        source, here = draft.voice.source, draft.w.start[draft.clause.first]
        last = next((c for c in reversed(self.state.claims[-3:]) if c.modality != "presupposed"), None)
        if last is None or not _timed(last) or (last.source != source and (last.window is None or not _of_days(last.window))):
            return None
        if last.source is None and self._of_a_hearing(last):
            return None
        told = last.evidence[0].start
        near = self.state.document.paragraph_number(here) == self.state.document.paragraph_number(told)
        next_to = self.state.voices.number_of(here) - self.state.voices.number_of(told) <= 1
        return self._with_the_joined(last) if near and next_to else None

    def _with_the_joined(self, last: Claim) -> Interval | None:
        """“It closed on 6 May and reopened on the 15th. No notice was given.”: the stretch of what one sentence tells."""
        home, whole = self.state.sentence_of(last.evidence[0].start).span, last.window
        for claim in self.state.claims[-5:]:
            own = claim.source == last.source and home.start <= claim.evidence[0].start < home.end
            if own and _timed(claim) and whole is not None and claim.window is not None:
                whole = whole.hull(claim.window)
        return whole if whole is None or _days(whole) <= _LONGEST else last.window

    def _within(self, start: int, end: int) -> range:
        """The time phrases that begin between two characters."""
        found = self.state.expressions
        return range(bisect_left(found, start, key=lambda e: e.start), bisect_left(found, end, key=lambda e: e.start))

    def _of_a_hearing(self, claim: Claim) -> bool:
        """“The inquest sat on Saturday”: whether what dates the claim is no day of what is told there."""
        found = self._within(claim.evidence[0].start, claim.evidence[0].end)
        days = [i for i in found if names_a_day(self.state.expressions[i].node)]
        return bool(days) and all(map(self._is_of_a_hearing, days))

    def _is_of_a_hearing(self, index: int) -> bool:
        """Whether the phrase is a day on which nothing but a saying, a hearing or a paper is told."""
        expression = self.state.expressions[index]
        return names_a_day(expression.node) and not is_hour(expression) and index not in self.state.told

    def _of_the_paragraph(self, draft: Draft) -> Interval | None:
        """“The dispute was over the order of things last year. The fee was paid first, Orr said.”: the time named last in the paragraph."""
        clause, said = draft.clause, draft.voice.said
        here = draft.w.start[clause.first]
        paragraph = self.state.document.paragraph_of(Span(here, here))
        written = self.state.document.written(here)
        for index in reversed(self._within(paragraph.start, here)) if paragraph is not None else ():
            interval = self._stretch_of(index)
            if interval is None or (written is not None and written.start and interval.start and interval.start >= written.start):
                continue
            begun = clause.perfect and _of_days(interval) and not _just_then(draft) and not self._stands(draft)
            if not begun or said is None or (interval.start and said.end and said.end <= interval.start):
                return interval
            return Interval(interval.start, said.end, Granularity.DAY)
        return None

    def _stretch_of(self, index: int) -> Interval | None:
        """The stretch that a phrase names and that what follows may lie in; a saying, a hearing and what was made known have none."""
        if index in self.state.dating:
            return None
        expression = self.state.expressions[index]
        interval, start = stretch_of(expression), expression.start
        if interval is None or not interval.bounded or _days(interval) > _LONGEST or only_bounds(expression):
            return None
        made_known = self.state.events.dating.published.search(self.state.document.text, max(0, start - 40), start)
        return None if self._is_of_a_hearing(index) or made_known else interval

    def _backshifted(self, draft: Draft) -> bool:
        """“The hospital said that four had died": the "had" of what is told in the words of another; not beside "left", which it looks back from."""
        clause, voice = draft.clause, draft.voice
        if voice.statement is None or voice.quoted or clause.main < 0 or draft.w.low[clause.aux] != "had":
            return False
        return not any(c.past and not c.perfect and c.main >= 0 for c in draft.found if c is not clause)

    def _of_the_story(self, draft: Draft, *, begun: bool, negative: bool) -> Interval | None:
        """The one day that the text dates something by; "had died" is of that day or later."""
        voice, kind = draft.voice, draft.kind
        if self._day is None:
            self._day = (self._one_day(), self.state.main_day())
        one, main = self._day
        harm = kind.event in _HARMS
        day = one if one is not None or (not harm and (begun or negative)) else main
        if day is None or day.start is None or (voice.source is None and not harm):
            return None
        end = voice.said.end if voice.said is not None else None
        if end is not None and end <= day.start:
            return None
        if not _of_days(day) and (begun or not self._told_before(day, draft)):
            return None
        return Interval(day.start, end, Granularity.DAY) if begun else day

    def _told_before(self, stretch: Interval, draft: Draft) -> bool:
        """Whether a phrase before the clause, or in its sentence, names a time in the stretch: a year told later is not yet known."""
        told = (self.state.expressions[k].interval for k in self._within(0, draft.w.end[-1]))
        return any(i is not None and stretch.contains(i) == "yes" for i in told)

    def _one_day(self) -> Interval | None:
        """The day, the night of two or the stretch within which all is dated that the text tells of, but for sayings and what is to come."""
        written = self.state.document.dateline
        whole: Interval | None = None
        for index, expression in enumerate(self.state.expressions):
            interval = expression.interval
            if index in self.state.dating or interval is None or interval.start is None or interval.end is None:
                continue
            if self._is_of_a_hearing(index) or (names_a_day(expression.node) and only_bounds(expression)):
                continue  # of a hearing, or “since Friday”
            if written is None or written.start is None or interval.start >= written.start:
                continue
            interval = stretch_of(expression) or interval
            if whole is None or interval.contains(whole) == "yes":
                whole = interval
            elif whole.contains(interval) != "yes":
                if not _of_days(whole) or not _of_days(interval) or not _of_days(whole.hull(interval)):
                    return None
                whole = whole.hull(interval)
        return whole if whole is not None and _days(whole) <= _LONGEST else None


def _until_now(w: Words, clause: Clause) -> bool:
    """“It has not opened an inquiry into this one”: the present perfect reaches the saying, whatever day was told of before."""
    return clause.main > clause.aux >= 0 and clause.perfect and w.low[clause.aux] in ("has", "have")


def _is_bounded(draft: Draft) -> bool:
    """“Until the mill burned, the firm dumped waste”: whether what nobody has dated bounds the clause, which then is of no day told before."""
    found, number = draft.found, draft.number
    beside = (*found[max(0, number - 1) : number], *found[number + 1 : number + 2])
    return any(c.kind == "sub" and c.marker in ("before", "after", "until", "till") and c.main >= 0 for c in beside)


_HARMS = frozenset(
    "death killing injury treat rescue hospitalise damage destroy evacuate".split()
)  # what is counted after an accident is what came of it


def _days(interval: Interval) -> timedelta:
    return interval.end - interval.start if interval.start is not None and interval.end is not None else timedelta.max


def _of_days(interval: Interval) -> bool:
    """Whether it is a day, or a night of two."""
    return _days(interval) <= 2 * _SAME_STORY


def _timed(claim: Claim) -> bool:
    """Whether the claim names a stretch that what follows may lie in."""
    window = claim.window
    return window is not None and bool(claim.phrase) and claim.modality in ("asserted", "hedged") and _days(window) <= _LONGEST


def _just_then(draft: Draft) -> bool:
    """“*at that hour* he had been at her table”, "at the time", "just then": whether the clause is of that very time."""
    w, clause = draft.w, draft.clause
    for k in range(clause.first, clause.last):
        if w.low[k] == "at" and w.low[k + 1] in ("that", "the") and w.low[min(k + 2, clause.last)] in _INSTANTS:
            return True
    return False
