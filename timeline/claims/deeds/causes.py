"""Causes: "the fire was caused by a fault", "rain had nothing to do with it", "the driver was to blame", "it was no accident", "was a suicide".

What a clause says brought something about is a claim of its own: its event is `cause`, its first participant the kind of what came about,
and the class of the cause stands in the attribute `cause`. How somebody died is told of the death, in `manner`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.claims.events.arguments import arguments
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.quantities.counts import Quantity
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause, bare
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words

_NONE = Quantity(0, 0, negative=True, said=True)


@dataclass(frozen=True, slots=True)
class Found:
    """What a clause calls the cause of what: a phrase, or the class that a word tells; `giver` is who says so, where the clause tells that."""

    matter: Phrase | None
    cause: Phrase | None
    told: str = ""
    denied: bool = False
    giver: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Caused:
    """A cause, ready to be claimed."""

    kind: Kind
    args: list[Argument]
    beside: tuple[str, ...]
    amount: Quantity | None
    voice: Voice


class Causes:
    """Reads clauses that tell what came of what."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties
        self.words = state.events.causes
        w = self.words
        self._verbs = w.causing | w.resulting | w.blaming | w.meant | w.ruling | w.bearing | w.clearing

    def read(self, w: Words, found: list[Clause], number: int, voice: Voice) -> Caused | None:
        """The cause that a clause tells, or None."""
        clause = found[number]
        if clause.main < 0 and voice.statement is not None and voice.statement.cue in self.words.ruling:
            args = arguments(w, clause, self.state.grammar)
            told = self._so(w, simple_after(w, clause.first), clause.last)
            return None if told is None else self._made(w, clause, args, told, voice)
        if clause.main < 0 or clause.modal not in ("", "may", "might", "could") or not self._asked(w, clause):
            return None
        args = arguments(w, clause, self.state.grammar)
        told = next(self._readings(w, clause, args), None)
        if told is None or (told.giver is not None and voice.source is not None):
            return None
        made = self._made(w, clause, args, told, voice)
        if made is not None and self._nothing(w, clause) >= 0 and number + 1 < len(found):
            found[number + 1] = bare(found[number + 1].first, found[number + 1].last)  # “(had nothing to) do with the fire”
        return made

    def _asked(self, w: Words, clause: Clause) -> bool:
        """Whether the verb can tell of a cause at all: most do not."""
        base, low = w.base[clause.main], w.low[clause.main]
        copular = low in self.state.grammar.be or low in ("was", "were", "been") or low in self.state.grammar.have or low == "had"
        return copular or base in self._verbs

    def _readings(self, w: Words, clause: Clause, args: list[Argument]) -> Iterator[Found]:
        """What the clause can be read as, the first that fits."""
        if not self.words.partly.isdisjoint(w.low[clause.aux : clause.last + 1]):
            return
        for reading in (
            self._by_verb,
            self._blamed,
            self._answered,
            self._cleared,
            self._behind_be,
            self._unconnected,
            self._on_purpose,
            self._ruled_out,
            self._ruled,
        ):
            if (told := reading(w, clause, args)) is not None:
                yield told

    # ------------------------------------------------------------------ the forms
    def _by_verb(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“A fault *caused* the fire”, "the fire *was caused by* a fault", "the fire *resulted from* a fault"."""
        base, subject = w.base[clause.main], _subject(clause)
        if base in self.words.resulting:
            return Found(subject, _after(args, clause, "from"), denied=clause.negated)
        if base not in self.words.causing:
            return None
        if clause.passive:
            return Found(subject, _after(args, clause, "by"), denied=clause.negated)
        return Found(_after(args, clause, "object") or clause.gap, subject, denied=clause.negated)

    def _blamed(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“The crash was *blamed on* fog”, "officials *blamed* fog *for* the crash", "fog was *to blame for* the crash"."""
        if w.base[clause.main] not in self.words.blaming:
            return None
        subject, first = _subject(clause), _after(args, clause, "object")
        onto = next((p for role in sorted(self.words.onto) if (p := _after(args, clause, role)) is not None), None)
        matter = _after(args, clause, "for")
        if w.tag[clause.main] == "inf" and w.low[clause.main - 1] == "to" and w.low[clause.aux] in self.state.grammar.be | {"was", "were"}:
            return Found(matter, subject, denied=clause.negated)
        if clause.negated:
            return None
        if clause.passive:
            return Found(subject, onto) if onto is not None else Found(matter, subject)
        return Found(first, onto, giver=subject) if onto is not None else Found(matter, first, giver=subject)

    def _answered(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“The company bore no *responsibility* (for the crash)”, "accepted the blame"."""
        if w.base[clause.main] not in self.words.bearing or clause.passive:
            return None
        what = _after(args, clause, "object")
        if what is None or w.low[what.last] not in self.words.guilt:
            return None
        return Found(_after(args, clause, "for"), _subject(clause), denied=clause.negated or w.low[what.first] == "no")

    def _cleared(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“The inquiry *absolved* the pilot of blame for the crash”, "he was *cleared* of responsibility"."""
        if w.base[clause.main] not in self.words.clearing or clause.negated:
            return None
        of = _after(args, clause, "of")
        if of is None or w.low[of.last] not in self.words.guilt:
            return None
        who = _subject(clause) if clause.passive else _after(args, clause, "object")
        return Found(_after(args, clause, "for"), who, denied=True, giver=None if clause.passive else _subject(clause))

    def _behind_be(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“was *due to* a fault”, "was *responsible* for the crash", "the *cause* of the fire was a fault", "was *no accident*"."""
        be, subject = self.state.grammar.be | {"was", "were", "been"}, _subject(clause)
        if w.low[clause.main] not in be or subject is None:
            return None
        k = w.next(clause.main + 1, lambda j: w.tag[j] in ("neg", "adv", "det"))
        denied = clause.negated or "no" in w.low[clause.main + 1 : k]
        for words in self.words.due:
            if tuple(w.low[k : k + len(words)]) == words:
                return Found(subject, simple_after(w, k + len(words)), denied=denied)
        for words in self.words.answering:
            if tuple(w.low[k : k + len(words)]) == words:
                matter = next((p for role in ("for", "of", "behind") if (p := _after(args, clause, role)) is not None), None)
                return Found(matter, subject, denied=denied or words == ("blameless",))
        cause_of = next((j for j in (subject.first, subject.first + 1) if w.low[j : j + 2] == ["cause", "of"]), -1)
        if cause_of >= 0:
            return Found(simple_after(w, cause_of + 2), simple_after(w, k), denied=denied)
        behind = simple_after(w, k)
        if behind is not None and w.low[behind.last] in self.words.faults and w.tag[behind.last - 1] == "'s":
            return Found(subject, Phrase(behind.first, behind.last - 2), denied=denied)
        return self._named(w, subject, k, denied=denied)

    def _named(self, w: Words, subject: Phrase, k: int, *, denied: bool) -> Found | None:
        """“(the fire was) *arson*”, "(his death was) *a suicide*", "(the crash was) *no accident*"."""
        words, low = self.words, w.low[k]
        if k + 1 < len(w) and w.tag[k + 1] in ("noun", "name") and w.time[k + 1] < 0:
            low = f"{low} {w.low[k + 1]}" if w.low[k + 1] == "play" else ""
        told = words.purposes.get(low) or (
            words.manners.get(low) if self._death(w, subject) else words.classes.get(low) if low != "" else None
        )
        if not told or (told == words.unmeant and denied and self._death(w, subject)):
            return None
        if told == words.unmeant and denied:
            told, denied = words.intended, False
        return Found(subject, None, told, denied)

    def _unconnected(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“The rain *had nothing to do with* the collapse”, or the other way round."""
        k = self._nothing(w, clause)
        subject, other = _subject(clause), simple_after(w, k) if k >= 0 else None
        if subject is None or other is None:
            return None
        return Found(other, subject, denied=True) if self._event(w, other) else Found(subject, other, denied=True)

    def _nothing(self, w: Words, clause: Clause) -> int:
        """Where the phrase behind "had nothing to do with" begins, or -1."""
        k = clause.main + 1
        return k + 4 if tuple(w.low[k : k + 4]) == ("nothing", "to", "do", "with") else -1

    def _on_purpose(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“The fire was started *deliberately*”, "was deliberately set", "started *by accident*"."""
        active = any(a.role == "object" and a.phrase.first > clause.main for a in args)
        if w.base[clause.main] not in self.words.meant or (active and not clause.passive):
            return None
        told = next((t for k in range(clause.aux, clause.last + 1) if (t := self.words.purposes.get(w.low[k]))), "")
        return Found(_subject(clause), None, told, clause.negated) if told else None

    def _ruled_out(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“Investigators *ruled out* fog as the cause of the crash”."""
        if w.base[clause.main] != "rule" or w.low[clause.main + 1] != "out" or clause.negated:
            return None
        cause = _subject(clause) if clause.passive else simple_after(w, clause.main + 2)
        named = "cause" in w.low[clause.main : clause.last + 1]
        return Found(_after(args, clause, "of"), cause, denied=True, giver=None if clause.passive else _subject(clause)) if named else None

    def _ruled(self, w: Words, clause: Clause, args: list[Argument]) -> Found | None:
        """“The coroner *ruled* the death a suicide”, "the fire *was ruled* accidental"."""
        if w.base[clause.main] not in self.words.ruling or clause.negated:
            return None
        matter = _subject(clause) if clause.passive else _after(args, clause, "object")
        told = self._so(w, matter, clause.last) if matter is not None else None
        return None if told is None else replace(told, giver=None if clause.passive else _subject(clause))

    def _so(self, w: Words, matter: Phrase | None, last: int) -> Found | None:
        """“(ruled) *the death* of Orr *a suicide*”: the matter, and the word at the end for how it came about."""
        k = next((k for k in range(last, -1, -1) if w.tag[k] in ("noun", "part", "adv") and w.time[k] < 0), -1)
        if matter is not None and matter.last == k and k > matter.first:
            matter = Phrase(matter.first, k - 1)  # “his death accidental”
        if matter is None or matter.pronoun or k <= matter.last:
            return None
        told = (self.words.manners if self._death(w, matter) else self.words.purposes).get(w.low[k])
        return Found(matter, None, told) if told else None

    # ------------------------------------------------------------------ what is claimed
    def _made(self, w: Words, clause: Clause, args: list[Argument], told: Found, voice: Voice) -> Caused | None:
        event = self._event(w, told.matter) if told.matter is not None else ""
        somebody = told.cause is not None and (told.cause.pronoun or self.parties.animate(w, told.cause))
        if (told.cause is None and not told.told) or (not event and not (told.matter is None and somebody)):
            return None
        named, kind = ("", told.told) if told.cause is None else self._cause(w, told.cause)
        given = voice if told.giver is None else self._given(w, told.giver, voice)
        if given is None:
            return None
        noun = None if told.matter is None or told.matter.pronoun else head_of(w, told.matter.first, told.matter.last)
        beside = [event] if event else []
        beside += [named or kind] if not somebody else []
        dead = event in ("death", "killing", "suicide") and told.matter is not None and w.low[told.matter.last] != "deaths"
        if dead and told.cause is not None and not somebody:
            return None  # of what somebody died, outcomes tell
        kept = [a for a in args if a.phrase not in (told.matter, told.giver) and not self._of_cause(w, a, told, clause)]
        if dead and (owner := _owner(w, told.matter)) is not None:
            noun, kept = None, [Argument("subject", owner)]
        acting = "subject" if told.cause == _subject(clause) else "by"
        kept += [Argument(acting, told.cause)] if somebody and told.cause is not None else []
        made = Kind("death" if dead else "cause", noun, family=True, idiom=True, cause=kind or "unknown")
        return Caused(made, kept, () if dead else tuple(beside), _NONE if told.denied else Quantity(1, None), given)

    def _of_cause(self, w: Words, argument: Argument, told: Found, clause: Clause) -> bool:
        """Whether an argument is the cause, or a word of the form in which it is told ("the *result* of")."""
        phrase, cause = argument.phrase, told.cause
        if cause is not None and (phrase.last == cause.last or cause.first <= phrase.first <= cause.last):
            return True
        form = (
            {word for row in (*self.words.due, *self.words.answering) for word in row}
            | {"cause", "nothing"}
            | self.words.faults
            | self.words.guilt
        )
        return w.low[phrase.last] in form or (told.cause is None and phrase.first > clause.main and argument.role in ("object", "after"))

    def _given(self, w: Words, giver: Phrase, voice: Voice) -> Voice | None:
        """Whose account it is: “*Officials* blamed fog”."""
        saying = self.state.events.bodies | self.state.speaking.records | self.words.givers
        if giver.pronoun or not (self.parties.animate(w, giver) or w.low[giver.last] in saying):
            return None
        name = phrase_name(w, giver.first, giver.last, self.state.register, whole=True, recent=self.state.memory.mentioned)
        return replace(voice, source=name, chain=(*voice.chain, name), said=self.state.voices.told_by(voice))

    def _death(self, w: Words, phrase: Phrase) -> bool:
        return self._event(w, phrase) in ("death", "killing", "suicide")

    def _event(self, w: Words, phrase: Phrase) -> str:
        """The type of what came about: of "the collapse of the bridge", or of "it" the accident told of last; "" of things."""
        events = self.state.events
        if phrase.pronoun:
            noun = self._last_incident(w, phrase.first) if w.low[phrase.last] in ("it", "that", "this") else ""
            return events.nouns.get(noun, noun)
        noun = singular(w.low[head_of(w, phrase.first, phrase.last)])
        if noun in events.incidents or noun in ("death", "failure", "outage", "flooding"):
            return events.nouns.get(noun, noun)
        return ""

    def _last_incident(self, w: Words, before: int) -> str:
        """“A *blaze* gutted the mill. It was set on purpose”: the noun of the incident that was named last, up to two sentences before."""
        number = self.state.voices.number_of(w.start[before])
        for n in range(number, max(-1, number - 3), -1):
            words = self.state.sentences[n].words
            for k in range(len(words) - 1, -1, -1):
                noun = singular(words.low[k]) if words.start[k] < w.start[before] and words.tag[k] == "noun" else ""
                if noun in self.state.events.incidents and (k == 0 or words.low[k - 1] != "by"):  # not “by accident”
                    return noun
        return ""

    def _cause(self, w: Words, phrase: Phrase) -> tuple[str, str]:
        """The name of a cause as all call it, and its class: "a short circuit" is a fault."""
        words, last = self.words, phrase.last
        one = singular(w.low[last])
        for form in (one, w.low[last]):
            if form in words.classes and form not in words.generic:
                kind = words.classes[form]
                return (kind if kind in (words.intended, words.unmeant) else form), kind
        two = f"{w.low[last - 1]} {one}" if last > phrase.first else one
        return two if one in words.generic else one, words.classes.get(two) or words.classes.get(one, "")


def _owner(w: Words, phrase: Phrase | None) -> Phrase | None:
    """“*Ada Orr*'s death”, "*his* death"."""
    if phrase is None or w.tag[phrase.first] == "poss":
        return None if phrase is None else Phrase(phrase.first, phrase.first, True)
    k = next((j for j in range(phrase.first + 1, phrase.last) if w.tag[j] == "'s"), -1)
    return Phrase(phrase.first, k - 1) if k > 0 else None


def _subject(clause: Clause) -> Phrase | None:
    return clause.subject.phrases[0] if clause.subject is not None and len(clause.subject.phrases) == 1 else None


def _after(args: list[Argument], clause: Clause, role: str) -> Phrase | None:
    """The first phrase of a role behind the verb."""
    return next((a.phrase for a in args if a.role == role and a.phrase.first > clause.main), None)
