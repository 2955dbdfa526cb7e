"""Around: what is said on both sides of a saying, or goes on behind it: "The hall, said Orr, was empty, and nobody saw her"."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.languages.accounts import Speaking
from timeline.statements.cue import Cue
from timeline.statements.phrases import after, simple_after
from timeline.statements.speaker import Subject
from timeline.statements.words import FINITE, NOMINAL, Words


@dataclass(frozen=True, slots=True)
class Content:
    """First tokens of what is said: `after` and `before` are inclusive token ranges or None; `that` marks a that-clause."""

    after: tuple[int, int] | None = None
    before: tuple[int, int] | None = None
    that: bool = False


def stop(w: Words, last: int) -> int:
    while last > 0 and w.low[last] in (".", "!", "?"):
        last -= 1
    return last


def clause_before(w: Words, cue: Cue, found: Subject | None, floor: int) -> bool:
    """“They had talked, Orr recalled, “though not for long””: a clause and a comma before the speaker."""
    if found is None or found.shared:
        return False
    first = cue.group if found.inverted else found.start
    return first - 1 > floor and w.low[first - 1] == "," and any(w.tag[j] in FINITE for j in range(floor, first - 1))


def so_told(w: Words, cue: Cue, found: Subject | None) -> Content | None:
    """“No lorry has come; the constable told me so”: what stands before the semicolon."""
    k = w.next(cue.last + 1, lambda j: w.tag[j] == "obj" and w.low[j] != "so")
    if found is None or k >= len(w) or w.low[k] != "so" or w.tag[k] != "obj":
        return None
    stop = w.previous(found.start - 1, lambda j: w.low[j] not in (";", ":", "—"))
    return Content(None, (0, stop - 1)) if stop > 2 else None


def or_so(w: Words, cue: Cue, found: Subject | None, floor: int) -> Content | None:
    """“A baker rode in on it, or so she says”: what stands before the comma."""
    first = found.start if found and not found.inverted else cue.group
    if found is None or first < 4 or w.low[first - 2 : first] != ["or", "so"]:
        return None
    stop = w.previous(first - 3, lambda j: w.tag[j] == "punct")
    return Content(None, (floor, stop)) if any(w.tag[j] in FINITE for j in range(floor, stop + 1)) else None


def going_on(w: Words, cue: Cue, found: Subject | None, back: tuple[int, int], speaking: Speaking) -> tuple[int, int] | None:
    """“The hall was empty, Orr added, and no guard had seen her”: a second clause after the saying is told by the same person."""
    if cue.kind not in ("say", "record") or w.quoted[back[0]]:
        return None
    k = w.next((found.last if found and found.inverted else cue.last) + 1, lambda j: w.tag[j] in ("time", "adv"))
    timed = w.low[k + 1 : k + 2] and w.low[k + 1] in ("when", "after", "before", "while", "until") and w.tag[k + 1] == "sub"
    sitting = any(
        w.low[j] in speaking.sessions for j in range(k + 1, min(k + 7, len(w)))
    )  # “..., said the minister, in Wednesday's debate”
    if k + 2 < len(w) and w.low[k] == "," and (w.tag[k + 1] in ("prep", "time") or timed) and not w.quoted[k + 1] and not sitting:
        return k + 1, stop(w, len(w) - 1)  # “The two shook hands, she said, at the fair in May.”
    if k + 3 >= len(w) or w.low[k] != "," or w.low[k + 1] not in ("and", "but"):
        return None
    if found is not None and found.inverted and w.tag[k + 2] in FINITE:
        return k + 2, stop(w, len(w) - 1)  # “It was scanned, says the depot, and left within the hour”
    if not (w.tag[k + 2] in NOMINAL or w.tag[k + 2] in ("det", "poss", "subj")):
        return None
    verb = next((j for j in range(k + 3, len(w)) if w.tag[j] in FINITE), -1)
    if verb < 0 or any(w.tag[j] in ("punct", "quote", "rel", "sub") for j in range(k + 2, verb)) or w.base[verb] in speaking.say:
        return None
    return k + 2, stop(w, len(w) - 1)


def parenthesis(w: Words, cue: Cue, found: Subject | None, floor: int, speaking: Speaking) -> Content | None:
    """“By then, Orr said, the hall was empty”, "The hall, said Orr, was empty": the saying stands inside what is said."""
    if found is None or found.shared or cue.kind not in ("say", "record", "according"):
        return None
    last = cue.last if cue.base in ("account", "frame") else found.last if found.inverted or cue.kind == "according" else cue.last
    k = _past_setting(w, last + 1, cue, speaking)
    first = cue.first if found.inverted or cue.kind == "according" else found.start
    opens = first == floor or (cue.kind == "according" and (w.tag[first - 1] == "conj" or w.low[first - 1] == ";"))
    if (
        k + 2 < len(w)
        and cue.kind == "according"
        and opens
        and w.low[k] != ","
        and w.tag[k] in ("det", "poss", "subj", "name", "num", "noun")
    ):
        return Content((k, stop(w, len(w) - 1))) if any(w.tag[j] in FINITE for j in range(k, len(w))) else None
    if (
        cue.kind == "according"
        and opens
        and k + 2 < len(w)
        and w.tag[k] in ("part", "ing", "rel", "prep", "sub")
        and cue.base not in ("account", "frame")
    ):
        k = next((j for j in range(k + 1, min(k + 20, len(w) - 2)) if w.low[j] == ","), k)  # “According to a memo seen by us, ...”
    if k + 2 >= len(w) or w.low[k] != "," or not (opens or w.low[first - 1] == "," or w.low[first - 2 : first] == [",", "so"]):
        return None
    if cue.kind == "according" and w.tag[k + 1] == "rel":  # “According to Orr, who kept the books, nothing ...”
        k = next((j for j in range(k + 2, min(k + 20, len(w) - 2)) if w.low[j] == ","), k)
    rest = range(k + 1, len(w))
    if w.tag[k + 1] in ("quote", "conj", "ing", "rel", "sub") or w.quoted[k + 1] or not any(w.tag[j] in FINITE for j in rest):
        return None
    if opens:
        return Content((k + 1, stop(w, len(w) - 1))) if cue.kind == "according" else None
    if w.low[first - 2 : first] == [",", "so"]:
        first -= 1  # “Orr, so he says, met her”
    opening = w.tag[floor] == "sub" and not any(w.tag[j] == "quote" for j in range(floor, first))
    if not opening and any(w.tag[j] in FINITE or w.tag[j] == "quote" for j in range(floor, first)):
        return None  # but “When the boat came, Orr said, the quay was empty”
    return Content((k + 1, stop(w, len(w) - 1)), (floor, first - 2))


def _past_setting(w: Words, k: int, cue: Cue, speaking: Speaking) -> int:
    """“she told the court on Monday, ...”, "swore before the court, ...": the first token behind the hearer, times and places of a saying."""
    if cue.base in speaking.tell and (hearer := simple_after(w, k)) is not None:
        k = hearer.last + 1
    while True:
        k = w.next(k, lambda j: w.tag[j] in ("time", "adv"))
        if cue.kind == "according" or k + 1 >= len(w) or w.tag[k] != "prep":
            return k
        phrase = after(w, k + 1)
        if phrase is None:
            return k
        k = phrase.last + 1
