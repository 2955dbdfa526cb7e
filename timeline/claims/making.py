"""Making: a claim from the parts of a clause, with its evidence, attributes and readings."""

from __future__ import annotations

from timeline.claims import denial
from timeline.claims.claim import Claim, ClaimReading, Count, Evidence, Group, Modality
from timeline.claims.depicting import FOUND_SO
from timeline.claims.inheriting import Inheritance
from timeline.claims.instances import Instances
from timeline.claims.kind import Argument, Kind
from timeline.claims.names import phrase_name
from timeline.claims.narrowing import narrowed
from timeline.claims.ordering import Ordering, Void
from timeline.claims.outcomes import outcome
from timeline.claims.places import Places
from timeline.claims.quantities import Quantity
from timeline.claims.scopes import Scope, until_said
from timeline.claims.state import State
from timeline.claims.states import at_event, result
from timeline.claims.summary import summary
from timeline.claims.sums import sum_of
from timeline.claims.takers import taken
from timeline.claims.timing import Timing
from timeline.claims.voices import Voice
from timeline.intervals import Granularity, Interval, floor
from timeline.languages.accounts import Events
from timeline.statements.clauses import Clause
from timeline.statements.words import Words


def _again(w: Words, clause: Clause) -> bool:
    """Whether "again" stands in the clause by itself, not in "once in May and again in June" nor "again and again"."""
    return any(
        w.low[k] == "again" and w.tag[k] == "adv" and w.low[k - 1] not in ("and", "or", "never", ",") and w.low[k + 1 : k + 2] != ["and"]
        for k in range(max(clause.main, 0), clause.last + 1)
    )


_WHERE = frozenset("in at on aboard near outside inside to into beside behind by".split())


class Maker:
    """Writes claims into the state."""

    def __init__(self, state: State, timing: Timing) -> None:
        self.state = state
        self.timing = timing
        self.instances = Instances(state)
        self.ordering = Ordering(state, timing)
        self.places = Places(state)
        self.inheritance = Inheritance(state)

    def make(
        self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope,
        state: tuple[Modality, str | None], voice: Voice, found: list[Clause], number: int, args: list[Argument],
    ) -> None:  # fmt: skip
        when, order = self.ordering.of_noun(w, clause, kind, amount, when, voice.said)
        low, high = amount.low, amount.high
        each = any(
            w.low[k] in ("each", "every") and any(w.time[j] >= 0 for j in range(k, min(k + 6, len(w))))
            for k in range(clause.first, clause.last + 1)
        )
        if (when.repeated or each) and not amount.said:
            low, high = 2, None
        readings: list[ClaimReading] = []
        window = when.window
        if window is not None and window.start is window.end is None and clause.perfect and clause.past:
            window = until_said(window, voice.said)  # “has never missed a test in his career”
        if order == "only":
            low = high = 1
        if order and when.event is not None:
            readings.append(ClaimReading(note=f"the {order} of a shorter time", window=when.event, count=Count(min=1)))
        if amount.weak is not None:
            note = "“once” at some time" if amount.low == amount.high == 1 else "the number is an upper bound only"
            readings.append(ClaimReading(note=note, count=Count(min=amount.weak[0], max=amount.weak[1])))
        ever = any(w.low[k] in ("never", "ever") for k in range(clause.first, clause.last + 1))
        if (
            not when.timed
            and not ever
            and not (when.phrase and window is not None and window.start is window.end is None)
            and state[0] == "asserted"
            and not self.instances.lasted(w, clause)  # “the siege lasted three days”: when it ended, others tell
        ):
            inherited = self.inheritance.window(w, clause, found, number, kind, who, voice, amount)
            if inherited is not None:
                readings.append(ClaimReading(note="no time is said: any time up to the saying", window=window))
                window = inherited
        if (
            voice.statement is not None
            and voice.said is not None
            and clause.main < 0
            and not when.timed
            and voice.said.bounded
            and voice.statement.cue in ("find", "count", "see")
        ):
            window = voice.said  # “a survey in 2010 had found none”
        if _of_now(w, clause, amount) and not when.timed and voice.said is not None and voice.said.bounded and state[0] == "asserted":
            window = voice.said  # “we are not in talks”
        if state[0] == "hedged" and state[1] in self.state.events.possible and high != 0:
            low = 0  # “may have torn a ligament”: perhaps not
        end = self._evidence_end(w, clause, found, number)
        event, attributes = self._attributes(w, clause, kind, args, high, who)
        if not kind.state and (only := narrowed(w, clause, kind, args, who, self.state)):
            attributes["only"] = "; ".join(only)
        if attributes.pop("plural", "") and high is None:
            low = max(low, 2)  # “contact through calls”
        if high != 0:
            attributes |= self._condition(w, clause, kind, found, number, timed=when.timed)
            attributes |= outcome(w, clause, kind, args, who, self.state)
            attributes |= taken(w, clause, found, number, kind, args, who, attributes.get("outcome", ""), self.state)
        if state[0] == "asserted" and not kind.value:
            attributes |= self.instances.attributes(w, clause, kind, amount, who, when, args, voice.said)
        if high is None and low == 1 and not kind.state and (money := sum_of(w, clause, self.state.events.measures, self.state.grammar)):
            attributes["sum"] = money
        if voice.source is not None and (corrected := self._corrected(w, clause, event, who, voice)):
            attributes["corrects"] = corrected
        if _before(voice.said, self.state.retracted.get(voice.source or "")):
            attributes["withdrawn"] = "yes"
        if kind.transfer:
            attributes["transfer"] = kind.event
        if order not in ("", "only") and state[0] == "asserted":
            attributes["order"] = order
        evidence = self.evidence(w, self._evidence_start(w, clause, voice), end)
        self.state.claims.append(
            Claim(
                id=f"c{len(self.state.claims) + 1}", source=voice.source, chain=voice.chain, said=voice.said, participants=who, event=event,
                extent="throughout" if kind.state else "within", polarity="negative" if high == 0 else "positive",
                count=Count(min=low, max=high), window=window, event_time=when.event, attributes=attributes, modality=state[0],
                hedge=state[1] if state[0] == "hedged" else None, phrase=when.phrase, summary=summary(w, clause.first, clause.last),
                evidence=(evidence,), readings=tuple(readings),
            )
        )  # fmt: skip
        self.instances.direct(w, clause, kind, args)
        self.instances.retold.note(w, clause, kind)
        if state[0] == "asserted" and high is None:
            self.instances.relate(w, clause, found, number, args)
        if state[0] == "asserted" and high != 0 and not kind.state and _again(w, clause):
            self._earlier(window)
        if state[0] == "asserted" and high == 0 and when.timed and "departure" in denial.path(event, self.state.events.parents):
            self._stayed(w, clause, who, args)

    def _condition(self, w: Words, clause: Clause, kind: Kind, found: list[Clause], number: int, *, timed: bool) -> dict[str, str]:
        """What a clause tells of a state beside its word: that it came of an event, at which event it held, that somebody was alone."""
        events, told = self.state.events, dict[str, str]()
        if not kind.state and (word := result(w, clause, events.conditions)):
            told["result"] = word
        if (kind.event in events.conditions.words or kind.event == "presence") and (moment := at_event(w, found, number, events)):
            told["moment"] = moment
        if w.base[clause.main] in events.learning and not clause.negated and kind.event == "notification" and timed:
            told["order"] = "first"  # “learned of it on 9 May”: not before
        if kind.state and kind.event == "presence" and "alone" in w.low[clause.main + 1 : clause.main + 3]:
            told["alone"] = "yes"
        return told

    def _earlier(self, window: Interval | None) -> None:
        """“The dam overflowed again on Sunday”: that it had done so before, which the clause takes for granted."""
        claim = self.state.claims[-1]
        if window is None or window.start is None:
            return
        kept = {k: v for k, v in claim.attributes.items() if k not in ("instance", "order", "after", "before", "gap")}
        self.state.claims.append(
            claim.model_copy(
                update={
                    "id": f"c{len(self.state.claims) + 1}", "count": Count(min=1), "event_time": None,
                    "window": Interval(None, floor(window.start, Granularity.DAY)),
                    "modality": "presupposed", "attributes": kept, "readings": (), "phrase": None,
                }
            )
        )  # fmt: skip

    def _stayed(self, w: Words, clause: Clause, who: tuple[str | Group, ...], args: list[Argument]) -> None:
        """“He did not leave the house between six and midnight”: that he was in it all the while."""
        claim = self.state.claims[-1]
        left = next((a.phrase for a in args if a.role in ("object", "from") and not a.phrase.pronoun), None)
        if clause.passive or left is None or not who or claim.window is None or not claim.window.bounded:
            return
        place = phrase_name(w, left.first, left.last, self.state.register)
        if place == str(who[0]) or self.state.events.places.noun(place) is None:
            return
        self.state.claims.append(
            claim.model_copy(
                update={
                    "id": f"c{len(self.state.claims) + 1}", "event": "presence", "participants": who[:1], "polarity": "positive",
                    "count": Count(min=1), "extent": "throughout", "modality": "presupposed", "attributes": {"place": place}, "readings": (),
                }
            )
        )  # fmt: skip

    def _corrected(self, w: Words, clause: Clause, event: str, who: tuple[str | Group, ...], voice: Voice) -> str:
        """“Orr later corrected himself and said ...”, "I had miscounted.": the id of the own claim that this one takes back."""
        said = voice.statement
        marked = said is not None and any(
            w.base[k] == "correct" and w.low[k + 1] in ("himself", "herself", "themselves", "itself")
            for k in range(min(w.at(said.cue_span.start), len(w) - 1))
        )
        last = self.state.claims[-1] if self.state.claims else None
        if (
            last is not None
            and last.source == voice.source
            and {"miscounted", "misspoke", "mistaken", "badly", "wrongly"} & set(last.quotation.lower().strip(".”").split())
        ):
            marked = True
        if not marked:
            return ""
        now = set(map(str, who))
        for claim in reversed(self.state.recent):
            before = set(map(str, claim.participants))
            if claim.source == voice.source and claim.event == event and (before <= now or now <= before | {self.state.memory.place or ""}):
                return claim.id
        return ""

    def evidence(self, w: Words, first: int, last: int) -> Evidence:
        span, text = w.between(first, last), self.state.document.text
        end = span.end
        words = span.of(text)
        if words.count("“") > words.count("”") and text[end : end + 2].lstrip(".,").startswith("”"):
            end = text.index("”", end) + 1  # a quotation that opens inside is shown with its closing mark
        return Evidence(start=span.start, end=end, text=text[span.start : end])

    def _evidence_start(self, w: Words, clause: Clause, voice: Voice) -> int:
        """“A survey had found none”: where the saying word is the verb of the claim, its subject belongs to the evidence."""
        statement, subject = voice.statement, clause.subject
        if clause.first > 0 and w.base[clause.first - 1] == FOUND_SO:
            return clause.first - 1
        if clause.kind != "rel" and subject is not None and subject.start < clause.first:
            close = all(w.tag[k] != "punct" for k in range(subject.last, clause.first))
            return subject.start if close else clause.first  # “*The letter* that Orr sent came in May”
        if clause.main >= 0 or statement is None or statement.speaker_span is None or not w.span.covers(statement.speaker_span):
            return clause.first
        return min(clause.first, w.at(statement.speaker_span.start)) if statement.cue in self.state.speaking.hold else clause.first

    def _evidence_end(self, w: Words, clause: Clause, found: list[Clause], number: int) -> int:
        """The clause with the time clauses that hang on it."""
        end = clause.last
        for other in found[number + 1 :]:
            timed = any(w.time[k] >= 0 for k in range(other.first, other.last + 1))
            if other.kind in ("sub", "rel") and timed:
                end = other.last
            else:
                break
        return end

    def _attributes(
        self, w: Words, clause: Clause, kind: Kind, args: list[Argument], high: int | None, who: tuple[str | Group, ...]
    ) -> tuple[str, dict[str, str]]:
        """Topic, medium and place; a positive claim is narrowed to the medium ("had contact through calls" tells of calls)."""
        told = (("office", kind.office), ("value", kind.value))
        found: dict[str, str] = {key: words for key, words in told if words}
        event = kind.event
        path = denial.path(event, self.state.events.parents)
        located: list[Argument] = []
        going, apart = "visit" in path, not self.state.events.remote.isdisjoint(path)
        for argument in args:
            phrase = argument.phrase
            text = w.of(phrase.first, phrase.last)
            noun = w.low[phrase.last]
            if argument.role in ("about", "on", "regarding", "concerning") and self.state.events.parents.get(event, event) in (
                "contact",
                "conversation",
                "correspondence",
            ):
                found.setdefault("topic", text)
            elif argument.role in ("by", "through", "via", "over", "in", "on") and (
                medium := self.state.events.media.get(noun) or self.state.events.nouns.get(noun.rstrip("s"))
            ):
                if argument.role in ("by", "through", "via", "over"):
                    if noun.endswith("s"):
                        found["plural"] = "yes"
                    found.setdefault("medium", medium)
                    if high is None and event in self.state.events.symmetric and event in _wider(medium, self.state.events):
                        event = medium
            elif not apart and self._located(w, clause, kind, argument):  # of a call, neither place is that of all
                located.append(argument)
        found |= self.places.of(w, kind, located, going)
        if going and "place" not in found and (here := self.places.gone_to(w, args, who)):
            found["place"] = self.state.memory.place = here
        return event, found

    def _located(self, w: Words, clause: Clause, kind: Kind, argument: Argument) -> bool:
        """Whether a phrase tells where the clause happened."""
        events, phrase = self.state.events, argument.phrase
        noun = w.low[phrase.last]
        if argument.role == "to" and w.base[clause.main] not in events.motion:
            return False
        if argument.role not in _WHERE or phrase.last == kind.noun or phrase.pronoun:
            return False
        if noun in events.occasions or noun in events.no_place:
            return False  # “in a trip 18 months earlier”
        return all(w.time[k] < 0 for k in range(phrase.first, phrase.last + 1))

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


def _before(one: Interval | None, other: Interval | None) -> bool:
    """Whether one saying is of a time of its own that ends before the other may have been."""
    if one is None or other is None or one.start is None or one.end is None or other.end is None:
        return False
    return one.end < other.end


def _of_now(w: Words, clause: Clause, amount: Quantity) -> bool:
    """Whether a negative clause in the plain present tells only of the moment of saying; "never" tells of all time."""
    if clause.past or clause.perfect or clause.modal or clause.main < 0:
        return False
    if not amount.negative:
        return any(w.low[k] in ("still", "now", "currently") for k in range(clause.first, clause.last + 1))
    return not any(w.low[k] in ("never", "ever") for k in range(clause.first, clause.last + 1))


def _wider(event: str, events: Events) -> tuple[str, ...]:
    path = [event]
    while (wider := events.parents.get(path[-1])) is not None and wider not in path:
        path.append(wider)
    return tuple(path)
