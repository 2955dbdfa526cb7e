"""Tables: the frames of a chronology as CSV and Parquet."""

from __future__ import annotations

import io
from typing import Any, cast

from timeline.conflicts import Chronology
from timeline.errors import ExportFailed
from timeline.views.frame import to_frame
from timeline.views.version import provenance

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # with what a spreadsheet begins a formula


def csv(chronology: Chronology, table: str) -> tuple[bytes, tuple[str, ...]]:
    """A table as CSV in UTF-8: times as ISO 8601, open ends empty. It has no place for version and conventions.

    Text that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets do not show.

    References
    ----------
    RFC 4180, section 2; OWASP, CSV Injection.

    Examples
    --------
    >>> from timeline.claims import Claim
    >>> from timeline.text.document import Document
    >>> claims = (Claim(id="c1", source='=HYPERLINK("x")', event="call", window="2022"),)
    >>> csv(Chronology(Document.of(""), claims=claims), "claims")[0].decode().splitlines()[1][:26]
    'c1,"\\'=HYPERLINK(""x"")",,,'
    """
    import pandas as pd

    frame = to_frame(chronology, cast(Any, table))
    for name, dtype in frame.dtypes.items():
        if str(dtype) in ("string", "category", "str"):
            frame[name] = pd.Series([_guarded(value) for value in frame[name]], dtype=object)
    return frame.to_csv(index=False, lineterminator="\r\n").encode("utf-8", errors="backslashreplace"), ()


def parquet(chronology: Chronology, table: str) -> tuple[bytes, tuple[str, ...]]:
    """A table as Parquet with the types of its frame.

    Raises
    ------
    ExportFailed
        If pyarrow is not installed.
    """
    try:
        import pyarrow  # noqa: F401  # pandas would say less clearly what is missing
    except ImportError:
        raise ExportFailed("writing Parquet needs the package pyarrow: pip install 'checked-timeline[parquet]'") from None
    frame = to_frame(chronology, cast(Any, table))
    for name, dtype in frame.dtypes.items():
        if str(dtype) == "string":  # half a surrogate pair has no place in UTF-8
            frame[name] = frame[name].map(lambda v: v.encode("utf-8", "backslashreplace").decode(), na_action="ignore").astype("string")
    frame.attrs["made_with"] = provenance(chronology.conventions)  # pandas reads it back as `frame.attrs`
    buffer = io.BytesIO()
    frame.to_parquet(buffer, engine="pyarrow", index=False)
    return buffer.getvalue(), ()


def _guarded(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
