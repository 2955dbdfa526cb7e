"""Arguments: what a caller passed in is of a kind that is accepted, or an error names it and says what is.

Without these checks a wrong value would go on to where nobody knows any more what it was called.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from timeline.errors import BadArgument


def kind(name: str, value: Any, kinds: type | tuple[type, ...], accepted: str) -> None:
    """Refuse a value of another type; `accepted` tells what to pass.

    Raises
    ------
    BadArgument

    Examples
    --------
    >>> kind("title", 5, str, "a str")
    Traceback (most recent call last):
    timeline.errors.BadArgument: title is of type int; pass a str
    """
    if not isinstance(value, kinds):
        raise BadArgument(f"{name} is of type {type(value).__name__}; pass {accepted}")


def optional_text(name: str, value: Any) -> None:
    """Refuse what is neither a str nor None.

    Raises
    ------
    BadArgument
    """
    kind(name, value, (str, type(None)), "a str")


def choice(name: str, value: Any, accepted: Collection[Any]) -> None:
    """Refuse a value that is none of the accepted ones, or of another type than they are: 1 is no True.

    Raises
    ------
    BadArgument

    Examples
    --------
    >>> choice("errors", "ignore", ("raise", "coerce"))
    Traceback (most recent call last):
    timeline.errors.BadArgument: errors is 'ignore'; accepted: 'raise', 'coerce'
    """
    if not any(isinstance(value, type(one)) and value == one for one in accepted):
        raise BadArgument(f"{name} is {value!r:.60}; accepted: {', '.join(map(repr, accepted))}")


def whole_number(name: str, value: Any, least: int, most: int | None = None) -> None:
    """Refuse what is no whole number from `least` to `most`.

    Raises
    ------
    BadArgument

    Examples
    --------
    >>> whole_number("fiscal_year_start", 13, 1, 12)
    Traceback (most recent call last):
    timeline.errors.BadArgument: fiscal_year_start is 13; accepted: a whole number from 1 to 12
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < least or (most is not None and value > most):
        bounds = f"from {least:,} to {most:,}" if most is not None else f"of at least {least:,}"
        raise BadArgument(f"{name} is {value!r:.60}; accepted: a whole number {bounds}")
