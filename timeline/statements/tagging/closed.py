"""Closed classes: which one a word of a table belongs to where it stands ("that", "her", "before")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.running import Running
from timeline.statements.tagging.words import Tag


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
    return found, frozenset({"'s", *_STEPS} | g.have | g.modals | g.either_way | reflexive) - g.negations


@cache
def fixed(g: Syntax) -> Mapping[str, Tag]:
    """The class of each word and mark that is of the same one wherever it stands, written small and outside of times."""
    listed, asked = classes(g)
    elsewhere = asked | g.bounding_by_word.keys() | g.name_particles | {"no.", "nos."}
    plain = {low: tag for low, tag in listed.items() if low.isalpha() and not low.endswith("ly") and low not in elsewhere}
    return plain | dict.fromkeys(".,;:?!()—–-$", "punct")


_OWNERS = ("det", "poss", "'s")


class Place(NamedTuple):
    """Token `i` with the class and the word on both sides, "" where there is none; `listed` is what the tables say of it."""

    s: Running
    i: int
    low: str
    listed: Tag
    before: Tag
    nxt: str


def closed(s: Running, i: int, low: str, listed: Tag) -> Tag:
    """The class of a word that is of different ones in different places; `listed` is what the tables say of it, if anything."""
    w, g = s.w, s.g
    if "-" in low and all(part in g.numbers for part in low.split("-", 1)):
        return "num"  # “forty-one”
    p = Place(s, i, low, listed, w.tag[i - 1] if i else "", w.low[i + 1] if i + 1 < len(w.start) else "")
    if low == "'s":
        return _clitic(p)
    if low in g.have:
        return _have(p)
    if low in g.modals:
        return "noun" if p.before in _OWNERS else "aux"  # "his will"
    return _word(p) or (_pronoun_or_determiner(p) if low in g.either_way else "") or _otherwise(p)


def _word(p: Place) -> Tag:
    """What the steps for the word tell, in their order; "" where none tells anything."""
    for step in _STEPS.get(p.low, ()):
        if tag := step(p):
            return tag
    return ""


def _otherwise(p: Place) -> Tag:
    """The listed class; an adverb in -ly; “the owner *himself* met ...”, "he *himself* met"."""
    s, i, low, listed = p.s, p.i, p.low, p.listed
    if listed == "obj" and low.endswith(("self", "selves")) and p.before in ("noun", "name", "subj"):
        return "adv"
    if listed or not low.endswith("ly") or len(low) <= 4 or low in s.g.nouns_in_ly:
        return listed
    named = i > 0 and s.w.capital(i) and p.before not in ("punct", "quote")  # “Maureen Connelly”, "the airline Suedfly"
    return "" if named else "adv"


def _have(p: Place) -> Tag:
    """“*have* met”, "will *have*", "*having* met", "has *had*"."""
    group = p.s.group
    if group == "have" and p.low == "had":
        return "part"
    return "ing" if p.low == "having" else "inf" if p.low == "have" and group in ("modal", "to", "do") else "aux"


def _her(p: Place) -> Tag:
    """“saw *her* sign it”, "rang *her* twice", "letters from *her* came in May"."""
    s, i, nxt = p.s, p.i, p.nxt
    feats = s.g.verbs.get(nxt, ("", ""))[1]
    seen = i and s.w.base[i - 1] in s.g.perception and "b" in feats and s.opens(i + 2)
    past = "d" in feats and nxt not in s.g.also_nouns and ("n" not in feats or s.opens(i + 2))
    governed = p.before == "prep" and past and (s.verb < 0 or s.complement(i))
    return "obj" if seen or governed or _receives(p) else ""


def _his_or_her(p: Place) -> Tag:
    """“*her* log”, "met *her*", "*his* was late"."""
    g, w, nxt = p.s.g, p.s.w, p.nxt
    if p.low == "his":
        return "poss"
    closed_classes = (g.prepositions, g.determiners, g.subjects, g.conjunctions)
    owned = nxt and nxt[0].isalnum() and nxt != "that" and not any(nxt in words for words in closed_classes)
    return "poss" if owned and w.time[p.i + 1] < 0 else "obj"


def _both(p: Place) -> Tag:
    """“the firm and the union *both* deny it”, "Orr *neither* resigned nor ...", "*both* were late", "*both* ships"; "both of them" is listed."""
    g, low, nxt = p.s.g, p.low, p.nxt
    if nxt == "of":
        return ""
    if nxt in g.subjects and nxt not in g.either_way:
        return "neg" if low == "neither" else "adv"  # “neither he nor his staff had met”
    told = g.verbs.get(nxt, ("", ""))[1]
    if p.before == "aux" and low == "neither" and "b" in told:
        return "neg"  # “would *neither* confirm nor deny it”
    if p.before in ("noun", "name") and p.s.verb < 0 and ("b" in told or (low == "neither" and "d" in told)):
        return "neg" if low == "neither" else "adv"
    alone = nxt in g.be or nxt in g.have or nxt in g.modals or nxt in g.do or nxt in ("was", "were") or nxt in g.adverbs
    return "subj" if alone or "d" in told else "det"


def _at_first(p: Place) -> Tag:
    """“The firm *at* first put the number at nine”: no preposition; but "at first sight"."""
    behind = p.s.w.low[p.i + 2] if p.i + 2 < len(p.s.w.start) else ""
    told = behind in p.s.g.verbs and behind not in p.s.g.also_nouns
    return "adv" if p.nxt in ("first", "last", "once") and (told or not behind[:1].isalpha() or behind in p.s.g.subjects) else ""


def _have_since(p: Place) -> Tag:
    """“have *since* declared”"""
    return "adv" if p.before == "aux" else ""


def _as_many(p: Place) -> Tag:
    """“*as* many *as* seven”"""
    low, i = p.s.w.low, p.i
    many = p.nxt in ("many", "few") or (i > 1 and low[i - 2] == "as" and low[i - 1] in ("many", "few"))
    return "adv" if many else ""


def _so_much_as(p: Place) -> Tag:
    """“not *so much as* opened it”"""
    at = p.i - ("so", "much", "as").index(p.low)
    return "adv" if at >= 0 and p.s.w.low[at : at + 3] == ["so", "much", "as"] else ""


def _drawer(p: Place) -> Tag:
    """“the *till*”"""
    return "noun" if p.before in _OWNERS else ""


def _never_before(p: Place) -> Tag:
    """“had never *before* met”."""
    part = "n" in p.s.g.verbs.get(p.nxt, ("", "n" if p.nxt.endswith("ed") else ""))[1] or p.nxt == "been"
    return "adv" if part and p.s.group == "have" and p.s.w.low[p.i - 1] in ("never", "ever", "not") else ""


def _until_then(p: Place) -> Tag:
    """“*Until* then Orr had paid nothing”"""
    return "adv" if p.nxt in ("then", "now") else ""


def _so_far(p: Place) -> Tag:
    """“*So* far it has sent two letters”"""
    return "adv" if p.nxt == "far" else ""


def _before_vote(p: Place) -> Tag:
    """“*after* the vote”, "*after* she left", "*once* a vicar"."""
    s, g, once = p.s, p.s.g, p.low == "once"
    if once and (p.nxt in g.determiners or p.nxt in g.possessives or p.nxt in g.subjects) and s.verb >= 0 and s.clause_follows(p.i + 1):
        return "sub"  # “paid the ransom only *once* the hostages were free”
    if p.i and s.w.low[p.i - 1] in ("not", "only") and (once or _turns(p)):
        return "adv" if once else "prep"  # “*Not once* did she”, "only after the vote *did* he"
    follows = not (p.low == "as" and p.nxt in ("a", "an")) and s.clause_follows(p.i + 1)
    if follows and not (once and s.subject and p.before != "punct"):
        return "sub"
    return "adv" if once else "prep"


def _turns(p: Place) -> bool:
    """Whether the first verb to come is an auxiliary before its subject: "(only after) the vote *did she* leave"."""
    s, g = p.s, p.s.g
    for k in range(p.i + 1, min(p.i + 9, len(s.w.low) - 1)):
        low = s.w.low[k]
        if low in g.do or low in g.have or low in g.be or low in g.modals:
            return s.opens_object(k + 1) or s.w.low[k + 1] in g.subjects
        if "d" in g.verbs.get(low, ("", ""))[1]:
            return False
    return False


def _aboard(p: Place) -> Tag:
    """“were *aboard*”, "*aboard* the boat"."""
    return "" if p.s.opens_object(p.i + 1) or p.nxt in p.s.g.numbers else "adv"


def _there(p: Place) -> Tag:
    """“a clerk *there*, Ann Orr, said”, "the first fire *there* was in May"."""
    if p.before not in ("noun", "name"):
        return ""
    return "adv" if p.nxt in (",", ".", ";") or (p.nxt in p.s.g.be and _place_told(p.s, p.i + 2)) else ""


def _it(p: Place) -> Tag:
    """“denied *it*”, "*it* sank"."""
    return "obj" if p.before in ("prep", "verb", "ing", "inf", "part") and not p.s.verb_follows(p.i + 1) else "subj"


def _us(p: Place) -> Tag:
    """“the *US*”"""
    return "name" if p.s.w.word(p.i).isupper() and not p.s.shouting else ""


def _told_so(p: Place) -> Tag:
    """“told me *so* on Tuesday”"""
    s, i, nxt = p.s, p.i, p.nxt
    ends = not s.clause_follows(i + 1) and (not nxt or not nxt[0].isalpha() or s.w.time[i + 1] >= 0)
    return "obj" if ends else ""


def _well(p: Place) -> Tag:
    """“the *well* was dry”, "may *well* have been"."""
    return "noun" if p.before in (*_OWNERS, "noun") else "adv"


def _yet(p: Place) -> Tag:
    """“had not *yet* been paid”, "has *yet* to come", but "*yet* she stayed"."""
    inside = p.i > 0 and p.s.w.tag[p.i - 1] in ("neg", "aux")
    return "" if not inside and (p.before in ("punct", "conj", "") or p.s.clause_follows(p.i + 1)) else "adv"


def _retired(p: Place) -> Tag:
    """“the borrower, *retired* pilot Gus Lorne, said”, but "she *retired* in May"."""
    person = p.nxt in p.s.g.person_nouns or (p.i + 2 < len(p.s.w) and p.s.w.capital(p.i + 2) and p.nxt.isalpha())
    return "noun" if person and p.before in ("punct", "det", "quote", "") else ""


def _on_board(p: Place) -> Tag:
    """“all on *board* the ferry”"""
    g = p.s.g
    behind = p.nxt in g.determiners or p.nxt in g.possessives or (p.i + 1 < len(p.s.w.start) and p.s.w.capital(p.i + 1))
    return "prep" if behind and p.i > 0 and p.s.w.low[p.i - 1] == "on" else ""


def _back(p: Place) -> Tag:
    """“the *back*”"""
    return "noun" if p.before == "det" else ""


def _next_door(p: Place) -> Tag:
    """“the clinic *next door* saw nobody”; but "the next door"."""
    opens = p.low == "next" and p.nxt == "door" and p.before not in _OWNERS
    return "adv" if opens or (p.low == "door" and p.before == "adv" and p.s.w.low[p.i - 1] == "next") else ""


def _first(p: Place) -> Tag:
    """“the *first* statement”, "the *first*, Ann Orr, said"."""
    nxt = p.nxt
    of_noun = (nxt == "," and p.i == 1) or (nxt[:1].isalpha() and nxt not in p.s.g.prepositions)
    return "noun" if p.before in _OWNERS and of_noun else ""


def _place_told(s: Running, i: int) -> bool:
    """Whether a time or a preposition stands at i, behind "there was": then nothing is said to exist."""
    return i < len(s.w.start) and (s.w.time[i] >= 0 or s.w.low[i] in s.g.prepositions)


def _clitic(p: Place) -> Tag:
    """“Orr's ship” is a possessive, "she's left", "that's wrong" a verb."""
    s, i, before, nxt = p.s, p.i, p.before, p.nxt
    if before in ("subj", "rel") or s.w.low[i - 1] in ("that", "there", "here", "what"):
        return "aux"
    verb = s.g.verbs.get(nxt)
    if before != "name" or not verb:
        return "'s"
    if s.verb < 0 and "n" in verb[1] and nxt not in s.g.also_nouns and nxt in ("been", "gone"):
        return "aux"
    k = s.w.back(i - 1, ("name", "punct"))
    if verb[0] in s.g.clausal and k > 0 and s.w.tag[k] == "prep":
        return "'s"  # “a nurse at St Anne's said”
    behind = s.w.low[i + 2] if i + 2 < len(s.w.start) else ""
    owned = s.g.determiners | s.g.prepositions | s.g.possessives | s.g.numbers.keys()
    return "aux" if "d" in verb[1] and behind in owned else "'s"  # “Rowe's delivered to the school”, "Rowe's made five deliveries"


def _receives(p: Place) -> bool:
    """“rang her twice”, "sent her two letters": an adverb or a number behind it shows that "her" stands for somebody."""
    w, g, i, nxt = p.s.w, p.s.g, p.i, p.nxt
    if nxt in _BEHIND_OBJECTS:
        return True
    return i > 0 and w.base[i - 1] in g.ditransitive and (nxt in g.numbers or nxt[:1].isdigit()) and w.time[i + 1] < 0


_BEHIND_OBJECTS = frozenset("once twice thrice again there here too either back home repeatedly often today yesterday abroad".split())


def _that(p: Place) -> Tag:
    """“said *that* Orr left”, "in *that* flat", "*that* was wrong", "the boat *that* sank"."""
    s, i, before, nxt = p.s, p.i, p.before, p.nxt
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


def _pronoun_or_determiner(p: Place) -> Tag:
    """“*some* were late”, "paid *some*", "*some* ships"."""
    s, i, low, nxt = p.s, p.i, p.low, p.nxt
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
        if alone and low not in ("more", "most", "much"):
            return "num"
        return "adv" if low in ("more", "most", "much") and (nxt == "than" or nxt.endswith("ly")) else "det"
    if low == "others":
        return "noun"
    if low in ("all", "each", "both") and alone and s.verb >= 0:
        return "adv" if low == "all" and nxt != "of" else "obj"
    if alone and low in ("this", "these", "those", "some", "any", "all", "each"):
        return "obj" if i and w.tag[i - 1] in ("prep", "verb", "ing", "inf") else "subj"
    return "det"


# word → what is asked of its place, in this order; the first step that tells a class decides
_STEPS: Mapping[str, tuple[Callable[[Place], Tag], ...]] = {
    "that": (_that,),
    "her": (_her, _his_or_her),
    "his": (_his_or_her,),
    **dict.fromkeys(("both", "either", "neither"), (_both,)),
    "since": (_have_since, _before_vote),
    "as": (_as_many, _so_much_as, _before_vote),
    "much": (_so_much_as,),
    "so": (_so_much_as, _so_far, _told_so),
    "till": (_drawer, _until_then, _before_vote),
    "before": (_never_before, _until_then, _before_vote),
    "until": (_until_then, _before_vote),
    **dict.fromkeys(("after", "than", "once"), (_before_vote,)),
    "there": (_there,),
    "aboard": (_aboard,),
    **dict.fromkeys(("it", "you"), (_it,)),
    "us": (_us,),
    "well": (_well,),
    "at": (_at_first,),
    "retired": (_retired,),
    "yet": (_yet,),
    "back": (_back,),
    "board": (_on_board,),
    **dict.fromkeys(("next", "door"), (_next_door,)),
    **dict.fromkeys(("first", "last"), (_first,)),
}
