"""Quotes: the words of others in one pair of typographic quotation marks."""

from __future__ import annotations

_MARKS = "\"“”'‘’„«»"


def quote(text: str) -> str:
    """The text in quotation marks; those that it already wears on both sides are not doubled. Nothing stays nothing.

    Examples
    --------
    >>> quote('"I never met him,"'), quote("the so-called “pact”"), quote("")
    ('“I never met him,”', '“the so-called “pact””', '')
    """
    inner = text.strip()
    while len(inner) > 1 and inner[0] in _MARKS and inner[-1] in _MARKS:
        inner = inner[1:-1].strip()
    return f"“{inner}”" if inner else ""
