"""Calendar: dated claims as the events of an iCalendar file."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time
from typing import Any

from timeline.conflicts import Chronology
from timeline.errors import ExportFailed
from timeline.intervals import Interval
from timeline.views.dates import written
from timeline.views.exports.dated import Dated, dated, plain
from timeline.views.summary import plural
from timeline.views.version import provenance, version


def calendar(chronology: Chronology) -> tuple[bytes, tuple[str, ...]]:
    """An event per dated claim, in floating local time; whole days are dates, and the end is exclusive in both worlds.

    Events are transparent: nobody is busy because of a claim. One that is open at its end begins, and says since when; one without a
    beginning has no place on a calendar.

    Raises
    ------
    ExportFailed
        If icalendar is not installed.

    References
    ----------
    RFC 5545, 3.6.1 (VEVENT), 3.3.5 (floating time), 3.8.2.7 (TRANSP).
    """
    try:
        from icalendar import Calendar
    except ImportError:
        raise ExportFailed("writing iCalendar needs the package icalendar: pip install 'checked-timeline[ics]'") from None
    found, left_out = dated(chronology)
    placed = [d for d in found if d.when.start is not None]
    if len(placed) < len(found):
        left_out = (*left_out, f"{plural(len(found) - len(placed), 'claim')} without a beginning left out")
    book = Calendar()
    book.add("prodid", f"-//timeline {version()}//EN")
    book.add("version", "2.0")
    book.add("x-made-with", provenance(chronology.conventions))
    if chronology.document.title:
        book.add("x-wr-calname", plain(chronology.document.title))
    for item in placed:
        book.add_component(_event(item, chronology))
    return book.to_ical(), left_out


def _event(item: Dated, chronology: Chronology) -> Any:
    from icalendar import Event

    event, (start, end) = Event(), _bounds(item.when)
    since = f" ({item.told})" if end is None else ""
    key = hashlib.sha256(f"{chronology.document.text}\n{item.id}".encode("utf-8", "backslashreplace")).hexdigest()[:20]
    event.add("uid", f"{key}@timeline")
    event.add("dtstamp", _stamp(chronology.document.dateline))
    event.add("dtstart", start)
    if end is not None and end > start:
        event.add("dtend", end)
    event.add("summary", f"{item.source}: {item.headline}{since}")
    event.add("description", "\n".join([item.quotation, f"{item.told} [{written(item.when)}]", *item.standing]))
    event.add("categories", ["denied" if item.denied else "claim"])
    event.add("transp", "TRANSPARENT")
    return event


def _bounds(when: Interval) -> tuple[Any, Any]:
    """Both ends as dates where they are whole days, else as naive moments."""
    start, end = (None if m is None else m.replace(tzinfo=None, microsecond=0) for m in (when.start, when.end))
    if start is None:
        raise AssertionError(when)
    if end == datetime.max.replace(microsecond=0):
        end = None  # the end of the calendar is no date
    if start.time() == time() and (end is None or (end.time() == time() and end > start)):
        return start.date(), None if end is None else end.date()
    return start, end


def _stamp(dateline: Interval | None) -> datetime:
    """DTSTAMP from the day of writing, never from a clock: the same chronology gives the same bytes."""
    day: date = dateline.start.date() if dateline is not None and dateline.start is not None else date(1970, 1, 1)
    return datetime.combine(day, time(), UTC)
