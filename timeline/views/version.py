"""The version of the library, for the records and reports that it writes."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache

from timeline import __version__
from timeline.conventions import Conventions


def version() -> str:
    """The version of the library; the package's metadata is made from the same line."""
    return __version__


def provenance(conventions: Conventions) -> str:
    """Version and conventions in one line, for formats that have no field for them.

    Examples
    --------
    >>> provenance(Conventions(prefer="future"))
    'timeline ...; prefer=future week_start=monday day_first=False hemisphere=northern fiscal_year_start=1 rolling=True domain=auto'
    """
    return f"timeline {version()}; " + " ".join(f"{name}={value}" for name, value in asdict(conventions).items())


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
