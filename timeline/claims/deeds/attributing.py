"""Attributing: what a claim tells beside who, what and when: topic, medium and place, how it ended, what it takes back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from timeline.claims.deeds.contests import contest
from timeline.claims.deeds.foremost import foremost
from timeline.claims.deeds.instances import Instances
from timeline.claims.deeds.outcomes import outcome
from timeline.claims.deeds.takers import taken
from timeline.claims.draft import Draft
from timeline.claims.events import tree
from timeline.claims.events.narrowing import narrowed
from timeline.claims.events.states import at_event, at_moment, result, resumed, then
from timeline.claims.kind import Argument
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.quantities.sums import sum_of
from timeline.claims.quantities.tallies import tallied
from timeline.claims.reference.places import Places
from timeline.claims.state import State
from timeline.expressions.nodes import Cell, Repeated
from timeline.intervals import Amount, Interval
from timeline.languages.accounts import Events

_WHERE = frozenset("in at on aboard near outside inside to into beside behind by".split())
_ABOUT = ("about", "on", "regarding", "concerning")
_MEANS = ("by", "through", "via", "over")  # of an event: “contact through calls”
_NEAR = 12  # claims back to which "at the time" may point
_TALKS = ("contact", "conversation", "correspondence")


def medium_of(draft: Draft, argument: Argument, events: Events) -> str | None:
    """“contact *by phone*”, "said *in a letter*": the type of event that a phrase is the medium of."""
    if argument.role not in (*_MEANS, "in", "on"):
        return None
    noun = draft.w.low[argument.phrase.last]
    return events.media.get(noun) or events.nouns.get(noun.rstrip("s")) or None


def by_several(draft: Draft, events: Events) -> bool:
    """“contact through calls”: whether it was by more than one of something."""
    means = (a for a in draft.args if a.role in _MEANS and draft.w.low[a.phrase.last].endswith("s"))
    return any(medium_of(draft, argument, events) for argument in means)


class Attributes:
    """Finds the attributes of claims, and the type of event that a medium narrows it to."""

    def __init__(self, state: State, instances: Instances) -> None:
        self.state, self.instances = state, instances
        self.currency = ""  # of the sum told last
        self.places = Places(state)

    def of(self, draft: Draft) -> tuple[str, dict[str, str]]:
        """The type of event, and its attributes; where two sources give the same one, the later does."""
        event, found = self._of_phrases(draft)
        for told in self._sources(draft, event):
            found |= told
        return event, found

    def _sources(self, draft: Draft, event: str) -> Iterator[dict[str, str]]:
        """What the clause as a whole tells, in the order in which it is written."""
        w, clause, kind, args, who, state = draft.w, draft.clause, draft.kind, draft.args, draft.who, self.state
        if not kind.state and (only := narrowed(w, clause, kind, args, who, state)):
            yield {"only": "; ".join(only)}
        yield _for_a_while(draft)
        if draft.high != 0 or (kind.state and kind.event == "presence"):
            yield self._condition(draft)
        if draft.high != 0:  # what did not happen had no end
            yield (ended := outcome(w, clause, kind, args, who, state))
            yield foremost(w, clause, state.events.firsts)
            yield contest(w, clause, args, who, state.events.contests, state.grammar)
            yield taken(w, clause, draft.found, draft.number, kind, args, who, ended.get("outcome", ""), state)
        elif "about" in (ended := outcome(w, clause, kind, args, who, state)):  # “the bill did not pass”
            yield {"unreached": ended["outcome"], **{key: ended[key] for key in ("about", "body") if key in ended}}
        if draft.asserted and not kind.value:
            yield self.instances.attributes(w, clause, kind, draft.amount, who, draft.when, args, draft.voice.said)
        if (
            draft.high is None
            and draft.low == 1
            and not kind.state
            and (money := sum_of(w, clause, state.events.measures, state.grammar, self.currency))
        ):
            self.currency = money.rpartition(" ")[2]
            yield {"sum": money}
        if corrected := self._corrected(draft, event):
            yield {"corrects": corrected}
        if _before(draft.voice.said, state.retracted.get(draft.voice.source or "")):
            yield {"withdrawn": "yes"}
        if kind.transfer:
            yield {"transfer": kind.event}
        yield tallied(draft, state)
        if draft.low > 1 and draft.when.repeated:
            yield self._regular(draft)
        if draft.order not in ("", "only") and draft.asserted:
            yield {"order": draft.order}  # after `_condition`, whose "first" is only implied

    # ------------------------------------------------------------------ what its phrases tell
    def _of_phrases(self, draft: Draft) -> tuple[str, dict[str, str]]:
        """Topic, medium and place; a positive claim is narrowed to the medium ("had contact through calls" tells of calls)."""
        kind, events, event = draft.kind, self.state.events, draft.kind.event
        found = {key: words for key, words in (("office", kind.office), ("value", kind.value)) if words}
        if kind.cause:
            found["cause" if event == "cause" else "manner"] = kind.cause
        path = tree.path(event, events.parents)
        going, apart = "visit" in path, not events.remote.isdisjoint(path)
        located: list[Argument] = []
        for argument in draft.args:
            if argument.role in _ABOUT and events.parents.get(event, event) in _TALKS:
                found.setdefault("topic", draft.w.of(argument.phrase.first, argument.phrase.last))
            elif medium := medium_of(draft, argument, events):
                if argument.role in _MEANS:
                    found.setdefault("medium", medium)
                    if draft.high is None and event in events.symmetric and event in tree.path(medium, events.parents):
                        event = medium
            elif not apart and self._located(draft, argument):  # of a call, neither place is that of all
                located.append(argument)
        found |= self.places.of(draft.w, kind, located, going)
        there = kind.event == "presence" and "place" not in found and "there" in draft.w.low[draft.clause.main + 1 : draft.clause.main + 4]
        if there and self.state.memory.place is not None:
            found["place"] = self.state.memory.place  # “he drove to Orbe and stayed there”
        if going and "place" not in found and (here := self.places.gone_to(draft.w, draft.args, draft.who)):
            found["place"] = self.state.memory.place = here
        elif going and "place" in found and not found["place"].islower():
            self.state.memory.place = found["place"]
        return event, found

    def _located(self, draft: Draft, argument: Argument) -> bool:
        """Whether a phrase tells where the clause happened."""
        w, events, phrase = draft.w, self.state.events, argument.phrase
        noun = w.low[phrase.last]
        if argument.role == "to" and (base := w.base[draft.clause.main]) not in events.motion and base not in events.bringing:
            return False
        if argument.role not in _WHERE or phrase.last == draft.kind.noun or phrase.pronoun:
            return False
        if noun in events.occasions or noun in events.no_place:
            return False  # “in a trip 18 months earlier”
        return all(w.time[k] < 0 for k in range(phrase.first, phrase.last + 1))

    # ------------------------------------------------------------------ what the clause tells
    def _regular(self, draft: Draft) -> dict[str, str]:
        """“was audited *every year*”, "met *weekly*": the length of the stretches of which it was so in each."""
        w, clause = draft.w, draft.clause
        nodes = (self.state.expressions[i].node for i in dict.fromkeys(w.time[clause.first : clause.last + 1]) if i >= 0)
        told = next((n for n in nodes if isinstance(n, Repeated) and n.quant in ("EVERY", "EACH")), None)
        if told is None:
            return {}
        if isinstance(told.every, Amount):
            return {"each": told.every.iso}
        return {"each": Amount.of(1, told.every.unit).iso} if isinstance(told.every, Cell) else {}

    def _condition(self, draft: Draft) -> dict[str, str]:
        """What a clause tells of a state beside its word: that it came of an event, at which event it held, that somebody was alone."""
        w, clause, kind, events, told = draft.w, draft.clause, draft.kind, self.state.events, dict[str, str]()
        if not kind.state and (word := result(w, clause, events.conditions)):
            told["result"] = word
        stated = kind.state or kind.event in events.conditions.words or kind.event == "presence"
        if stated and (moment := at_event(w, draft.found, draft.number, events) or self._last_moment(draft)):
            told["moment"] = moment
        if stated and (which := self._which(draft)):
            told["which"] = which
        if stated and resumed(w, clause, events.conditions):
            told["resumed"] = "yes"
        if kind.value and (moment := at_moment(w, draft.found, draft.number, events)):
            told["moment"] = moment
        if w.base[clause.main] in events.learning and not clause.negated and kind.event == "notification" and draft.when.timed:
            told["order"] = "first"  # “learned of it on 9 May”: not before
        opens = clause.subject.start if clause.subject is not None else 0
        only = "only" in w.low[max(opens - 1, 0) : opens + 1]  # “only the two of them were in the room”
        if kind.state and kind.event == "presence" and (only or "alone" in w.low[clause.main + 1 : clause.main + 3]):
            told["alone"] = "yes"
        return told

    def _last_moment(self, draft: Draft) -> str:
        """“(was single when they met) ... was married *at the time*”: the event at which the last state was told to have held."""
        if not then(draft.w, draft.clause, self.state.events.conditions):
            return ""
        told = (c.attributes.get("moment", "") for c in reversed(self.state.claims[-_NEAR:]))
        return next((moment for moment in told if moment), "")

    def _corrected(self, draft: Draft, event: str) -> str:
        """The id of the own claim that this one takes back, or ""."""
        voice = draft.voice
        if voice.source is None or not self._corrects(draft):
            return ""
        now = set(map(str, draft.who))
        for claim in reversed(self.state.recent):
            before = set(map(str, claim.participants))
            if claim.source == voice.source and claim.event == event and (before <= now or now <= before | {self.state.memory.place or ""}):
                return claim.id
        return ""

    def _which(self, draft: Draft) -> str:
        """“The door *of the church* was locked", "the flight *from Orlo*": of which of its kind a state is told."""
        w, subject = draft.w, draft.clause.subject
        if subject is None or subject.phrases[0].pronoun:
            return ""
        first, last = head_of(w, subject.phrases[0].first, subject.phrases[0].last) + 1, subject.phrases[0].last
        if first >= last or w.tag[first] != "prep" or any(w.time[k] >= 0 for k in range(first, last + 1)):
            return ""
        return f"{w.low[first]} {phrase_name(w, first + 1, last, self.state.register)}"

    def _corrects(self, draft: Draft) -> bool:
        """“Orr later corrected himself and said ...”, "I had miscounted.": whether the speaker takes something back."""
        w, said = draft.w, draft.voice.statement
        if said is not None and any(
            w.base[k] == "correct" and w.low[k + 1] in ("himself", "herself", "themselves", "itself")
            for k in range(min(w.at(said.cue_span.start), len(w) - 1))
        ):
            return True
        last = self.state.claims[-1] if self.state.claims else None
        if last is None or last.source != draft.voice.source:
            return False
        words = last.quotation.lower().strip(".”").split()
        return not _MISTAKEN.isdisjoint(words) or any(one in _RECKONED and other in _BADLY for one, other in pairwise(words))


def _for_a_while(draft: Draft) -> dict[str, str]:
    """“fired no shot *before the crowd reached the bridge*”: of what time a denial is that nothing in the text dates."""
    after = draft.found[draft.number + 1] if draft.number + 1 < len(draft.found) else None
    if draft.high != 0 or draft.when.timed or after is None or after.kind != "sub" or after.marker not in _WHILE:
        return {}
    return {"while": draft.w.of(after.first, after.last)}


_WHILE = frozenset(("before", "after", "until", "till", "while"))
_MISTAKEN = frozenset({"miscounted", "misspoke", "mistaken", "misremembered"})
_RECKONED = frozenset({"counted", "added", "reckoned", "remembered", "read", "written", "calculated"})
_BADLY = frozenset({"badly", "wrongly", "wrong"})


def _before(one: Interval | None, other: Interval | None) -> bool:
    """Whether one saying is of a time of its own that ends before the other may have been."""
    if one is None or other is None or one.start is None or one.end is None or other.end is None:
        return False
    return one.end < other.end
