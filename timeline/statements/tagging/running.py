"""Running: what the tagger knows of the clause it stands in, and what it sees ahead."""

from __future__ import annotations

from functools import cache

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Tag, Words

_ANYBODY = frozenset("nobody nothing everybody everyone everything somebody someone something anybody anyone".split())


@cache
def _behind_verbs(g: Syntax) -> frozenset[str]:
    """The words that can stand right after a verb and hardly after a noun's first half."""
    return frozenset().union(g.determiners, g.possessives, g.prepositions, g.objects, g.subjects, g.adverbs, g.subordinators, g.numbers)


class Running:
    """The state of one pass over a sentence, from left to right."""

    def __init__(self, words: Words, grammar: Syntax) -> None:
        self.w, self.g = words, grammar
        self.shouting = not any(c.islower() for c in words.span.of(words.text)[:200])  # capitals tell nothing in a headline
        self.verb = -1  # the finite verb of the running stretch, or -1
        self.weak = False  # whether that verb could be a participle or a noun after all
        self.unsure = False  # whether the verb just read could
        self.group = ""  # the auxiliary that waits for its verb: "be", "have", "do", "modal", "to"
        self.clause = -1  # the finite verb since the last comma or subordinator, over "and"
        self.subject = False  # whether the stretch has a possible subject
        self.parked = False  # whether the subject waits behind ", when pressed,"
        self.asking = False  # whether the auxiliary stands before its subject
        self.spent = False  # whether the main clause has its finite verb
        self.relative = False  # whether the running stretch is a relative clause
        self.infinitive = False  # whether the stretch holds "will buy", "to buy": "and keep" goes on with it
        self.governed = False  # whether the stretch is ", in a call ...": its nouns hang on a preposition

    def opens(self, i: int) -> bool:
        """Whether token i can stand right after a verb and hardly after a noun's first half: "the", "her", "to", a name."""
        w, g = self.w, self.g
        if i >= len(w.start):
            return False
        low = w.low[i]
        return w.capital(i) or w.time[i] >= 0 or low[0].isdigit() or low in _behind_verbs(g)

    def opens_object(self, i: int) -> bool:
        """Whether token i opens a noun phrase: "the", "her", a name."""
        w, g = self.w, self.g
        if i >= len(w.start) or w.time[i] >= 0:
            return False
        return w.capital(i) or w.low[i] in g.determiners or w.low[i] in g.possessives or w.low[i] in g.objects

    def turned(self, i: int) -> bool:
        """“At no time *did* the mayor meet her”, "only after the vote *did* he": whether the auxiliary at i stands before its subject."""
        w, g = self.w, self.g
        if i + 1 >= len(w.start) or not (self.opens_object(i + 1) or w.low[i + 1] in g.subjects):
            return False
        k = w.previous(i - 1, lambda j: w.tag[j] not in ("punct", "quote", "conj", "sub", "verb", "aux") or w.low[j] == "once") + 1
        dated = sum(w.time[j] >= 0 or w.low[j - 1] == "in" for j in range(k + 1, i))  # “At no point *in May* did he”
        at_no = any(w.low[j] == "no" and w.tag[j - 1] == "prep" and i - j < 4 + dated for j in range(k + 1, i))
        return k < i and (w.low[k] in g.turning - {"no"} or at_no)

    def left(self, i: int) -> Tag:
        """The class of what stands before, over adverbs."""
        k = i - 1
        while k >= 0 and self.w.tag[k] in ("adv", "neg"):
            k -= 1
        return self.w.tag[k] if k >= 0 else ""

    def plural_subject(self, i: int) -> bool:
        """Whether the noun phrase before looks plural: "Orr and Vale meet", "contacts with Orr raise"."""
        w, plurals = self.w, self.g.plurals
        for k in range(i - 1, max(-1, i - 10), -1):
            tag, low = w.tag[k], w.low[k]
            if tag in ("punct", "sub", "verb", "aux", "quote", "ing", "inf"):
                return False
            if low == "and" or low in plurals or (tag == "noun" and low.endswith(("s", "men")) and not low.endswith("ss")):
                return not self._one_of(k)
        return False

    def _one_of(self, k: int) -> bool:
        """“a *police* report”, "according to the *police* report": whether the noun at k only tells of what kind the next one is."""
        w = self.w
        opens = w.back(k - 1, ("noun", "name", "num"))
        if opens >= 0 and w.low[opens] in ("a", "an", "every", "each"):
            return True
        governed = opens > 0 and w.tag[opens] in ("det", "poss") and w.tag[opens - 1] == "prep" and w.low[opens - 1] != "as"
        return governed and not any(w.tag[j] in ("noun", "name", "subj") and w.low[j] not in self.g.before_to for j in range(opens - 1))

    def complement(self, i: int) -> bool:
        """Whether the verb before i can take a clause without "that", and its subject stands between.

        What is only ever said or thought has no noun for an object: “said *officers* found”; but "found letters sent to Orr".
        """
        w, verb = self.w, self._lexical(i)
        if w.base[verb] not in self.g.complement or w.tag[i - 1] == "verb" or self.governed_behind(verb, i):
            return False
        opening = ("name", "det", "poss", "subj", "num", *(("noun",) if w.base[verb] in self.g.clausal else ()))
        return i - verb > 1 and any(w.tag[k] in opening for k in range(verb + 1, i))

    def of_what_is_said(self, i: int) -> bool:
        """“said *the minister* (who ...)”: whether the noun phrase that ends at i stands right behind a verb that takes a clause."""
        w = self.w
        k = w.back(i, ("name", "noun", "det", "poss", "'s", "num"))
        return -1 < k < i and w.tag[k] in ("verb", "ing") and w.base[k] in self.g.complement | self.g.clausal

    def main_waits(self) -> bool:
        """“The claim that Orr met Vale *is* false”, "the boat that Orr built *sank*": whether what a noun lacks its verb for has its own."""
        w = self.w
        that = next((k for k in range(self.verb - 1, max(0, self.verb - 12), -1) if w.tag[k] in ("sub", "punct", "quote", "rel")), 0)
        behind_noun = that > 0 and w.low[that] == "that" and w.tag[that - 1] == "noun"
        return behind_noun and not any(w.tag[k] in ("verb", "aux") for k in range(that))

    def cleft(self) -> bool:
        """“What the porter remembers *is* that ...”: whether the running clause is itself the subject of the verb to come."""
        opening = range(max(0, self.verb - 6), self.verb)
        return any(self.w.low[k] == "what" and not any(self.w.tag[j] in ("verb", "aux") for j in range(k, self.verb)) for k in opening)

    def governed_behind(self, verb: int, i: int) -> bool:
        """“wrote in a report dated ...”: whether a preposition governs all that stands between the verb and i."""
        w, first = self.w, verb + 1
        if w.tag[first] != "prep":
            return False
        rest = [w.tag[k] for k in range(first + 1, i)]
        return all(tag in ("noun", "name", "num", "det", "poss", "'s") for tag in rest) and sum(tag in ("det", "poss") for tag in rest) < 2

    def dated_behind(self, verb: int, i: int) -> bool:
        """“a memo dated *July 8* lists ...”: whether nothing but a time stands between the verb and i."""
        return i - verb > 1 and all(self.w.time[k] >= 0 for k in range(verb + 1, i))

    def _lexical(self, i: int) -> int:
        """The finite verb before i; of "has said", "had told", the participle; of "quoted Orr as saying", what is nearest."""
        w = self.w
        as_saying = next((k for k in range(i - 1, max(0, self.verb), -1) if w.tag[k] == "ing" and w.base[k] in self.g.clausal), 0)
        if as_saying and w.low[as_saying - 1] == "as":
            return as_saying
        if self.verb < 0 or w.low[self.verb] not in self.g.have:
            return self.verb
        k = w.past(self.verb + 1, ("adv", "neg"))
        perfect = k < i and w.tag[k] == "part" and (w.base[k] in self.g.clausal or w.base[k] == "tell")
        return k if perfect else self.verb

    def verb_follows(self, i: int) -> bool:
        """Whether a finite verb comes next, over adverbs."""
        w, g = self.w, self.g
        while i < len(w.start) and w.low[i] != "there" and (w.low[i] in g.adverbs or w.low[i] in g.negations or w.low[i].endswith("ly")):
            i += 1
        if i >= len(w.start):
            return False
        low = w.low[i]
        if low in g.be or low in g.have or low in g.do or low in g.modals:
            return True
        verb = g.verbs.get(low)
        return verb is not None and ("d" in verb[1] or ("s" in verb[1] and w.text[w.start[i]].islower()))

    def clause_follows(self, i: int) -> bool:
        """Whether a subject and a finite verb come within a few words."""
        w, g = self.w, self.g
        for k in range(i, min(i + 9, len(w.start))):
            low = w.low[k]
            if low in (",", ".", ";", "that", "and") or low in g.relatives:
                return False
            if w.time[k] >= 0:
                continue  # “on 3 May” holds no "may"
            opens = low in g.determiners or low in g.possessives or low in g.subjects or w.capital(k)
            if k > i and w.time[k - 1] >= 0 and opens:
                return False  # “until the hearing on 16 January the surveyor had ...”
            if k > i + 1 and low in _ANYBODY:
                return False  # “since the attack nobody has been there”
            if k > i and (low in g.be or low in g.have or low in g.modals or low in g.do):
                return True
            if k == i and low in ("he", "she", "they", "i", "we", "it", "you", "there"):
                return True
            ends = k + 1 < len(w.start) and w.low[k + 1] in (",", ".", ";")
            if k > i and ends and low in g.verbs and "s" in g.verbs[low][1] and g.verbs[low][0] in g.quotative:
                return True  # “as the register shows,”
            nxt = w.low[k + 1] if k + 1 < len(w.start) else ""
            unknown = low not in g.verbs and low.endswith("ed") and nxt in g.determiners  # “before the car rammed the gate”
            past = k > i and ("d" in g.verbs.get(low, ("", ""))[1] or unknown) and w.low[k - 1] not in g.determiners
            if past and (low not in g.also_nouns or nxt in g.possessives or (nxt in g.determiners and k > i + 1)):
                return True  # “before the ship hit the rocks”
        return False
