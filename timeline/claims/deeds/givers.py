"""Givers: who gives and who takes what changes hands, by name, by what they are, and by the body that they act for."""

from __future__ import annotations

from timeline.claims.claim import Claim
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.names.heads import head_of
from timeline.claims.names.houses import house_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.runs import name_runs
from timeline.claims.state import State
from timeline.languages.handing import SOMEBODY
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words

Labels = tuple[str, ...]


class Givers:
    """Names the parties of a handing over: a name or noun, what that is or stands for, "+" for several, "@" with the names of its place."""

    def __init__(self, state: State) -> None:
        self.state, self.words = state, state.events.handing

    def named(self, w: Words, phrase: Phrase | None, claim: Claim, beside: Phrase | None) -> Labels:
        """Who gave or took, as the phrase tells; `beside` is that of the other side."""
        if phrase is None:
            return ()
        head = head_of(w, phrase.first, phrase.last)
        low = w.low[head]
        if low in self.words.nowhere:
            return ()
        if phrase.pronoun or w.tag[head] in ("obj", "subj"):
            return self._meant(w, phrase, claim, beside)
        if low in self.state.events.anybody or w.time[head] >= 0 or w.tag[head] not in ("noun", "name"):
            return ()
        name = phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned)
        another = name.startswith("other ")  # “the other builder”: not the one that is told of
        labels = [name if another or not name.islower() else singular(low)]
        if w.tag[head] == "noun" and not another:
            labels += [singular(low), *self._kinds(singular(low))]
            labels += [SOMEBODY] * (singular(low) in self.words.anyone)
            labels += ["+"] * (singular(low) != low)
            if low in self.words.offices:
                labels += self._house(w, phrase, head)
        return tuple(dict.fromkeys((*labels, *self._called(name), *(f"@{place}" for place in self._places(w, phrase, head)))))

    def _places(self, w: Words, phrase: Phrase, head: int) -> list[str]:
        """“the teachers of Halden”, "voters in the district of Karo": the names that tell which are meant."""
        found = [w.of(a, b) for a, b in name_runs(w, phrase.first, phrase.last) if b != head]
        k = head + 1 if head < phrase.last else phrase.last + 1
        for _ in range(2):  # “in the district”, and "of Karo"
            if w.tag[head] != "noun" or k >= len(w) - 1 or w.low[k] not in self.words.inside:
                break
            where = simple_after(w, k + 1)
            if where is None or w.time[where.last] >= 0:
                break
            found += [w.of(a, b) for a, b in name_runs(w, where.first, where.last)]
            k = where.last + 1
        return found

    def whose(self, w: Words, phrase: Phrase) -> Labels:
        """“Pavic's pension was paid”: whose the money is gets it."""
        mark = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "'s"), -1)
        run = next(iter(name_runs(w, phrase.first, mark - 1)), None) if mark > 0 and w.tag[mark - 1] == "name" else None
        if run is None:
            return ()
        name = phrase_name(w, *run, self.state.register)
        return tuple(dict.fromkeys((name, *self._called(name))))

    def _meant(self, w: Words, phrase: Phrase, claim: Claim, beside: Phrase | None) -> Labels:
        """Whom a pronoun means: the subject as it was named, or the first participant that is not on the other side."""
        named = self.state.acting.get(w.start[phrase.first])
        others = [str(n) for n in self.state.acting.get(w.start[beside.first], ())] if beside is not None else []
        last = w.low[head_of(w, beside.first, beside.last)] if beside is not None else ""
        taking = [p for p in map(str, claim.participants) if p not in others and (not last or p.lower().rpartition(" ")[2] != last)]
        taking = [p for p in taking if not p.islower() or self.acts(p)]  # “a penny from it”, "in her possession": no thing gives
        names = [str(n) for n in named] if named else taking[:1]
        if not names:
            return ()
        name, last = names[0], names[0].partition(" of ")[0].rsplit(" ", 1)[-1]
        noun = singular(last)
        if not last.islower():
            return tuple(dict.fromkeys((name, *self._called(name))))
        return tuple(dict.fromkeys((noun, *self._kinds(noun), *["+"] * (noun != last))))  # also “Two mothers”, who speak

    def acts(self, name: str) -> bool:
        """Whether a common noun is of people, or of a body of them: "families", "insurer"; not "house"."""
        noun = singular(name.partition(" of ")[0].rpartition(" ")[2])
        events, speaking = self.state.events, self.state.speaking
        body = noun in events.acting_bodies or (noun in speaking.collectives and noun not in events.structures)
        return body or noun in events.people or noun in self.words.people or noun in speaking.roles

    def _called(self, name: str) -> list[str]:
        """What the text calls somebody of this name, and the body that he speaks for."""
        roles = self.state.register.roles_of(name)
        house = house_of(name, self.state.register, self.state.events) if not name.islower() else None
        bodies = [house, singular(house.lower())] if house else []  # “Fishermen's leader Moses Adair”: a fisherman
        kinds = [kind for kind, names in self.state.register.kinds.items() if name in names]
        kinds += [word for word in name.lower().split()[:1] if word in self.state.speaking.collectives]  # “Airline Transolar”
        return [*roles, *kinds, *(body for role in roles for body in self._kinds(role)), *bodies]

    def _kinds(self, noun: str) -> list[str]:
        """“mother”: a parent; "headmaster": he acts for the school."""
        kinds = tree.path(noun, self.state.events.kinds)[1:]
        acting = self.state.events.acts_for.get(noun)
        return [*kinds, *([acting] if acting else []), *self.words.bodies.get(noun, ())]

    def _house(self, w: Words, phrase: Phrase, head: int) -> list[str]:
        """“the mayor's office”, "the town hall": the mayor and the town."""
        found = []
        for k in range(phrase.first, head):
            if w.tag[k] in ("noun", "name"):
                noun = w.low[k] if w.tag[k] == "noun" else w.word(k)
                found += [noun, *self._kinds(noun)]
        return found
