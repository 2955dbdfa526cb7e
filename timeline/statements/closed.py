"""Closed classes: which one a word of a table belongs to where it stands ("that", "her", "before")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from timeline.languages.accounts import Syntax
from timeline.statements.running import Running
from timeline.statements.words import Tag

# words whose class depends on where they stand, besides auxiliaries of other verbs, reflexives, and what also stands alone as a pronoun
_ASKED = frozenset(
    "'s much that her his both either neither before after since until till as than once so well back there it you us first last".split()
)


@cache
def classes(g: Syntax) -> tuple[Mapping[str, Tag], frozenset[str]]:
    """The class of each word of a closed one, the first where it is in several, and the words for which `closed` is to be asked."""
    found: dict[str, Tag] = {}
    tables: tuple[tuple[Iterable[str], Tag], ...] = (
        (g.negations, "neg"), (g.be | {"was", "were"}, "aux"), (g.be_parts & {"be"}, "inf"), (g.be_parts, "part"), (g.have | g.do | g.modals, "aux"),
        (g.possessives, "poss"), (g.relatives | {"which"}, "rel"), (g.subjects, "subj"), (g.objects, "obj"), (g.conjunctions, "conj"),
        (g.subordinators, "sub"), (g.determiners, "det"), (g.prepositions, "prep"), (g.numbers, "num"), (g.adverbs, "adv"),
    )  # fmt: skip
    for words, tag in reversed(tables):
        found |= dict.fromkeys(words, tag)
    reflexive = {low for low in g.objects if low.endswith(("self", "selves"))}
    return found, (_ASKED | g.have | g.modals | g.either_way | reflexive) - g.negations


def closed(s: Running, i: int, low: str, listed: Tag) -> Tag:
    """The class of a word that is of different ones in different places; `listed` is what the tables say of it, if anything."""
    w, g = s.w, s.g
    if "-" in low and all(part in g.numbers for part in low.split("-", 1)):
        return "num"  # “forty-one”
    nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
    before = w.tag[i - 1] if i else ""
    if low == "'s":
        return _clitic(s, i, before, nxt)
    if low in g.have:
        if s.group == "have" and low == "had":
            return "part"
        return "ing" if low == "having" else "inf" if low == "have" and s.group in ("modal", "to", "do") else "aux"
    if low in g.modals:
        return "noun" if before in ("det", "poss", "'s") else "aux"  # "his will"
    if low == "that":
        return _that(s, i, before, nxt)
    if low == "her" and i and w.base[i - 1] in g.perception and "b" in g.verbs.get(nxt, ("", ""))[1] and s.opens(i + 2):
        return "obj"  # “saw her sign it”
    if low == "her" and _receives(s, i, nxt):
        return "obj"
    if low in ("her", "his"):
        follows = (
            nxt
            and nxt not in g.prepositions
            and nxt not in g.determiners
            and nxt not in g.subjects
            and nxt not in g.conjunctions
            and nxt[0].isalnum()
            and nxt != "that"
        )
        return "poss" if follows and w.time[min(i + 1, len(w.start) - 1)] < 0 else "obj" if low == "her" else "poss"
    if low in ("both", "either", "neither") and nxt != "of":
        told = g.verbs.get(nxt, ("", ""))[1]
        if before in ("noun", "name") and s.verb < 0 and ("b" in told or (low == "neither" and "d" in told)):
            return "neg" if low == "neither" else "adv"  # “the firm and the union both deny it”, "Orr neither resigned nor ..."
        alone = nxt in g.be or nxt in g.have or nxt in g.modals or nxt in g.do or nxt in ("was", "were") or nxt in g.adverbs
        return "subj" if alone or "d" in g.verbs.get(nxt, ("", ""))[1] else "det"
    if low == "since" and before == "aux":
        return "adv"  # “have since declared”
    if low == "as" and (nxt in ("many", "few") or (i > 1 and w.low[i - 2] == "as" and w.low[i - 1] in ("many", "few"))):
        return "adv"  # “as many as seven”
    if low in ("so", "much", "as") and _so_much_as(s, i, low):
        return "adv"  # “not so much as opened it”
    if low == "till" and before in ("det", "poss", "'s"):
        return "noun"
    if (low in ("before", "until", "till") and nxt in ("then", "now")) or (low == "so" and nxt == "far"):
        return "adv"  # “Until then Orr had paid nothing”, "So far it has sent two letters"
    if low in ("before", "after", "since", "until", "till", "as", "than", "once"):
        follows = not (low == "as" and nxt in ("a", "an")) and s.clause_follows(i + 1)
        return "sub" if follows and not (low == "once" and s.subject and before != "punct") else "adv" if low == "once" else "prep"
    if low in g.either_way:
        return _pronoun_or_determiner(s, i, low, nxt)
    if low == "there" and nxt in (",", ".", ";") and before in ("noun", "name"):
        return "adv"  # “a clerk there, Ann Orr, said”
    if low == "there" and before in ("noun", "name") and nxt in g.be and _place_told(s, i + 2):
        return "adv"  # “the first fire there was in May”
    if low in ("it", "you"):
        return "obj" if before in ("prep", "verb", "ing", "inf", "part") and not s.verb_follows(i + 1) else "subj"
    if low == "us" and w.word(i).isupper() and not s.shouting:
        return "name"  # “the US”
    if listed == "obj" and low.endswith(("self", "selves")) and before in ("noun", "name"):
        return "adv"  # “the owner himself met ...”
    if low == "so" and not s.clause_follows(i + 1) and (not nxt or not nxt[0].isalpha() or w.time[min(i + 1, len(w) - 1)] >= 0):
        return "obj"  # “told me so on Tuesday”
    if low == "well":
        return "noun" if before in ("det", "poss", "'s", "noun") else "adv"  # “the well was dry”, "may well have been"
    if low == "back" and before == "det":
        return "noun"
    if (
        low in ("first", "last")
        and before in ("det", "poss", "'s")
        and ((nxt == "," and i == 1) or (nxt[:1].isalpha() and nxt not in g.prepositions))
    ):
        return "noun"  # “the first statement”, "the first, Ann Orr, said"
    named = i > 0 and w.capital(i) and w.tag[i - 1] not in ("punct", "quote")  # “Maureen Connelly”, "the airline Suedfly"
    return listed or ("adv" if low.endswith("ly") and len(low) > 4 and low not in g.nouns_in_ly and not named else "")


def _place_told(s: Running, i: int) -> bool:
    """Whether a time or a preposition stands at i, behind "there was": then nothing is said to exist."""
    return i < len(s.w.start) and (s.w.time[i] >= 0 or s.w.low[i] in s.g.prepositions)


def _so_much_as(s: Running, i: int, low: str) -> bool:
    at = i - ("so", "much", "as").index(low)
    return at >= 0 and s.w.low[at : at + 3] == ["so", "much", "as"]


def _clitic(s: Running, i: int, before: Tag, nxt: str) -> Tag:
    """“Orr's ship” is a possessive, "she's left", "that's wrong" a verb."""
    if before in ("subj", "rel") or s.w.low[i - 1] in ("that", "there", "here", "what"):
        return "aux"
    verb = s.g.verbs.get(nxt)
    if before != "name" or not verb:
        return "'s"
    if s.verb < 0 and "n" in verb[1] and nxt not in s.g.also_nouns and nxt in ("been", "gone"):
        return "aux"
    behind = s.w.low[i + 2] if i + 2 < len(s.w.start) else ""
    owned = s.g.determiners | s.g.prepositions | s.g.possessives | s.g.numbers.keys()
    return "aux" if "d" in verb[1] and behind in owned else "'s"  # “Rowe's delivered to the school”, "Rowe's made five deliveries"


def _receives(s: Running, i: int, nxt: str) -> bool:
    """“rang her twice”, "sent her two letters": an adverb or a number behind it shows that "her" stands for somebody."""
    w, g = s.w, s.g
    if nxt in _BEHIND_OBJECTS:
        return True
    return i > 0 and w.base[i - 1] in g.ditransitive and (nxt in g.numbers or nxt[:1].isdigit()) and w.time[i + 1] < 0


_BEHIND_OBJECTS = frozenset("once twice thrice again there here too either back home repeatedly often today yesterday abroad".split())


def _that(s: Running, i: int, before: Tag, nxt: str) -> Tag:
    w, g = s.w, s.g
    if before == "prep":
        if w.low[i - 1] in g.particles and w.tag[i - 2] in ("verb", "part") and s.clause_follows(i + 1):
            return "sub"
        closed_classes = (g.subjects, g.prepositions, g.determiners, g.conjunctions, g.be, g.have, g.modals, g.adverbs)
        noun = nxt and nxt[0].isalpha() and not any(nxt in words for words in closed_classes) and w.time[i + 1] < 0
        return "det" if noun else "obj"  # “in that flat”
    if before in ("verb", "part", "ing", "inf", "time", "punct", "conj", "adv", "obj", "quote"):
        if nxt and (nxt in g.be or nxt in g.modals or nxt in ("was",)) and before in ("punct", "conj", "quote", ""):
            return "subj"
        return "sub"
    if before in ("noun", "name", "num"):
        return "rel" if s.verb_follows(i + 1) else "sub"
    return "subj" if s.verb_follows(i + 1) else "det" if i == 0 else "sub"


def _pronoun_or_determiner(s: Running, i: int, low: str, nxt: str) -> Tag:
    g, w = s.g, s.w
    if low == "what":
        return "sub"
    alone = (
        not nxt or not nxt[0].isalnum() or nxt in g.prepositions or nxt in g.conjunctions or nxt in g.be or nxt in g.have or nxt in g.modals
        or nxt in g.do or nxt in g.adverbs or (w.time[i + 1] >= 0 and low not in ("those", "these")) or ("d" in g.verbs.get(nxt, ("", ""))[1] and s.verb < 0)
    )  # fmt: skip
    if low in ("one", "none"):
        return "num" if alone or low == "one" else "det"
    if low in ("more", "most", "much", "many", "few", "several", "other", "another"):
        return (
            "num"
            if alone and low in ("many", "few", "several", "another", "other")
            else "adv"
            if low in ("more", "most", "much") and (nxt == "than" or nxt.endswith("ly"))
            else "det"
        )
    if low == "others":
        return "noun"
    if low in ("all", "each", "both") and alone and s.verb >= 0:
        return "adv" if low == "all" else "obj"
    if alone and low in ("this", "these", "those", "some", "any", "all", "each"):
        return "obj" if i and w.tag[i - 1] in ("prep", "verb", "ing", "inf") else "subj"
    return "det"
