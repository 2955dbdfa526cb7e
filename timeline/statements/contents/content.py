"""What is said: the stretch before a cue, after it, or on both sides."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import header
from timeline.statements.clauses.subject import Subject
from timeline.statements.contents.following import following, that_ahead
from timeline.statements.sayings.around import Content, clause_before, going_on, or_so, parenthesis, so_told, stop
from timeline.statements.sayings.cue import Cue
from timeline.statements.sayings.depicted import content as of_depicted
from timeline.statements.sayings.nouns import by_noun, told
from timeline.statements.sayings.rejecting import denied_before, ends_there, rejected
from timeline.statements.tagging.words import FINITE, Words

_ALL_OF_IT = frozenset({"which", "something"})  # what stands for all that was said before: “..., *which* Orr denies”


def content(words: Words, cue: Cue, found: Subject | None, speaking: Speaking, floor: int) -> Content | None:
    """Where the content of `cue` stands; None when nothing is said (then the word attributes nothing).

    `floor` is the first token that still belongs to this clause: what stands before belongs to another cue.
    """
    if by_noun(words, cue, speaking):
        return told(words, cue, speaking)
    if cue.kind == "depicted" and found is not None:
        return of_depicted(words, cue, found, speaking)
    if cue.kind == "deny" and cue.passive:
        return denied_before(words, cue, speaking)
    if cue.kind == "deny" and (charge := _charge_before(words, cue, found, speaking)) is not None:
        return charge
    if cue.kind in ("deny", "call") and (inside := rejected(words, cue, speaking)) is not None:
        return _up_to_speaker(inside, cue, found)
    if (answer := _answer(words, cue)) is not None:
        return answer
    if (so := so_told(words, cue, found)) is not None or (so := or_so(words, cue, found, floor)) is not None:
        return so
    if cue.kind in ("say", "record", "open") and (colon := _colon(words, cue, found)) is not None:
        return Content((colon, _end(words, colon)))
    inside = parenthesis(words, cue, found, floor, speaking)
    if inside is not None:
        return inside
    start, that = (cue.last + 1, False) if cue.kind == "reckon" else following(words, cue, found, speaking)
    if start is None and cue.kind in ("say", "record", "open") and not (found and found.inverted):
        start, that = that_ahead(words, cue.last + 1), True
    if start is not None:
        end = _own_end(words, cue, start)
        if words.tag[cue.first] == "ing" and cue.kind == "hold":  # “emails showing *four meetings in May* were read out”
            end = next((k - 1 for k in range(start + 1, end + 1) if words.tag[k] in FINITE and words.time[k] < 0), end)
        if cue.kind == "deny":  # “contradicted her: they said ...”
            end = next((k - 1 for k in range(start + 1, end) if words.low[k] in (":", ";")), end)
        back = None
        if not that and words.low[start - 1] == ":" and words.low[start] != "on" and clause_before(words, cue, found, floor):
            back = _before(words, cue, found, floor, speaking)  # “It was working, Orr says: he rode in it.”
        elif not that and (_quote_before(words, cue, found) or (words.tag[start] == "quote" and clause_before(words, cue, found, floor))):
            back = _before(words, cue, found, floor, speaking)  # “A,” he said, “B.”
        return _up_to_speaker(Content((start, end), back, that), cue, found)
    if cue.kind in ("hold", "cite", "accuse", "call", "reckon"):
        return None
    back = _before(words, cue, found, floor, speaking)
    if back is not None and (ahead := _behind_colon(words, cue, back, speaking)) is not None:
        return Content(ahead, back)
    return None if back is None else Content(going_on(words, cue, found, back, speaking), back)


def _up_to_speaker(told: Content, cue: Cue, found: Subject | None) -> Content:
    """“Denying that *they had met*, Orr left”: what is denied ends before the one who denies it, where he is told behind it."""
    if cue.kind != "deny" or found is None or found.inverted or told.after is None or not told.after[0] < found.start - 1 <= told.after[1]:
        return told
    return Content((told.after[0], found.start - 2), told.before, told.that) if found.start > cue.last else told


def _answer(w: Words, cue: Cue) -> Content | None:
    """“(asked whether they had met, Orr) said *no*”, “said *yes* when asked”: an answer in a word."""
    k = cue.last + 1
    if cue.kind != "say" or w.low[k : k + 1] not in (["no"], ["yes"]):
        return None
    ends = k + 1 >= len(w) or w.tag[k + 1] in ("punct", "quote") or w.low[k + 1] in ("when", "but", "and")
    return Content((k, k)) if ends else None


def _behind_colon(w: Words, cue: Cue, back: tuple[int, int], speaking: Speaking) -> tuple[int, int] | None:
    """“Not so, says the baker, who was there: *the cart was gone*”, "Twice, says Orr: *in March and in May*"."""
    colon = next((k for k in range(cue.last + 1, len(w) - 2) if w.low[k] == ":"), -1)
    if colon < 0:
        return None
    clause = w.low[back[0]] in speaking.noes and any(w.tag[k] in FINITE for k in range(colon, len(w)))
    times = all(w.time[k] >= 0 or w.tag[k] in ("conj", "adv", "punct") for k in range(colon + 1, len(w)))
    return (colon + 1, _end(w, colon + 1)) if clause or times else None


def _charge_before(w: Words, cue: Cue, found: Subject | None, speaking: Speaking) -> Content | None:
    """“..., a claim the landlord denied”, "an account that Orr disputes", "..., which Orr denies": what the denial hangs on."""
    if found is None or found.inverted or found.shared:
        return None
    k = found.start - 1
    if (
        k > 2
        and w.low[k] in _ALL_OF_IT
        and w.low[k - 1] == ","
        and cue.base not in speaking.refusing.turning_down
        and ends_there(w, cue.last)
    ):
        return Content(None, (k, k))
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
    k = w.back(first - 1, ("punct",))
    return k > 0 and w.tag[k] == "quote" and w.word(k) not in "“‘"


def _own_end(w: Words, cue: Cue, start: int) -> int:
    """The last token of what is said, before "; I ..." and "; we ...", which are the writer's: “Her log has us in port; we were at sea.”"""
    end = _of_relative(w, cue, start, _end(w, start))
    if w.quoted[cue.last] or w.quoted[start] or w.tag[start] == "quote":
        return end
    return next((k - 1 for k in range(start + 1, end) if w.low[k] == ";" and w.low[k + 1] in ("i", "we")), end)


def _of_relative(w: Words, cue: Cue, start: int, end: int) -> int:
    """“Orr, who denies *wrongdoing*, met Vale”: the last token of what is said in a relative clause that the sentence goes on behind."""
    k = w.back(cue.group - 1, ("adv", "neg", "time"))
    if k < 1 or w.tag[k] != "rel" or w.low[k - 1] != ",":
        return end
    for comma in range(start + 1, end):
        if w.low[comma] == "," and w.time[comma] < 0 and not w.quoted[comma]:
            verb = w.past(comma + 1, ("adv", "neg", "time"))
            if verb <= end and w.tag[verb] in FINITE:
                return comma - 1
    return end


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
    while start < k and (
        (w.tag[start] in ("punct", "conj") and w.low[start] != "nor") or (w.low[start] in ("while", "but", "and") and start < 2)
    ):
        start += 1
    if w.low[start] in speaking.noes and k - start < 3:
        return start, k  # “Not so, says the cook”
    if (w.tag[start] == "num" or w.low[start] in ("no", "once", "twice")) and start == header(w):
        return start, k  # “Nine wins in May, says the almanac”, "Twice, his diary says"
    if not any(w.tag[j] in FINITE or w.tag[j] == "quote" for j in range(start, k + 1)):
        return None
    opens = _past_setting(w, start, k)
    if w.low[opens] == "asked" and w.tag[opens] in ("part", "verb") and {"whether", "if", "about"} & set(w.low[opens:k]):
        return None  # “Asked if they had met, Orr replied ...”
    if w.tag[opens] == "sub" and w.low[opens] != "that" and not w.quoted[opens] and not _main_clause(w, opens, k):
        return None  # “When the vote ended, Orr said ...”, "On Monday, when the vote ended, Orr said ..."
    return start, k


def _past_setting(w: Words, start: int, k: int) -> int:
    """The token behind "On Monday," or "In May, at the fair,", where what is said begins."""
    end = w.past(start, ("time", "prep", "det", "noun", "name", "num"))
    return end + 1 if w.tag[start] in ("time", "prep") and end < k and w.low[end] == "," else start


def _main_clause(w: Words, start: int, k: int) -> bool:
    """Whether "When the vote ended, the hall was empty" has a main clause after its opening one."""
    seen = False
    for j in range(start, k):
        if w.low[j] == ",":
            seen = True
        elif seen and w.tag[j] in FINITE:
            return True
    return False
