"""Recognizer: text to mentions. The scanner finds and cuts the stretches that may hold a time phrase; here the rules run over them.

The tables of the grammar are run over the codes of a stretch in order: all matches of a table compete, the longest wins, and each
winner becomes one token for the next table.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from timeline.expressions.grammar import UNKNOWN, CompiledRule, Grammar, Match
from timeline.expressions.mention import Mention, Told
from timeline.expressions.nodes import Clock, Listed, Node, Range, RangeEnd
from timeline.expressions.rules import NOT_TIME
from timeline.expressions.surnames import Surnames
from timeline.expressions.tokens import Cut, Token
from timeline.text.span import Span

_MEMBERS = frozenset(f"d{number}" for number in range(1, 11))  # the slots of a list
_SENTENCE = 200  # characters back to what is counted
_SURNAME = re.compile(r" [A-Z][\w’'-]+(?! [A-Z])")


@dataclass(frozen=True, slots=True)
class Reading:
    """A time phrase in a list of tokens; spans count tokens, not characters."""

    span: Span
    node: Node
    reach: Span
    derivation: tuple[str, ...]
    namesake: bool
    told: Told


def recognize(text: str, grammar: Grammar) -> list[Mention]:
    """Every time phrase of the text, in order."""
    found: list[Mention] = []
    surnames = Surnames(text, grammar.lexicon)
    for cuts in grammar.scanner.pieces(text):
        whole = grammar.readings(tuple([token for _, _, token in cuts]))
        for reading in _told(text, cuts, whole, grammar) if whole else ():
            (first, last), (begins, ends) = reading.span, reading.reach
            reach = Span(cuts[begins][0], cuts[ends - 1][1])
            if reading.namesake and _SURNAME.match(text, reach.end):
                continue  # "June Carter sang", "by June Carter"; but "June Sales Rise" is a headline
            span = Span(cuts[first][0], cuts[last - 1][1])
            if reach == span and surnames.hold(span):
                continue
            found.append(Mention(span, reading.node, reading.derivation[-1], reach, reading.derivation, reading.told))
    return found


def _told(text: str, cuts: list[Cut], whole: Iterable[Reading], grammar: Grammar) -> Iterator[Reading]:
    """The readings of the whole stretch, without an hour that is the number of what is counted: “put the number of dead on 3 May at twelve”."""
    for reading in whole:
        at = _number_at(text, cuts, reading, grammar)
        if at is None:
            yield reading
        else:  # what stands before the "at", a day, is read alone
            alone = grammar.readings(tuple([token for _, _, token in cuts[:at]]))
            yield from (r for r in alone if r.reach.start >= reading.reach.start)


def _number_at(text: str, cuts: list[Cut], reading: Reading, grammar: Grammar) -> int | None:
    """The place of the word before an hour without minutes, where a number is told of in front of it; else None."""
    node = reading.node
    if not isinstance(node, Clock) or node.minute is not None or grammar.counted is None:
        return None
    at = reading.reach.end - 2
    start, end, _ = cuts[at]
    counted = grammar.counted.search(text, max(0, start - _SENTENCE), end)
    return at if counted is not None and counted.end() == end else None


def readings(tokens: tuple[Token, ...], grammar: Grammar) -> tuple[Reading, ...]:
    """Every time phrase that the rules read in a list of tokens."""
    places = [(place, place + 1, token) for place, token in enumerate(tokens)]
    found: list[Reading] = []
    for first, last, token in run(places, grammar):
        if token.rules and (node := token.values.get("time") or token.values.get("listed")) is not None:
            found.extend(_readings(Span(first, last), token, node, not grammar.namesakes.isdisjoint(token.rules[-2:])))
    return tuple(found)


def _readings(reach: Span, token: Token, node: Node | Listed, namesake: bool) -> Iterator[Reading]:
    """One reading; of a range its two ends, which TIMEX3 delimits apart, and of a list its members."""
    if isinstance(node, Listed):
        for part, span in zip(node.parts, token.ends or (), strict=True):
            yield Reading(span, part, span, token.rules, namesake, Told(part))
        return
    if isinstance(node, Range) and token.ends is not None:
        first, last = token.ends
        ends = RangeEnd(node, 0), RangeEnd(node, 1)
        yield Reading(first, ends[0], reach, token.rules, namesake, Told(ends[0]))
        yield Reading(last, ends[1], last, token.rules, namesake, Told(ends[1]))
    else:
        yield Reading(token.extent or reach, node, reach, token.rules, namesake, Told(node))


def run(tokens: list[Cut], grammar: Grammar, tables: float = math.inf) -> list[Cut]:
    """The tokens after all tables, or after so many of them."""
    codes = "".join([token.code for _, _, token in tokens])
    table, matches = grammar.compete(codes, 0)
    while matches and table < tables:
        tokens = replaced(tokens, matches, grammar)
        codes = "".join([token.code for _, _, token in tokens])
        table, matches = grammar.compete(codes, table + 1)
    return tokens


def replaced(tokens: list[Cut], matches: Iterable[Match], grammar: Grammar) -> list[Cut]:
    """The token list with each winning match as one token; a rule that declines leaves its words to the next."""
    made: list[tuple[int, int, Token]] = []
    for start, end, compiled, match in matches:
        if made and any(start < other_end and other_start < end for other_start, other_end, _ in made):
            continue
        token = build(tokens, start, end, compiled, match, grammar)
        if token is not None:
            made.append((start, end, token))
    if len(made) > 1:
        made.sort(key=itemgetter(0), reverse=True)
    for start, end, token in made:
        tokens[start:end] = [(tokens[start][0], tokens[end - 1][1], token)]
    return tokens


def build(tokens: list[Cut], start: int, end: int, compiled: CompiledRule, match: re.Match[str], grammar: Grammar) -> Token | None:
    """What the rule makes of tokens `start` to `end`, or None where it declines."""
    rule = compiled.rule
    arguments: dict[str, Any] = {}
    parts: list[Cut] = []
    members: list[Cut] = []  # of a list
    derivation: tuple[str, ...] = ()
    for name, categories in compiled.slots:
        index = match.start(name)
        if index < 0:
            arguments[name] = None
            continue
        part = tokens[index]
        parts.append(part)
        if name in _MEMBERS:
            members.append(part)
        derivation += part[2].rules
        values = part[2].values
        for category in categories:
            if category in values:
                arguments[name] = values[category]
                break
    value = rule.build(**arguments)
    if value is None:
        return None
    derivation += (rule.name,)
    if value is NOT_TIME:
        return Token(UNKNOWN, {}, None, derivation)
    code, values = grammar.product_code(value)
    extent: Span | None = None
    ends: tuple[Span, ...] | None = None
    if isinstance(value, Range):
        ends = _ends(parts, tokens[start][0], tokens[end - 1][1])
    elif isinstance(value, Listed):
        ends = _members(members, tokens[start][0], tokens[end - 1][1])
    if rule.extent is not None:
        extent = _extent(tokens[match.start(rule.extent)])
    else:
        extent = _trimmed(tokens[start], tokens[end - 1])
    return Token(code, values, extent, derivation, ends)


def _members(cuts: list[Cut], start: int, end: int) -> tuple[Span, ...]:
    """What TIMEX3 delimits of the members of a list; the month belongs to the day beside it: “*May 2*, *9* and *16*”."""
    spans = [Span(first, last) for first, last, _ in cuts]
    spans[0], spans[-1] = Span(start, spans[0].end), Span(spans[-1].start, end)
    return tuple(spans)


def _trimmed(first: Cut, last: Cut) -> Span | None:
    """The extent of a phrase whose outer tokens are delimited more narrowly: “lunch at *one tomorrow*”, "*last Friday* or later"."""
    if first[2].extent is None and last[2].extent is None:
        return None
    return Span(_extent(first).start, _extent(last).end)


def _ends(parts: list[Cut], start: int, end: int) -> tuple[Span, ...] | None:
    """What TIMEX3 delimits of the two ends of a range: “*the* 3rd to the 9th”, "the 3rd to the 4th *century*"."""
    if len(parts) < 2:
        return parts[0][2].ends if parts else None
    first, last = _extent(parts[0]), _extent(parts[-1])
    begin = first.start if parts[0][0] == start else start
    return Span(begin, first.end), Span(last.start, end if last.end == parts[-1][1] else last.end)


def _extent(cut: Cut) -> Span:
    """What TIMEX3 delimits of the token."""
    start, end, token = cut
    return token.extent or Span(start, end)
