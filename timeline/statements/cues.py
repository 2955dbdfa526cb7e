"""Saying words: which words of a sentence attribute, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from timeline.languages.accounts import Speaking
from timeline.statements.phrases import after, before
from timeline.statements.words import FINITE, Words

_WITH_HOW = frozenset({"recount", "relate", "remember"})  # “Orr recounted how”
Kind = Literal["say", "record", "hold", "reckon", "deny", "cite", "accuse", "according", "silent", "call", "hearsay", "as saying", "open"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A saying word: tokens `first` to `last` with the auxiliaries from `group` on."""

    first: int
    last: int
    group: int
    base: str
    kind: Kind
    passive: bool = False


def possible(text: str, speaking: Speaking) -> bool:
    """Whether `cues` could find anything in this sentence: a look at its words, before any of them is tagged.

    Examples
    --------
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> possible("Orr denied that.", SPEAKING), possible("Orr left in May.", SPEAKING)
    (True, False)
    """
    words, pairs, before_that = _signs(speaking)
    found = _LETTERS.findall(text.lower())
    if not words.isdisjoint(found) or not pairs.isdisjoint(pairwise(found)):
        return True
    if "that" in found and any(second == "that" and _may_open(first, before_that) for first, second in pairwise(found)):
        return True
    return not _HAVING.isdisjoint(found) and ("it" in found or not speaking.records.isdisjoint(found))


def _may_open(word: str, before_that: frozenset[str]) -> bool:
    """Whether a clause with "that" may be said behind the word: “ruled that”, "put in that", "is certain that"."""
    return word in before_that or word.endswith(("ed", "ing"))


_LETTERS = re.compile(r"[a-z]+")
_HAVING = frozenset({"has", "had", "have"})  # they attribute only beside a record, or an "it" that may mean one


@cache
def _signs(speaking: Speaking) -> tuple[frozenset[str], frozenset[tuple[str, str]], frozenset[str]]:
    """Every form of a saying word, the last two words of phrases in every form ("in the words of" is rarer at its end), and what may stand before "that" besides verbs in -ed."""
    known: dict[str, set[str]] = {}
    for form, (base, _) in speaking.grammar.verbs.items():
        known.setdefault(base, {base}).add(form)

    def forms(base: str) -> set[str]:
        stems = {base, base.removesuffix("e"), base.removesuffix("y") + "i", base + base[-1:]}
        return known.get(base, set()) | {base, *(stem + ending for stem in stems for ending in ("s", "es", "d", "ed", "ing"))}

    s = speaking
    bases = {*s.say, *s.tell, *s.record, *s.hold, *s.deny, *s.call, *s.cite, *s.accuse, *s.heard, *_WITH_HOW} - {"have"}
    words = {form for base in bases for form in forms(base)} | s.versions
    phrases = [(form, *rest) for first, *rest in (*s.idioms, *s.silent) for form in forms(first)]
    phrases += [*s.according, *(opening for opening, _ in s.framing)]
    words |= {phrase[0] for phrase in phrases if len(phrase) == 1} - s.grammar.prepositions - s.grammar.subordinators | {"if"}
    before_that = (
        s.certain | s.grammar.be | s.grammar.particles | {form for form, (base, _) in s.grammar.verbs.items() if base not in s.unspoken}
    )
    return frozenset(words), frozenset((phrase[-2], phrase[-1]) for phrase in phrases if len(phrase) > 1), before_that


def cues(words: Words, speaking: Speaking) -> list[Cue]:
    """The cues of a sentence in text order; whether each has a speaker and something said, the caller finds out.

    Whatever is found here outside quotation marks should have a sign in `possible`.
    """
    found = []
    i, size = 0, len(words)
    while i < size:
        cue = _phrase(words, i, speaking) or _verb(words, i, speaking)
        if cue is not None:
            found.append(cue)
            i = cue.last
        i += 1
    return found


def _phrase(w: Words, i: int, speaking: Speaking) -> Cue | None:
    if w.low[i] not in _openers(speaking):
        return None
    if w.low[i] in ("in", "by", "to") and i + 2 < len(w) and (i == 0 or w.tag[i - 1] in ("punct", "conj", "sub", "quote")):
        version = _version(w, i, speaking)
        if version:
            return Cue(i, version, i, "account", "according")
    if w.low[i] in ("by", "per") and (i == 0 or w.low[i - 1] in (",", ";")) and (named := after(w, i + 1)) is not None:
        ends = w.low[named.last + 1 : named.last + 2] in ([","], ["."])
        if ends and w.low[named.last] in speaking.records and w.low[i + 1] in ("the", "his", "her", "their", "its", "our"):
            return Cue(i, i, i, "by", "according")  # “By the bill, it was mended in May”
    for opening, closing in speaking.framing:
        if tuple(w.low[i : i + len(opening)]) == opening and (last := _framed(w, i + len(opening), closing)):
            return Cue(i, last, i, "frame", "according")
    for phrase in speaking.according:
        if w.low[i] == phrase[0] and tuple(w.low[i : i + len(phrase)]) == phrase:
            return Cue(i, i + len(phrase) - 1, i, " ".join(phrase), "according")
    return None


@cache
def _openers(speaking: Speaking) -> frozenset[str]:
    """The words with which a phrase that attributes can begin."""
    return frozenset(
        {"in", "by", "to", "per", *(opening[0] for opening, _ in speaking.framing), *(phrase[0] for phrase in speaking.according)}
    )


def _framed(w: Words, k: int, closing: tuple[str, ...]) -> int:
    """The last token of "if Orr is to be believed" when its noun phrase begins at k; 0 when it does not close."""
    phrase = after(w, k)
    if phrase is None or phrase.pronoun:
        return 0
    end = phrase.last + 1
    return end + len(closing) - 1 if tuple(w.low[end : end + len(closing)]) == closing else 0


def _version(w: Words, i: int, speaking: Speaking) -> int:
    """The noun of "in Orr's account", "by her own count"; 0 without one."""
    for k in range(i + 1, min(i + 8, len(w))):
        if w.low[k] in speaking.versions or w.low[k].removesuffix("s") in speaking.versions:
            owned = w.low[i + 1] in ("his", "her", "their", "its") or any(w.tag[j] == "'s" for j in range(i + 1, k))
            return k if owned and (k + 1 == len(w) or w.tag[k + 1] != "noun") else 0
        if w.tag[k] not in ("det", "name", "noun", "'s", "poss"):
            return 0
    return 0


def _verb(w: Words, i: int, speaking: Speaking) -> Cue | None:
    tag, base = w.tag[i], w.base[i]
    if tag not in ("verb", "part", "ing", "aux", "inf"):
        return None
    silent = _silent(w, i, speaking)
    if silent is not None:
        return silent
    if (reckoned := _reckoning(w, i, speaking)) is not None:
        return reckoned
    idiom = _idiom(w, i, speaking)
    if idiom is not None:
        return idiom
    if tag == "aux" and w.low[i] in ("has", "had", "have") and w.low[i + 1 : i + 2] == ["it"]:
        return _open(w, i, speaking)
    if w.low[i] in ("has", "had", "have") and w.low[i + 1 : i + 2] == ["it"] and w.low[i + 2 : i + 3] in (["."], [","], [";"], []):
        return Cue(i, i + 1, i, "have it", "say")  # “They were opened once, the reeve has it.”
    if w.low[i + 1 : i + 3] == ["it", "from"] and (told := _told_by(w, i, speaking)) is not None:
        return told
    if (
        w.low[i + 1 : i + 2] == ["it"]
        and _kind(base, speaking) not in ("call", "deny", "accuse", "cite")
        and (held := _open(w, i, speaking)) is not None
    ):
        return held
    if w.low[i] in ("has", "had", "have") and not _auxiliary(w, i) and "have" in speaking.hold:
        return Cue(i, i, i, "have", "hold")
    if tag in FINITE and (attitude := _attitude(w, i, speaking)) is not None:
        return attitude
    if tag == "aux" and (held := _certain(w, i, speaking)) is not None:
        return held
    if tag == "aux" and w.low[i] in speaking.grammar.be and w.low[i + 2 : i + 3] == ["that"] and w.low[i + 1] in speaking.certain:
        return Cue(i, i + 1, i, w.low[i + 1], "open")
    if (
        tag == "aux"
        and (w.low[i] in speaking.grammar.be or w.low[i] in ("was", "were", "been"))
        and _opens_version(w, i)
        and _owned_version(w, i, speaking)
    ):
        return Cue(i, i, i, "version", "say")
    if tag == "aux" and w.low[i] in ("is", "was") and i and w.low[i - 1] == "it" and (end := _its_version(w, i, speaking)):
        return Cue(i, end, i, "its version", "say")
    if (told := _told_by(w, i, speaking)) is not None:
        return told
    kind = _kind(base, speaking)
    if kind in ("say", "record", "hold") and tag in ("verb", "part") and (far := _open(w, i, speaking)) is not None and far.last > i:
        return far
    if (
        w.low[i + 1 : i + 2] == ["of"]
        and base in speaking.of
        and tag in ("verb", "part", "ing")
        and not (tag == "part" and w.tag[i - 1] != "aux")
    ):
        group, passive, negated, modal = _group(w, i, speaking)
        return None if passive or negated or modal else Cue(i, i + 1, group, base + " of", "record")
    if w.low[i + 1 : i + 2] == ["how"] and (kind in ("say", "record", "call") or base in _WITH_HOW):
        kind = "say"
    if tag in ("verb", "part", "inf") and (kind is None or w.low[i + 1 : i + 2] + w.low[i + 2 : i + 3] in [[p, "that"] for p in ("in",)]):
        return _open(w, i, speaking) or _closing(w, i, speaking)
    if kind is None or tag == "aux":
        return None
    group, passive, negated, modal = _group(w, i, speaking)
    promised = tag == "inf" and w.low[group] == "will" and _in_as_clause(w, group)
    later = tag == "inf" and w.low[group] == "would" and w.low[group + 1] in ("later", "afterwards", "only", "subsequently")
    raised = tag in ("inf", "part") and group > 1 and w.low[group - 1] == "to" and _raising(w, group - 2, speaking)
    if negated and kind == "deny" and not modal and tag in ("verb", "inf", "part") and w.low[i + 1] in ("that", "having", "being"):
        return Cue(i, i, group, base, "say")  # “does not deny that they met”
    if negated or (modal and not later) or (tag == "inf" and not (promised or later or raised)):
        return None
    if tag == "part" and group == i:  # a bare participle: "the calls reported in May"
        return None
    if passive:
        return _passive(w, i, group, base, kind, speaking)
    if tag == "ing" and group == i:
        before = w.low[i - 1] if i else ""
        if before == "as" and base == "say":
            return Cue(i, i, i, base, "as saying")
        if before not in (",", "and", "with") and kind not in ("cite", "accuse"):
            return None
    return Cue(i, i, group, base, kind)


def _open(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“put in that”, "volunteered that": any other verb whose clause with "that" comes next, unless such a clause is not spoken."""
    last = i
    if i + 2 < len(w) and w.low[i + 1] in speaking.grammar.particles:
        last = i + 1
    if i + 1 < len(w) and w.low[i + 1] == "so" and w.tag[i + 1] == "obj":
        return None
    if last + 1 >= len(w):
        return None
    if w.low[last + 1] != "that":
        last = _speech_noun(w, i, speaking)
    if (
        last < 0
        or last + 1 >= len(w)
        or w.low[last + 1] != "that"
        or w.tag[last + 1] != "sub"
        or (last == i and w.base[i] in speaking.unspoken)
    ):
        return None
    group, passive, negated, modal = _group(w, i, speaking)
    if (negated and not passive and w.base[i] == "have") or (negated and w.low[i] in ("have", "has", "had") and w.low[i + 1] == "it"):
        return Cue(i, last, group, "have it", "deny")  # “will not have it that ...”
    modal &= not (w.low[group] == "would" and w.low[group + 1] in ("later", "afterwards", "only", "subsequently"))
    if passive or negated or modal or (w.tag[i] == "part" and group == i) or (w.tag[i] == "aux" and w.low[i] in speaking.grammar.modals):
        return None
    return Cue(i, last, group, w.base[i], "open")


def _speech_noun(w: Words, i: int, speaking: Speaking) -> int:
    """“swore an affidavit that”, "is on record as saying that", "gave evidence to the panel that": the last token before "that", or -1."""
    end = next((k for k in range(i + 1, min(i + 9, len(w))) if w.low[k] == "that" or w.tag[k] in FINITE or w.tag[k] == "punct"), -1)
    if end < 0 or w.low[end] != "that" or w.base[i] in speaking.tell:
        return -1
    nouns = speaking.versions | speaking.replies | speaking.records | speaking.sayings
    between = range(i + 1, end)
    if w.base[i] == "give" and w.low[i + 1] != "it":
        return -1  # “gave him her word that”: a promise, which others tell of
    if any(w.low[k] == "it" and w.tag[k] == "obj" for k in between) and w.base[i] not in speaking.unspoken - {"have", "give"}:
        return end - 1  # “has it that”, "stuck to it that", "gave it as her opinion that"
    if w.low[i] in ("has", "have", "had") and w.low[i + 1] == "it":
        return end - 1
    fell = (w.base[i] == "let" and "know" in w.low[i + 2 : i + 4]) or (
        w.base[i] == "let" and w.low[i + 1] in ("fall", "slip", "on", "drop")
    )
    return end - 1 if fell or (any(w.low[k] in nouns for k in between) and w.base[i] not in ("be", "have")) else -1


def _closing(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“The road was shut, Mr Vale deposed.”: a clause, a comma, a subject and a verb without an object can only tell who says it."""
    if w.tag[i] != "verb" or w.base[i] in speaking.unspoken or w.base[i] in speaking.grammar.intransitive:
        return None
    nxt = w.next(i + 1, lambda j: w.tag[j] in ("time", "adv"))
    if (
        nxt < len(w)
        and w.low[nxt] not in (".", ";", "!", "?")
        and not (w.tag[nxt] == "prep" and w.low[nxt] in ("in", "at", "on", "before", "to", "under"))
    ):
        return None
    group, passive, negated, modal = _group(w, i, speaking)
    k = w.previous(group - 1, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s", "subj", "adv", "time"))
    if passive or negated or modal or not 0 < k < group - 1:
        return None
    name_between = w.low[k] == "," and k > 1 and w.tag[k - 1] in ("noun", "name")
    left = w.previous(k - 1, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s")) if name_between else k
    if left > 0 and w.low[left] == "," and w.low[k] == ",":
        k = left
    if not (w.low[k] == "," or (w.tag[k] == "quote" and w.word(k) not in "“‘")):
        return None
    clause = [j for j in range(k) if w.tag[j] in ("verb", "aux")]
    opened = any(w.tag[j] in ("sub", "rel") for j in range(min(clause, default=0)))
    return (
        Cue(i, i, group, w.base[i], "say")
        if clause and not opened and not any(w.low[j] in (";", ":") for j in range(clause[-1], k))
        else None
    )


def _in_as_clause(w: Words, k: int) -> bool:
    """“as the baker will tell you”: whether the verb group at k stands in a clause with "as"."""
    return any(w.low[j] == "as" and w.tag[j] == "sub" for j in range(max(0, k - 8), k))


def _owned_version(w: Words, i: int, speaking: Speaking) -> bool:
    """“Orr's version is that”, "the account of the firm is that"."""
    phrase = before(w, w.previous(i - 1, lambda j: w.tag[j] in ("adv", "aux")))
    if phrase is None or phrase.pronoun:
        return False
    span = range(phrase.first, phrase.last + 1)
    return any(w.low[k] in speaking.versions or w.low[k] in speaking.replies for k in span) and any(
        w.tag[k] in ("'s", "poss") or w.low[k] in ("of", "from") for k in span
    )


def _reckoning(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“puts the number at four”, "dates the quarrel to 1990", "has the boats leaving on the 4th": where somebody places something."""
    base = "have" if w.low[i] in ("has", "have", "had") else w.base[i]
    if base not in speaking.placing or w.tag[i] not in FINITE or (base == "have" and _auxiliary(w, i)):
        return None
    thing = after(w, i + 1)
    if thing is None:
        return None
    group, passive, negated, modal = _group(w, i, speaking)
    if passive or negated or modal:
        return None
    if base == "make":
        return Cue(i, i + 1, group, base, "reckon") if w.low[i + 1] == "it" and w.tag[i + 2] == "num" else None
    for k in range(i + 2, min(i + 14, len(w) - 1)):
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote") or w.low[k] in (";", ":"):
            return None
        if base == "have" and w.tag[k] == "ing" and w.time[k] < 0 and k > thing.first:
            return Cue(i, i, group, base, "reckon")
        own = (
            w.low[k] in ("in", "under")
            and w.low[k + 1] in ("its", "his", "her", "their")
            and w.low[k + 2 : k + 3]
            and w.low[k + 2] in speaking.records
        )
        if base == "have" and own and any(w.time[j] >= 0 for j in range(i, len(w))):
            return Cue(i, i, group, base, "reckon")  # “the lighthouse has her in its journal at noon”
        before_it = speaking.placing[base]
        placed = w.low[k] in before_it and (w.time[k + 1] >= 0 or w.tag[k + 1] == "num")
        if placed or (w.time[k] >= 0 and w.low[k] in before_it):
            return Cue(i, i, group, base, "reckon")
    return None


def _certain(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“A nurse is positive the door was locked”: an adjective of being sure before a clause without "that"."""
    k = w.next(i + 1, lambda j: w.tag[j] == "adv")
    copula = w.low[i] in speaking.grammar.be or w.low[i] in ("was", "were")
    if (
        not copula
        or k + 2 >= len(w)
        or w.low[k] not in speaking.certain
        or w.tag[k + 1] not in ("det", "poss", "subj", "name", "num", "noun")
    ):
        return None
    ahead = range(k + 2, min(k + 12, len(w)))
    verb = next((j for j in ahead if w.tag[j] in FINITE or w.low[j] in (",", ".", ";")), len(w) - 1)
    return Cue(i, k, i, w.low[k], "open") if w.tag[verb] in FINITE else None


def _opens_version(w: Words, i: int) -> bool:
    """“... is that he left”, "was of one visit", "were: “We met”": what a version's copula can stand before."""
    nxt = w.low[i + 1 : i + 2]
    return nxt in (["that"], ["of"]) or (nxt == [":"])


def _its_version(w: Words, i: int, speaking: Speaking) -> int:
    """“it is Orr's case that”: the token before "that", or 0."""
    end = next((k for k in range(i + 1, min(i + 9, len(w))) if w.low[k] == "that"), 0)
    nouns = speaking.versions | speaking.replies | speaking.sayings
    return end - 1 if end and w.low[end - 1] in nouns and any(w.tag[k] in ("'s", "poss") for k in range(i + 1, end)) else 0


def _told_by(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“was told by Orr that”, "heard from Orr that": who stands behind "by" or "from" speaks."""
    base = w.base[i]
    if w.low[i] in ("has", "have", "had") and w.low[i + 1 : i + 3] == ["it", "from"]:
        i += 1
        base = "hear"
        phrase = after(w, i + 2)
        if phrase is not None and w.low[phrase.last + 1 : phrase.last + 2] == ["that"]:
            return Cue(i, i + 1, i - 1, "tell", "say")  # “had it from the vet that”
        return None
    if not (w.tag[i] == "part" and base in speaking.tell and w.low[i + 1 : i + 2] == ["by"]) and not (
        base in speaking.heard and w.low[i + 1 : i + 2] == ["from"] and w.tag[i] in ("verb", "part")
    ):
        return None
    phrase = after(w, i + 2)
    if phrase is None or w.low[phrase.last + 1 : phrase.last + 2] not in (["that"], ["how"]):
        return None
    group, _, negated, modal = _group(w, i, speaking)
    return None if negated or modal else Cue(i, i + 1, group, "tell", "say")


def _attitude(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“The waiter is sure of what he saw: an envelope ...”, "Orr will have none of it: she came in late"."""
    colon = next((k for k in range(i + 1, min(i + 12, len(w) - 2)) if w.low[k] == ":"), -1)
    if colon < 0 or w.tag[colon + 1] == "quote" or any(w.tag[k] in FINITE for k in range(i)):
        return None
    span = range(i, colon)
    telling = speaking.attitudes | speaking.versions | speaking.replies | speaking.sayings
    attitude = any(w.low[k] in telling or w.base[k] in telling for k in span)
    none = any(w.low[k : k + 3] == ["none", "of", "it"] for k in span)
    if not (attitude or none) or not (w.tag[colon + 1] == "num" or any(w.tag[k] in FINITE for k in range(colon + 1, len(w)))):
        return None
    return Cue(i, colon - 1, i, "say", "say")


def _raising(w: Words, k: int, speaking: Speaking) -> bool:
    """“is understood to have told”, "went on to say", "was quick to add": whether what stands before "to" leaves the saying a fact."""
    while k > 0 and w.tag[k] in ("noun", "adv"):
        if w.low[k] in ("first", "quick", "able", "known", "last", "happy", "careful", "pains", "free"):
            return True
        k -= 1
    return w.base[k] in (
        "beg",
        "wish",
        "desire",
        "regret",
        "venture",
        "presume",
        "write",
        "send",
        "ring",
        "telephone",
        "call",
        "wire",
        "cable",
        "return",
        "understand",
        "believe",
        "report",
        "say",
        "know",
        "go",
        "come",
        "hear",
        "tend",
        "continue",
        "use",
        "recall",
    )


def _auxiliary(w: Words, i: int) -> bool:
    """Whether a verb form follows "has" at i: then it has no object of its own."""
    k = w.next(i + 1, lambda j: w.tag[j] in ("adv", "neg", "time"))
    return k >= len(w) or w.tag[k] in ("part", "aux", "inf", "prep", "punct")


def _idiom(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“let it be known”, "made it clear", "went on"."""
    if w.tag[i] not in ("verb", "part"):
        return None
    for phrase in speaking.idioms:
        if w.base[i] == phrase[0] and tuple(w.low[i + 1 : i + len(phrase)]) == phrase[1:]:
            group, passive, negated, modal = _group(w, i, speaking)
            return None if passive or negated or modal else Cue(i, i + len(phrase) - 1, group, " ".join(phrase), "record")
    return None


def _kind(base: str, speaking: Speaking) -> Kind | None:
    if base in speaking.deny:
        return "deny"
    if base in speaking.cite:
        return "cite"
    if base in speaking.accuse:
        return "accuse"
    if base in speaking.call:
        return "call"
    if base in speaking.record:
        return "record"
    if base in speaking.say or base in speaking.tell:
        return "say"
    if base in speaking.hold:
        return "hold"
    return None


def _group(w: Words, i: int, speaking: Speaking) -> tuple[int, bool, bool, bool]:
    """First token of the verb group, and whether it is passive, negated, or under a modal."""
    g = speaking.grammar
    first, passive, negated, modal = i, False, False, False
    k = i - 1
    while k >= 0:
        tag, low = w.tag[k], w.low[k]
        if tag in ("adv", "neg"):
            negated |= tag == "neg"
        elif tag == "aux" or (tag in ("part", "inf", "ing") and low in ("been", "being", "be", "have", "having")):
            if (low in g.be or low in ("was", "were", "been", "being", "be")) and w.tag[i] == "part":
                passive = True
            modal |= low in g.modals and low not in ("'d", "will")
            first = k
        elif tag == "time":
            pass
        else:
            break
        k -= 1
    if first == i:
        negated = i > 0 and w.tag[i - 1] == "neg"
    return first, passive, negated, modal


def _passive(w: Words, i: int, group: int, base: str, kind: Kind, speaking: Speaking) -> Cue | None:
    """“was quoted as saying ...” attributes to its subject, "is said to have ..." and "it was reported that" to nobody."""
    after = w.low[i + 1] if i + 1 < len(w) else ""
    if kind == "cite":
        for k in range(i + 1, min(i + 9, len(w) - 1)):  # “is quoted in the minutes as saying”
            if w.low[k] == "as":
                return Cue(i, k + 1, group, "quote", "say")
            if w.tag[k] in ("punct", "verb", "aux", "sub"):
                break
    if kind in ("say", "record") and (
        (after == "to" and base not in speaking.tell and i + 2 < len(w) and w.tag[i + 2] in ("inf", "aux"))
        or (after == "that" and w.low[group - 1] == "it" if group else False)
    ):
        return Cue(i, i, group, base, "hearsay", True)
    return None


def _silent(w: Words, i: int, speaking: Speaking) -> Cue | None:
    for phrase in speaking.silent:
        if w.base[i] != phrase[0] and not (phrase[0] == "have" and w.low[i] in speaking.grammar.have):
            continue
        if tuple(w.low[i + 1 : i + len(phrase)]) != phrase[1:]:
            continue
        group, passive, negated, _modal = _group(w, i, speaking)
        if phrase in (("respond",), ("comment",)) and not negated:
            continue
        last = i + len(phrase) - 1
        if phrase == ("decline", "to") and last + 1 < len(w):
            last += 1
        if passive:
            continue
        return Cue(i, last, group, w.base[i] if phrase[0] != "have" else "no comment", "silent")
    return None
