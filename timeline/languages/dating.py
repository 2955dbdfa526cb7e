"""What a language must give so that claims can be dated: words whose times date nothing, and words that take up a time told before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Dating:
    """The words by which a clause is dated, or is not.

    Attributes
    ----------
    of_event
        What stands before a time that is that of an event, the relating word as its group ("*before* the floods of").
    until_past, shortly, through
        What stands before an hour or a stretch and relates it: "until well past", "shortly *after*" (the group), "all through ".
    published
        What stands before a time at which something was made known, not when it was ("released by her team").
    clause_of_time
        Subordinators whose clause bounds another by what it tells of ("*when* the vote was taken").
    moments
        Nouns that with "the" open such a clause ("by the *time* it ended").
    spending, spent, single
        Verb bases of passing a time ("spent the night"), the nouns of what is spent, and what may stand before one of them ("*one* night").
    paying, dues
        Verb bases of paying ("was paid for October"), and nouns of what is paid ("October *wages*").
    papers
        Nouns of records that are kept day by day: what they enter is of their day ("the *minutes* of 11 September").
    over, affairs
        Prepositions behind which a matter stands, and nouns that call a whole story one ("over the *affair*").
    that
        Words before an occasion that is another than the one told of ("*last* season").
    knowing
        Verb bases of what began before the day that is told of ("knew the code").
    striking
        What begins a strike (True) or ends it ("returned to work"), the verb by its base.
    again, taking_up, moving
        Adverbs of what is done anew ("never saw her *again*"), verb bases of it ("never *reopened*"), and those with which "back" is one of them.
    another
        Words that tell of another time than the one told of before ("they had *also* talked").
    """

    of_event: re.Pattern[str]
    until_past: re.Pattern[str]
    shortly: re.Pattern[str]
    through: tuple[str, ...]
    published: re.Pattern[str]
    clause_of_time: frozenset[str]
    moments: frozenset[str]
    spending: frozenset[str]
    spent: frozenset[str]
    single: frozenset[str]
    paying: frozenset[str]
    dues: frozenset[str]
    papers: frozenset[str]
    over: frozenset[str]
    affairs: frozenset[str]
    that: frozenset[str]
    knowing: frozenset[str]
    again: frozenset[str]
    taking_up: frozenset[str]
    moving: frozenset[str]
    another: frozenset[str]
    striking: Mapping[str, bool]
