"""To questions: "Once, in May.", "I did not.", "Never.": answers that say yes or no, how often or when, of what the question asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.claims.claim import Group
from timeline.claims.events.arguments import arguments
from timeline.claims.events.event_type import kind_of
from timeline.claims.kind import Kind
from timeline.claims.making import Maker
from timeline.claims.quantities.counts import Quantity, at_number
from timeline.claims.quantities.numerals import value
from timeline.claims.reference.participants import Cast
from timeline.claims.replies.refusals import is_one_of, plain_words
from timeline.claims.scopes import Scope
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.times.repeating import repeated_dates
from timeline.claims.times.timing import Timing
from timeline.claims.times.windows import scope
from timeline.statements.clauses.clause import bare, clauses
from timeline.statements.tagging.words import FINITE, Words

_NEAR = 600  # characters between a question and its answer
_ASKING = frozenset({"ask", "question", "press"})
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
        if mark is not None and w.quoted[mark] and any(w.base[k] in _ASKING for k in range(mark + 1, last + 1)):
            self.ask(w, first, mark - 1, voice)
            return True
        asking = next((k for k in range(first, min(first + 4, last)) if w.base[k] in _ASKING and w.tag[k] in ("verb", "part")), None)
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
        amount = self._amount(w, first, last, voice)
        return amount is not None and amount.negative

    def read(self, w: Words, first: int, last: int, voice: Voice) -> bool:
        """Whether the stretch is a short answer, and a claim was made of it, or one made before it was dated."""
        asked = self.asked
        if asked is None or voice.source is None or voice.source == asked.asker or abs(w.start[first] - asked.end) > _NEAR:
            return False
        amount = self._amount(w, first, last, voice)
        clause = bare(first, last)
        times = self.timing.placed(w, clause, [clause], 0)
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
        if not when.timed and asked.when.timed:
            when = asked.when
        who = asked.who if not asked.to_hearer or voice.source in asked.who else (voice.source, *asked.who)
        self.answered = len(self.state.claims)
        self.maker.make(w, clause, asked.kind, amount, who, when, ("asserted", None), voice, [clause], 0, [])
        return True

    def _amount(self, w: Words, first: int, last: int, voice: Voice) -> Quantity | None:
        """What a short answer says of how often; None where it is none."""
        words = [k for k in range(first, last + 1) if w.tag[k] not in ("punct", "quote") and w.time[k] < 0]
        if not words or any(w.tag[k] == "verb" for k in words) or len(words) > 9:
            return None
        finite = [k for k in words if w.tag[k] in FINITE]
        low = w.low[words[0]]
        if finite:  # “I did not.”
            bare_aux = len(words) <= 3 and all(w.tag[k] in ("subj", "aux", "neg") for k in words)
            if not bare_aux:
                return None
            denied = any(w.tag[k] == "neg" for k in words)
            return Quantity(0, 0, negative=True, said=True) if denied else Quantity(1, None)
        if low in ("no", "never", "nobody", "none", "neither") or w.low[words[0] : words[0] + 2] in (["not", "once"], ["not", "at"]):
            return Quantity(0, 0, negative=True, said=True)
        if low in ("once", "twice", "thrice"):
            number = {"once": 1, "twice": 2, "thrice": 3}[low]
            return Quantity(number, number, only=True, said=True)
        k = next((j for j in words[:4] if w.tag[j] == "num" and value(w, j, self.state.grammar) is not None), -1)
        if k >= 0 and (k == words[-1] or w.low[k + 1] in ("times", "time", "or", ",", ".")):
            return at_number(w, k, first, self.state.grammar)
        if low in ("yes", "yeah", "indeed", "certainly", "correct"):
            return Quantity(1, None)
        return None
