"""Times in claims: read from whatever a record holds, written as JSON values."""

from __future__ import annotations

from datetime import datetime
from numbers import Number
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from timeline.errors import BadInterval
from timeline.intervals import Granularity, Interval


def read_interval(value: Any) -> Interval | None:
    """An interval from what a record may hold: an Interval, a date, ISO 8601 or EDTF, [start, end], or the record of an interval.

    Never from a number: 2022 could be a year, and 1729814400 seconds.

    Raises
    ------
    ValueError
        As validators raise it; BadInterval is one.

    Examples
    --------
    >>> read_interval("2022~").edtf, read_interval(["2022", None]).edtf, read_interval({"start": "2022", "end": "2024"}).edtf
    ('2022~', '2022/..', '2022/2023')
    >>> read_interval(2022.0)
    Traceback (most recent call last):
    ValueError: 2022.0 is a bare number; write a year as the string '2022', a day as '2024-10-25'
    """
    if value is None or isinstance(value, Interval):
        return value
    if isinstance(value, Number):
        year = str(int(value)) if isinstance(value, int | float) and value == value // 1 and 1000 <= value <= 9999 else "2022"
        raise ValueError(f"{value!r} is a bare number; write a year as the string '{year}', a day as '2024-10-25'")
    if isinstance(value, dict):
        return _interval_of_dict(value)
    try:
        if isinstance(value, list | tuple):
            if len(value) != 2:
                raise ValueError(f"{value!r} has {len(value)} ends; write [start, end] with null for an open end")
            first, last = (None if end is None else read_interval(end) for end in value)
            granularity = min((i.granularity for i in (first, last) if i is not None), key=lambda g: g.rank, default=Granularity.VAGUE)
            return Interval(None if first is None else first.start, None if last is None else last.start, granularity)
        return Interval.of(value)
    except BadInterval as error:
        raise ValueError(str(error)) from None


def _interval_of_dict(value: dict[str, Any]) -> Interval:
    known = {
        "start",
        "end",
        "granularity",
        "approximate",
        "best",
        "point",
        "start_known",
        "end_known",
        "start_slack",
        "end_slack",
        "uncertain",
        "edtf",
    }
    if unknown := {str(key) for key in value} - known:
        raise ValueError(f"unknown field {min(unknown)!r} of an interval; accepted: {', '.join(sorted(known))}")
    if not {"start", "end"} & set(value):
        if "edtf" not in value:
            raise ValueError("an interval needs 'start', 'end' or 'edtf'")
        return Interval.of(value["edtf"])
    moment = {k: _moment(value.get(k)) for k in ("start", "end", "point")}
    slack = {k: _slack(k, value.get(k)) for k in ("start_slack", "end_slack")}
    found = Interval(
        moment["start"],
        moment["end"],
        Granularity(value.get("granularity", "day")),
        bool(value.get("approximate", False)),
        read_interval(value.get("best")),
        moment["point"],
        start_known=value.get("start_known", True),
        end_known=value.get("end_known", True),
        start_slack=slack["start_slack"],
        end_slack=slack["end_slack"],
        uncertain=bool(value.get("uncertain", False)),
    )
    if "edtf" in value and value["edtf"] != found.edtf:
        raise ValueError(
            f"'edtf' says {value['edtf']!r:.40}, 'start' and 'end' say {found.edtf!r}; write one of them only, such as \"2019-02\" in place of "
            "the record"
        )
    return found


def _moment(value: Any) -> datetime | None:
    found = read_interval(value)
    return None if found is None else found.start


def _slack(name: str, value: Any) -> tuple[datetime, datetime] | None:
    if value is None:
        return None
    if not isinstance(value, list | tuple) or len(value) != 2 or None in (pair := [_moment(moment) for moment in value]):
        raise ValueError(f"{name!r} is a list of two moments, the first and the last that the end can be")
    return pair[0], pair[1]  # type: ignore[return-value]  # None was refused


def interval_record(interval: Interval | None) -> dict[str, Any] | None:
    """An interval as JSON values; fields at their default are left out."""
    if interval is None:
        return None
    record: dict[str, Any] = {
        "start": interval.start.isoformat() if interval.start else None,
        "end": interval.end.isoformat() if interval.end else None,
        "granularity": interval.granularity.value,
        "edtf": interval.edtf,
    }
    if interval.approximate:
        record["approximate"] = True
    if interval.uncertain:
        record["uncertain"] = True
    if interval.best is not None:
        record["best"] = interval_record(interval.best)
    if interval.point is not None:
        record["point"] = interval.point.isoformat()
    for name in ("start_known", "end_known"):
        if not getattr(interval, name):
            record[name] = False
    for name in ("start_slack", "end_slack"):
        if getattr(interval, name):
            record[name] = [moment.isoformat() for moment in getattr(interval, name)]
    return record


Time = Annotated[
    Interval,
    BeforeValidator(read_interval),
    PlainSerializer(interval_record, return_type=dict),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "description": "ISO 8601, EDTF, or a time phrase such as '18 months earlier'"},
                {
                    "type": "array",
                    "minItems": 2,
                    "maxItems": 2,
                    "items": {"type": ["string", "null"]},
                    "description": "[start, end], end exclusive; null for an open end",
                },
                {
                    "type": "object",
                    "properties": {
                        "start": {"type": ["string", "null"]},
                        "end": {"type": ["string", "null"]},
                        "granularity": {"type": "string"},
                        "approximate": {"type": "boolean"},
                    },
                },
            ]
        }
    ),
]
