"""Clauses: the finite clauses of a stretch of text, each with its subject, verb group and objects."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.languages.accounts import Syntax
from timeline.statements.phrases import Phrase, before
from timeline.statements.speaker import Subject
from timeline.statements.words import FINITE, Words


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `first` to `last`, with the verb group `aux`..`main`.

    `kind` is "main", "and", "that", "rel", "sub" or "bare" (no finite verb: "two letters, dated ..."); `marker` the word that opens it.
    `main` is the token that carries the meaning, -1 in a bare clause.
    """

    first: int
    last: int
    aux: int
    main: int
    kind: str
    marker: str
    subject: Subject | None
    negated: bool
    passive: bool
    perfect: bool
    modal: str
    past: bool
    shared: bool = False


def clauses(words: Words, first: int, last: int, grammar: Syntax) -> list[Clause]:
    """The clauses between two tokens (included), in text order; a stretch without a finite verb is one bare clause.

    So is what stands before the first clause: "two letters, which ...", "none, but it saw ...", "to sell it if she wins".
    """
    groups = _groups(words, first, last)
    if not groups:
        return [bare(first, last)]
    starts = []
    lead = _opening(words, groups[0][0], first, leading=True)
    cut = lead[0] - (2 if lead[1] in ("and", "that") and lead[2] else 1)
    if lead[1] in ("and", "sub", "rel", "that") and any(words.tag[k] in ("noun", "name", "num", "inf") for k in range(first, cut + 1)):
        while cut > first and words.tag[cut] in ("punct", "conj"):
            cut -= 1
        return [bare(first, cut), *clauses(words, lead[0] if lead[1] != "rel" else cut + 1, last, grammar)]
    for number, (aux, _) in enumerate(groups):
        floor = first if number == 0 else groups[number - 1][1] + 1
        starts.append((floor, *_opening(words, aux, floor)) if number else (first, first, *_opening(words, aux, first, leading=True)[1:]))
    found = []
    back = _after_relative(words, groups, starts, first, grammar)
    for number, (aux, main) in enumerate(groups):
        _, begin, kind, marker = starts[number]
        if number == 1 and back is not None:
            starts[1] = (starts[1][0], aux, "main", "")
            begin, kind = aux, "main"
        end = starts[number + 1][1] - 1 if number + 1 < len(groups) else last
        if number == 0 and back is not None:
            end = groups[1][0] - 1
        while end > main and (words.tag[end] in ("punct", "conj", "sub", "rel") and words.low[end] not in (")",)):
            end -= 1
        clause = _clause(words, begin, max(end, main), aux, main, kind, marker, grammar)
        found.append(replace(clause, subject=back, shared=False) if number == 1 and back is not None else clause)
    return found


def _after_relative(
    w: Words, groups: list[tuple[int, int]], starts: list[tuple[int, int, str, str]], first: int, g: Syntax
) -> Subject | None:
    """“A pilot who was aboard that day saw no spill”: the subject of the second verb, which the relative clause hangs on."""
    if len(groups) < 2 or starts[0][2] != "rel" or starts[1][2:] != ("that", "") or w.tag[first] != "rel":
        return None
    if w.base[groups[0][1]] in g.complement or w.low[first] not in ("who", "which", "that", "whose"):
        return None  # “an aide who said Orr met Vale”
    phrase = before(w, first - 1)
    return None if phrase is None or phrase.pronoun else Subject((phrase,), phrase.first)


def bare(first: int, last: int) -> Clause:
    """A stretch without a finite verb."""
    return Clause(first, last, -1, -1, "bare", "", None, False, False, False, "", True)


def _groups(w: Words, first: int, last: int) -> list[tuple[int, int]]:
    """The finite verb groups: (first token, main verb)."""
    found = []
    k = first
    while k <= last:
        if w.tag[k] not in FINITE:
            k += 1
            continue
        main, j = k, k + 1
        if w.tag[k] == "aux":
            inverted = j <= last and w.tag[j] == "subj" and w.low[j] != "there"
            while j <= last and (
                w.tag[j] in ("adv", "neg", "part", "inf", "ing", "time", "aux")
                or (w.tag[j] == "quote" and w.tag[j - 1] == "aux")
                or (inverted and w.tag[j] == "subj")
            ):
                if w.tag[j] in ("part", "inf", "ing", "aux"):
                    main = j
                    if w.low[j] not in ("been", "be", "being", "have", "had", "having") and w.base[j] not in ("go",):
                        break
                if w.tag[j] == "time" and not any(w.tag[m] in ("part", "inf", "ing") for m in range(j, min(j + 4, last + 1))):
                    break
                j += 1
            if w.base[main] == "go" and w.tag[main] == "ing" and main + 2 <= last and w.low[main + 1] == "to" and w.tag[main + 2] == "inf":
                main += 2  # “is going to sell”
        found.append((k, main))
        k = main + 1
    return found


def _opening(w: Words, aux: int, floor: int, *, leading: bool = False) -> tuple[int, str, str]:
    """First token of the clause of the verb group at `aux`, its kind and the word that opens it; not before `floor`."""
    for k in range(aux - 1, floor - 1, -1):
        tag, low = w.tag[k], w.low[k]
        if tag == "rel":
            return k, "rel", low
        if tag == "sub":
            return (k + 1, "that", low) if low == "that" else (k, "sub", low)
        if low in (";", ":", "—", "–"):
            return k + 1, "main", low
        if tag == "conj" and _joins_clauses(w, k, aux, floor):
            return k + 1, "and", low
        if low == "," and _fresh(w, k, aux):
            return k + 1, "main", low
    if not leading:
        phrase = before(w, w.previous(aux - 1, lambda j: w.tag[j] in ("adv", "neg", "time")))
        while phrase is not None and phrase.first - 2 >= floor and w.low[phrase.first - 1] == "and":
            left = before(w, phrase.first - 2)
            if left is None or left.first < floor:
                break
            phrase = left
        if phrase is not None and phrase.first >= floor:
            return phrase.first, "that", ""  # “said Orr and Vale met ...”
    return floor, "main", ""


def _joins_clauses(w: Words, k: int, aux: int, floor: int) -> bool:
    """Whether "and" at k joins clauses, not two nouns of the subject ("the firm and the union met")."""
    if w.low[k] in ("but", "yet"):
        return True
    if k + 1 == aux or all(w.tag[j] in ("adv", "neg", "time") for j in range(k + 1, aux)):
        return True
    if w.tag[k + 1] == "subj":
        return not (k > 0 and w.tag[k - 1] in ("subj", "name"))
    j = k - 1
    while j >= floor and w.tag[j] in ("noun", "name", "num", "det", "poss", "'s", "part"):
        j -= 1
    return (
        j >= floor
        and w.tag[j] not in ("sub", "quote", "punct", "conj", "time")
        and any(w.tag[m] in FINITE for m in range(max(0, k - 30), k))
    )


def _fresh(w: Words, k: int, aux: int) -> bool:
    """Whether the comma at k is the last before a subject that stands right before the verb, after another clause."""
    return False if k + 1 >= aux else w.tag[k + 1] in ("subj",) and any(w.tag[m] in FINITE for m in range(max(0, k - 30), k))


def _clause(w: Words, first: int, last: int, aux: int, main: int, kind: str, marker: str, g: Syntax) -> Clause:
    group = range(aux, main + 1)
    after = range(main + 1, min(main + 3, last + 1))
    negated = any(w.tag[k] == "neg" for k in group) or any(w.tag[k] == "neg" for k in after if k == main + 1)
    low = w.low[aux]
    passive = w.tag[main] == "part" and any(
        w.low[k] in g.be or w.low[k] in ("was", "were", "been", "being", "be") for k in range(aux, main)
    )
    perfect = any(w.low[k] in ("has", "have", "had", "'ve", "'d") for k in range(aux, main)) or (
        low == "'s" and w.tag[main] == "part" and not passive
    )
    if low == "'s" and w.tag[main] == "part":
        passive, perfect = False, True
    going = main - 2 > aux and w.low[main - 2] == "going"
    modal = "will" if going else low if low in g.modals and not (low == "'d" and w.tag[main] == "part") else ""
    past = perfect or low in ("was", "were", "did", "had") or (w.tag[main] == "verb" and "d" in g.verbs.get(w.low[main], ("", "d"))[1])
    subject, shared = _subject(w, first, aux, kind)
    if w.tag[aux] == "aux" and aux + 1 < main and w.tag[aux + 1] == "subj" and w.low[aux + 1] != "there":
        subject, shared = Subject((Phrase(aux + 1, aux + 1, True),), aux), False  # “At no time did she meet”
    return Clause(first, last, aux, main, kind, marker, subject, negated, passive, perfect, modal, past, shared)


def _named_inside(w: Words, inner: Phrase, outer: Phrase, first: int) -> Subject:
    """“Ann Rey and her partner, Per Orr, met ...”: the name for the role before the comma, with whom "and" joins to it."""
    phrases, start = [inner], max(outer.first, first)
    while start - 2 >= first and w.low[start - 1] == "and":
        left = before(w, start - 2)
        if left is None or left.first < first:
            break
        phrases.insert(0, left)
        start = left.first
    return Subject(tuple(phrases), start)


def _subject(w: Words, first: int, aux: int, kind: str) -> tuple[Subject | None, bool]:
    """The subject before the verb group; None with True when it is shared with the clause before."""
    if w.low[aux] in ("was", "were", "is", "are", "'s", "has", "had", "have") and aux > 0 and w.low[aux - 1] == "there":
        return None, False
    if all(w.tag[k] in ("adv", "neg", "time", "punct", "quote", "conj") for k in range(first, aux)):
        return None, True
    k = w.previous(aux - 1, lambda j: w.tag[j] in ("adv", "neg", "time"))
    if k < first:
        return None, False
    if w.tag[k] == "rel":
        left = before(w, k - 2 if k > 1 and w.low[k - 1] == "," else k - 1)
        return (Subject((left,), k), False) if left else (None, False)
    if w.low[k] == "," and k > first:
        opened = next((j for j in range(k - 1, first, -1) if w.low[j] == ","), None)
        if opened is not None:
            inner, outer = before(w, k - 1), before(w, opened - 1)
            if (
                inner is not None
                and inner.first == opened + 1
                and w.tag[inner.last] == "name"
                and outer is not None
                and w.tag[outer.last] in ("noun", "obj", "num")
            ):
                return _named_inside(w, inner, outer, first), False
            k = opened - 1
    phrase = before(w, k)
    if phrase is None:
        return None, False
    phrases = [Phrase(max(phrase.first, first), phrase.last, phrase.pronoun)]
    while phrases[0].first - 2 >= first and w.low[phrases[0].first - 1] in ("and", ",", "or", "nor"):
        left = before(w, phrases[0].first - 2)
        if left is None or left.first < first:
            break
        phrases.insert(0, left)
    return Subject(tuple(phrases), phrases[0].first), False
