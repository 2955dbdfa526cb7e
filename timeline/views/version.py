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


@cache
def made_with() -> tuple[str, ...]:
    """What a result depends on, each with its version: the language, the calendar of feasts, and what draws."""
    import platform
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    found = [f"timeline {version()}", f"Python {platform.python_version()}"]
    for name in ("holidays", "dateparser", "matplotlib"):
        try:
            found.append(f"{name} {installed(name)}")
        except PackageNotFoundError:
            continue
    return tuple(found)
