"""Tagging: a coarse class for each word, from closed classes, capitals, verb forms, and where a clause still lacks its verb.

Longer than most modules: one pass from left to right over one state, whose rules correct each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Syntax
from timeline.statements.words import TOKEN, Tag, Words
from timeline.text.span import Span


def read(text: str, span: Span, times: Sequence[tuple[int, Span]], quotes: Sequence[Span], grammar: Syntax) -> Words:
    """The sentence `span` as tagged words; `times` (index, characters) and `quotes` are those that touch it, in text order."""
    words = Words(text, span)
    for match in TOKEN.finditer(text, span.start, span.end):
        words.start.append(match.start())
        words.end.append(match.end())
        words.low.append(match.group().lower().replace("’", "'"))
    size = len(words.start)
    words.tag, words.base = [""] * size, list(words.low)
    words.time, words.quoted = [-1] * size, [False] * size
    for index, reach in times:
        covered = words.range(reach)
        if covered and _in_title(words, covered):
            continue
        for i in covered:
            words.time[i] = index
        before = covered.start - 1
        if covered and before >= 0 and words.low[before] in grammar.time_prepositions and words.time[before] < 0:
            words.time[before] = index  # “on Friday” dates as a whole
    for quote in quotes:
        for i in words.range(quote):
            words.quoted[i] = True
    _Tagger(words, grammar).run()
    return words


def _in_title(w: Words, covered: range) -> bool:
    """“The Evening Ledger”, "the Sunday Post": a time word inside a name dates nothing."""
    last, after = covered[-1], covered[-1] + 1
    article = w.low[covered[0]] == "the" or (covered[0] > 0 and w.low[covered[0] - 1] == "the")
    return article and after < len(w) and w.capital(last) and w.capital(after) and w.text[w.end[last] : w.start[after]] == " "


# determiners that also stand alone as pronouns
_EITHER_WAY = frozenset("no any each all some one this these those another other what many few several more most much others none".split())
_SINGULAR = frozenset("he she it this that nobody everyone one".split())


_POSTPOSED = frozenset("say add write insist warn explain".split())  # “..., said the paper”


class _Tagger:
    """Left to right: closed classes by table, names by capitals, verbs by where the clause still lacks one."""

    def __init__(self, words: Words, grammar: Syntax) -> None:
        self.w, self.g = words, grammar
        self.shouting = not any(c.islower() for c in words.span.of(words.text)[:200])  # capitals tell nothing in a headline
        self.verb = -1  # the finite verb of the running stretch, or -1
        self.weak = False  # whether that verb could be a participle or a noun after all
        self.group = ""  # the auxiliary that waits for its verb: "be", "have", "do", "modal", "to"
        self.clause = -1  # the finite verb since the last comma or subordinator, over "and"
        self.subject = False  # whether the stretch has a possible subject
        self.spent = False  # whether the main clause has its finite verb
        self.relative = False  # whether the running stretch is a relative clause
        self.governed = False  # whether the stretch is ", in a call ...": its nouns hang on a preposition

    def run(self) -> None:
        w = self.w
        for i in range(len(w.start)):
            tag = self._tag(i)
            w.tag[i] = tag
            self._advance(i, tag)

    # ------------------------------------------------------------------ state
    def _advance(self, i: int, tag: Tag) -> None:
        low = self.w.low[i]
        if tag in ("verb", "aux"):
            if self.verb >= 0 and self.weak and self.w.tag[self.verb] == "verb" and not self._complement(i):
                self.w.tag[self.verb] = "part" if "n" in self.g.verbs.get(self.w.low[self.verb], ("", "n"))[1] else "noun"
            self.verb = self.clause = i
            self.spent |= not self.relative
        if tag == "aux":
            self.weak = False
            self.group = "be" if low in self.g.be else "have" if low in self.g.have else "do" if low in self.g.do else "modal"
            if low in ("was", "were"):
                self.group = "be"
        elif low == "to":
            self.group = "to"
        elif tag == "part" and low in ("been", "being", "be"):
            self.group = "be"
        elif tag == "inf" and low in ("be", "have"):
            self.group = low
        elif tag not in ("adv", "neg", "subj"):
            self.group = ""
        if tag == "quote" and i and self.w.tag[i - 1] != "punct":
            return  # a few words in quotation marks inside a clause
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
        if tag == "subj" and self.verb >= 0:
            self.verb, self.weak = -1, False  # “told the court he had ...”: a pronoun opens a clause
        if tag in ("name", "noun", "subj", "num"):
            self.subject = True

    # ------------------------------------------------------------------ one token
    def _tag(self, i: int) -> Tag:
        w, _g, low = self.w, self.g, self.w.low[i]
        char = low[0]
        if low == "'" and self._plural_possessive(i):
            return "'s"
        if not (char.isalnum() or low[-1].isalnum()):
            return "quote" if char in "“”‘’\"«»'" else "punct"
        if w.time[i] >= 0:
            return "time"
        if char.isdigit():
            return "num"
        closed = self._closed(i, low)
        if closed:
            return closed
        if self._is_name(i):
            return "name"
        return self._open(i, low)

    def _plural_possessive(self, i: int) -> bool:
        """“the passengers' association”: a mark close behind a plural and before a word."""
        w = self.w
        if i == 0 or i + 1 >= len(w.start) or w.quoted[i]:
            return False
        close = w.end[i - 1] == w.start[i] and w.start[i + 1] > w.end[i]
        return close and w.low[i - 1].endswith("s") and w.tag[i - 1] in ("noun", "name") and w.low[i + 1][0].isalpha()

    def _closed(self, i: int, low: str) -> Tag:
        w, g = self.w, self.g
        nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
        before = w.tag[i - 1] if i else ""
        if low == "'s":
            return self._clitic(i, before, nxt)
        if low in g.negations:
            return "neg"
        if low in g.be or low in ("was", "were"):
            return "aux"
        if low in g.be_parts:
            return "inf" if low == "be" else "part"
        if low in g.have:
            if self.group == "have" and low == "had":
                return "part"
            return "ing" if low == "having" else "inf" if low == "have" and self.group in ("modal", "to", "do") else "aux"
        if low in g.do:
            return "aux"
        if low in g.modals:
            return "noun" if before in ("det", "poss") else "aux"  # "his will"
        if low == "that":
            return self._that(i, before, nxt)
        if low in ("her", "his"):
            follows = (
                nxt
                and nxt not in g.prepositions
                and nxt not in g.determiners
                and nxt not in g.subjects
                and nxt not in g.conjunctions
                and nxt[0].isalnum()
                and nxt != "that"
            )
            return "poss" if follows and w.time[min(i + 1, len(w.start) - 1)] < 0 else "obj" if low == "her" else "poss"
        if low in g.possessives:
            return "poss"
        if low in ("both", "either", "neither") and nxt != "of":
            if before in ("noun", "name") and "b" in g.verbs.get(nxt, ("", ""))[1]:
                return "adv"  # “the firm and the union both deny it”
            alone = nxt in g.be or nxt in g.have or nxt in g.modals or nxt in g.do or nxt in ("was", "were") or nxt in g.adverbs
            return "subj" if alone or "d" in g.verbs.get(nxt, ("", ""))[1] else "det"
        if low in g.relatives:
            return "rel"
        if low == "which":
            return "rel"
        if low in ("before", "after", "since", "until", "till", "as", "than", "once"):
            follows = not (low == "as" and nxt in ("a", "an")) and self._clause_follows(i + 1)
            return "sub" if follows and not (low == "once" and self.subject and before != "punct") else "adv" if low == "once" else "prep"
        if low in _EITHER_WAY:
            return self._pronoun_or_determiner(i, low, nxt)
        if low in g.subjects:
            return (
                "obj"
                if low in ("it", "you") and before in ("prep", "verb", "ing", "inf", "part") and not self._verb_follows(i + 1)
                else "subj"
            )
        if low in g.objects:
            if low.endswith(("self", "selves")) and before in ("noun", "name"):
                return "adv"  # “the owner himself met ...”
            return "obj"
        if low in g.conjunctions:
            return "conj"
        if low in g.subordinators:
            return "sub"
        if low in g.determiners:
            return "det"
        if low in g.prepositions:
            return "prep"
        if low in g.numbers:
            return "num"
        if low in g.adverbs or (low.endswith("ly") and len(low) > 4 and low not in g.nouns_in_ly):
            return "adv"
        return ""

    def _clitic(self, i: int, before: Tag, nxt: str) -> Tag:
        """“Orr's ship” is a possessive, "she's left", "that's wrong" a verb."""
        if before in ("subj", "rel") or self.w.low[i - 1] in ("that", "there", "here", "what"):
            return "aux"
        verb = self.g.verbs.get(nxt)
        return (
            "aux"
            if before == "name" and verb and "n" in verb[1] and nxt not in self.g.also_nouns and self.verb < 0 and nxt in ("been", "gone")
            else "'s"
        )

    def _that(self, i: int, before: Tag, nxt: str) -> Tag:
        g = self.g
        if before == "prep":
            return "obj"
        if before in ("verb", "part", "ing", "inf", "time", "punct", "conj", "adv", "obj", "quote"):
            if nxt and (nxt in g.be or nxt in g.modals or nxt in ("was",)) and before in ("punct", "conj", "quote", ""):
                return "subj"
            return "sub"
        if before in ("noun", "name", "num"):
            return "rel" if self._verb_follows(i + 1) else "sub"
        return "subj" if self._verb_follows(i + 1) else "det" if i == 0 else "sub"

    def _pronoun_or_determiner(self, i: int, low: str, nxt: str) -> Tag:
        g, w = self.g, self.w
        if low == "what":
            return "sub"
        alone = (
            not nxt or not nxt[0].isalnum() or nxt in g.prepositions or nxt in g.conjunctions or nxt in g.be or nxt in g.have or nxt in g.modals
            or nxt in g.do or nxt in g.adverbs or w.time[i + 1] >= 0 or ("d" in g.verbs.get(nxt, ("", ""))[1] and self.verb < 0)
        )  # fmt: skip
        if low in ("one", "none"):
            return "num" if alone or low == "one" else "det"
        if low in ("more", "most", "much", "many", "few", "several", "other", "another"):
            return (
                "num"
                if alone and low in ("many", "few", "several", "another", "other")
                else "adv"
                if low in ("more", "most", "much") and (nxt == "than" or nxt.endswith("ly"))
                else "det"
            )
        if low == "others":
            return "noun"
        if low in ("all", "each", "both") and alone and self.verb >= 0:
            return "adv" if low == "all" else "obj"
        if alone and low in ("this", "these", "those", "some", "any", "all", "each"):
            return "obj" if i and w.tag[i - 1] in ("prep", "verb", "ing", "inf") else "subj"
        return "det"

    def _clause_follows(self, i: int) -> bool:
        """Whether a subject and a finite verb come within a few words."""
        w, g = self.w, self.g
        for k in range(i, min(i + 9, len(w.start))):
            low = w.low[k]
            if low in (",", ".", ";", "that", "and") or low in g.relatives:
                return False
            if k > i and (low in g.be or low in g.have or low in g.modals or low in g.do):
                return True
            if k == i and low in ("he", "she", "they", "i", "we", "it", "you", "there"):
                return True
            if k > i and low not in g.also_nouns and "d" in g.verbs.get(low, ("", ""))[1] and w.low[k - 1] not in g.determiners:
                return True
        return False

    def _verb_follows(self, i: int) -> bool:
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

    def _is_name(self, i: int) -> bool:
        w, g = self.w, self.g
        if self.shouting or not w.capital(i):
            return False
        first = (
            i == 0
            or (w.tag[i - 1] in ("quote",) and (i < 2 or w.low[i - 2] in (".", ",", ":")))
            or (i and w.low[i - 1] in (":", "—", "–", "."))
        )
        if not first:
            return True
        low = w.low[i]
        if low in g.verbs and low not in g.also_nouns and not (i + 1 < len(w.start) and w.capital(i + 1)):
            return False
        nxt = i + 1 < len(w.start) and (w.capital(i + 1) or w.low[i + 1] == "'s")
        return bool(nxt) or not low.endswith(("s", "ing")) or low in ("us",)

    # ------------------------------------------------------------------ verbs
    def _open(self, i: int, low: str) -> Tag:
        w, g = self.w, self.g
        base, feats = g.verbs.get(low) or self._unlisted(low)
        if not feats:
            return "noun"
        w.base[i] = base
        before = self._left(i)
        if self.group in ("modal", "do", "to") and "b" in feats:
            return "inf"
        if (self.group == "have" or (self.group == "modal" and w.low[self.verb] == "'d")) and "n" in feats:
            return "part"
        if self.group == "be" and ("n" in feats or "g" in feats):
            return "part" if "n" in feats else "ing"
        if "g" in feats:
            nominal = before in ("det", "poss", "'s") or (low in self.g.nouns_in_ing and self.group != "be")
            return "noun" if nominal else "ing"
        if before in ("det", "poss", "'s") or w.low[i - 1] == "whose" or (before == "num" and low in g.also_nouns):
            w.base[i] = low
            return "noun"
        tag = ""
        if "d" in feats and ("b" not in feats or self._opens(i + 1)):  # "put the ship" is a verb, "his bid was" is not
            tag = self._past(i, low, base, feats, before)
        if not tag and "n" in feats and "d" not in feats:
            tag = "part"
        if not tag and ("s" in feats or "b" in feats):
            tag = self._present(i, low, feats, before)
        if tag == "noun":
            w.base[i] = low
        return tag or "noun"

    def _unlisted(self, low: str) -> tuple[str, str]:
        """A verb form that the tables lack, told by its suffix: "refurbished"."""
        if low in self.g.adjectives_in_ed or len(low) < 5:
            return "", ""
        if low.endswith("ing") and low not in self.g.nouns_in_ing:
            return low[:-3] + ("e" if low[:-3].endswith(("at", "iv", "is", "uc", "us", "ag")) else ""), "g"
        if low.endswith("ied"):
            return low[:-3] + "y", "dn"
        if low.endswith("ed"):
            stem = low[:-2]
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sl":
                stem = stem[:-1]
            return stem if stem.endswith(("sh", "ch", "er", "en", "ss", "ow", "el")) else low[:-1] if stem[-1] in "csvzgu" or stem.endswith(
                "at"
            ) else stem, "dn"
        return "", ""

    def _left(self, i: int) -> Tag:
        """The class of what stands before, over adverbs."""
        k = i - 1
        while k >= 0 and self.w.tag[k] in ("adv", "neg"):
            k -= 1
        return self.w.tag[k] if k >= 0 else ""

    def _past(self, i: int, low: str, base: str, feats: str, before: Tag) -> Tag:
        w, g = self.w, self.g
        sure = "n" not in feats or base in g.intransitive
        nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
        if before == "punct" and self.spent and not sure and w.low[i - 1] == ",":
            return "part"  # “one letter, sent in May”
        if before == "quote" and not self.subject and base in g.intransitive | {"add", "write", "ask", "tell"} and self._opens(i + 1):
            return self._finite(sure=True)  # “...,” said Ben Orr
        if (
            before == "quote"
            and not self.subject
            and base in ("say", "write", "add")
            and any(w.capital(k) for k in range(i + 2, min(i + 4, len(w.start))))
        ):
            return self._finite(sure=True)  # “...,” said cook Ada Orr
        if before == "punct" and w.low[i - 1] == "," and base in _POSTPOSED and nxt not in g.prepositions and self._opens(i + 1):
            return self._finite(sure=True)  # “..., said the paper”
        if self._closes_relative(base, before):
            return self._finite(sure=True)
        if before == "prep" or (before in ("", "quote") and not self.subject and nxt not in ("that",)):
            return "part"
        if before == "subj" or (before == "rel" and w.low[i - 1] not in ("whom",)):
            return self._finite(sure=True)
        if nxt == "by" and not sure:
            return "part" if self.verb >= 0 or not self.subject else self._finite(sure=False)
        if self.verb >= 0 and not sure:
            # “said Vale met ...” starts a clause; "found letters sent to Orr" does not
            speech = before in ("name", "noun", "num") and self._complement(i)
            return self._finite(sure=False) if speech else "part"
        if not self.subject or (self.governed and not sure):
            return "part"  # “..., in a talk a year earlier focused on prices”
        return self._finite(sure)

    def _closes_relative(self, base: str, before: Tag) -> bool:
        """“a clerk whose name is withheld *says* ...”: the relative clause has its verb, the main clause still lacks one."""
        return (
            self.relative and not self.spent and self.verb >= 0 and before in ("part", "noun", "name", "ing") and base in self.g.complement
        )

    def _complement(self, i: int) -> bool:
        """Whether the verb before i can take a clause without "that", and its subject stands between."""
        w = self.w
        if w.base[self.verb] not in self.g.complement or w.tag[i - 1] == "verb":
            return False
        return i - self.verb > 1 and any(w.tag[k] in ("name", "det", "poss", "subj") for k in range(self.verb + 1, i))

    def _finite(self, sure: bool) -> Tag:
        self.weak = not sure
        return "verb"

    def _present(self, i: int, low: str, feats: str, before: Tag) -> Tag:
        w, g = self.w, self.g
        noun_too = low in g.also_nouns
        if "s" in feats and not noun_too and self._closes_relative(w.base[i], before):
            return self._finite(sure=True)
        if before == "quote" and not w.quoted[i] and "s" in feats and self._opens(i + 1):
            return self._finite(sure=True)  # “...,” says Ann Rey
        nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
        if before == "subj":
            third = w.low[self.w.previous(i - 1, lambda k: w.tag[k] in ("adv", "neg"))] in _SINGULAR
            return self._finite(sure=True) if ("s" in feats) == third or "b" in feats else "noun"
        if before == "rel":
            return self._finite(sure=True)
        if (
            "b" in feats
            and before in ("name", "noun", "obj")
            and self.clause >= 0
            and w.tag[self.clause] == "verb"  # “made him pay”, not "have been in touch"
            and w.base[self.clause] in self.g.perception
            and not nxt.startswith("'")
        ):
            return "inf" if not noun_too or self._opens(i + 1) or nxt == "hands" else "noun"
        spoken = self.verb >= 0 and before in ("name", "noun") and self._complement(i)
        if (
            before not in ("name", "noun", "time", "punct", "obj", "num", "conj", "prep")
            or not self.subject
            or (self.verb >= 0 and not spoken)
        ):
            return (
                "inf"
                if "b" in feats
                and before in ("name", "noun", "obj")
                and self.verb >= 0
                and w.tag[self.verb] == "verb"
                and w.base[self.verb] in self.g.perception
                else "noun"
            )
        if before == "punct" and w.low[i - 1] == "," and not self.spent and "s" in feats and nxt[:1].isalnum() and nxt != "of":
            return self._finite(sure=False)  # “The log, however, lists ...”
        if before in ("prep", "punct", "num"):
            return "noun" if before != "punct" or noun_too else self._finite(sure=False)
        opens = self._opens(i + 1) or (nxt != "" and not nxt[0].isalnum())
        if "s" in feats:
            if noun_too and not (opens and nxt not in (",", ".", "of", "and")):
                return "noun"
            return self._finite(sure=False) if opens or not noun_too else "noun"
        plural = self.clause < 0 and self._plural_subject(i)
        if "b" in feats and plural and (not noun_too or opens):
            return self._finite(sure=False)
        return "noun"

    def _opens(self, i: int) -> bool:
        """Whether token i can stand right after a verb and hardly after a noun's first half: "the", "her", "to", a name."""
        w, g = self.w, self.g
        if i >= len(w.start):
            return False
        low = w.low[i]
        tables = (g.determiners, g.possessives, g.prepositions, g.objects, g.subjects, g.adverbs, g.subordinators, g.numbers)
        return w.capital(i) or w.time[i] >= 0 or low[0].isdigit() or any(low in table for table in tables)

    def _plural_subject(self, i: int) -> bool:
        """Whether the noun phrase before looks plural: "Orr and Vale meet", "contacts with Orr raise"."""
        w = self.w
        for k in range(i - 1, max(-1, i - 10), -1):
            if w.tag[k] in ("punct", "sub", "verb", "aux", "quote", "part", "ing", "inf"):
                return False
            if (
                w.low[k] == "and"
                or (w.tag[k] == "noun" and w.low[k].endswith("s") and not w.low[k].endswith("ss"))
                or w.low[k] in ("people", "police", "children", "men", "women")
            ):
                return True
        return False
