"""Sayings that point back: "So says the plaque.", "That is what the brigade wrote.", "Such is the canton's claim."."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after, before, header, simple_after
from timeline.statements.contents.drafts import Draft
from timeline.statements.passages.labels import labelled
from timeline.statements.passages.origins import origin
from timeline.statements.reading import Sentence
from timeline.statements.sayings.speaker import subject
from timeline.statements.tagging.words import FINITE, NOMINAL, Words
from timeline.text.span import Span

_POINTING = frozenset({"so", "which", "that", "this", "such", "thus", "those", "these", ":", "come", "comes", "came", "by", "'s", "the"})
_SET_OFF = frozenset((";", "—", "–"))
_LONGEST = 20  # tokens of such a saying


def backward(sentence: Sentence, number: int, last: Sentence | None, told: Sequence[Span], speaking: Speaking) -> Draft | None:
    """The statement that a sentence, or its part behind a semicolon, makes of what stands before it; `told` is what others say already.

    Examples
    --------
    “The lamp failed twice; so says the log.” → the log | The lamp failed twice
    """
    w = sentence.words
    if _POINTING.isdisjoint(w.low) and not (sentence.quotes and {"how", "what"} & set(w.low)):
        return None
    if (whole := _framed(w, speaking)) is not None:
        cue, phrase, content = whole
        return _draft(w, cue, "say", phrase, content, number)
    semicolon = max((k for k in range(3, len(w)) if w.low[k] in (";", "—", "–")), default=-1) if not _SET_OFF.isdisjoint(w.low) else -1
    commas = [k for k in range(3, len(w) - 3) if w.low[k] == ","]
    or_so = next((k for k in commas if w.low[k + 1 : k + 3] == ["or", "so"]), -1)
    which = next((k for k in commas if w.low[k + 1 : k + 3] in (["which", "is"], ["which", "was"])), -1)
    semicolon = max(semicolon, or_so, which)
    for first in (semicolon + 1, header(w)) if semicolon > 0 else (header(w),):
        if len(w) - first > _LONGEST:
            continue
        found = _pointing(w, first, speaking) or origin(w, first, speaking)
        if found is None:
            continue
        cue, base, phrase = found
        if first == semicolon + 1 and semicolon > 0:
            content = w.between(header(w), semicolon - 1)
        elif last is not None and last.paragraph == sentence.paragraph:
            content = last.span
        else:
            continue
        if any(span.overlaps(content) for span in told) or not any(c.isalpha() for c in content.of(w.text)):
            continue
        return _draft(w, cue, base, phrase, content, number)
    return None


def _draft(w: Words, cue: int, base: str, phrase: Phrase, content: Span, number: int) -> Draft:
    speaker = w.between(phrase.first, phrase.last)
    return Draft(w.of(phrase.first, phrase.last), speaker, base, w.between(cue, cue), [content], "reported", (), number)


def _framed(w: Words, speaking: Speaking) -> tuple[int, Phrase, Span] | None:
    """“Orr's answer: the shop was shut”, "Thus the chronicle: ...", "That they met is Orr's story": a saying without a verb of its own."""
    first, last = header(w), len(w) - 1
    first = 0 if first and w.low[first - 1] == ":" else first
    if last - first < 3:
        return None
    while last > first and w.tag[last] == "punct":
        last -= 1
    if (found := labelled(w, first, speaking)) is not None and not (first == 0 and _is_turn(w, found[0])):
        return found
    if w.low[first] == "that" and w.tag[first] in ("det", "sub"):
        copula = next((k for k in range(last - 1, first + 3, -1) if w.low[k] in ("is", "was")), -1)
        owned = _whose(w, copula + 1, speaking) if copula > 0 else None
        if owned is not None and any(w.tag[k] in FINITE for k in range(first + 1, copula)):
            return copula, owned[2], w.between(first + 1, copula - 1)
    for k in range(first + 2, last - 3):
        put = w.low[k] in ("is", "was") and w.tag[k - 1] == "quote" and w.low[k + 1] in ("how", "what")
        if put and (told := _what(w, k + 2, speaking)) is not None:
            return told[0], told[2], w.between(first, k - 1)  # ““They never paid” is how Orr puts it”
    for k in range(last - 2, first + 3, -1):
        if w.low[k] == ":" and w.low[k + 1] in ("thus", "so") and (phrase := after(w, k + 2)) is not None and _closes(w, phrase.last, last):
            return k, phrase, w.between(first, k - 1)
    return None


def _closes(w: Words, k: int, last: int) -> bool:
    """Whether nothing but a description in commas stands behind token k: "so the chronicle, written up by a curate"."""
    return k == last or (
        w.low[k + 1] == "," and w.tag[k + 2] in ("part", "det", "rel") and not any(w.low[j] == ";" for j in range(k, last))
    )


def _is_turn(w: Words, colon: int) -> bool:
    """Whether nothing but a name stands between the start of a line and the colon: such labels are turns."""
    starts = w.start[0] == 0 or w.text[w.start[0] - 1] == "\n"
    return starts and all(w.tag[k] in NOMINAL for k in range(colon))


def _pointing(w: Words, first: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """The cue, its base and the speaker of a pointing clause that begins at `first`."""
    k = w.next(first, lambda j: w.low[j] in ("or", "and", "but"))
    k = w.next(k + 2, lambda j: w.low[j] == ",") if w.low[k : k + 2] == ["at", "least"] else k
    if k + 2 >= len(w) or w.low[k] not in ("so", "that", "this", "such", "those", "these", "which"):
        return None
    opening = w.low[k]
    k = _aside(w, k + 1)
    if opening == "so":
        return _so(w, k, speaking)
    if opening in ("that", "this") and k < len(w) and (w.low[k] == "much" or w.tag[k] in ("det", "name")):
        fronted = _what(w, k + (w.low[k] == "much"), speaking)  # “that much the officer confirms”
        return fronted if fronted is not None and fronted[0] >= len(w) - 3 else None
    if k >= len(w) or w.low[k] not in ("is", "was", "'s", "are", "were"):
        return None
    k = _aside(w, k + 1)
    if k < len(w) and w.low[k] in ("what", "how", "as"):
        return _what(w, k + 1, speaking)
    return _whose(w, k, speaking)


def _aside(w: Words, k: int) -> int:
    """“That, at any rate, is”, "So at least": past the words that soften."""
    k = w.next(k, lambda j: w.low[j] == "," or w.tag[j] == "adv")
    if w.low[k : k + 1] == ["at"] and w.low[k + 1 : k + 2] and w.low[k + 1] in ("least", "any"):
        k += 2 if w.low[k + 1] == "least" else 3
    return w.next(k, lambda j: w.low[j] == ",")


def _so(w: Words, k: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“So says the plaque”, "or so Orr claims", "So the market board."."""
    if k >= len(w):
        return None
    said = w.tag[k] in FINITE and _saying(w, k, speaking)
    phrase = after(w, k + 1 if said else k)
    if phrase is None or (phrase.pronoun and said):
        return None
    if not said and w.low[phrase.last + 1 : phrase.last + 2] == [","]:
        name = after(w, phrase.last + 2)  # “So the foreman, Ann Rey, told them”
        phrase = name if name is not None and w.low[name.last + 1 : name.last + 2] == [","] else phrase
    end = w.next(phrase.last + 1, lambda j: w.tag[j] in ("time", "adv") or w.low[j] == ",")
    if said or (end < len(w) and w.low[end] in (".", ";") and end >= len(w) - 1 and w.tag[phrase.first] in ("det", "name", "poss")):
        return k if said else phrase.first - 1, w.base[k] if said else "say", phrase
    if end < len(w) and w.tag[end] in FINITE and (_saying(w, end, speaking) or w.low[end : end + 4][-3:] == ["have", "us", "believe"]):
        return end, "say", phrase
    return None


def _what(w: Words, k: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“... what the brigade wrote down”, "how Orr remembers it"."""
    phrase = after(w, k)
    verb = w.past(phrase.last + 1, ("adv", "aux", "time")) if phrase is not None else len(w)
    if phrase is None or verb >= len(w) or not _saying(w, verb, speaking):
        return None
    return verb, "say", phrase


def _whose(w: Words, k: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“... her version”, "the canton's claim", "the word of Orr"."""
    head = next(
        (
            j
            for j in range(k, min(k + 9, len(w)))
            if any(w.low[j] in words for words in (speaking.versions, speaking.replies, speaking.records, speaking.figures))
            and (j + 1 == len(w) or w.tag[j + 1] not in NOMINAL)
        ),
        -1,
    )
    if head < 0:
        return None
    if w.tag[k] == "poss":
        return k - 1, "say", Phrase(k, k, pronoun=True)
    owner = next((j for j in range(k, head) if w.tag[j] == "'s"), -1)
    if owner > 0:
        phrase = before(w, owner - 1)
        return None if phrase is None else (k - 1, "say", Phrase(max(k, phrase.first), phrase.last))
    if w.low[head + 1 : head + 2] in (["of"], ["from"]) and (phrase := after(w, head + 2)) is not None:
        return k - 1, "say", phrase
    return None


def _saying(w: Words, k: int, speaking: Speaking) -> bool:
    base = w.base[k]
    return base in speaking.say or base in speaking.tell or base in speaking.record or base in ("run", "go", "have", "put", "see", "wrote")


def adopting(sentence: Sentence, number: int, speaking: Speaking) -> Draft | None:
    """Who is spoken of right behind a quotation that nobody is said to say: the person who is the subject of the sentence."""
    w = sentence.words
    verb = next((k for k in range(1, len(w)) if w.tag[k] in FINITE), -1)
    found = subject(w, verb, speaking) if verb > 0 else None
    if verb < 0 and len(w) < _SHORT:
        opening = w.next(header(w), lambda k: w.low[k] in ("(", "—", "–", "--"))
        alone = simple_after(w, opening)  # ““It rang twice.” The sexton again.”, "... (Ann Orr, sexton)"
        return None if alone is None or not _somebody(w, alone, speaking) else _draft(w, alone.last, "say", alone, sentence.span, number)
    if found is None or len(found.phrases) != 1:
        return None
    phrase = found.phrases[0]
    if w.low[phrase.last] in ("that", "this", "it") and w.low[verb] in ("was", "is"):
        named = simple_after(w, verb + 1)  # ““It rang twice.” That was the sexton.”
        return None if named is None or not _somebody(w, named, speaking) else _draft(w, verb, "say", named, sentence.span, number)
    somebody = _somebody(w, phrase, speaking)
    if not somebody:
        owned = _whose(w, verb + 1, speaking)
        phrase = owned[2] if owned is not None else phrase
    if not somebody and (owned is None or not (w.low[found.last] in speaking.replies or w.low[found.last] in speaking.sayings)):
        return None
    return _draft(w, verb, "say", phrase, sentence.span, number)


_SHORT = 9  # tokens of a sentence without a verb that names a speaker


def _somebody(w: Words, phrase: Phrase, speaking: Speaking) -> bool:
    """Whether the phrase is a person, people, or a body that speaks: "he", a name, a role, "the council"."""
    if phrase.pronoun:
        return w.low[phrase.last] in ("he", "she")
    inside = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] in ("prep", "part")), phrase.last + 1)
    noun = w.low[inside - 1]
    known = speaking.roles | speaking.collectives | speaking.grammar.plurals
    return w.tag[phrase.last] == "name" or noun in known or noun.removesuffix("s") in speaking.roles


def signed(sentence: Sentence, number: int, speaking: Speaking) -> Draft | None:
    """““It rang twice” – the sexton, on oath.”, "“It rang” (Ann Orr, 1990).": who stands behind a dash or in brackets after a quotation."""
    if len(sentence.quotes) != 1 or sentence.quotes[0].start > sentence.span.start:
        return None
    w = sentence.words
    k = w.at(sentence.quotes[0].end)
    if k + 2 >= len(w) or w.low[k] not in ("—", "–", "-", "--", "(") or any(w.tag[j] in FINITE for j in range(k, len(w))):
        return None
    phrase = simple_after(w, k + 1)
    if phrase is None or not _somebody(w, phrase, speaking):
        return None
    return _draft(w, k, "say", phrase, sentence.quotes[0], number)


def introducing(sentence: Sentence, number: int, speaking: Speaking) -> Draft | None:
    """“Orr was blunt: “They never paid.””: who is the subject of a clause that a colon and a quotation follow."""
    if not any(sentence.text[sentence.span.start : quote.start].rstrip().endswith(":") for quote in sentence.quotes):
        return None
    w = sentence.words
    colon = next((k for k in range(2, len(w) - 1) if w.low[k] == ":" and w.tag[k + 1] == "quote" and w.quoted[k + 1]), -1)
    if colon < 0 or any(w.tag[k] == "quote" for k in range(colon)):
        return None
    draft = adopting(sentence, number, speaking)
    if draft is not None:
        last = len(w) - 1
        draft.content = [w.between(colon + 1, last)]
    return draft
