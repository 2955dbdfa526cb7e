"""Column: a column of time phrases, each resolved against the dateline beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, time
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from timeline.anchors.phrase import resolve
from timeline.arguments import choice, kind
from timeline.conventions import Conventions
from timeline.errors import BadDateline, BadText, InputError, ResolutionError, TimelineError
from timeline.intervals import Interval
from timeline.views.frame import Row, typed

if TYPE_CHECKING:
    import pandas as pd

_COLUMNS = {
    "edtf": "string",
    "start": "time",
    "end": "time",
    "best": "string",
    "granularity": "category",
    "approximate": "boolean",
    "reason": "string",
}
_NONE: Row = dict.fromkeys(_COLUMNS)


def resolve_column(
    phrases: Iterable[Any],
    datelines: Any = None,
    *,
    anchors: Any = None,
    errors: Literal["raise", "coerce"] = "raise",
    conventions: Conventions | None = None,
    language: str = "en",
) -> pd.DataFrame:
    """`resolve` for a whole column: a row for each phrase, with the index of `phrases`.

    The columns are `edtf`, `start` and `end` (`datetime64[us]`, half-open, NaT for an open end), `best` (the likeliest part, in EDTF),
    `granularity`, `approximate` and `reason`. A missing phrase (None, NaN) gives a row without values.

    Parameters
    ----------
    phrases
        A Series, or a list.
    datelines, anchors
        Each one value for all, or a Series with the same index, or as many values as there are phrases. What `resolve` takes;
        a midnight of pandas is a day.
    errors
        "raise" stops at the first phrase that cannot be placed and tells its row; "coerce" keeps its row, empty, with the `reason`.

    Raises
    ------
    ResolutionError, BadDateline, BadText
        With errors="raise"; of the kind that `resolve` raises.
    InputError
        If there are not as many datelines as phrases, or `errors` is neither word.

    Examples
    --------
    >>> found = resolve_column(["two years ago", "June 31", None], "2024-10-25", errors="coerce")
    >>> found["edtf"].tolist(), found["reason"].tolist()[1]
    (['2022~', <NA>, <NA>], 'ImpossibleDate: June has 30 days, not 31')
    >>> resolve_column(["last Friday", "the cat"], ["2013-02-12", "2013-02-13"])
    Traceback (most recent call last):
    timeline.errors.NotATimePhrase: row 1: 'the cat' is not a time phrase; accepted are phrases such as 'two years ago', 'next month', '25 October 2024'
    """
    import pandas as pd

    choice("errors", errors, ("raise", "coerce"))
    kind("language", language, str, "an ISO 639-1 code such as 'en'")
    Conventions.of(conventions)  # said once, not of the first row
    kind("phrases", phrases, Iterable, "a Series or a list of phrases")
    column = phrases if isinstance(phrases, pd.Series) else pd.Series(list(phrases), dtype=object)
    days, links = (_beside(values, column, name) for values, name in ((datelines, "datelines"), (anchors, "anchors")))

    @cache  # a column repeats itself
    def row(phrase: str, day: Any, link: Any) -> Row | TimelineError:
        try:
            return _row(resolve(phrase, dateline=day, anchor=link, conventions=conventions, language=language))
        except (ResolutionError, BadDateline, BadText) as error:
            return error

    rows = [_NONE if _missing(p) else row(p, d, a) for p, d, a in zip(column, days, links, strict=True)]
    if errors == "raise":
        for label, found in zip(column.index, rows, strict=True):
            if isinstance(found, TimelineError):
                raise type(found)(f"row {label}: {found}")
    told = [{**_NONE, "reason": f"{type(r).__name__}: {r}"} if isinstance(r, TimelineError) else r for r in rows]
    return typed(told, _COLUMNS).set_axis(column.index, axis=0)


def _beside(values: Any, column: Any, name: str) -> list[Any]:
    """A value for each phrase: by index where there is one, else by place."""
    import pandas as pd

    if isinstance(values, pd.Series):
        if not values.index.equals(column.index):
            if not values.index.is_unique or not column.index.isin(values.index).all():
                raise InputError(f"the index of {name} is not that of the phrases; pass Series of one table")
            values = values.reindex(column.index)
    elif isinstance(values, str | datetime | Interval) or not isinstance(values, Iterable):
        values = [values] * len(column)
    found = [_plain(value) for value in values]
    if len(found) != len(column):
        raise InputError(f"there are {len(found)} {name} for {len(column)} phrases; pass one for each, or one for all")
    return found


def _plain(value: Any) -> Any:
    if _missing(value):
        return None
    return value.date() if isinstance(value, datetime) and value.time() == time() else value


def _missing(value: Any) -> bool:
    import pandas as pd

    return bool(cast(Callable[[Any], Any], pd.isna)(value)) if not isinstance(value, Interval) else False


def _row(interval: Interval) -> Row:
    start, end = (None if moment is None else moment.replace(tzinfo=None) for moment in (interval.start, interval.end))
    return {
        "edtf": interval.edtf,
        "start": start,
        "end": end,
        "best": interval.best.edtf if interval.best is not None else None,
        "granularity": interval.granularity.value,
        "approximate": interval.approximate,
        "reason": None,
    }
