"""Reading: one document of an archive as plain values, or the reason why it could not be read."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from timeline import pipeline
from timeline.anchors.expression import Expression
from timeline.anchors.reading import read_over
from timeline.conventions import DEFAULT_CONVENTIONS, DEFAULT_LIMITS, Conventions, Limits
from timeline.corpus.guard import PACKAGE
from timeline.errors import BadDateline, BadText, CorpusError, DatelineMissing, OverLimit, TimelineError
from timeline.intervals import Interval
from timeline.languages.pack import load
from timeline.text.document import Document
from timeline.views.frame import claim_row, expression_row

Record = dict[str, Any]

STAGES = ("expressions", "claims")
_SPACED = re.compile(r"(\d{4}-\d\d-\d\d) (?=\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Settings:
    """What decides how a document is read.

    Attributes
    ----------
    stages
        "expressions", "claims", or both.
    dated
        Whether every document must have a dateline; without, phrases that need one stay unresolved.
    """

    stages: tuple[str, ...] = STAGES
    conventions: Conventions = DEFAULT_CONVENTIONS
    language: str = "en"
    limits: Limits = DEFAULT_LIMITS
    dated: bool = True

    @classmethod
    def of(
        cls, stages: Sequence[str], conventions: Conventions | None, language: str, limits: Limits = DEFAULT_LIMITS, dated: bool = True
    ) -> Settings:
        """Checked settings.

        Raises
        ------
        CorpusError, UnknownLanguage, BadArgument
        """
        given = isinstance(stages, Collection) and not isinstance(stages, str | bytes)
        chosen = tuple(stage for stage in STAGES if given and stage in stages)
        if not chosen or len(chosen) != len(tuple(stages)):
            raise CorpusError(f"stages is {stages!r}; accepted are ('expressions',), ('claims',) and ('expressions', 'claims')")
        load(language)
        return cls(chosen, Conventions.of(conventions), language, Limits.of(limits), dated)


def read_document(id: str | None, text: Any, dateline: Any, outlet: Any, settings: Settings) -> Record:
    """The record of a document; `error` and `reason` say what was wrong with it, and then it holds neither phrases nor claims.

    What is wrong with one document, foreseen or not, never costs another. `quarantined` tells a document that was too much for the
    program from one that lacks something.

    Examples
    --------
    >>> record = read_document("a1", "She left two days ago.", "2024-10-25", None, Settings())
    >>> record["dateline"], [(e["text"], e["edtf"]) for e in record["expressions"]], record["error"]
    ('2024-10-25', [('two days ago', '2024-10-23')], None)
    >>> read_document("a2", "She left two days ago.", "some day", None, Settings())["error"]
    'BadDateline'
    """
    record: Record = {
        "document": id,
        "dateline": None,
        "source": None,
        "characters": len(text) if isinstance(text, str) else None,
        "expressions": [],
        "claims": [],
    }
    try:
        document, expressions, claims = _read(_text(text), _day(dateline), _outlet(outlet), settings)
    except TimelineError as error:
        return refused(record, type(error).__name__, str(error), quarantined=isinstance(error, OverLimit))
    except Exception as error:  # a mistake in the program that one document of a million finds must not cost the others
        return refused(record, type(error).__name__, f"{error} ({_where(error)})", quarantined=True)
    record |= {"dateline": document.dateline and document.dateline.edtf, "source": document.source}
    return {**record, "expressions": expressions, "claims": claims, "error": None, "reason": None, "quarantined": False}


def refused(record: Record, kind: str, reason: str, *, quarantined: bool = False) -> Record:
    """The record of a document that was not read."""
    return {**record, "expressions": [], "claims": [], "error": kind, "reason": reason, "quarantined": quarantined}


def _read(text: str, dateline: Any, outlet: str | None, settings: Settings) -> tuple[Document, list[Record], list[Record]]:
    limits = settings.limits
    if settings.stages == ("expressions",):
        given = Document.of(text, dateline, source=outlet, limits=limits, article=limits.article <= limits.characters)
        document = given if given.dateline is not None else pipeline.headed(given, load(settings.language))
        _check_dated(document, settings)
        return document, [expression_row(e) for e in pipeline.expressions(document, load(settings.language), settings.conventions)], []
    from timeline.result import claims_of  # loads pydantic, which phrases alone do not need

    pack = load(settings.language)
    document = pipeline.opened(text, pack, settings.conventions, dateline=dateline, source=outlet, limits=limits)
    _check_dated(document, settings)
    expressions, statements, copy = read_over(document, pack, settings.conventions)
    if document.dateline is None:
        _check_needed(expressions)
    claims = [{**claim_row(c), "record": c.model_dump_json()} for c in claims_of(document, expressions, statements, pack, copy)]
    return document, [expression_row(e) for e in expressions] if "expressions" in settings.stages else [], claims


def _check_dated(document: Document, settings: Settings) -> None:
    if settings.dated and document.dateline is None:
        raise DatelineMissing("the document has no dateline, and its text begins with none")


def _check_needed(expressions: Sequence[Expression]) -> None:
    blocked = next((e for e in expressions if (e.reason or "").startswith("NO_ANCHOR")), None)
    if blocked is not None:
        raise DatelineMissing(f"“{blocked.text}” (character {blocked.start}) needs a dateline")


def _text(value: Any) -> str:
    if missing(value):
        raise BadText("there is no text")
    if isinstance(value, bytes):
        return pipeline.decode(value, "the text")
    if not isinstance(value, str):
        raise BadText(f"the text is of type {type(value).__name__}")
    return value


def _outlet(value: Any) -> str | None:
    if missing(value):
        return None
    return pipeline.decode(value, "the outlet") if isinstance(value, bytes) else str(value)


def _day(value: Any) -> Any:
    """The dateline as tables hold it: midnight is the day, and a blank may stand between day and time."""
    if missing(value) or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, str):
        return _SPACED.sub(r"\1T", value.strip())
    if not isinstance(value, date | Interval):
        raise BadDateline(f"dateline {value!r} is of type {type(value).__name__}. Write a day such as '2024-10-25'")
    return value


def missing(value: Any) -> bool:
    """None, and what pandas has for it (NaN, NaT and NA are unequal to themselves, or have no truth).

    Examples
    --------
    >>> import pandas as pd
    >>> [missing(value) for value in (None, float("nan"), pd.NaT, pd.NA, "", [1])]
    [True, True, True, True, False, False]
    """
    if value is None:
        return True
    if isinstance(value, str | bytes | Interval):
        return False
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"


def _where(error: BaseException) -> str:
    """The file and line of this library where it happened."""
    place, step = "outside of timeline", error.__traceback__
    while step is not None:
        path = step.tb_frame.f_code.co_filename.replace("\\", "/")
        if path.startswith(PACKAGE):
            place = f"{path.removeprefix(PACKAGE)}, line {step.tb_lineno}"
        step = step.tb_next
    return place
