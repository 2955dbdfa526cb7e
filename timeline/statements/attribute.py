"""Attribution: the statements of a document, cue by cue and sentence by sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from timeline.languages.accounts import Speaking
from timeline.statements import speaker as who
from timeline.statements.chain import nest
from timeline.statements.content import Content, content
from timeline.statements.cues import Cue, cues
from timeline.statements.phrases import Phrase, after, before
from timeline.statements.reading import Sentence, Timed, read_document
from timeline.statements.speaker import Subject
from timeline.statements.statement import Manner, Statement
from timeline.statements.times import said
from timeline.statements.words import FINITE, Words
from timeline.text.document import Document
from timeline.text.span import Span


@dataclass(slots=True)
class Draft:
    """A statement while its paragraph is read; `order` keeps the text order of cues."""

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


def attribute(
    document: Document, mentions: Sequence[Timed], speaking: Speaking, paragraphs: Collection[int] | None = None
) -> tuple[Statement, ...]:
    """The statements of the document, in the order of their cues.

    With `paragraphs`, only those of the document's paragraphs are read. `mentions` count only by their `span` and `reach`: they tell which time phrases date a saying (`Statement.said`).

    Examples
    --------
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> text = "Harbour master Nina Orr said the ferry had sailed twice, but pilot Tom Vale denied it."
    >>> for s in attribute(Document(text), (), SPEAKING):
    ...     print(s.speaker, "|", s.cue, "|", s.content[0].of(text))
    Harbour master Nina Orr | say | the ferry had sailed twice
    pilot Tom Vale | deny | it
    """
    sentences = read_document(document, mentions, speaking.grammar, paragraphs)
    drafts: list[Draft] = []
    last_paragraph = -1
    orphans: list[Sentence] = []  # quoted sentences that still wait for their "..., Orr said"
    for number, sentence in enumerate(sentences):
        if sentence.paragraph != last_paragraph:
            orphans = []
        above = [s.words for s in sentences[max(0, number - 4) : number] if s.paragraph == sentence.paragraph]
        found = _sentence(sentence, number, speaking, above)
        if sentence.quotes and sentence.quoted() and not any(_outside(sentence, d) for d in found):
            if not _append(sentence, number, drafts, sentences):
                orphans.append(sentence)
        elif orphans and found:
            _prepend(orphans, found)
            orphans = []
        drafts.extend(found)
        last_paragraph = sentence.paragraph
    return nest([_finished(i, d, document.text, sentences, speaking) for i, d in enumerate(drafts)], [d.outer for d in drafts])


def _outside(sentence: Sentence, draft: Draft) -> bool:
    """Whether the cue of the draft stands outside the quotations of its sentence."""
    return not any(q.covers(draft.cue_span) for q in sentence.quotes)


def _append(sentence: Sentence, number: int, drafts: list[Draft], sentences: Sequence[Sentence]) -> bool:
    """Give a sentence that is all quotation to the statement whose quotation it continues."""
    for draft in reversed(drafts[-6:]):
        home = sentences[draft.sentence]
        if any(piece.covers(sentence.span) for piece in draft.content):
            return True
        if not _outside(home, draft) or not home.quotes or number - draft.sentence > 12:
            continue
        near = home.paragraph == sentence.paragraph or home.paragraph == sentence.paragraph - 1
        if near and any(q.overlaps(piece) for q in home.quotes for piece in draft.content):
            draft.content.append(sentence.span)
            return True
        break
    return False


def _prepend(orphans: list[Sentence], found: list[Draft]) -> None:
    """“First sentence. Second,” Orr said: the first is hers too."""
    for draft in found:
        if draft.manner != "denial" and draft.content:
            draft.content[:0] = [o.span for o in orphans]
            return


# ------------------------------------------------------------------ one sentence
def _sentence(sentence: Sentence, number: int, speaking: Speaking, above: Sequence[Words]) -> list[Draft]:
    words = sentence.words
    found: list[Draft] = []
    ranges: list[tuple[Draft, Content, int, bool]] = []
    floor = 0
    for cue in cues(words, speaking):
        base = _floor(words, cue, floor)
        subject = _speaker(words, cue, speaking)
        if not _admissible(words, cue, subject, speaking, above):
            _vehicle(words, cue, found)
            continue
        said_content = content(words, cue, subject, speaking, base)
        meant = subject is not None and _meant(words, subject, above, speaking)
        drafts = _drafts(words, cue, subject, said_content, speaking, number, base, sentence, meant=meant)
        if not drafts:
            continue
        if drafts[0].cue in ("cite",):
            continue
        _cut(words, cue, subject, ranges)
        if said_content is not None and said_content.before is not None:
            _stop_before(words, said_content.before, ranges)
        ranges.extend(
            (d, said_content or Content(), subject.start if subject else cue.group, bool(subject and subject.shared)) for d in drafts
        )
        found.extend(drafts)
    return found


def _floor(w: Words, cue: Cue, floor: int) -> int:
    """First token of the clause chain that the cue closes: after the last ";" or, for a cue in quotes, after the opening mark."""
    for k in range(cue.group - 1, floor - 1, -1):
        if w.low[k] == ";":
            return k + 1
        if w.quoted[cue.first] and w.tag[k] == "quote" and w.word(k) in '“"':
            return k + 1
        if w.quoted[cue.first] and not w.quoted[k]:
            return k + 1
    return max(floor, _header(w))


def _header(w: Words) -> int:
    """The token after a dateline header: "ORBE, Aug. 26 (Reuters) — ..."; 0 without one."""
    shouted, start = False, 0
    for k in range(min(24, len(w))):
        word = w.word(k)
        shouted |= len(word) > 2 and word.isupper() and word.isalpha()
        if w.tag[k] in FINITE or w.tag[k] == "quote":
            break
        if word in ("—", "–", "--") or (word == "-" and k + 1 < len(w) and w.end[k] < w.start[k + 1]):
            if not shouted:
                break
            start = k + 1
    return start


def _speaker(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    if cue.kind == "according":
        phrase = _trimmed(w, after(w, cue.last + 1))
        return None if phrase is None else Subject((phrase,), cue.first)
    if cue.kind == "hearsay":
        return None
    if cue.kind == "as saying":
        return _quoted_person(w, cue, speaking)
    k = w.previous(cue.group - 1, lambda j: w.tag[j] in ("adv", "time"))
    if k >= 0 and (w.tag[k] == "quote" or w.low[k] in (",", "”", '"', "’")) and w.tag[cue.first] == "verb":
        right = who.inverted(w, cue.last)
        if right is not None and (cue.base in _INVERTING or w.tag[k] == "quote") and _animate(w, right, speaking):
            return right
    if w.tag[cue.first] == "ing" and cue.group == cue.first and not _absolute(w, cue.first):
        return _of_main_clause(w, cue, speaking)
    return who.subject(w, cue.group, speaking)


_INVERTING = frozenset("say add write explain insist warn note recall reply argue admit concede testify report".split())


def _absolute(w: Words, i: int) -> bool:
    """“with the union accusing it”: the participle has a subject of its own."""
    phrase = before(w, i - 1)
    return phrase is not None and phrase.first > 0 and w.low[phrase.first - 1] == "with"


def _trimmed(w: Words, phrase: Phrase | None) -> Phrase | None:
    return phrase


def _animate(w: Words, found: Subject, speaking: Speaking) -> bool:
    phrase = found.phrases[0]
    return any(w.tag[k] == "name" or w.low[k] in speaking.records or w.low[k] in speaking.roles or w.low[k].rstrip("s") in speaking.roles or w.low[k] in speaking.collectives
               for k in range(phrase.first, phrase.last + 1))  # fmt: skip


def _quoted_person(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“quoted Y as saying”: Y speaks."""
    for k in range(cue.first - 1, max(-1, cue.first - 20), -1):
        if w.base[k] in speaking.cite:
            phrase = after(w, k + 1)
            return None if phrase is None else Subject((phrase,), k)
    return None


def _of_main_clause(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“Orr rejected it, calling ...”: the subject of the finite verb before."""
    for k in range(cue.first - 1, max(-1, cue.first - 60), -1):
        if w.tag[k] in FINITE and not w.quoted[k]:
            first = k
            while first > 0 and w.tag[first - 1] in ("aux", "adv", "neg"):
                first -= 1
            if w.tag[k] == "verb" and w.base[k] in _INVERTING:
                right = who.inverted(w, k)
                if right is not None and w.tag[first - 1] in ("quote", "punct"):
                    return right
            found = who.subject(w, first, speaking)
            return found and Subject(found.phrases, cue.first, shared=True)
    return None


def _admissible(w: Words, cue: Cue, subject: Subject | None, speaking: Speaking, above: Sequence[Words]) -> bool:
    """Whether the word attributes here, by its kind and its subject."""
    if cue.kind == "hearsay":
        return True
    if subject is None or _is_time_or_thing(w, subject, cue, speaking):
        return False
    if cue.kind == "cite" and w.tag[cue.first] == "ing":
        return False  # handled as a vehicle
    record = _record_like(w, subject, speaking) or _meant(w, subject, above, speaking)
    if cue.kind == "hold" or (
        cue.kind == "record"
        and cue.base
        in (
            "give",
            "put",
            "place",
            "observe",
            "hear",
            "see",
            "read",
            "count",
            "find",
            "hold",
            "state",
            "show",
            "list",
            "contain",
            "name",
            "decide",
            "rule",
            "prove",
            "learn",
            "bear",
            "log",
        )
    ):
        nxt = w.next(cue.last + 1, lambda j: w.tag[j] in ("adv", "time"))
        if cue.base == "count" and nxt < len(w) and w.tag[nxt] == "num":
            return True  # “the harbour office counted nine ships”
        opener = nxt < len(w) and (w.low[nxt] == "that" or (w.tag[nxt] == "quote" and cue.kind == "record"))
        clause_like = cue.base in ("find", "show", "state", "list", "prove", "learn", "hear", "rule")
        return record or (opener and clause_like)
    return True


def _is_time_or_thing(w: Words, subject: Subject, cue: Cue, speaking: Speaking) -> bool:
    last = subject.phrases[-1]
    return w.low[last.last] in ("there", "nothing", "something") or (
        last.pronoun and w.low[last.last] in ("it", "this", "that") and cue.kind in ("deny", "accuse")
    )


def _meant(w: Words, subject: Subject, above: Sequence[Words], speaking: Speaking) -> bool:
    """“The log tells another story. It lists ... It has ...”: whether "it" is a document, the subject of the sentences before."""
    if w.low[subject.last] != "it" or len(subject.phrases) > 1:
        return False
    for sentence in reversed(above):
        verb = next((k for k in range(1, len(sentence)) if sentence.tag[k] in FINITE), 0)
        found = who.subject(sentence, verb, speaking) if verb else None
        if found is None or sentence.low[found.last] != "it":
            return found is not None and _record_like(sentence, found, speaking)
    return False


def _record_like(w: Words, subject: Subject, speaking: Speaking) -> bool:
    """Whether the head of the phrase is a document: "a visitor book", "the newsletter of May"."""
    for phrase in subject.phrases:
        for k in range(phrase.first, phrase.last + 1):
            if w.low[k] in speaking.records and (
                k == phrase.last or w.tag[k + 1] not in ("noun", "name") or w.low[k + 1] in speaking.records
            ):
                return True
    return False


def _drafts(
    w: Words, cue: Cue, subject: Subject | None, found: Content | None, speaking: Speaking, number: int, floor: int, sentence: Sentence,
    *, meant: bool,
) -> list[Draft]:  # fmt: skip
    """One draft per speaker, or none when nothing is said."""
    if found is None:
        if cue.kind not in ("silent",):
            return []
        found = Content()
    denied = cue.kind == "deny"
    if cue.kind == "call":
        if found.after is None:
            return []
        rest = range(found.after[0], found.after[1] + 1)
        denied = any(w.low[k] in speaking.falsehoods for k in rest)
        if not denied and not any(w.tag[k] == "quote" and _opening_mark(w, k) for k in rest):
            return []
    if cue.kind == "record" and not (meant and found.after is not None) and not _proper(w, cue, subject, found, speaking):
        return []
    if cue.kind == "hearsay":
        found = _hearsay(w, cue, found, speaking)
    when = said(w, cue, subject, found, floor)
    found, trailing = (found, ()) if subject and _record_like(w, subject, speaking) else _without_trailing_time(w, cue, found)
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


def _without_trailing_time(w: Words, cue: Cue, found: Content) -> tuple[Content, tuple[int, ...]]:
    """“confirmed the meetings on Thursday”: after a definite noun the day dates the saying."""
    if (
        found.after is None
        or found.that
        or cue.kind not in ("say", "record", "deny", "call")
        or w.tag[found.after[0]] not in ("det", "poss")
    ):
        return found, ()
    first, last = found.after
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


def _proper(w: Words, cue: Cue, subject: Subject | None, found: Content, speaking: Speaking) -> bool:
    """For "report", "claim", "note": a that-clause, a quotation, a record as subject, a clause with its verb, or ", X reported"."""
    if found.that or found.before is not None:
        return True
    if found.after is None:
        return False
    first, last = found.after
    if w.tag[first] == "quote" or (subject is not None and _record_like(w, subject, speaking)):
        return True
    if (
        cue.base in ("confirm", "testify", "recall", "explain", "conclude", "announce", "warn", "write", "reply")
        and w.tag[first] in PHRASE_OR_ING
    ):
        return True
    own = next((k for k in range(first + 1, last + 1) if w.low[k] == "," or w.tag[k] in ("sub", "time")), last + 1)
    if any(w.tag[k] in FINITE for k in range(first, own)):
        return w.tag[first] != "sub" or cue.base in ("believe", "think")
    counted = w.tag[first] in ("num", "adv", "prep") and any(
        w.tag[k] == "num" and w.low[k + 1 : k + 2] != ["times"] for k in range(first, min(first + 3, last + 1))
    )
    return counted and cue.base in ("report", "claim", "record", "note", "mention", "log", "register", "document", "count")


PHRASE_OR_ING = frozenset({"det", "poss", "num", "noun", "name", "subj", "ing", "'s"})


def _whole_quote(span: Span, sentence: Sentence) -> Span:
    """A quotation that runs on behind its sentence is content to its end."""
    for quote in sentence.quotes:
        if quote.start == span.start and quote.end > sentence.span.end:
            return quote
    return span


def _all_quoted(w: Words, piece: tuple[int, int]) -> bool:
    return all(w.quoted[k] or w.tag[k] in ("punct", "conj") for k in range(piece[0], piece[1] + 1))


def _cut(w: Words, cue: Cue, subject: Subject | None, ranges: list[tuple[Draft, Content, int, bool]]) -> None:
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
        k = first if shared else first - 1
        if not shared and not _beside(w, k):
            continue
        while k > found.after[0] and (w.tag[k] in ("punct", "conj", "sub", "quote") and w.word(k) not in "”’"):
            k -= 1
        if k >= found.after[0]:
            span = w.between(found.after[0], k)
            draft.content = [span if s.start == span.start else s for s in draft.content]


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


# ------------------------------------------------------------------ the finished record
def _finished(number: int, draft: Draft, text: str, sentences: Sequence[Sentence], speaking: Speaking) -> Statement:
    pieces = tuple(sorted(draft.content))
    statement = Statement(
        number, draft.speaker, draft.speaker_span, draft.cue, draft.cue_span, pieces, draft.manner, None, tuple(draft.vehicle), draft.said
    )
    perfect = any(_past_perfect(sentences[draft.sentence].words, piece) for piece in pieces)
    return replace(statement, past_perfect=True) if perfect else statement


def _past_perfect(w: Words, span: Span) -> bool:
    """Whether "had" (or "'d") and a participle stand in the piece."""
    for i in w.range(span):
        if w.low[i] in ("had", "'d") and w.tag[i] == "aux":
            k = w.next(i + 1, lambda j: w.tag[j] in ("adv", "neg", "time"))
            if k < len(w) and w.tag[k] == "part":
                return True
    return False
