"""Header: the dateline that a report carries in its own first line ("LONDON, March 4, 2013 (Reuters) - ...")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.text.span import Span

_REACH = 160  # a dateline stands in the first characters or not at all
_DASH = re.compile(r"\s(?:--?|–|—)\s|\s?[–—]\s|\n")
_OUTLET = re.compile(r"\(([A-Z][A-Za-z.&’' ]{1,40})\)")
_PLACE = re.compile(r"(?:[A-Z][A-Z.'’-]+)(?:[ ,]+[A-Z][A-Za-z.'’-]+){0,4}")


@dataclass(frozen=True, slots=True)
class Header:
    """The stretch before the first dash, and the outlet named in it in brackets."""

    span: Span
    outlet: str | None


def header(text: str) -> Header | None:
    """The header of a wire report, or None.

    Examples
    --------
    >>> found = header("LONDON, March 4, 2013 (Reuters) - The bank said")
    >>> found.outlet, found.span.of("LONDON, March 4, 2013 (Reuters) - The bank said")
    ('Reuters', 'LONDON, March 4, 2013 (Reuters)')
    >>> header("The bank said on Monday - and nobody listened - that") is None
    True
    """
    start = len(text) - len(text.lstrip())
    dashes = list(_DASH.finditer(text, start, start + _REACH))
    if not dashes:
        return None
    # "OSLO — (AP) — The": the outlet may stand between two dashes
    last = dashes[0]
    for dash in dashes[1:]:
        if _OUTLET.fullmatch(text[last.end() : dash.start()].strip()):
            last = dash
    span = Span(start, last.start())
    head = span.of(text)
    outlet = _OUTLET.search(head)
    if outlet is None and not _PLACE.search(head):
        return None
    return Header(span, outlet[1] if outlet else None)
