"""The version of the library, for the records and reports that it writes."""

from __future__ import annotations

from functools import cache


@cache
def version() -> str:
    """The installed version, or "unknown" where the package runs from a bare folder."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("checked-timeline")
    except PackageNotFoundError:
        return "unknown"
