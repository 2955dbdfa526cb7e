"""Participants: who takes part in the event of a clause, by canonical names."""

from __future__ import annotations

from timeline.claims import denial
from timeline.claims.claim import Group
from timeline.claims.events import Argument, Kind, singular
from timeline.claims.mentions import Mentions
from timeline.claims.names import FIRM_WORDS, head_of, name_runs, phrase_name
from timeline.claims.parties import Parties
from timeline.claims.pronouns import SEX_OF
from timeline.claims.scenes import Scenes
from timeline.claims.state import State
from timeline.claims.voices import Voice
from timeline.claims.wholes import Wholes
from timeline.statements.clauses import Clause
from timeline.statements.phrases import Phrase
from timeline.statements.words import Words


class Cast:
    """Names for the subjects and objects of clauses, pronouns and roles resolved."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.parties = Parties(state)
        self.scenes, self.wholes = Scenes(state, self.parties), Wholes(state, self.parties)
        self.mentions = Mentions(state, self.parties, self.wholes)

    def of(self, w: Words, clause: Clause, args: list[Argument], kind: Kind, voice: Voice) -> tuple[str | Group, ...]:
        found: list[str | Group] = []
        if self.state.claims and clause.subject is not None and kind.event == self.state.claims[-1].event and self._points_back(w, clause):
            return self.state.claims[-1].participants
        base = w.base[clause.main] if clause.main >= 0 else ""
        social = self._between_people(kind.event)
        beside: list[Argument] = []
        for argument in self._shared(w, clause, args):
            goal = self._goal(w, base, argument)
            if not self._takes_part(w, argument, args, kind, base, social=social, goal=goal):
                beside.append(argument)
                continue
            for name in self._named(w, clause, argument, kind, voice, social, tuple(n for n in found if isinstance(n, str))):
                if name not in found:
                    found.append(name)
                if goal and isinstance(name, str) and not self.parties.person(name):
                    self.state.memory.place = name
        if clause.subject is None and clause.shared and not found:
            found = list(next((names for at, names in reversed(self.state.acting.items()) if at >= w.span.start), ()))
        if (social and len(found) < 2) or (
            clause.subject is None and not clause.shared and kind.noun is not None and not any(map(self.parties.person, map(str, found)))
        ):
            found = self._completed(found, kind, voice) if social else [*self._completed([], kind, voice, least=1), *found]
        if social and len(found) == 1 and voice.source is not None and "'s " in voice.source.replace("’", "'"):
            keeper = self.state.register.name(voice.source.replace("’", "'").split("'s ")[0])
            found += [keeper] if keeper not in found and voice.source.split(" ")[-1] in self.state.speaking.personal_records else []
        if not found and not clause.shared:
            found = self._completed([], kind, voice, least=1)  # “nothing was delivered”
        if not found and kind.noun is not None and not social:
            found = self._of_before(w)  # “The Board's book has one collision”: of the ship told of
        if not social and kind.noun is None and any(a.role == "object" and self._elided(w, a.phrase) for a in args):
            found += self._things_of(kind)  # “accused him of failing two”: of what was told of
        found = list(dict.fromkeys(found))
        found += [p for p in self.scenes.occasions(w, clause) if p not in found]
        if kind.noun is not None and kind.objects_count and not kind.family and w.low[kind.noun] not in self.state.events.no_party:
            found.append(self.mentions.as_told(singular(w.low[kind.noun])))  # “there was no lynx”: what there was
        if (
            not social
            and clause.subject is not None
            and len(clause.subject.phrases) > 1
            and "nor" in w.low[clause.subject.start : clause.aux]
        ):
            found = self.wholes.either(found, len(clause.subject.phrases))
        owners = [self.state.memory.owners.get(n, "") for n in found if isinstance(n, str)] if not social else []
        found += [o for o in dict.fromkeys(owners) if o and o not in found]  # “the ramp”, told of before as "the ferry's bow ramp"
        parties = len(found)
        if not social:
            found += [p for p in self.scenes.places(w, clause, args, kind) if p not in found]
            if not clause.shared:
                found += self.scenes.scene(found, kind)
            found += self.scenes.inside(w, found, args, kind)
        found += self._beside(w, beside, kind, voice, found, social)
        if not social and not clause.negated and "alone" not in w.low[clause.main : clause.last + 1]:
            found += self._as_before(found, kind)
        people = tuple(n for n in found if isinstance(n, str))
        where = {str(n) for n in found[parties:]}
        bodies = [n for n in people if n in where or n.split(" ")[-1].lower() in self.state.speaking.collectives]
        if any(map(self.parties.person, people)):
            self.state.memory.last_person = None
        for name in [*bodies, *(n for n in reversed(people) if n not in bodies)]:  # the subject last: "he" is rather who acted
            self.state.memory.see(name, person=self.parties.person(name))
        somebody = tuple(n for n in people if n[:1].isupper() or n.split(" ")[-1] in self.state.speaking.roles)
        named = tuple(filter(self.parties.person, somebody))
        if len(named) >= 2 or (social and len(somebody) >= 2):
            self.state.memory.pair = (named if len(named) >= 2 else somebody)[:2]
        return tuple(dict.fromkeys(found))

    def _points_back(self, w: Words, clause: Clause) -> bool:
        """“It took place”, "it was on the 3rd": what was told last, with all who took part."""
        assert clause.subject is not None
        happens = w.base[clause.main] in self.state.events.happen or w.low[clause.main] in ("was", "were")
        return clause.main >= 0 and w.low[clause.subject.last] in ("it", "this", "that") and happens

    def _beside(
        self, w: Words, args: list[Argument], kind: Kind, voice: Voice, found: list[str | Group], social: bool
    ) -> list[str | Group]:
        """“hurt at the big press”, "given by the parish", "made no loan to any church": who and what else a clause names with a preposition."""
        events, more = self.state.events, list[str | Group]()
        for argument in args:
            phrase, head = argument.phrase, head_of(w, argument.phrase.first, argument.phrase.last)
            low = w.low[head]
            anyone = phrase.first > 1 and w.low[phrase.first - 2] in events.anybody  # “telephone anyone at the waterworks”
            if argument.role not in events.beside or (social and argument.role in events.topical and not anyone) or head == kind.noun:
                continue
            if low in events.no_place or low in events.no_party or low in events.periods or low in events.media or low in events.occasions:
                continue
            if any(w.time[k] >= 0 for k in range(phrase.first, phrase.last + 1)) or w.tag[head] not in ("noun", "name", "obj"):
                continue
            if argument.role in events.narrowing and w.tag[phrase.first] == "noun" and head - phrase.first < 2:
                continue  # “never tested on children”: of what sort it was
            if w.low[phrase.first] in ("this", "that") and low in events.anywhere:
                continue  # “in that building”: the one told of
            if (
                w.tag[head] == "noun"
                and self.state.register.holder(low, self.state.memory.mentioned) is None
                and not self._owned(w, phrase, head)
            ):
                named = [phrase_name(w, phrase.first, head, self.state.register)]
                if named[0].islower() and w.low[phrase.first] in ("any", "no"):
                    named = [self.mentions.as_told(named[0].removeprefix("any ").removeprefix("no "))]
            else:
                named = [str(n) for n in self._resolve(w, argument, kind, voice, social, ())]
            if named and argument.role in events.place_prepositions and w.low[phrase.first] == "the":
                self.state.memory.place = named[0]
            known = {word for p in (*found, *more) for word in str(p).lower().split()}
            more += [n for n in named if n and not set(n.lower().split()) <= known]
        return more

    def _as_before(self, found: list[str | Group], kind: Kind) -> list[str | Group]:
        """“The ferry Alma hit the pier”, said one; "the pier was hit twice", says another: who else took part in what was told before."""
        mine = set(map(str, found))
        for claim in reversed(self.state.claims[-8:]):
            if claim.event == kind.event and mine < (theirs := set(map(str, claim.participants))):
                named = {word for p in mine for word in p.lower().split()}
                return (
                    [p for p in claim.participants if str(p) in theirs - mine and not set(str(p).lower().split()) <= named] if mine else []
                )
        return []

    def _owned(self, w: Words, phrase: Phrase, head: int) -> bool:
        return any(w.tag[k] in ("'s", "poss") for k in range(phrase.first, head))

    def _goal(self, w: Words, base: str, argument: Argument) -> bool:
        """“called on the patient”: whether the verb and its preposition are one event, whose goal the phrase is."""
        phrase = argument.phrase
        return (base, argument.role) in self.state.events.patterns and all(w.time[k] < 0 for k in range(phrase.first, phrase.last + 1))

    def _takes_part(self, w: Words, argument: Argument, args: list[Argument], kind: Kind, base: str, *, social: bool, goal: bool) -> bool:
        """Whether an argument is a party to the event, or what was acted on; not a place, a topic or a means."""
        if (
            not goal  # “called on the patient”
            and argument.role in ("in", "at", "on", "near", "during", "over", "about", "after", "aboard", "since", "before", "as")
            and not (argument.role == "about" and not social and self.parties.known(w, argument.phrase))
        ):
            return False
        if (
            argument.role not in ("subject", "object", "after")
            and not goal
            and not self.parties.animate(w, argument.phrase)
            and not (argument.role in ("to", "of") and w.low[argument.phrase.first] == "the")
            and not (argument.role == "of" and kind.noun is not None and argument.phrase.first == kind.noun + 2)
        ):
            return False  # “paid for the repair”, "hung on a nail": no party, nor what was acted on
        if social and argument.role == "subject" and any(a.role == "between" for a in args):
            return False  # “money came up between Orr and Vale”: these are the two
        if kind.perceived and argument.role == "subject":
            return False
        if (
            argument.role == "subject"
            and kind.noun is not None
            and base in self.state.speaking.hold
            and base != "have"
            and self._record(w, argument.phrase)
        ):
            return False  # “the card records a visit”: it took no part
        if argument.role == "after" and not any(w.tag[k] == "name" for k in range(argument.phrase.first, argument.phrase.last + 1)):
            return False
        return not social or argument.role in ("subject", "object") or self.parties.animate(w, argument.phrase)

    def _elided(self, w: Words, phrase: Phrase) -> bool:
        """“two”, "none": a number whose noun was said before."""
        return phrase.first == phrase.last and (w.tag[phrase.last] == "num" or w.low[phrase.last] == "none") and w.low[phrase.last] != "one"

    def _things_of(self, kind: Kind) -> list[str | Group]:
        """The things and places of the last claim of the same type."""
        for claim in reversed(self.state.claims[-12:]):
            if claim.event == kind.event:
                return [p for p in claim.participants if isinstance(p, str) and not self.parties.person(p)]
        return []

    def _of_before(self, w: Words) -> list[str | Group]:
        """The things that the last claim was about, when it stands shortly before: what a bare noun ("one collision") happened to."""
        last = self.state.claims[-1] if self.state.claims else None
        if last is None or not 0 <= w.span.start - last.evidence[0].start < 400:
            return []
        return [p for p in last.participants if isinstance(p, str) and not self.parties.person(p)]

    def _between_people(self, event: str) -> bool:
        """Whether it takes two: a call or a letter, but not a visit and what implies one."""
        path = denial.path(event, self.state.events.parents)
        return "visit" not in path and not self.state.events.symmetric.isdisjoint(path)

    def _record(self, w: Words, phrase: Phrase) -> bool:
        return singular(w.low[head_of(w, phrase.first, phrase.last)]) in self.state.speaking.records

    def _shared(self, w: Words, clause: Clause, args: list[Argument]) -> list[Argument]:
        """The arguments with the subject of the clause before, where "and" shares it."""
        if clause.carried is not None:
            return [*(Argument("subject", p) for p in clause.carried.phrases), *args]
        if clause.subject is None and clause.shared and self.state.subject is not None and self.state.subject[0] is w:
            return [*self.state.subject[1], *args]
        mine = [a for a in args if a.role == "subject"]
        if mine:
            self.state.subject = (w, mine)
        return args

    def _named(
        self, w: Words, clause: Clause, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]
    ) -> list[str | Group]:
        """Whom an argument names; the subject that a second verb shares is not asked again ("Two of them fell and never got up")."""
        acting, at = self.state.acting, w.start[argument.phrase.first]
        if argument.role != "subject":
            return self._resolve(w, argument, kind, voice, social, others)
        if clause.subject is None and at in acting:
            return list(acting[at])
        names = self._resolve(w, argument, kind, voice, social, others)
        if any(start < w.span.start for start in acting):
            acting.clear()
        acting[at] = tuple(names)
        return names

    def _resolve(self, w: Words, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]) -> list[str | Group]:
        phrase = argument.phrase
        if phrase.last == kind.noun or phrase.first <= (kind.noun if kind.noun is not None else -1) <= phrase.last:
            return [*self._possessors(w, phrase, voice)]
        alone = (
            w.tag[phrase.last] == "num"
            and w.time[phrase.last] < 0
            and all(w.tag[k] in ("det", "adv") for k in range(phrase.first, phrase.last))
        )
        alone &= not (w.low[phrase.first] == "the" and w.low[phrase.last] == "two" and self.state.memory.pair)
        alone |= (w.low[phrase.last] == "others" and phrase.last - phrase.first < 2) or w.low[phrase.first : phrase.last + 1] == ["all"]
        scored = w.low[phrase.last + 1 : phrase.last + 2] == ["to"]  # “voted 14 to 11”
        if alone and not scored and (argument.role == "subject" or w.low[phrase.last] != "one"):
            several = self.state.memory.counted()
            if several is not None:
                return [several]  # “Twelve were chosen and one was sent home”
        if phrase.pronoun or (phrase.first == phrase.last and w.low[phrase.last] in ("one", "none", "both", "it")):
            return list(self._pronoun(w, phrase, voice, others, social))
        low = w.low[phrase.first]
        if low in ("no",) and w.low[phrase.last] == "one":
            return []
        if any(w.tag[k] == "time" for k in range(phrase.first, phrase.last + 1)):
            return []
        head = head_of(w, phrase.first, phrase.last)
        if w.tag[head] == "obj" and head > phrase.first:  # “five of them”
            return list(self._pronoun(w, Phrase(head, head, True), voice, others, social))
        found: list[str | Group] = []
        if (
            meant := self._apposed(w, phrase, head) or self._kin(w, phrase, head, voice) or self._said_again(w, phrase, head, voice)
        ) is not None:
            return [meant]
        if social and w.low[phrase.first] == "the" and self._together(w, head):
            return list(self.state.memory.pair)
        if (
            w.tag[head] == "name"
            or w.low[head] in self.state.speaking.roles
            or self.state.register.holder(w.low[head], self.state.memory.mentioned)
        ):
            if w.low[phrase.first : phrase.first + 2] == ["the", "two"]:
                return list(self.state.memory.pair)
            other = self._other_of_pair(w, phrase, head, others)
            name = other or phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned, but=others)
            if low == "the" and name == w.low[head] and name in self.state.voices.by_head:
                name = self.state.voices.by_head[name]  # “The bank's chairman said ... the chairman”
            found.append(self.mentions.as_told(name) if name.islower() and low in ("no", "any") else name)  # “no nurse was told”
            return found
        if (w.low[phrase.first] == "the" and w.low[head] in ("two", "pair", "both")) or w.low[phrase.first : head + 1] in (
            ["the", "two", "men"],
            ["the", "two", "women"],
        ):
            return list(self.state.memory.pair)
        if low == "its" and (owner := self._owner(w, head)):
            told = any(
                w.low[head] == str(p) for c in self.state.claims[-8:] for p in c.participants
            )  # “the bank's auditors”, told of before
            return [w.low[head] if told else owner]
        if low in ("its", "their") and not (argument.role != "subject" and others) and (body := self._body()) is not None:
            found.append(body)  # “their lorries”: the firm's
        if low == "our" and voice.source is not None and (house := self.state.register.house.get(voice.source)):
            found.append(house)  # “our people”: the firm's
        found += self._possessors(w, Phrase(phrase.first, head), voice)
        found += [n for n in self._owners(w, phrase, head, voice) if n not in found]
        reached = (
            social
            and argument.role == "object"
            and kind.noun is None
            and w.low[phrase.first] in ("the", "his", "her", "their", "its", "our")
        )
        human = singular(w.low[head]) in self.state.speaking.roles
        talked = (
            social and argument.role == "object" and not reached and not human
        )  # “discussed prices”; "called the depot" reaches somebody
        if w.tag[head] == "noun" and not w.low[head].isdigit() and not talked and head != kind.noun:
            thing = phrase_name(w, phrase.first, head, self.state.register)
            if "own" in w.low[phrase.first : head] and voice.source is not None and voice.source not in found:
                found.append(voice.source)  # “her own farm”, not the one told of
            own = head > phrase.first and w.tag[phrase.first] in ("det", "poss") and w.low[head] == "home"  # “her home”, not "went home"
            if phrase.first == head and w.low[head] in self.state.events.unnamed:
                return found  # “left port”
            if thing.islower() and _counted(w, phrase.first, head):
                thing = self.mentions.as_told(thing.removeprefix("single ").removeprefix("only "))
            if (
                thing
                and w.low[head] not in self.state.events.no_party
                and (group := self.wholes.any_of(w, phrase.first, thing)) is not None
            ):
                found.append(group)
            elif thing and (own or w.low[head] not in self.state.events.no_party):
                found.append(thing)
                self.state.memory.see(thing, person=False)
        return found

    def _other_of_pair(self, w: Words, phrase: Phrase, head: int, others: tuple[str, ...]) -> str | None:
        """“Orr and the minister”: a role that no name has had is the other of the two who were told of together."""
        pair = self.state.memory.pair
        role = w.tag[head] != "name" and w.low[head] in self.state.speaking.roles and w.low[phrase.first] == "the"
        if not role or len(pair) != 2 or self.state.register.holder(w.low[head], self.state.memory.mentioned):
            return None
        left = [name for name in pair if name not in others]
        somebody = len(left) == 1 and (self.parties.person(left[0]) or left[0].rsplit(" ", 1)[-1] in self.state.speaking.roles)
        return left[0] if somebody else None

    def _only_one(self, names: list[str], voice: Voice) -> str | None:
        """The one name of these, beside those of sources."""
        spoken = {c.source for c in self.state.claims} | {voice.source} | set(self.state.voices.by_head.values())
        left = [n for n in names if n not in spoken]
        return left[0] if len(left) == 1 else None

    def _apposed(self, w: Words, phrase: Phrase, head: int) -> str | None:
        """“the bakery's owner, Emil Lund”: the name behind the comma."""
        if w.tag[head] != "noun" or w.low[head] not in self.state.speaking.roles or w.low[head + 1 : head + 2] != [","]:
            return None
        if not any(w.tag[k] in ("'s", "poss") for k in range(phrase.first, head)) or head + 2 >= len(w) or w.tag[head + 2] != "name":
            return None
        end = w.next(head + 2, lambda k: w.tag[k] == "name")
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
            owner = next(iter(self._pronoun(w, Phrase(k, k, True), voice, (), social=False)), None)
        elif w.tag[k] == "'s":
            owner = next((register.name(w.of(*run)) for run in name_runs(w, phrase.first, k - 1) if run[1] == k - 1), None)
        else:
            return None
        return register.kin.get((owner, w.low[head])) if owner is not None else None

    def _together(self, w: Words, head: int) -> bool:
        """“the cousins met”: both of the two told of together, by what they are to one another or by a role of several."""
        low, speaking = w.low[head], self.state.speaking
        several = w.tag[head] == "noun" and low.endswith("s") and low[:-1] in speaking.roles
        return several and len(self.state.memory.pair) == 2 and low not in self.state.memory.things

    def _said_again(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> str | None:
        """“The school was evacuated ... the building", "her client": what a wider word stands for, where the text leaves one choice."""
        low, events = w.low[head], self.state.events
        if w.tag[head] != "noun" or head - phrase.first != 1 or self.state.register.holder(low, self.state.memory.mentioned):
            return None
        if low in events.principals and w.tag[phrase.first] == "poss" and (house := self.state.register.house.get(voice.source or "")):
            return house  # “Ann Rey, who speaks for Tom Vale, said her client ...”
        keeper, _, office = (voice.source or "").replace("’", "'").rpartition("'s ")
        if low in events.principals and keeper and low in self.state.speaking.converse.get(office, ()):
            return self.state.register.name(keeper)  # “Orr's lawyer said her client ...”
        if low in events.principals and (w.tag[phrase.first] == "poss" or w.low[phrase.first] == "the"):
            told = (c for c in reversed(self.state.claims[-8:]) if c.source != voice.source)
            people = (n for c in told for n in c.participants if isinstance(n, str) and n != voice.source)
            return next((n for n in people if self.parties.person(n) or n.rsplit(" ", 1)[-1] in self.state.speaking.roles), None)
        if w.low[phrase.first] == "the" and (firm := self._firm_of(low, voice)) is not None:
            return firm
        if (
            low in events.anyone
            and w.low[phrase.first] == "the"
            and (low not in self.state.memory.people or low in self.state.memory.fresh)
        ):
            return self._only_one([n for n in self.state.memory.people if n[:1].isupper()], voice)
        one = singular(low)
        kinds = events.wider_things.get(one)
        if kinds is None or w.low[phrase.first] not in ("the", "his", "her", "its", "their"):
            return None
        things = [n for n in self.state.memory.things if n.islower()]
        if any(n.rsplit(" ", 1)[-1] == low for n in things):
            return None  # named so before
        if one != low:  # “two tankers ... the ships”
            several = [n for n in things if singular(last := n.rsplit(" ", 1)[-1]) in kinds and last != singular(last)]
            return several[0] if len(several) == 1 else None
        fitting = [n for n in things if n.rsplit(" ", 1)[-1] in kinds]
        named = [n for kind in kinds for n in self.state.register.kinds.get(kind, ()) if n in self.state.memory.mentioned]
        fitting = list(dict.fromkeys(named)) or fitting
        return fitting[0] if len(fitting) == 1 else None

    def _firm_of(self, noun: str, voice: Voice) -> str | None:
        """“a lawyer for Vale Lines said the company”, "Orle Brewing Ltd ... the brewery": the firm that a noun for firms can mean."""
        events, register, memory = self.state.events, self.state.register, self.state.memory
        house = register.house.get(voice.source or "") or (self._employer(voice.source) if voice.source else None)
        if noun in events.firm_nouns and house is not None and house[:1].isupper() and house not in register.people:
            return house  # “Orle Mills' director said the company paid”
        if noun in events.firm_nouns and voice.source is not None:
            held = next((voice.source.split(f" {word} ")[-1] for word in ("for", "at", "of") if f" {word} " in voice.source), "")
            if held[:1].isupper():
                return register.name(held)
            return self._only_one([n for n in memory.mentioned if n[:1].isupper() and n not in register.people], voice)
        if noun not in events.workplaces or any(n.rsplit(" ", 1)[-1] == noun for n in memory.things):
            return None
        if house is not None and house[:1].isupper() and house not in register.people:
            return house  # “its accountant said the mill had paid”
        firms = [n for n in register.kinds.get("company", ()) if n in memory.mentioned]
        return firms[0] if len(firms) == 1 else None

    def _owner(self, w: Words, head: int) -> str | None:
        """“its inspectors”: the authority, company or ministry named last."""
        if w.low[head].removesuffix("s") not in self.state.speaking.roles:
            return None
        memory = self.state.memory
        return next(
            (
                n
                for n in reversed(memory.mentioned)
                if n not in memory.people and (_collective(n, memory.firms, self.state.speaking.collectives) or self.parties.body(n))
            ),
            None,
        )

    def _body(self) -> str | None:
        """The company or authority named last."""
        memory = self.state.memory
        return next(
            (
                n
                for n in reversed(memory.mentioned)
                if n[:1].isupper()
                and n not in memory.people
                and (n in memory.firms or self.parties.body(n) or n.split(" ")[-1].lower() in FIRM_WORDS)
            ),
            None,
        )

    def _possessors(self, w: Words, phrase: Phrase, voice: Voice) -> list[str]:
        """“Orr's car”, "Vale Lines buses": Orr, Vale Lines."""
        return [
            phrase_name(w, start, end, self.state.register)
            for start, end in name_runs(w, phrase.first, phrase.last)
            if end + 1 <= phrase.last
            and (w.tag[end + 1] == "'s" or (end + 1 == phrase.last and w.tag[end + 1] == "noun" and self._elsewhere(w.of(start, end))))
        ]

    def _owners(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> tuple[str, ...]:
        """“searched *his* house”, "none of *her* books": one person's thing involves the person, who may tell of it without."""
        mark = next((j for j in range(phrase.first + 1, head) if w.tag[j] == "'s" and w.tag[j - 1] == "noun" and w.time[j - 1] < 0), -1)
        if mark > 0 and (owner := self.state.register.holder(w.low[mark - 1], self.state.memory.mentioned)) is not None:
            return (owner,)  # “credited to the party's account”: the party that the text names
        k = next((j for j in range(phrase.first, head) if w.tag[j] == "poss"), -1)
        if k < 0 or w.low[k] not in SEX_OF:
            return ()
        owners = [n for n in self._pronoun(w, Phrase(k, k, True), voice, (), social=False) if n != voice.source]
        if owners and w.tag[head] == "noun":
            self.state.memory.owners.setdefault(self.state.register.thing(w.low[head]), owners[0])  # “the house” is his from here on
        return tuple(owners)

    def _elsewhere(self, written: str) -> bool:
        """Whether the text names somebody so apart from here; "the Weaver Street depot" is only the name of a depot."""
        register = self.state.register
        return register.seen.get(written, 0) > 1 or register.full.get(written, written) != written

    def _pronoun(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...], social: bool) -> tuple[str, ...]:
        low = w.low[phrase.last]
        if low in ("nobody", "none", "nothing", "someone", "somebody", "anyone", "there") and low != "none":
            return ()
        if low in ("they", "them") and social and self.state.memory.pair:
            return self.state.memory.pair  # “They did dine together”
        quoted = voice.quoted and (w.quoted[phrase.last] or voice.statement is None)  # in a transcript all is
        speaker = voice.source
        if low == "they" and not quoted and speaker is not None and (self._many(speaker) or self._group(speaker)):
            return (speaker,)  # “Residents said they were warned”
        strange = voice.strange_to(low, w.start[phrase.last])
        if low in ("we", "us", "ours") and speaker is not None and self.parties.person(speaker):
            house = self.state.register.house.get(speaker) or self._employer(speaker)
            if house is not None or not social:
                return (house,) if house is not None else ()  # the speaker's people, not the speaker
        if speaker is not None and (self._never_it(speaker) if low == "it" else low in SEX_OF and self._written(speaker)):
            speaker = None if low == "it" else self.state.memory.last_person  # “it began in May, according to the diary”
        told = voice.statement.content[0].start if voice.statement is not None and voice.statement.content else -1
        if low == "it" and speaker is not None and not quoted and w.start[phrase.last] == told and self._firm(speaker):
            return (speaker,)  # “The ambulance service said it received no call”
        if strange == "never" and speaker is not None:
            others = (*others, speaker)
            speaker = None
        if low in SEX_OF and w.tag[phrase.last] != "subj" and (near := self._near(w, phrase.last, voice, low, others)) is not None:
            return (near,)
        if low in ("she", "her") and (ship := self._ship(others)) is not None:
            return (ship,)
        meant = self.state.memory.who(low, speaker=speaker, hearer=voice.hearer, quoted=quoted, but=others, last=strange == "hardly")
        if low == "it" and voice.source is not None and meant == (voice.source,) and self._never_it(voice.source):
            meant = next(((t,) for t in reversed(self.state.memory.things) if t != voice.source), meant)  # who tells is not told of
        if low in ("she", "her") and (not meant or (quoted and not self.parties.person(meant[0]))):
            ships = [n for kind in self.state.speaking.vessels for n in self.state.register.kinds.get(kind, ())]
            return tuple(ships[:1]) or meant  # “She has not broken down once”
        return meant

    def _near(self, w: Words, k: int, voice: Voice, low: str, others: tuple[str, ...]) -> str | None:
        """“Orr said a doctor had seen Vale and found *him* fit”: whom the same words name before an object or an owner, rather than the speaker."""
        told = voice.statement.content[0].start if voice.statement is not None and voice.statement.content else w.span.start
        first = w.at(max(told, w.span.start))
        for run in reversed(list(name_runs(w, first, k - 1))):
            name, sex = phrase_name(w, *run, self.state.register), SEX_OF[low]
            if name not in others and self.parties.person(name) and self.state.memory.sex.get(name, sex) == sex:
                self.state.memory.sex[name] = sex
                return name
        return None

    def _ship(self, but: tuple[str, ...]) -> str | None:
        """“struck *her* again”: the ship told of last, in a text that tells of no woman."""
        memory, register = self.state.memory, self.state.register
        if "f" in memory.sex.values():
            return None
        if len(register.articled) == 1:
            return next(iter(register.articled))
        named = {n for kind in self.state.speaking.vessels for n in register.kinds.get(kind, ())}
        ships = (n for n in reversed(memory.things) if n in named or n.rsplit(" ", 1)[-1] in self.state.speaking.vessels)
        return next((n for n in ships if n not in but), None)

    def _employer(self, speaker: str) -> str | None:
        """“Chief executive Ann Rey said”: the one company of the text, for whoever speaks in an office."""
        register = self.state.register
        office = any(speaker in names for role, names in register.role.items() if role in self.state.events.offices)
        firms = [n for n in register.kinds.get("company", ()) if n in self.state.memory.mentioned] if office else []
        return firms[0] if len(firms) == 1 else None

    def _firm(self, source: str) -> bool:
        """Whether a source may call itself "it": an authority, a company, a supplier."""
        return (
            (source in self.state.memory.firms or source.rsplit(" ", 1)[-1] in self.state.events.firmly)
            and not self._many(source)
            and not self._never_it(source)
        )

    def _many(self, source: str) -> bool:
        """Whether a source is several people: "residents", "the harbour police"."""
        last = source.rsplit(" ", 1)[-1].lower()
        return source not in self.state.memory.people and (
            last == "police" or (last.endswith("s") and last[:-1] in self.state.speaking.roles)
        )

    def _written(self, source: str) -> bool:
        """Whether a source is a document, and so neither he nor she."""
        return source.rsplit(" ", 1)[-1].lower() in self.state.speaking.records

    def _group(self, source: str) -> bool:
        """Whether a source may call itself "they" as well: "the family", "the council"."""
        last = source.rsplit(" ", 1)[-1].lower()
        return source not in self.state.memory.people and (last in self.state.speaking.collectives or last in self.state.events.kin)

    def _never_it(self, source: str) -> bool:
        """Whether a source does not call itself "it": a diary tells of other things, a schoolmaster is he."""
        word = source.rsplit(" ", 1)[-1]
        return word.lower() in self.state.speaking.records or (
            word.islower() and word.endswith(("man", "woman", "master", "keeper", "ist"))
        )

    def _completed(self, found: list[str | Group], kind: Kind, voice: Voice, least: int = 2) -> list[str | Group]:
        """Who else took part, by the last claim of a related type with the same people, of the same source if there is one."""
        fitting = [
            claim
            for claim in self.state.claims[-12:]
            if denial.related(claim.event, kind.event, self.state.events.parents)
            and set(map(str, found)) <= set(map(str, claim.participants))
            and len(claim.participants) >= least
        ]
        own = [claim for claim in fitting if voice.source is not None and claim.source == voice.source]
        return list((own or fitting)[-1].participants) if fitting else found


def _collective(name: str, firms: set[str], collectives: frozenset[str]) -> bool:
    """Whether a name is of many people: told so by its last word, or by what it said."""
    last = name.split(" ")[-1].lower()
    return name in firms or last in FIRM_WORDS or last in collectives


def _counted(w: Words, first: int, head: int) -> bool:
    """“three concerts”, "no concert", "concerts": things told by their number, not known ones."""
    return w.tag[first] in ("num", "noun") or w.low[first] in ("no", "a", "an", "any", "single", "several", "many", "few", "more", "some")
