"""Answers: claims that another program, such as a language model, gives for a text; checked against the text, row by row.

Nothing of an answer is trusted: it is JSON or it is refused, each field is validated, and the words that a claim rests on have to stand
in the text. What is read has the form of the published schema (`answer_schema`): what else a field might be taken for is asked last.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any, Literal

from pydantic import BaseModel

from timeline.claims.claim import Claim
from timeline.claims.records.answer_schema import CONTROL, LONGEST, MOST, TAG, schema
from timeline.claims.records.forms import mismatch
from timeline.claims.records.quoted import located
from timeline.claims.records.rows import read_claims
from timeline.claims.records.tables import missing
from timeline.claims.time_values import interval_record
from timeline.conventions import Limits
from timeline.errors import BadClaim, OverLimit, TimelineError, TimelineWarning
from timeline.intervals import Interval
from timeline.text.document import Document

OnError = Literal["raise", "skip"]

_TAG = re.compile(TAG)
_CONTROL = re.compile(CONTROL)
_ROW = re.compile(r"^row \d+")


def read_answer(answer: Any, document: Document, limits: Limits, on_error: OnError = "raise") -> tuple[tuple[Claim, ...], tuple[str, ...]]:
    """The claims of an answer, in its order, and a sentence for each row that was refused.

    Parameters
    ----------
    answer
        JSON text, or what it holds: a list of records with the fields of `Claim`, or a record {"claims": [...]}. `evidence` is needed:
        words of the text as a string, a list of strings, or records with start and end in code points. A source that is left out is the
        speaker of the segment in which the evidence stands, else the writer. Phrases count from `said`, which by default is the day of
        writing.
    on_error
        "raise": the first mistake is an error. "skip": wrong rows are left out, each with a sentence that says why; an answer that is no
        JSON gives no claims.

    Raises
    ------
    BadClaim, OverLimit

    Examples
    --------
    >>> document = Document.of("Orr said she had met Dale twice.", "2024-10-25")
    >>> rows = '[{"source": "Orr", "event": "meeting", "participants": ["Orr", "Dale"], "count": 2, "evidence": "met Dale twice"}, {"event": 7}]'
    >>> claims, refused = read_answer(rows, document, Limits(), "skip")
    >>> claims[0].evidence, refused
    ((Evidence(start=17, end=31, text='met Dale twice', document=None),), ("row 1, field 'evidence': missing; give words of the text",))
    """
    try:
        rows = _rows(answer, limits)
    except (BadClaim, OverLimit) as error:
        if on_error == "raise":
            raise
        return (), (str(error),)
    return _Reading(document, on_error).all(rows)


def _rows(answer: Any, limits: Limits) -> Sequence[Any]:
    if isinstance(answer, str | bytes):
        if len(answer) > limits.article:
            raise OverLimit(f"the answer has {len(answer):,} characters, Limits.article is {limits.article:,}")
        answer = _parsed(answer)
    if isinstance(answer, Mapping):
        if extra := sorted(str(key) for key in answer if key != "claims"):
            raise BadClaim(f"the answer has the field {extra[0]!r}; it is a list of claims, or a record with the one field 'claims'")
        answer = answer.get("claims")
    if isinstance(answer, str | bytes) or not isinstance(answer, Sequence):
        raise BadClaim(f"the answer is {answer!r:.60}; it is a list of claims, or a record with the one field 'claims'")
    if len(answer) > limits.claims:
        raise OverLimit(f"the answer has {len(answer):,} rows, Limits.claims is {limits.claims:,}")
    return answer


def _parsed(text: str | bytes) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        line = error.doc.split("\n")[error.lineno - 1].strip()
        what = "more text follows the JSON" if error.msg == "Extra data" else error.msg[:1].lower() + error.msg[1:]
        raise BadClaim(
            f"the answer is no JSON: line {error.lineno}, column {error.colno}: {what} ({line!r:.60}); "
            "accepted is JSON alone, without code fences or prose"
        ) from None
    except RecursionError:
        raise BadClaim("the answer is nested too deeply to be a list of claims") from None
    except ValueError as error:
        raise BadClaim(f"the answer is no JSON: {error}") from None


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the field {next(n for n in names if names.count(n) > 1)!r:.60} stands twice in one record")
    return record


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no JSON value")


class _Reading:
    """One answer being read."""

    def __init__(self, document: Document, on_error: OnError) -> None:
        self.document, self.on_error = document, on_error
        self.refused: list[tuple[int, str]] = []
        self.kept: list[tuple[int, Claim]] = []
        self.clocked: dict[str, Any] | None = None  # the first row with a clock time, of whose zone all others are

    def all(self, rows: Sequence[Any]) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
        taken: set[str] = {row["id"] for row in rows if isinstance(row, Mapping) and isinstance(row.get("id"), str)}
        seen: set[str] = set()
        for number, row in enumerate(rows):
            try:
                claim = self._claim(row, number)
                if claim.id == "":
                    claim = claim.model_copy(update={"id": next(f"c{n}" for n in count(number + 1) if f"c{n}" not in taken)})
                if claim.id in seen:
                    raise BadClaim(f"row {number}, field 'id': {claim.id!r:.60} was used before; ids are unique")
            except TimelineError as error:
                self._refuse(number, _ROW.sub(f"row {number}", str(error)))
                continue
            seen.add(claim.id)
            taken.add(claim.id)
            self.kept.append((number, claim))
        self._check_denials()
        return tuple(claim for _, claim in self.kept), tuple(message for _, message in sorted(self.refused))

    def _refuse(self, row: int, message: str) -> None:
        if self.on_error == "raise":
            raise BadClaim(message) from None
        self.refused.append((row, message))

    def _check_denials(self) -> None:
        """Refuse what denies a claim that is not there, and what denies that."""
        ids = {claim.id for _, claim in self.kept}
        by_id = {claim.id: (number, claim) for number, claim in self.kept}
        deniers: dict[str, list[str]] = {}
        for _, claim in self.kept:
            for denied in claim.denies:
                deniers.setdefault(denied, []).append(claim.id)
        missing = [denied for denied in deniers if denied not in ids]
        while missing:
            denied = missing.pop()
            for id_ in deniers.get(denied, ()):
                if id_ in ids:
                    ids.discard(id_)
                    missing.append(id_)
                    row = by_id[id_][0]
                    self._refuse(row, f"row {row}, field 'denies': no claim {denied!r:.60}")
        self.kept = [pair for pair in self.kept if pair[1].id in ids]

    def _claim(self, row: Any, number: int) -> Claim:
        if isinstance(row, Claim):
            row = {k: v for k, v in row.model_dump().items() if v is not None and (k, v) != ("id", "")}
        if not isinstance(row, Mapping):
            raise BadClaim(f"row {number}: {row!r:.60} is no record; a claim has the fields {', '.join(Claim.model_fields)}")
        record = {str(name): _whole(value) for name, value in row.items() if value is not None}
        for name, value in record.items():
            _plain(name, value, number, longest=LONGEST if name != "evidence" else len(self.document.text))
        form = _json_value(record)
        if record.pop("corrected", False):
            raise BadClaim(f"row {number}, field 'corrected': only a person corrects a claim")
        if not isinstance(record.get("id", ""), str | int):
            raise BadClaim(f"row {number}, field 'id': {record['id']!r:.60} is no text")
        evidence = located(record.pop("evidence", None), self.document, number)
        denies = record.pop("denies", ())
        if isinstance(denies, str) or not isinstance(denies, Sequence) or not all(isinstance(d, str) for d in denies):
            raise BadClaim(f"row {number}, field 'denies': {denies!r:.60} is no list of ids")
        at = evidence[0].start
        segment = self.document.segment_at(at)
        if segment is not None and segment.speaker is not None:
            record.setdefault("source", segment.speaker)
        day = self.document.written(at)
        named = record.get("id")
        claim = self._validated({**record, "id": named if named is not None else f"row {number}"}, number, day)
        if (wrong := mismatch(form, schema()["$defs"]["Claim"], schema())) is not None:
            path, why = wrong
            raise BadClaim(
                f"row {number}, field {'.'.join(map(str, path))!r:.60}: {why}; `timeline schema answers` prints what is accepted"
            )
        said = claim.said if claim.said is not None or day is None else Interval(None, day.end)
        return claim.model_copy(
            update={"id": "" if named is None else claim.id, "evidence": evidence, "denies": tuple(denies), "said": said}
        )

    def _validated(self, record: dict[str, Any], number: int, day: Interval | None) -> Claim:
        """The claim as `timeline.check` would read it, beside the first one with a clock time."""
        with warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always")
            beside = [] if self.clocked is None else [{**self.clocked, "id": "beside"}]
            claim = read_claims([*beside, record], day).claims[-1]
        for warning in heard:
            warnings.warn(re.sub(r"row \d+", f"row {number}", str(warning.message)), TimelineWarning, stacklevel=2)
        if self.clocked is None and re.search(r"\d[T ]\d\d:\d\d", str([record.get(f) for f in ("said", "window", "event_time")])):
            self.clocked = record
        return claim


def _whole(value: Any) -> Any:
    """Numbers such as 2.0, which are integers in JSON, as integers."""
    if isinstance(value, Mapping):
        return {name: _whole(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_whole(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _json_value(value: Any) -> Any:
    """What a value of Python stands for in JSON: a day, an interval, a missing cell, a record of this library."""
    if missing(value):
        return None
    if isinstance(value, Interval):
        value = interval_record(value)
    elif isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    if isinstance(value, Mapping):
        return {str(name): _json_value(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_json_value(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.item() if hasattr(value, "item") else value


def _plain(name: str, value: Any, row: int, longest: int) -> None:
    """Refuse strings with markup, control characters or without end, and lists without end: no name or number is written so."""
    if isinstance(value, str):
        if len(value) > longest:
            raise BadClaim(f"row {row}, field {name!r:.60}: a text of {len(value):,} characters; at most {longest:,}")
        for pattern, what in ((_TAG, "markup"), (_CONTROL, "a control character")):
            if name != "evidence" and (match := pattern.search(value)):
                raise BadClaim(f"row {row}, field {name!r:.60}: {what} ({match[0]!a:.60}) in {value!a:.60}; write plain text")
    elif isinstance(value, Mapping | list | tuple):
        if len(value) > MOST:
            raise BadClaim(f"row {row}, field {name!r:.60}: {len(value):,} entries; at most {MOST}")
        for key, inner in value.items() if isinstance(value, Mapping) else enumerate(value):
            if isinstance(value, Mapping):
                _plain(name, key, row, longest)
            _plain(name, inner, row, longest)
