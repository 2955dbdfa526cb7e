"""Descriptions: whom and what a definite description means: "her husband", "the brewery", "the building", "the two"."""

from __future__ import annotations

from timeline.claims.events.nouns import singular
from timeline.claims.names.houses import house_of
from timeline.claims.names.register import FIRM_WORDS, name_runs, phrase_name
from timeline.claims.parties import Parties
from timeline.claims.reference.anaphora import Anaphora
from timeline.claims.reference.rewording import Rewording
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


class Descriptions:
    """Finds the one person, firm or thing of the text that a noun phrase stands for again."""

    def __init__(self, state: State, parties: Parties, anaphora: Anaphora) -> None:
        self.state, self.parties, self.anaphora = state, parties, anaphora
        self.rewording = Rewording(state.register, state.memory, state.events)

    def meant_by(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> str | None:
        """Whom or what the phrase means, when it is one that the text has told of in other words."""
        return self._apposed(w, phrase, head) or self._kin(w, phrase, head, voice) or self._said_again(w, phrase, head, voice)

    def _apposed(self, w: Words, phrase: Phrase, head: int) -> str | None:
        """“the bakery's owner, Emil Lund”: the name behind the comma."""
        if w.tag[head] != "noun" or w.low[head] not in self.state.speaking.roles or w.low[head + 1 : head + 2] != [","]:
            return None
        if not any(w.tag[k] in ("'s", "poss") for k in range(phrase.first, head)) or head + 2 >= len(w) or w.tag[head + 2] != "name":
            return None
        end = w.past(head + 2, ("name",))
        return phrase_name(w, head + 2, end - 1, self.state.register) if end >= len(w) or w.tag[end] in ("punct", "quote") else None

    def _kin(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> str | None:
        """“her husband”: the one whom the text has told to be that to her, from either side."""
        register, k = self.state.register, head - 1
        if w.tag[head] != "noun" or w.low[head] not in self.state.speaking.converse:
            return None
        while k > phrase.first and w.tag[k] == "noun":
            k -= 1
        if k < phrase.first:
            return None
        if w.tag[k] == "poss":
            owner = next(iter(self.anaphora.meant_by(w, Phrase(k, k, True), voice, (), social=False)), None)
        elif w.tag[k] == "'s":
            owner = next((register.name(w.of(*run)) for run in name_runs(w, phrase.first, k - 1) if run[1] == k - 1), None)
        else:
            return None
        return register.kin.get((owner, w.low[head])) if owner is not None else None

    def _said_again(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> str | None:
        """“The school was evacuated ... the building", "her client": what a wider word stands for, where the text leaves one choice."""
        low, events = w.low[head], self.state.events
        same = head - phrase.first == 2 and w.low[phrase.first + 1] == "same"
        if w.tag[head] != "noun" or (head - phrase.first != 1 and not same) or self.state.register.holder(low, self.state.memory.mentioned):
            return None
        house = self.state.register.house.get(voice.source or "")
        if low in events.principals and w.tag[phrase.first] == "poss" and house and house[:1].isupper():
            return house  # “Ann Rey, who speaks for Tom Vale, said her client ...”
        keeper, _, office = (voice.source or "").replace("’", "'").rpartition("'s ")
        if keeper and w.tag[phrase.first] == "poss" and low in self.state.speaking.converse.get(office, ()):
            role = keeper.rsplit(" ", 1)[-1].lower()
            held = self.state.register.holder(role, self.state.memory.mentioned) if keeper.islower() else None
            return held or self.state.register.name(keeper)  # “Orr's lawyer said her client ...”, "the general's wife said her husband"
        if low in events.principals and (voice.source or "").endswith(" the other"):
            return None  # “My client was at home,” said the lawyer of the other
        if low in events.principals and (w.tag[phrase.first] == "poss" or w.low[phrase.first] == "the"):
            told = (c for c in reversed(self.state.claims[-8:]) if c.source != voice.source)
            people = (n for c in told for n in c.participants if isinstance(n, str) and n != voice.source)
            return next((n for n in people if self.parties.person(n) or n.rsplit(" ", 1)[-1] in self.state.speaking.roles), None)
        if w.low[phrase.first] == "the" and (firm := self._firm_of(low, voice)) is not None:
            return firm
        if low.endswith("-year-old") and w.low[phrase.first] == "the" and (aged := self.state.voices.aged(low.split("-")[0])) is not None:
            return aged  # “she saw the 54-year-old at the door”
        if (other := self.rewording.meant_by(w.low[phrase.first], low, voice.source)) is not None:
            return other
        if (
            low in events.anyone
            and w.low[phrase.first] == "the"
            and (low not in self.state.memory.people or low in self.state.memory.fresh)
        ):
            return self._only_one([n for n in self.state.memory.people if n[:1].isupper()], voice)
        return None

    def _firm_of(self, noun: str, voice: Voice) -> str | None:
        """“a lawyer for Vale Lines said the company”, "Orle Brewing Ltd ... the brewery": the firm that a noun for firms can mean."""
        events, register, memory = self.state.events, self.state.register, self.state.memory
        house = register.house.get(voice.source or "") or (self.anaphora.employer(voice.source) if voice.source else None)
        if noun in events.firm_nouns and house is not None and house[:1].isupper() and house not in register.people:
            return house  # “Orle Mills' director said the company paid”
        if noun in events.firm_nouns and voice.source is not None:
            held = next((voice.source.split(f" {word} ")[-1] for word in ("for", "at", "of") if f" {word} " in voice.source), "")
            if held[:1].isupper():
                return register.name(held)
            return self._only_one([n for n in memory.mentioned if n[:1].isupper() and n not in register.people], voice)
        if noun in events.firm_nouns and noun not in memory.things:
            return self._only_one([n for n in memory.mentioned if self._like_a_firm(n)], voice)
        if noun not in events.workplaces or any(n.rsplit(" ", 1)[-1] == noun for n in memory.things):
            return None
        if house is not None and house[:1].isupper() and house not in register.people:
            return house  # “its accountant said the mill had paid”
        firms = [n for n in register.kinds.get("company", ()) if n in memory.mentioned and noun[:4] in n.lower()]
        return firms[0] if len(firms) == 1 else None

    def _like_a_firm(self, name: str) -> bool:
        """Whether a name of several words can be a firm's: no person's, and no place's."""
        register, memory = self.state.register, self.state.memory
        if not name[:1].isupper() or " " not in name:
            return False
        return not any(name in known for known in (register.people, register.places, register.things, memory.sex))

    def _only_one(self, names: list[str], voice: Voice) -> str | None:
        """The one name of these, beside those of sources."""
        spoken = {c.source for c in self.state.claims} | {voice.source} | set(self.state.voices.by_head.values())
        left = [n for n in names if n not in spoken]
        return left[0] if len(left) == 1 else None

    def together(self, w: Words, head: int) -> bool:
        """“the cousins met”: both of the two told of together, by what they are to one another or by a role of several."""
        low, speaking = w.low[head], self.state.speaking
        several = w.tag[head] == "noun" and low.endswith("s") and low[:-1] in speaking.roles
        return several and len(self.state.memory.pair) == 2 and low not in self.state.memory.things

    def other_of_pair(self, w: Words, phrase: Phrase, head: int, others: tuple[str, ...]) -> str | None:
        """“Orr and the minister”: a role that no name has had is the other of the two who were told of together."""
        pair = self.state.memory.pair
        role = w.tag[head] != "name" and w.low[head] in self.state.speaking.roles and w.low[phrase.first] == "the"
        role &= all(w.tag[k] != "'s" for k in range(phrase.first, head))  # “the mayor's deputy” is not the mayor
        if not role or len(pair) != 2 or self.state.register.holder(w.low[head], self.state.memory.mentioned):
            return None
        left = [name for name in pair if name not in others]
        somebody = (
            len(left) == 1
            and left[0][:1].isupper()
            and (self.parties.person(left[0]) or left[0].rsplit(" ", 1)[-1] in self.state.speaking.roles)
        )
        return left[0] if somebody else None

    def employer_of(self, w: Words, head: int, voice: Voice) -> str | None:
        """“its inspectors”, "its captain": the authority or the ship that was told of, else the authority, company or ministry named last."""
        wanted = self.anaphora.agreement.of_owner(w.low[head])
        if wanted is None:
            return None
        memory = self.state.memory
        source = voice.source or ""
        house = house_of(source, self.state.register, self.state.events) if self.parties.individual(source) else source
        house = None if voice.quoted or source.rsplit(" ", 1)[-1] in self.state.speaking.records else house
        if house and wanted.fits(house):
            return house  # “Ada Lind, director of Orle Pumps, said its engineers had ...”
        if (found := memory.thing(wanted)) is not None:
            return found
        return next(
            (
                n
                for n in reversed(memory.mentioned)
                if n not in memory.people and (_collective(n, memory.firms, self.state.speaking.collectives) or self.parties.body(n))
            ),
            None,
        )

    def side(self, w: Words, head: int, voice: Voice) -> str | None:
        """“The rebels said *their men* fired no shot”: the people of several who speak are they themselves."""
        low = w.low[head]
        people = (
            low.endswith("men")
            or low in self.state.grammar.plurals
            or (singular(low) != low and singular(low) in self.state.speaking.roles)
        )
        source = voice.source
        return source if people and source is not None and not voice.quoted and self._several(source) else None

    def body(self, low: str) -> str | None:
        """The company or authority named last; "its" is not of several ("Parents at Orle School")."""
        memory = self.state.memory
        return next(
            (
                n
                for n in reversed(memory.mentioned)
                if n[:1].isupper()
                and n not in memory.people
                and not (low == "its" and self._several(n))
                and (n in memory.firms or self.parties.body(n) or n.split(" ")[-1].lower() in FIRM_WORDS)
            ),
            None,
        )

    def _several(self, name: str) -> bool:
        """Whether a name is of several people: "rebels", "Parents at Orle School"."""
        head = name.split(" at ")[0].split(" of ")[0].rsplit(" ", 1)[-1].lower()
        return (singular(head) != head and singular(head) in self.state.speaking.roles) or head in self.state.grammar.plurals


def _collective(name: str, firms: set[str], collectives: frozenset[str]) -> bool:
    """Whether a name is of many people: told so by its last word, or by what it said."""
    last = name.split(" ")[-1].lower()
    return name in firms or last in FIRM_WORDS or last in collectives
