"""Which phrase a saying word asks for: the subject, the inverted one, the one behind "according to", the one quoted."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after, before, header
from timeline.statements.clauses.subject import Subject
from timeline.statements.sayings import speaker as who
from timeline.statements.sayings.admission import can_tell
from timeline.statements.sayings.copular import made_by
from timeline.statements.sayings.cue import Cue
from timeline.statements.sayings.depicted import source
from timeline.statements.sayings.nouns import by_noun, teller
from timeline.statements.tagging.words import FINITE, Words


def speaker_of(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    if by_noun(w, cue, speaking):
        return teller(w, cue.first, speaking)
    if cue.kind == "according":
        if cue.base == "account":
            return _owner(w, cue)
        if cue.base == "frame":
            inside = next(k for k in range(cue.first, cue.last + 1) if w.tag[k] in ("det", "name", "noun", "poss") and w.low[k] != "one")
            framed = after(w, inside)
            return None if framed is None else Subject((framed,), cue.first)
        phrase = after(w, cue.last + 1)
        if phrase is not None and w.low[phrase.last] in speaking.roles:
            phrase = who.name_after_role(w, phrase)  # “according to the firm's owner, Ann Orr, ...”
        return None if phrase is None else Subject(_with_joined(w, phrase), cue.first)
    if cue.kind == "depicted":
        return source(w, cue, speaking)
    if cue.kind == "hearsay":
        return _record_beside(w, cue, speaking)
    if cue.base == "version":
        made = made_by(w, cue.first, speaking)
        return _teller(w, cue) if made is None else Subject((made,), made.first)
    if cue.base == "its version":
        owner = next(k for k in range(cue.first + 1, cue.last + 1) if w.tag[k] in ("'s", "poss"))
        if w.tag[owner] == "poss":
            return Subject((Phrase(owner, owner, pronoun=True),), cue.first - 1)
        return Subject((Phrase(cue.first + 1, owner - 1),), cue.first - 1)
    told_by = cue.base == "tell" and cue.last == cue.first + 1
    if w.low[cue.last] in ("by", "from", "in") and (told_by or cue.passive):
        phrase = after(w, cue.last + 1)
        return None if phrase is None else Subject((phrase,), cue.group, inverted=True)
    if cue.kind == "as saying":
        return _quoted_person(w, cue, speaking) or _of_main_clause(w, cue, speaking)  # also “is on record as saying”
    k = w.back(cue.group - 1, ("adv", "time"))
    if k >= 0 and (w.tag[k] == "quote" or w.low[k] in (",", "”", '"', "’")) and w.tag[cue.first] in ("verb", "part"):
        right = who.inverted(w, cue.last)
        counted = right is not None and w.tag[right.phrases[0].first] == "num" and w.low[right.phrases[0].first] not in ("one", "another")
        if (
            right is not None
            and not (counted and cue.kind in ("record", "hold"))  # “the diary, which we have seen, shows two lunches”
            and (
                cue.base in speaking.inverting
                or w.tag[k] == "quote"
                or (
                    cue.kind in ("say", "record")
                    and (cue.base in speaking.say or cue.base in speaking.grammar.quotative)
                    and cue.base not in speaking.tell
                    and not (w.tag[k - 1] in FINITE and w.low[k] == ",")  # “Her crew, Orr added, found ...”
                    and _ends(w, right)
                    and any(w.tag[j] in FINITE for j in range(k))
                )
            )
            and (_animate(w, right, speaking) or _says_itself(w, cue, right, speaking))
        ):
            return right
    if w.tag[cue.first] == "ing" and cue.kind == "hold" and (paper := before(w, cue.first - 1)) is not None:
        return Subject((paper,), paper.first)  # “*emails* showing four meetings”
    if w.tag[cue.first] == "ing" and cue.first == header(w):
        return _of_clause_ahead(w, cue, speaking)
    if w.tag[cue.first] == "ing" and cue.group == cue.first and not _absolute(w, cue.first):
        return _of_main_clause(w, cue, speaking)
    found = who.subject(w, cue.group, speaking)
    return _record_beside(w, cue, speaking) or found if _nobody(w, found) else found


def _of_clause_ahead(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“Denying that they had met, *Orr* left”: the subject of the clause behind the comma."""
    for k in range(cue.last + 2, len(w)):
        if w.tag[k] in FINITE and not w.quoted[k] and (found := who.subject(w, k, speaking)) is not None and w.low[found.start - 1] == ",":
            return found
    comma = next((k for k in range(cue.last + 2, len(w) - 1) if w.low[k] == ","), len(w))
    phrase = after(w, comma + 1)  # “..., *her lawyer, Kai Berg,* left”: of a verb that may be a participle there
    return None if phrase is None else Subject((who.name_after_role(w, phrase),), comma + 1)


def _with_joined(w: Words, phrase: Phrase) -> tuple[Phrase, ...]:
    """“according to Radio Orle and two newspapers, ...”: both, where a mark ends the second."""
    joined = after(w, phrase.last + 2) if w.low[phrase.last + 1 : phrase.last + 2] == ["and"] else None
    ends = joined is not None and w.low[joined.last + 1 : joined.last + 2] in ([","], ["."], [])
    return (phrase, joined) if joined is not None and ends and not joined.pronoun else (phrase,)


def _nobody(w: Words, found: Subject | None) -> bool:
    return found is None or (found.phrases[0].pronoun and w.low[found.last] in ("it", "we", "one", "you"))


def _record_beside(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“It says in the minutes that”, "in the minutes we read that", "on page nine of the report it is stated that": the document speaks."""
    if w.low[cue.last + 1 : cue.last + 2] not in (["that"], ["in"], ["on"]) or cue.kind not in ("say", "record", "hold", "hearsay"):
        return None
    for k in (*range(cue.last + 1, min(cue.last + 6, len(w) - 1)), *range(max(0, cue.group - 9), cue.group - 1)):
        if w.low[k] in ("in", "on") and w.tag[k] == "prep" and (phrase := after(w, k + 1)) is not None:
            of = [j for j in range(phrase.first, phrase.last + 1) if w.low[j] in speaking.records]
            if of:
                return Subject((Phrase(phrase.first, phrase.last),), min(phrase.first, cue.group))
    return None


def _owner(w: Words, cue: Cue) -> Subject | None:
    """“in Orr's account”, "by her own count", "by the count of the guild": the one whose account it is."""
    if w.low[cue.last + 1 : cue.last + 2] == ["of"] and w.low[cue.last - 1] == "the":
        phrase = after(w, cue.last + 2)
        return None if phrase is None else Subject((phrase,), cue.first)
    end = next((k for k in range(cue.first + 1, cue.last) if w.tag[k] == "'s"), None)
    if end is not None:
        return Subject((Phrase(cue.first + 1, end - 1),), cue.first)
    return Subject((Phrase(cue.first + 1, cue.first + 1, pronoun=True),), cue.first)


def _ends(w: Words, found: Subject) -> bool:
    """Whether nothing but an apposition or a time stands behind an inverted speaker."""
    k = w.past(found.last + 1, ("time", "adv"))
    return k >= len(w) or w.tag[k] in ("punct", "quote", "prep", "part") or w.low[k] == "and"


def _teller(w: Words, cue: Cue) -> Subject | None:
    """“Orr's version is that”, "word from the harbour is that": whose it is."""
    phrase = before(w, w.back(cue.group - 1, ("adv", "aux")))
    if phrase is None:
        return None
    if w.low[phrase.first - 1 : phrase.first] == ["whose"]:  # “the porter, whose evidence was that”
        owner = before(w, phrase.first - 2 - (w.low[phrase.first - 2] == ","))
        return None if owner is None else Subject((owner,), owner.first)
    end = next((k for k in range(phrase.last, phrase.first, -1) if w.tag[k] == "'s"), None)
    if end is not None:
        return Subject((Phrase(phrase.first, end - 1),), phrase.first)
    if w.tag[phrase.first] == "poss":
        return Subject((Phrase(phrase.first, phrase.first, pronoun=True),), phrase.first)
    joint = next((k for k in range(phrase.first, phrase.last) if w.low[k] in ("of", "from")), None)
    return None if joint is None else Subject((Phrase(joint + 1, phrase.last),), phrase.first)


def _absolute(w: Words, i: int) -> bool:
    """“with the union accusing it”: the participle has a subject of its own."""
    phrase = before(w, i - 1)
    return phrase is not None and phrase.first > 0 and w.low[phrase.first - 1] == "with"


def _animate(w: Words, found: Subject, speaking: Speaking) -> bool:
    phrase = found.phrases[0]
    if w.low[phrase.first] in ("another", "one", "others", "some") and phrase.first == phrase.last:
        return True  # “There was one, said another.”
    return any(w.tag[k] == "name" or w.low[k] in speaking.records or w.low[k] in speaking.roles or w.low[k].rstrip("s") in speaking.roles or w.low[k] in speaking.collectives
               for k in range(phrase.first, phrase.last + 1))  # fmt: skip


def _says_itself(w: Words, cue: Cue, found: Subject, speaking: Speaking) -> bool:
    """“The oil was hers, says the coastguard”, "said two people": behind a verb that only saying things have, any such phrase that ends the clause."""
    phrase = found.phrases[0]
    counted = w.tag[phrase.first] == "num" and w.low[phrase.last] != "times"
    definite = (w.tag[phrase.first] in ("det", "poss") or counted) and w.tag[phrase.last] == "noun"
    return definite and cue.kind == "say" and _ends(w, found) and w.low[phrase.last] not in speaking.voiceless


def _quoted_person(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“quoted Y as saying”: Y speaks."""
    for k in range(cue.first - 1, max(-1, cue.first - 20), -1):
        if w.base[k] in speaking.cite:
            phrase = after(w, k + 1)
            return None if phrase is None else Subject((who.name_after_role(w, phrase),), k)
    return None


def _of_main_clause(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“Orr rejected it, calling ...”: the subject of the nearest finite verb before that can speak; “Orr said the pump broke, adding ...”."""
    nearest, told = None, any(w.tag[k] in FINITE for k in range(cue.last + 1, len(w)))  # not “..., claiming two lives”
    for k in range(cue.first - 1, max(-1, cue.first - 60), -1):
        if w.low[k] == ";":
            break
        if w.tag[k] not in FINITE or w.quoted[k]:
            continue
        first = k
        while first > 0 and w.tag[first - 1] in ("aux", "adv", "neg"):
            first -= 1
        spoken = w.base[k] in speaking.say or w.base[k] in speaking.tell
        if w.tag[k] == "verb" and w.base[k] in speaking.inverting:
            right = who.inverted(w, k)
            if right is not None and w.tag[first - 1] in ("quote", "punct"):
                return right
        found = who.subject(w, first, speaking)
        if found is not None and (spoken or not told or (can_tell(w, found, speaking) and cue.base != "add")):
            return Subject(found.phrases, cue.first, shared=True)
        nearest = nearest or found
    return nearest and Subject(nearest.phrases, cue.first, shared=True)
