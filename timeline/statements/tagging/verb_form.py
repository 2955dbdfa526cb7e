"""Verb form: a word that can be a form of a verb, where it stands, and tables of tests that tell what it is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from timeline.statements.tagging.running import Running
from timeline.statements.tagging.words import Tag


class VerbForm(NamedTuple):
    """Token `i`, with what the tables say of it and what stands on both sides.

    `feats` are the features of `Syntax.verbs`, `before` is the class of what stands before, over adverbs, `nxt` the next word or "".
    """

    s: Running
    i: int
    low: str
    base: str
    feats: str
    before: Tag
    nxt: str

    @property
    def noun_too(self) -> bool:
        """Whether the form is as often a noun ("report", "visits")."""
        return self.low in self.s.g.also_nouns

    @property
    def only_past(self) -> bool:
        """Whether the form is never a participle behind a noun ("wrote", "arrived")."""
        return "n" not in self.feats or self.base in self.s.g.intransitive

    @property
    def behind_comma(self) -> bool:
        """Whether a comma stands right before."""
        return self.before == "punct" and self.s.w.low[self.i - 1] == ","

    def acts(self) -> bool:
        """Whether an object stands right behind, so that the form is no participle of what stands before: “the bishops *ordained* nine”."""
        g, nxt = self.s.g, self.nxt
        object_behind = nxt in g.determiners or nxt in g.possessives or nxt in g.objects or nxt in g.numbers or nxt[:1].isdigit()
        return object_behind and self.base not in g.ditransitive and self.s.w.time[self.i + 1] < 0

    def closes_relative(self) -> bool:
        """“a clerk whose name is withheld *says* ...”: the relative clause has its verb, the main clause still lacks one."""
        s = self.s
        if not s.relative or s.verb < 0:
            return False
        rel = s.w.back(s.verb - 1, ("adv", "neg", "noun", "name", "det", "subj")) if s.spent else 0
        if s.spent and not (s.w.tag[rel] == "rel" and s.of_what_is_said(rel - 1)):
            return False
        finite = self.base in s.g.complement or ("d" in self.feats and (self.acts() or "n" not in self.feats))
        return finite and (self.before in _CLOSING or s.w.low[self.i - 1] in s.g.nearby)


_CLOSING = frozenset({"verb", "part", "noun", "name", "ing", "time", "obj", "num"})  # what a relative clause can end with

#: a class; or a finite verb, of which nothing that comes can make a participle ("sure") or something can ("weak"), or with which the
#: verb before it turns out to have been a participle ("main")
Answer = Literal["sure", "weak", "main", "part", "ing", "inf", "noun", ""]
Table = tuple[tuple[Callable[[VerbForm], bool], Answer], ...]


def decided(f: VerbForm, table: Table) -> Answer:
    """The answer of the first test that the form passes, else ""."""
    for test, answer in table:
        if test(f):
            return answer
    return ""


def settled(s: Running, answer: Answer) -> Tag:
    """The class that an answer stands for, noted in what is known of the running clause."""
    if answer == "main":
        s.w.tag[s.verb] = "part"
    elif answer not in ("sure", "weak"):
        return answer
    s.unsure = answer == "weak"
    return "verb"
