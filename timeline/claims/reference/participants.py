"""Participants: who takes part in the event of a clause, by canonical names."""

from __future__ import annotations

from timeline.claims.claim import Group
from timeline.claims.events import tree
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.reference.earlier import Earlier
from timeline.claims.reference.mentions import Mentions
from timeline.claims.reference.naming import Naming
from timeline.claims.reference.scenes import Scenes, region
from timeline.claims.reference.wholes import Wholes
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


class Cast:
    """Names for the subjects and objects of clauses, pronouns and roles resolved."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.parties = Parties(state)
        self.scenes, self.wholes = Scenes(state, self.parties), Wholes(state, self.parties)
        self.mentions = Mentions(state, self.parties, self.wholes)
        self.naming, self.earlier = Naming(state, self.parties, self.wholes, self.mentions), Earlier(state, self.parties)

    def of(self, w: Words, clause: Clause, args: list[Argument], kind: Kind, voice: Voice) -> tuple[str | Group, ...]:
        """Names and groups, each once: those of the clause, those that it leaves out, then where it was and who else was there."""
        if self.state.claims and clause.subject is not None and kind.event == self.state.claims[-1].event and self._points_back(w, clause):
            return self.state.claims[-1].participants
        social = self._between_people(kind.event)
        named, beside = self._named(w, clause, args, kind, voice, social)
        found = list(dict.fromkeys(self._with_left_out(w, clause, args, kind, voice, named)))
        found += [p for p in self.scenes.occasions(w, clause) if p not in found]
        if kind.noun is not None and kind.objects_count and not kind.family and w.low[kind.noun] not in self.state.events.no_party:
            found.append(self.mentions.as_told(singular(w.low[kind.noun])))  # “there was no lynx”: what there was
        if clause.subject is not None and len(clause.subject.phrases) > 1 and "nor" in w.low[clause.subject.start : clause.aux]:
            both = len(clause.subject.phrases)
            found = self.wholes.either(found, both) if not social or len(found) > both else found  # of each, unless they met one another
        if not social:
            owners = [self.state.memory.owners.get(n, "") for n in found if isinstance(n, str)]
            found += [o for o in dict.fromkeys(owners) if o and o not in found]  # “the ramp”, told of before as "the ferry's bow ramp"
        parties, somewhere = len(found), False
        if not social:
            found += [p for p in self.scenes.places(w, clause, args, kind) if p not in found]
            somewhere = kind.event == "presence" and any(a.role in self.state.events.inside for a in args)
            if not clause.shared and not somewhere and kind.event != "cause":
                found += self.scenes.scene(found, kind)
            found += self.scenes.inside(w, found, args, kind)
        found += self._beside(w, beside, kind, voice, found, social)
        if not social and not somewhere and not (kind.value and found):  # “the lorry's speed was 50 km/h”: not the bus's
            found += self._absent(w, clause, args, kind, found)
        if kind.event == "presence" and any(a.role == "at" and w.low[a.phrase.last] == "home" for a in args):
            nobody = clause.subject is not None and w.low[clause.subject.last] in _NOBODY
            found = self.earlier.householder(found, voice, nobody=nobody)
        self._remember(found, parties, social)
        return tuple(dict.fromkeys(found))

    def _named(
        self, w: Words, clause: Clause, args: list[Argument], kind: Kind, voice: Voice, social: bool
    ) -> tuple[list[str | Group], list[Argument]]:
        """Who the arguments of the clause name, and the arguments whose bearers take no part."""
        found: list[str | Group] = []
        beside: list[Argument] = []
        base = w.base[clause.main] if clause.main >= 0 else ""
        shared = self._shared(w, clause, args)
        rivals = [
            (a, called) for a in shared if (called := self._by_name(w, a)) is not None
        ]  # “the company held talks with Orle Foods”: not Orle Foods
        for argument in shared:
            goal = self._goal(w, base, argument)
            if not self._takes_part(w, argument, args, kind, base, social=social, goal=goal):
                beside.append(argument)
                continue
            last = argument.phrase.last
            apposed = last + 2 if w.low[last + 1 : last + 2] == [","] else last  # “by the warden, Orr”
            others = (n for a, n in rivals if a is not argument and a.phrase.first != apposed)
            but = (*(n for n in found if isinstance(n, str)), *others)
            for name in self.naming.named(w, clause, argument, kind, voice, social, but):
                if name not in found:
                    found.append(name)
                if goal and isinstance(name, str) and not self.parties.person(name):
                    self.state.memory.place = name
        return found, beside

    def _with_left_out(
        self, w: Words, clause: Clause, args: list[Argument], kind: Kind, voice: Voice, found: list[str | Group]
    ) -> list[str | Group]:
        """Those found, with whom the clause leaves out since they were told of before."""
        if kind.event == "cause":
            return found  # what came about, and of what, is named beside
        social = self._between_people(kind.event)
        found = self.earlier.holders(found)
        if clause.subject is None and clause.shared and not found:
            found = list(next((names for at, names in reversed(self.state.acting.items()) if at >= w.span.start), ()))
        headless = clause.subject is None and not clause.shared and kind.noun is not None
        if social and len(found) < 2:
            found = self.earlier.completed(found, kind, voice)
        elif headless and not self._elsewhere(w, args, kind) and not any(map(self.parties.person, map(str, found))):
            found = self.earlier.completed(found, kind, voice) if social else [*self.earlier.completed([], kind, voice, least=1), *found]
        if social and len(found) == 1 and voice.source is not None and "'s " in voice.source.replace("’", "'"):
            keeper = self.state.register.name(voice.source.replace("’", "'").split("'s ")[0])
            found += [keeper] if keeper not in found and voice.source.split(" ")[-1] in self.state.speaking.personal_records else []
        nobody = clause.subject is not None and w.low[clause.subject.last] in _NOBODY
        visiting = nobody and "visit" in tree.path(kind.event, self.state.events.parents)
        if not found and not clause.shared and not visiting and not self._elsewhere(w, args, kind):
            found = self.earlier.completed([], kind, voice, least=1)  # “nothing was delivered”
        found = self.earlier.answered(found, kind)
        if (
            not found
            and (kind.noun is not None or nobody)
            and not social
            and voice.source is not None
            and not self._elsewhere(w, args, kind)
        ):
            found = self.earlier.things_before(w)  # “The Board's book has one collision”, "nobody was hurt": of the ship told of
        if not social and kind.noun is None and any(a.role == "object" and self._elided(w, a.phrase) for a in args):
            found += self.earlier.things_of(kind)  # “accused him of failing two”: of what was told of
        return found

    def _elsewhere(self, w: Words, args: list[Argument], kind: Kind) -> bool:
        """“there were 11 strikes *on the two provinces*”, "along the whole coast": whether the clause tells of a wider place of its own."""
        t = self.state.events.tallies
        for a in args:
            phrase, noun = a.phrase, w.low[a.phrase.last]
            placed = a.role in t.spatial or a.role in t.wide or a.role == "on"
            if not placed or phrase.last == kind.noun or w.tag[phrase.last] != "noun" or w.time[phrase.last] >= 0:
                continue
            several = noun.endswith("s") and any(w.tag[k] == "num" for k in range(phrase.first, phrase.last))
            if several or a.role in t.wide or not {"whole", "entire"}.isdisjoint(w.low[phrase.first : phrase.last]):
                return True
        return False

    def _absent(self, w: Words, clause: Clause, args: list[Argument], kind: Kind, found: list[str | Group]) -> list[str | Group]:
        """Who else took part in the event told of before: not in what is denied, nor in what somebody did by himself."""
        nobody = clause.subject is not None and any(w.low[k] in _NOBODY for k in range(clause.subject.start, clause.aux))
        if clause.negated or nobody or self._elsewhere(w, args, kind) or not _BY_ITSELF.isdisjoint(w.low[clause.main : clause.last + 1]):
            return []
        absent = self.earlier.others_of(found, kind)
        if clause.passive and not any(a.role == "by" for a in args):  # “was inspected five times”: by anybody
            absent = [p for p in absent if not self._acts(str(p))]
        return absent

    def _remember(self, found: list[str | Group], parties: int, social: bool) -> None:
        """Note who may be meant by a pronoun later; behind the first `parties` stand the places."""
        memory = self.state.memory
        people = tuple(n for n in found if isinstance(n, str))
        where = {str(n) for n in found[parties:]}
        bodies = [n for n in people if n in where or n.split(" ")[-1].lower() in self.state.speaking.collectives]
        for name in [*bodies, *(n for n in reversed(people) if n not in bodies)]:  # the subject last: "he" is rather who acted
            memory.see(name, person=self.parties.person(name))
        somebody = tuple(n for n in people if n[:1].isupper() or n.split(" ")[-1] in self.state.speaking.roles)
        named = tuple(filter(self.parties.person, somebody))
        if (len(named) >= 2 or (social and len(somebody) >= 2)) and not (len(memory.pair) > 2 and set(memory.pair) <= set(people)):
            memory.pair = (named if len(named) >= 2 else somebody)[:2]

    def _acts(self, name: str) -> bool:
        """Whether a name is somebody's, or a body's: "City inspectors"."""
        noun, speaking = name.rsplit(" ", 1)[-1].lower(), self.state.speaking
        return self.parties.person(name) or noun in speaking.collectives or singular(noun) in speaking.roles

    def _by_name(self, w: Words, argument: Argument) -> str | None:
        """The name that heads an argument, if one does."""
        head = head_of(w, argument.phrase.first, argument.phrase.last)
        return phrase_name(w, argument.phrase.first, head, self.state.register) if w.tag[head] == "name" else None

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
            if argument.role == "of" and w.low[phrase.first - 2] in events.no_place and noun_kind(w, head, events, self.state.grammar):
                continue  # “in the middle of a storm”
            if argument.role in events.narrowing and w.tag[phrase.first] == "noun" and head - phrase.first < 2:
                continue  # “never tested on children”: of what sort it was
            if (w.low[phrase.first] in ("this", "that") and low in events.anywhere) or region(w, phrase, head, self.state) is not None:
                continue  # “in that building”: the one told of
            if (
                w.tag[head] == "noun"
                and self.state.register.holder(low, self.state.memory.mentioned) is None
                and not self._owned(w, phrase, head)
            ):
                named = [self.state.chains.reworded.get(w.start[head]) or phrase_name(w, phrase.first, head, self.state.register)]
                if named[0].islower() and w.low[phrase.first] in ("any", "no"):
                    named = [self.mentions.as_told(named[0].removeprefix("any ").removeprefix("no "))]
            else:
                named = [str(n) for n in self.naming.resolve(w, argument, kind, voice, social, ())]
            if named and argument.role in events.place_prepositions and w.low[phrase.first] == "the":
                self.state.memory.place = named[0]
            if w.low[phrase.first] == "the" and (event := noun_kind(w, head, events, self.state.grammar)) is not None:
                named += self.earlier.scene_of(event.event)  # “hurt in the blast”: where that was
            known = {word for p in (*found, *more) for word in str(p).lower().split()}
            more += [n for n in named if n and not set(n.lower().split()) <= known]
        return more

    def _owned(self, w: Words, phrase: Phrase, head: int) -> bool:
        return any(w.tag[k] in ("'s", "poss") for k in range(phrase.first, head))

    def _goal(self, w: Words, base: str, argument: Argument) -> bool:
        """“called on the patient”: whether the verb and its preposition are one event, whose goal the phrase is."""
        phrase = argument.phrase
        return (base, argument.role) in self.state.events.patterns and all(w.time[k] < 0 for k in range(phrase.first, phrase.last + 1))

    def _takes_part(self, w: Words, argument: Argument, args: list[Argument], kind: Kind, base: str, *, social: bool, goal: bool) -> bool:
        """Whether an argument is a party to the event, or what was acted on; not a place, a topic or a means."""
        if argument.role in ("of", "about") and kind.noun is None and "knowledge" in tree.path(kind.event, self.state.events.parents):
            return True  # “learned of the leak”
        if argument.role == "whose":  # “Orr, whose house was searched”; his brother is not he
            return not any(a.role == "subject" and singular(w.low[a.phrase.last]) in self.state.speaking.roles for a in args)
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
        if argument.role == "of" and w.low[argument.phrase.last] in self.state.events.periods:
            return False  # “every match of the season”
        if (
            argument.role == "of"
            and w.low[argument.phrase.first] in self.state.events.of_titles
            and w.low[argument.phrase.first - 2] in (self.state.speaking.roles)
        ):
            return False  # “the chief of staff”
        if (
            social
            and argument.role == "of"
            and any(a.role in ("about", "over", "on") and a.phrase.last == argument.phrase.first - 2 for a in args)
        ):
            return False  # “was consulted about the closure of the mill”
        before = singular(w.low[argument.phrase.first - 2]) if argument.role == "of" else ""
        if (
            social
            and before in self.state.events.people
            and before not in self.state.events.staff
            and before not in self.state.events.anybody
        ):
            return False  # “met a customer of the bank”
        if argument.role == "after" and not any(w.tag[k] == "name" for k in range(argument.phrase.first, argument.phrase.last + 1)):
            return False
        return not social or argument.role in ("subject", "object") or self.parties.animate(w, argument.phrase)

    def _elided(self, w: Words, phrase: Phrase) -> bool:
        """“two”, "none": a number whose noun was said before."""
        return phrase.first == phrase.last and (w.tag[phrase.last] == "num" or w.low[phrase.last] == "none") and w.low[phrase.last] != "one"

    def _between_people(self, event: str) -> bool:
        """Whether it takes two and nothing else: a call or a letter, but not a visit and what implies one, nor offering something."""
        path = tree.path(event, self.state.events.parents)
        return not {"visit", "offering"} & set(path) and not self.state.events.symmetric.isdisjoint(path)

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


_BY_ITSELF = frozenset(("alone", "again"))  # “It derailed again”: with nobody of the last time
_NOBODY = frozenset("nobody none no neither nothing".split())
