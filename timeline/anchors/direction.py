"""Direction: whether a bare "Friday" or "March" lies behind or ahead, by the verbs around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.anchors.context import Direction
from timeline.expressions import nodes as n
from timeline.languages.tense import Tense
from timeline.text.edges import sentence_end, sentence_start
from timeline.text.span import Span

_COMING = ("until", "by")  # windows whose time lies ahead, unless a verb says otherwise
_WORD = re.compile(r"[A-Za-z]+(?:[’'][a-z]+)?")
_LAST_WORD = re.compile(r"(?<![\w-])(\w+)\s+(?:(?:on|in)\s+)?$")
_REACH = 160  # characters of the sentence looked at on either side
_PUT_OFF = 7  # words from "postponed" to "until": "postponed the trial of the two men until"
_GOVERNED = 3  # words from "ordered" to "to": "ordered the men to leave"


def looks_ahead(node: n.Node) -> bool:
    """Whether a phrase lies ahead by its own words: "in two weeks", "by Friday", "until March".

    Examples
    --------
    >>> looks_ahead(n.Window("by", n.Weekday(4))), looks_ahead(n.Window("since", n.Weekday(4)))
    (True, False)
    """
    return isinstance(node, n.Ahead) or (isinstance(node, n.Window) and node.relation in _COMING)


def direction(text: str, span: Span, tense: Tense, day: bool = False, feast: bool = False) -> Direction | None:
    """The direction that the nearest deciding verb shows, looking left in its clause, then right, then further left; else None.

    `day`: the phrase is a day of the week or a feast, for which something may be set ("a strike for Friday"; but "sales for May").
    `feast`: it is a holiday, of which a verb of the past tells only where it says when ("met on Christmas Day"; but "bought
    Christmas cards").

    Examples
    --------
    >>> from timeline.languages.en.tense import TENSE
    >>> direction("The council will meet on Friday.", Span(25, 31), TENSE)
    'future'
    >>> direction("They met on Friday.", Span(12, 18), TENSE)
    'past'
    >>> direction("The talks are set to resume on Friday.", Span(31, 37), TENSE)
    'future'
    >>> direction("Friday's ruling will stand.", Span(0, 6), TENSE) is None
    True
    """
    before = _WORD.findall(text, sentence_start(text, span.start, _REACH), span.start)
    lead = tuple(w.lower() for w in before[-3:])
    if lead in tense.as_early:
        return "past" if _decide(before, range(len(before) - 4, -1, -1), tense) == "past" else "future"
    if lead[-2:] in tense.ahead or lead in tense.earliest:
        return "past" if lead[0] in tense.pluperfect and len(lead) == 3 else "future"  # “was first set for March”
    if text.startswith(tense.genitive, span.end):
        return None  # "They will appeal against Friday's ruling": the verb does not tell when the ruling was
    if _is_set_for(lead, day, tense) or _is_put_off(before, tense):
        return "future"
    command = bool(before) and before[0].lower() in tense.commands  # “Call me on Friday”, "Let us know by Thursday"
    clause = max((k for k, word in enumerate(map(str.lower, before)) if word in tense.clause), default=0 if command else -1)
    found = _decide(before, range(len(before) - 1, clause, -1), tense)
    if found is None and command:
        return "future"
    if found is None:
        after = _WORD.findall(text, span.end, sentence_end(text, span.end, _REACH))
        found = _decide(after, range(len(after)), tense)
    found = found or _decide(before, range(clause - 1, -1, -1), tense)
    return None if feast and found == "past" and not (lead and lead[-1] in tense.at) else found


def _is_set_for(lead: Sequence[str], day: bool, tense: Tense) -> bool:
    """“The deadline is Friday”, "The match is on Friday", "a strike for Friday"; `lead` holds the words before the phrase."""
    if not lead:
        return False
    if lead[-1] in tense.present or (day and lead[-1] in tense.destined):
        return True
    if len(lead) == 3 and lead[0] in tense.present and lead[2] in tense.at and tense.is_past(lead[1]):
        return True  # “The case is heard in May”
    return len(lead) > 1 and lead[-1] in tense.at and lead[-2] in tense.present


def _is_put_off(before: Sequence[str], tense: Tense) -> bool:
    """“The judge extended her deadline until Friday”: what is put off lies ahead, whatever stands between."""
    if not before or before[-1].lower() not in tense.until:
        return False
    return any(word.lower() in tense.deferred for word in before[-_PUT_OFF:-1])


def is_over(text: str, start: int, tense: Tense) -> bool:
    """Whether the word before shows that the time is over: "the year *ended* March 31", "most *recently* in May".

    Examples
    --------
    >>> from timeline.languages.en.tense import TENSE
    >>> is_over("the year ended March 31", 15, TENSE), is_over("they ended it by March 31", 17, TENSE)
    (True, False)
    """
    word = _LAST_WORD.search(text, max(0, start - 20), start)
    return word is not None and word[1].lower() in tense.over


def has_happened(text: str, start: int, tense: Tense) -> bool:
    """Whether a verb of the past stands right before: "It closed *in November*"; but "announced a vote in November" looks ahead.

    Examples
    --------
    >>> from timeline.languages.en.tense import TENSE
    >>> has_happened("It closed in November.", 13, TENSE), has_happened("It will be closed in November.", 21, TENSE)
    (True, False)
    """
    before = _WORD.findall(text, sentence_start(text, start, _REACH), start)
    if len(before) < 2 or before[-1].lower() not in tense.at:
        return False
    at = len(before) - 2
    if at and before[at - 1].lower() in tense.past and before[at].islower():
        at -= 1  # “She took office in May”; of regular verbs as many tell of plans ("announced talks in May")
    verb = before[at].lower()
    happened = tense.is_past(verb) and verb not in tense.bound  # “a vote called in June” may be yet to come
    return happened and _shown(before, at, tense) == "past"


def _decide(words: Sequence[str], order: Sequence[int], tense: Tense) -> Direction | None:
    """The first word, in the order given, that decides; the present of a timetable where none does."""
    timetable, showing = False, tense.showing
    for index in order:
        if showing[words[index]] and (found := _shown(words, index, tense)) is not None:
            return found
        timetable = timetable or words[index] in tense.timetable or _plain_present(words, index, tense)
    return "future" if timetable else None


def _plain_present(words: Sequence[str], index: int, tense: Tense) -> bool:
    """“they visit”, "we fly"."""
    if not index or words[index - 1].lower() not in tense.subjects:
        return False
    word = words[index].lower()
    return word not in tense.attitudes and not tense.is_past(word) and not tense.is_adverb(word) and word not in tense.modal


def _shown(words: Sequence[str], index: int, tense: Tense) -> Direction | None:
    """The direction that the verb at `index` shows."""
    word, following = words[index].lower(), words[index + 1].lower() if index + 1 < len(words) else ""
    if word in tense.nouns_too and index > 1 and words[index - 1].lower() in tense.determiners and words[index - 2].lower() in tense.upon:
        return None  # “voted on the plan in June”
    if word in tense.future or word.endswith(("'ll", "’ll")) or (word.endswith(("'d", "’d")) and not tense.is_past(following)):
        undone = following in tense.perfect and (
            word in tense.conditional or word.endswith("d")
        )  # "would have met", but "will have ended by May"
        undone = undone and not (index + 2 < len(words) and words[index + 2].lower() in tense.determiners)  # "would have an answer by May"
        return "past" if undone or not tense.pluperfect.isdisjoint(_led(words, index, 2)) else "future"
    if word in tense.modal or word in tense.unable:
        return _modal(words, index, following, tense)
    if word in tense.infinitive:
        return _infinitive(words, index, tense)
    if word in tense.arranged and _auxiliary(words, index, tense) in tense.present:
        return "future"  # "is leaving on Friday"
    return "past" if tense.is_past(word) and _tells_when(words, index, tense) else None


def _tells_when(words: Sequence[str], index: int, tense: Tense) -> bool:
    """Whether a past form or participle is a past: not in “is heard”, "will put", nor in a perfect, which takes no past date.

    “The court has set a hearing Friday”, "has been given until Friday" (Quirk et al. 1985, 4.20-4.23).
    """
    led_by = _auxiliary(words, index, tense)
    if led_by in tense.articles and index + 1 < len(words) and words[index].islower():
        return False  # “a still unspecified date”
    if led_by in tense.been:
        led_by = _auxiliary(words, index - 1, tense)
    return not any(led_by in forms for forms in (tense.present, tense.lengthened, tense.modal, tense.future, tense.perfect))


def _modal(words: Sequence[str], index: int, following: str, tense: Tense) -> Direction | None:
    """“may vote”, but "may have voted", "could not be reached", "nobody could be found"; "May" is a month."""
    word = words[index].lower()
    if words[index] != word:
        return None
    unable = word in tense.unable and (word not in tense.modal or not tense.negative.isdisjoint(w.lower() for w in words[: index + 2]))
    return "past" if following in tense.perfect or unable else "future"


def _infinitive(words: Sequence[str], index: int, tense: Tense) -> Direction | None:
    """“is to meet”, "agreed to meet", "ordered them to leave"; but "claims to have met", "flew to Rome", "were called to a fire"."""
    if index + 1 == len(words) or words[index + 1][0].isupper() or words[index + 1].lower() in tense.determiners:
        return None
    if words[index + 1].lower() in tense.perfect:
        return "past"
    led = _led(words, index, _GOVERNED + 1)
    if led and led[-1] in tense.obliged:
        return "future"
    for at in range(len(led) - 1, max(-1, len(led) - 1 - _GOVERNED), -1):
        if led[at] in tense.bound:
            before = led[:at] if at < 1 or led[at - 1] not in tense.been else led[: at - 1]  # “had been due to expire”
            return "past" if before and before[-1] in tense.pluperfect else "future"
    return None


def _led(words: Sequence[str], index: int, count: int) -> list[str]:
    """So many words before the one at `index`, in lower case."""
    return [w.lower() for w in words[max(0, index - count) : index]]


def _auxiliary(words: Sequence[str], index: int, tense: Tense) -> str:
    """The word before, adverbs aside: “is widely expected”."""
    at = index - 1
    while at > 0 and tense.is_adverb(words[at].lower()):
        at -= 1
    if at > 0 and words[at].lower() in tense.modal and words[at][0].isupper():
        return ""  # “Her show in May sold out”
    return words[at].lower() if at >= 0 else ""
