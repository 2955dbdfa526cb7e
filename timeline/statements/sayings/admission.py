"""Admission: whether a word that can attribute does so here, by its kind, its subject and what follows."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.frames import read_frames
from timeline.statements.clauses.phrases import simple_after
from timeline.statements.clauses.subject import Subject, nobody
from timeline.statements.reading import Sentence
from timeline.statements.sayings import speaker as who
from timeline.statements.sayings.around import Content
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, Words

_OF_EVENTS = frozenset({"confirm", "testify", "recall", "explain", "conclude", "announce", "warn", "write", "reply"})


def admissible(w: Words, cue: Cue, subject: Subject | None, speaking: Speaking, above: Sequence[Sentence]) -> bool:
    """Whether the word attributes here, by its kind and its subject."""
    if cue.kind == "hearsay":
        return True
    if subject is None or _is_time_or_thing(w, subject, cue, speaking):
        return False
    if w.low[subject.start - 1] in ("if", "unless") and subject.start > 0 and not subject.inverted and cue.kind != "according":
        return False  # “if Orr promises that ...”: nobody has said so
    if _cleft(w, cue, subject) or _paper_written(w, cue, subject, speaking):
        return False  # “it was Orr who wrote the letter”: an act
    if cue.kind == "cite" and w.tag[cue.first] == "ing":
        return False  # handled as a vehicle
    if cue.kind == "open" and not _somebody(w, subject, speaking):
        return False
    if cue.kind == "reckon":
        it = w.low[subject.last] == "it" and cue.base in ("put", "give")  # “In its report it put the loss at 40”
        return it or _somebody(w, subject, speaking)
    record = record_like(w, subject, speaking) or _in_a_record(w, cue, subject, speaking) or meant(w, subject, above, speaking)
    if cue.kind == "hold" or (
        cue.kind == "record"
        and cue.base
        in (
            "give",
            "put",
            "place",
            "observe",
            "hear",
            "see",
            "read",
            "count",
            "find",
            "hold",
            "state",
            "show",
            "list",
            "contain",
            "name",
            "decide",
            "rule",
            "prove",
            "learn",
            "bear",
            "log",
            "run",
        )
    ):
        nxt = w.past(cue.last + 1, ("adv", "time"))
        if _behind(w, cue, subject, nxt):
            return True
        if cue.base == "run" and not subject.inverted:
            return False  # “the recorder ran fast”, but "“...,” runs the letter"
        if cue.base in speaking.tallying and _told(w, nxt) and (cue.base == "count" or not subject.phrases[0].pronoun):
            return True  # “the harbour office counted nine ships”
        opener = nxt < len(w) and (w.low[nxt] == "that" or (w.tag[nxt] == "quote" and cue.kind == "record"))
        clause_like = cue.base in ("find", "show", "state", "list", "prove", "learn", "hear", "rule", "hold", "decide", "observe")
        return record or (opener and clause_like) or (cue.base in ("show", "prove", "suggest") and _clause_behind(w, cue, speaking))
    return True


def _cleft(w: Words, cue: Cue, subject: Subject) -> bool:
    """“It was Orr who wrote the letter”, but not "it was Orr who said that ...": whether the verb only has a noun phrase behind it."""
    at = subject.phrases[0].first
    opened = at > 1 and w.low[at - 2] == "it" and w.tag[at - 1] == "aux" and w.low[cue.group - 1] == "who"
    end = w.next(cue.last + 1, lambda k: w.tag[k] not in ("punct", "quote"))
    thing = w.tag[cue.last + 1 : cue.last + 2] in (["det"], ["poss"])
    return opened and thing and not any(w.tag[k] in FINITE or w.low[k] == "that" for k in range(cue.last + 1, end))


def _paper_written(w: Words, cue: Cue, subject: Subject, speaking: Speaking) -> bool:
    """“Orr wrote a report on the dam”, "wrote to the navy", "submitted its offer": the verb tells of a paper, with nothing of what stands in it."""
    if cue.base not in ("write", "submit") or subject.inverted:
        return False
    to = w.low[cue.last + 1 : cue.last + 2] == ["to"] and w.tag[cue.last + 2 : cue.last + 3] != ["inf"]
    thing = simple_after(w, cue.last + 1 + to)
    if thing is None or (thing.pronoun and not to) or w.low[thing.last + 1 : thing.last + 2] in (["that"], ["saying"], [","], [":"]):
        return False
    if to:  # but “..., the Count wrote to the House”
        before = subject.start > 0 and w.tag[subject.start - 1] == "punct"
        return (
            cue.base == "write" and not before and not any(low == "that" or tag == "quote" for low, tag in zip(w.low, w.tag, strict=True))
        )
    return w.low[thing.last] in speaking.records or (cue.base == "submit" and w.tag[thing.first] in ("det", "poss"))


def _in_a_record(w: Words, cue: Cue, subject: Subject, speaking: Speaking) -> bool:
    """“The union, in a survey of its members, lists nine”: whether a document stands between the subject and its verb."""
    between = range(subject.last + 1, cue.group)
    return not subject.inverted and any(w.low[k] in speaking.records and w.tag[k] == "noun" for k in between) and w.low[between[0]] == ","


def _clause_behind(w: Words, cue: Cue, speaking: Speaking) -> bool:
    """“Satellite images show the camp was burnt”: whether a clause of its own begins right behind the verb."""
    frames = read_frames(w, 0, len(w) - 1, speaking.grammar)
    return any(frame.kind == "that" and frame.begin == cue.last + 1 and frame.subject for frame in frames)


def _told(w: Words, k: int) -> bool:
    """Whether a number, "no" or "a single" opens what is put on record."""
    return k < len(w) and (
        w.tag[k] == "num"
        or w.low[k] in ("no", "not")
        or (
            w.low[k] in ("a", "only", "just", "at")
            and w.next(k, lambda j: w.low[j] in ("a", "only", "just", "at", "least", "most", "single", "total", "of")) < len(w)
            and w.low[k + 1] in ("single", "total", "a", "one", "least", "most")
        )
    )


def _behind(w: Words, cue: Cue, subject: Subject, nxt: int) -> bool:
    """Whether the saying stands behind what is said: "..., she stated.", "as Dr Orr showed"."""
    first = cue.group if subject.inverted else subject.start
    if first < 2 or (w.low[first - 1] != "as" and w.low[first - 1] != ","):
        return False
    ends = subject.inverted or nxt >= len(w) or w.low[nxt] in (".", ";", ",", "!", "?") or w.tag[nxt] in ("quote", "prep")
    return ends and any(w.tag[j] in FINITE for j in range(first - 1))


def _somebody(w: Words, subject: Subject, speaking: Speaking) -> bool:
    """Whether the subject can speak: not "it" and "this", nor what only can be so ("the fact remains that")."""
    return record_like(w, subject, speaking) or not any(
        w.low[phrase.last] in speaking.voiceless or (phrase.pronoun and w.low[phrase.last] in ("these", "those"))
        for phrase in subject.phrases
    )


def _is_time_or_thing(w: Words, subject: Subject, cue: Cue, speaking: Speaking) -> bool:
    last = subject.phrases[-1]
    if nobody(w, subject):
        bare = w.low[last.last] in ("nobody", "none", "one") or w.low[cue.last + 1 : cue.last + 2] == ["that"]
        if cue.kind == "deny" or (bare and cue.kind in ("say", "record", "hold")):
            return (
                True  # “Nobody mentioned a rope”, "neither side disputes it"; but "none of the crew recalls a rope" is the crew's account
            )
    return w.low[last.last] in ("there", "nothing", "something") or (
        last.pronoun
        and w.low[last.last] in ("it", "this", "that")
        and cue.kind in ("deny", "accuse")
        and not (w.low[last.last] == "it" and w.low[cue.last + 1 : cue.last + 2] == ["that"])
    )


def _announced(w: Words, subject: Subject, speaking: Speaking) -> bool:
    """“The register disagrees: it lists two”: the subject of the clause before the colon."""
    colon = next((k for k in range(subject.start - 1, 0, -1) if w.low[k] == ":"), 0)
    verb = next((k for k in range(1, colon) if w.tag[k] in FINITE), 0)
    found = who.subject(w, verb, speaking) if verb else None
    shown = colon > 1 and w.low[colon - 1] in speaking.records  # “Orr has shown the letter: it names ...”
    return shown or (found is not None and record_like(w, found, speaking))


def meant(w: Words, subject: Subject, above: Sequence[Sentence], speaking: Speaking) -> bool:
    """“The log tells another story. It lists ... It has ...”: whether "it" is a document, the subject of the sentences before."""
    if w.low[subject.last] != "it" or len(subject.phrases) > 1:
        return False
    if _announced(w, subject, speaking):
        return True
    for sentence in (s.words for s in reversed(above)):
        verb = next((k for k in range(1, len(sentence)) if sentence.tag[k] in FINITE), 0)
        found = who.subject(sentence, verb, speaking) if verb else None
        if found is None or sentence.low[found.last] != "it":
            return found is not None and (record_like(sentence, found, speaking) or _held(sentence, verb, speaking))
    return False


def _held(w: Words, verb: int, speaking: Speaking) -> bool:
    """“The office keeps a book. It lists ...”: whether the object right behind the verb is a document."""
    thing = simple_after(w, verb + 1)
    return thing is not None and not thing.pronoun and w.low[thing.last] in speaking.records


def record_like(w: Words, subject: Subject, speaking: Speaking) -> bool:
    """Whether the head of the phrase is a document: "a visitor book", "the newsletter of May"."""
    for phrase in subject.phrases:
        for k in range(phrase.first, phrase.last + 1):
            if w.low[k] in speaking.records and (
                k == phrase.last or w.tag[k + 1] not in ("noun", "name") or w.low[k + 1] in speaking.records
            ):
                return True
    return False


def proper(w: Words, cue: Cue, subject: Subject | None, found: Content, speaking: Speaking) -> bool:
    """For "report", "claim", "note": a that-clause, a quotation, a record as subject, a clause with its verb, or ", X reported"."""
    if found.that or found.before is not None:
        return True
    if found.after is None:
        return False
    first, last = found.after
    if w.low[first] == "to":
        return cue.base != "threaten" or can_tell(w, subject, speaking)  # “claims to have received threats”
    if cue.base.endswith((" of", " to")):  # “speaks of two passengers swept off the deck”: an event, not a subject of talk
        return any(w.tag[k] in ("num", "part", "ing") or w.low[k] in ("a", "an", "another") for k in range(first, min(first + 6, last + 1)))
    if w.tag[first] == "quote" or (subject is not None and record_like(w, subject, speaking)):
        return True
    if (cue.base in _OF_EVENTS or cue.base in speaking.gerund) and (
        w.tag[first] in _PHRASE_OR_ING or (w.tag[first] == "obj" and w.tag[first + 1] in ("ing", "inf"))
    ):
        return True
    own = next((k for k in range(first + 1, last + 1) if w.low[k] == "," or w.tag[k] in ("sub", "time")), last + 1)
    if any(w.tag[k] in FINITE for k in range(first, own)):
        return w.tag[first] != "sub" or cue.base in ("believe", "think")
    dated = w.low[first] in ("a", "an") and any(w.time[k] >= 0 for k in range(first, last + 1))
    if (w.low[first] == "no" or (dated and can_tell(w, subject, speaking))) and cue.base in (
        "report",
        "record",
        "note",
        "mention",
        "log",
        "register",
        "document",
    ):
        return True  # “the priest noted no eruption”
    if subject is not None and not subject.phrases[-1].pronoun and not can_tell(w, subject, speaking):
        return False  # “the rover logged two gusts”: an event, not an account
    single = w.low[first] == "a" and w.low[first + 1] in ("single", "total")
    counted = (single or w.tag[first] in ("num", "adv", "prep")) and any(
        (w.tag[k] == "num" or single) and w.low[k + 1 : k + 2] != ["times"] for k in range(first, min(first + 3, last + 1))
    )
    return counted and (cue.base in speaking.tallying or cue.base in ("report", "claim", "mention", "declare"))


_POSTS = frozenset("room station centre center desk exchange depot ward unit post".split())  # where people keep count


def can_tell(w: Words, subject: Subject | None, speaking: Speaking) -> bool:
    """Whether the subject is a person, a body or a name without a noun for what it is: not "the rover Heron-2"."""
    if subject is None:
        return False
    phrase = subject.phrases[-1]
    if phrase.pronoun:
        return True
    end = phrase.last + 1
    head = (w.tag.index("prep", phrase.first) if "prep" in w.tag[phrase.first : end] else end) - 1
    first = w.back(head, ("name",)) + 1
    noun = w.low[first - 1] if first > phrase.first else ""
    if first <= head and (w.tag[first - 1] != "noun" or first == phrase.first):
        return True
    one = noun.removesuffix("s")
    tables = (speaking.roles, speaking.collectives, speaking.records, speaking.papers, _POSTS)
    return any(noun in words or one in words for words in tables)


_PHRASE_OR_ING = frozenset({"det", "poss", "num", "noun", "name", "subj", "ing", "'s"})
