"""Explain: how one phrase was read, step by step: tokens, rules, node, anchor, interval."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.anchors.expression import Expression
from timeline.expressions.grammar import Grammar
from timeline.expressions.mention import Mention

_WIDTH = 90  # characters of a pattern that are shown


def steps(text: str, mention: Mention, found: Expression, grammar: Grammar) -> Iterator[tuple[str, str]]:
    """(what, how) in reading order; a rule is shown with the pattern that it reads."""
    yield "tokens", _tokens(text, mention, grammar)
    patterns = {rule.name: rule.pattern for table in grammar.source for rule in table.rules}
    for name in mention.derivation:
        pattern = patterns[name]
        yield "rule", f"{name}: {pattern if len(pattern) <= _WIDTH else pattern[: _WIDTH - 1] + '…'}"
    yield "node", str(mention.node)
    yield "anchor", _anchor(found)
    yield "interval", _interval(found)
    yield "TIMEX3", " ".join(part for part in (found.timex3.type, found.timex3.value, found.timex3.mod) if part)
    for step in found.why().splitlines():
        yield "why", step


def _tokens(text: str, mention: Mention, grammar: Grammar) -> str:
    """“two [number] · years [units] · ago”: a word that only a rule names has no category."""
    start, end = mention.reach
    found = grammar.scanner.tokens(text, start, end)
    return " · ".join(
        text[first:last] + (f" [{', '.join(sorted(token.values))}]" if token.values else "")
        for first, last, token in found
        if start <= first and last <= end
    )


def _anchor(found: Expression) -> str:
    anchor = found.anchor
    at = f" {anchor.interval.edtf}" if anchor.interval is not None else ""
    return {
        "none": "none: the phrase says all",
        "dateline": f"dateline{at}" if at else "dateline, which was not given",
        "saying": f"the saying{at}",
        "expression": f"expression {anchor.expression}{at}",
        "event": "an event that the text does not date",
        "given": f"given{at}",
    }[anchor.kind]


def _interval(found: Expression) -> str:
    interval = found.interval
    if interval is None:
        return f"none ({found.reason})" if found.reason else "none: a length or a repetition"
    start, end = ("…" if end is None else end.isoformat(sep=" ", timespec="minutes") for end in (interval.start, interval.end))
    best = f", likeliest {interval.best.edtf}" if interval.best is not None else ""
    return f"[{start}, {end}) {interval.granularity.value}{best}"
