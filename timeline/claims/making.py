"""Making: a claim from the parts of a clause, with its count, window, readings and evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from timeline.claims.claim import Claim, ClaimReading, Count, Evidence, Group, Modality
from timeline.claims.deeds.attributing import Attributes, by_several
from timeline.claims.deeds.custody import Custody
from timeline.claims.deeds.doers import Deeds
from timeline.claims.deeds.ensuing import ensuing
from timeline.claims.deeds.granted import granted
from timeline.claims.deeds.handing import Handing
from timeline.claims.deeds.instances import Instances
from timeline.claims.deeds.ordering import Ordering, Void
from timeline.claims.deeds.staying import Staying
from timeline.claims.draft import Draft
from timeline.claims.kind import Argument, Kind
from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Scope, any_time, until_said
from timeline.claims.shown import evidence, first_shown, last_shown
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.summary import summary
from timeline.claims.times.inheriting import Inheritance
from timeline.claims.times.timing import Timing
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_FOR_EACH = 6  # tokens of “each of the first three days”


class Maker:
    """Writes claims into the state."""

    def __init__(self, state: State, timing: Timing) -> None:
        self.state = state
        self.instances, self.handing = Instances(state), Handing(state)
        self.custody, self.staying = Custody(state), Staying(state)
        self.deeds = Deeds(state)
        self.ordering = Ordering(state, timing)
        self.inheritance = Inheritance(state)
        self.attributes = Attributes(state, self.instances)

    def make(
        self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope,
        state: tuple[Modality, str | None], voice: Voice, found: list[Clause], number: int, args: list[Argument],
    ) -> None:  # fmt: skip
        """Write the claim of a clause, what it takes for granted, and which claims it is before or after."""
        when, order = self.ordering.of_noun(w, clause, kind, amount, when, voice.said)
        draft = self._counted(Draft(w, clause, found, number, voice, kind, amount, amount.low, amount.high, who, when, *state, args, order))
        window, undated = self._window(draft)
        event, attributes = self.attributes.of(draft)
        claim = Claim(
            id=self._next_id(), source=voice.source, chain=voice.chain, said=voice.said, participants=who, event=event,
            extent="throughout" if kind.state else "within", polarity="negative" if draft.high == 0 else "positive",
            count=Count(min=draft.low, max=draft.high), window=window, event_time=when.event, attributes=attributes,
            modality=draft.modality, hedge=draft.hedge if draft.modality == "hedged" else None, phrase=when.phrase,
            summary=summary(w, clause.first, clause.last),
            evidence=(self.evidence(w, first_shown(draft, self.state.speaking), last_shown(draft)),), readings=(*_readings(draft), *undated),
        )  # fmt: skip
        self.state.claims.append(claim)
        self.instances.direct(w, clause, kind, args)
        self.handing.note(draft, len(self.state.claims) - 1)
        self.deeds.note(w, found, number, clause, kind, args)
        self.instances.retold.note(w, clause, kind)
        self.custody.note(draft)
        self.staying.note(draft)
        if draft.asserted and draft.high is None:
            self.instances.relate(w, clause, found, number, args)
        made = self.state.claims[-1]  # with what `relate` found
        for other in (*granted(draft, made, self.state), *ensuing(draft, made, self.state)):
            self.state.claims.append(made.model_copy(update={"id": self._next_id(), **other}))

    def _next_id(self) -> str:
        return f"c{len(self.state.claims) + 1}"

    def evidence(self, w: Words, first: int, last: int) -> Evidence:
        """The tokens as they stand in the text."""
        return evidence(w, first, last, self.state.document.text)

    # ------------------------------------------------------------------ how many
    def _counted(self, draft: Draft) -> Draft:
        """The draft with what the claim counts: many times, the only one, perhaps none, by several means."""
        low, high = draft.low, draft.high
        if not draft.amount.said and (draft.when.repeated or _for_each(draft)):
            low, high = 2, None
        if draft.order == "only":
            low = high = 1
        if draft.modality == "hedged" and draft.hedge in self.state.events.possible and high != 0:
            low = 0  # “may have torn a ligament”: perhaps not
        if high is None and by_several(draft, self.state.events):
            low = max(low, 2)  # “contact through calls”
        return draft if (low, high) == (draft.low, draft.high) else replace(draft, low=low, high=high)

    # ------------------------------------------------------------------ when
    def _window(self, draft: Draft) -> tuple[Interval | None, tuple[ClaimReading, ...]]:
        """The window, and the reading that any time is meant where the clause says none and it takes over another's."""
        when, said, clause = draft.when, draft.voice.said, draft.clause
        window = when.window
        boundless = window is not None and window.start is window.end is None
        if boundless and clause.perfect and clause.past:
            window = until_said(window, said)  # “has never missed a test in his career”
            boundless = window is not None and window.start is window.end is None
        if when.timed:
            return (any_time(said, negative=draft.high == 0) if draft.asserted and _to_come(draft, window) else window), ()
        if said is not None and said.end is not None and draft.asserted and self._holds_now(draft):
            return (said if said.bounded else Interval(said.end - timedelta(days=1), said.end)), ()
        readings: tuple[ClaimReading, ...] = ()
        asked = draft.asserted and not _ever(draft) and not (when.phrase and boundless) and not self._is_length(draft)
        if asked and (inherited := self.inheritance.window(draft)) is not None:
            if not _per_period(draft):
                readings = (ClaimReading(note="no time is said: any time up to the saying", window=window),)
            window = inherited
        if said is not None and said.bounded and (_of_survey(draft) or (draft.asserted and _of_now(draft))):
            window = said
        return window, readings

    def _holds_now(self, draft: Draft) -> bool:
        """“said on Sunday that the man was alive”: whether the state is one of the time of saying; of "had been alive" it is not."""
        of_now, clause = self.state.events.conditions.of_now, draft.clause
        still = draft.kind.state and not clause.past and "still" in draft.w.low[clause.first : clause.main + 2]  # “still works there”
        return (draft.kind.event in of_now or still) and not clause.perfect and not clause.modal

    def _is_length(self, draft: Draft) -> bool:
        """“the siege lasted three days”: when it ended, others tell."""
        return bool(self.instances.lasted(draft.w, draft.clause))

    # ------------------------------------------------------------------ that there was none
    def none(
        self, w: Words, clause: Clause, kind: Kind, void: Void, args: list[Argument], phrase: str | None, voice: Voice,
        modality: Modality = "asserted",
    ) -> None:  # fmt: skip
        """That there was no event of the kind, as a claim of its own."""
        nothing = Quantity(0, 0, negative=True, said=True)
        when = Scope(void.window, None, phrase, True)
        self.make(w, clause, kind, nothing, void.who, when, (modality, None), voice, [clause], 0, args)

    def ordered(self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope,
                state: tuple[Modality, str | None], voice: Voice, args: list[Argument]) -> Scope:  # fmt: skip
        """“for the first time since 1998”, "last met in May": none in between, told as a claim of its own before the event's."""
        own, void = self.ordering.of_adverb(w, clause, kind, amount, who, when, state, voice)
        if void is not None:
            self.none(w, clause, kind, void, args, when.phrase, voice)
        return own


def _for_each(draft: Draft) -> bool:
    """“on each of the three days”: whether there was one at every time."""
    w, clause = draft.w, draft.clause
    return any(
        w.low[k] in ("each", "every") and any(w.time[j] >= 0 for j in range(k, min(k + _FOR_EACH, len(w))))
        for k in range(clause.first, clause.last + 1)
    )


def _per_period(draft: Draft) -> bool:
    """“no more than five in *either year*”: whether the number is of one stretch of several, whichever that is."""
    w, periods = draft.w, ("year", "month", "week", "day", "season")
    return any(w.low[k] in ("either", "any", "each") and w.low[k + 1] in periods for k in range(draft.clause.first, draft.clause.last))


def _readings(draft: Draft) -> list[ClaimReading]:
    """What else the clause may mean by its order and its number."""
    readings, amount, event = [], draft.amount, draft.when.event
    if draft.order and event is not None:
        readings.append(ClaimReading(note=f"the {draft.order} of a shorter time", window=event, count=Count(min=1)))
    if amount.weak is not None:
        note = "“once” at some time" if amount.low == amount.high == 1 else "the number is an upper bound only"
        readings.append(ClaimReading(note=note, count=Count(min=amount.weak[0], max=amount.weak[1])))
    return readings


def _of_survey(draft: Draft) -> bool:
    """“a survey in 2010 had found none”: whether it is of the time at which somebody looked."""
    statement = draft.voice.statement
    return statement is not None and draft.clause.main < 0 and statement.cue in ("find", "count", "see")


def _of_now(draft: Draft) -> bool:
    """“we are not in talks”: whether a plain present tells only of the moment of saying; "never" tells of all time."""
    w, clause = draft.w, draft.clause
    if clause.past or clause.perfect or clause.modal or clause.main < 0:
        return False
    if draft.amount.negative:
        return not _ever(draft)
    return bool(draft.kind.office) or any(w.low[k] in ("still", "now", "currently") for k in range(clause.first, clause.last + 1))


def _ever(draft: Draft) -> bool:
    """“has never met her”: whether it is told of all time."""
    return any(draft.w.low[k] in ("never", "ever") for k in range(draft.clause.first, draft.clause.last + 1))


def _to_come(draft: Draft, window: Interval | None) -> bool:
    """“agreed to meet in May”: whether the time lies behind the saying, and so is that of what was agreed."""
    said = draft.voice.said
    if window is None or said is None or window.start is None or said.end is None or draft.kind.state:
        return False
    return (draft.clause.past or draft.clause.perfect) and window.start > said.end
