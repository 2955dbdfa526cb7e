"""Lines: spans of the lines of a text, and names as heads and labels write them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.text.layout import Layout
from timeline.text.span import Span

_LINE = re.compile(r"[^\n]*\n?")
_BRACKETED = re.compile(r"[(<\[][^)>\]]{0,80}[)>\]]")
_MANY = 100  # people of one surname: nobody can tell them apart by it


def lines(text: str, span: Span) -> list[Span]:
    """The lines inside `span`, their line ends included, in text order.

    Examples
    --------
    >>> [line.of("One\\nTwo\\n") for line in lines("One\\nTwo\\n", Span(0, 8))]
    ['One\\n', 'Two\\n']
    """
    return [Span(m.start(), m.end()) for m in _LINE.finditer(text, span.start, span.end) if m.end() > m.start()]


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    body = span.of(text)
    start = span.start + len(body) - len(body.lstrip())
    return Span(start, max(start, span.start + len(body.rstrip())))


def person(written: str, layout: Layout) -> str:
    """A name without titles, addresses and shouting.

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> person("MS. HOLM", LAYOUT), person('"Vale, Tom" <tom@orbe.example>', LAYOUT), person("Dr J. Orr (chair)", LAYOUT)
    ('Holm', 'Tom Vale', 'J. Orr')
    """
    bare = _BRACKETED.sub(" ", written).strip(" \t\"'“”,;:")
    if bare.count(",") == 1 and not any(w.lower().rstrip(".") in layout.titles for w in bare.split(",")[0].split()):
        last, first = (part.strip() for part in bare.split(","))
        if first and len(first.split()) <= 2 and len(last.split()) == 1:
            bare = f"{first} {last}"
        else:
            bare = last  # “Ada Holm, harbour master”
    words = bare.split()
    while len(words) > 1 and words[0].lower().rstrip(".") in layout.titles:
        del words[0]
    while len(words) > 1 and words[-1].lower().rstrip(".") in layout.titles:
        del words[-1]  # “Mr Orr QC”
    if len(words) > 1 and words[0].lower() == "the":
        return " ".join(words[1:]).lower()  # THE CLERK
    return " ".join(w.title() if w.isupper() and len(w.rstrip(".")) > 1 and "." not in w[:-1] else w for w in words)


def fullest(names: Sequence[str | None]) -> dict[str, str]:
    """Each name → the one longer name that ends with it; itself where there is none, or more than one.

    Examples
    --------
    >>> fullest(["Ada Holm", "Holm", "Tom Vale", "Ann Vale", "Vale"])["Holm"]
    'Ada Holm'
    >>> fullest(["Ada Holm", "Holm", "Tom Vale", "Ann Vale", "Vale"])["Vale"]
    'Vale'
    """
    known = sorted({n for n in names if n})
    by_last: dict[str, list[str]] = {}
    for name in known:
        by_last.setdefault(name.rsplit(" ", 1)[-1], []).append(name)
    found = {}
    for name in known:
        same = by_last[name.rsplit(" ", 1)[-1]]
        longer = [n for n in same if n.endswith(" " + name)] if len(same) < _MANY else []
        found[name] = longer[0] if len(longer) == 1 else name
    return found
