"""Frame: the pure function over a table of documents, for engines that map functions over partitions."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any

from timeline.arguments import kind
from timeline.conventions import DEFAULT_LIMITS, Conventions, Limits
from timeline.corpus.reading import STAGES, Settings, missing, read_document, refused
from timeline.errors import BadSource

if TYPE_CHECKING:
    import pandas as pd


def process_frame(
    df: pd.DataFrame,
    *,
    text: str = "text",
    dateline: str | None = "dateline",
    id: str | None = "id",
    outlet: str | None = None,
    stages: Sequence[str] = STAGES,
    conventions: Conventions | None = None,
    language: str = "en",
    limits: Limits = DEFAULT_LIMITS,
) -> pd.DataFrame:
    """A row for each row: the document's phrases and claims as lists of records, or its error.

    Nothing is read or written beside the frame, and no row depends on another, so that an engine may call it on any partition, on
    any machine, and again. The columns are `document`, `dateline`, `source`, `characters`, `expressions`, `claims`, `error`,
    `reason` and `quarantined`, whatever the frame holds.

    Parameters
    ----------
    text, dateline, id, outlet
        Names of columns. Without `dateline` the head of each text must tell the day, or phrases that count from it stay unresolved;
        without `id` the index stands for it; without `outlet` the head tells it or nobody.

    Raises
    ------
    BadSource
        If a column is missing.
    CorpusError, UnknownLanguage, BadArgument

    Examples
    --------
    >>> import pandas as pd
    >>> df = pd.DataFrame({"id": ["a", "b"], "text": ["She left on Friday.", None], "dateline": ["2024-10-25", "2024-10-25"]})
    >>> found = process_frame(df)
    >>> [(e["text"], e["edtf"]) for e in found.loc[0, "expressions"]], found.loc[1, "reason"]
    ([('Friday', '2024-10-25')], 'there is no text')
    """
    import pandas as pd

    kind("df", df, pd.DataFrame, "a pandas DataFrame with a row for each document")
    settings = Settings.of(stages, conventions, language, limits, dated=dateline is not None)
    for argument, name in (("text", text), ("dateline", dateline), ("id", id), ("outlet", outlet)):
        kind(argument, name, Hashable, "the name of a column")
        if name is not None and name not in df.columns:
            raise BadSource(f"the table has no column {name!r}; it has {', '.join(map(repr, df.columns))}")
    none: list[Any] = [None] * len(df)
    texts, days, outlets = (none if name is None else df[name].tolist() for name in (text, dateline, outlet))
    ids = [plain_id(v) for v in (df.index if id is None else df[id])]
    rows = [
        read_document(i, told, day, by, settings) if i is not None else refused(nameless(), "MissingId", "the document has no id")
        for i, told, day, by in zip(ids, texts, days, outlets, strict=True)
    ]
    return pd.DataFrame({name: pd.Series([row[name] for row in rows], dtype=object, index=df.index) for name in nameless(True)})


def plain_id(value: Any) -> str | None:
    """An id as text, the same from every format: 7, 7.0, "7" and b"7" are one id; None where there is none.

    Bytes that are not UTF-8 are written out, since two such ids must stay two.

    Examples
    --------
    >>> import pandas as pd
    >>> plain_id(7.0), plain_id("7"), plain_id(b"7"), plain_id(b"\\xff7")
    ('7', '7', '7', '\\\\xff7')
    >>> plain_id(float("nan")), plain_id(pd.NA), plain_id("")
    (None, None, None)
    """
    if missing(value) or (isinstance(value, str | bytes) and not value):
        return None
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def nameless(whole: bool = False) -> dict[str, Any]:
    """The record of a document of which nothing is known."""
    record: dict[str, Any] = {"document": None, "dateline": None, "source": None, "characters": None, "expressions": [], "claims": []}
    return refused(record, "", "") if whole else record
