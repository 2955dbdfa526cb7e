"""Elision: what a clause leaves unsaid since the one before has said it."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims.claim import Claim, Count, Group
from timeline.claims.events.arguments import arguments
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.making import Maker
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.quantities.counts import FOLDS, Quantity
from timeline.claims.quantities.numerals import value
from timeline.claims.scopes import Scope, until_said
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.summary import summary
from timeline.claims.times.repeating import on_no_other
from timeline.claims.times.timing import Timing
from timeline.claims.times.windows import scope
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause, bare
from timeline.statements.tagging.words import FINITE, Words

_MORE = frozenset("more another further other others".split())
_DENYING = frozenset(("never", "not", "none", "no", "neither", "nor"))


class Elision:
    """Reads second halves without a verb of their own, and what stands for a verb or a noun told of before."""

    def __init__(self, state: State, timing: Timing, maker: Maker) -> None:
        self.state, self.timing, self.maker = state, timing, maker

    # ------------------------------------------------------------------ second halves
    def denied_half(self, w: Words, first: int, last: int) -> tuple[int, tuple[int, int] | None]:
        """“changed it in 2010 *and never again*”, "checked him twice, *not at all after midnight*": the last token of the first half, and the second."""
        if _DENYING.isdisjoint(w.low):
            return last, None
        verb = next((k for k in range(first, last) if w.tag[k] in FINITE), last)
        for k in range(max(first + 2, verb + 1), last):
            if w.low[k] not in ("and", "but", ",") or w.low[k + 1] not in _DENYING or w.low[k + 1 : k + 3] == ["not", "only"]:
                continue
            tail = range(k + 1, last + 1)
            if any(w.tag[j] in FINITE or w.tag[j] in ("subj", "rel", "sub") for j in tail) or len(tail) > 14:
                continue
            if self._whole(w, tail):
                return k - 1, (k + 1, last)
        return last, None

    def _whole(self, w: Words, tail: range) -> bool:
        """Whether the half denies the event, and does not only put one thing for another ("Orr was seen, not Vale")."""
        nxt = w.next(tail.start + 1, lambda j: w.tag[j] == "adv" and j < tail.stop)
        if nxt >= tail.stop:
            return True
        counted = (
            w.low[tail.start] == "none"
            or w.low[nxt] in ("once", "again", "since")
            or w.low[tail.start + 1 : tail.start + 3] == ["at", "all"]
        )
        return counted or w.time[nxt] >= 0 or w.tag[nxt] == "prep"

    def deny(self, w: Words, tail: tuple[int, int], voice: Voice) -> None:
        """The denial of more events like the last one, of those that the half describes."""
        lead = self.state.claims[-1]
        clause = replace(bare(*tail), negated=True, perfect=True)
        times = self.timing.placed(w, clause, [clause], 0)
        when = scope(
            times, voice.said, negative=True, only=False, perfect=True, future=False, previous=lambda: self.timing.spoken_of(voice)
        )
        when = on_no_other(w, clause, when, times, Quantity(0, 0, negative=True), voice.said)
        named, described = self._narrowed(w, clause)
        again = any(w.low[k] in ("again", "since", "after") for k in range(tail[0], tail[1] + 1))
        if not when.timed and lead.window is not None and lead.window.end is not None and (again or not (named or described)):
            when = Scope(until_said(Interval(lead.window.end, None), voice.said), None, None, True)
        elif not when.timed:
            when = Scope(lead.window, None, lead.phrase, True)
        attributes = {"only": "; ".join(described)} if described else {}
        self._append(lead, w, tail, when, Count(min=0, max=0), named, attributes)

    def _narrowed(self, w: Words, clause: Clause) -> tuple[list[str], list[str]]:
        """“none of them *from Orbe*”, "never once *with a crew*": names that took no part, and what else describes the denied events."""
        names, described = list[str](), list[str]()
        for argument in arguments(w, clause, self.state.grammar):
            phrase = argument.phrase
            if argument.role in ("object", "after", "at", "of") or any(w.time[k] >= 0 for k in range(phrase.first, phrase.last + 1)):
                continue
            if w.tag[phrase.last] == "name":
                names.append(phrase_name(w, phrase.first, phrase.last, self.state.register))
            elif not phrase.pronoun:
                described.append(f"{argument.role} {w.of(phrase.first, phrase.last)}")
        return names, described

    def gapped(self, w: Words, clause: Clause) -> tuple[Clause, list[Clause]]:
        """“there was one fire in May, two in June and another in July”: the first part, and the others as stretches without a verb."""
        cuts = list[int]()  # the tokens that join the parts
        first = max(clause.main, clause.first) + 2
        for k in range(first, clause.last - 1) if "and" in w.low[first : clause.last] else ():
            if (
                (w.low[k] == "and" or w.low[k] == ",")
                and w.time[k] < 0
                and max(w.time[cuts[-1] + 1 if cuts else clause.main + 1 : k], default=-1) >= 0
                and self._counts(w, k, clause)
            ):
                cuts.append(k)
        if not cuts or w.low[cuts[-1]] != "and":
            return clause, []
        ends = [*(k - 1 for k in cuts[1:]), clause.last]
        tails = [bare(cut + 1, end) for cut, end in zip(cuts, ends, strict=True)]
        return replace(clause, last=cuts[0] - 1), tails

    def _counts(self, w: Words, joint: int, clause: Clause) -> bool:
        """“and two more *in June*”, "and once in May", "and a third in July": whether a number and then a time follow, and neither a verb nor somebody else."""
        k = joint + 1 + (w.low[joint + 1] == "a" and (w.low[joint + 2] == "further" or self._is_next(w, joint + 2)))
        counted = self._is_next(w, k) or w.low[k] in ("another", "further", "once", "twice") or (w.tag[k] == "num" and w.time[k] < 0)
        if not counted or w.low[k : k + 2] == ["once", "more"]:
            return False
        for j in range(k, clause.last + 1):
            if w.time[j] >= 0:
                return True
            if w.tag[j] in ("poss", "subj", "name", "verb", "aux", "punct", "conj") or (w.tag[j] == "det" and w.low[j] not in _MORE):
                return False
        return False

    def _is_next(self, w: Words, k: int) -> bool:
        """“and a *third* (time) in June”: whether the token counts one more behind those told of."""
        return self.state.grammar.ordinals.get(w.low[k], 0) > 1 and w.low[k - 1] == "a" and w.time[k] < 0

    def second(self, w: Words, tail: Clause, voice: Voice) -> None:
        """The part that a gapped clause leaves without its verb: the same event and parties, another number and time."""
        lead = self.state.claims[-1]
        times = self.timing.placed(w, tail, [tail], 0)
        when = scope(times, voice.said, negative=False, only=False, perfect=True, future=False, previous=lambda: None)
        number = self._number(w, tail)
        count = Count(min=1) if number is None else Count(min=number, max=number)
        if number is None and lead.count is not None and lead.count.max == 1:
            # “one ... and another”: not the only one
            self.state.claims[-1] = lead.model_copy(update={"count": Count(min=1), "readings": ()})
        self._append(lead, w, (tail.first, tail.last), when, count, [], {})

    def _number(self, w: Words, tail: Clause) -> int | None:
        """“another five”, "a further two", "twice"; None for "another" alone."""
        k = w.next(tail.first, lambda j: w.low[j] in ("a", "another", "further"))
        if self._is_next(w, k):
            return 1
        return FOLDS[w.low[k]] if w.low[k] in FOLDS else value(w, k, self.state.grammar)

    def _append(
        self, lead: Claim, w: Words, tail: tuple[int, int], when: Scope, count: Count, named: list[str], attributes: dict[str, str]
    ) -> None:
        who = (*lead.participants, *(n for n in named if n not in map(str, lead.participants)))
        kept = {k: v for k, v in lead.attributes.items() if k not in ("order", "instance", "figure", "counted")}
        self.state.claims.append(
            lead.model_copy(
                update={
                    "id": f"c{len(self.state.claims) + 1}", "count": count, "polarity": "negative" if count.max == 0 else "positive",
                    "window": when.window, "event_time": None, "phrase": when.phrase, "participants": who, "attributes": kept | attributes,
                    "evidence": (self.maker.evidence(w, *tail),), "readings": (), "summary": summary(w, *tail),
                }
            )
        )  # fmt: skip

    # ------------------------------------------------------------------ verbs and nouns told of before
    def verb(self, w: Words, clause: Clause, args: list[Argument]) -> Kind | None:
        """“None of the swabs *did*.”, "Vale *did not*": the event of the claim before, when "do" has no object."""
        if clause.main < 0 or w.low[clause.main] not in self.state.grammar.do:
            return None
        if any(a.phrase.first > clause.main and a.role != "subject" for a in args):
            return None  # “did the work”; but "so did Vale"
        if clause.last + 1 < len(w) and w.tag[clause.last + 1] not in ("punct", "conj", "quote"):
            return None  # “Orr did not” [respond to questions]
        lead = self._lead(w)
        told = clause.subject is not None and w.low[clause.subject.last] not in ("it", "that", "this", "which", "what")
        return Kind(lead.event, None, family=True, state=lead.extent == "throughout") if lead is not None and told else None

    def noun(self, w: Words, kind: Kind | None, args: list[Argument]) -> tuple[Kind, Claim] | None:
        """“she made *all four*”, "held *two*": the kind of the counted events told of last, when only their number is the object."""
        if kind is not None and kind.noun is not None and w.low[kind.noun] in ("one", "ones"):
            told = next((c for c in reversed(self.state.recent[-8:]) if c.extent == "within"), None)
            return (replace(kind, event=told.event, family=True), told) if told is not None else None  # “there was no third one”
        if kind is None or kind.family or kind.noun is not None or kind.event not in self.state.events.light:
            return None
        for argument in args:
            phrase = argument.phrase
            bare_number = w.tag[phrase.last] == "num" and all(w.tag[k] in ("det", "adv", "num") for k in range(phrase.first, phrase.last))
            if argument.role == "object" and bare_number and w.time[phrase.last] < 0:
                lead = next((c for c in reversed(self.state.recent[-8:]) if c.count is not None and c.extent == "within"), None)
                return (Kind(lead.event, phrase.last, family=True), lead) if lead is not None else None
        return None

    def all_of_them(self, w: Words, clause: Clause) -> Count | None:
        """“*All* were signed for”: as many as the claim before tells of."""
        phrases = clause.subject.phrases if clause.subject is not None else ()
        if len(phrases) != 1 or w.low[phrases[0].first] != "all" or phrases[0].last - phrases[0].first > 2:
            return None
        lead = self._lead(w)
        exact = lead is not None and lead.count is not None and lead.count.min == lead.count.max and lead.count.min > 1
        return lead.count if lead is not None and exact else None

    def _lead(self, w: Words) -> Claim | None:
        """The last claim, when it stands in this sentence or shortly before."""
        lead = self.state.claims[-1] if self.state.claims else None
        return (
            lead
            if lead is not None and 0 <= w.span.start - lead.evidence[0].start < 400
            else (lead if lead is not None and w.span.start <= lead.evidence[0].start else None)
        )

    def others(self, who: tuple[str | Group, ...], lead: Claim, *, acting: int, teller: str | None) -> tuple[str | Group, ...]:
        """Who took part besides: those of the lead, without the `acting` ones at its head."""
        known = set(map(str, who))
        if teller is not None and any(str(p) != singular(str(p)) and singular(str(p)) in known for p in lead.participants):
            who = (*who, teller)  # “delivered to 40 schools”, and "her school had received none": one of many
        return (*who, *(p for p in lead.participants[acting:] if str(p) not in known))
