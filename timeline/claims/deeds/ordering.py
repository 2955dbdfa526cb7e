"""First and last: "the first complaint came in March", "first met in May", "stopped visiting the mill": that there was none before, or after.

Where the noun is called the first, the claim of the event itself says so, in its attribute `order`; an adverb ("last met in May") and a verb
that ends a habit make a claim of their own, that there was none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from timeline.claims.claim import Group, Modality
from timeline.claims.events.event_type import kind_of
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Scope, until_said
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.times.timing import Timing
from timeline.expressions.nodes import Duration
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

_A_DAY = timedelta(days=1)
_JUST = timedelta(days=60)  # how far back a perfect reaches that tells news


@dataclass(frozen=True, slots=True)
class Void:
    """That there was none of the kind in a window; `who` took no part in any."""

    window: Interval
    who: tuple[str | Group, ...]


class Ordering:
    """Reads which event was the first or the last of its kind."""

    def __init__(self, state: State, timing: Timing) -> None:
        self.state = state
        self.timing = timing

    # ------------------------------------------------------------------ the noun: “the last tram”
    def of_noun(self, w: Words, clause: Clause, kind: Kind, amount: Quantity, when: Scope, said: Interval | None) -> tuple[Scope, str]:
        """“The last tram left at 22:40”: the event's own time, in the night or day that it was the last of.

        “The only call came at 9:20”: the same, of the one that there was. “The first complaint came in March 2010”, of a date, means the
        first of all: none before.
        """
        window = when.window
        if clause.subject is None or kind.state or amount.negative or amount.low != 1 or (amount.high is not None and not amount.only):
            return when, ""
        phrase = clause.subject.phrases[-1]
        k = self._extreme(w, phrase, kind)
        if k < 0 or (w.low[k] != "only" and amount.high is not None):
            return when, ""
        if not when.timed or when.event is not None or window is None or window.start is None or window.end is None:
            return when, ""
        extreme = self.state.events.extremes[w.low[k]]
        times = {w.time[j] for j in range(phrase.first, max(clause.aux, phrase.last + 1)) if w.time[j] >= 0}
        if window.end - window.start >= _A_DAY and not times:
            end = said.end if said is not None and said.end is not None and said.end > window.end else window.end
            whole = (
                Interval(None, window.end)
                if extreme == "first"
                else Interval(window.start, end)
                if extreme == "last"
                else Interval(None, end)
            )
            return replace(when, window=whole, event=window), extreme
        frame = self._told_frame(times) or _frame(window.start, window.end)
        if w.time[k] >= 0 or not frame.start <= window.start < window.end <= frame.end:
            return when, ""
        return replace(when, window=Interval(*frame), event=window), extreme

    def _extreme(self, w: Words, phrase: Phrase, kind: Kind) -> int:
        """The token of "first" in “the first visit”, "Orr's first visit to the mill", before the noun that names the event; or -1."""
        noun = kind.noun if kind.noun is not None and phrase.first <= kind.noun <= phrase.last else head_of(w, phrase.first, phrase.last)
        for k in range(phrase.first + 1, noun):
            if w.low[k] in self.state.events.extremes:
                return k if w.tag[k - 1] in ("det", "poss", "'s") else -1
        return -1

    def _told_frame(self, times: set[int]) -> _Frame | None:
        """“The first strike of the summer”: the summer."""
        told = (self.state.expressions[i].interval for i in times)
        return next((_Frame(i.start, i.end) for i in told if i is not None and i.start is not None and i.end is not None), None)

    # ------------------------------------------------------------------ the adverb: “last met in May”
    def of_adverb(self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope,
                  state: tuple[Modality, str | None], voice: Voice) -> tuple[Scope, Void | None]:  # fmt: skip
        """“for the first time since 1998”, "last met in May": when it was, and that there was none in between, before or after."""
        if amount.negative or state[0] != "asserted" or not when.timed or when.window is None:
            return when, None
        said = voice.said
        moment = None if said is None else said.start or said.end
        time = next((k for k in range(clause.first + 1, clause.last + 1) if w.low[k - 1 : k + 1] == ["first", "time"]), -1)
        if time > 0 and when.phrase and when.phrase.startswith("since"):
            return self._since(w, clause, kind, who, when, voice, moment)
        if (
            time > 0
            and w.low[time - 3 : time - 1] == ["for", "the"]
            and self._of_all(w, time, clause.last)
            and when.window.start is not None
        ):
            return when, Void(Interval(None, when.window.start), who)
        at = w.back(clause.main - 1, ("aux",)) if clause.main > clause.first else -1
        before = w.low[at] if at >= 0 else ""
        opens = clause.subject.start - 1 if clause.subject is not None else -1
        ahead = w.low[opens] if opens >= 0 and w.tag[opens] == "adv" else ""
        behind = (
            w.low[clause.main + 1] if 0 <= clause.main < clause.last and w.tag[clause.main] == "aux" else ""
        )  # “was last in the archive”
        adverbs = (ahead, before, behind)
        if "last" in adverbs and moment is not None and when.window.end is not None and when.window.end < moment:
            return when, Void(Interval(when.window.end, moment), who)
        if "first" in adverbs and when.window.start is not None:
            return when, Void(Interval(None, when.window.start), who)
        if not kind.state and amount.high is None and _room_before(when.window.start) and self._only_then(w, clause):
            assert when.window.start is not None
            return when, Void(Interval(when.window.start - _JUST, when.window.start), who)
        return when, None

    def _only_then(self, w: Words, clause: Clause) -> bool:
        """“reached the city *only on Monday night*”: whether the clause says that it was not before, in the time that is told of."""
        for k in range(max(clause.main, clause.first) + 1, clause.last):
            if w.low[k] == "only" and w.time[k] < 0 and w.time[k + 1] >= 0:
                dated = self.state.expressions[w.time[k + 1]]
                return dated.interval is not None and not isinstance(dated.node, Duration)
        return False

    def _since(self, w: Words, clause: Clause, kind: Kind, who: tuple[str | Group, ...], when: Scope, voice: Voice,
               moment: datetime | None) -> tuple[Scope, Void | None]:  # fmt: skip
        """“seen for the first time since 1998”: none since then up to the one told of, whose own time others may have told."""
        assert when.window is not None
        since = next((t.expression.interval for t in self.timing.placed(w, clause, [clause], 0) if t.relation == "since"), None)
        start = since.end if since is not None else when.window.start
        just = moment - _JUST if clause.perfect and moment is not None else None  # “have found it for the first time since 1998”
        dated = self.timing.dated.of_type(kind.event, w.start[clause.first], just)
        if dated is not None and dated.start is not None and start is not None and moment is not None and start < dated.start < moment:
            moment = dated.start
        else:
            dated = None
        own = Scope(dated or until_said(Interval(None, None), voice.said), None, None, dated is not None, when.repeated)
        if moment is None or start is None or start >= moment:
            return own, None
        seen = who[1:] if kind.event == "sighting" and clause.subject is not None and not clause.passive and len(who) > 1 else who
        return own, Void(Interval(start, moment), seen)  # whoever saw it

    # ------------------------------------------------------------------ the verb: “stopped visiting the mill”
    def given_up(self, w: Words, clause: Clause, who: tuple[str | Group, ...], when: Scope, voice: Voice, args: list[Argument],
                 *, animate: bool) -> tuple[Kind, Void] | None:  # fmt: skip
        """“Orr stopped visiting the mill in April”: no visits after April, up to the saying.

        Somebody ends a habit with a date; of a thing only "cease" tells as much, since a pump that stopped working may have been repaired,
        and what ended at an hour of a day goes on the next.
        """
        events, k, window = self.state.events, clause.main + 1, when.window
        said = voice.said.start or voice.said.end if voice.said is not None else None
        base = w.base[clause.main] if clause.main >= 0 else ""
        if base not in events.giving_up or k > clause.last or w.tag[k] != "ing" or clause.negated or clause.passive or not who:
            return None
        if window is None or window.end is None or window.start is None or said is None or window.end >= said or not when.timed:
            return None
        if voice.source is None or not (animate or base in events.giving_up_for_good) or window.end - window.start < _A_DAY:
            return None
        kind = kind_of(w, replace(clause, main=k), args, events, self.state.grammar)
        return None if kind is None or kind.state else (kind, Void(Interval(window.end, said), who))

    def _of_all(self, w: Words, time: int, last: int) -> bool:
        """Whether "for the first time" means of all times: not "for the first time in ten years", "as minister", "with a crew"."""
        nodes = [self.state.expressions[i].node for i in set(w.time[time + 1 : last + 1]) if i >= 0]
        return not any(isinstance(n, Duration) for n in nodes) and (
            time == last or w.time[time + 1] >= 0 or w.tag[time + 1] in ("punct", "conj")
        )


def _room_before(start: datetime | None) -> bool:
    """Whether the calendar goes on long enough before a time."""
    return start is not None and start.year > 1


class _Frame(NamedTuple):
    start: datetime
    end: datetime


def _frame(start: datetime, end: datetime) -> _Frame:
    """The stretch in which an event is the first or last: of a time of day, the day with its night; of a date, the year."""
    if end - start < timedelta(hours=13):
        morning = (start - timedelta(hours=6)).replace(hour=6, minute=0, second=0, microsecond=0)
        return _Frame(morning, morning + _A_DAY)
    january = datetime(start.year, 1, 1, tzinfo=start.tzinfo)
    return _Frame(january, january.replace(year=start.year + 1)) if start.year < 9999 else _Frame(january, datetime.max)
