"""What a language must give so that what changes hands can be followed: who gave what to whom, and who says that nobody did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

ANYTHING, SOMEBODY = "anything", "somebody"  # labels of goods of any kind ("sent nothing"), and of people of any ("140 men")
Words = frozenset[str]
Frame = Literal["give", "take", "reach", "keep", "owe"]


class Hand(NamedTuple):
    """How a verb hands over: who its subject is, in what trade, and what passes where no object tells it.

    `frame` is "give" or "take" by what the subject does, "reach" where the subject is what passes, "keep" and "owe" where it tells that
    nothing has passed. `trade` is "back", "sale", "loan" or "". `goods` is what the verb itself names ("complain": a complaint), `upon`
    whether its object is who gets that.
    """

    frame: Frame
    trade: str = ""
    goods: str = ""
    upon: bool = False


@dataclass(frozen=True, eq=False)
class Handing:
    """The words for what changes hands.

    Attributes
    ----------
    verbs
        Verb base → how it hands over.
    named_only
        Verbs that do so only with money or papers as goods ("raised *concerns*", but "raised the ship").
    with_goods
        Verbs with their goods behind "with" ("served him *with* a summons").
    paying
        Verbs whose goods may be left out, being money, and whose object may be who gets it.
    sending
        Verbs after which what passes may still be on its way ("sent").
    holding
        Verbs of having, which tell that nothing has passed where one of `still` stands with them.
    possession
        Nouns of what is in somebody's hands ("in her possession").
    owing
        Forms of the present that tell that something has not passed ("owes").
    goods
        Noun → what it counts as, the narrowest first ("salary": wage, money).
    papers
        The classes of papers and words among these.
    open_goods, own_goods
        Verb → what money of no kind may be where it is handed so, and what it is where the verb denies it.
    returned
        Classes of goods that are money back, where they are given back ("repaid the loan").
    containers, portions
        Nouns of what money stands in, and of parts.
    filled
        Words between what holds the goods and these ("an envelope *with* 5,000 euros").
    anything
        Nouns for goods of any kind, under a denial.
    bodies
        Noun of who or what acts for a body → the nouns of such bodies ("mayor": town, city).
    offices
        Nouns of rooms and desks that stand for whose they are.
    anyone
        Nouns that anybody may be called by ("men", "families").
    people
        Nouns of bodies of people that are paid and told.
    definite
        Words before what is known.
    everyone, part, none
        Words before goods or people of whom nothing is left out, of whom only some are meant, or none.
    again
        Words before goods that are not the first.
    plain
        Adjectives that narrow nothing.
    whole
        Words by which a denial leaves room for a part ("in full", "on time").
    during
        Words that open a clause, or a phrase, in whose time alone a denial may hold ("while she worked there").
    inside
        Prepositions of the place of people ("voters *in* Karo").
    where
        Prepositions of who gets the goods, beside "to".
    apart
        Those of `topics` that tell something else than "about".
    nowhere
        Pronouns of places ("there").
    purposes
        Those of `topics` that narrow other goods than papers.
    topics
        Prepositions of what a paper is about.
    """

    verbs: Mapping[str, Hand]
    named_only: Words
    with_goods: Words
    paying: Words
    sending: Words
    holding: Words
    still: Words
    possession: Words
    owing: Words
    goods: Mapping[str, tuple[str, ...]]
    papers: Words
    open_goods: Mapping[str, tuple[str, ...]]
    own_goods: Mapping[str, tuple[str, ...]]
    returned: Words
    containers: Words
    portions: Words
    filled: Words
    anything: Words
    bodies: Mapping[str, tuple[str, ...]]
    offices: Words
    anyone: Words
    people: Words
    definite: Words
    everyone: Words
    part: Words
    none: Words
    again: Words
    plain: Words
    whole: Words
    during: Words
    inside: Words
    where: tuple[str, ...]
    nowhere: Words
    purposes: Words
    topics: Words
    apart: Words
