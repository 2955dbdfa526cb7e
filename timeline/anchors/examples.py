"""Examples: whether the rules of a user say of their examples what they should, on the day for which `says` is written."""

from __future__ import annotations

from datetime import datetime

from timeline.anchors.reading import expressions_of
from timeline.conventions import DEFAULT_CONVENTIONS
from timeline.expressions.checking import own
from timeline.languages.pack import load
from timeline.text.document import Document

NOW = "2013-02-12T04:30"  # a Tuesday


def misread(language: str = "en") -> list[str]:
    """A sentence for each example of a rule that is not of this library and has another value than its `says` tells; none where all is well.

    That each `says` is read by its rule and no `never` is, is checked with the first text, and raises `BadExample`.

    Raises
    ------
    UnknownLanguage, RuleError

    Examples
    --------
    >>> misread()
    []
    """
    pack = load(language)
    wrong = []
    for rule in (compiled.rule for compiled in pack.grammar.rules):
        for phrase, value in rule.says.items() if own(rule) else ():
            found, _ = expressions_of(Document.of(phrase, datetime.fromisoformat(NOW)), pack, DEFAULT_CONVENTIONS)
            values = [" ".join(filter(None, (e.timex3.value, e.timex3.mod))) for e in found]
            if value not in values:
                wrong.append(f"rule {rule.name!r}: {phrase!r} is {', '.join(values) or 'no time'}, not {value!r}, said on {NOW}")
    return wrong
