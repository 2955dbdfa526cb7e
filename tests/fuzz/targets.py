"""What must hold whatever is read, one function for each reader: `target(text, choice)`.

A target returns where the reader keeps its promises: it gives a result with exact offsets that can be written and read again, or raises
an error of the library's. Anything else that is raised is a finding. `choice` is a number that picks dateline, conventions and form, so
that one string is tried in several ways. The hypothesis tests and the coverage-guided fuzzer (`fuzz.py`) call the same functions.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import pairwise

import timeline
from timeline.errors import BadInterval, TimelineError
from timeline.intervals.timex_value import from_value, to_value

DATELINES = ("2013-02-12T04:30", None, "1848~", "0001-01-01", "9999-12-31", "2024-10", "1917/1922", "2013-02-12")
CONVENTIONS = (
    timeline.Conventions(),
    timeline.Conventions(
        prefer="future",
        week_start="sunday",
        day_first=True,
        hemisphere="southern",
        fiscal_year_start=10,
        rolling=False,
        domain="narrative",
    ),
)
LIMITS = timeline.Limits(steps=300, conflicts=10)  # the verdicts matter less here than that there are some


@contextmanager
def typed(*errors: type[Exception]) -> Iterator[None]:
    """Errors that the reader may raise, and warnings, are no findings; an empty message is one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        told = "reads"
        try:
            yield
        except TimelineError as error:
            if errors and not isinstance(error, errors):
                raise
            told = str(error)
    assert 0 < len(told) < 10_000, "an error without a message, or one that repeats its whole input"


def check_expressions(text: str, expressions: object) -> None:
    """Offsets are exact and in order, and what has no interval says why."""
    for e in expressions:  # type: ignore[attr-defined]
        assert 0 <= e.start < e.end <= len(text), (e.start, e.end)
        assert text[e.start : e.end] == e.text
        assert e.timex3.type in ("DATE", "TIME", "DURATION", "SET")
        assert e.interval is not None or e.reason or e.timex3.type in ("DURATION", "SET") or "REF" in e.timex3.value or e.timex3.value
        assert e.why()
        for interval in (e.interval, e.window, *(r.interval for r in e.readings)):
            if interval is not None:
                check_interval(interval)
    assert all(one.start <= other.start for one, other in pairwise(expressions))  # type: ignore[call-overload]


def check_interval(interval: timeline.Interval) -> None:
    """The EDTF string of an interval names its ends and marks again."""
    again = timeline.Interval.of(interval.edtf)
    assert (again.start, again.end) == (interval.start, interval.end), (interval.edtf, again)
    if not interval.edtf.endswith("/0000"):  # the end before the first year is no date, and takes no mark
        assert (again.approximate, again.uncertain) == (interval.approximate, interval.uncertain), interval.edtf
    assert str(interval)
    assert repr(interval)


# ------------------------------------------------------------------ readers of text


def find(text: str, choice: int) -> None:
    dateline, conventions = DATELINES[choice % 8], CONVENTIONS[choice // 8 % 2]
    check_expressions(text, timeline.find(text, dateline=dateline, conventions=conventions))


def resolve(text: str, choice: int) -> None:
    dateline, conventions = DATELINES[choice % 8], CONVENTIONS[choice // 8 % 2]
    anchor = DATELINES[(choice // 16) % 8]
    with typed():
        found = timeline.resolve(text, dateline=dateline, anchor=anchor, conventions=conventions)
        check_interval(found)
    with typed():
        assert timeline.explain(text, dateline=dateline, conventions=conventions)


def reconstruct(text: str, choice: int) -> None:
    dateline, conventions = DATELINES[choice % 8], CONVENTIONS[choice // 8 % 2]
    with typed():
        made = timeline.reconstruct(text, dateline=dateline, conventions=conventions, limits=LIMITS)
        check_timeline(made)


def check_timeline(made: timeline.Timeline) -> None:
    """Offsets are exact, relations name claims that are there, and the JSON is read again as the same."""
    text = made.document.text
    check_expressions(text, made.expressions)
    ids = {c.id for c in made.claims}
    assert len(ids) == len(made.claims)
    for claim in made.claims:
        for piece in claim.evidence:
            if text:
                assert text[piece.start : piece.end] == piece.text, piece
        for interval in (claim.said, claim.window, claim.event_time):
            if interval is not None:
                check_interval(interval)
    for relation in made.relations:
        assert set(relation.claims) <= ids
        assert relation.explanation
    assert made.summary()
    written = made.to_json()
    again = timeline.check(written, limits=LIMITS)
    assert [c.model_dump() for c in again.claims] == [c.model_dump() for c in made.claims]
    assert again.to_json() == timeline.check(again.to_json(), limits=LIMITS).to_json()
    with suppress(timeline.errors.ExportFailed):  # XML has no place for some characters
        check_timeml(made.to_timeml(), text, len(made.expressions))


# ------------------------------------------------------------------ readers of formats


def edtf(text: str, choice: int) -> None:
    """EDTF, ISO 8601 durations and TIMEX3 values."""
    with typed(BadInterval):
        check_interval(timeline.Interval.of(text))
    with typed(BadInterval):
        amount = timeline.Amount.parse(text)
        assert len(text) > 20 or timeline.Amount.parse(amount.iso).compare(amount) in (0, None)  # longer fractions are rounded
    with typed(BadInterval):
        found = from_value(text)
        if found is not None:
            check_interval(found)
            with typed(BadInterval):
                to_value(found)
    with typed():
        timeline.find("on Friday", dateline=text)


def timeml(text: str, choice: int) -> None:
    """TimeML as text and as bytes, and a document that is written and read back."""
    escaped = all(
        not "\ud800" <= c <= "\udc7f" and not "\udd00" <= c <= "\udfff" for c in text
    )  # bytes of any value, as the fuzzer has them
    markup: str | bytes = text if choice % 2 else text.encode("utf-8", "surrogateescape" if escaped else "surrogatepass")
    if isinstance(markup, str) and not markup.lstrip("\ufeff \n\t").startswith("<"):
        markup = "<TimeML>" + markup + "</TimeML>"  # else it would be the name of a file
    with typed(timeline.errors.BadText):
        found = timeline.read_timeml(markup)
        for tag in found.tags:
            assert found.text[tag.start : tag.end] == tag.text
            assert tag.interval is None or tag.interval.edtf
    with typed(timeline.errors.ExportFailed, timeline.errors.BadText):
        check_timeml(timeline.to_timeml(text, dateline="2013-02-12"), text, len(timeline.find(text, dateline="2013-02-12")))


def check_timeml(markup: str, text: str, count: int) -> None:
    """What was written is read as the same text with as many tags."""
    found = timeline.read_timeml(markup)
    assert found.text == text
    assert len(found.tags) == count
    assert all(text[t.start : t.end] == t.text for t in found.tags)


def claims(text: str, choice: int) -> None:
    """Claims for `check`: JSON, JSON lines, CSV; the result is written and read again."""
    if not text.lstrip("\ufeff \t\r\n").startswith(("[", "{", "event", '"event')):
        return  # a string of other kind may be the name of a file
    with typed():
        made = timeline.check(text, dateline=DATELINES[choice % 8], limits=LIMITS)
        check_timeline(made)


def answers(text: str, choice: int) -> None:
    """Claims of another reader, as text and as what its JSON holds."""
    given: object = text
    if choice % 2:
        with suppress(ValueError, RecursionError):
            given = json.loads(text)
    with typed():
        article = "Orr said on Friday that she had met Dale only once, in 2021. “We never met,” said Dale."
        made = timeline.reconstruct(
            article,
            dateline="2024-10-25",
            limits=replace(LIMITS, claims=100),
            claims=lambda document, expressions: given,
            on_error="skip" if choice % 4 < 2 else "raise",
        )
        check_timeline(made)


TARGETS: dict[str, Callable[[str, int], None]] = {f.__name__: f for f in (find, resolve, reconstruct, edtf, timeml, claims, answers)}
