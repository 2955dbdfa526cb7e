"""What the JSON of a Timeline says beside its claims: document, conventions, the caller's own types of event, corrections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from pydantic import ValidationError

from timeline.claims.changing import settled
from timeline.claims.claim import Claim
from timeline.claims.records.corrections import Correction, as_written, edited, without_denials
from timeline.claims.time_values import read_interval
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.errors import BadArgument, BadClaim, BadDateline
from timeline.intervals import Interval
from timeline.text.document import DatelineLike, Document, read_dateline
from timeline.text.segment import Part
from timeline.text.span import Span


@dataclass(frozen=True)
class Recorded:
    """A Timeline without its expressions, claims and relations, which are made again.

    Attributes
    ----------
    digests
        Claim id → digest of its record as it was written.
    """

    document: Document
    conventions: Conventions = DEFAULT_CONVENTIONS
    event_types: Mapping[str, str] | None = None
    exclusive: tuple[tuple[str, ...], ...] = ()
    corrections: tuple[Correction, ...] = ()
    digests: Mapping[str, str] | None = None
    refused: tuple[str, ...] = ()


ReadAgain = Callable[[Recorded], Sequence[Claim]]


def read_recorded(record: Mapping[str, Any], dateline: DatelineLike | None) -> Recorded:
    """What a record says; `dateline` goes before the one that it holds.

    Raises
    ------
    BadClaim, BadDateline
        Naming the entry, what was found and what would be accepted.

    Examples
    --------
    >>> read_recorded({"document": {"source": "AP"}, "conventions": {"day_first": True}}, "2024").conventions.day_first
    True
    >>> read_recorded({"conventions": {"prefer": "sideways"}}, None)
    Traceback (most recent call last):
    timeline.errors.BadClaim: Conventions.prefer is 'sideways'; accepted: 'past', 'future'
    """
    entry = _mapping(record, "document")
    for name in ("text", "source", "title"):
        if not isinstance(entry.get(name), str | None):
            raise BadClaim(f"document, field {name!r}: {entry[name]!r:.60} is no text")
    document = Document(entry.get("text") or "", _dateline(dateline, entry.get("dateline")), entry.get("source"), entry.get("title"))
    document = replace(document, parts=read_parts(entry.get("parts"), document.text))
    return Recorded(
        document,
        _conventions(record.get("conventions")),
        read_event_types(record.get("event_types")),
        read_exclusive(record.get("exclusive")),
        _corrections(record.get("corrections")),
        {str(k): str(v) for k, v in _mapping(record, "digests").items()},
        tuple(str(r) for r in record.get("refused") or () if isinstance(record.get("refused"), Sequence)),
    )


def read_event_types(given: Any) -> Mapping[str, str] | None:
    """Types of event with the wider type of each, as the caller or a record gives them.

    Raises
    ------
    BadClaim
        If it is no mapping of names to names. A circle is found where the tree is built.
    """
    if given is None:
        return None
    if not isinstance(given, Mapping):
        raise BadClaim(f"event_types is {given!r:.60}; it maps a type of event to the wider one, as in {{'video call': 'call'}}")
    for name, wider in given.items():
        if not (isinstance(name, str) and isinstance(wider, str) and name and wider):
            raise BadClaim(f"event_types, entry {name!r}: {wider!r:.60}; both are names of types, as in {{'video call': 'call'}}")
    return dict(given)


def read_exclusive(given: Any) -> tuple[tuple[str, ...], ...]:
    """Sets of words of which no two hold at once, as the caller or a record gives them.

    Raises
    ------
    BadClaim
    """
    if given is None:
        return ()
    wanted = "a list of sets of words, as in [['open', 'closed']]"
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise BadClaim(f"exclusive is {given!r:.60}; it is {wanted}")
    found = []
    for words in given:
        members = [] if isinstance(words, str) or not isinstance(words, Iterable) else list(words)
        if not members or not all(isinstance(word, str) and word for word in members):
            raise BadClaim(f"exclusive holds {words!r:.60}; it is {wanted}")
        found.append(tuple(members))
    return tuple(found)


def read_parts(given: Any, text: str) -> tuple[Part, ...]:
    """The parts of a merged document as a record gives them.

    Raises
    ------
    BadClaim, BadDateline

    Examples
    --------
    >>> read_parts([{"id": "d1", "start": 0, "end": 9}], "He left.")
    Traceback (most recent call last):
    timeline.errors.BadClaim: document, part 0: characters 0 to 9 are not inside the text of 8 characters, or not in order
    """
    if given is None or given == ():
        return ()
    if isinstance(given, str | Mapping) or not isinstance(given, Sequence):
        raise BadClaim(f"document, field 'parts': {given!r:.60}; it is a list of records")
    if all(isinstance(entry, Part) for entry in given):
        return tuple(given)
    found: list[Part] = []
    for number, entry in enumerate(given):
        if not isinstance(entry, Mapping):
            raise BadClaim(f"document, part {number}: {entry!r:.60} is no record")
        start, end = entry.get("start"), entry.get("end")
        if type(start) is not int or type(end) is not int:
            raise BadClaim(f"document, part {number}: 'start' and 'end' are whole numbers, not {start!r:.40} and {end!r:.40}")
        if not (found[-1].span.end if found else 0) <= start <= end <= len(text):
            raise BadClaim(
                f"document, part {number}: characters {start} to {end} are not inside the text of {len(text)} characters, or not in order"
            )
        for name in ("source", "title"):
            if not isinstance(entry.get(name), str | None):
                raise BadClaim(f"document, part {number}, field {name!r}: {entry[name]!r:.60} is no text")
        id_ = f"d{number + 1}"
        if entry.get("id", id_) != id_:
            raise BadClaim(f"document, part {number}, field 'id': {entry['id']!r:.40}; parts are numbered, this one is {id_!r}")
        name = entry.get("source") or entry.get("title") or id_
        found.append(Part(id_, Span(start, end), name, _dateline(None, entry.get("dateline")), entry.get("source"), entry.get("title")))
    return tuple(found)


def _dateline(given: DatelineLike | None, recorded: Any) -> Interval | None:
    """The caller's dateline, else that of the Timeline's JSON."""
    if given is not None or recorded is None:
        return read_dateline(given)
    try:
        return read_interval(recorded)
    except ValueError as error:
        raise BadDateline(f"document, field 'dateline': {error}") from None


def _conventions(given: Any) -> Conventions:
    if given is None or isinstance(given, Conventions):
        return given or DEFAULT_CONVENTIONS
    if not isinstance(given, Mapping):
        raise BadClaim(f"'conventions' is {given!r:.60}; it is a record")
    names = [f.name for f in fields(Conventions)]
    if strangers := [name for name in given if name not in names]:
        raise BadClaim(f"conventions, field {strangers[0]!r}: there is no such convention; accepted: {', '.join(names)}")
    try:
        return Conventions(**given)
    except BadArgument as error:
        raise BadClaim(str(error)) from None


def _corrections(given: Any) -> tuple[Correction, ...]:
    if given is None:
        return ()
    if isinstance(given, str | Mapping) or not isinstance(given, Sequence):
        raise BadClaim(f"'corrections' is {given!r:.60}; it is a list")
    found = []
    for number, entry in enumerate(given):
        try:
            found.append(Correction.model_validate(entry))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"]) or "record"
            raise BadClaim(f"correction {number}, field {where!r}: {first['msg'].removeprefix('Value error, ')}") from None
    return tuple(found)


def _mapping(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    entry = record.get(name) or {}
    if not isinstance(entry, Mapping):
        raise BadClaim(f"{name!r} is {entry!r:.60}; it is a record")
    return entry


def with_edits(
    claims: Sequence[Claim], rows: Sequence[Any], recorded: Recorded, read_again: ReadAgain | None = None
) -> tuple[tuple[Claim, ...], Recorded]:
    """The claims with those marked that were edited in the file, and the edits among the corrections.

    `read_again` gives the claims of the recorded text; it is asked only where something was edited. What it tells has to have the digest
    that the file holds. A claim that is as it was, written otherwise ("2022" for the record of an interval), was not edited.
    """
    digests = recorded.digests or {}
    changed, missing = edited({c.id: row for c, row in zip(claims, rows, strict=True)}, digests, recorded.corrections)
    if not changed and not missing:
        return tuple(claims), recorded
    told = read_again(recorded) if read_again is not None and not digests.keys().isdisjoint({*changed, *missing}) else ()
    before = {i: as_written(i, digests[i], recorded.corrections, told) for i in (*changed, *missing) if i in digests}
    marked, news = list[Claim](), list[Correction]()
    for claim in claims:
        old = before.get(claim.id)
        if old is not None:
            claim = settled(old, claim, [f for f in Claim.model_fields if getattr(old, f) != getattr(claim, f)])
        if claim.id in changed and (old is None or claim.model_copy(update={"corrected": old.corrected}) != old):
            claim = claim.model_copy(update={"corrected": True})
            news.append(Correction(claim=claim.id, before=old, after=claim, added=claim.id not in digests))
        marked.append(claim)
    news += [Correction(claim=id_, before=before[id_]) for id_ in missing]
    return tuple(without_denials(marked, missing)), replace(recorded, corrections=(*recorded.corrections, *news))
