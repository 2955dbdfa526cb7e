"""What is said: the stretch before a cue, after it, or on both sides."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.ahead import clause_in, closing_comma, dated_as, finite_ahead, names_day, opens_clause, opens_quote, owns
from timeline.statements.around import Content, clause_before, going_on, or_so, parenthesis, so_told, stop
from timeline.statements.cue import Cue
from timeline.statements.depicted import content as of_depicted
from timeline.statements.nouns import by_noun, told
from timeline.statements.phrases import after, header, simple_after
from timeline.statements.rejecting import rejected
from timeline.statements.subject import Subject
from timeline.statements.words import FINITE, NOMINAL, PHRASE, Words

_HEARERS = NOMINAL | {"det", "poss", "obj"}


def content(words: Words, cue: Cue, found: Subject | None, speaking: Speaking, floor: int) -> Content | None:
    """Where the content of `cue` stands; None when nothing is said (then the word attributes nothing).

    `floor` is the first token that still belongs to this clause: what stands before belongs to another cue.
    """
    if by_noun(words, cue, speaking):
        return told(words, cue, speaking)
    if cue.kind == "depicted" and found is not None:
        return of_depicted(words, cue, found, speaking)
    if cue.kind == "deny" and (charge := _charge_before(words, found, speaking)) is not None:
        return charge
    if cue.kind in ("deny", "call") and (inside := rejected(words, cue, speaking)) is not None:
        return inside
    if (so := so_told(words, cue, found)) is not None or (so := or_so(words, cue, found, floor)) is not None:
        return so
    if cue.kind in ("say", "record", "open") and (colon := _colon(words, cue, found)) is not None:
        return Content((colon, _end(words, colon)))
    inside = parenthesis(words, cue, found, floor, speaking)
    if inside is not None:
        return inside
    start, that = (cue.last + 1, False) if cue.kind == "reckon" else _after(words, cue, found, speaking)
    if start is None and cue.kind in ("say", "record", "open") and not (found and found.inverted):
        start, that = _that_ahead(words, cue.last + 1), True
    if start is not None:
        end = _own_end(words, cue, start)
        if cue.kind == "deny":  # “contradicted her: they said ...”
            end = next((k - 1 for k in range(start + 1, end) if words.low[k] in (":", ";")), end)
        back = None
        if not that and words.low[start - 1] == ":" and words.low[start] != "on" and clause_before(words, cue, found, floor):
            back = _before(words, cue, found, floor, speaking)  # “It was working, Orr says: he rode in it.”
        elif not that and (_quote_before(words, cue, found) or (words.tag[start] == "quote" and clause_before(words, cue, found, floor))):
            back = _before(words, cue, found, floor, speaking)  # “A,” he said, “B.”
        return Content((start, end), back, that)
    if cue.kind in ("hold", "cite", "accuse", "call", "reckon"):
        return None
    back = _before(words, cue, found, floor, speaking)
    if back is not None and words.low[back[0]] in speaking.noes and (ahead := _behind_colon(words, cue)) is not None:
        return Content(ahead, back)
    return None if back is None else Content(going_on(words, cue, found, back, speaking), back)


def _behind_colon(w: Words, cue: Cue) -> tuple[int, int] | None:
    """“Not so, says the baker, who was there: the cart was gone”: the clause behind the colon."""
    colon = next((k for k in range(cue.last + 1, len(w) - 2) if w.low[k] == ":"), -1)
    return (colon + 1, _end(w, colon + 1)) if colon > 0 and any(w.tag[k] in FINITE for k in range(colon, len(w))) else None


def _charge_before(w: Words, found: Subject | None, speaking: Speaking) -> Content | None:
    """“..., a claim the landlord denied”, "an account that Orr disputes": the noun of a saying that the denial hangs on."""
    if found is None or found.inverted or found.shared:
        return None
    k = found.start - 1
    k -= k > 0 and w.low[k] in ("that", "which") and w.tag[k] in ("rel", "sub")
    if k < 2 or w.low[k] not in speaking.noun_sayings or w.low[k - 1] not in ("a", "an"):
        return None
    return Content(None, (k - 1, k)) if w.low[k - 2] in (",", "—", "–") else None


def _colon(w: Words, cue: Cue, found: Subject | None) -> int | None:
    """“Orr remembers it differently: the boat sailed in May”: the first token behind a colon, when the saying has no clause before it."""
    for k in range((found.last if found and found.inverted else cue.last) + 1, min(cue.last + 12, len(w) - 2)):
        if w.low[k] == ":":
            if w.tag[k + 1] == "quote" or (k == cue.last + 1 and cue.first == cue.last):
                return None
            return k + 1 if any(w.tag[j] in FINITE for j in range(k + 1, len(w))) else None
        if w.tag[k] in FINITE or w.tag[k] in ("quote", "sub") or w.low[k] in (";", ","):
            return None
    return None


def _quote_before(w: Words, cue: Cue, found: Subject | None) -> bool:
    first = found.start if found and not found.inverted else cue.group
    k = w.previous(first - 1, lambda j: w.tag[j] == "punct")
    return k > 0 and w.tag[k] == "quote" and w.word(k) not in "“‘"


def _after(w: Words, cue: Cue, found: Subject | None, speaking: Speaking) -> tuple[int | None, bool]:
    """First token of what is said after the cue, or None; and whether "that" opens it."""
    if cue.kind == "according":
        return None, False
    i = found.last + 1 if found and found.inverted else cue.last + 1
    told = cue.base not in speaking.tell
    size = len(w)
    for _ in range(30):
        if i >= size:
            return None, False
        tag, low = w.tag[i], w.low[i]
        if tag == "time" and cue.kind in ("hold", "record") and dated_as(w, i):
            return i, False
        if tag == "time" and owns(w, i):
            return (i, False) if finite_ahead(w, i) else (None, False)  # “said Friday's vote was close”
        if tag == "time" and names_day(w, i, speaking.grammar) and w.low[found.start - 1 if found else 0] != "what":
            that = low == "that"
            return i + that, that
        if tag in ("time", "adv") and not opens_clause(w, i):
            i += 1
        elif low == "that" and tag in ("sub", "rel", "det"):
            return (i + 1 if i + 1 < size else None), True
        elif tag == "quote":
            return (i, False) if opens_quote(w, i) else (None, False)
        elif low in (",", ":", "—", "–"):
            j = i + 1
            quoted = j < size and w.tag[j] == "quote"
            if low == ":" and not quoted and clause_before(w, cue, found, 0) and not any(w.tag[m] in FINITE for m in range(j, size)):
                return None, False  # “She rang only once, Orr concedes: on the 30th”
            if j < size and (low == ":" or (w.tag[j] == "quote" and opens_quote(w, j))):
                return j, False
            if found and found.inverted:
                k = closing_comma(w, i)  # “said Ben Orr, head of the yard, “...””
                if k is not None and k + 1 < size and w.tag[k + 1] == "quote":
                    return k + 1, False
                return None, False
            k = closing_comma(w, i)
            if k is None or k + 1 >= size or not (w.low[k + 1] == "that" or (w.tag[k + 1] == "quote" and opens_quote(w, k + 1))):
                return None, False
            i = k + 1
        elif (
            cue.kind in ("deny", "record", "say")
            and (tag == "ing" or low == "being")
            and low not in ("speaking", "citing", "adding", "referring", "including")
        ):
            takes = cue.kind == "deny" or cue.base in speaking.gerund or cue.base.endswith((" of", " on", " to"))
            return (i, False) if takes else (None, False)
        elif cue.kind == "hearsay" and low == "to":
            return i, False
        elif low == "to" and i + 1 < size and w.tag[i + 1] in ("inf",):
            return (i, False) if cue.base in speaking.promise or cue.kind == "deny" else (None, False)
        elif low == "of" and cue.base == "version":
            return i + 1, False
        elif tag == "prep":
            phrase = after(w, i + 1)
            if phrase is None:
                return None, False
            split = clause_in(w, i + 1, phrase.last)
            if split is not None:
                return split, False
            i = phrase.last + 1
        elif tag in ("sub",):
            if low in ("how", "why", "whether", "what", "than", "so"):
                return (i + 1, False) if cue.kind == "say" and low == "how" and finite_ahead(w, i + 1) else (None, False)
            return (i, False) if finite_ahead(w, i + 1) else (None, False)
        elif tag in PHRASE or tag in ("subj", "obj", "part", "neg"):
            return _nominal(w, cue, i, told, speaking)
        elif tag == "conj" and low == "and" and not told:
            return None, False
        else:
            return None, False
        if not told and w.tag[min(i, size - 1)] in _HEARERS:
            i, told, split = _hearer(w, i)
            if split is not None:
                return split, False
    return None, False


def _that_ahead(w: Words, i: int) -> int | None:
    """“told the council in writing that”, "wrote in a report dated 3 May that": the token behind "that", where only phrases come before it."""
    for k in range(i, min(i + 20, len(w) - 2)):
        if w.low[k] == "that" and w.tag[k] == "sub":
            return k + 1
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote", "punct", "inf"):
            return None
    return None


def _nominal(w: Words, cue: Cue, i: int, told: bool, speaking: Speaking) -> tuple[int | None, bool]:
    """What begins with a noun phrase: the hearer, a clause of its own, or the thing that is confirmed, listed, denied."""
    if not told:
        i, _, split = _hearer(w, i)
        if split is not None:
            return split, False
        i = w.next(i, lambda k: w.tag[k] in ("time", "adv"))
        if i < len(w) and w.tag[i] == "prep":
            phrase = after(w, i + 1)
            if phrase is not None:
                split = clause_in(w, i + 1, phrase.last)
                if split is not None:
                    return split, False
                i = w.next(phrase.last + 1, lambda k: w.tag[k] in ("time", "adv"))
        if i < len(w) and w.low[i] == "that" and w.tag[i] in ("sub", "rel", "det"):
            return (i + 1 if i + 1 < len(w) else None), True
        if i < len(w) and w.low[i] in (",", ":") and i + 1 < len(w) and w.tag[i + 1] == "quote":
            return i + 1, False
        if i < len(w) and w.low[i] == "," and (k := closing_comma(w, i)) is not None and w.low[k + 1 : k + 2] == ["that"]:
            return k + 2, True  # “told the board in March, and repeated in May, that”
        if i >= len(w) or not (w.tag[i] in PHRASE or w.tag[i] in ("subj", "quote")):
            return None, False
        if w.tag[i] == "quote":
            return (i, False) if opens_quote(w, i) else (None, False)
    if finite_ahead(w, i):
        return i, False
    if cue.kind == "say" and _bare_number(w, i):
        return i, False  # “Orr said nine men were hurt, the mayor said six”
    if cue.kind == "say" and w.tag[i] in PHRASE and cue.base in ("say", "argue", "insist", "tell", "write", "add"):
        return None, False
    if cue.kind in ("deny", "hold", "accuse", "cite", "call") or cue.base.endswith((" of", " to")):
        return i, False
    if cue.kind == "record" and cue.base in speaking.hold:
        return i, False
    return (i, False) if cue.base in speaking.granting else (None, False)


def _bare_number(w: Words, i: int) -> bool:
    """Whether nothing but a number stands at i, up to a mark or a time."""
    end = w.next(i, lambda j: w.tag[j] == "num" or w.low[j] in ("only", "just"))
    return w.tag[end - 1] == "num" and end > i and (end >= len(w) or w.tag[end] in ("punct", "time", "conj"))


def _hearer(w: Words, i: int) -> tuple[int, bool, int | None]:
    """Past the one who is told; the third value is where a clause begins inside the run ("told police | Orr was away")."""
    phrase = simple_after(w, i)
    if phrase is None:
        return i, True, None
    split = clause_in(w, i, phrase.last)
    if split is not None and split > i:
        return i, True, split
    if split == i:
        return i, True, None
    return phrase.last + 1, True, None


def _own_end(w: Words, cue: Cue, start: int) -> int:
    """The last token of what is said, before "; I ..." and "; we ...", which are the writer's: “Her log has us in port; we were at sea.”"""
    end = _end(w, start)
    if w.quoted[cue.last] or w.quoted[start] or w.tag[start] == "quote":
        return end
    return next((k - 1 for k in range(start + 1, end) if w.low[k] == ";" and w.low[k + 1] in ("i", "we")), end)


def _end(w: Words, start: int) -> int:
    """Last token of content that begins at `start`: the end of its sentence, or of the quotation it is, without the stop."""
    last = len(w) - 1
    if w.tag[start] == "quote":
        for k in range(start + 1, len(w)):
            if not w.quoted[k]:
                return k - 1 if not _runs_on(w, k) else stop(w, last)
        return last
    return stop(w, last)


def _runs_on(w: Words, k: int) -> bool:
    """Whether what follows a closed quotation still is content: 'said "no one" was hurt'."""
    return w.tag[k] not in ("punct", "conj", "quote") and any(w.tag[j] in FINITE for j in range(k, min(k + 12, len(w))))


def _before(w: Words, cue: Cue, found: Subject | None, floor: int, speaking: Speaking) -> tuple[int, int] | None:
    """What stands before a postposed cue: "..., Orr said."""
    if found is None and cue.kind != "according":
        return None
    if found is not None and found.shared:
        return None
    first = found.start if found and not found.inverted else cue.group
    k = first - 1
    marked = False
    while k >= floor and (w.tag[k] == "punct" or w.low[k] == "as"):
        marked |= w.low[k] in (",", "—", "–", ":")
        k -= 1
    if k < floor or not (marked or w.tag[k] == "quote" or cue.kind == "according"):
        return None
    start = floor
    while start < k and (w.tag[start] in ("punct", "conj") or (w.low[start] in ("while", "but", "and") and start < 2)):
        start += 1
    if w.low[start] in speaking.noes and k - start < 3:
        return start, k  # “Not so, says the cook”
    if (w.tag[start] == "num" or w.low[start] in ("no", "once", "twice")) and start == header(w):
        return start, k  # “Nine wins in May, says the almanac”, "Twice, his diary says"
    if not any(w.tag[j] in FINITE or w.tag[j] == "quote" for j in range(start, k + 1)):
        return None
    if w.tag[start] == "sub" and w.low[start] != "that" and not w.quoted[start] and not _main_clause(w, start, k):
        return None  # “When the vote ended, Orr said ...”
    return start, k


def _main_clause(w: Words, start: int, k: int) -> bool:
    """Whether "When the vote ended, the hall was empty" has a main clause after its opening one."""
    seen = False
    for j in range(start, k):
        if w.low[j] == ",":
            seen = True
        elif seen and w.tag[j] in FINITE:
            return True
    return False
