"""Verbs and nouns: which of the two a form is, by where the clause still lacks its verb."""

from __future__ import annotations

from timeline.statements.tagging.past_form import past
from timeline.statements.tagging.present_form import present
from timeline.statements.tagging.running import Running
from timeline.statements.tagging.verb_form import Answer, Table, VerbForm, decided, settled
from timeline.statements.tagging.words import Tag

_OWNERS = ("det", "poss", "'s")


def open_class(s: Running, i: int, low: str) -> Tag:
    """The class of a word that is of no closed one: “the *report*”, "will *report*", "has *reported*", "Orr *reported*"."""
    w = s.w
    base, feats = s.g.verbs.get(low) or _unlisted(s, i, low)
    if "b" not in feats and _failed_to(s, i):
        base, feats = low, "b"  # “failed to ground the jet”, which is no form of "grind"
    if not feats:
        return "noun"
    w.base[i] = base
    f = VerbForm(s, i, low, base, feats, s.left(i), w.low[i + 1] if i + 1 < len(w.low) else "")
    answer = _clear(f)
    if not answer:
        answer = decided(f, _INFLECTED) or (past(f) if _looks_past(f) else present(f))
        if answer == "noun":
            w.base[i] = low
    return settled(s, answer)


def _clear(f: VerbForm) -> Answer:
    """What an auxiliary, an ending in -ing or a fixed phrase tells."""
    answer = decided(f, _BEHIND_AUXILIARY) if f.s.group else ""
    if not answer and "g" in f.feats:
        return "noun" if _names_a_doing(f) else "ing"
    return answer or decided(f, _IN_PHRASES)


def _asked_whose(f: VerbForm) -> bool:
    """“Why did the *guard* tell”"""
    return f.s.asking and f.s.group in ("modal", "do", "have") and f.before in _OWNERS


def _bare(f: VerbForm) -> bool:
    """“did not *report*”, "to *report* it"."""
    return "b" in f.feats and f.s.group in ("modal", "do", "to")


def _perfect_or_passive(f: VerbForm) -> bool:
    """“has *kept*”, "he'd *kept*", "was *kept*"."""
    s = f.s
    return "n" in f.feats and (s.group in ("have", "be") or (s.group == "modal" and s.w.low[s.verb] == "'d"))


def _progressive(f: VerbForm) -> bool:
    """“was *keeping*”."""
    return "g" in f.feats and f.s.group == "be"


_BEHIND_AUXILIARY: Table = (
    (_asked_whose, "noun"),
    (_bare, "inf"),
    (_perfect_or_passive, "part"),
    (_progressive, "ing"),
)


def _names_a_doing(f: VerbForm) -> bool:
    """“the *meeting*”, "her *meeting*"; but “shells *landing*”, "denied *meeting* Orr"."""
    if f.before in _OWNERS:
        return True
    perfect = f.before == "part" and f.s.w.tag[max(0, f.i - 2)] in ("aux", "adv", "time")  # “has denied *meeting* Orr”
    if (perfect or f.before in ("prep", "verb", "inf", "sub")) and f.s.opens_object(f.i + 1):
        return False
    if f.before in ("punct", "conj") and (
        f.s.opens_object(f.i + 1) or f.nxt[:1].isdigit() or f.nxt in f.s.g.numbers or f.nxt in f.s.g.bounding_by_word
    ):
        return False  # “hit a lorry, killing nine people”
    last = f.s.w.low[f.i - 1]
    behind = f.before == "noun" and last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return f.low in f.s.g.nouns_in_ing and f.s.group != "be" and not behind


def _joined(f: VerbForm) -> bool:
    """“will buy the dairy and *keep* its staff”"""
    s, i = f.s, f.i
    if f.before != "conj" or "b" not in f.feats or not s.infinitive or s.w.tag[i - 1] not in ("conj", "adv"):
        return False
    return s.opens(i + 1) or not f.noun_too


def _near(f: VerbForm) -> bool:
    """“sources *close* to the talks”"""
    return f.low == "close" and f.before == "noun" and f.nxt == "to"


def _behind_so(f: VerbForm) -> bool:
    """“So *said* the porter”"""
    s, i = f.s, f.i
    w = s.w
    if not i or w.low[i - 1] not in ("so", "thus") or not (i == 1 or w.tag[i - 2] in ("punct", "quote")):
        return False
    return ("d" in f.feats or "s" in f.feats) and s.opens_object(i + 1)


def _behind_house(f: VerbForm) -> bool:
    """“Doctors at St Anne's *treated* four”, "Roe's *delivered* to the hospital twice"."""
    s, i = f.s, f.i
    w = s.w
    if f.before != "'s" or "d" not in f.feats or s.verb >= 0:
        return False
    placed = w.tag[i - 2] == "name" and i > 3 and w.tag[w.back(i - 2, ("name",))] == "prep"
    tells = f.base in s.g.clausal and f.low not in s.g.also_nouns and (f.nxt == "that" or f.nxt in s.g.subjects)  # “at St Anne's *said* he”
    acts = s.opens_object(i + 1) or f.nxt in s.g.numbers
    return (placed and (tells or acts)) or (f.low.endswith("ed") and _before_preposition(f))


def _before_preposition(f: VerbForm) -> bool:
    """Whether a preposition other than "of" stands behind the form, so that it describes no noun."""
    return f.nxt in ("to", "at", "from", "for", "into", "with", "on") and f.s.w.time[f.i + 1] < 0


_IN_PHRASES: Table = (
    (_joined, "inf"),
    (_near, "noun"),
    (_behind_so, "sure"),
    (_behind_house, "sure"),
)


def _owned(f: VerbForm) -> bool:
    """“the *report*”, "whose *report*", "her own *notes*", "two *visits*", "the fatal *shot*"."""
    w, i, g = f.s.w, f.i, f.s.g
    if f.noun_too and i > 1 and w.tag[i - 2] in _OWNERS and (w.low[i - 1] in g.attributive or w.low[i - 1] in g.foremost):
        return not f.s.opens_object(i + 1)  # but “the last shot the driver”
    no_one = w.low[max(0, i - 2) : i] == ["no", "one"]  # “no one *saw* or heard it”
    if f.before in _OWNERS or w.low[i - 1] == "whose" or (f.before == "num" and f.noun_too and not no_one):
        return True
    return w.low[i - 1] == "own" and i > 1 and w.tag[i - 2] in ("poss", "'s")


def _run(f: VerbForm) -> bool:
    """“the brothers *run* the bakery”: base and participle are one."""
    s, i = f.s, f.i
    if not _only_participle(f) or "b" not in f.feats or f.before not in ("noun", "name"):
        return False
    return s.verb < 0 and s.opens(i + 1) and s.plural_subject(i)


def _only_participle(f: VerbForm) -> bool:
    """“the bread *eaten* there”: no past form."""
    return "n" in f.feats and "d" not in f.feats


_INFLECTED: Table = (
    (_owned, "noun"),
    (_run, "weak"),
    (_only_participle, "part"),
)


def _looks_past(f: VerbForm) -> bool:
    """“*kept*”, "*put* the ship", "never *set* foot"; but "his *bid* was"."""
    if "d" not in f.feats or "b" not in f.feats:
        return "d" in f.feats
    s, i = f.s, f.i
    if s.opens(i + 1) or _acts_on_many(f):
        return True
    return bool(i) and s.subject and s.verb < 0 and (s.w.tag[i - 1] == "neg" or (s.w.tag[i - 1] == "name" and not f.noun_too))


def _acts_on_many(f: VerbForm) -> bool:
    """“voters *cast* ballots”, "youths *set* fire to a car": a form that is base and past alike, between a plural noun and a bare one."""
    s, i = f.s, f.i
    w, g = s.w, s.g
    if f.low not in g.verbs or "n" not in f.feats or f.before != "noun" or not (s.verb < 0 or s.complement(i)) or not s.subject:
        return False
    plural = w.low[i - 1] in g.plurals or (w.low[i - 1].endswith("s") and not w.low[i - 1].endswith("ss"))
    bare = f.nxt.isalpha() and f.nxt not in g.closed and (f.nxt not in g.verbs or f.nxt in g.also_nouns or f.nxt == "fire")
    return plural and bare and not any(w.low[k] in g.be or w.low[k] in g.have for k in range(i + 1, min(i + 4, len(w.start))))


def _unlisted(s: Running, i: int, low: str) -> tuple[str, str]:
    """A verb form that the tables lack, told by where it stands ("the rule broadens the market"), or by its affixes ("refurbished")."""
    turned = s.group == "do" and s.asking and s.w.tag[i - 1] in ("noun", "name") and s.opens_object(i + 1)
    if s.group == "modal" or turned or (s.group == "do" and s.w.tag[i - 1] == "neg"):
        return low, "b"  # “did not trip”, "at no time did he disallow it": whatever stands there is a verb
    if s.group == "to" and s.opens_object(i + 1) and not s.w.capital(i + 1):
        return low, "b"  # “to umpire a game”: no noun phrase stands behind the noun of another
    if low.endswith("s") and _third_person(s, i, low):
        return low.removesuffix("s"), "s"
    return s.g.unlisted(low)


def _failed_to(s: Running, i: int) -> bool:
    """“had yet to *ram* it”, "failed to *ground* the jet": the place of an infinitive, with an object behind it."""
    taking = s.g.unmet | s.g.untried
    return s.group == "to" and i > 1 and s.w.low[i - 1] == "to" and s.w.low[i - 2] in taking and s.opens_object(i + 1)


def _third_person(s: Running, i: int, low: str) -> bool:
    """“the rule *broadens* the market”: a word in -s between a noun that has none and an object."""
    w = s.w
    plain = not low.endswith(("ss", "us", "is", "ness")) and len(low) > 4 and low not in s.g.also_nouns
    if not plain or i < 2 or w.tag[i - 1] != "noun" or w.low[i - 1].endswith("s") or not s.opens_object(i + 1) or w.capital(i + 1):
        return False
    opening = w.back(i - 2, ("noun",))
    return w.tag[opening] in _OWNERS and (s.verb < 0 or s.complement(i))
