"""The stages in order: find, resolve, reconstruct, read, check; and Timeline, a Chronology with methods."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from timeline.anchors.alone import alone
from timeline.anchors.events import DatedEvents
from timeline.anchors.expression import Expression
from timeline.anchors.phrase import resolve
from timeline.anchors.reading import expressions_of, read_over, reread, segmented
from timeline.anchors.relevance import Relevance
from timeline.anchors.resolve import resolve as resolve_mentions
from timeline.arguments import choice, kind
from timeline.conventions import DEFAULT_LIMITS, Conventions, Limits
from timeline.errors import BadArgument, BadText, DatelineMissing, InputError, TimelineWarning
from timeline.expressions.recognizer import recognize
from timeline.intervals import Granularity
from timeline.languages.pack import Pack, load
from timeline.statements.statement import Statement
from timeline.text.document import DatelineLike, Document
from timeline.text.header import header
from timeline.text.parts import single

__all__ = ["check", "decode", "explain", "find", "merge", "read", "read_text", "reconstruct", "resolve", "to_timeml"]

if TYPE_CHECKING:
    from timeline.claims.claim import Claim
    from timeline.result import Timeline

_FILE = re.compile(r"\S{1,200}\.(?:txt|md|html?|docx?|pdf|json|csv)", re.IGNORECASE)
_NO_TEXTS = {b"%PDF": "a PDF", b"PK\x03\x04": "an archive or office document", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture"}
Reader = Callable[[Document, Sequence[Expression]], Any]
"""What gives claims for a document and its time expressions, as JSON or records."""


def find(
    text: str,
    *,
    dateline: DatelineLike | None = None,
    conventions: Conventions | None = None,
    language: str = "en",
    limits: Limits = DEFAULT_LIMITS,
) -> list[Expression]:
    """Every time expression of a text, resolved against its dateline.

    Text never raises: a phrase that cannot be placed has `interval` None and says why in `reason`.

    Parameters
    ----------
    dateline
        The day of writing: a date, a datetime, an ISO 8601 or EDTF string, or an Interval. Without it relative phrases stay unresolved.

    Raises
    ------
    BadText, BadDateline, BadArgument, OverLimit, UnknownLanguage

    Examples
    --------
    >>> [(e.text, e.interval.edtf) for e in find("She came in March and left on Friday.", dateline="2024-10-25")]
    [('March', '2024-03'), ('Friday', '2024-10-25')]
    """
    return expressions(Document.of(text, dateline, limits=limits), load(language), Conventions.of(conventions))


def expressions(document: Document, pack: Pack, conventions: Conventions) -> list[Expression]:
    """`find` for a document that was made before."""
    mentions = recognize(document.text, pack.grammar)
    # without claims, only sayings that a phrase may count from are of use
    events = DatedEvents(document, mentions, lambda: pack.event_words)
    relevance = Relevance(document, mentions, pack.speaking, events)
    statements: tuple[Statement, ...] = ()
    if relevance.paragraphs:
        from timeline.statements.attribute import attribute  # 30 modules, which a text without such sayings does not need

        statements = attribute(document, mentions, pack.speaking, relevance)
    return list(resolve_mentions(document, mentions, statements, pack.tense, events, conventions))


def to_timeml(text: str, *, dateline: DatelineLike | None = None, conventions: Conventions | None = None, language: str = "en") -> str:
    """The text as TimeML 1.2.1, every time expression as a TIMEX3 tag; `timeline.read_timeml` reads it back.

    Raises
    ------
    BadText, BadDateline, BadArgument, UnknownLanguage, ExportFailed

    Examples
    --------
    >>> from timeline.anchors.timeml import read_timeml
    >>> found = read_timeml(to_timeml("She came two days ago.", dateline="2024-10-25"))
    >>> found.document.dateline.edtf, [(t.text, t.timex3.value, t.anchor) for t in found.tags]
    ('2024-10-25', [('two days ago', '2024-10-23', 't0')])
    """
    from timeline.anchors import timeml

    pack = load(language)
    document = Document.of(text, dateline)
    choices = Conventions.of(conventions)
    return timeml.to_timeml(document, *expressions_of(document, pack, choices), choices)


def explain(phrase: str, *, dateline: DatelineLike | None = None, conventions: Conventions | None = None, language: str = "en") -> str:
    """How a phrase is read: tokens, rules with their patterns, node, anchor, interval; for every time phrase in the string.

    Examples
    --------
    >>> print(explain("two years ago", dateline="2024-10-25"))
    “two years ago”
      tokens    two [clock_word, day, hour, hour_word, number, ones] · years [units] · ago
      rule      eighteen_months: {number} {units}
      rule      ago: {amount} (ago|back|ago today)
      node      Shift(base=SpeechTime(), amount=P2Y, sign=-1)
      anchor    dateline 2024-10-25
      interval  [2022-01-01 00:00, 2023-01-01 00:00) year, likeliest 2022-10
      TIMEX3    DATE 2022
      why       “two years ago” = 2022~, likeliest 2022-10
                counted from the dateline 2024-10-25
    """
    from timeline.anchors.explain import steps

    pack = load(language)
    document = Document.of(phrase, dateline)
    mentions = recognize(phrase, pack.grammar)
    lines = []
    for mention, found in zip(mentions, expressions_of(document, pack, Conventions.of(conventions))[0], strict=True):
        lines.append(f"“{found.text}”")
        before = ""
        for what, how in steps(phrase, mention, found, pack.grammar):
            lines.append(f"  {what if what != before or what == 'rule' else '':9s} {how}")
            before = what
    return "\n".join(lines) or f"{phrase!r} holds no time phrase"


def reconstruct(
    text: str,
    *,
    dateline: DatelineLike | None = None,
    source: str | None = None,
    title: str | None = None,
    conventions: Conventions | None = None,
    language: str = "en",
    limits: Limits = DEFAULT_LIMITS,
    claims: Reader | None = None,
    on_error: Literal["raise", "skip"] = "raise",
) -> Timeline:
    """The checked chronology of a text: expressions, claims, and the accounts that cannot all be true.

    Parameters
    ----------
    dateline
        The day of writing; when not given, the one in the text's own head ("LONDON, March 4, 2013 (Reuters) -") is taken.
    source
        The outlet or writer, to whom what nobody else says belongs.

    claims
        Another reader of claims in place of the library's own: a function of the `Document` and its expressions that returns claims as
        JSON text or records, for example from a language model. They are held against the text and the schema; see docs/how-to/language-model.md.
    on_error
        What becomes of a claim of that reader's that does not validate: "raise" an error, or "skip" it and say so in `notes`.

    Raises
    ------
    BadClaim
        If a claim of the other reader's does not validate: its row and field.
    DatelineMissing
        If relative phrases need a dateline and neither the caller nor the text gives one.
    BadText, BadDateline, BadArgument, OverLimit, UnknownLanguage
    """
    from timeline.result import Timeline

    pack = load(language)
    choices = Conventions.of(conventions)
    choice("on_error", on_error, ("raise", "skip"))
    if claims is not None and not callable(claims):
        raise BadArgument(
            f"claims is of type {type(claims).__name__}; pass a function of a document and its expressions, or see timeline.check"
        )
    if isinstance(text, str) and _FILE.fullmatch(text):
        warnings.warn(f"{text!r} is read as a text; a file goes to timeline.read", TimelineWarning, stacklevel=2)
    document = opened(text, pack, choices, dateline=dateline, source=source, title=title, limits=limits)
    expressions, statements, copy = read_over(document, pack, choices)
    if document.dateline is None and (blocked := next((e for e in expressions if (e.reason or "").startswith("NO_ANCHOR")), None)):
        raise DatelineMissing(
            f"“{blocked.text}” (character {blocked.start}) needs a dateline. Pass dateline='2024-10-25' or --dateline 2024-10-25."
        )
    if claims is not None:
        from timeline.claims.records.answers import read_answer

        rows, refused = read_answer(claims(document, expressions), document, limits, on_error)
        return Timeline.answered(document, expressions, statements, rows, refused, pack, choices, limits)
    return Timeline.of(document, expressions, statements, pack, choices, limits, copy)


def opened(
    text: str,
    pack: Pack,
    conventions: Conventions,
    *,
    dateline: DatelineLike | None = None,
    source: str | None = None,
    title: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Document:
    """The document of an article, with what its head and its segments tell of day and outlet.

    Raises
    ------
    BadText, BadDateline, OverLimit
    """
    return segmented(headed(Document.of(text, dateline, source=source, title=title, limits=limits, article=True), pack), pack, conventions)


def headed(document: Document, pack: Pack) -> Document:
    """The document with what its own head tells: outlet, and the day when the caller gave none."""
    head = header(document.text)
    if head is None:
        return document
    outlet = document.source or head.outlet
    day = document.dateline
    if day is None:
        found = alone(Document(head.span.of(document.text)), pack)
        days = [
            e.interval for e in found if e.anchor.kind == "none" and e.interval is not None and e.interval.granularity <= Granularity.DAY
        ]
        day = days[0] if len(days) == 1 else None
    return replace(document, source=outlet, dateline=day)


def read(
    path: str | Path,
    *,
    dateline: DatelineLike | None = None,
    source: str | None = None,
    title: str | None = None,
    conventions: Conventions | None = None,
    language: str = "en",
    limits: Limits = DEFAULT_LIMITS,
) -> Timeline:
    """`reconstruct` for a file of UTF-8 text.

    Raises
    ------
    BadText
        If the file cannot be read or is not UTF-8; the message names the file and the byte.

    Examples
    --------
    >>> import timeline
    >>> timeline.read("The mill burned twice last year.", dateline="2024-10-25")
    Traceback (most recent call last):
    ...
    timeline.errors.BadText: 'The mill burned twice last year.' cannot be read: No such file or directory. A text itself, in the place of
    the name of its file, goes to timeline.reconstruct
    """
    return reconstruct(
        _file_text(path), dateline=dateline, source=source, title=title, conventions=conventions, language=language, limits=limits
    )


def _file_text(path: str | Path) -> str:
    """`read_text`, which also tells those who gave a text where to take it."""
    try:
        return read_text(path)
    except BadText as error:
        if len(str(path).split()) < 3:
            raise
        raise BadText(f"{error}. A text itself, in the place of the name of its file, goes to timeline.reconstruct") from None


def read_text(path: str | Path) -> str:
    """The text of a UTF-8 file, a byte order mark and Windows line ends removed.

    Raises
    ------
    BadText, BadArgument
    """
    kind("path", path, (str, os.PathLike), "the name of a file")
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        raise BadText(f"{str(path)[:80]!r} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return decode(data, str(path))


def decode(data: bytes, name: str) -> str:
    """Bytes as text; BadText names the first byte that is not UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if kind_of_file := next((told for start, told in _NO_TEXTS.items() if data.startswith(start)), "binary" if b"\0" in data else ""):
            raise BadText(f"{name!r} is {kind_of_file}, not text; copy its text into a file of UTF-8 text") from None
        raise BadText(
            f"{name!r} is not UTF-8: byte {data[error.start]:#04x} at offset {error.start}. Convert it, for example: iconv -f LATIN1 -t UTF-8"
        ) from None
    return text.replace("\r\n", "\n")


def check(
    claims: Sequence[Any] | Mapping[str, Any] | str | Any,
    *,
    dateline: DatelineLike | None = None,
    event_types: Mapping[str, str] | None = None,
    exclusive: Iterable[Iterable[str]] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Timeline:
    """Reason over claims that were written by hand, read from JSON or a table, or made by another program.

    Parameters
    ----------
    claims
        A list of Claim objects or of records with the fields of `Claim`; the JSON of such a list; JSON lines; CSV; a path to a file of
        these; a DataFrame; a Timeline or its JSON, whose text is then read again for its time phrases.
        `said`, `window` and `event_time` take ISO 8601, EDTF or a time phrase ("18 months earlier" counts from `said`).
    dateline
        From which phrases count that have no `said`; it goes before that of a Timeline's JSON.
    event_types
        Types of event of your own, each with the wider type: a count on "visit" then covers a "raid". They come on top of the built-in.
    exclusive
        Sets of states, or of values of one attribute, of which no two hold of one thing at one moment.

    Raises
    ------
    BadClaim
        If a record does not validate; the message names its row and field. If `event_types` runs in a circle.
    BadDateline, BadArgument, OverLimit

    Examples
    --------
    >>> rows = [{"source": "Ada Holm", "event": "raid", "participants": ["the office"], "window": "2023"},
    ...         {"source": "Nils Brandt", "event": "visit", "participants": ["the office"], "polarity": "negative", "window": "2023"}]
    >>> len(check(rows, event_types={"raid": "visit"}).conflicts)
    1
    """
    from timeline.claims.records.rows import read_claims
    from timeline.result import Timeline

    limits = Limits.of(limits)
    pack = load("en")
    given = read_claims(
        claims,
        dateline,
        event_types=event_types,
        exclusive=exclusive,
        read_again=lambda r: _claims_again(r.document, pack, r.conventions, limits),
    )
    recorded = given.recorded
    expressions: tuple[Expression, ...] = ()
    statements: tuple[Statement, ...] = ()
    if recorded.document.text:
        document, expressions, statements = reread(recorded.document, pack, recorded.conventions, limits)
        given = replace(given, recorded=replace(recorded, document=document))
    return Timeline.checked(given, expressions, statements, pack, limits)


def _claims_again(document: Document, pack: Pack, conventions: Conventions, limits: Limits) -> Sequence[Claim]:
    """The claims of a recorded text, of a merged one those of its parts together."""
    from timeline.result import Timeline, claims_of

    if not document.text:
        return ()
    if not document.parts:
        whole = segmented(document, pack, conventions)
        expressions, statements, copy = read_over(whole, pack, conventions)
        return claims_of(whole, expressions, statements, pack, copy)
    alone = [segmented(single(document, part), pack, conventions) for part in document.parts]
    read = [(d, *read_over(d, pack, conventions)) for d in alone]
    return Timeline.merged([Timeline.of(d, e, s, pack, conventions, limits, copy) for d, e, s, copy in read], pack).claims


def merge(timelines: Iterable[Timeline]) -> Timeline:
    """One Timeline of several: each article with its own dateline and outlet, their accounts set against each other.

    The documents stand one after the other in `document.text`, by dateline and outlet, whatever the order in which they are given;
    `document.parts` says where each begins, and `Evidence.document` in which one a claim appears. What several documents report of
    one statement is one claim with a piece of evidence in each. What a document's writer tells is said by its source.

    Raises
    ------
    InputError
        If something is no Timeline, there is none, or they were made with different conventions or types of event.

    Examples
    --------
    >>> ap = reconstruct("Ada Holm said on Monday that she had met Nils Brandt twice in 2021.", dateline="2024-10-23", source="AP")
    >>> ledger = reconstruct("Ada Holm said on Friday that she had never met Nils Brandt.", dateline="2024-10-25", source="Ledger")
    >>> both = merge([ledger, ap])
    >>> [(c.source, sorted(c.documents)) for c in both.claims], [r.kind for r in both.conflicts]
    ([('Ada Holm', ['d1']), ('Ada Holm', ['d2'])], ['contradiction'])
    """
    from timeline.result import Timeline

    kind("timelines", timelines, Iterable, "several of what reconstruct, read and check return, in a list")
    given = list(timelines)
    for number, timeline in enumerate(given):
        if not isinstance(timeline, Timeline):
            raise InputError(f"timeline {number} is of type {type(timeline).__name__}; merge takes what reconstruct, read and check return")
    if not given:
        raise InputError("there is nothing to merge; pass two timelines or more")
    return Timeline.merged(given, load("en"))
