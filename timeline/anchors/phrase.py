"""One phrase, resolved strictly: what `timeline.resolve` is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.anchors.context import Context
from timeline.anchors.direction import looks_ahead
from timeline.anchors.free_form import free_form
from timeline.anchors.place import place
from timeline.anchors.windows import window as window_of
from timeline.arguments import kind
from timeline.conventions import Conventions
from timeline.errors import BadText, NoAnchor, NotATimePhrase
from timeline.expressions import nodes
from timeline.expressions.mention import Mention
from timeline.expressions.recognizer import recognize
from timeline.intervals import Interval
from timeline.languages.pack import PACKS, Pack, load
from timeline.text.document import DatelineLike, read_dateline
from timeline.text.span import Span


def resolve(
    phrase: str,
    *,
    dateline: DatelineLike | None = None,
    anchor: DatelineLike | None = None,
    conventions: Conventions | None = None,
    language: str = "en",
) -> Interval:
    """The interval that one phrase names. Strict: never reads a clock, never guesses.

    Parameters
    ----------
    dateline
        What "ago", "last month", "Friday" count from.
    anchor
        What "earlier", "later", "that year" count from; the dateline when not given.
    language
        ISO 639-1 code; other languages than English are read by dateparser.

    Raises
    ------
    NotATimePhrase
        If the string is not exactly one time phrase.
    NoAnchor
        If the phrase is relative and there is nothing to count from, or is a mere length ("three weeks").
    ImpossibleDate, OutOfRange, BadText, BadDateline, BadArgument

    Examples
    --------
    >>> resolve("two years ago", dateline="2024-10-25").edtf
    '2022~'
    >>> said = resolve("two years ago", dateline="2024-10-25")
    >>> resolve("18 months earlier", dateline="2024-10-25", anchor=said).edtf
    '2020-07~/2021-06~'
    >>> resolve("between March and May", dateline="2024-10-25").edtf
    '2024-03/2024-05'
    >>> resolve("in two weeks", dateline="2024-10-25").edtf, resolve("by Monday", dateline="2024-10-25").edtf
    ('2024-11-08', '../2024-10-28')
    >>> resolve("two weeks after the vote", anchor="2019-05-03").edtf
    '2019-05-17'
    >>> resolve("the cat", dateline="2024-10-25")
    Traceback (most recent call last):
    timeline.errors.NotATimePhrase: 'the cat' is not a time phrase; accepted are phrases such as 'two years ago', 'next month', '25 October 2024'
    """
    if not isinstance(phrase, str):
        raise BadText(f"phrase {phrase!r} is of type {type(phrase).__name__}; pass a str")
    kind("language", language, str, "an ISO 639-1 code such as 'en'")
    chosen = Conventions.of(conventions)
    speech = read_dateline(dateline)
    if language not in PACKS:
        return free_form(phrase, speech, language, chosen)
    pack = load(language)
    mention = _only_mention(phrase, pack)
    given = read_dateline(anchor)
    told_from = given if isinstance(mention.node, nodes.FromEvent) else given or speech  # the dateline dates no event
    context = Context(speech, told_from, "future" if looks_ahead(mention.node) else chosen.prefer, chosen, alone=True)
    try:
        interval = place(mention.node, context).interval
    except NoAnchor:
        missing = "anchor=" if mention.base is nodes.ReferenceTime else "dateline="
        raise NoAnchor(f"{phrase!r} counts from a time that was not given; pass {missing}'2024-10-25'") from None
    if interval is None:
        raise NoAnchor(f"{phrase!r} is a length or a repetition and has no place on the calendar; timeline.find gives its TIMEX3 value")
    if isinstance(mention.node, nodes.Part):  # "early 2022" is somewhere in 2022; where most likely, `best` says
        return interval
    return window_of(mention.node, interval) or interval


def _only_mention(phrase: str, pack: Pack) -> Mention:
    """The one mention that covers the phrase, prepositions and marks aside."""
    mentions = _whole_range(phrase, recognize(phrase, pack.grammar))
    letters = sum(c.isalnum() for c in phrase)
    if len(mentions) == 1:
        reach = mentions[0].reach
        outside = phrase[: reach.start] + " " + phrase[reach.end :]
        if isinstance(mentions[0].node, nodes.FromEvent):
            outside = phrase[: reach.start]  # what follows names the event
        rest = [w for w in outside.lower().split() if any(c.isalnum() for c in w)]
        lexicon = pack.grammar.lexicon
        if all(w.strip(".,;:!?'\"()") in lexicon.common | lexicon.beside for w in rest):
            return mentions[0]
    if len(mentions) > 1:
        found = ", ".join(repr(m.span.of(phrase)) for m in mentions[:4])
        raise NotATimePhrase(f"{phrase!r} holds {len(mentions)} time phrases ({found}); pass one, or use timeline.find")
    shown = repr(phrase) if letters < 200 else f"{phrase[:60]!r}…"
    raise NotATimePhrase(f"{shown} is not a time phrase; accepted are phrases such as 'two years ago', 'next month', '25 October 2024'")


def _whole_range(phrase: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The range itself, where the phrase is one: TIMEX3 has a tag for each of its ends, and none for "from" or "between"."""
    if len(mentions) != 2:
        return mentions
    first, last = mentions
    if not (isinstance(first.node, nodes.RangeEnd) and isinstance(last.node, nodes.RangeEnd) and first.node.range == last.node.range):
        return mentions
    start = first.reach.start if len(phrase[: first.reach.start].split()) > 1 else 0
    reach = Span(start, last.reach.end)
    return [replace(first, span=reach, reach=reach, node=first.node.range)]
