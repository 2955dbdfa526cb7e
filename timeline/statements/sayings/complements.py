"""Complements: verbs that attribute by the clause they take ("put in that", "has it that") or stand behind ("..., Mr Vale deposed.")."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import after
from timeline.statements.sayings.cue import Cue, group_of
from timeline.statements.tagging.words import FINITE, Words

_HAS = frozenset({"has", "had", "have"})
_NEAR = 8  # tokens: how far behind its verb a "that" opens what is said


def of_it(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“has it that”, "had it from the vet that", "..., the reeve has it.", "stuck to it that", "gave it as his opinion that"."""
    if w.low[i + 1 : i + 2] != ["it"]:
        return None
    if w.low[i] in _HAS and w.low[i + 2 : i + 3] in (["."], [","], [";"], []):
        return Cue(i, i + 1, i, "have it", "say")  # “They were opened once, the reeve has it.”
    if w.low[i + 2 : i + 3] == ["from"] and (told := told_by(w, i, speaking)) is not None:
        return told
    judged = any(w.base[i] in words for words in (speaking.call, speaking.deny, speaking.accuse, speaking.cite))
    return None if judged else opening(w, i, speaking)


def opening(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“put in that”, "volunteered that": any other verb whose clause with "that" comes next, unless such a clause is not spoken."""
    if "that" not in w.low[i + 1 : i + 1 + _NEAR]:
        return None
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
    group, passive, negated, modal = group_of(w, i, speaking)
    if (negated and not passive and w.base[i] == "have") or (negated and w.low[i] in ("have", "has", "had") and w.low[i + 1] == "it"):
        return Cue(i, last, group, "have it", "deny")  # “will not have it that ...”
    modal &= not (w.low[group] == "would" and w.low[i + 1] == "it")  # “would have it that”
    modal &= not (w.low[group] == "would" and w.low[group + 1] in ("later", "afterwards", "only", "subsequently"))
    if passive or negated or modal or (w.tag[i] == "part" and group == i) or (w.tag[i] == "aux" and w.low[i] in speaking.grammar.modals):
        return None
    return Cue(i, last, group, w.base[i], "open")


def _speech_noun(w: Words, i: int, speaking: Speaking) -> int:
    """“swore an affidavit that”, "is on record as saying that", "gave evidence to the panel that": the last token before "that", or -1."""
    end = next((k for k in range(i + 1, min(i + 1 + _NEAR, len(w))) if w.low[k] == "that" or w.tag[k] in FINITE or w.tag[k] == "punct"), -1)
    if end < 0 or w.low[end] != "that" or w.base[i] in speaking.tell:
        return -1
    between = range(i + 1, end)
    if any(w.tag[k] == "'s" for k in between):
        return -1  # “believed Orr's statement that”: his, not theirs
    if w.base[i] == "give" and w.low[i + 1] != "it":
        return -1  # “gave him her word that”: a promise, which others tell of
    if any(w.low[k] == "it" and w.tag[k] == "obj" for k in between) and w.base[i] not in speaking.unspoken - {"have", "give"}:
        return end - 1  # “has it that”, "stuck to it that", "gave it as her opinion that"
    if w.low[i] in ("has", "have", "had") and w.low[i + 1] == "it":
        return end - 1
    fell = (w.base[i] == "let" and "know" in w.low[i + 2 : i + 4]) or (
        w.base[i] == "let" and w.low[i + 1] in ("fall", "slip", "on", "drop")
    )
    return (
        end - 1
        if fell or (any(w.low[k] in speaking.told or w.low[k] in speaking.records for k in between) and w.base[i] not in ("be", "have"))
        else -1
    )


def closing(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“The road was shut, Mr Vale deposed.”: a clause, a comma, a subject and a verb without an object can only tell who says it."""
    if w.tag[i] != "verb" or w.base[i] in speaking.unspoken or w.base[i] in speaking.grammar.intransitive:
        return None
    nxt = w.past(i + 1, ("time", "adv"))
    if (
        nxt < len(w)
        and w.low[nxt] not in (".", ";", "!", "?")
        and not (w.tag[nxt] == "prep" and w.low[nxt] in ("in", "at", "on", "before", "to", "under"))
    ):
        return None
    group, passive, negated, modal = group_of(w, i, speaking)
    k = w.back(group - 1, ("name", "noun", "det", "poss", "'s", "subj", "adv", "time"))
    if passive or negated or modal or not 0 < k < group - 1:
        return None
    name_between = w.low[k] == "," and k > 1 and w.tag[k - 1] in ("noun", "name")
    left = w.back(k - 1, ("name", "noun", "det", "poss", "'s")) if name_between else k
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


def told_by(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“was told by Orr that”, "heard from Orr that": who stands behind "by" or "from" speaks."""
    base = w.base[i]
    if w.low[i] in ("has", "have", "had") and w.low[i + 1 : i + 3] == ["it", "from"]:
        i += 1
        base = "hear"
        phrase = after(w, i + 2)
        if phrase is not None and w.low[phrase.last + 1 : phrase.last + 2] == ["that"]:
            return Cue(i, i + 1, i - 1, "tell", "say")  # “had it from the vet that”
        return None
    if w.low[i + 1 : i + 2] not in (["by"], ["from"], ["in"]):
        return None
    group, _, negated, modal = group_of(w, i, speaking)
    claimed = (base in speaking.say or base in speaking.record) and w.low[group - 1 : group] == ["it"]  # “it was claimed by the union that”
    read = base in ("read", "see") and w.low[i + 1 : i + 2] == ["in"] and w.tag[i] in ("verb", "part", "inf")  # “read in the Courier that”
    if read:
        paper = after(w, i + 2)
        named = paper is not None and w.low[paper.last + 1 : paper.last + 2] == ["that"] and w.time[paper.first] < 0
        return Cue(i, i + 1, group, "tell", "say") if named and not negated else None
    if not (w.tag[i] == "part" and (base in speaking.tell or claimed) and w.low[i + 1 : i + 2] == ["by"]) and not (
        base in speaking.heard and w.low[i + 1 : i + 2] == ["from"] and w.tag[i] in ("verb", "part")
    ):
        return None
    phrase = after(w, i + 2)
    behind = claimed and phrase is not None and w.low[phrase.last + 1 : phrase.last + 2] in (["."], [","], [";"])
    if phrase is None or not (behind or w.low[phrase.last + 1 : phrase.last + 2] in (["that"], ["how"])):
        return None
    return None if negated or modal else Cue(i, i + 1, group - behind, "tell", "say")


def raising(w: Words, k: int, speaking: Speaking) -> bool:
    """“is understood to have told”, "went on to say", "was quick to add": whether what stands before "to" leaves the saying a fact."""
    if w.low[k] == "on" and k > 0:
        k -= 1
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
