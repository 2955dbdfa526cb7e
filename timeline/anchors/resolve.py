"""Resolve: mentions to dated expressions, in the order of their links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from itertools import islice
from typing import Literal

from timeline.anchors.choose import DATELINE, NOTHING, Surroundings, choose
from timeline.anchors.context import Context, Direction, Placed
from timeline.anchors.direction import direction, has_happened, is_over, looks_ahead
from timeline.anchors.domain import tells_of_the_past
from timeline.anchors.events import DatedEvents
from timeline.anchors.expression import Anchor, Chain, Expression, Reading, Timex3
from timeline.anchors.kinds import is_definite
from timeline.anchors.place import place
from timeline.anchors.story import told_on, year_after, year_of_its_month, year_of_list, year_told
from timeline.anchors.timex3 import timex3
from timeline.anchors.windows import window
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.errors import NoAnchor, ResolutionError
from timeline.expressions import nodes as n
from timeline.expressions.mention import Mention, Told
from timeline.intervals import Granularity, Interval
from timeline.languages.tense import Tense
from timeline.statements.statement import Statement
from timeline.text.document import Document
from timeline.text.span import Span


def resolve(
    document: Document,
    mentions: Sequence[Mention],
    statements: Sequence[Statement],
    tense: Tense,
    events: DatedEvents,
    conventions: Conventions = DEFAULT_CONVENTIONS,
) -> tuple[Expression, ...]:
    """Every mention as an expression with its anchor and interval; what cannot be placed keeps its reason."""
    return tuple(_Resolver(document, mentions, statements, tense, events, conventions).all())


Counted = tuple[str, Expression | Interval] | None  # the words, and what a phrase is counted from


class _Resolver:
    """One document's resolution: expressions are made on demand, so that links may point forward ("..., he said Friday")."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        statements: Sequence[Statement],
        tense: Tense,
        events: DatedEvents,
        conventions: Conventions,
    ) -> None:
        self.around = Surroundings(document, mentions, statements, events, tense)
        if conventions.domain == "auto":
            told = tells_of_the_past(mentions, document.dateline)
            conventions = _of_domain(conventions, "narrative" if told else "news")
        self.document, self.tense, self.conventions = document, tense, conventions
        self.done: dict[int, Expression] = {}
        self.open: set[int] = set()
        self.counted: dict[int, tuple[Anchor, Counted]] = {}  # from which day, by the identity of the document's

    def all(self) -> list[Expression]:
        return [self.expression(i) for i in range(len(self.around.mentions))]

    def expression(self, index: int) -> Expression:
        if index not in self.done:
            self.open.add(index)
            self.done[index] = self._make(index)
            self.open.discard(index)
        return self.done[index]

    # ------------------------------------------------------------------ links to dates
    def _linked(self, anchor: Anchor, position: int, *, after: bool) -> tuple[Anchor, Counted]:
        """The anchor with its interval, and what the phrase is counted from; `after`: of “before 2018 ... since then” the time is over by 2018."""
        match anchor.kind:
            case "saying":
                return self._saying(anchor, position)
            case "expression" if anchor.expression is not None and anchor.expression not in self.open:
                other = self.expression(anchor.expression)
                whole = other.window is not None and (other.window.bounded or (after and other.window.end is not None))
                interval = other.window if whole else other.interval
                if interval is not None:
                    return replace(anchor, interval=interval), ("counted from", other)
                return self._from_dateline(position)
            case "none" | "event":
                return anchor, None
            case _:
                return self._from_dateline(position)

    def _saying(self, anchor: Anchor, position: int) -> tuple[Anchor, Counted]:
        statement = self.around.statements[anchor.statement or 0]
        for index in statement.said:
            if index in self.open:
                continue
            said = self.expression(index)
            if said.interval is not None and said.timex3.type in ("DATE", "TIME") and said.interval.bounded:
                who = statement.speaker or "the speaker"
                return replace(anchor, interval=said.interval), (f"counted from the saying of {who} (", said)
        return self._from_dateline(position)

    def _from_dateline(self, position: int) -> tuple[Anchor, Counted]:
        day = self.document.written(position)
        if day is None:
            return DATELINE, None
        found = self.counted.get(id(day))
        if found is None:
            found = self.counted[id(day)] = Anchor("dateline", interval=day), ("counted from the dateline", day)
        return found

    def _of_the_story(self, index: int, anchor: Anchor) -> Anchor:
        """For “the year” where a story is told: the date told before. “In May 1862 ... By *the end of the year* the mine had failed.”

        In news only beside a verb of the past, shortly after a year of the past.
        """
        mentions = self.around.mentions
        if anchor.kind != "dateline" or not is_definite(mentions[index].node):
            return anchor
        before = next((i for i in self.around.dates_before(index) if not is_definite(mentions[i].node)), None)
        if before is None:
            return anchor
        if self.conventions.domain != "narrative":
            near = mentions[before].year is not None and mentions[index].span.start - mentions[before].span.end <= _STORY
            if not near or direction(self.document.text, mentions[index].span, self.tense) != "past":
                return anchor
        return Anchor("expression", expression=before)

    # ------------------------------------------------------------------ one expression
    def _make(self, index: int) -> Expression:
        mention = self.around.mentions[index]
        if mention.base is None and isinstance(mention.node, _STANDING) and self.conventions.prefer != "future":
            with suppress(ResolutionError):
                return self._standing(mention)
        after = isinstance(mention.node, n.Vague) and mention.node.since_reference
        anchor, counted = self._linked(self._of_the_story(index, choose(index, self.around)), mention.span.start, after=after)
        node = _of_its_week(mention.node, anchor)
        if node is not mention.node:
            mention = replace(mention, node=node, told=Told(node))
        context = self._context(index, mention, anchor)
        text = mention.span.of(self.document.text)
        reason, placed = None, Placed(None)
        try:
            placed = place(mention.node, context)
            if placed.interval is None and self._is_entry(mention):
                (anchor, counted), placed = self._from_dateline(mention.span.start), place(n.Ahead(mention.node.amount, sure=True), context)  # type: ignore[union-attr]
        except NoAnchor as error:
            why = "no dateline was given" if self.document.dateline is None else str(error)
            reason = f"NO_ANCHOR: “{text}” {error}" if why == str(error) else f"NO_ANCHOR: “{text}” counts from the dateline, and {why}"
        except ResolutionError as error:
            reason = f"{_code(error)}: {error}"
        interval = placed.interval
        rejected, others = self._dateline_reading(mention, anchor, context, interval)
        return Expression(
            mention.span.start,
            mention.span.end,
            text,
            mention.node,
            mention.rule,
            mention.reach,
            timex3(mention.node, interval),
            anchor,
            interval,
            self._window(mention.node, interval, context),
            (*(Reading(i, anchor) for i in placed.others), *others),
            rejected,
            reason,
            Chain(text, interval, counted),
        )

    def _standing(self, mention: Mention) -> Expression:
        """“1848”, "three weeks": whatever stands around it."""
        text = mention.span.of(self.document.text)
        interval, others, value = _stands_at(mention.node, self.conventions)
        return Expression(
            mention.span.start,
            mention.span.end,
            text,
            mention.node,
            mention.rule,
            mention.reach,
            value,
            NOTHING,
            interval,
            readings=others,
            chain=Chain(text, interval, None),
        )

    def _is_entry(self, mention: Mention) -> bool:
        """Whether a calendar's whole entry is a length ("20 minutes"), which then lies ahead."""
        if self.conventions.prefer != "future" or not isinstance(mention.node, n.Duration) or self.document.dateline is None:
            return False
        return not mention.node.amount.vague and self._is_alone(mention)

    def _is_alone(self, mention: Mention) -> bool:
        """Whether the text is nothing but the phrase."""
        text = self.document.text
        if len(text) > _LONGEST_ENTRY:
            return False
        return not (text[: mention.reach.start] + text[mention.reach.end :]).strip(" .!\n")

    def _window(self, node: n.Node, interval: Interval | None, context: Context) -> Interval | None:
        """What a preposition makes of the interval; of the first end of a range, the whole range."""
        if interval is None:
            return None
        if isinstance(node, n.RangeEnd):
            if node.side == 1:
                return None
            try:
                return place(node.range, context).interval
            except ResolutionError:
                return None
        return window(node, interval)

    def _context(self, index: int, mention: Mention, anchor: Anchor) -> Context:
        node, base = mention.node, mention.base
        written = self.document.written(mention.span.start)
        if base is None:  # “2013”, "three weeks": nothing around it matters
            return Context(written, None, self.conventions.prefer, self.conventions)
        bare, without_year = mention.told[_bare], mention.told[_without_year]
        told, behind, happened, way = None, False, False, self.conventions.prefer
        if bare or without_year:
            behind = isinstance(node, n.Window) and node.relation == "since"
            behind = behind or is_over(self.document.text, mention.span.start, self.tense)
            feast = isinstance(node, n.Holiday)
            named_day = mention.told[_names_a_weekday]
            governed = self._governed(index)
            told = "past" if behind else direction(self.document.text, governed, self.tense, named_day, feast)
            happened = told == "past" and without_year and has_happened(self.document.text, governed.start, self.tense)
        if bare:
            way = told or ("future" if looks_ahead(node) else way)
        if anchor.kind == "expression" and (mention.told[_day_alone] is not None or isinstance(node, n.Weekday)):
            way, told = "future", None  # “landed on 4 May and left on the 9th”
        story = told_on(index, self.around, self.done.get) if told == "past" and self.conventions.domain == "news" else None
        year = self._year(index, node, told, story) if bare or without_year else None
        speech = anchor.interval if base is n.SpeechTime and anchor.interval is not None else written
        if story is not None and story.start is not None and anchor.kind == "dateline" and (day := mention.told[_day_alone]) is not None:
            speech, way = story, "future" if 0 <= (day - story.start.day) % 31 <= _HALF_A_MONTH else "past"
        reference = anchor.interval if base is n.ReferenceTime else None
        if (
            reference is not None
            and reference.granularity is Granularity.HOUR
            and reference.start is not None
            and mention.told[_in_minutes]
        ):
            reference = Interval.cell(reference.start, Granularity.MINUTE)  # “at 3 p.m. and again ten minutes later”: an hour is an instant
        return Context(speech, reference, way, self.conventions, year, told, behind, happened, self._is_alone(mention))

    def _governed(self, index: int) -> Span:
        """The characters by which verbs are sought: in a range or a list of days those of the first, so that all look one way."""
        mentions, last = self.around.mentions, index
        while index > max(0, last - _LISTED) and _goes_on_from(mentions[index - 1], mentions[index]):
            index -= 1
        return mentions[index].span

    def _year(self, index: int, node: n.Node, told: Direction | None, story: Interval | None) -> int | None:
        """The year of the story, when it is another than the one of writing: named shortly before, or anywhere in narrative prose.

        “The show opens in September” does not belong to what was told of 1897.
        """
        if _month(node) is not None and (year := year_of_list(index, self.around)) is not None:
            return year
        if self.conventions.domain == "narrative":
            return None if self._is_news(index, node) else year_told(index, self.around, 0)
        if told != "past":
            return None
        if story is not None:
            return year_after(story, _month(node))
        told_near = year_told(index, self.around, _STORY)
        return told_near if told_near is not None else year_of_its_month(index, self.around, _month(node))

    def _is_news(self, index: int, node: n.Node) -> bool:
        """Whether a history ends with what is new, as an obituary does: the last date without a year, of the weeks before the writing."""
        written = self.document.written(self.around.mentions[index].span.start)
        if written is None or written.start is None or not isinstance(node, n.Date) or node.month is None or node.day is None:
            return False
        if any(m.base is not None or m.year is not None for m in islice(self.around.mentions, index + 1, None)):
            return False
        day = next(
            (d for d in (written.start - timedelta(days=k) for k in range(_NEWS)) if (d.month, d.day) == (node.month, node.day)), None
        )
        return day is not None

    def _dateline_reading(
        self, mention: Mention, anchor: Anchor, context: Context, taken: Interval | None
    ) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
        """The naive reading from the dateline: rejected where the reported event would follow its own report, else kept."""
        day = self.document.written(mention.span.start)
        if anchor.kind in ("none", "dateline") or day is None or taken is None or not isinstance(_core(mention.node), n.Shift):
            return (), ()
        try:
            naive = place(mention.node, context._replace(speech=day, reference=day)).interval
        except ResolutionError:
            return (), ()
        if naive is None or naive == taken:
            return (), ()
        link = Anchor("dateline", interval=day)
        saying = anchor.interval
        if (
            anchor.kind == "saying"
            and saying is not None
            and saying.end is not None
            and naive.start is not None
            and naive.start >= saying.end
        ):
            note = f"counted from the dateline {day.edtf} it would be {naive.edtf}, after the saying ({saying.edtf}) that reports it"
            return (Reading(naive, link, note),), ()
        return (), (Reading(naive, link, "counted from the dateline"),)


_STANDING = (n.Date, n.Duration, n.Repeated, n.Era)


@lru_cache(1 << 4)
def _of_domain(conventions: Conventions, domain: Literal["narrative", "news"]) -> Conventions:
    return replace(conventions, domain=domain)


@lru_cache(1 << 12)
def _stands_at(node: n.Node, conventions: Conventions) -> tuple[Interval | None, tuple[Reading, ...], Timex3]:
    """The interval, the other readings and the TIMEX3 value of a phrase that counts from nothing."""
    placed = place(node, Context(None, None, conventions.prefer, conventions))
    return placed.interval, tuple(Reading(other, NOTHING) for other in placed.others), timex3(node, placed.interval)


_NEWS = 31  # days
_LONGEST_ENTRY = 200  # characters of a calendar's entry
_HALF_A_MONTH = 15  # days: "the 5th" after "Jan. 2" is the next one, "the 1st" the one before
_STORY = 300  # characters within which a year goes on holding


def _goes_on_from(before: Mention, mention: Mention) -> bool:
    """Whether both were read in one phrase, of which `before` is not the last part."""
    if isinstance(mention.node, n.RangeEnd) and mention.node.side == 1:
        return True
    return mention.derivation == before.derivation and mention.span.start - before.span.end <= _SEPARATED


_LISTED = 10  # members of a list
_SEPARATED = 8  # characters: “June 3, 10, and 17”, "on 3 May and on 9 June"


def _names_a_weekday(node: n.Node) -> bool:
    return any(isinstance(part, n.Weekday | n.Holiday) for part in _parts(node))


def _without_year(node: n.Node) -> bool:
    return any(isinstance(part, n.Date) and part.year is None for part in _parts(node))


def _day_alone(node: n.Node) -> int | None:
    """The day of “the 5th”, "the morning of the 5th"."""
    return next((part.day for part in _parts(node) if isinstance(part, n.Date) and part.month is None and part.year is None), None)


def _of_its_week(node: n.Node, anchor: Anchor) -> n.Node:
    """“that Friday” is of the week told of; where none was, the Friday that lies behind the saying."""
    told = (
        anchor.kind in ("saying", "dateline")
        and isinstance(node, n.Weekday)
        and node.offset == 0
        and isinstance(node.base, n.ReferenceTime)
    )
    return n.Weekday(node.day) if told and isinstance(node, n.Weekday) else node


def _month(node: n.Node) -> int | None:
    return next((part.month for part in _parts(node) if isinstance(part, n.Date)), None)


def _parts(node: n.Node) -> Iterator[n.Node]:
    """The node and the nodes that it wraps."""
    yield node
    match node:
        case n.Window(_, inner) | n.Modified(inner) | n.Part(inner) | n.Nth(_, _, inner):
            yield from _parts(inner)
        case n.RangeEnd(whole):
            yield from _parts(whole)
        case n.Range(first, last):
            yield from _parts(first)
            yield from _parts(last)
        case n.Clock(on=day) if day is not None:
            yield from _parts(day)


def _in_minutes(node: n.Node) -> bool:
    """Whether the node counts in minutes or seconds ("ten minutes later")."""
    core = _core(node)
    return isinstance(core, n.Shift) and core.amount.finest < Granularity.HOUR


def _core(node: n.Node) -> n.Node:
    return _core(node.node) if isinstance(node, n.Modified | n.Window) else node


def _bare(node: n.Node) -> bool:
    """Whether tense decides which of several dates is meant."""
    match node:
        case n.Window(_, inner) | n.Modified(inner):
            return _bare(inner)
        case n.Part(of):
            return _bare(of)
        case n.Clock():
            return node.on is not None and _bare(node.on)
        case n.Range(first, _):
            return _bare(first)
        case n.RangeEnd(whole):
            return _bare(whole)
        case n.Ahead():
            return True
        case n.Cell(_, _, offset):
            return offset is None
        case n.Weekday(_, offset):
            return offset is None
        case n.Date(year, _, day):
            return node.era is None and year is None and (day is None or node.month is None)
        case n.Season(_, year) | n.Holiday(_, year):
            return year is None
        case n.Division(_, _, of):
            return of is None
        case _:
            return False


def _code(error: ResolutionError) -> str:
    """Upper snake case: "ImpossibleDate" → "IMPOSSIBLE_DATE"."""
    name = type(error).__name__
    return "".join("_" + c if c.isupper() and i else c for i, c in enumerate(name)).upper()
