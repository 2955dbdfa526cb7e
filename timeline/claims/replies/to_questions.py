"""To questions: "Once, in May.", "I did not.", "Never.": answers that say yes or no, how often or when, of what the question asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.claims.claim import Count, Group
from timeline.claims.events.arguments import arguments
from timeline.claims.events.event_type import kind_of
from timeline.claims.kind import Kind
from timeline.claims.making import Maker
from timeline.claims.quantities.counts import Quantity
from timeline.claims.reference.participants import Cast
from timeline.claims.replies.amounts import amount_of
from timeline.claims.replies.refusals import is_one_of, plain_words
from timeline.claims.scopes import Placed, Scope
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.times.repeating import repeated_dates
from timeline.claims.times.timing import Timing
from timeline.claims.times.windows import scope
from timeline.expressions.nodes import Date, Modified, Node, Part, Weekday
from timeline.intervals import Amount, Granularity
from timeline.statements.clauses.clause import bare, clauses
from timeline.statements.tagging.words import FINITE, Words

_YEARS = 10  # of a question, among which the year of an answer's "March" is looked for
_NEAR = 600  # characters between a question and its answer
_TO_WHOM = 12  # tokens between "asked" and "whether": “asked by a reporter in the hall on Monday whether”


@dataclass(frozen=True, slots=True)
class _Question:
    """What was asked, by whom, and where the question ends."""

    kind: Kind
    who: tuple[str | Group, ...]
    when: Scope
    asker: str | None
    end: int
    to_hearer: bool  # “you”: whoever answers took part


class Replies:
    """Keeps the last question, and makes claims of short answers to it."""

    def __init__(self, state: State, cast: Cast, timing: Timing, maker: Maker) -> None:
        self.state, self.cast, self.timing, self.maker = state, cast, timing, maker
        self.asked: _Question | None = None
        self.answered = -2  # the number of the claim that the last reply made
        self.yes = False  # whether that reply said no more than yes
        self.whether_true: int | None = None  # where a question ends that asks whether what was told is so

    def ask(self, w: Words, first: int, last: int, voice: Voice) -> None:
        """Note what a question asks for."""
        refusing = self.state.speaking.refusing
        self.whether_true = w.end[last] if is_one_of(refusing.asking, plain_words(w, first, last).removesuffix(" ?")) else None
        clause = clauses(w, first, last, self.state.grammar)[-1]
        args = arguments(w, clause, self.state.grammar)
        kind = kind_of(w, clause, args, self.state.events, self.state.grammar) if clause.main >= 0 else None
        if kind is None:
            return
        before = len(self.state.claims)
        who = self.cast.of(w, clause, args, kind, voice)
        del self.state.claims[before:]
        times = self.timing.placed(w, clause, [clause], 0)
        when = scope(times, voice.said, negative=False, only=False, perfect=True, future=False, previous=lambda: None)
        self.asked = _Question(replace(kind, noun=None), who, when, voice.source, w.end[last], "you" in w.low[first : last + 1])

    def asked_about(self, w: Words, first: int, last: int, voice: Voice) -> bool:
        """“Asked whether he had met Vale, (Orr said no)”, "“Did he?” a reporter asked": whether the stretch tells of a question, which is noted."""
        mark = next((k for k in range(first, last) if w.low[k] == "?" and w.tag[k + 1] == "quote"), None)
        if mark is not None and w.quoted[mark] and any(w.base[k] in self.state.speaking.asking for k in range(mark + 1, last + 1)):
            self.ask(w, first, mark - 1, voice)
            return True
        asking = next(
            (k for k in range(first, min(first + 4, last)) if w.base[k] in self.state.speaking.asking and w.tag[k] in ("verb", "part")),
            None,
        )
        if asking is None or "?" in w.low[first : last + 1]:
            return False
        opened = next((k for k in range(asking + 1, min(asking + _TO_WHOM, last)) if w.low[k] in ("whether", "if")), None)
        if opened is None or any(w.tag[k] in FINITE for k in range(asking + 1, opened)):
            return False
        verb = next((k for k in range(opened + 1, last) if w.tag[k] in FINITE), last)
        comma = next((k for k in range(verb + 1, last) if w.low[k] == ","), last + 1)  # “..., Orr, her lawyer, (said no)”
        self.ask(w, opened + 1, comma - 1, voice)
        return True

    def denies_what_was_told(self, w: Words, first: int, last: int, voice: Voice) -> bool:
        """Whether the stretch says no to the question whether what was told is true."""
        asked = self.whether_true
        if asked is None or voice.source is None or abs(w.start[first] - asked) > _NEAR:
            return False
        amount = amount_of(w, first, last, self.state.grammar)
        return amount is not None and amount.negative

    def read(self, w: Words, first: int, last: int, voice: Voice) -> bool:
        """Whether the stretch is a short answer, and a claim was made of it, or one made before it was dated."""
        asked = self.asked
        if asked is None or voice.source is None or voice.source == asked.asker or abs(w.start[first] - asked.end) > _NEAR:
            return False
        amount = amount_of(w, first, last, self.state.grammar)
        clause = bare(first, last)
        times = [_asked_for(t, asked.when) for t in self.timing.placed(w, clause, [clause], 0)]
        dates = times and self.answered == len(self.state.claims) - 1 and not any(w.tag[k] in FINITE for k in range(first, last + 1))
        if amount is None and not dates:
            return False
        negative = amount is not None and amount.negative
        when = scope(times, voice.said, negative=negative, only=False, perfect=True, future=False, previous=lambda: None)
        if amount is None:  # “Once. In her office, on 3 May.”
            last_claim = self.state.claims[-1]
            self.state.claims[-1] = last_claim.model_copy(update={"window": when.window, "phrase": when.phrase})
            return True
        when, amount = repeated_dates(w, clause, when, times, amount)  # “Twice, says Orr: in March and in May”
        if asked.when.timed and (not when.timed or _beside(times, when, asked.when)):
            when = asked.when
        if self._only_said_yes(amount):  # “Yes, I did. Twice.”
            told = self.state.claims[-1]
            when = when if times else Scope(told.window, None, told.phrase)
            count = Count(min=amount.low, max=amount.high)
            self.state.claims[-1] = told.model_copy(update={"count": count, "window": when.window, "phrase": when.phrase})
            self.yes = False
            return True
        who = asked.who if not asked.to_hearer or voice.source in asked.who else (voice.source, *asked.who)
        self.answered, self.yes = len(self.state.claims), not amount.said and not negative
        self.maker.make(w, clause, asked.kind, amount, who, when, ("asserted", None), voice, [clause], 0, [])
        return True

    def _only_said_yes(self, amount: Quantity) -> bool:
        """Whether the reply before was a bare yes, which the number now tells more of."""
        return self.yes and self.answered == len(self.state.claims) - 1 and amount.said and not amount.negative


def _asked_for(told: Placed, asked: Scope) -> Placed:
    """“(Did you meet in 2022?) Once, in March”: a date without a year, moved into the one year of the question; else the phrase as it is."""
    date, window = told.expression.interval, asked.window
    core = _core(told.expression.node)
    if not (asked.timed and isinstance(core, Date) and core.year is None and core.month is not None):
        return told
    if date is None or date.start is None or window is None or window.start is None or window.end is None:
        return told
    years = range(window.start.year, (window.end - timedelta(microseconds=1)).year + 1)
    apart = [year - date.start.year for year in years[:_YEARS]]
    moved = [date.shift(Amount.of(abs(by), Granularity.YEAR), 1 if by > 0 else -1) if by else date for by in apart]
    inside = [i for i in moved if window.contains(i) == "yes"] or (moved if len(moved) == 1 else [])
    return replace(told, expression=replace(told.expression, interval=inside[0])) if len(inside) == 1 else told


def _core(node: Node) -> Node:
    """The date in "early March"."""
    while isinstance(node, Part | Modified):
        node = node.of if isinstance(node, Part) else node.node
    return node


def _floats(node: Node) -> bool:
    """“March”, "early March", "the 3rd", "Monday": a time whose year has to be found for it."""
    core = _core(node)
    return isinstance(core, Weekday) or (isinstance(core, Date) and core.year is None)


def _beside(times: list[Placed], when: Scope, asked: Scope) -> bool:
    """Whether the "March" of an answer lies outside of the stretch that was asked of: of which year in it, nobody says."""
    yearless = all(_floats(t.expression.node) for t in times)
    return yearless and when.window is not None and asked.window is not None and when.window.overlaps(asked.window) == "no"
