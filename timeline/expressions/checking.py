"""Checking: whether the rules of a user read what they were written for. Those of this library are checked by its tests.

A rule may be silent for three reasons that nobody sees: the text cuts the words of its pattern otherwise, a rule of an earlier table takes
them, or a longer match of its own table wins. The first two are seen in the pattern alone, each word of which has to be left to the rule
in some wording; the third in its examples.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from timeline.errors import BadExample, DeadPattern
from timeline.expressions import patterns
from timeline.expressions.grammar import CompiledRule, Grammar
from timeline.expressions.patterns import Choice, Context, Optional, Part, Slot, Word
from timeline.expressions.recognizer import recognize, run
from timeline.expressions.rules import Rule, products
from timeline.expressions.tokens import Cut, Token

LIBRARY = "timeline."
_WORDINGS = 1000  # of one pattern; what a rule reads in more ways is judged by its examples alone

_Wording = tuple[Word | None, ...]  # None stands for what is no word: a slot, a context


def own(rule: Rule) -> bool:
    """Whether a rule is not of this library."""
    return not rule.build.__module__.startswith(LIBRARY)


def check(grammar: Grammar) -> None:
    """Refuse the first rule of a user that never reads a word of its pattern, misses an example, or reads what it must not.

    Raises
    ------
    DeadPattern, BadExample
    """
    for compiled in grammar.rules:
        if own(compiled.rule):
            _check_pattern(compiled, grammar)
            _check_examples(compiled.rule, grammar)


def unread(rule: Rule, phrase: str, grammar: Grammar) -> str | None:
    """Why the rule has no part in what is read of the phrase; None where it has."""
    if any(rule.name in mention.derivation for mention in recognize(phrase, grammar)):
        return None
    took = [
        f"{phrase[first:last]!r} is read by {token.rules[-1]!r}"
        for first, last, token in run(_cut(phrase, grammar), grammar)
        if token.rules
    ]
    return "; ".join(took) or "no rule reads anything of it"


def _check_examples(rule: Rule, grammar: Grammar) -> None:
    for phrase in rule.says if products(rule) else ():
        if why := unread(rule, phrase, grammar):
            raise BadExample(f"rule {rule.name!r} does not read {phrase!r}, which it has in `says`: {why}")
    for phrase in rule.never:
        if unread(rule, phrase, grammar) is None:
            raise BadExample(f"rule {rule.name!r} reads {phrase!r}, which it has in `never`")


def _check_pattern(compiled: CompiledRule, grammar: Grammar) -> None:
    """Refuse a pattern with a word that is never left to the rule, in whatever wording."""
    wordings = list(islice(_wordings(compiled.rule.tree), _WORDINGS + 1))
    if len(wordings) > _WORDINGS:
        return
    living: set[int] = set()
    dead: dict[int, tuple[str, str]] = {}
    for wording in wordings:
        for words in _word_runs(wording):
            why = _taken(words, compiled, grammar)
            if why is None:
                living.update(map(id, words))
            else:
                dead |= {id(word): (_written(words), why) for word in words}
    for word, (text, why) in dead.items():
        if word not in living:
            raise DeadPattern(f"rule {compiled.rule.name!r}: {text!r} in its pattern is never read, since {why}")


def _wordings(part: Part) -> Iterator[_Wording]:
    """The ways in which a pattern may be worded; marks, slots and contexts are blanks in it."""
    match part:
        case Word(text):
            yield () if text == patterns.JOIN else (part if any(map(str.isalnum, text)) else None,)
        case Slot() | Context():
            yield (None,)
        case Optional(item):
            yield ()
            yield from _wordings(item)
        case Choice(options):
            for option in options:
                yield from _wordings(option)
        case patterns.Sequence(()):
            yield ()
        case patterns.Sequence((first, *rest)):
            for begins in _wordings(first):
                for goes_on in _wordings(patterns.Sequence(tuple(rest))):
                    yield begins + goes_on


def _word_runs(wording: _Wording) -> Iterator[list[Word]]:
    """The words that stand side by side."""
    for is_word, run_of in groupby(wording, lambda word: word is not None):
        if is_word:
            yield [word for word in run_of if word is not None]


def _taken(words: Sequence[Word], compiled: CompiledRule, grammar: Grammar) -> str | None:
    """Who takes some of the words before the rule is asked, as the rest of a sentence; None where they are left to it."""
    text = _written(words)
    tokens = _cut(text, grammar)
    if len(tokens) != len(words):
        return "a text is cut into " + ", ".join(repr(text[first:last]) for first, last, _ in tokens)
    for word, (_, _, token) in zip(words, tokens, strict=True):
        if token.code not in grammar.keys(word.text):
            return f"{word.text!r} is " + (f"read by its form{_instead(token)}" if token.values else "no word of its own in a text")
    for first, last, token in run(tokens, grammar, compiled.table):
        if not token.rules:
            continue
        rule = _rule(token.rules[-1], grammar)
        looks_around = any(isinstance(item, Context) for item in rule.tree.items)
        if looks_around and (first == 0 or last == len(text)):
            continue  # what stands beside the words may forbid it
        return f"{text[first:last]!r} is read before, by the rule {rule.name!r} of the table {rule.table!r}" + _instead(token)
    return None


def _instead(token: Token) -> str:
    made = next(iter(token.values), None)
    return ", as no time" if made is None else f", as one {{{made}}}; write {{{made}}} in place of it"


def _written(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _rule(name: str, grammar: Grammar) -> Rule:
    return next(compiled.rule for compiled in grammar.rules if compiled.rule.name == name)


def _cut(text: str, grammar: Grammar) -> list[Cut]:
    return grammar.scanner.tokens(text, 0, len(text))
