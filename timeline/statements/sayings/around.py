"""Around: what is said on both sides of a saying, or goes on behind it: "The hall, said Orr, was empty, and nobody saw her"."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import after, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, NOMINAL, Words


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
    stop = w.back(first - 3, ("punct",))
    return Content(None, (floor, stop)) if any(w.tag[j] in FINITE for j in range(floor, stop + 1)) else None


def going_on(w: Words, cue: Cue, found: Subject | None, back: tuple[int, int], speaking: Speaking) -> tuple[int, int] | None:
    """“The hall was empty, Orr added, and no guard had seen her”: what comes after the saying is told by the same person."""
    if cue.kind not in ("say", "record") or w.quoted[back[0]]:
        return None
    inverted = found is not None and found.inverted
    k = found.last + 1 if inverted and found is not None else _past_setting(w, cue.last + 1, cue, speaking)
    k = w.past(k, ("time", "adv"))
    end = stop(w, len(w) - 1)
    if k + 2 < len(w) and w.low[k] == "," and not w.quoted[k + 1] and _hangs_on(w, k + 1, back, speaking, inverted=inverted):
        return k + 1, end
    if k + 3 < len(w) and w.low[k] == "," and w.low[k + 1] in ("and", "but"):
        if w.tag[k + 2] == "neg" or (w.tag[k + 2] in FINITE and w.base[k + 2] not in speaking.say):
            return k + 2, end  # “It was scanned, says the depot, and left within the hour”, "..., but not at night"
        if _second_clause(w, k + 2, speaking):
            return k + 2, end
    return _behind_semicolon(w, k, speaking)


def _hangs_on(w: Words, k: int, back: tuple[int, int], speaking: Speaking, *, inverted: bool) -> bool:
    """Whether what begins at k belongs to the clause before the saying: "..., she said, at the fair", "..., because a pipe had burst"."""
    low, tag = w.low[k], w.tag[k]
    sitting = any(w.low[j] in speaking.sessions for j in range(k, min(k + 6, len(w))))  # “..., said the minister, in Wednesday's debate”
    if tag in ("prep", "time") or (tag == "sub" and low in _DATING):
        return not sitting
    if tag == "sub" and low in _REASONS:
        return True
    cleft = w.low[back[0]] == "it" and w.tag[back[0] + 1] == "aux"
    return cleft and (low == "that" or (not inverted and low in ("who", "which")))  # “It was her dog, he said, that woke the street”


_DATING = frozenset("when after before while until".split())
_REASONS = frozenset("because although though since unless if whereas".split())


def _second_clause(w: Words, k: int, speaking: Speaking) -> bool:
    """Whether a clause of its own, with no saying in it, begins at k; “she replied to him in May” tells nothing that was said."""
    if k + 1 >= len(w) or w.tag[k] not in NOMINAL | {"det", "poss", "subj"}:
        return False
    verb = next((j for j in range(k + 1, len(w)) if w.tag[j] in FINITE), -1)
    if verb < 0 or any(w.tag[j] in ("punct", "quote", "rel", "sub") for j in range(k, verb)):
        return False
    return w.base[verb] not in speaking.say or not any(w.tag[j] in FINITE or w.tag[j] in ("quote", "ing") for j in range(verb + 1, len(w)))


def _behind_semicolon(w: Words, k: int, speaking: Speaking) -> tuple[int, int] | None:
    """“She had a fever, she said; she had drunk tea at two.”: the second sentence is hers too, unless somebody speaks in it."""
    semicolon = next((j for j in range(k, len(w) - 3) if w.low[j] == ";"), -1)
    if semicolon < 0 or any(w.tag[j] in FINITE and not _in_aside(w, k, j) for j in range(k, semicolon)):
        return None
    rest = range(semicolon + 1, len(w))
    spoken = any(
        (w.tag[j] in ("verb", "part") and (w.base[j] in speaking.say or w.base[j] in speaking.tell or w.base[j] in speaking.deny))
        or w.tag[j] == "quote"
        or w.low[j] in ("according", "so", ";")
        for j in rest
    )
    told = any(w.tag[j] in FINITE for j in rest) and (w.tag[semicolon + 1] in NOMINAL or w.tag[semicolon + 1] in ("det", "poss", "subj"))
    return (semicolon + 1, stop(w, len(w) - 1)) if told and not spoken else None


def _in_aside(w: Words, first: int, k: int) -> bool:
    """Whether the verb at k stands in a relative clause since token `first`."""
    return any(w.tag[j] == "rel" for j in range(first, k))


def parenthesis(w: Words, cue: Cue, found: Subject | None, floor: int, speaking: Speaking) -> Content | None:
    """“By then, Orr said, the hall was empty”, "The hall, said Orr, was empty": the saying stands inside what is said."""
    if found is None or found.shared or cue.kind not in ("say", "record", "according"):
        return None
    last = (
        max(cue.last, found.last)
        if cue.base in ("account", "frame")
        else found.last
        if found.inverted or cue.kind == "according"
        else cue.last
    )
    k = _past_setting(w, last + 1, cue, speaking)
    mark = next((j for j in range((found.start if not found.inverted else cue.group) - 1, floor, -1) if w.low[j] == ":"), -1)
    if mark > 0 and not any(w.tag[j] == "quote" for j in range(mark, cue.first)):
        floor = mark + 1  # “She was less sure: the wall, she said, was old”
    first = cue.first if found.inverted or cue.kind == "according" else found.start
    opens = first == floor or (cue.kind == "according" and (w.tag[first - 1] == "conj" or w.low[first - 1] == ";"))
    if cue.kind == "according" and k + 2 < len(w) and w.low[k] != ",":
        clause = w.tag[k] in ("det", "poss", "subj", "name", "num", "noun")
        behind = (
            _described(w, k)
            if clause or (w.tag[k] in ("part", "ing", "rel", "prep", "sub") and cue.base not in ("account", "frame"))
            else -1
        )
        if behind > 0:
            k = behind  # “According to a memo seen by us, ...”, "according to a diary she kept, ..."
        elif clause and opens:
            return Content((k, stop(w, len(w) - 1))) if any(w.tag[j] in FINITE for j in range(k, len(w))) else None
    if cue.kind == "according" and k + 2 < len(w) and w.low[k] == ",":
        if not opens and w.tag[k + 1] == "rel":
            return None  # “It came twice, according to Orr, who keeps the book”
        k = _past_apposition(w, k)
    elif found.inverted:
        k = _past_speaker(w, k)
    if (
        k + 2 >= len(w)
        or w.low[k] != ","
        or not (opens or w.low[first - 1] == "," or w.low[first - 2 : first] == [",", "so"] or w.low[first - 3 : first] == _OR_SO)
    ):
        return None
    if cue.kind == "according" and w.tag[k + 1] == "rel":  # “According to Orr, who kept the books, nothing ...”
        k = next((j for j in range(k + 2, min(k + 20, len(w) - 2)) if w.low[j] == ","), k)
    rest = range(k + 1, len(w))
    quoting = cue.kind == "according" and opens and w.tag[k + 1] == "quote"  # “According to Orr, “it was shut”.”
    if quoting:
        return Content((k + 1, stop(w, len(w) - 1)))
    if w.tag[k + 1] in ("quote", "conj", "ing", "rel", "sub") or w.quoted[k + 1] or not any(w.tag[j] in FINITE for j in rest):
        return None
    if opens:
        return Content((k + 1, stop(w, len(w) - 1))) if cue.kind == "according" else None
    if first > 3 and w.low[first - 1] == "," and w.tag[first - 2] in ("rel", "sub", "conj"):
        return Content((k + 1, stop(w, len(w) - 1)), that=True)  # “a strike that, Orr said, lasted a month”
    if w.low[first - 1] == "so":
        first -= 2 if w.low[first - 2] == "or" else 1  # “Orr, so he says, met her”, "or so he says"
    opening = w.tag[floor] == "sub" and not any(w.tag[j] == "quote" for j in range(floor, first))
    if not opening and any(w.tag[j] in FINITE or w.tag[j] == "quote" for j in range(floor, first)):
        return None  # but “When the boat came, Orr said, the quay was empty”
    return Content((k + 1, stop(w, len(w) - 1)), (floor, first - 2))


_OR_SO = [",", "or", "so"]


def _described(w: Words, k: int) -> int:
    """The comma that ends what describes the source, from token k; a clause has to come behind it. -1 without one."""
    comma = next((j for j in range(k, min(k + 20, len(w) - 2)) if w.low[j] == "," and w.tag[j] != "time"), -1)
    return comma if comma > 0 and w.tag[comma + 1] != "conj" and any(w.tag[j] in FINITE for j in range(comma, len(w))) else -1


def _past_apposition(w: Words, k: int) -> int:
    """“According to a note by its owner, Orr & Sons, the tower ...”: the comma behind a name or a role that stands between commas."""
    while (named := simple_after(w, k + 1)) is not None and not named.pronoun and w.low[named.last + 1 : named.last + 2] == [","]:
        rest = named.last + 2
        if (
            rest >= len(w)
            or w.tag[rest] not in NOMINAL | {"det", "poss", "subj", "adv"}
            or not any(w.tag[j] in FINITE for j in range(rest, len(w)))
        ):
            break
        k = named.last + 1
    return k


def _past_speaker(w: Words, k: int) -> int:
    """“Officers, said Orr, *who leads the guard*, opened fire”, "... said Orr, *the chief*, ...": the comma behind it; k where none comes."""
    if k + 2 >= len(w):
        return k
    apposed = simple_after(w, k + 1) if w.low[k] == "," else None
    relative = w.tag[k] == "rel" or (w.low[k] == "," and w.tag[k + 1] == "rel")
    if not relative and apposed is None:
        return k
    end = w.next(k + 1 if relative or apposed is None else apposed.last + 1, lambda j: w.low[j] != "," or w.time[j] >= 0)
    behind = w.past(end + 1, ("adv", "neg", "time"))
    return end if behind < len(w) and w.tag[behind] in FINITE else k


def _past_setting(w: Words, k: int, cue: Cue, speaking: Speaking) -> int:
    """“she told the court on Monday, ...”, "swore before the court, ...": the first token behind the hearer, times and places of a saying."""
    if cue.base in speaking.tell and (hearer := simple_after(w, k)) is not None:
        k = hearer.last + 1
    while True:
        k = w.past(k, ("time", "adv"))
        if cue.kind == "according" or k + 1 >= len(w) or w.tag[k] != "prep":
            return k
        phrase = after(w, k + 1)
        if phrase is None:
            return k
        k = phrase.last + 1
