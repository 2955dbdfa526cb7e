"""Handing on: "The cook disagrees. Nobody left before ten.": a sentence that only tells who sees it otherwise gives her the next ones.

So does one that only tells how an account is ("The police version is short."); and an account goes on where its tense does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.frame import Frame
from timeline.statements.clauses.frames import read_frames
from timeline.statements.clauses.phrases import Phrase, header
from timeline.statements.clauses.subject import Subject
from timeline.statements.contents.drafts import Draft
from timeline.statements.reading import Sentence
from timeline.statements.sayings.admission import can_tell
from timeline.statements.sayings.speaker import subject
from timeline.statements.tagging.words import FINITE, Words

_LONGEST = 12  # tokens of such a sentence
_PAIRS = {("say", "no"), ("none", "of"), ("not", "so")}
_OTHER = {"another", "different", "other"}


def opening(sentence: Sentence, number: int, speaking: Speaking) -> Draft | None:
    """The statement, still without content, that a short sentence opens for whom it tells of.

    “Drivers say otherwise.”, "Orr will have none of it.", "Her version is simpler.", "The baker remembers it well."
    """
    w = sentence.words
    first = header(w)
    if len(w) - first > _LONGEST or w.low[-1] != ".":
        return None
    told = {*w.low[first:], *w.base[first:]}
    pairs = set(pairwise(w.base[first:]))
    dissents = not (speaking.dissent.isdisjoint(told) and pairs.isdisjoint(_PAIRS)) or bool(told & _OTHER and told & speaking.told)
    if not dissents and all(map(told.isdisjoint, (speaking.told_how, speaking.telling_how, speaking.remembering))):
        return None
    verbs = [k for k in range(first, len(w)) if w.tag[k] in FINITE]
    if not verbs or any(w.tag[k] in ("sub", "rel", "quote") or w.low[k] in (":", ";") for k in range(first, len(w))):
        return None
    found = subject(w, verbs[0], speaking)
    if found is None or len(found.phrases) != 1 or not (dissents or _announces(w, found, verbs[0], speaking)):
        return None
    who = _teller(w, found, speaking)
    if who is None:
        return None
    at = w.between(who.first, who.last)
    return Draft(w.of(who.first, who.last), at, "say", w.between(verbs[0], verbs[0]), [], "reported", (), number, opens=True)


def _announces(w: Words, found: Subject, verb: int, speaking: Speaking) -> bool:
    """“Her version is simpler.”, "The report is blunt.", "Orr remembers that night well."."""
    behind = w.past(verb + 1, ("adv",))
    if w.base[verb] in speaking.remembering:
        return w.tag[verb + 1] in ("obj", "subj") or (
            w.low[verb + 1] in ("the", "that") and w.low[verb + 2] in ("day", "night", "evening", "morning", "scene")
        )
    phrase, noun = found.phrases[0], w.low[found.last]
    somebody = w.tag[phrase.last] == "name" or noun in speaking.roles
    if somebody and w.low[verb] in ("is", "was") and behind == len(w) - 2 and w.low[behind] in speaking.telling_how:
        return True  # “The vicar was precise.”
    tells = noun in speaking.versions or noun in speaking.replies or noun in speaking.records or noun == "report"
    return tells and w.low[verb] in ("is", "was") and behind == len(w) - 2 and w.low[behind] in speaking.told_how


def _teller(w: Words, found: Subject, speaking: Speaking) -> Phrase | None:
    """Who tells: "Orr" of "Orr's version", "the police" of "the police account", else the whole subject, if it can tell."""
    phrase = found.phrases[0]
    if w.low[phrase.last] in speaking.told and w.low[phrase.last] not in speaking.records:
        owner = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "'s"), -1)
        if owner > 0:
            return Phrase(phrase.first, owner - 1)
        if w.tag[phrase.first] == "poss" and phrase.last > phrase.first:
            return Phrase(phrase.first, phrase.first, pronoun=True)
        body = w.low[phrase.last - 1]
        if phrase.last > phrase.first and (body in speaking.collectives or body in speaking.roles):
            return Phrase(phrase.first, phrase.last - 1)
    return phrase if can_tell(w, found, speaking) else None


def only_answers(draft: Draft, sentence: Sentence, speaking: Speaking) -> bool:
    """“Not so, says the cook.”, "“Nonsense,” said Orr.", "It was, said Orr.", "They had not, she said.": whether nothing but a yes or a no is said."""
    w = sentence.words
    said: list[int] = []
    for span in draft.content:
        said += [k for k in w.range(span) if w.tag[k] not in ("punct", "quote")]
        if len(said) > 5:
            return False
    false = any(w.low[k] in speaking.falsehoods for k in said) and w.low[said[0]] in ("that", "it", "he", "she", "they", "this")
    if 0 < len(said) <= 5 and false:
        return True  # “That is a lie, says Orr.”
    if not 0 < len(said) <= 4:
        return False
    elliptic = w.tag[said[0]] in ("subj", "name", "det") and any(w.tag[k] == "aux" for k in said) and w.tag[said[-1]] in ("aux", "neg")
    return elliptic or (w.low[said[0]] in speaking.noes and not any(w.tag[k] in FINITE for k in said))


def goes_on(sentence: Sentence, drafts: Sequence[Draft], speaking: Speaking) -> Draft | None:
    """The saying before, of `drafts`, when the sentence goes on with what it told, in the tense of a report, or tells what there was.

    “The pump was new, Orr said. It had been mended in May.”, "Nobody came, says the log. There was no call."
    """
    if not drafts or any(d.manner != "reported" or d.speaker != drafts[0].speaker or not d.content for d in drafts):
        return None
    w, frame = sentence.words, _main(sentence, speaking)
    if frame is None or any(w.tag[k] in FINITE and w.base[k] in speaking.say for k in range(len(w))):
        return None  # “There was one, said another.”: somebody else's
    pronoun = w.low[frame.subject[0].first] if len(frame.subject) == 1 and frame.subject[0].pronoun else ""
    if w.low[frame.aux] == "had" and frame.main > frame.aux:
        return drafts[-1] if pronoun != "it" or _of_a_thing(w, drafts[-1], speaking) else None
    there = w.low[frame.aux - 1] == "there" and w.tag[frame.aux] == "aux"
    if there or pronoun in ("there", "none", "neither") or _next_of_several(w, speaking) or _answers(w):
        return drafts[-1]
    acts = pronoun in ("he", "she", "they") and w.tag[frame.main] != "aux" and w.low[frame.aux] not in speaking.grammar.do
    if acts and _tells_now(drafts[-1], w) and told_on(sentence, speaking) and not _dated(sentence):
        return drafts[-1]
    further = bool(pronoun) and drafts[-1].cue == "version"  # “Orr's story is of one letter. It was open.”
    return drafts[-1] if (further or _some_of_them(w)) and told_on(sentence, speaking) else None


def _tells_now(draft: Draft, w: Words) -> bool:
    """“Orr *says* she came alone. She sat by the window.”: whether the saying is in the present, so that what goes on in the past is hers."""
    cue = draft.cue_span.of(w.text).split(" ")[0].lower()
    said = " ".join(span.of(w.text) for span in draft.content)
    return cue in _NOW and not said.startswith(("“", '"'))


_NOW = frozenset(
    {"says", "maintains", "insists", "recalls", "remembers", "swears", "say", "insist", "recall", "maintain", "remember", "swear"}
)


def _dated(sentence: Sentence) -> bool:
    """Whether a day, a month or a year stands in the sentence, not only an hour: the writer's background has dates."""
    return any(
        any(c.isupper() or c.isdigit() for c in span.of(sentence.text)) and ":" not in span.of(sentence.text) for _, span in sentence.times
    )


def _some_of_them(w: Words) -> bool:
    """“*Two of them* were melted.”: whether the sentence tells of some of what was told of before."""
    k = header(w)
    return w.low[k + 1 : k + 3] == ["of", "them"]


def _answers(w: Words) -> bool:
    """“*No, he had signed nothing.*”: whether the sentence answers as somebody speaks."""
    first = header(w)
    return w.low[first] in ("no", "yes") and w.low[first + 1 : first + 2] == [","]


def _next_of_several(w: Words, speaking: Speaking) -> bool:
    """“*On the last occasion* the ship drifted.”, "Both times he ran.", "The second time nobody came.": one of the things told of before."""
    k = w.next(header(w), lambda j: w.low[j] in ("on", "in"))
    if w.low[k : k + 1] in (["each"], ["both"]):
        return w.low[k + 1 : k + 2] != [] and w.low[k + 1] in speaking.occasions
    nth = w.low[k + 1 : k + 2] != [] and (
        w.low[k + 1] in speaking.grammar.ordinals or w.low[k + 1] in ("last", "other", "latter", "former")
    )
    return w.low[k : k + 1] == ["the"] and nth and w.low[k + 2 : k + 3] != [] and w.low[k + 2] in speaking.occasions


def leads_on(sentence: Sentence, following: Sentence, drafts: Sequence[Draft], speaking: Speaking) -> Draft | None:
    """The saying before, of `drafts`, when the sentence only tells how things were and the one behind it goes on with the saying.

    “Orr said she got home at ten. *The door was open.* Two men had come in.”
    """
    w, frame = sentence.words, _main(sentence, speaking)
    if frame is None or len(w) > _LONGEST or following.paragraph != sentence.paragraph or following.quotes:
        return None
    scene = w.low[frame.aux] in ("was", "were") and not sentence.times
    supposed = w.low[frame.aux] in ("could", "would", "must", "might")
    return goes_on(following, drafts, speaking) if scene or supposed else None


def _main(sentence: Sentence, speaking: Speaking) -> Frame | None:
    """The clause with which the sentence opens, if it is a main one."""
    w = sentence.words
    first = header(w)
    frame = next(iter(read_frames(w, first, len(w) - 1, speaking.grammar)), None) if first < len(w) else None
    return frame if frame is not None and frame.kind in ("main", "and") else None


def _of_a_thing(w: Words, draft: Draft, speaking: Speaking) -> bool:
    """Whether "it" goes on with what was told, and is not the speaker: a person spoke, or told it in the same tense.

    “The museum said so. It had refused twice.”: perhaps the writer's.
    """
    words = (draft.speaker or "").lower().split()
    if words and (words[-1] in speaking.roles or words[-1] in ("he", "she", "i")):
        return True
    return any(" had " in f" {span.of(w.text)} " for span in draft.content)


def told_on(sentence: Sentence, speaking: Speaking) -> bool:
    """Whether the sentence can be a further one of an account that was opened: its main clause is in the past."""
    w, frame = sentence.words, _main(sentence, speaking)
    if frame is None:
        return False
    past = "d" in speaking.grammar.verbs.get(w.low[frame.aux], ("", ""))[1] or w.low[frame.aux] in ("was", "were", "had", "did", "could")
    return past or w.low[frame.aux].endswith("ed")
