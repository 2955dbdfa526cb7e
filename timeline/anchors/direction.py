"""Direction: whether a bare "Friday" or "March" lies behind or ahead, by the verbs around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.anchors.context import Direction
from timeline.expressions import nodes as n
from timeline.languages.tense import Tense
from timeline.text.edges import sentence_end, sentence_start
from timeline.text.span import Span

_COMING = ("until", "by")  # windows whose time lies ahead, unless a verb says otherwise
_WORD = re.compile(r"[A-Za-z]+(?:[’'][a-z]+)?")
_LAST_WORD = re.compile(r"(?<![\w-])(\w+)\s+(?:(?:on|in)\s+)?$")
_REACH = 160  # characters of the sentence looked at on either side


def looks_ahead(node: n.Node) -> bool:
    """Whether a phrase lies ahead by its own words: "in two weeks", "by Friday", "until March".

    Examples
    --------
    >>> looks_ahead(n.Window("by", n.Weekday(4))), looks_ahead(n.Window("since", n.Weekday(4)))
    (True, False)
    """
    return isinstance(node, n.Ahead) or (isinstance(node, n.Window) and node.relation in _COMING)


def direction(text: str, span: Span, tense: Tense) -> Direction | None:
    """The direction that the nearest deciding verb shows, looking left first, then right; None where none decides.

    Examples
    --------
    >>> from timeline.languages.en.tense import TENSE
    >>> direction("The council will meet on Friday.", Span(25, 31), TENSE)
    'future'
    >>> direction("They met on Friday.", Span(12, 18), TENSE)
    'past'
    >>> direction("The talks are set to resume on Friday.", Span(31, 37), TENSE)
    'future'
    >>> direction("Friday's ruling will stand.", Span(0, 6), TENSE) is None
    True
    """
    if text.startswith(tense.genitive, span.end):
        return None  # "They will appeal against Friday's ruling": the verb does not tell when the ruling was
    before = _WORD.findall(text, sentence_start(text, span.start, _REACH), span.start)
    if tuple(w.lower() for w in before[-3:]) in tense.earliest:
        return "future"
    found = _decide(before, range(len(before) - 1, -1, -1), tense)
    if found is None:
        after = _WORD.findall(text, span.end, sentence_end(text, span.end, _REACH))
        found = _decide(after, range(len(after)), tense)
    return found


def is_over(text: str, start: int, tense: Tense) -> bool:
    """Whether the word before shows that the time is over: "the year *ended* March 31", "most *recently* in May".

    Examples
    --------
    >>> from timeline.languages.en.tense import TENSE
    >>> is_over("the year ended March 31", 15, TENSE), is_over("they ended it by March 31", 17, TENSE)
    (True, False)
    """
    word = _LAST_WORD.search(text, max(0, start - 20), start)
    return word is not None and word[1].lower() in tense.over


def _decide(words: Sequence[str], order: Sequence[int], tense: Tense) -> Direction | None:
    """The first word, in the order given, that decides. A participle after "be" is passive, and no past."""
    for index in order:
        word = words[index].lower()
        if word in tense.future or word.endswith(("'ll", "’ll")):
            return "future"
        if word in tense.bound and words[index + 1 : index + 2] == ["to"]:
            return "future"  # "set to resume"
        if tense.is_past(word) and words[index - 1 if index else 0].lower() not in tense.passive:
            return "past"
    return None
