"""Events: the time phrase that dates the event which another time is told from: "The vote was on 3 May. Two weeks after the vote, ..."

What is compared are the words for events, noun or verb, by type and stem; names play no part. In the order of preference the date stands
in the phrase itself ("two weeks after the vote of 3 May"), in an earlier sentence, the nearest first, or in a later one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.expressions import nodes as n
from timeline.expressions.mention import Mention
from timeline.expressions.tokens import lower
from timeline.languages.event_words import SHORTEST, EventWords
from timeline.text.document import Document
from timeline.text.edges import sentence_end, sentence_start
from timeline.text.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_END_OF_NAME = re.compile(r"[.,;:!?()\n—–]|\d")
_NAME, _SENTENCE = 60, 300  # characters: the longest name of an event, and how far a sentence is looked through
_TRIED = 200  # dated words like the event's that are looked at on either side, so that work does not grow with the square of the text
_UNDATED = (n.Duration, n.Repeated, n.Vague, n.Rolling, n.Impossible, n.Stretch, n.FromEvent, n.Ahead, n.Era)


@dataclass(frozen=True)
class DatedEvents:
    """The words beside the dates of a document that may be of an event which another time is told from.

    `load` gives the words of events; it is called only when a phrase is told from an event.
    """

    document: Document
    mentions: Sequence[Mention]
    load: Callable[[], EventWords]

    @cached_property
    def words(self) -> EventWords:
        """The words of events."""
        return self.load()

    @cached_property
    def dates(self) -> frozenset[int]:
        """The mentions that may date an event which another is told from, if they do not date a saying."""
        return frozenset(i for told in self._beside.values() for _, _, dates, _ in told for i in dates)

    def named(self, mention: Mention) -> tuple[str, ...]:
        """The words of the event after the phrase: (“general”, “election”) for "two weeks after the general election in May"."""
        text = self.document.text[mention.reach.end : mention.reach.end + _NAME]
        edge = _END_OF_NAME.search(text)
        found: list[str] = []
        for match in _WORD.finditer(text[: edge.start()] if edge else text):
            word = match[0].lower()
            stops = word in self.words.stops or word in self.words.openers or match[0][0].isupper()
            if stops and found:
                break  # "after the vote the port closed", "after the vote Holm left": another noun begins
            if word not in self.words.stops and word not in self.words.openers and match.end() < _NAME:
                found.append(word)
        return tuple(found)

    def date_of(self, index: int, dating: Container[int]) -> int | None:
        """The mention that dates the event of mention `index`; None when no sentence tells it.

        `dating` are the mentions that date a saying, which date no event told in it.
        """
        mention = self.mentions[index]
        heads = [self.words.key(word) for word in self.named(mention)[-1:]]
        if not heads:
            return None
        if (inside := self._inside(index, dating)) is not None:
            return inside
        sentence = self._sentence(mention.span)
        told = self._beside.get(heads[0][:SHORTEST], [])
        middle = bisect_right(told, sentence.start, key=lambda entry: entry[3].start)
        for key, at, dates, home in (*reversed(told[max(0, middle - _TRIED) : middle]), *told[middle : middle + _TRIED]):
            if home == sentence or not self.words.same(key, heads[0]):
                continue
            free = [i for i in dates if i != index and i not in dating]
            if free:
                return min(free, key=lambda i: abs(self.mentions[i].span.start - at))
        return None

    def _inside(self, index: int, dating: Container[int]) -> int | None:
        """“two weeks after the vote *on 3 May*”: a date that goes on from the event's name without a mark between."""
        if index + 1 >= len(self.mentions):
            return None
        mention, following = self.mentions[index], self.mentions[index + 1]
        between = self.document.text[mention.reach.end : following.reach.start]
        close = len(between) <= _NAME and not _END_OF_NAME.search(between) and re.search(r"\b(?:of|on|in|at)\s+(?:the\s+)?$", between)
        return index + 1 if close and not isinstance(following.node, _UNDATED) and index + 1 not in dating else None

    @cached_property
    def _beside(self) -> dict[str, list[tuple[str, int, list[int], Span]]]:
        """(key of a word, its place, the dates of its sentence, the sentence), in text order; by the first letters of the key.

        Only of words that may be of an event which some phrase is told from.
        """
        told_from = [m for m in self.mentions if isinstance(m.node, n.FromEvent)]
        heads = {self.words.key(word) for mention in told_from for word in self.named(mention)[-1:]}
        found: dict[str, list[tuple[str, int, list[int], Span]]] = {head[:SHORTEST]: [] for head in heads}
        if not heads:
            return found
        by_sentence: dict[Span, list[int]] = {}
        for index, mention in enumerate(self.mentions):
            if not isinstance(mention.node, _UNDATED):
                by_sentence.setdefault(self._sentence(mention.span), []).append(index)
        # “invaded” and "the invasion": only words that begin as one of the event does are looked at
        beginnings = "|".join(sorted(map(re.escape, {b for head in heads for b in self.words.beginnings(head)})))
        candidate = re.compile(rf"[^a-z]((?:{beginnings})[^\W\d_]*(?:-[^\W\d_]+)*)")
        lowered = "\n" + lower(self.document.text)  # so that a word that opens the text has a character before it
        for sentence, dates in by_sentence.items():
            for match in candidate.finditer(lowered, sentence.start, sentence.end + 1):
                word, at = match[1], match.start()
                key = self.words.key(word)
                same = found.get(key[:SHORTEST])
                if same is None or word in self.words.stops:
                    continue
                if not any(self.mentions[i].reach.start <= at < self.mentions[i].reach.end for i in dates):
                    same.append((key, at, dates, sentence))
        return found

    def _sentence(self, span: Span) -> Span:
        text = self.document.text
        return Span(sentence_start(text, span.start, _SENTENCE), sentence_end(text, span.end, _SENTENCE))
