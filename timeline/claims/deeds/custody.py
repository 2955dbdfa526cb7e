"""Custody: when somebody was taken and let go, how long he was held, and whether he was held or free at a time.

“Police arrested Orr on 6 March”, and from another source "officers took Orr from his home on 3 March, and he has not been free since": one
captivity, which begins on one day. Its beginning and its end become two events of one name each for all sources (`instance`), what is told of
its length stands between them (`after`, `gap`), and conflicts reason over the dates. That somebody was let go makes him free, and that he is
not let go makes him held, where another source tells the opposite.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, permutations

from timeline.claims.claim import Claim, Count
from timeline.claims.draft import Draft
from timeline.claims.events.nouns import singular
from timeline.claims.events.wordings import somebody
from timeline.claims.names.heads import head_of
from timeline.claims.state import State
from timeline.claims.times.lengths import length_of
from timeline.expressions.nodes import Duration, FromEvent, Modified
from timeline.intervals import Interval
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

_ONE_DAY, _NEAR = timedelta(days=1), timedelta(days=92)  # two dates that lie further apart are rather of two captivities
_KNOWN = frozenset("the this these those that both all his her their its".split())
_IN_CUSTODY = "in custody"
_HELD = frozenset((_IN_CUSTODY,))  # other words for it exclude no "free"
_ROUNDED = ("W", "M", "Y")  # “ten weeks” may be 68 days


@dataclass(frozen=True, slots=True)
class Note:
    """The claim of this number tells of a captivity: its "start", its "end", its "length", or that one was "held" or "free".

    `gap` is the length that it tells (ISO 8601), `known` whether the captive is one told of before, `still` whether it is of the moment
    at which it is said, and `lasting` whether it goes on from its time until then.
    """

    claim: str
    what: str
    captive: str
    gap: str = ""
    known: bool = False
    still: bool = False
    lasting: bool = False


class Custody:
    """Notes what is told of captivities, and links what several sources tell of one."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.notes: list[Note] = []

    # ------------------------------------------------------------------ one claim
    def note(self, draft: Draft) -> None:
        """Note the claim made last, which a clause tells of."""
        words, claim, w, clause = self.state.events.custody, self.state.claims[-1], draft.w, draft.clause
        what = self._what(draft, claim) if draft.asserted and clause.main >= 0 else ""
        if not what or not words.another.isdisjoint(w.low[clause.first : clause.last + 1]):
            return
        phrase, name = borne(draft, claim, self.state)
        if what == "start" and not clause.passive and phrase is not None and phrase.first < clause.main:
            return  # “the rebels had captured the town”
        if not name or (phrase is not None and phrase.pronoun and self._another_speaks(name, phrase, draft)):
            return
        gap = self._length(draft, ("after",) if what == "end" else ("for", "spend"))
        if (what == "length") != bool(gap) and what not in ("start", "end"):
            return
        known = (
            phrase is None or phrase.pronoun or name[:1].isupper() or w.low[phrase.first] in _KNOWN or w.tag[phrase.first] in ("poss", "'s")
        )
        still = claim.phrase is None and (what in ("held", "free"))
        lasting = not words.lasting.isdisjoint(w.low[clause.first : clause.last + 1]) and claim.phrase is not None
        self.notes.append(Note(claim.id, what, name, gap, known, still, lasting))

    def _what(self, draft: Draft, claim: Claim) -> str:
        """What the claim tells of a captivity; "" where it tells of none."""
        words, w, clause = self.state.events.custody, draft.w, draft.clause
        told = claim.polarity == "positive"
        base = w.base[clause.main]
        if claim.event in words.begins and told:
            if self._length(draft, ("for",)):
                return "" if base in words.punished or (clause.perfect and not clause.past) else "length"
            if base in words.punished:
                return ""
            now = claim.event == "detention" and clause.passive and not _dated(claim)
            return "held" if now and base in words.held else "start" if _dated(claim) else ""
        if claim.event in words.ends:
            return "end" if told else "held"
        if base in words.held and clause.passive and told and self._length(draft, ("for",)) and (clause.past or not clause.perfect):
            return "length"  # “the two ... and were held for ten weeks”
        if claim.event in words.captive or claim.event in words.free:
            return "held" if (claim.event in words.captive) == told else "free"
        if claim.event in words.prisons and told and self._length(draft, ("for",)):
            return "length"  # “were prisoners for eleven months”
        if claim.event == "presence" or base in ("spend", *words.held):
            there = any(w.low[a.phrase.last] in words.prisons for a in draft.args if a.role in ("in", "at", "as", "inside"))
            there |= any(a.role in ("with", "of") and singular(w.low[a.phrase.last]) in words.lawless for a in draft.args)
            spent = base == "spend" or bool(self._length(draft, ("for",)))
            return "" if not there or not told else "length" if spent else "held"
        left = claim.event == "departure" and not told
        return "held" if left and any(w.low[a.phrase.last] in words.prisons for a in draft.args) else ""

    def _another_speaks(self, captive: str, pronoun: Phrase, draft: Draft) -> bool:
        """Whether "him" may be the speaker himself: "Brun said the gunmen held him", where the text is of Orr, and Brun no kin of his nor his lawyer."""
        source, register, speaking = draft.voice.source or "", self.state.register, self.state.speaking
        if source not in register.people or source == captive:
            return False
        if self._taken_too(draft):
            return True
        if source not in self.state.chains.at.get(draft.w.start[pronoun.last], (source,)):
            return False  # “his publisher, Ann Rey, said they took him away”
        sexes = self.state.memory.sex.get(source), self.state.memory.sex.get(captive)
        close = not (speaking.converse.keys() | self.state.events.stands_for).isdisjoint(register.roles_of(source))
        return not close and (None in sexes or sexes[0] == sexes[1])

    def _taken_too(self, draft: Draft) -> bool:
        """“His colleague, *who was taken last year*, said that they kept him”: whether the sentence tells of a captivity of the one who speaks."""
        statement = draft.voice.statement
        if statement is None or statement.speaker_span is None or statement.speaker_span.end > statement.cue_span.start:
            return False
        w, events = self.state.sentence_of(statement.cue_span.start).words, self.state.events
        between = (w.base[k] for k in range(w.at(statement.speaker_span.end), w.at(statement.cue_span.start)))
        taking = events.custody.seizing | events.custody.held | events.custody.fetching.keys()
        return any(base in taking or events.verbs.get(base) in events.custody.begins for base in between)

    def _length(self, draft: Draft, behind: Sequence[str]) -> str:
        """The length that stands behind one of these words, if it is the only time of the clause: "for 19 days (before he was expelled)"."""
        w, clause = draft.w, draft.clause
        found, others = "", False
        for k in range(clause.main + 1, clause.last + 1):
            if w.time[k] < 0 or w.time[k] == w.time[k - 1]:
                continue
            node = self.state.expressions[w.time[k]].node
            governed = not {w.low[k], w.low[k - 1]}.isdisjoint(behind) or ("spend" in behind and w.base[clause.main] == "spend")
            if not governed and "after" in behind:
                continue  # “was freed on Wednesday after four months in captivity”
            length = length_of(node) if governed and isinstance(node, Duration | Modified | FromEvent) else ""
            others |= bool(found) or not length
            found = found or length
        if not found or others:
            return ""
        return f"about {found}" if found[:1] == "P" and found.endswith(_ROUNDED) else found

    # ------------------------------------------------------------------ the whole document
    def link(self) -> list[tuple[int, Claim]]:
        """Give what is told of one captivity common names; what follows from who was let go or held, with the number of the claim behind which it goes."""
        by_captive: dict[str, list[Note]] = defaultdict(list)
        for note in self.notes:
            by_captive[note.captive].append(note)
        place = {claim.id: number for number, claim in enumerate(self.state.claims)} if by_captive else {}
        found = []
        for captive, notes in by_captive.items():
            told = [(n, self.state.claims[place[n.claim]]) for n in notes]
            if len({c.source for _, c in told}) < 2 or not any(n.known for n, _ in told[1:]):
                continue
            if _one_captivity(told):
                self._rename(captive, told, place)
            found += [(place[c.id], made) for c, made in self._now(told)]
        return found

    def _rename(self, captive: str, told: Sequence[tuple[Note, Claim]], place: dict[str, int]) -> None:
        """One name for the beginning and one for the end of the captivity, in all claims that tell of them."""
        start, end = f"seizure of {captive}", f"release of {captive}"
        renamed, changes = dict[str, str](), dict[str, dict[str, str]]()
        for note, claim in told:
            name = {"start": start, "end": end, "length": end}.get(note.what)
            if name is None or (note.what != "length" and not note.gap and not _dated(claim) and "after" not in claim.attributes):
                continue
            old = claim.attributes.get("instance")
            if old is not None and note.what != "length":
                renamed[old] = name
            changes[claim.id] = {"instance": name, "supposed": "yes"} | ({"after": start, "gap": note.gap} if note.gap else {})
        begins = self.state.events.custody.begins
        for number, claim in enumerate(self.state.claims):
            own = changes.get(claim.id, {})
            for word in ("after", "before"):
                other = claim.attributes.get(word, "")
                if other in renamed or (other in begins and "instance" in own):
                    own = {word: renamed.get(other, start), **own}
            if own:
                self.state.claims[number] = claim.model_copy(update={"attributes": {**claim.attributes, **own}})

    def _now(self, told: Sequence[tuple[Note, Claim]]) -> Iterator[tuple[Claim, Claim]]:
        """Claims with what follows from them: who was let go is free from then on, where another source says that he is held."""
        for (one, a), (other, b) in permutations(told, 2):
            if a.source == b.source or one.what not in ("end", "free") or other.what not in ("held", "start"):
                continue
            if other.what == "start" and not other.lasting:
                continue
            free, held = _time_of(one, a), _time_of(other, b)
            if free is None or held is None or free.overlaps(held) == "no":
                continue
            if not _says(a, self.state.events.custody.free, free):
                yield a, throughout(a, "free", one.captive, free)
            if not _says(b, _HELD, held):
                yield b, throughout(b, _IN_CUSTODY, one.captive, held)


def throughout(claim: Claim, event: str, who: str, window: Interval, place: str = "") -> Claim:
    """That somebody was in this state, or in a place, throughout the window, as the claim implies."""
    return claim.model_copy(
        update={
            "event": event, "participants": (who,), "extent": "throughout", "polarity": "positive", "count": Count(min=1), "window": window,
            "said": claim.said if window.bounded else None, "event_time": None, "attributes": {"place": place} if place else {}, "readings": (),
            "modality": "presupposed",
        }
    )  # fmt: skip


def _says(claim: Claim, states: frozenset[str], window: Interval) -> bool:
    """Whether the claim itself says that one was in such a state throughout this time, so that nothing follows from it."""
    return claim.event in states and claim.extent == "throughout" and claim.window == window


def _time_of(note: Note, claim: Claim) -> Interval | None:
    """When one was free or held, as far as the claim tells: from the release on, at the saying, since a day."""
    said, window = claim.said, claim.event_time or claim.window
    if said is None or said.end is None or said.end.year < 2:
        return None
    now = said if said.bounded else Interval(said.end - _ONE_DAY, said.end)  # the day of the paper
    if note.what == "end" and claim.phrase is not None:
        return None if window is None or window.end is None else Interval(window.end, None)
    if note.what == "end" or note.still or window is None or window.start is None:
        return now  # “has been released”
    if note.lasting or note.what == "start":
        return Interval(window.start, said.end) if window.start < said.end else None
    return window if window.bounded else None


def _one_captivity(told: Sequence[tuple[Note, Claim]]) -> bool:
    """Whether all dates can be meant of one captivity: no source tells two, and nobody tells of a release between two beginnings."""
    starts, ends = ([(c, _day(c)) for n, c in told if n.what == what and _dated(c)] for what in ("start", "end"))
    over = {c.source for n, c in told if n.what == "end" and not _dated(c) and not n.gap}
    if any(one.source in over and a.start < b.start for (one, a), (_, b) in permutations(starts, 2) if a.start and b.start):
        return False  # “was arrested on 1 April and released a week later”, and others tell of another arrest
    for dates in (starts, ends):
        for (one, a), (other, b) in combinations(dates, 2):
            apart = a.overlaps(b) == "no"
            if apart and (one.source == other.source or _gap(a, b) > _NEAR):
                return False
    first = min((d.start for _, d in starts if d.start is not None), default=None)
    last = max((d.start for _, d in starts if d.start is not None), default=None)
    return not any(first is not None and last is not None and d.start is not None and first <= d.start < last for _, d in ends)


def _gap(one: Interval, other: Interval) -> timedelta:
    assert one.start is not None  # dated
    assert other.start is not None
    return abs(one.start - other.start)


def _day(claim: Claim) -> Interval:
    time = claim.event_time or claim.window
    assert time is not None  # dated
    return time


def _dated(claim: Claim) -> bool:
    """Whether the claim tells of one event on a day of its own."""
    time = claim.event_time or claim.window
    if claim.polarity != "positive" or claim.phrase is None or claim.extent != "within":
        return False
    return time is not None and time.start is not None and time.end is not None and time.end - time.start <= _ONE_DAY


def borne(draft: Draft, claim: Claim, state: State) -> tuple[Phrase | None, str]:
    """Who is taken, held or let go, or goes himself, with his name in the claim: the object of who does it to him, else the subject."""
    goes = claim.event in ("presence", "departure") and draft.w.base[draft.clause.main] not in state.events.discharging
    w, clause = draft.w, draft.clause
    objects = [a.phrase for a in draft.args if a.role == "object" and a.phrase.first > clause.main]
    objects = [p for p in objects if somebody(w, p, state.events, state.grammar)]
    if objects and not clause.passive and not goes:
        phrase = objects[0] if len(objects) == 1 or objects[0].pronoun else None
        return phrase, "" if phrase is None else _named(w, phrase, claim, 0 if clause.subject is None is clause.carried else 1)
    if draft.kind.noun is not None:  # “carried out the release of the poet”
        phrase = next((a.phrase for a in draft.args if a.role == "of" and a.phrase.first > draft.kind.noun), None)
        return phrase, "" if phrase is None else _named(w, phrase, claim, len(claim.participants))
    if clause.subject is None:
        return None, _named(w, None, claim, 0)
    phrase = clause.subject.phrases[0] if len(clause.subject.phrases) == 1 else None
    return phrase, "" if phrase is None else _named(w, phrase, claim, 0)


def _named(w: Words, phrase: Phrase | None, claim: Claim, acting: int) -> str:
    """The participant that the phrase names: by its last word, of a pronoun the first behind those who act."""
    names = [str(p) for p in claim.participants]
    if phrase is not None and not phrase.pronoun:
        last = w.word(head_of(w, phrase.first, phrase.last))
        named = next((n for n in names if n.rsplit(" ", 1)[-1] == last), "")
        if named:
            return named
    return names[acting] if len(names) > acting else ""
