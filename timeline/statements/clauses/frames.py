"""Frames: one pass over the chunks of a sentence with a stack of open clauses, in the manner of a shift-reduce parser.

A finite verb goes to the innermost clause that still waits for one: of “A pilot *who was aboard* that day saw no spill” the relative clause
has its verb when "saw" comes, so that is the main clause's. A clause is opened by a conjunction, a subordinator, a relative pronoun, a verb
form without a subject of its own ("sent by Orr", "to sell it"), or by a noun phrase that a second finite verb makes a subject ("said *Orr*
met Vale").
"""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.clauses.antecedents import antecedent as antecedent_of
from timeline.statements.clauses.antecedents import clause_ahead, only_dates, somebody, stands_for
from timeline.statements.clauses.frame import Frame
from timeline.statements.clauses.heads import describes, from_fronted, resolved
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.chunks import (
    LIKEWISE,
    OPENING,
    finite,
    inverted_group,
    noun_phrase_end,
    opens_noun_phrase,
    quantifier,
    verb_group,
)
from timeline.statements.tagging.words import FINITE, Words


def read_frames(w: Words, first: int, last: int, g: Syntax) -> list[Frame]:
    """The clauses between two tokens (included) that have a verb, by where they begin."""
    reader = _Reader(w, first, last, g)
    reader.run()
    return sorted((f for f in reader.all if not f.waiting), key=lambda f: (f.begin, f.aux))


class _Reader:
    def __init__(self, w: Words, first: int, last: int, g: Syntax) -> None:
        self.w, self.g, self.first, self.last = w, g, first, last
        self.all: list[Frame] = []
        self.stack: list[Frame] = []
        self.skip = -1  # tokens up to this one are read
        self.joint = ""  # what stood before the chunk: "", "," or "and"
        self.preposition = -1  # the preposition that waits for its noun phrase
        self.apart = False  # whether a comma stood before that preposition
        self.near: Phrase | None = None  # the noun phrase read last, while only adverbs and times have come since
        self.under = False  # whether that one hangs on a preposition
        self.dated: tuple[int, Phrase] | None = None  # “after the owners” since the last verb: perhaps a clause of its own
        self.before: list[Phrase] = []  # the chain before the running one: "passengers" of "passengers, some of whom"
        self.chain: list[Phrase] = []  # it and the phrases it hangs on: "head", "firm" of "the head of the firm"

    @property
    def top(self) -> Frame:
        return self.stack[-1]

    def open(self, frame: Frame) -> Frame:
        self.all.append(frame)
        self.stack.append(frame)
        return frame

    def below(self) -> Frame | None:
        """The innermost clause under the running one that waits for its verb."""
        return next((f for f in reversed(self.stack[:-1]) if f.waiting), None)

    def back_to(self, frame: Frame, at: int) -> None:
        """Close what was opened inside `frame`, which goes on at token `at`."""
        told = False
        while self.top is not frame:
            told |= self.stack.pop().finite
        if told:
            frame.begin = at

    # ---------------------------------------------------------------- the pass
    def run(self) -> None:
        w = self.w
        k = self.first
        opening = w.low[k] if w.tag[k] == "conj" else ""
        k += bool(opening)
        self.open(Frame("and" if opening else "main", opening, k, shared=True))
        while k <= self.last:
            k = max(self._step(k), self.skip) + 1

    def _step(self, k: int) -> int:
        """Read the chunk at k; its last token."""
        w, tag, low = self.w, self.w.tag[k], self.w.low[k]
        if low in self.g.bounding_by_word and (size := quantifier(w, k, self.g)) > 0:
            return k + size - 1  # “as many as” seven
        if tag in OPENING and opens_noun_phrase(w, k):  # most tokens
            return self._noun(k, noun_phrase_end(w, k, self.last))
        if tag in FINITE:
            return self._verb(k)
        if tag == "rel":
            self._relative(k)
        elif tag == "sub":
            self._subordinate(k)
        elif tag == "conj":
            self._join(k)
        elif low in (";", ":", "—", "–", "--"):
            self._break(k)
        elif low == ",":
            self._comma(k)
        elif tag == "prep":
            return self._prepositional(k)
        elif tag in ("inf", "ing", "part"):
            return self._unfinished(k)
        elif opens_noun_phrase(w, k):
            return self._noun(k, noun_phrase_end(w, k, self.last))
        elif tag not in ("adv", "neg", "time", "quote"):
            self._clear()
        return k

    def _clear(self) -> None:
        self.near, self.preposition, self.joint = None, -1, ""

    # ---------------------------------------------------------------- noun phrases
    def _noun(self, k: int, end: int) -> int:
        w, top = self.w, self.top
        split = self._split(k, end)
        if split is not None:
            self._noun(k, split - 1)
            self.open(Frame("rel", "", split, antecedent=Phrase(k, split - 1), heads=[("", Phrase(split, end))]))
            self._clear()
            return end
        phrase = Phrase(k, end, w.tag[k] in ("subj", "obj"))
        joint, self.joint = self.joint, ""
        self.under = self.preposition >= 0
        self.before = self.chain
        if self.under:
            self._governed(phrase, joint)
        elif not top.waiting:
            apposed = joint == "," and bool(top.tail) and describes(w, top.tail[-1], phrase)
            self.chain = [top.tail[-1]] if apposed else [phrase]  # “Orr, the mayor, who ...”
            top.tail.append(phrase)
        elif top.heads and joint == "" and not top.heads[-1][1].pronoun:
            if top.heads[-1][1].last + 1 == k:
                self._contact(phrase)
        else:
            apposed = joint == "," and bool(top.heads) and describes(w, top.heads[-1][1], phrase)
            self.chain = [top.heads[-1][1]] if apposed else [phrase]
            top.heads.append((joint if top.heads else "", phrase))
        self.near = phrase
        return end

    def _split(self, k: int, end: int) -> int | None:
        """“kept the letters *Orr had sent*”: where a name behind a noun is the subject of a relative clause of its own."""
        w, top = self.w, self.top
        if top.waiting or top.kind == "rel" or w.base[top.main] in self.g.complement or w.tag[end] != "name":
            return None
        name = w.back(end, ("name",)) + 1
        verb = w.past(end + 1, ("adv", "neg"))
        if name <= k or w.tag[name - 1] != "noun" or w.tag[k] not in ("det", "poss") or verb > self.last or not finite(w, verb):
            return None
        return name

    def _governed(self, phrase: Phrase, joint: str) -> None:
        """A noun phrase behind a preposition: a part of the subject that waits, or one of the clause's own."""
        w, top, at = self.w, self.top, self.preposition
        preposition = w.low[at]
        self.preposition = -1
        if preposition in self.g.either_bound:
            self.dated = (at, phrase)
        if top.waiting and top.heads and not self.apart:
            before = top.heads[-1]
            top.heads[-1] = (before[0], Phrase(before[1].first, phrase.last, before[1].pronoun and preposition != "of"))
            self.chain.append(phrase)
        elif top.waiting and not top.heads:
            top.fronted.append((preposition, phrase))
            self.chain = [phrase]
        elif preposition == "of" and self.chain:
            self.chain.append(phrase)
        else:
            self.chain = [phrase] if preposition != "of" and self.apart else [*self.chain, phrase]

    def _contact(self, phrase: Phrase) -> None:
        """“the boat *Orr built* sank”: two noun phrases side by side, the second the subject of a relative clause."""
        antecedent = self.top.heads[-1][1]
        frame = self.open(Frame("rel", "", phrase.first, antecedent=antecedent))
        frame.heads.append(("", phrase))
        self.chain = [phrase]

    # ---------------------------------------------------------------- prepositions and verb forms
    def _prepositional(self, k: int) -> int:
        w = self.w
        if w.low[k] == "to" and k < self.last:
            verb = w.past(k + 1, ("adv", "neg"))
            if verb <= self.last and w.tag[verb] == "inf":
                return self._unfinished(verb, k)
        self.apart = self.joint == ","
        self.preposition, self.joint, self.near = k, "", None
        return k

    def _unfinished(self, k: int, begin: int | None = None) -> int:
        """“to sell it”, "leaving the town", "sent by Orr": a clause that shares its subject, or describes what stands before it."""
        w, top = self.w, self.top
        tag = w.tag[k]
        begin = k if begin is None else begin
        governed = self.preposition >= 0
        if w.low[k] in ("being", "been", "having", "be", "have") and k < self.last:
            inner = w.next(k + 1, lambda j: w.tag[j] in ("adv", "neg") or w.low[j] in ("been", "being"))
            if inner <= self.last and w.tag[inner] in ("part", "ing"):
                k = inner
        frame = Frame(tag, w.low[self.preposition] if governed else "", begin, finite=False, aux=k, main=k)
        if tag in ("part", "ing") and self.near is not None and self.joint == "" and not governed:
            frame.antecedent = self.near
        if self.joint == "and" and not top.finite and not top.waiting:
            self.stack.pop()  # “closed and sold”
        self.preposition, self.joint, self.near = -1, "", None
        self.open(frame)
        return k

    # ---------------------------------------------------------------- joints
    def _comma(self, k: int) -> None:
        """A comma ends a relative, a participle or a fronted clause whose sentence still waits for its verb."""
        while len(self.stack) > 1 and not self.top.waiting:
            under = self.stack[-2]
            closes = under.waiting and (self.top.kind in ("rel", "part", "ing", "inf", "sub"))
            if not closes:
                break
            self.back_to(under, k + 1)
        self.joint, self.near, self.preposition = ",", None, -1

    def _break(self, k: int) -> None:
        """“; ...”, "— ...": a main clause of its own, or an aside before the verb."""
        if any(not f.waiting and f.finite for f in self.stack):
            waiting = self.below() if not self.top.waiting else self.top
            if waiting is None or not waiting.heads:
                del self.stack[:]
                self.open(Frame("main", self.w.low[k], k + 1, shared=True))
                self._clear()
                return
            self.back_to(waiting, k + 1)
        self._comma(k)

    def _subordinate(self, k: int) -> None:
        low, near = self.w.low[k], self.near
        top = self.top
        seen = self.under and not top.waiting and not top.tail and self._sees_that(k)
        if low == "that" and near is not None and near.last == k - 1 and not seen and stands_for(self.w, near, top, self.g):
            self.open(Frame("rel", low, k, antecedent=near))  # “the boat that Orr built”
        elif low == "that":
            self.open(Frame("that", low, k + 1, shared=True))
        elif only_dates(self.w, k, self.last, self.top, self.joint, self.g):
            self.preposition, self.joint, self.near = k, "", None  # “their relations since the breakup have been bad”
            return
        else:
            self.open(Frame("sub", low, k, shared=True))
        self._clear()

    def _sees_that(self, k: int) -> bool:
        """“saw on her screen *that the signal was green*”: whether "that" at k opens what was seen, and not a clause on the screen."""
        w, verb = self.w, self.top.main
        place = next((w.low[j] for j in range(k - 1, verb, -1) if w.tag[j] == "prep"), "")
        return w.base[verb] in self.g.perception and place in ("on", "in", "at", "from", "by") and opens_noun_phrase(w, k + 1)

    def _relative(self, k: int) -> None:
        w = self.w
        governed = w.low[self.preposition] if self.preposition >= 0 else w.low[k] if w.low[k] in ("where", "when", "why", "whose") else ""
        if self.joint == "and" and self.top.kind == "rel" and not self.top.waiting:
            antecedent = self.stack.pop().antecedent  # “who left and who came”
        else:
            antecedent = antecedent_of(w, self.chain, w.low[k], self.g)
        if self.preposition == k - 1 and w.low[k - 1] == "of" and self.near is None and self._portion(k - 2):
            self._drop(k - 2)
            whole = self._whole(w.low[k])
            portion = self.open(Frame("rel", w.low[k], k - 2, antecedent=Phrase(k - 2, k - 2)))  # “passengers, *some* of whom”
            portion.fronted += [("whose", phrase) for phrase in whole]
        else:
            self.open(Frame("rel", w.low[k], k, antecedent=antecedent, governed=governed))
        self._clear()

    def _whole(self, relative: str) -> list[Phrase]:
        """What "some of whom" are of: several, told of before; of people somebody, be it the subject."""
        w, g = self.w, self.g
        several = [p for p in (*self.top.subject, *self.before) if w.low[p.last] in g.plurals or w.low[p.last].endswith("s")]
        people = [p for p in several if somebody(w, p, g)] if relative in ("who", "whom") else []
        return (people or several or self.before)[-1:]

    def _portion(self, k: int) -> bool:
        return k >= self.first and (self.w.tag[k] == "num" or self.w.low[k] in self.g.portions)

    def _drop(self, k: int) -> None:
        """Take back the phrase that ends at token k."""
        for phrases in (self.top.tail, self.top.heads):
            last = phrases[-1] if phrases else None
            phrase = last[1] if isinstance(last, tuple) else last
            if phrase is not None and phrase.last == k:
                phrases.pop()

    def _join(self, k: int) -> None:
        """“and”: of verbs, of clauses, or only of nouns."""
        w, top = self.w, self.top
        nxt = w.past(k + 1, ("adv", "neg", "time", "quote"))
        self.joint, self.near, self.preposition = "and", self.near, self.preposition
        if nxt > self.last or top.waiting:
            return
        said = top.tail and top.tail[-1].last == k - 1 and w.base[top.main] in self.g.clausal  # “said Orr and Vale had met”
        if finite(w, nxt):
            self._and(k, shared=True)
        elif said:
            return
        elif w.tag[nxt] == "inf" and (leading := self._modal()) is not None:
            self._and(k, shared=True)
            self.top.lead = leading.aux
            self._attach(self.top, nxt, nxt)
            self.skip = nxt
        elif self._same_form(nxt):
            self._and(k, shared=True)
            self._attach(self.top, nxt, nxt)
            self.skip = nxt
        elif w.tag[nxt] in ("sub", "rel"):
            return
        elif opens_noun_phrase(w, nxt) and (w.low[k] in ("but", "yet") or clause_ahead(w, nxt, self.last)):
            self._and(k, shared=False)

    def _same_form(self, k: int) -> bool:
        """“was arrested on Monday and *taken* to Orbe”: whether the participle at k goes on with the passive of the clause."""
        w = self.w
        frame = next((f for f in reversed(self.stack) if f.finite), None)
        if w.tag[k] != "part" or frame is None or frame.waiting or w.tag[frame.main] != "part" or frame.main == k - 2:
            return False  # “closed and sold” stand side by side
        passive = any(w.low[j] in self.g.be or w.low[j] == "been" for j in range(frame.aux, frame.main))
        return passive and (k == self.last or not opens_noun_phrase(w, k + 1))

    def _modal(self) -> Frame | None:
        """The running clause when its verb is a bare form behind a modal, so that "and keep" goes on with it."""
        frame = next((f for f in reversed(self.stack) if f.finite), None)
        return frame if frame is not None and not frame.waiting and self.top is frame and self.w.low[frame.aux] in self.g.modals else None

    def _and(self, k: int, *, shared: bool) -> None:
        w = self.w
        comma = k > self.first and w.low[k - 1] == ","
        while len(self.stack) > 1 and (not self.top.finite or (comma and shared and self.top.kind in ("rel", "sub"))):
            self.stack.pop()
        carried = self.top.subject or self.top.carried if shared else []
        self.open(Frame("and", w.low[k], k + 1, shared=shared, carried=list(carried)))
        self.joint, self.preposition = "", -1

    # ---------------------------------------------------------------- finite verbs
    def _verb(self, k: int) -> int:
        w, top = self.w, self.top
        inverted = self._likewise(k) or self._inverted(k)
        top = self.top
        if inverted is not None:
            first, end, main = inverted
            if k == top.begin and w.low[k] in ("had", "should", "were") and w.low[k - 1] != "nor":
                top = self.open(Frame("sub", "if", k))  # “Had the signal worked, the train ...”
            top.heads = [("", Phrase(first, end))]
            self._attach(top, k, main)
            return main
        main = verb_group(w, k, self.last, self.g)
        if top.waiting:
            self._attach(top, k, main)
            return main
        waiting, subject = self.below(), self._fresh_subject(k)
        if waiting is not None and (waiting.heads or subject is None) and not self._claims(subject):
            self.back_to(waiting, k)
            if not waiting.heads and subject is None and self.all[-1].tail and not self.all[-1].finite:
                waiting.heads = [("", self.all[-1].tail[-1])]  # “Rising prices hit the mill”
            self._attach(waiting, k, main)
            return main
        self._of_its_own(k, main, subject)
        return main

    def _claims(self, subject: Phrase | None) -> bool:
        """“The clerk who said Orr had left was wrong”: whether the noun phrase before the verb begins what was said."""
        top = self.top
        return subject is not None and not self.under and top.finite and self.w.base[top.main] in self.g.complement

    def _fresh_subject(self, k: int) -> Phrase | None:
        """The noun phrase right before the verb that is no part of another."""
        near = self.near
        if near is None:
            return None
        w = self.w
        return near if all(w.tag[j] in ("adv", "neg", "time", "quote", "obj") for j in range(near.last + 1, k)) else None

    def _of_its_own(self, k: int, main: int, subject: Phrase | None) -> None:
        """A second finite verb: “said *Orr met* Vale”, "the gate was locked, *Orr said*", "..., *said* Orr"."""
        w, top = self.w, self.top
        if (told := self._told_of(subject)) is not None:
            frame = self.open(Frame("that", "", told.first, heads=[("", told)]))
        elif top.kind == "that" and top.antecedent is not None and (subject is None or self.under):
            top.kind, top.gap = "rel", top.antecedent  # “said the letter *he had had from Orr* came in May”
            frame = self.open(Frame("that", "", k, heads=[("", top.antecedent)]))
        elif self.dated is not None and (subject is None or subject is self.dated[1]):
            at, phrase = self.dated
            frame = self.open(Frame("sub", w.low[at], at, heads=[("", phrase)]))  # “after the owners, two firms, had agreed”
        elif subject is None and top.kind == "rel" and top.gap is not None and w.base[top.main] in self.g.complement:
            frame = self.open(Frame("that", "", k, heads=[("", top.gap)]))  # “a letter which Orr said had been lost”
            top.gap = None
        elif subject is None:
            frame = self.open(Frame("that", "", k, shared=True))
            behind = main + 1
            if self.joint == "," and behind <= self.last and opens_noun_phrase(w, behind) and w.base[main] in self.g.quotative:
                frame.kind = "main"
                frame.heads = [("", Phrase(behind, noun_phrase_end(w, behind, self.last)))]
        else:
            phrases = self._joined_before(self._with_head(subject))
            begin = phrases[0].first
            comma = begin > self.first and w.low[begin - 1] == ","
            frame = self.open(Frame("main" if comma else "that", "," if comma else "", begin))
            tail = top.tail
            previous = tail[-2] if len(tail) > 1 and tail[-1] is subject else None
            takes_clause = top.finite and w.base[top.main] in self.g.complement
            if previous is not None and previous.last + 1 == subject.first:
                frame.antecedent = previous
                frame.kind = "that" if takes_clause else "rel"  # “found the boat Orr had built”
            frame.heads = [("" if n == 0 else "and", p) for n, p in enumerate(phrases)]
        self._attach(frame, k, main)

    def _told_of(self, subject: Phrase | None) -> Phrase | None:
        """“said *the fire* that broke out near Orbe had burned”: what a relative clause hangs on, where the verb behind that is its."""
        top = self.top
        if top.kind != "rel" or not top.finite or len(self.stack) < 2 or not (subject is None or self.under):
            return None
        saying, phrase = self.stack[-2], top.antecedent
        says = saying.finite and self.w.base[saying.main] in self.g.clausal and self.w.base[top.main] not in self.g.complement
        return phrase if says and phrase is not None and saying.tail and saying.tail[-1] is phrase else None

    def _with_head(self, subject: Phrase) -> Phrase:
        """“said *the roof of the house* fell”: the phrase before the verb with the one that it hangs on."""
        w, top = self.w, self.top
        head = top.tail[-1] if top.tail else None
        hangs = self.under and head is not None and head.last == subject.first - 2 and w.low[subject.first - 1] in ("of", "in", "at", "on")
        return Phrase(head.first, subject.last) if head is not None and hangs and w.base[top.main] in self.g.clausal else subject

    def _joined_before(self, subject: Phrase) -> list[Phrase]:
        """“said Orr and Vale met”: the phrases that "and" joins to the subject."""
        w, found = self.w, [subject]
        tail = self.top.tail
        for phrase in reversed(tail[:-1] if tail and tail[-1] is subject else []):
            if w.low[found[0].first - 1] == "and" and phrase.last == found[0].first - 2:
                found.insert(0, phrase)
        return found

    def _likewise(self, k: int) -> tuple[int, int, int] | None:
        """“..., and *so did Vale*”, "as did Vale", "neither did Vale": a clause of its own, whose subject stands behind "did"."""
        w = self.w
        if k == self.first or w.low[k - 1] not in LIKEWISE or w.low[k] not in self.g.do:
            return None
        found = inverted_group(w, k, self.last, self.g)
        if found is None or found[2] != k:
            return None
        if self.top.waiting:
            self.top.kind = "and"
        else:
            self.open(Frame("and", w.low[k - 1], k, shared=True))
        return found

    def _inverted(self, k: int) -> tuple[int, int, int] | None:
        """“Not once did she ...”, "Nor had the council been told": only after a word that turns the order, and in questions."""
        w, top = self.w, self.top
        if not top.waiting or top.heads:
            return None
        lead = range(max(self.first, top.begin - 1), k)
        opens = top.begin == k  # “Had the signal worked, ...”, "Could it ...?"
        if not opens and not any(w.tag[j] == "neg" or w.low[j] in self.g.turning for j in lead) and w.low[k] not in self.g.do:
            return None
        return inverted_group(w, k, self.last, self.g)

    def _attach(self, frame: Frame, aux: int, main: int) -> None:
        """Give the frame its verb, and so its subject."""
        w = self.w
        frame.aux, frame.main = aux, main
        if w.tag[aux] == "aux" and aux < main and w.tag[aux + 1] == "subj" and w.low[aux + 1] != "there":
            frame.subject, frame.shared = [Phrase(aux + 1, aux + 1, True)], False  # “At no time did she meet”
        elif frame.kind == "rel":
            if frame.heads:
                frame.subject = resolved(w, frame.heads, closed=w.low[aux - 1] == ",")
                adverbial = frame.antecedent is not None and w.low[frame.antecedent.last] in self.g.adverbial_nouns and not frame.marker
                frame.gap = None if frame.governed or adverbial else frame.antecedent
                if frame.governed not in _NO_ROLE and frame.antecedent is not None and not adverbial:
                    frame.fronted.append((_ROLES.get(frame.governed, frame.governed), frame.antecedent))
            elif frame.antecedent is not None:
                frame.subject = [frame.antecedent]
            elif not frame.governed:
                frame.subject = [Phrase(frame.begin, frame.begin, True)]  # “Who opened the gate?”
        elif frame.heads:
            frame.subject = resolved(w, frame.heads, closed=w.low[aux - 1] == ",")
        elif frame.fronted:
            from_fronted(w, frame, self.last, self.g)
        there = aux > 0 and w.low[aux - 1] == "there" and w.tag[aux - 1] == "subj"
        if there:
            frame.subject, frame.shared = [], False
        elif frame.subject:
            frame.shared = False
        elif frame.fronted or not self._only_adverbs(frame):
            frame.shared = frame.kind == "and" and frame.shared
        self.joint, self.near, self.preposition, self.chain, self.dated = "", None, -1, [], None

    def _only_adverbs(self, frame: Frame) -> bool:
        return all(self.w.tag[j] in ("adv", "neg", "time", "punct", "quote", "conj") for j in range(frame.begin, frame.aux))


_NO_ROLE = ("", "when", "why", "of")
_ROLES = {"where": "in"}  # “went to Orbe, where she met him”: in Orbe
