"""Tagging: a coarse class for each word, from closed classes, capitals, verb forms, and where a clause still lacks its verb."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.chunks import quantifier
from timeline.statements.tagging.closed import classes, closed, fixed
from timeline.statements.tagging.foremost import mark_foremost
from timeline.statements.tagging.implicatives import mark_implied
from timeline.statements.tagging.recast import put_right, recast
from timeline.statements.tagging.running import Running
from timeline.statements.tagging.scores import mark_scores
from timeline.statements.tagging.undone import mark_undone
from timeline.statements.tagging.verbal import open_class
from timeline.statements.tagging.words import TOKEN, Tag, Words
from timeline.text.span import Span


def read(text: str, span: Span, times: Sequence[tuple[int, Span]], quotes: Sequence[Span], grammar: Syntax) -> Words:
    """The sentence `span` as tagged words; `times` (index, characters) and `quotes` are those that touch it, in text order."""
    words = Words(text, span)
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    words.start, words.end = [m.start() for m in tokens], [m.end() for m in tokens]
    words.low = [m[0].lower() for m in tokens]
    if "’" in span.of(text):
        words.low = [low.replace("’", "'") for low in words.low]
    size = len(tokens)
    words.tag, words.base = [""] * size, list(words.low)
    words.time, words.quoted = [-1] * size, [False] * size
    for index, reach in times:
        covered = words.range(reach)
        if covered and (_in_title(words, covered) or _in_compound(words, covered, grammar) or _minutes(words, covered)):
            continue
        owns = words.low[covered[-1] + 1 : covered[-1] + 2] in (["'s"], ["'"]) if covered else False  # “in Friday's vote”
        if owns and len(covered) > 1 and words.low[covered[0]] in grammar.prepositions - grammar.subordinators:
            covered = covered[1:]
        for i in covered:
            words.time[i] = index
        before = covered.start - 1
        if covered and before >= 0 and words.low[before] in grammar.time_prepositions and words.time[before] < 0 and not owns:
            words.time[before] = index  # “on Friday” dates as a whole
    for quote in quotes:
        for i in words.range(quote):
            words.quoted[i] = True
    mark_scores(words, grammar)
    _Tagger(words, grammar).run()
    put_right(words)
    mark_undone(words, grammar)
    mark_implied(words, grammar)
    if not grammar.recasting.isdisjoint(words.low):
        recast(words, grammar)
    if not grammar.foremost.isdisjoint(words.low):
        mark_foremost(words, grammar)
    return words


def _in_title(w: Words, covered: range) -> bool:
    """“The Evening Ledger”, "the Sunday Post": a time word inside a name dates nothing."""
    last, after = covered[-1], covered[-1] + 1
    article = w.low[covered[0]] == "the" or (covered[0] > 0 and w.low[covered[0] - 1] == "the")
    return article and after < len(w) and w.capital(last) and w.capital(after) and w.text[w.end[last] : w.start[after]] == " "


def _in_compound(w: Words, covered: range, g: Syntax) -> bool:
    """“the night porter”, "an evening class": a part of day before a noun of a person or a service tells of what kind it is."""
    after = covered[-1] + 1
    if after >= len(w) or w.low[covered[-1]] not in g.parts_of_day or w.low[after] not in g.person_nouns | g.services:
        return False
    opening = [w.low[k] for k in covered[:-1]] or [w.low[covered[0] - 1]] if covered[0] else []
    if len(covered) == 1 and covered[0] and w.capital(covered[0] - 1):
        return True  # “the Orbe night clinic”
    return all(low in g.determiners or low in g.prepositions or low in (*g.possessives, "'s", ",", "and") for low in opening)


def _minutes(w: Words, covered: range) -> bool:
    """“the council's minutes”, "the board minutes": a record, no stretch of time."""
    k = covered[0]
    if len(covered) != 1 or w.low[k] != "minutes" or k == 0:
        return False
    owned = w.low[k - 1] == "'s" or (k > 1 and w.low[k - 1].isalpha() and w.low[k - 2] in ("'s", "the", "its", "their"))
    return owned and w.low[k - 1] not in ("last", "final", "first", "opening", "closing", "next", "few")


_HEADS = frozenset({"name", "noun", "num"})
_IN_PHRASES = _HEADS | {"det", "poss", "'s"}  # they only go on with a noun phrase


class _Tagger(Running):
    """Left to right: closed classes by table, names by capitals, verbs by where the clause still lacks one."""

    def __init__(self, words: Words, grammar: Syntax) -> None:
        super().__init__(words, grammar)
        self.classes, self.asked = classes(grammar)
        self.bounding = 0  # the token behind “at least” and the like, which stands before a number

    def run(self) -> None:
        w, known = self.w, fixed(self.g)
        for i, low in enumerate(w.low):
            if not (tag := w.tag[i]):
                tag = known.get(low, "") if w.time[i] < 0 and i >= self.bounding else ""
                if not tag or w.text[w.start[i]].isupper():
                    tag = self._tag(i, low)
                w.tag[i] = tag
            if tag in _IN_PHRASES and low != "to":  # most words
                if not (self.asking and self.group in ("do", "modal", "have")):  # “Did the bishop know?”
                    self.group = ""
                self.subject |= tag in _HEADS
            else:
                self._advance(i, low, tag)

    def _dated_by(self, i: int) -> bool:
        """“The alarm *sounded* half an hour after the ship *had* hit ...”: whether a length with "after" or "before" opens the clause of the verb at i."""
        w = self.w
        return any(w.time[k] >= 0 and w.low[k] in ("after", "before") and w.time[k + 1] < 0 for k in range(self.verb + 1, i))

    def _advance(self, i: int, low: str, tag: Tag) -> None:
        self.infinitive = tag == "inf" or (self.infinitive and tag not in ("verb", "aux", "sub", "rel") and low not in (";", ":"))
        if tag in ("verb", "aux"):
            if (
                self.verb >= 0
                and self.weak
                and self.w.tag[self.verb] == "verb"
                and self._takes_back(i, sure=tag == "verb" and not self.unsure)
            ):
                self.w.tag[self.verb] = "part" if self._participle(self.verb) else "noun"
            self.verb = self.clause = i
            self.weak, self.unsure = self.unsure and tag == "verb", False
            self.spent |= not self.relative
        if tag == "aux":
            self.asking = (not self.subject and self.verb in (-1, i)) or self.turned(i)
            self.weak = False
            self.group = "be" if low in self.g.be else "have" if low in self.g.have else "do" if low in self.g.do else "modal"
            if low in ("was", "were"):
                self.group = "be"
        elif low == "to":
            self.group = "" if i and self.w.low[i - 1] in self.g.before_to else "to"
        elif tag == "part" and low in ("been", "being", "be"):
            self.group = "be"
        elif tag == "inf" and low in ("be", "have"):
            self.group = low
        elif tag not in ("adv", "neg", "subj") and not (tag == "quote" and i and self.w.tag[i - 1] == "aux"):
            self.group = ""
        if tag == "quote" and i and self.w.tag[i - 1] != "punct":
            return  # a few words in quotation marks inside a clause
        if tag == "sub" and i and self.w.low[i - 1] == "," and self.subject and self.verb < 0:
            self.parked = True
        elif low == "," and self.parked and self.verb < 0:
            self.parked, self.subject = False, True  # “Orr, when pressed, remembered”: the clause still waits for its verb
            return
        if low == "," and self.verb >= 0 and self._aside(i):
            self.verb, self.clause, self.spent, self.subject, self.weak = -1, -1, False, True, False
            return  # “The tower, neighbours insist, swayed”: the clause before still waits for its verb
        if tag in ("conj", "sub", "rel", "quote") or low in (",", ";", ":", "—", "–", "(", ")"):
            keep = tag == "conj" and not self.subject
            if not keep:
                self.verb, self.weak = -1, False
            if tag != "conj":
                self.clause = -1
            self.governed = False
            if tag in ("sub", "quote") or low in (";", ":"):
                self.subject = self.spent = False
            if tag == "rel":
                self.subject = True
            self.relative = tag == "rel" or (self.relative and tag == "conj")
        if tag == "prep" and i and self.w.low[i - 1] == "," and self.subject:
            self.governed = True
        elif tag == "ing" and self.w.base[i] in self.g.clausal:
            self.governed = False  # “quoted Orr, the mayor, as saying the tower swayed”
        if tag == "subj":
            if self.verb >= 0:
                self.verb, self.weak = -1, False  # “told the court he had ...”: a pronoun opens a clause
            self.subject = True

    def _takes_back(self, i: int, *, sure: bool) -> bool:
        """“The letter *sent* to him arrived”: whether the finite verb at i leaves for the one before it only to be a participle, or a noun."""
        if sure and not self._participle(self.verb):
            return False
        return not (self.complement(i) or self.main_waits() or self.cleft() or self._dated_by(i))

    def _participle(self, verb: int) -> bool:
        return "n" in self.g.verbs.get(self.w.low[verb], ("", "n"))[1]

    def _aside(self, i: int) -> bool:
        """Whether the comma at i closes ", neighbours insist," or ", said the warden," inside a clause without a verb so far."""
        w, verb = self.w, self.verb
        if w.base[verb] not in self.g.quotative or i - verb > 8:
            return False
        if verb == i - 1:
            k = w.back(i - 2, ("name", "noun", "det", "poss", "'s", "subj", "adv"))
            named = k < i - 2
            if w.low[k] == "," and w.tag[k - 1] == "name" and self.verb_follows(i + 1):
                outer = w.back(k - 1, ("name", "noun", "det", "poss", "'s"))
                k = outer if outer > 0 and w.low[outer] == "," else k  # “The tower, Ann Orr, the mayor, said, swayed”
        else:
            k = verb - 1
            named = all(w.tag[j] in ("name", "noun", "det", "poss", "'s") for j in range(verb + 1, i))
        return k > 0 and named and w.low[k] == "," and not any(w.tag[j] in ("verb", "aux", "quote", "sub") for j in range(k))

    def _tag(self, i: int, low: str) -> Tag:
        w, char = self.w, low[0]
        if not (char.isalnum() or low[-1].isalnum()):
            return self._mark(i, low)
        if w.time[i] >= 0:
            return "time"
        if i < self.bounding or (low in self.g.bounding_by_word and self._bounds(i)):
            return "adv"
        if char.isdigit():
            old = low.endswith(("-old", "-olds"))  # “the 41-year-old”
            numbering = i > 0 and w.low[i - 1] in ("no.", "nos.")
            return "noun" if old or numbering else "name" if self._numbered(i) else "num"
        if low in ("no.", "nos.") and i + 1 < len(w.start) and w.low[i + 1].isdigit():
            return "noun"  # “the ship's No. 2 hold”: one phrase
        if low in self.g.name_particles and self._inside_name(i):
            return "name"
        capital = not self.shouting and w.text[w.start[i]].isupper()
        if capital and self._forename(i, low):
            return "name"
        if capital and "-" in low and self._describing(i, low):
            return "noun"
        if low in self.asked or "-" in low or low.endswith("ly"):
            known = closed(self, i, low, self.classes.get(low, ""))
        else:
            known = self.classes.get(low, "")
        return known or ("name" if capital and self._is_name(i) else open_class(self, i, low))

    def _bounds(self, i: int) -> bool:
        """“said *at least* 14 men died”: whether the words at i only tell how the number behind them is meant."""
        self.bounding = i + quantifier(self.w, i, self.g)
        return self.bounding > i

    def _mark(self, i: int, low: str) -> Tag:
        """A token without letters and digits."""
        w = self.w
        if low == "'" and self._plural_possessive(i):
            return "'s"
        if low == "&" and 0 < i < len(w.start) - 1 and w.tag[i - 1] == "name" and w.capital(i + 1):
            return "name"  # “Orr & Vale”
        if low in ".,:/" and w.time[i] >= 0 and i < len(w.start) - 1:
            return "time"  # “at 9 a.m. that”, "on 3 May, 2014": no mark of the sentence
        return "quote" if low[0] in "“”‘’\"«»'" else "punct"

    def _plural_possessive(self, i: int) -> bool:
        """“the passengers' association”: a mark close behind a plural and before a word."""
        w = self.w
        if i == 0 or i + 1 >= len(w.start) or w.quoted[i]:
            return False
        close = w.end[i - 1] == w.start[i] and w.start[i + 1] > w.end[i]
        return close and w.low[i - 1].endswith("s") and w.tag[i - 1] in ("noun", "name") and w.low[i + 1][0].isalpha()

    def _numbered(self, i: int) -> bool:
        """“Unit 2 tripped”, "in Ward 7.": the number of a named thing; not "In Orbe 12 people"."""
        w = self.w
        if i == 0 or not w.low[i].isdigit() or len(w.low[i]) > 4 or w.tag[i - 1] != "name" or self._is_first(i - 1):
            return False
        nxt = w.low[i + 1] if i + 1 < len(w.start) else "."
        verb = "d" in self.g.verbs.get(nxt, ("", ""))[1] or nxt.endswith("ed")
        return not nxt[0].isalpha() or nxt in self.g.closed or verb

    def _is_first(self, i: int) -> bool:
        """Whether a capital tells nothing at i, since a sentence begins there."""
        return i == 0 and self.w.low[i] in self.g.closed

    def _inside_name(self, i: int) -> bool:
        """“Reinwald do Brasil”, "Ana de la Cruz": whether a small word of another language stands between two capitals."""
        w = self.w
        if i == 0 or i + 1 >= len(w.start) or w.tag[i - 1] != "name":
            return False
        return w.capital(i + 1) or (w.low[i + 1] in self.g.name_particles and i + 2 < len(w.start) and w.capital(i + 2))

    def _forename(self, i: int, low: str) -> bool:
        """“Per Orr”, "Will Vale": a small word with a capital inside a sentence, before another."""
        w, g = self.w, self.g
        either = low in g.adverbs or low in g.modals
        if i and either and w.tag[i - 1] == "name" and w.capital(i - 1) and w.end[i - 1] + 1 == w.start[i]:
            return not self._is_first(i - 1)  # “Ann Long”, "Ann May"
        if self._opens_sentence(i) and i + 1 < len(w.start) and either and self._tells(i + 1) and self._again(i):
            return True  # “May said”, of Ann May
        if self._opens_sentence(i) and i + 2 < len(w.start) and w.capital(i + 1) and w.end[i] + 1 == w.start[i + 1]:
            return (
                (either or low.endswith("ly")) and w.low[i + 1] not in g.closed and self._tells(i + 2)
            )  # “Will Orr said”, "Holly Orr told"
        small = low in g.prepositions or low in g.modals
        if not small or i == 0 or i + 1 >= len(w.start) or len(low) < 3:
            return False
        if w.low[i - 1].rstrip(".") in ("mr", "mrs", "ms", "miss", "dr"):
            return True  # “Mr Prior”
        return w.capital(i + 1) and w.tag[i - 1] != "quote" and w.low[i - 1] not in (".", ":", "—", "–") and w.end[i] < w.start[i + 1]

    def _describing(self, i: int, low: str) -> bool:
        """“the *Hale-based* firm”, "*U.S.-backed* rebels": a name with a participle tells of what kind a thing is."""
        tail = low.rpartition("-")[2]
        return self.w.word(i).endswith(tail) and "n" in self.g.verbs.get(tail, ("", ""))[1]

    def _opens_sentence(self, i: int) -> bool:
        return i == 0 or self.w.tag[i - 1] == "quote" or self.w.low[i - 1] in (":", "—", "–")

    def _again(self, i: int) -> bool:
        """Whether the text writes the word with a capital inside a sentence as well: “Fell said”, of one that it calls Rolf Fell."""
        text, word = self.w.text, " " + self.w.word(i)
        at = text.find(word)
        for _ in range(6):
            if at < 2:
                return False
            end = at + len(word)
            if (text[at - 1].isalpha() or text[at - 1] == ",") and not text[end : end + 1].isalpha() and at + 1 != self.w.start[i]:
                return True
            at = text.find(word, end)
        return False

    def _tells(self, i: int) -> bool:
        """Whether the word at i can only be the verb of a sentence that tells: "said", "told"."""
        base, feats = self.g.verbs.get(self.w.low[i], ("", ""))
        return ("d" in feats or "s" in feats) and (base in self.g.clausal or base == "tell") and self.w.low[i] not in self.g.also_nouns

    def _describes(self, i: int) -> bool:
        """“Pump maker Halvorsen”: whether the first word of a sentence is a noun before another noun, and that before the name."""
        w, k = self.w, i + 1
        if k + 1 >= len(w.start) or w.capital(k) or not w.capital(k + 1) or w.end[k] + 1 != w.start[k + 1]:
            return False
        low = w.low[k]
        return low.isalpha() and low not in self.g.closed and (low not in self.g.verbs or low in self.g.also_nouns) and w.time[k + 1] < 0

    def _is_name(self, i: int) -> bool:
        """Whether a word with a capital is a name: inside a sentence always, at its head if nothing tells otherwise."""
        w, g = self.w, self.g
        first = (
            i == 0
            or (w.tag[i - 1] in ("quote",) and (i < 2 or w.low[i - 2] in (".", ",", ":")))
            or (i and w.low[i - 1] in (":", "—", "–", "."))
        )
        if not first:
            return True
        low = w.low[i]
        if (low.endswith(("s", "ing")) or low in g.verbs) and self._again(i):
            return True
        if self._describes(i) and not self._again(i):
            return False
        if low in g.verbs and low not in g.also_nouns and not (i + 1 < len(w.start) and (w.capital(i + 1) or self._tells(i + 1))):
            return False  # but “Fell said”, "Banks told"
        nxt = i + 1 < len(w.start) and (w.capital(i + 1) or w.low[i + 1] == "'s")
        return bool(nxt) or not low.endswith(("s", "ing")) or low in ("us",)
