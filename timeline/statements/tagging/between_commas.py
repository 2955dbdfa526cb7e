"""Between commas: what a phrase set off by commas before a verb form is ("Orr, the mate, says")."""

from __future__ import annotations

from timeline.statements.tagging.running import Running

_OF_NAMES = frozenset({"name", "noun", "det", "poss", "'s"})
_OF_APPOSITION = _OF_NAMES | {"num", "prep", "part", "time"}


def after_aside(s: Running, i: int) -> bool:
    """Whether ", when pressed," stands before i."""
    w = s.w
    k = next((j for j in range(i - 2, max(0, i - 10), -1) if w.low[j] == ","), 0)
    return k > 0 and w.tag[k + 1] == "sub" and not any(w.tag[j] in ("verb", "aux") for j in range(k + 1, i))


def behind_apposition(s: Running, i: int) -> bool:
    """Whether ", Ben Orr, 34," before i stands behind the subject of what somebody is said to say."""
    w = s.w
    verb = next((k for k in range(i - 2, max(0, i - 16), -1) if w.tag[k] not in _OF_APPOSITION and w.low[k] != ","), 0)
    opening = next((k for k in range(verb + 2, i - 1) if w.low[k] == ","), 0)
    if not opening or w.tag[verb] != "verb" or w.base[verb] not in s.g.clausal or w.tag[verb - 1] not in ("name", "noun", "subj"):
        return False
    return all(w.tag[k] != "prep" for k in range(verb + 1, opening))


def between_names(s: Running, i: int) -> bool:
    """“..., the manager, Mr Orr, deposed”: only a name between the comma before i and another, and a noun phrase before that."""
    w = s.w
    relative = next((j for j in range(i - 2, max(0, i - 14), -1) if w.tag[j] == "rel" or w.low[j] == ","), 0)
    k = relative - 1 if w.tag[relative] == "rel" else w.back(i - 2, _OF_NAMES)
    if w.tag[k - 1] == "num" and w.low[k - 2] == ",":
        k -= 2  # “Orr, 54, a nurse, confirmed”
    return 1 < k < i - 2 and w.low[k] == "," and w.tag[k - 1] in ("noun", "name") and any(w.tag[j] in ("verb", "aux") for j in range(k))


def apposed(s: Running, i: int) -> bool:
    """“The chronicle, finished in 1398, says”: the first comma after a subject that has no verb yet."""
    w = s.w
    if i < 2 or w.low[i - 1] != ",":
        return False
    k = w.previous(i - 2, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s", "num", "prep", "part") and w.time[j] < 0)
    opens = k < 0 or w.tag[k] in ("sub", "conj", "quote") or w.low[k] in ("—", "–", ";", ":")
    return opens and k + 1 < i - 1 and w.tag[k + 1] in ("det", "name", "poss", "num", "noun") and not s.opens_object(i + 1)


def joined_behind(s: Running, i: int) -> bool:
    """Whether ", and the owner, Ann Orr," stands before i: a second clause that still lacks its verb."""
    w = s.w
    opening = next((k for k in range(i - 1, max(0, i - 16), -1) if w.tag[k] not in _OF_APPOSITION and w.low[k] != ","), 0)
    commas = [k for k in range(opening, i) if w.low[k] == ","]
    return opening > 0 and w.tag[opening] == "conj" and w.low[i - 1] == "," and len(commas) == 2 and commas[0] > opening + 1


def postposed(s: Running, i: int) -> bool:
    """Whether only a noun phrase stands between a comma and the last word, after a clause with its verb."""
    w = s.w
    if w.low[i - 1] == ",":  # “..., the log, kept by the mate, shows.”
        opening = next((j for j in range(i - 2, max(0, i - 14), -1) if w.low[j] == "," or w.tag[j] in ("verb", "aux", "quote")), 0)
        i = opening if w.low[opening] == "," else i
    k = w.previous(
        i - 1, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s", "adv") or w.low[j] in ("below", "above", "of", "from", "at")
    )
    return 0 < k < i - 1 and (w.low[k] == "," or w.tag[k] == "quote") and any(w.tag[j] in ("verb", "aux") for j in range(k))


def plural_head(s: Running, i: int) -> bool:
    """Whether the phrase that the relative clause before i hangs on is plural."""
    w = s.w
    k = next((j for j in range(i - 2, max(0, i - 16), -1) if w.tag[j] in ("rel", "punct")), 0)
    return w.tag[k] == "rel" and k > 1 and w.low[k - 1] == "," and w.tag[k - 2] == "noun" and s.plural_subject(k - 1)
