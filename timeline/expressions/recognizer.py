"""Recognizer: text to mentions. The trigger scan touches every character, everything else only the windows around its hits.

A window is tokenised, each token becomes a code character, and the tables of the grammar are run over the string of codes in
order: all matches of a table compete, the longest wins, and each winner becomes one token for the next table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from timeline.expressions.grammar import BARRIER, MARK, UNKNOWN, CompiledRule, Grammar
from timeline.expressions.mention import Mention
from timeline.expressions.nodes import Node, Range, RangeEnd
from timeline.expressions.rules import NOT_TIME
from timeline.text.span import Span

_REACH = 44  # characters looked at on either side of a trigger; longer phrases hold several triggers
_BOUNDARY = re.compile(r"\s")


@dataclass(slots=True)
class Token:
    """A word, a number, or what a rule made of several tokens. `extent` is what TIMEX3 delimits, `rules` the derivation, `ends` the two
    ends of a range."""

    start: int
    end: int
    code: str
    values: Any
    extent: Span | None = None
    rules: tuple[str, ...] = ()
    ends: tuple[Span, Span] | None = None

    @property
    def span(self) -> Span:
        return self.extent or Span(self.start, self.end)


def lower(text: str) -> str:
    """Lower case of the same length: "İ" and the like, whose lower case is longer, stay as they are.

    Examples
    --------
    >>> len(lower("İSTANBUL, May 3")) == len("İSTANBUL, May 3")
    True
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def recognize(text: str, grammar: Grammar) -> list[Mention]:
    """Every time phrase of the text, in order."""
    lowered = lower(text)
    found: list[Mention] = []
    for start, end in windows(lowered, grammar):
        tokens = tokenize(text, lowered, start, end, grammar)
        for token in run(tokens, grammar):
            node = token.values.get("time")
            if node is not None:
                found.extend(_mentions(token, node))
    return found


def _mentions(token: Token, node: Node) -> Iterator[Mention]:
    """One mention; of a range its two ends, which TIMEX3 delimits apart."""
    reach = Span(token.start, token.end)
    if isinstance(node, Range) and token.ends is not None:
        first, last = token.ends
        yield Mention(first, RangeEnd(node, 0), token.rules[-1], reach, token.rules)
        yield Mention(last, RangeEnd(node, 1), token.rules[-1], last, token.rules)
    else:
        yield Mention(token.span, node, token.rules[-1], reach, token.rules)


def windows(lowered: str, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Stretches around the triggers, cut at white space; those that meet are one."""
    open_start, open_end = -1, -1
    size = len(lowered)
    for hit in grammar.trigger.finditer(lowered):
        start, end = hit.span()
        left = start - _REACH
        if open_end >= 0 and left <= open_end:
            open_end = end + _REACH
            continue
        if open_end >= 0:
            yield _snap(lowered, open_start, min(open_end, size))
        open_start, open_end = max(left, 0), end + _REACH
    if open_end >= 0:
        yield _snap(lowered, open_start, min(open_end, size))


def _snap(lowered: str, start: int, end: int) -> tuple[int, int]:
    """Move the ends to white space, so that no token is cut."""
    while start > 0 and not lowered[start - 1].isspace():
        start -= 1
    match = _BOUNDARY.search(lowered, end)
    return start, match.start() if match else len(lowered)


def tokenize(text: str, lowered: str, start: int, end: int, grammar: Grammar) -> list[Token]:
    """The tokens of a window with their codes."""
    entries, capitalised, shapes = grammar.entries, grammar.capitalised, grammar.shape_index
    abbreviations = grammar.lexicon.abbreviations
    tokens: list[Token] = []
    position = start
    for match in grammar.token.finditer(lowered, start, end):
        kind, (first, last) = match.lastgroup, match.span()
        if first < position:  # the stop of an abbreviation, taken already
            continue
        if kind == "plain" or kind == "word":
            word = match[0]
            entry = entries.get(word)
            if word in capitalised and text[first].isupper():
                entry = capitalised[word]
            if entry is None:
                rest = word.replace("’", "'").removesuffix("'s") if last - first > 2 and word[-2] in "'’" else word
                if "’" in word and (entry := entries.get(word.replace("’", "'"))) is not None:
                    rest = word
                if rest != word:  # the possessive is a token of its own: "today's"
                    entry = (capitalised.get(rest) if text[first].isupper() else None) or entries.get(rest)
                    middle = first + len(rest)
                    code, values = entry or (UNKNOWN, {})
                    tokens += (Token(first, middle, code, values), _punctuation(lowered, middle, last, grammar))
                    continue
                if entry is None:
                    tokens.append(Token(first, last, UNKNOWN, {}))
                    continue
            if word in abbreviations and lowered[last : last + 1] == ".":
                last = position = last + 1
            tokens.append(Token(first, last, entry[0], entry[1]))
        elif kind == "gap":
            tokens.append(Token(first, last, BARRIER, {}))
        elif kind == "other":
            tokens.append(_punctuation(lowered, first, last, grammar))
        else:
            assert kind is not None
            values = shapes[kind].read(match)
            tokens.append(Token(first, last, grammar.code(frozenset(values), None) if values else UNKNOWN, values))
    return tokens


def _punctuation(lowered: str, start: int, end: int, grammar: Grammar) -> Token:
    """A mark; hyphens and dashes are told apart by the space around them."""
    mark = lowered[start:end].replace("’", "'")
    if mark in "-‐‑–—" or mark == "−":
        spaced = lowered[start - 1 : start].isspace() or lowered[end : end + 1].isspace()
        mark = "--" if spaced or mark == "—" else "-"
    entry = grammar.entries.get(mark)
    if entry is not None:
        return Token(start, end, entry[0], entry[1])
    code = grammar.hyphen if mark == "-" else UNKNOWN if mark[0].isalnum() else MARK
    return Token(start, end, code, {})


def run(tokens: list[Token], grammar: Grammar) -> list[Token]:
    """The tokens after all tables."""
    codes = "".join(token.code for token in tokens)
    for table in grammar.tables:
        hits = table.keys() & codes
        if not hits:
            continue
        rules = {compiled.order: compiled for code in hits for compiled in table[code]}
        winners = _compete(codes, rules)
        if winners:
            tokens = _replace(tokens, winners, grammar)
            codes = "".join(token.code for token in tokens)
    return tokens


def _compete(codes: str, rules: dict[int, CompiledRule]) -> list[tuple[int, int, CompiledRule, re.Match[str]]]:
    """All matches, longest first, then by position and by the order of the rules."""
    matches = [(m.start(), m.end(), c, m) for _, c in sorted(rules.items()) for m in c.regex.finditer(codes) if m.end() > m.start()]
    if len(matches) > 1:
        matches.sort(key=lambda m: (m[0] - m[1], m[0], m[2].order))
    return matches


def _replace(tokens: list[Token], matches: list[tuple[int, int, CompiledRule, re.Match[str]]], grammar: Grammar) -> list[Token]:
    """The token list with each winning match as one token; a rule that declines leaves its words to the next."""
    taken = bytearray(len(tokens))
    made: dict[int, tuple[int, Token]] = {}
    for start, end, compiled, match in matches:
        if any(taken[start:end]):
            continue
        token = _build(tokens, start, end, compiled, match, grammar)
        if token is None:
            continue
        taken[start:end] = b"\1" * (end - start)
        made[start] = (end, token)
    result, index = [], 0
    while index < len(tokens):
        if index in made:
            index, token = made[index]
            result.append(token)
        else:
            result.append(tokens[index])
            index += 1
    return result


def _build(tokens: list[Token], start: int, end: int, compiled: CompiledRule, match: re.Match[str], grammar: Grammar) -> Token | None:
    rule = compiled.rule
    arguments: dict[str, Any] = {}
    parts: list[Token] = []
    for name, categories in compiled.slots:
        index = match.start(name)
        if index < 0:
            arguments[name] = None
            continue
        token = tokens[index]
        parts.append(token)
        arguments[name] = next(token.values[c] for c in categories if c in token.values)
    value = rule.build(**arguments)
    if value is None:
        return None
    derivation = (*(r for part in parts for r in part.rules), rule.name)
    first, last = tokens[start].start, tokens[end - 1].end
    if value is NOT_TIME:
        return Token(first, last, UNKNOWN, {}, None, derivation)
    code, values = grammar.product_code(value)
    extent, ends = None, None
    if isinstance(value, Range):
        ends = (parts[0].span, parts[-1].span) if len(parts) > 1 else parts[0].ends if parts else None
    if rule.extent is not None:
        extent = tokens[match.start(rule.extent)].span
    elif start == end - 1:
        extent = tokens[start].extent
    return Token(first, last, code, values, extent, derivation, ends)
