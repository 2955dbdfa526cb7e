"""Contests: who won a match, a race or a ballot, by what score, in which place; that it was drawn, called off, given up.

What is told goes into the attributes `winner`, `loser`, `won` (by whom is not told), `drawn`, `score`, `rank` ("Orr: 2"), `void` and `out`, with the `contest` ("the
women race") and the `sides` as far as they are named; conflicts compare them.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Group
from timeline.claims.deeds.decisions import behind
from timeline.claims.events.nouns import singular
from timeline.claims.events.predicates import victor
from timeline.claims.kind import Argument
from timeline.claims.names.heads import head_of
from timeline.claims.names.runs import all_runs
from timeline.languages.accounts import Syntax
from timeline.languages.outcomes import Contests
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.scores import Score, scores
from timeline.statements.tagging.words import Words

_BEFORE_RANK = ("up", "in", "the", "a", "joint", "home")
_OPPOSITE = ("against", "over", "with", "to")


def contest(
    w: Words, clause: Clause, args: Sequence[Argument], who: Sequence[str | Group], words: Contests, grammar: Syntax
) -> dict[str, str]:
    """The attributes of a claim that tell how a contest came out; none where the clause tells of no end of one."""
    if clause.main < 0 or clause.negated or clause.modal:
        return {}
    if not words.under_way.isdisjoint(w.low[clause.first : clause.last + 1]) and not _scored_out(w, clause, words):
        return {}
    seen = _Seen(w, clause, args, list(map(str, who)), words, grammar)
    told = seen.victory() or seen.result() or seen.draw() or seen.void() or seen.out() or seen.ranked() or seen.scored()
    return {key: text for key, text in told.items() if text} if told else {}


def _scored_out(w: Words, clause: Clause, words: Contests) -> bool:
    """“won by two goals”: whether only a score has the word that may tell of a game not yet over."""
    return all(w.tag[k] == "score" for k in range(clause.first, clause.last + 1) if w.low[k] in words.under_way)


def drawn(w: Words, clause: Clause, words: Contests) -> bool:
    """“ended in a draw”, "was a 2-2 tie": whether the noun for an end without a winner stands behind the verb."""
    later = range(clause.main + 1, clause.last + 1)
    return any(w.low[k] in words.draws and w.tag[k] in ("noun", "part", "verb") and w.low[k - 1] not in ("the", "of") for k in later)


class _Seen:
    """A clause with its parts, asked for each way in which a contest may end."""

    def __init__(self, w: Words, clause: Clause, args: Sequence[Argument], names: list[str], words: Contests, grammar: Syntax) -> None:
        self.w, self.clause, self.args, self.names, self.words, self.grammar = w, clause, args, names, words, grammar
        self.base = w.base[clause.main] if w.low[clause.main] not in grammar.be else "be"
        self.nouns = [a for a in args if self._head(a.phrase) in words.nouns]

    # ------------------------------------------------------------------ ways to end
    def victory(self) -> dict[str, str]:
        """“beat Orbe 2-1”, "lost to Orbe", "was beaten", "was the winner of the race"."""
        clause, words = self.clause, self.words
        if (k := victor(self.w, clause, words) if self.base == "be" or clause.passive else -1) >= 0:
            place = words.victors[singular(self.w.low[k])]
            return self._ended({1: "winner", 0: "loser"}.get(place, ""), self._subject(), "", place=place)
        if self.base in words.beating:
            other = self._by() if clause.passive else self._object()
            named = clause.passive or other or self._score()
            return self._ended("loser" if clause.passive else "winner", self._subject(), other) if named else {}
        if self.base in words.electing:
            told = self._ended("winner", self._subject() if clause.passive else self._object(), "")
            return told | {"contest": "the " + words.electing[self.base]} if told else {}
        if self.base not in words.winning | words.losing:
            return {}
        way = "winner" if self.base in words.winning else "loser"
        if clause.passive:
            return self._ended(way, self._by(), "") if self._of_contest() else {}
        objects = [a.phrase for a in self.args if a.role == "object" and a.phrase.first > clause.main]
        if objects and not any(p.pronoun or self._head(p) in words.nouns for p in objects):
            return {}  # “won a prize”, "lost a leg"
        other = self._opposite()
        return self._ended(way, self._subject(), other)

    def result(self) -> dict[str, str]:
        """“suffered a 6-2 defeat against Orbe”, "ran out 3-1 winners": the noun tells the end, for the subject."""
        words, w = self.words, self.w
        if self.base not in words.having or self.clause.passive:
            return {}
        noun = next(
            (
                a.phrase.last
                for a in self.args
                if a.phrase.first > self.clause.main and self._head(a.phrase) in words.victories | words.defeats
            ),
            -1,
        )
        if noun < 0 or (not self._score() and not self._opposite()):
            return {}
        won = singular(w.low[noun]) in words.victories
        return self._ended("winner" if won != (self.base == "inflict") else "loser", self._subject(), self._opposite())

    def draw(self) -> dict[str, str]:
        """“drew with Orbe”, "the game was tied", "ended in a draw", "agreed to a draw"."""
        objects = [a.phrase for a in self.args if a.role == "object" and a.phrase.first > self.clause.main]
        if self.base in self.words.drawing:
            if self.clause.passive:
                return self._ended("drawn", "yes", "") if self._of_contest() else {}
            fought = self._score() or self._opposite() or any(self._head(p) in self.words.nouns for p in objects)
            return self._ended("drawn", "yes", self._opposite(), subject=True) if fought else {}
        told = self.base in self.words.ending | self.words.agreeing or self.clause.passive  # not “he scored the bout as a draw”
        if told and drawn(self.w, self.clause, self.words):
            return self._ended("drawn", "yes", self._opposite(), subject=True)
        return {}

    def void(self) -> dict[str, str]:
        """“The match was abandoned”."""
        off = self.w.low[self.clause.main + 1 : self.clause.main + 2] == ["off"] and self.base in self.words.off
        if (off or self.base in self.words.voiding) and self.clause.passive and self._of_contest():
            return self._ended("void", "yes", "")
        return {}

    def out(self) -> dict[str, str]:
        """“dropped out of the race”, "was disqualified": who took no place in it."""
        if self.base not in self.words.leaving or not (self.nouns or self.clause.passive):
            return {}
        left = any(a.role in ("of", "from", "object", "in") for a in self.nouns)
        left = left and self.w.low[self.clause.main + 1 : self.clause.main + 2] in (["out"], ["from"], ["of"])
        return self._ended("out", self._subject(), "") if left or self.base == "disqualify" else {}

    def ranked(self) -> dict[str, str]:
        """“came second”, "finished in third place", "was fourth in the stage"."""
        if self.base not in self.words.placing and self.base != "take":
            return {}
        w = self.w
        k = w.next(
            self.clause.main + 1, lambda j: w.low[j] in _BEFORE_RANK or (w.tag[j] == "adv" and w.low[j] not in self.grammar.ordinals)
        )
        rank = self.grammar.ordinals.get(w.low[k], 0) if k <= self.clause.last else 0
        behind = w.low[k + 1] if k < self.clause.last else ""
        place = behind == "place"
        if not rank or (behind and not place and w.tag[k + 1] in ("noun", "name", "inf", "to")) or w.low[k + 1 : k + 2] == ["to"]:
            return {}
        if (self.base in ("be", "take", "end") or rank == 1) and not (place or self.nouns):
            return {}
        return self._ended("winner" if rank == 1 else "", self._subject(), "", place=rank)

    def scored(self) -> dict[str, str]:
        """“The match ended 27-27”, "the score was 3-1"."""
        return self._ended("", "", "") if self.base in self.words.ending and self._score() else {}

    # ------------------------------------------------------------------ what is written
    def _ended(self, way: str, who: str, other: str, *, subject: bool = False, place: int = 0) -> dict[str, str]:
        """The attributes: the way it ended for whom, the other side, the score and the contest."""
        if way in ("winner", "loser", "out") and not who:
            if not self._score():
                return {}
            way = ""  # “We beat them 3-0”
        found = {way: who} if way else {}
        if other and way in ("winner", "loser"):
            found["loser" if way == "winner" else "winner"] = other
        if place and who:
            found["rank"] = f"{who}: {place}"
        if score := self._score():
            found["score"] = score
            numbers = score.split("-")
            if len(numbers) == 2 and numbers[0] == numbers[1]:
                found["drawn"] = "yes"
        mine = [self._subject()] if subject or way in ("winner", "loser", "out") or place else []
        mine = [n for n in mine if singular(n.rsplit(" ", 1)[-1].lower()) not in self.words.nouns]
        unknown = who.lower() in self.words.sided
        sides = dict.fromkeys(
            n for n in (*mine, who if way in ("winner", "loser") else "", other) if n and n.lower() not in self.words.sided
        )
        if unknown:
            return {"won": "yes", "sides": other, "contest": self._contest()}  # “his team won”: somebody did
        if not mine and not sides and not unknown:
            sides = dict.fromkeys([*(n for n in self.names if n[:1].isupper()), *self._between()])
        found["sides"] = "; ".join(sorted(sides))
        found["contest"] = self._contest()
        return found

    def _score(self) -> str:
        """“3-1”: the score of the clause, the larger number first; "" without one, or with votes."""
        told = [s for s in scores(self.w, self.clause.first, self.clause.last, self.grammar) if s.unit != "vote" and len(s.numbers) > 1]
        return _written(told[0]) if len(told) == 1 else ""

    def _contest(self) -> str:
        """“the women race”: the noun for the contest with what narrows it, "the" before a definite one."""
        w = self.w
        for phrase in (*(a.phrase for a in self.nouns), *(self.clause.subject.phrases if self.clause.subject is not None else ())):
            if self._head(phrase) not in self.words.nouns:
                continue
            head = head_of(w, phrase.first, phrase.last)
            k = w.previous(head, lambda j: w.tag[j] in ("noun", "name", "'s", "num", "ing") and w.time[j] < 0)
            told = [w.low[j] for j in range(k + 1, head + 1) if w.tag[j] != "'s"]
            told += behind(w, head) if w.low[head + 1 : head + 2] == ["for"] else []
            sure = k >= 0 and (w.low[k] in ("the", "this", "that") or w.time[k] >= 0)
            return ("the " if sure or any(w.tag[j] == "name" for j in range(k + 1, head)) else "") + " ".join(told)
        it = any(a.role == "object" and w.low[a.phrase.last] == "it" for a in self.args)
        return "the contest" if it else ""

    def _between(self) -> list[str]:
        """“The match *between Orbe and Elm*”: the names that stand in the subject, behind its noun."""
        subject, w = self.clause.subject, self.w
        if subject is None or "between" not in w.low[subject.start : self.clause.aux]:
            return []
        if w.low[subject.last + 1 : subject.last + 2] == ["of"]:
            return []
        runs = (run for run in all_runs(w) if subject.start <= run[0] < self.clause.aux)
        return [w.of(*run) for run in runs if w.time[run[0]] < 0]

    def _of_contest(self) -> bool:
        """Whether the subject is a contest."""
        subject = self.clause.subject
        return subject is not None and any(self._head(p) in self.words.nouns for p in subject.phrases)

    def _head(self, phrase: Phrase) -> str:
        return singular(self.w.low[head_of(self.w, phrase.first, phrase.last)])

    def _subject(self) -> str:
        phrases = self.clause.subject.phrases if self.clause.subject is not None else ()
        if self.clause.subject is None and self.names:
            return self.names[0]
        return self._name(phrases[0], 0) if len(phrases) == 1 else ""

    def _object(self) -> str:
        return next((self._name(a.phrase, 1) for a in self.args if a.role == "object" and a.phrase.first > self.clause.main), "")

    def _by(self) -> str:
        return next((self._name(a.phrase, 1) for a in self.args if a.role == "by" and a.phrase.first > self.clause.main), "")

    def _opposite(self) -> str:
        """The other side behind "against" or "to"."""
        sides = (a.phrase for a in self.args if a.role in _OPPOSITE and a.phrase.first > self.clause.main)
        others = (p for p in sides if self._head(p) not in self.words.nouns | self.words.draws)
        return next((name for p in others if (name := self._name(p, 1))), "")

    def _name(self, phrase: Phrase, place: int) -> str:
        """The participant that a phrase names; of a pronoun, the one at the place."""
        if phrase.pronoun:
            return self.names[place] if len(self.names) > place else ""
        last = self.w.low[head_of(self.w, phrase.first, phrase.last)]
        return next((n for n in self.names if n.split(" ")[-1].lower() in (last, singular(last))), "")


def _written(score: Score) -> str:
    if len(score.numbers) == 2:
        return "-".join(map(str, sorted(score.numbers, reverse=True)))
    return "-".join(map(str, score.numbers))
