"""Phrase names: by which name a claim calls what a noun phrase tells of: the canonical name, else its noun with what describes it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.names.heads import OF_NUMBER, PARTS, describing, head_of, stray
from timeline.claims.names.register import NOBODY, Register, common_first, past_roles, sex_of
from timeline.claims.names.runs import JOINTS_FOR, joins
from timeline.statements.tagging.words import Words

_ARTICLES = frozenset(
    "the a an this that these those her his its their our my your one some any no another said such unnamed least most".split()
)
_INDEFINITE = frozenset(("no", "any"))
_FORMER = frozenset("former then ex- new old young late present chief managing prime deputy".split())


def phrase_name(
    words: Words, first: int, last: int, found: Register, *, whole: bool = False, recent: dict[str, int] = NOBODY, but: Sequence[str] = ()
) -> str:
    """The canonical name for a noun phrase; with `whole`, an unnamed source keeps what describes it ("person familiar with ...")."""
    w = words
    head = head_of(w, first, last)
    if w.start[head] in found.appearing:
        return found.appearing[w.start[head]]
    start = first
    if first + 1 < head and w.low[first + 1] == "of" and (w.tag[first] == "num" or w.low[first] in PARTS):
        start = first + 2  # “three of Orbe's directors”
    elif first + 2 < head and w.low[first + 2] == "of" and w.tag[first + 1] == "num":
        start = first + 3  # “Not one of their lorries”
    while start < head and (
        w.low[start] in _ARTICLES
        or w.tag[start] == "det"
        or stray(w, start)
        or (not whole and (w.tag[start] == "num" or w.low[start] in OF_NUMBER))
    ):
        start += 1
    if w.tag[head] == "name":
        return _by_name(w, start, head, found)
    if (holder := _by_role(w, first, start, head, found, recent, but)) is not None:
        return holder
    role = w.low[head]
    if whole and head < last:
        return _small(
            w, start, " ".join(w.word(k) for k in range(start, last + 1)).replace(" 's", "'s").replace(" ’s", "'s").replace(" ,", ",")
        )
    if not whole and "'s" in w.tag[start + 1 : head]:
        owned = max(k for k in range(start + 1, head) if w.tag[k] == "'s")
        somebody = role in found.speaking.roles or role in found.speaking.collectives
        if not (somebody and "name" in w.tag[start:owned]):
            # “the clinic's only scanner”, "Orr's car" are the scanner and the car; "Orr's agent" is a person
            start = w.next(owned + 1, lambda k: w.low[k] in OF_NUMBER and k < head)
    while start < head and describing(w, start):
        start += 1
    text = w.of(start, head)
    common = start < head and (common_first(w, start, found.speaking) or text.lower() in found.heads.get(role, ()))
    text = _small(w, start, text, common=common)  # “Harbour police”, of whom it writes “the harbour police” elsewhere
    if text.islower() and (
        w.low[first] == "another" or (w.low[first + 1 : first + 2] == ["other"] and (w.low[first] == "the" or w.tag[first] == "poss"))
    ):
        return f"other {text}"  # “another contract”, "the other contract": not the one that is told of
    if not text.islower() or w.low[first] in _INDEFINITE or "single" in w.low[first:head]:
        return text  # “cancelled no concert”: not the opening one
    return found.thing(text)


def _by_name(w: Words, start: int, head: int, found: Register) -> str:
    """“Foreign Minister Ann Rey”, "Mrs Orr": the canonical form of the name that ends at `head`, without offices and titles."""
    run = head
    while run > start and (
        w.tag[run - 1] == "name"
        or (
            run - 2 >= start
            and w.tag[run - 2] == "name"
            and w.low[run - 1] in JOINTS_FOR
            and (w.low[run - 1] != "for" or joins(w, run - 2))
        )
    ):
        run -= 1
    start, run = run, past_roles(w, run, head, found.speaking)
    titles = [k for k in range(start, run) if w.low[k].rstrip(".") in found.speaking.titles] if start < run == head else []
    if titles and (sex := next(filter(None, (sex_of(w.low[k].rstrip("."), found.speaking) for k in titles)), "")):
        return found.titled(w.word(head), sex, w.of(titles[0], head))
    return found.name(w.of(run, head))


def _by_role(w: Words, first: int, start: int, head: int, found: Register, recent: dict[str, int], but: Sequence[str]) -> str | None:
    """“the mayor”, "its foreign minister": who holds the office that is told, where the text names him."""
    role = w.low[head].removeprefix("ex-")
    former = start + 1 == head and w.low[start] in _FORMER
    known = first == head or w.low[first] in ("the", "this", "that", "her", "his", "their", "its")
    if (start == head or former) and known and (holder := found.holder(role, recent, but)):
        return holder
    if w.low[first] == "the" and head - start == 1 and w.tag[start] == "noun" and role in found.role and not former:
        alone = found.role[role]
        if len(alone) == 1 and len(found.heads.get(role, ())) == 1:
            return alone[0]  # “the fishery minister ... the minister, Piet Lomax,”
    holders = found.role.get(" ".join(w.low[start : head + 1]), ()) if head - start == 1 and first < start else ()
    if len(holders) == 1 and w.low[first] not in ("a", "an"):
        return holders[0]  # “its foreign minister”
    return None


def _small(w: Words, start: int, text: str, *, common: bool = False) -> str:
    """The words of a phrase from token `start`, without the capital that only the head of a sentence gives: "officials"."""
    if w.start[start] != w.span.start or (w.tag[start] != "noun" and not common):
        return text
    return text.lower() if text.isupper() else text[0].lower() + text[1:]
