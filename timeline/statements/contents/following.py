"""Following: where what is said begins behind its cue, past the hearer and the time ("told police on Friday that ...")."""

from __future__ import annotations

from typing import NamedTuple

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import after, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.contents.ahead import clause_in, closing_comma, dated_as, finite_ahead, names_day, opens_clause, opens_quote, owns
from timeline.statements.sayings.around import clause_before
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, NOMINAL, PHRASE, Words

Start = tuple[int | None, bool]  # the first token of what is said, or None, and whether "that" opens it

_NOTHING: Start = (None, False)
_HEARERS = NOMINAL | {"det", "poss", "obj"}
_ASIDES = ("speaking", "citing", "adding", "referring", "including")  # “said, *citing* a report”: no doing that is told


class _Behind(NamedTuple):
    """What does not change while the tokens behind a cue are walked."""

    w: Words
    cue: Cue
    found: Subject | None
    speaking: Speaking

    @property
    def inverted(self) -> bool:
        return self.found is not None and self.found.inverted


def following(w: Words, cue: Cue, found: Subject | None, speaking: Speaking) -> Start:
    """First token of what is said after the cue, or None; and whether "that" opens it."""
    if cue.kind == "according":
        return _NOTHING
    at = _Behind(w, cue, found, speaking)
    i = found.last + 1 if found and found.inverted else cue.last + 1
    told = cue.base not in speaking.tell
    if told and i == cue.last + 1 and _is_dated(w, cue) and _sets_the_time(w, i):
        return i, False
    for _ in range(30):
        if i >= len(w):
            return _NOTHING
        step = _step(at, i, told)
        if not isinstance(step, int):
            return step
        i = step
        if not told and w.tag[min(i, len(w) - 1)] in _HEARERS:
            told = True
            i, split = _hearer(w, i)
            if split is not None:
                return split, False
    return _NOTHING


def _is_dated(w: Words, cue: Cue) -> bool:
    """“*On Friday* Orr said ...”, "A report published *on Friday* says ...", "Orr says ...": whether no time behind the cue can date the saying."""
    k = w.previous(cue.group - 1, lambda j: w.tag[j] not in FINITE and w.tag[j] != "quote" and w.low[j] != ";")
    return any(w.time[j] >= 0 for j in range(k + 1, cue.group))


def _sets_the_time(w: Words, i: int) -> bool:
    """“said *in the first six months of 2013* the bishop had ...”: whether a clause begins with the time that stands at i."""
    end = w.next(i, lambda j: w.time[j] >= 0 or w.tag[j] in ("prep", "det", "num") or w.low[j] in ("and", "half", "week", "course"))
    last = w.previous(end - 1, lambda j: w.time[j] < 0)
    subject = last + 1 < len(w) and (w.tag[last + 1] in PHRASE or w.tag[last + 1] in ("subj", "det", "poss"))
    return last >= i and subject and finite_ahead(w, last + 1)


def _only_points(at: _Behind, i: int) -> bool:
    """“denied that.”, "disputed that account", "called that a lie": whether "that" is what is denied, and opens no clause."""
    if i >= len(at.w) or at.w.tag[i] in ("punct", "time"):
        return True
    return at.w.low[i] in at.speaking.refusing.reports or (at.cue.kind == "call" and at.w.low[i] in at.speaking.falsehoods)


def _step(at: _Behind, i: int, told: bool) -> int | Start:
    """Where what is said begins, if token i tells it, else the token behind what has to be passed over."""
    w, cue = at.w, at.cue
    tag, low = w.tag[i], w.low[i]
    if tag == "time" and (start := _time(at, i)) is not None:
        return start
    if tag in ("time", "adv") and not opens_clause(w, i):
        return i + 1
    if low == "that" and cue.kind in ("deny", "call") and _only_points(at, i + 1):
        return i, False
    if low == "that" and tag in ("sub", "rel", "det"):
        return (i + 1 if i + 1 < len(w) else None), True
    if tag == "quote":
        return (i, False) if opens_quote(w, i) else _NOTHING
    if low in (",", ":", "—", "–"):
        return _mark(at, i)
    if cue.kind in ("deny", "record", "say") and (tag == "ing" or low == "being") and low not in _ASIDES:
        takes = cue.base in at.speaking.deny or cue.base in at.speaking.gerund or cue.base.endswith((" of", " on", " to"))
        return (i, False) if takes else _NOTHING  # “denied *meeting* Orr”
    if low == "to" and (start := _to(at, i)) is not None:
        return start
    if low == "of" and cue.base == "version":
        return i + 1, False
    if tag == "prep":
        return _preposition(at, i)
    if tag == "sub":
        return _subordinator(at, i)
    if tag in PHRASE or tag in ("subj", "obj", "part", "neg"):
        return _nominal(at, i, told)
    return _NOTHING


def _time(at: _Behind, i: int) -> Start | None:
    """“gave *4 June* as the date”, "said *Friday's* vote was close", "said *3 May* was the last time"; None where the time dates the saying."""
    w, found = at.w, at.found
    if at.cue.kind in ("hold", "record") and dated_as(w, i):
        return i, False
    if owns(w, i):
        return (i, False) if finite_ahead(w, i) else _NOTHING
    if names_day(w, i, at.speaking.grammar) and w.low[found.start - 1 if found else 0] != "what":
        that = w.low[i] == "that"
        return i + that, that
    return None


def _mark(at: _Behind, i: int) -> int | Start:
    """Behind a comma, a colon or a dash: “said: the gate was shut”, "said, in May, that", "said Ben Orr, head of the yard, “...”"."""
    w, j = at.w, i + 1
    quoted = j < len(w) and w.tag[j] == "quote"
    if w.low[i] == ":":
        told = at.inverted or clause_before(w, at.cue, at.found, 0)
        if not quoted and told and not any(w.tag[m] in FINITE for m in range(j, len(w))):
            return _NOTHING  # “She rang only once, Orr concedes: on the 30th”, "Twice, says Orr: in March and in May"
        if j < len(w):
            return j, False
    if quoted and opens_quote(w, j):
        return j, False
    closing = closing_comma(w, i)
    if closing is None or closing + 1 >= len(w):
        return _NOTHING
    k = closing + 1
    if at.inverted:
        return (k, False) if w.tag[k] == "quote" else _NOTHING
    return k if w.low[k] == "that" or (w.tag[k] == "quote" and opens_quote(w, k)) else _NOTHING


def _to(at: _Behind, i: int) -> Start | None:
    """“is said *to* own it”, "promised *to* pay", "denied *to* have paid"; None where "to" is before who is told."""
    w, cue = at.w, at.cue
    if cue.kind == "hearsay":
        return i, False
    if i + 1 < len(w) and w.tag[i + 1] == "inf":
        return (i, False) if cue.base in at.speaking.promise or cue.kind == "deny" else _NOTHING
    return None


def _preposition(at: _Behind, i: int) -> int | Start:
    """“said *in a letter* he had paid”: behind the phrase, or where a clause begins inside it; what opens a clause is said itself."""
    w = at.w
    if _sets_off(w, i) and not at.inverted and not clause_before(w, at.cue, at.found, 0) and finite_ahead(w, i + 1):
        return i, False
    phrase = after(w, i + 1)
    if phrase is None:
        return _NOTHING
    split = clause_in(w, i + 1, phrase.last)
    return phrase.last + 1 if split is None else (split, False)


def _sets_off(w: Words, i: int) -> bool:
    """“(said) *at no time* did he pay”, "*after landing*, he slept", "*between two and nine* fell": whether what begins with a preposition is a clause."""
    if w.low[i] == "between":
        return w.tag[i + 1 : i + 4] == ["num", "conj", "num"]
    if w.low[i + 1 : i + 2] == ["no"]:
        return any(w.tag[k] == "aux" for k in range(i + 2, min(i + 5, len(w))))
    opening = PHRASE | {"subj"}
    return w.tag[i + 1 : i + 2] == ["ing"] and any(
        w.low[k] == "," and w.tag[k + 1] in opening for k in range(i + 2, min(i + 12, len(w) - 1))
    )


def _subordinator(at: _Behind, i: int) -> Start:
    """“told *how* she had paid”, "said *when* it rained he stayed"; but "said *why*", "..., he said *after* he landed"."""
    w, low = at.w, at.w.low[i]
    if low in ("how", "why", "whether", "what", "than", "so"):
        return (i + 1, False) if at.cue.kind == "say" and low == "how" and finite_ahead(w, i + 1) else _NOTHING
    if not at.inverted and clause_before(w, at.cue, at.found, 0):
        return _NOTHING
    return (i, False) if finite_ahead(w, i + 1) else _NOTHING


def that_ahead(w: Words, i: int) -> int | None:
    """“told the council in writing that”, "wrote in a report dated 3 May that": the token behind "that", where only phrases come before it."""
    for k in range(i, min(i + 20, len(w) - 2)):
        if w.low[k] == "that" and w.tag[k] == "sub":
            return k + 1
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote", "punct", "inf"):
            return None
    return None


def _nominal(at: _Behind, i: int, told: bool) -> Start:
    """What begins with a noun phrase: the hearer, a clause of its own, or the thing that is confirmed, listed, denied."""
    w, cue, speaking = at.w, at.cue, at.speaking
    if not told:
        found = _past_hearer(w, i)
        if not isinstance(found, int):
            return found
        i = found
    if finite_ahead(w, i) and not (w.tag[i] == "obj" and cue.kind == "say" and w.tag[i + 1] == "punct"):
        return i, False  # not “who maintained it, Dov Orr, met Vale”
    if cue.kind == "say" and _bare_number(w, i):
        return i, False  # “Orr said nine men were hurt, the mayor said six”
    if cue.kind == "say" and w.tag[i] in PHRASE and cue.base in ("say", "argue", "insist", "tell", "write", "add"):
        return _NOTHING
    if cue.kind == "deny" and cue.base != "deny" and w.tag[i] == "num":
        return _NOTHING  # “dismissed 2,400 people”
    if cue.kind in ("deny", "hold", "accuse", "cite", "call") or cue.base.endswith((" of", " to")):
        return i, False
    if cue.kind == "record" and cue.base in speaking.hold:
        return i, False
    return (i, False) if cue.base in speaking.granting else _NOTHING


def _past_hearer(w: Words, i: int) -> int | Start:
    """“told *the board in March* that ...”: what is said behind the one who is told, or the noun phrase it begins with."""
    i, split = _hearer(w, i)
    if split is not None:
        return split, False
    i = w.past(i, ("time", "adv"))
    if i < len(w) and w.tag[i] == "prep":
        if _sets_off(w, i):
            return i, False
        phrase = after(w, i + 1)
        if phrase is not None:
            split = clause_in(w, i + 1, phrase.last)
            if split is not None:
                return split, False
            i = w.past(phrase.last + 1, ("time", "adv"))
    if i < len(w) and w.low[i] == "that" and w.tag[i] in ("sub", "rel", "det"):
        return (i + 1 if i + 1 < len(w) else None), True
    if i < len(w) and w.low[i] in (",", ":") and i + 1 < len(w) and w.tag[i + 1] == "quote":
        return i + 1, False
    if i < len(w) and w.low[i] == "," and (k := closing_comma(w, i)) is not None and w.low[k + 1 : k + 2] == ["that"]:
        return k + 2, True  # “told the board in March, and repeated in May, that”
    if i >= len(w) or not (w.tag[i] in PHRASE or w.tag[i] in ("subj", "quote")):
        return _NOTHING
    if w.tag[i] == "quote":
        return (i, False) if opens_quote(w, i) else _NOTHING
    return i


def _bare_number(w: Words, i: int) -> bool:
    """Whether nothing but a number stands at i, up to a mark or a time."""
    end = w.next(i, lambda j: w.tag[j] == "num" or w.low[j] in ("only", "just"))
    return w.tag[end - 1] == "num" and end > i and (end >= len(w) or w.tag[end] in ("punct", "time", "conj"))


def _hearer(w: Words, i: int) -> tuple[int, int | None]:
    """Past the one who is told; the second value is where a clause begins inside the run ("told police | Orr was away")."""
    phrase = simple_after(w, i)
    if phrase is None:
        return i, None
    split = clause_in(w, i, phrase.last)
    if split is not None:
        return i, split if split > i else None
    return phrase.last + 1, None
