"""TimelineJS: the JSON that Knight Lab's TimelineJS shows as a slide per event."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from html import escape
from typing import Any

from timeline.conflicts import Chronology
from timeline.intervals import Granularity, Interval
from timeline.views.exports.dated import Dated, dated, plain
from timeline.views.version import provenance


def timelinejs(chronology: Chronology) -> tuple[bytes, tuple[str, ...]]:
    """A slide per dated claim, grouped by source. TimelineJS reads its texts as HTML, so all markup of the article is escaped.

    A slide needs a first date: a claim that has only a last one ("before 2022") stands there and says so.

    References
    ----------
    timeline.knightlab.com/docs/json-format.html

    Examples
    --------
    >>> from timeline.claims import Claim
    >>> from timeline.text.document import Document
    >>> claims = (Claim(id="a", event="call", source="<b>Orr</b>", window="2022", summary="one call"),)
    >>> slide = json.loads(timelinejs(Chronology(Document.of("", "2024-10-25"), claims=claims))[0])["events"][0]
    >>> slide["start_date"], slide["end_date"], slide["group"]
    ({'year': 2022, 'month': 1, 'day': 1}, {'year': 2022, 'month': 12, 'day': 31}, '&lt;b&gt;Orr&lt;/b&gt;')
    """
    found, left_out = dated(chronology)
    record: dict[str, Any] = {"scale": "human", "events": [_slide(d) for d in found], "made_with": provenance(chronology.conventions)}
    document = chronology.document
    if document.title or document.source:
        record["title"] = {"text": {"headline": _html(document.title or ""), "text": _html(document.source or "")}}
    # "<" is written as an escape, so that the text may stand inside a script element
    text = json.dumps(record, ensure_ascii=False, indent=2).replace("<", "\\u003c")
    return (text + "\n").encode("utf-8", errors="backslashreplace"), left_out


def _slide(item: Dated) -> dict[str, Any]:
    start, end = item.when.start, item.when.end
    fine = item.when.granularity < Granularity.DAY
    last = end - timedelta(seconds=1) if end is not None and end > (start or datetime.min) else end  # their end is part of the event
    slide: dict[str, Any] = {
        "unique_id": _html(item.id),
        "start_date": _date(start or last, item.when, fine),
        "display_date": _html(item.told),
        "group": _html(item.source),
        "text": {
            "headline": _html(f"{item.source}: {item.headline}"),
            "text": "".join(f"<p>{_html(line)}</p>" for line in (item.quotation, *item.standing)),
        },
    }
    if start is not None and last is not None and last > start:
        slide["end_date"] = _date(last, item.when, fine)
    return slide


def _date(moment: datetime | None, when: Interval, fine: bool) -> dict[str, int]:
    if moment is None:  # `dated` passes on no interval that is open on both sides
        raise AssertionError(when)
    date = {"year": moment.year, "month": moment.month, "day": moment.day}
    return {**date, "hour": moment.hour, "minute": moment.minute} if fine else date


def _html(text: str) -> str:
    return escape(plain(text), quote=True)
