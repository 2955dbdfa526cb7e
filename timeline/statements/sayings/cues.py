"""Saying words: which words of a sentence attribute, and of which kind."""

from __future__ import annotations

from collections.abc import Collection

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import header, simple_after
from timeline.statements.sayings.complements import closing, of_it, opening, raising, told_by
from timeline.statements.sayings.copular import attitude, copular
from timeline.statements.sayings.cue import Cue, Kind, group_of, tells
from timeline.statements.sayings.depicted import depicted
from timeline.statements.sayings.framing import frame, openers
from timeline.statements.sayings.nouns import noun_saying
from timeline.statements.sayings.placing import is_auxiliary, reckoning
from timeline.statements.sayings.rejecting import denied_by, rejected
from timeline.statements.sayings.signs import HAVING, WITH_HOW
from timeline.statements.tagging.words import FINITE, Words

_ANYBODY = frozenset({"you", "anyone", "anybody", "everyone", "everybody", "us", "me"})  # “will tell anyone who listens that”


def cues(words: Words, speaking: Speaking) -> list[Cue]:
    """The cues of a sentence in text order; whether each has a speaker and something said, the caller finds out.

    Whatever is found here outside quotation marks should have a sign in `possible`.
    """
    found = []
    done, opening_words, nouns = -1, openers(speaking), speaking.noun_sayings
    for i, (low, tag) in enumerate(zip(words.low, words.tag, strict=True)):
        if i <= done:
            continue
        cue = frame(words, i, speaking) if low in opening_words else None
        if cue is None and tag in _VERBAL:
            cue = _verb(words, i, speaking)
        elif cue is None and tag == "noun" and low in nouns:
            cue = noun_saying(words, i, speaking)
        if cue is not None:
            found.append(cue)
            done = cue.last
    return found


_VERBAL = frozenset(("verb", "part", "ing", "aux", "inf"))


def _verb(w: Words, i: int, speaking: Speaking) -> Cue | None:
    if (silent := _silent(w, i, speaking)) is not None:
        return silent
    if _behind_quotation(w, i):
        return Cue(i, i, i, w.base[i], "say")
    for reader in (reckoning, _idiom, _at_issue, of_it, attitude):
        if (found := reader(w, i, speaking)) is not None:
            return found
    if w.low[i] in ("has", "had", "have") and not is_auxiliary(w, i) and "have" in speaking.hold and w.low[i + 1 : i + 2] != ["it"]:
        return Cue(i, i, i, "have", "hold")
    if (found := copular(w, i, speaking) or told_by(w, i, speaking)) is not None:
        return found
    return _by_kind(w, i, kind_of_saying(w.base[i], speaking), speaking)


def _behind_quotation(w: Words, i: int) -> bool:
    """“"...," shouted Ann Orr", "...?" laughed the cook: whatever the verb, between a quotation and a person it tells who spoke."""
    if w.tag[i] not in ("verb", "part") or w.tag[i - 1 : i] != ["quote"] or i < 3 or w.low[i - 2] not in (",", "?", "!", "—", "–"):
        return False
    return not w.quoted[i] and i + 1 < len(w) and (w.tag[i + 1] in ("name", "noun", "num", "det", "poss", "subj"))


def _by_kind(w: Words, i: int, kind: Kind | None, speaking: Speaking) -> Cue | None:
    """The cue of a verb by the table that lists it, or by its complement."""
    tag, base = w.tag[i], w.base[i]
    if kind in ("say", "record", "hold") and tells(w, i, speaking) and (far := opening(w, i, speaking)) is not None and far.last > i:
        return far
    if (
        w.low[i + 1 : i + 2] == ["of"]
        and base in speaking.of
        and tag in ("verb", "part", "ing")
        and not (tag == "part" and w.tag[i - 1] != "aux")
    ):
        group, passive, negated, modal = group_of(w, i, speaking)
        return None if passive or negated or modal else Cue(i, i + 1, group, base + " of", "record")
    if w.low[i + 1 : i + 2] == ["how"] and (kind in ("say", "record", "call") or base in WITH_HOW):
        kind = "say"
    if base in speaking.contest and tag in ("verb", "part") and rejected(w, Cue(i, i, i, base, "deny"), speaking) is not None:
        kind = "deny"  # “contested the finding that he had been there”
    if base in speaking.refusing.contest and tag in ("verb", "part") and _of_report(w, i + 1, speaking):
        kind = "deny"  # “challenged that account”
    if tag in ("verb", "part", "inf") and (kind is None or w.low[i + 1 : i + 3] == ["in", "that"]):
        return opening(w, i, speaking) or closing(w, i, speaking)
    return None if kind is None or tag == "aux" else _listed(w, i, kind, speaking)


def _listed(w: Words, i: int, kind: Kind, speaking: Speaking) -> Cue | None:
    """The cue of a listed verb, unless its group denies it, leaves it open, or makes it a participle of something else."""
    tag, base = w.tag[i], w.base[i]
    group, passive, negated, modal = group_of(w, i, speaking)
    promised = tag == "inf" and w.low[group] == "will" and _in_as_clause(w, group)
    promised |= tag == "inf" and w.low[group] == "will" and base == "tell" and w.low[i + 1] in _ANYBODY
    later = tag == "inf" and w.low[group] == "would" and w.low[group + 1] in ("later", "afterwards", "only", "subsequently")
    raised = tag in ("inf", "part") and group > 1 and w.low[group - 1] == "to" and raising(w, group - 2, speaking)
    if base == "deny" and not passive and _withheld(w, i + 1):
        return None
    if base == "plead" and "guilty" in w.low[i + 1 : i + 3]:
        return None  # an act before the court, which others tell of
    if kind == "deny" and base in ("reject", "dismiss") and _decided(w, i, group, speaking.petitions, speaking):
        return None
    if base in ("confirm", "affirm") and _decided(w, i, group, speaking.judgments, speaking):
        return None
    if (base == "recall" and _taken_back(w, i, group, speaking)) or (base == "warn" and _only_warned(w, i)):
        return None
    if base in speaking.refusing.turning_down and w.low[i + 1 : i + 3] in (["it"], ["it", "."]) and _subordinate(w, group):
        return None  # “because the head had dismissed it”: a thing of the clause before, no account
    if negated and kind == "deny" and not modal and tag in ("verb", "inf", "part") and (w.low[i + 1] == "that" or w.tag[i + 1] == "ing"):
        return Cue(i, i, group, base, "say")  # “does not deny that they met”, "did not dispute signing it"
    asked = tag == "inf" and _asked_how(w, i)
    if negated or (modal and not (later or asked)) or not (tag != "inf" or promised or later or raised or asked or tells(w, i, speaking)):
        return None
    if kind == "deny" and tag == "part" and (denied := denied_by(w, i, group, speaking, passive=passive)) is not None:
        return denied
    if tag == "part" and group == i:  # a bare participle: "the calls reported in May"
        return None
    if passive:
        return _passive(w, i, group, base, kind, speaking)
    if tag == "ing" and group == i:
        before = w.low[i - 1] if i else ""
        if before == "as" and base == "say":
            return Cue(i, i, i, base, "as saying")
        shown = before in speaking.records and w.tag[i - 1] == "noun" and w.tag[i + 1 : i + 2] == ["num"]  # “emails showing four meetings”
        if shown and kind in ("record", "hold"):
            return Cue(i, i, i, base, "hold")
        if before not in (",", "and", "with") and kind not in ("cite", "accuse") and not (kind == "deny" and i == header(w)):
            return None
    return Cue(i, i, group, base, kind)


def _asked_how(w: Words, i: int) -> bool:
    """“How can the mayor say that it was shut?”, "Why did he tell police that ...?": a question that takes the saying for granted."""
    head = w.next(0, lambda j: w.low[j] in ("so", "and", "but", "then", ",") or w.tag[j] == "quote")
    return w.low[-1] == "?" and w.low[head : head + 1] in (["how"], ["why"]) and "that" in w.low[i : i + 8]


def _decided(w: Words, i: int, group: int, matters: Collection[str], speaking: Speaking) -> bool:
    """“The tribunal dismissed the swimmer's complaint”: an act of those who decide, no denial of what was complained of."""
    end = w.past(i + 1, ("det", "poss", "noun", "name", "'s", "num", "adv"))
    near = [*range(max(0, group - 6), group), *range(i + 1, min(end + 6, len(w)))]
    matter = end > i + 1 and w.low[end - 1].removesuffix("s") in matters
    matter |= any(w.low[j] in matters for j in range(max(0, group - 2), group)) and w.low[i + 1 : i + 2] == ["by"]
    return matter and "that" not in w.low[end : end + 2] and any(w.low[j] in speaking.deciding for j in near)


def _subordinate(w: Words, k: int) -> bool:
    """Whether the verb group at k stands in a clause with "because", "after" or the like."""
    opening = w.previous(k - 1, lambda j: w.tag[j] not in ("punct", "verb", "quote", "sub"))
    return opening >= 0 and w.tag[opening] == "sub" and w.low[opening] != "that"


def _withheld(w: Words, k: int) -> bool:
    """“(denied) *her a visa*”, "the crew a rest": two things behind the verb, of which one is kept from the other."""
    whom = simple_after(w, k)
    if whom is None or whom.last + 1 >= len(w):
        return False
    return (
        w.tag[whom.last + 1] == "det"
        and w.low[whom.last + 1] in ("a", "an", "any", "the")
        and w.tag[whom.last + 2 : whom.last + 3] == ["noun"]
    )


def _taken_back(w: Words, i: int, group: int, speaking: Speaking) -> bool:
    """“recalled its heaters”, "recalled 40,000 cars from dealers", "the factory recalled five": what a maker or a body calls back."""
    if w.low[i + 1 : i + 2] in (["its"], ["their"]):
        return True
    noun = w.low[group - 1].removesuffix("s") if group else ""
    if w.low[i].endswith("ed") and w.tag[i] == "verb" and (noun in speaking.collectives or noun in speaking.firms_too):
        return w.tag[w.past(i + 1, ("det", "num", "adv"))] in ("noun", "name") and "that" not in w.low[i : i + 8]
    k = w.past(i + 1, ("det", "num", "noun", "name"))
    return k > i + 1 and w.low[k : k + 1] == ["from"]


def _only_warned(w: Words, i: int) -> bool:
    """“warned hospitals about the drug twice”: somebody is warned, but what was said is not told."""
    hearers = simple_after(w, i + 1)
    if hearers is None or hearers.pronoun:
        return False
    for k in range(hearers.last + 1, len(w)):
        if w.tag[k] == "punct":
            return w.low[k] in (".", ",", ";") and not (k + 1 < len(w) and w.tag[k + 1] == "quote")
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote", "inf"):
            return False
    return True


def _in_as_clause(w: Words, k: int) -> bool:
    """“as the baker will tell you”: whether the verb group at k stands in a clause with "as"."""
    return any(w.low[j] == "as" and w.tag[j] == "sub" for j in range(max(0, k - 8), k))


def _of_report(w: Words, k: int, speaking: Speaking) -> bool:
    """Whether a definite phrase that begins at token k is of what somebody told: "her account", "that version"."""
    if w.tag[k : k + 1] not in (["det"], ["poss"], ["sub"], ["name"]) or w.low[k] in ("a", "an", "no"):
        return False
    return any(w.low[j] in speaking.refusing.reports and w.tag[j] == "noun" for j in range(k + 1, min(k + 4, len(w))))


def _at_issue(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“took issue with that”: a denial in several words."""
    for phrase in speaking.refusing.issue if tells(w, i, speaking) else ():
        if w.base[i] == phrase[0] and tuple(w.low[i + 1 : i + len(phrase)]) == phrase[1:]:
            group, passive, negated, modal = group_of(w, i, speaking)
            return None if passive or negated or modal else Cue(i, i + len(phrase) - 1, group, phrase[0], "deny")
    return None


def _idiom(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“let it be known”, "made it clear", "went on"."""
    having = w.low[i] in HAVING
    if not having and not tells(w, i, speaking):
        return None
    for phrase in speaking.idioms_by_verb.get("have" if having else w.base[i], ()):
        if tuple(w.low[i + 1 : i + len(phrase)]) == phrase[1:]:
            if (having and w.low[i + 1] == "it") or any(w.time[k] >= 0 for k in range(i, i + len(phrase))):
                continue  # read by what stands behind it; “went on the 6th”
            if phrase == ("go", "on") and w.low[i + 2 : i + 3] == ["to"]:
                return None  # “went on to claim that”
            group, passive, negated, modal = group_of(w, i, speaking)
            return None if passive or negated or modal else Cue(i, i + len(phrase) - 1, group, " ".join(phrase), "record")
    return None


def kind_of_saying(base: str, speaking: Speaking) -> Kind | None:
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


def _passive(w: Words, i: int, group: int, base: str, kind: Kind, speaking: Speaking) -> Cue | None:
    """“was quoted as saying ...” attributes to its subject, "is said to have ..." and "it was reported that" to nobody."""
    after = w.low[i + 1] if i + 1 < len(w) else ""
    if (seen := depicted(w, i, group, base, speaking)) is not None:
        return seen
    if kind in ("cite", "say", "record"):
        for k in range(i + 1, min(i + 9, len(w) - 1)):  # “is quoted in the minutes as saying”
            if w.low[k] == "as" and (kind == "cite" or (w.tag[k + 1] == "ing" and w.base[k + 1] in speaking.say)):
                return Cue(i, k + 1, group, "quote", "say")
            if w.tag[k] in ("punct", "verb", "aux", "sub"):
                break
    if kind in ("say", "record") and (
        (after == "to" and base not in speaking.tell and i + 2 < len(w) and w.tag[i + 2] in ("inf", "aux"))
        or (after == "that" and w.low[group - 1] == "it" if group else False)
    ):
        return Cue(i, i, group, base, "hearsay", True)
    return None


_EITHER = frozenset({"confirm", "deny", "dispute", "dismiss"})


def _silent(w: Words, i: int, speaking: Speaking) -> Cue | None:
    if w.base[i] in _EITHER and w.low[i + 1 : i + 2] in (["nor"], ["or"]) and w.base[i + 2 : i + 3] and w.base[i + 2] in _EITHER:
        return Cue(i, i + 2, group_of(w, i, speaking)[0], w.base[i], "silent")  # “would neither confirm nor deny”
    verb = "have" if w.low[i] in speaking.grammar.have else w.base[i]
    for phrase in speaking.silent_by_verb.get(verb, ()):
        if tuple(w.low[i + 1 : i + len(phrase)]) != phrase[1:]:
            continue
        group, passive, negated, _modal = group_of(w, i, speaking)
        if phrase in (("respond",), ("comment",)) and not negated:
            continue
        last = i + len(phrase) - 1
        if phrase == ("decline", "to") and last + 1 < len(w):
            last += 1
        if w.base[last] in _EITHER and w.low[last + 1 : last + 2] == ["or"] and w.base[last + 2 : last + 3] and w.base[last + 2] in _EITHER:
            last += 2
        if passive:
            continue
        return Cue(i, last, group, w.base[i] if phrase[0] != "have" else "no comment", "silent")
    return None
