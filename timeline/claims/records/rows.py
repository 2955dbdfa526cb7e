"""Rows: claims from records, validated row by row, time phrases resolved; errors name row (from 0) and field."""

from __future__ import annotations

import difflib
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from numbers import Number
from typing import Any

from pydantic import ValidationError

from timeline.anchors.phrase import resolve
from timeline.claims.changing import possible_inside, settled
from timeline.claims.claim import Claim
from timeline.claims.records.cells import fields
from timeline.claims.records.corrections import Correction, without_denials
from timeline.claims.records.quoted import held
from timeline.claims.records.recorded import ReadAgain, Recorded, read_event_types, read_exclusive, read_recorded, with_edits
from timeline.claims.records.tables import read_table
from timeline.claims.time_values import read_interval
from timeline.errors import BadClaim, BadInterval, InputError, ResolutionError, TimelineWarning
from timeline.intervals import Interval
from timeline.intervals.edtf_date import zone
from timeline.languages.accounts import Events
from timeline.languages.pack import load
from timeline.text.document import DatelineLike

_TIMES = ("said", "window", "event_time")
_DAY_AND_MONTH = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_NUMBER = re.compile(r"\s*\d+(?:[.,]\d+)?\s*")
_CODED = re.compile(r"[\dTZXWSYE:.,/~?%+\[\]{}\s-]+")  # nothing but what ISO 8601 and EDTF are written with


@dataclass(frozen=True)
class Submission:
    """Validated claims, and what came with them."""

    claims: tuple[Claim, ...]
    recorded: Recorded


def read_claims(
    given: Any,
    dateline: DatelineLike | None = None,
    *,
    event_types: Any = None,
    exclusive: Any = None,
    read_again: ReadAgain | None = None,
) -> Submission:
    """Validated claims with the document they belong to (an empty one, when there is no text).

    Parameters
    ----------
    event_types, exclusive
        As `timeline.check` takes them; they go before those of a Timeline's JSON.
    read_again
        The claims of a recorded text, for what stood in a Timeline's JSON before it was edited.

    Raises
    ------
    BadClaim
        For the first row that does not validate: its number, its field, what was found and what would be accepted.

    Examples
    --------
    >>> claims = read_claims([{"event": "call", "participants": "Orr; Dale", "said": "2022", "window": "18 months earlier"}]).claims
    >>> claims[0].id, claims[0].participants, claims[0].window.edtf
    ('c1', ('Orr', 'Dale'), '2020-07~/2021-06~')
    >>> read_claims([{"event": "call", "participants": ["Orr"], "window": 2022}])
    Traceback (most recent call last):
    timeline.errors.BadClaim: row 0, field 'window': 2022 is a bare number; write a year as the string '2022', a day as '2024-10-25'
    """
    if hasattr(given, "claims") and hasattr(given, "document"):  # a Timeline itself
        entries = {name: getattr(given, name) for name in ("claims", "conventions", "event_types", "exclusive", "corrections")}
        given = {"schema": None, **entries, "document": {**vars(given.document), "text": given.document.text}}
    table = read_table(given)
    recorded = read_recorded(table.record, dateline)
    own = read_event_types(event_types)
    sets = read_exclusive(exclusive)
    recorded = replace(recorded, event_types=own if own is not None else recorded.event_types, exclusive=sets or recorded.exclusive)
    day = recorded.document.dateline
    rows = [row if isinstance(row, Claim) else _fields(row, number, table.flat) for number, row in enumerate(table.rows)]
    _one_clock(rows)
    claims = tuple(row if isinstance(row, Claim) else _claim(row, number, day) for number, row in enumerate(_numbered(rows)))
    if table.written:
        claims = tuple(_consistent(claim, number) for number, claim in enumerate(claims))
    _check_ids(claims)
    claims = held(claims, recorded.document)
    if table.written:
        _check_written(claims, [not isinstance(row, Claim) for row in rows], recorded.event_types or {})
    claims, recorded = with_edits(claims, table.rows, recorded, read_again)
    for number, claim in enumerate(claims):  # an edited window may have cleared the date that it excludes
        _check_event_time(claim, number)
    return Submission(claims, recorded)


def _fields(record: Any, row: int, flat: bool) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise BadClaim(f"row {row}: {record!r:.80} is no record; a claim has the fields {', '.join(Claim.model_fields)}")
    people = record.get("participants")
    if isinstance(people, str) and "," in people and ";" not in people:
        warnings.warn(
            f"row {row}, field 'participants': {people!r} is read as one name; join several by '; '", TimelineWarning, stacklevel=6
        )
    try:
        return fields(record, flat=flat)
    except ValueError as error:
        if len(error.args) != 2:
            raise BadClaim(f"row {row}: {error}") from None
        raise BadClaim(f"row {row}, field {error.args[0]!r}: {error.args[1]}") from None


def _numbered(rows: Sequence[Any]) -> list[Any]:
    """Rows without an id get the next free "c1", "c2", ..., their own number where it is free."""
    ids = [row.id if isinstance(row, Claim) else row.get("id") for row in rows]
    taken = {id_ for id_ in ids if isinstance(id_, str)}
    found = []
    for number, row in enumerate(rows, 1):
        if row.id == "" if isinstance(row, Claim) else "id" not in row:
            free = next(f"c{n}" for n in count(number) if f"c{n}" not in taken)
            row = row.model_copy(update={"id": free}) if isinstance(row, Claim) else {"id": free, **row}
            taken.add(free)
        found.append(row)
    return found


def _claim(record: Mapping[str, Any], row: int, day: Interval | None) -> Claim:
    values = dict(record)
    said = day
    for field in _TIMES:
        if values.get(field) is not None:
            values[field] = _time(values[field], row, field, day, said)
            said = values[field] if field == "said" else said
    try:
        claim = Claim.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "record"
        raise BadClaim(f"row {row}, field {where!r}: {first['msg'].removeprefix('Value error, ')} (got {first['input']!r:.80})") from None
    return _consistent(claim, row)


def _consistent(claim: Claim, row: int) -> Claim:
    """The claim, whose count and polarity have to agree."""
    if claim.polarity == "negative" and claim.count is not None and claim.count.min > 0:
        raise BadClaim(f"row {row}, field 'count': {claim.count} of a negative claim; leave the count out, or make the claim positive")
    if claim.polarity == "positive" and claim.count is not None and claim.count.max == 0:  # "none" denies, whatever it is called
        return claim.model_copy(update={"polarity": "negative"})
    return claim


def _time(value: Any, row: int, field: str, day: Interval | None, said: Interval | None) -> Interval | None:
    """An ISO or EDTF string, or another form of an interval, else a phrase: "earlier" counts from the saying."""
    try:
        return read_time(value, day, said)
    except (ValueError, ResolutionError, InputError) as error:
        raise BadClaim(f"row {row}, field {field!r}: {error}") from None


def read_time(value: Any, day: Interval | None, said: Interval | None = None) -> Interval | None:
    """What a time field means: see `timeline.check`.

    Raises
    ------
    BadInterval, ResolutionError, ValueError
    """
    return _written_time(value, day, said if said is not None else day) if isinstance(value, str) else read_interval(value)


def _written_time(text: str, day: Interval | None, said: Interval | None) -> Interval:
    if (match := _DAY_AND_MONTH.search(text)) and (
        len(match[4]) == 2 or (match[1] != match[3] and max(int(match[1]), int(match[3])) <= 12)
    ):
        one, other = (f"{match[4]}-{int(month):02d}-{int(number):02d}" for month, number in ((match[3], match[1]), (match[1], match[3])))
        choices = f"{one!r} or {other!r}" if len(match[4]) == 4 else "'2021-04-03'"
        raise BadInterval(f"{text!r} can be read in more than one order of day, month and year; write {choices}")
    if _NUMBER.fullmatch(text) and not re.fullmatch(r"\s*\d{4}\s*", text):
        raise BadInterval(f"{text!r} is a bare number; write a year as '2022', a day as '2024-10-25'")
    try:
        return Interval.of(text)
    except BadInterval as error:
        if _CODED.fullmatch(text) and not _DAY_AND_MONTH.search(text):
            raise BadInterval(str(error) if repr(text) in str(error) else f"{text!r}: {error}") from None  # “11/2023”: not of '11' alone
    return resolve(text, dateline=said if said is not None else day, anchor=said)


def _check_event_time(claim: Claim, row: int) -> None:
    moment, window = claim.event_time, claim.window
    if moment is not None and window is not None and not possible_inside(moment, window):
        raise BadClaim(
            f"row {row}, field 'event_time': {moment.edtf!r} lies outside the window, {window.edtf!r}; the event is inside the window, so "
            "correct one of them, or leave one out"
        )


# ------------------------------------------------------------------ what holds of all rows together


def _check_ids(claims: Sequence[Claim]) -> None:
    seen: set[str] = set()
    for row, claim in enumerate(claims):
        if claim.id in seen:
            raise BadClaim(f"row {row}, field 'id': {claim.id!r} was used before; ids are unique")
        seen.add(claim.id)


def _one_clock(rows: Sequence[Any]) -> None:
    """Refuse clock times that are not all of one zone, since they would be compared as what their clocks showed."""
    first: tuple[timedelta | None, str] | None = None
    for row, record in enumerate(rows):
        for field in _TIMES:
            for moment in _clock_times(None if isinstance(record, Claim) else record.get(field)):
                offset = moment.utcoffset() if isinstance(moment, datetime) else zone(moment)
                if first is None:
                    first = offset, str(moment)
                elif offset != first[0]:
                    raise BadClaim(
                        f"row {row}, field {field!r}: {str(moment)!r} and {first[1]!r} are of different time zones; "
                        "write all clock times in one zone, with the same offset or without"
                    )


def _clock_times(value: Any) -> list[str | datetime]:
    """The clock times of a value as given; dates have none, and a midnight without offset is a date."""
    if isinstance(value, str):
        return [part for part in value.split("/") if re.match(r"\s*\d{4}-\d\d-\d\d[T ]\d\d", part)]
    if isinstance(value, datetime):
        return [] if value.tzinfo is None and (value.hour, value.minute, value.second) == (0, 0, 0) else [value]
    if isinstance(value, Mapping):
        value = [value.get("start"), value.get("end")]
    if isinstance(value, list | tuple):
        found = [moment for end in value if not isinstance(end, Number) for moment in _clock_times(end)]
        return [m for m in found if isinstance(m, datetime) or not m.endswith("T00:00:00")]
    return []


def _check_written(claims: Sequence[Claim], written: Sequence[bool], own: Mapping[str, str]) -> None:
    """What a person's claims need beyond their form: people where the event is one between people; known types of event."""
    events = load("en").events
    parents = {**events.parents, **own}
    known = {
        *parents,
        *parents.values(),
        *events.nouns.values(),
        *events.verbs.values(),
        *events.states,
        *events.measures.nouns,
        "transfer",
    }
    unknown: dict[str, int] = {}
    for row, claim in enumerate(claims):
        if not written[row]:
            continue
        if claim.event not in known and "value" not in claim.attributes:
            unknown.setdefault(claim.event, row)
        if not claim.participants and _wider(claim.event, parents) & events.symmetric and claim.constrains:
            raise BadClaim(
                f"row {row}, field 'participants': a {claim.event} is between people; name those who took part, as in ['Orr', 'Dale']"
            )
        if stranger := next((id for id in claim.denies if id not in {c.id for c in claims}), None):
            raise BadClaim(f"row {row}, field 'denies': no claim {stranger!r}")
        if claim.id in claim.denies:
            raise BadClaim(f"row {row}, field 'denies': {claim.id!r} is the claim itself")
    if unknown:
        listed = ", ".join(f"{event!r} (row {row}{_meant(event, events, known)})" for event, row in unknown.items())
        warnings.warn(
            f"field 'event': no listed types, each compared only with claims of the same word: {listed}", TimelineWarning, stacklevel=5
        )


def _meant(event: str, events: Events, known: set[str]) -> str:
    words = {**{word: word for word in known}, **events.verbs, **events.nouns}  # what is near, and the type that it stands for
    tried = (event, *event.split()[-1:])  # “phone call” is a call
    near = next((words[w] for some in tried for w in (some, *difflib.get_close_matches(some, words, 1, 0.8)) if w in words), None)
    return f"; did you mean {near!r}?" if near else ""


def _wider(event: str, parents: Mapping[str, str]) -> set[str]:
    found = {event}
    while (event := parents.get(event, "")) and event not in found:
        found.add(event)
    return found


# ------------------------------------------------------------------ corrections


def correct(claims: Sequence[Claim], id: str, changes: Mapping[str, Any] | None, day: Interval | None) -> tuple[list[Claim], Correction]:
    """The claims with one changed and marked, or left out when `changes` is None, and what was done.

    New values are validated as the fields of a record are. What hangs together changes together: a denial that is made an assertion
    loses its "none", a new count makes a claim positive or negative; the rest is told by `settled`. Denials of a claim that is left out
    lose it.

    Raises
    ------
    BadClaim
        If no claim has this id, nothing is to be changed, or a new value does not validate.
    """
    row = next((row for row, claim in enumerate(claims) if claim.id == id), None)
    if row is None:
        raise BadClaim(f"no claim {id!r}; there are {', '.join(c.id for c in claims[:12])}{' …' if len(claims) > 12 else ''}")
    before, after = claims[row], None
    if changes is not None:
        if not changes:
            raise BadClaim(f"claim {id!r}: nothing to change; pass fields with their new values, or drop=True")
        given = _fields(changes, row, flat=False)
        as_is = {name: getattr(before, name) for name in Claim.model_fields}
        nulls = {name: None for name, value in changes.items() if value is None and name in as_is}
        if "polarity" in changes and "count" not in changes:
            as_is["count"] = None
        if "count" in changes and "polarity" not in changes:
            as_is["polarity"] = "positive"
        after = settled(before, _claim({**as_is, **nulls, **given, "corrected": True}, row, day), changes)
        _check_event_time(after, row)
    found = [after if claim is before else claim for claim in claims]
    kept = without_denials([claim for claim in found if claim is not None], () if after else (id,))
    _check_ids(kept)
    return kept, Correction(claim=id, before=before, after=after)
