"""Speakers: whom a pronoun means that says something: "..., he said", "they say", "in her telling"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from timeline.claims.names.pronouns import SEX_OF, Memory
from timeline.claims.names.register import FIRM_WORDS, Register, head_of, name_runs, phrase_name, sex_of
from timeline.statements.clauses.frames import read_frames
from timeline.statements.clauses.phrases import Phrase, after, before, header
from timeline.statements.reading import Sentence
from timeline.statements.sayings.speaker import subject
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import FINITE, Words


class Speakers:
    """Finds the speaker by what the sentences around the saying are about."""

    def __init__(
        self, sentences: Sequence[Sentence], statements: Sequence[Statement], starts: Sequence[int], register: Register, memory: Memory
    ) -> None:
        self.sentences, self.statements, self.starts = sentences, statements, starts
        self.register, self.memory = register, memory

    def _cataphor(self, statement: Statement, low: str) -> str | None:
        """“Though they insist it is safe, officials have shut it”: the subject of the main clause, which comes later."""
        if statement.speaker_span is None or low not in ("he", "she", "they"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        speaker = w.at(statement.speaker_span.start)
        opening = header(w)
        if speaker != opening + 1 or w.tag[opening] != "sub":
            return None
        main = next(
            (f for f in read_frames(w, opening, len(w) - 1, self.register.speaking.grammar) if f.kind == "main" and f.aux > speaker), None
        )
        phrase = main.subject[0] if main is not None and main.subject else None
        if phrase is None or phrase.pronoun or (low == "they") != self._human_plural(w.low[head_of(w, phrase.first, phrase.last)]):
            return None
        return phrase_name(w, phrase.first, phrase.last, self.register, whole=True, recent=self.memory.mentioned)

    def _possessed(self, statement: Statement, low: str) -> str | None:
        """“By *his own* account Orr rang twice”, "Orr drew laughter with *her* claim that": the subject of the clause around the possessive."""
        if statement.speaker_span is None:
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        k = w.at(statement.speaker_span.start)
        if k >= len(w) or w.tag[k] != "poss":
            return None
        first = header(w) if k > 1 else w.at(statement.cue_span.end)
        if k <= 1 and w.low[k + 1 : k + 2] != ["own"]:
            return None  # “By her account Orr rang twice”: not Orr's
        phrases = [f.subject[0] for f in read_frames(w, first, len(w) - 1, self.register.speaking.grammar) if f.subject]
        phrase = next((p for p in phrases if not p.pronoun and (k <= 1 or p.last < k)), None)
        if phrase is None:
            return None
        if low in ("he", "she"):
            name = self._person(w, phrase, low)
            if name is not None:
                self.memory.sex.setdefault(name, "m" if low == "he" else "f")
            return name
        head = w.low[head_of(w, phrase.first, phrase.last)]
        fits = self._human_plural(head) if low == "they" else low == "it" and not head.endswith("s")
        return phrase_name(w, phrase.first, phrase.last, self.register, whole=True, recent=self.memory.mentioned) if fits else None

    def meant(self, low: str, statement: Statement, inner: tuple[str, ...], owner: str) -> str | None:
        """The name of whom a pronoun that speaks means; not those of `inner`, nor the last speaker when `owner` is told by the same pronoun."""
        if low in ("they", "others", "some", "many") and statement.outer is not None:
            return low
        if (owner_named := self._possessed(statement, low)) is not None:
            return owner_named
        if (later := self._cataphor(statement, low)) is not None:
            return later
        if low == "they":
            return self._of_many(statement) or self.memory.last_speaker
        topic = (
            self._going_on(statement, low) or self._of_itself(statement, low) or self._topic(statement, low) or self._before(statement, low)
        )
        if topic is not None:
            if low in ("he", "she"):
                self.memory.sex.setdefault(topic, "m" if low == "he" else "f")
            return topic
        last = self.memory.last_speaker
        if owner and SEX_OF.get(owner) == SEX_OF.get(low) and last is not None:
            inner = (*inner, last)
            last = None  # “his biographer thinks ... he said”: not the biographer
        known = dict(self.memory.sex)
        found = self.memory.who(low, speaker=last, hearer=None, quoted=False, but=inner)
        if found and found[0] not in known and found[0] != last and (inside := self._in_content(statement, low)) is not None:
            self.memory.sex = {**known, inside: self.memory.sex[inside]}
            return inside  # “The housekeeper had let him in, she said”
        if found and low == "it" and not self._can_say(found[0]):
            return next((name for name in reversed(self.memory.mentioned) if self._can_say(name)), found[0])
        if found:
            return found[0]
        return self.memory.last_speaker if low == "it" else self._in_content(statement, low) or self._named_in(statement, low)

    def _can_say(self, name: str) -> bool:
        """Whether "it" that says something can be of that name: a body or a document, no horn and no valley."""
        speaking, noun = self.register.speaking, name.split(" of ")[0].rsplit(" ", 1)[-1].lower()
        body = noun in speaking.collectives or name in self.memory.firms or self.register.firm(name)
        kinds = self.register.kinds
        return (
            body or noun in speaking.records or noun in speaking.papers or any(name in kinds[k] for k in kinds if k in speaking.collectives)
        )

    def _going_on(self, statement: Statement, low: str) -> str | None:
        """“Last year he mocked her plea, and in May he argued that ...”: the one whom the same pronoun opened the sentence with."""
        theme, span = self.memory.theme, statement.speaker_span
        if theme is None or span is None or low not in ("he", "she"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        first = next((k for k in range(len(w)) if w.tag[k] not in ("punct", "quote", "time")), len(w))
        return theme[0] if theme[1] == w.span.start and first < w.at(span.start) and w.low[first] == low else None

    def _in_content(self, statement: Statement, low: str) -> str | None:
        """“Two constables called on the printer, he says”: the first person of fitting sex in what is said, when nobody was told of before."""
        content = statement.content[0] if statement.content else None
        if content is None or statement.manner == "quoted" or content.start > statement.cue_span.start or low not in ("he", "she"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        for k in w.range(content):
            role = (
                w.tag[k] == "noun"
                and w.low[k] in self.register.speaking.roles
                and (k + 1 >= len(w) or w.tag[k + 1] not in ("noun", "name"))
            )
            if role and sex_of(w.low[k], self.register.speaking) in ("", "m" if low == "he" else "f"):
                name = self.register.holder(w.low[k], self.memory.mentioned) or w.low[k]
                self.memory.sex.setdefault(name, "m" if low == "he" else "f")
                return name
        return None

    def _named_in(self, statement: Statement, low: str) -> str | None:
        """“Tired of waiting, the singer Ann Orr left in May, she said”: the first who is named there, where nobody was told of before."""
        if not statement.content or low not in ("he", "she"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        content = w.range(statement.content[0])
        for first, last in name_runs(w, content.start, content.stop - 1):
            name = phrase_name(w, first, last, self.register)
            known = name in self.register.people or self.register.personal(name)
            if known and self.register.sex.get(name, SEX_OF.get(low)) == SEX_OF.get(low):
                return name
        return None

    def _of_many(self, statement: Statement) -> str | None:
        """“The well was dry when the herdsmen came, they say”: the people named in the plural before, in the same sentence."""
        number = bisect_right(self.starts, statement.cue_span.start) - 1
        if (above := self._many_before(number)) is not None:
            return above
        if self.memory.last_speaker is not None and (
            self.memory.last_speaker.endswith("s") or self.memory.last_speaker in self.memory.firms
        ):
            return None
        w = self.sentences[number].words
        stop = w.at(statement.speaker_span.start) if statement.speaker_span is not None else 0
        many = [w.low[k] for k in range(stop) if w.tag[k] == "noun" and self._human_plural(w.low[k])]
        told = [*self.memory.mentioned, *(m.name for frame in self.memory.frames for m in frame.mentions() if m.plural)]
        return many[0] if many else next((n for n in reversed(told) if self._human_plural(n.rsplit(" ", 1)[-1])), None)

    def _many_before(self, number: int) -> str | None:
        """“The tenants' groups tell it otherwise. They had written twice, they said”: the subject of the sentence before, if it is many people."""
        if number < 1 or self.sentences[number - 1].paragraph != self.sentences[number].paragraph or self._spoken(number - 1):
            return None
        w = self.sentences[number - 1].words
        verb = next((k for k in range(1, len(w)) if w.tag[k] in FINITE), -1)
        found = subject(w, verb, self.register.speaking) if verb > 0 else None
        if found is None or len(found.phrases) > 1 or found.phrases[0].pronoun:
            return None
        phrase = found.phrases[0]
        if not self._human_plural(w.low[head_of(w, phrase.first, phrase.last)]):
            return None
        return phrase_name(w, phrase.first, phrase.last, self.register, whole=True, recent=self.memory.mentioned)

    def _human_plural(self, noun: str) -> bool:
        speaking = self.register.speaking
        one = noun[:-3] + "man" if noun.endswith("men") else noun.removesuffix("s")
        body = one in speaking.collectives or one == "group"  # “the unions”, "tenants' groups"
        return noun in speaking.collectives or (one != noun and (body or one in speaking.roles))

    def _of_itself(self, statement: Statement, low: str) -> str | None:
        """“Miss Vale took the last boat, she said”: the person with whose name her own words begin."""
        content = statement.content[0] if statement.content else None
        if content is None or statement.manner == "quoted" or content.start > statement.cue_span.start or low not in ("he", "she"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        first = w.at(content.start)
        run = next(iter(name_runs(w, first, len(w) - 1)), None) if first < len(w) and w.tag[first] == "name" else None
        if run is None or run[0] != first:
            return None
        name = phrase_name(w, *run, self.register, recent=self.memory.mentioned)
        sex = self.memory.sex.get(name)
        object_of = "him" if low == "he" else "her"
        if any(w.low[k] == object_of and w.tag[k] == "obj" for k in w.range(content)):
            return None  # “Orr had told him nothing, he wrote”: another than Orr
        known = name in self.register.people or name in self.memory.people
        known |= " " in name and name.istitle() and not any(word.lower() in FIRM_WORDS for word in name.split(" "))
        return name if known and (sex is None or (sex == "m") == (low == "he")) else None

    def _topic(self, statement: Statement, low: str) -> str | None:
        """“Vale shakes his head. “It broke down on Monday,” he says”: the person who is the subject of the sentence before."""
        number = bisect_right(self.starts, statement.cue_span.start) - 1
        if (announced := self._announced(number, statement, low)) is not None:
            return announced
        if low == "it" and (paper := self._paper_of(number, statement)) is not None:
            return paper
        if number < 1 or self.sentences[number - 1].paragraph != self.sentences[number].paragraph:
            return None
        if low == "it":
            return self._thing_before(number)
        if (hearer := self._asked(self.sentences[number - 1].words, low, statement.cue)) is not None:
            return hearer
        if self._spoken(number - 1):
            return None
        return self._subject_of(self.sentences[number - 1].words, low)

    def _asked(self, w: Words, low: str, cue: str) -> str | None:
        """“Counsel put it to Orr that he had lied. “I did not,” he replied.”: who was asked, or told and replies, in the sentence before."""
        verb = next((k for k in range(1, len(w)) if w.tag[k] in FINITE), -1)
        if verb < 0 or low not in ("he", "she"):
            return None
        put = w.base[verb] == "put" and w.low[verb + 1 : verb + 3] == ["it", "to"]
        speaking = self.register.speaking
        if not put and w.base[verb] not in speaking.asking and not (w.base[verb] in speaking.tell and cue in speaking.replying):
            return None
        hearer = after(w, verb + (3 if put else 1))
        return None if hearer is None or hearer.pronoun else self._person(w, hearer, low)

    def _announced(self, number: int, statement: Statement, low: str) -> str | None:
        """“Orr's account is another: she says ...”: the person before a colon or a semicolon, in the same sentence."""
        if number < 0 or statement.speaker_span is None or low not in ("he", "she"):
            return None
        w = self.sentences[number].words
        speaker = w.at(statement.speaker_span.start)
        mark = next((k for k in range(min(speaker, len(w)) - 1, 1, -1) if w.low[k] in (":", ";")), 0)
        alone = mark == speaker - 1 or w.low[mark] == ":"  # “Her deputy was less sure: slate, he said, was bought”
        return self._subject_of(w, low, mark) if mark and alone else None

    def _paper_of(self, number: int, statement: Statement) -> str | None:
        """“Orr has the diary open at May: two calls, it says, were made”: the document before a colon or a semicolon, in the same sentence."""
        if statement.speaker_span is None:
            return None
        w = self.sentences[number].words
        speaker = min(w.at(statement.speaker_span.start), len(w))
        mark = next((k for k in range(speaker - 1, 1, -1) if w.low[k] in (":", ";")), 0)
        for k in range(mark):
            if w.tag[k] in ("noun", "name") and w.low[k] in self.register.speaking.records and w.tag[k + 1] not in ("noun", "name"):
                paper = before(w, k)
                if paper is not None and w.tag[paper.first - 1] != "prep":
                    name = phrase_name(w, paper.first, k, self.register, whole=True, recent=self.memory.mentioned)
                    self.memory.firms.add(name)
                    return name
        return None

    def _subject_of(self, w: Words, low: str, stop: int | None = None) -> str | None:
        """The person who is the subject of the first finite verb, or owns it: "Orr", "Orr's version"."""
        verb = next((k for k in range(1, len(w) if stop is None else stop) if w.tag[k] in FINITE), -1)
        found = subject(w, verb, self.register.speaking) if verb > 0 else None
        if low in ("he", "she") and verb > 0 and stop is None and (named := self._predicate(w, verb, low)) is not None:
            return named
        if found is None or found.phrases[0].pronoun or low not in ("he", "she"):
            return None
        phrase = _named_beside(w, found.phrases[0])
        owner = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "'s"), phrase.last + 1)
        speaking = self.register.speaking
        if w.low[owner - 1] in speaking.roles or w.low[owner - 1] in speaking.titles or w.low[owner - 1] in speaking.collectives:
            owner = phrase.last + 1  # “Sheriff's Sgt. Ann Orr took the stand”
        for last in dict.fromkeys((owner - 1, phrase.last)):  # “Vale's version is older”
            if (name := self._person(w, Phrase(phrase.first, last), low)) is not None:
                return name
        return None

    def _predicate(self, w: Words, verb: int, low: str) -> str | None:
        """“Among them was Ann Orr.”, "The signature is that of Councillor Vale.": the person named behind a form of "be"."""
        if w.low[verb] not in ("is", "was", "were", "are"):
            return None
        first = verb + 3 if w.low[verb + 1 : verb + 3] == ["that", "of"] else verb + 1
        named = after(w, first) if first < len(w) else None
        if named is None or named.pronoun or not any(w.tag[k] == "name" for k in range(named.first, named.last + 1)):
            return None
        return self._person(w, named, low)

    def _person(self, w: Words, phrase: Phrase, low: str) -> str | None:
        """The name of a phrase if it can be a person whom "he" or "she" means."""
        name = phrase_name(w, phrase.first, phrase.last, self.register, recent=self.memory.mentioned)
        sex = self.memory.sex.get(name)
        fits = sex is None or (sex == "m") == (low == "he")
        person = name in self.register.people or name in self.memory.people or w.low[phrase.last] in self.register.speaking.roles
        return name if fits and (person or self._bare(w, phrase)) else None

    def _bare(self, w: Words, phrase: Phrase) -> bool:
        """“Orr is certain. ..., he says”: whether the phrase is a single word that can be a person's name."""
        word = w.word(phrase.last)
        thing = word in self.register.articled or word.lower() in FIRM_WORDS or any(word in n for n in self.register.kinds.values())
        return phrase.first == phrase.last and w.tag[phrase.last] == "name" and not word.isupper() and not thing

    def _before(self, statement: Statement, low: str) -> str | None:
        """“Brandt showed a copy that he said she had signed”: the person named before, in the same sentence."""
        if low not in ("he", "she") or statement.speaker_span is None:
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        stop = w.at(statement.speaker_span.start)
        if stop < 2 or w.tag[stop - 1] not in ("rel", "sub") or w.quoted[stop]:
            return None
        runs = [phrase_name(w, a, b, self.register, recent=self.memory.mentioned) for a, b in name_runs(w, 0, stop - 1)]
        people = [
            n
            for n in runs
            if n in self.register.people and self.memory.sex.get(n, "m" if low == "he" else "f") == ("m" if low == "he" else "f")
        ]
        return people[-1] if people else None

    def _spoken(self, number: int) -> bool:
        """Whether somebody says something in the sentence; then "he" goes on speaking."""
        return number in self._sayings

    @cached_property
    def _sayings(self) -> frozenset[int]:
        """The sentences in which somebody says something, and no paper does."""
        told = ((bisect_right(self.starts, s.cue_span.start) - 1, s) for s in self.statements if s.manner != "denial")
        return frozenset(n for n, s in told if self.sentences[n].span.covers(s.cue_span) and not self._paper(self.sentences[n].words, s))

    def _paper(self, w: Words, statement: Statement) -> bool:
        """“Orr's cash book has 31 suppers. He ...”: whether what speaks is somebody's document, of whom "he" may be told."""
        span = statement.speaker_span
        if span is None:
            return False
        first, last = w.at(span.start), min(w.at(span.end), len(w)) - 1
        return w.low[last] in self.register.speaking.records and any(w.tag[k] == "'s" for k in range(first, last))

    def _author(self, w: Words, verb: int) -> str | None:
        """“A reply has been posted by the desk. ..., it says”: the body that put the document out."""
        by = next((k for k in range(verb + 1, min(verb + 8, len(w) - 1)) if w.low[k] == "by" and w.tag[k - 1] == "part"), 0)
        phrase = after(w, by + 1) if by else None
        if phrase is None or phrase.pronoun or w.low[phrase.last].rstrip("s") in self.register.speaking.roles:
            return None
        name = phrase_name(w, phrase.first, phrase.last, self.register, whole=True, recent=self.memory.mentioned)
        self.memory.firms.add(name)
        return name

    def _thing_before(self, number: int) -> str | None:
        """“The log tells another story. It records ...”, "..., said the paper. In May, it said, ...": what can say something."""
        w = self.sentences[number - 1].words
        speaking = self.register.speaking
        verb = next((k for k in range(len(w)) if w.tag[k] in FINITE), -1)
        found = subject(w, verb, speaking) if verb > 0 else None
        phrase = found.phrases[-1] if found is not None else None
        if phrase is not None and not phrase.pronoun:
            head = head_of(w, phrase.first, phrase.last)
            if (w.low[head] in speaking.records or w.low[head] in speaking.replies) and (author := self._author(w, verb)) is not None:
                return author
            if w.low[head] in speaking.records or w.low[head] in speaking.collectives or w.low[head] in speaking.papers:
                name = phrase_name(w, phrase.first, phrase.last, self.register, whole=True, recent=self.memory.mentioned)
                self.memory.firms.add(name)
                return name
        read = after(w, w.past(verb + 1, ("adv", "prep"))) if verb > 0 else None
        if read is not None and not read.pronoun and w.low[head_of(w, read.first, read.last)] in speaking.records:
            name = phrase_name(w, read.first, read.last, self.register, whole=True, recent=self.memory.mentioned)
            self.memory.firms.add(name)
            return name  # “She read out a note. ..., it said.”
        last = self.memory.last_speaker
        return last if last is not None and (last in self.memory.firms or self.register.firm(last)) else None


def _named_beside(w: Words, phrase: Phrase) -> Phrase:
    """“One of them, the violinist Ann Rey, missed it”: the name that stands between commas behind the phrase."""
    if w.tag[phrase.last] == "name" or w.low[phrase.last + 1 : phrase.last + 2] != [","]:
        return phrase
    beside = after(w, phrase.last + 2)
    closed = beside is not None and w.tag[beside.last] == "name" and w.low[beside.last + 1 : beside.last + 2] == [","]
    return beside if closed and beside is not None else phrase
