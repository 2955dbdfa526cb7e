"""Drafts: the statements of one sentence, cue by cue, each ended where the next begins beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after, header, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.contents.content import content
from timeline.statements.contents.gapping import gapped
from timeline.statements.contents.times import said
from timeline.statements.reading import Sentence
from timeline.statements.sayings import speaker as who
from timeline.statements.sayings.admission import admissible, can_tell, meant, proper, record_like
from timeline.statements.sayings.around import Content
from timeline.statements.sayings.asking import speaker_of
from timeline.statements.sayings.cue import Cue
from timeline.statements.sayings.cues import cues
from timeline.statements.statement import Manner
from timeline.statements.tagging.words import FINITE, Words
from timeline.text.span import Span


@dataclass(slots=True, eq=False)
class Draft:
    """A statement while its paragraph is read; `opens`: a sentence of its own has opened it, and the next ones tell it."""

    speaker: str | None
    speaker_span: Span | None
    cue: str
    cue_span: Span
    content: list[Span]
    manner: Manner
    said: tuple[int, ...]
    sentence: int
    vehicle: list[str] = field(default_factory=list)
    outer: int | None = None
    opens: bool = False


def drafts_of(sentence: Sentence, number: int, speaking: Speaking, above: Sequence[Sentence]) -> list[Draft]:
    words = sentence.words
    found: list[Draft] = []
    ranges: list[tuple[Draft, Content, int, bool]] = []
    floor = 0
    told = list(cues(words, speaking))
    for cue in told:
        base = _floor(words, cue, floor, told)
        subject = speaker_of(words, cue, speaking)
        if not admissible(words, cue, subject, speaking, above):
            _vehicle(words, cue, found)
            continue
        said_content = content(words, cue, subject, speaking, base)
        document = subject is not None and meant(words, subject, above, speaking)
        drafts = _drafts(words, cue, subject, said_content, speaking, number, base, sentence, document=document)
        if not drafts:
            continue
        if drafts[0].cue in ("cite",):
            continue
        _cut(words, cue, subject, said_content, ranges)
        if said_content is not None and said_content.before is not None:
            _stop_before(words, said_content.before, ranges)
        if said_content is not None and said_content.after is not None and (twin := gapped(words, cue, said_content.after, speaking)):
            drafts.append(_twin(words, drafts[0], said_content.after, *twin))
        ranges.extend(
            (d, said_content or Content(), subject.start if subject else cue.group, bool(subject and subject.shared)) for d in drafts
        )
        found.extend(drafts)
    return found


def _twin(w: Words, draft: Draft, piece: tuple[int, int], cut: int, speaker: Phrase, told: int) -> Draft:
    """The second of two sayings with one verb; what the first says ends before it."""
    rest = Span(w.start[cut], w.end[piece[1]])
    draft.content = [Span(s.start, min(s.end, w.end[cut - 1])) if s.overlaps(rest) else s for s in draft.content]
    who = w.between(speaker.first, speaker.last)
    content = [w.between(told, piece[1])]
    return Draft(w.of(speaker.first, speaker.last), who, draft.cue, draft.cue_span, content, draft.manner, draft.said, draft.sentence)


def _floor(w: Words, cue: Cue, floor: int, told: Sequence[Cue]) -> int:
    """First token of the clause chain that the cue closes: after the last ";" behind another cue or, for a cue in quotes, after the opening mark."""
    inside = w.quoted[cue.first]
    for k in range(cue.group - 1, floor - 1, -1) if inside or ";" in w.low else ():
        if w.low[k] == ";" and (inside or (not w.quoted[k] and any(c.first < k for c in told))):
            return k + 1  # but “Two fell; no one was hurt, police said”: both are theirs
        if inside and w.tag[k] == "quote" and w.word(k) in '“"':
            return k + 1
        if inside and not w.quoted[k]:
            return k + 1
    return max(floor, header(w))


def _drafts(
    w: Words, cue: Cue, subject: Subject | None, found: Content | None, speaking: Speaking, number: int, floor: int, sentence: Sentence,
    *, document: bool,
) -> list[Draft]:  # fmt: skip
    """One draft per speaker, or none when nothing is said."""
    if found is None:
        if cue.kind not in ("silent",):
            return []
        found = Content()
    if cue.base in ("dismiss", "reject") and found.after is not None and not found.that and not _account(w, cue, found.after, speaking):
        return []
    if cue.base == "threaten" and found.after is not None and not proper(w, cue, subject, found, speaking):
        return []
    denied = cue.kind == "deny"
    if cue.kind == "call":
        if found.after is None:
            return []
        rest = range(cue.last + 1, len(w)) if found.that else range(found.after[0], found.after[1] + 1)
        denied = any(w.low[k] in speaking.falsehoods for k in rest)
        opened = next((k for k in rest if w.low[k] == "that" and w.tag[k] in ("sub", "rel")), -1)
        if denied and w.low[found.after[0]] == "it" and opened > 0:
            found = Content((opened + 1, found.after[1]), found.before, that=True)  # “called it a tale that they had met”
        shown = cue.base in speaking.depicting and any(w.low[k] == "as" for k in rest)
        told = any(w.tag[k] == "num" or w.time[k] >= 0 for k in rest)  # “describe a crowd of several hundred”
        scene = told and cue.base == "describe" and subject is not None and can_tell(w, subject, speaking)
        if not denied and not shown and not scene and not any(w.tag[k] == "quote" and _opening_mark(w, k) for k in rest):
            return []
    if cue.kind == "record" and not (document and found.after is not None) and not proper(w, cue, subject, found, speaking):
        return []
    if cue.kind == "hearsay":
        found = _hearsay(w, cue, found, speaking)
    when = said(w, cue, subject, found, floor, speaking, document=document)
    found, trailing = (found, ()) if subject and record_like(w, subject, speaking) else _without_trailing_time(w, cue, found, speaking)
    when += tuple(t for t in trailing if t not in when)
    spans = [w.between(*piece) for piece in (found.before, found.after) if piece is not None]
    spans = [_whole_quote(s, sentence) for s in spans]
    cue_span = w.between(cue.first, cue.last)
    manner: Manner = "denial" if denied else "no comment" if cue.kind == "silent" else "reported"
    if manner == "reported" and spans and all(_all_quoted(w, piece) for piece in (found.before, found.after) if piece):
        manner = "quoted"
    speakers = [(w.of(p.first, p.last), w.between(p.first, p.last)) for p in subject.phrases] if subject else [(None, None)]
    return [
        Draft(name, at, cue.base if cue.kind != "as saying" else "say", cue_span, list(spans), manner, when, number)
        for name, at in speakers
    ]


def _account(w: Words, cue: Cue, piece: tuple[int, int], speaking: Speaking) -> bool:
    """Whether what is rejected can be an account: not an offer, an application, a manager."""
    thing = simple_after(w, piece[0])
    if thing is None or thing.pronoun:
        return True
    last = thing.last
    if w.low[last + 1 : last + 2] == ["and"] and (joined := simple_after(w, last + 2)) is not None:
        last = joined.last  # “U.S. and British objections”
    noun = w.low[last]
    if w.tag[last] == "name" and not any(w.tag[k] == "'s" for k in range(thing.first, last)) and cue.base == "dismiss":
        return False  # “the college dismissed Vogel”
    return not any(word in words for word in (noun, noun.removesuffix("s")) for words in (speaking.roles, _OFFERED))


_OFFERED = frozenset(
    "objection challenge lawsuit suit criticism call pressure offer application bid proposal plan appeal request deal treaty motion "
    "petition amendment bill candidate demand merger contract budget".split()
)


def _without_trailing_time(w: Words, cue: Cue, found: Content, speaking: Speaking) -> tuple[Content, tuple[int, ...]]:
    """“confirmed the meetings on Thursday”: after a definite noun the day dates the saying."""
    if (
        found.after is None
        or found.that
        or cue.kind not in ("say", "record", "deny", "call")
        or w.tag[found.after[0]] not in ("det", "poss")
    ):
        return found, ()
    first, last = found.after
    if cue.base in speaking.depicting and "as" in w.low[first : last + 1]:
        return found, ()  # “describes the visit as having lasted nine days”
    last = next((k - 1 for k in range(first + 1, last + 1) if w.low[k] == ","), last)
    if w.low[first] not in ("the", "those", "these", "his", "her", "their", "its") or any(
        w.tag[k] in FINITE for k in range(first, last + 1)
    ):
        return found, ()
    end, times = last, []
    while end > first and w.time[end] >= 0:
        if w.time[end] not in times:
            times.append(w.time[end])
        end -= 1
    return (Content((first, end), found.before, found.that), tuple(times)) if times else (found, ())


def _opening_mark(w: Words, k: int) -> bool:
    return k + 1 < len(w) and w.quoted[k] and w.quoted[k + 1] and w.word(k) not in "”’" and (k == 0 or not w.quoted[k - 1])


def _hearsay(w: Words, cue: Cue, found: Content, speaking: Speaking) -> Content:
    """“who is said to have refused”: the subject belongs to what is said."""
    subject = who.subject(w, cue.group, speaking)
    if subject is None or found.after is None:
        return found
    return Content((min(subject.start, subject.phrases[0].first), found.after[1]))


def _whole_quote(span: Span, sentence: Sentence) -> Span:
    """A quotation that runs on behind its sentence is content to its end."""
    for quote in sentence.quotes:
        if quote.start == span.start and quote.end > sentence.span.end:
            return quote
    return span


def _all_quoted(w: Words, piece: tuple[int, int]) -> bool:
    return all(w.quoted[k] or w.tag[k] in ("punct", "conj") for k in range(piece[0], piece[1] + 1))


def _cut(w: Words, cue: Cue, subject: Subject | None, told: Content | None, ranges: list[tuple[Draft, Content, int, bool]]) -> None:
    """End the content of the cues before where this one begins beside them: "X said A, while Y denied B"."""
    first = subject.start if subject and not subject.inverted else cue.group
    shared = bool(subject and subject.shared)
    for draft, found, _, _ in ranges:
        if found.after is None or not found.after[0] < first <= found.after[1] or w.quoted[first] != w.quoted[found.after[0]]:
            continue
        if w.tag[found.after[0]] == "quote" and not any(
            w.tag[k] == "quote" and not w.quoted[k + 1] for k in range(found.after[0] + 1, first)
        ):
            continue  # said inside the quotation: nested
        if subject and shared and draft.speaker_span not in [w.between(p.first, p.last) for p in subject.phrases]:
            continue  # “Orr said Vale left, claiming he was ill”: what Orr says Vale said
        k = min(first, cue.group - 1) if shared else first - 1
        listed = w.low[k] == "," and (w.low[header(w)] in _SETTING_APART or _told_apart(w, found.after[0], k, told))
        if not shared and not _beside(w, k) and not listed:
            continue
        while k > found.after[0] and (w.tag[k] in ("punct", "conj", "sub", "quote") and w.word(k) not in "”’"):
            k -= 1
        if k >= found.after[0]:
            span = w.between(found.after[0], k)
            draft.content = [span if s.start == span.start else s for s in draft.content]


_SETTING_APART = frozenset({"while", "whereas", "although", "though"})


def _told_apart(w: Words, first: int, comma: int, told: Content | None) -> bool:
    """“Orr said nine were hurt, the mayor said six”: two sayings side by side, each with what is said behind it."""
    if told is None or told.after is None or told.before is not None or w.tag[first] in ("sub", "quote"):
        return False
    return any(w.tag[k] in FINITE for k in range(first, comma)) and not any(w.tag[k] == "sub" for k in range(first, comma))


def _stop_before(w: Words, piece: tuple[int, int], ranges: list[tuple[Draft, Content, int, bool]]) -> None:
    """“Orr told staff that she would go, aides said”: what Orr told ends where the aides begin."""
    for draft, found, _, _ in ranges:
        if found.after is not None and piece[0] <= found.after[0] <= piece[1] < found.after[1]:
            whole, cut = w.between(*found.after), w.between(found.after[0], piece[1])
            draft.content = [cut if s == whole or (s.start == cut.start and s.end > cut.end) else s for s in draft.content]


def _beside(w: Words, k: int) -> bool:
    """Whether token k, before a speaker, joins two sayings instead of opening a nested one."""
    if k < 0:
        return False
    if w.low[k] in (";", "while", "whereas", "although", "though"):
        return True
    return w.low[k] in ("but", "and", "yet") and k > 0


def _vehicle(w: Words, cue: Cue, found: list[Draft]) -> None:
    """“The Journal reported, citing officials”: the officials' words."""
    if cue.kind != "cite" or w.tag[cue.first] != "ing" or not found:
        return
    phrase = after(w, cue.last + 1)
    if phrase is not None:
        end = phrase.last
        while end + 2 < len(w) and w.low[end + 1] in (",", "and") and w.tag[end + 2] in ("name", "conj"):
            follow = after(w, end + 2 if w.tag[end + 2] == "name" else end + 3)
            if follow is None:
                break
            end = follow.last
        found[-1].vehicle.append(w.of(phrase.first, end))
