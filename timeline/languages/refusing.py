"""What a language must give so that a denial which only points back is understood: "that is not true", "he did no such thing"."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Refusing:
    """The forms of words that say no to what was told before and tell nothing themselves.

    All are matched against the words of a clause in lower case with one space between, without times, adverbs and marks.

    Attributes
    ----------
    signs
        Words one of which stands in each such clause.
    untrue
        Clauses that call what was said untrue, whoever is meant ("none of it is true", "she made it up"), a pattern for each form.
    judging
        Words of these that judge as well what was done, where more is said ("that was *wrong* and must stop").
    limiting, no_more
        Words before a number that denials of a clause are about ("met *only* once"), and word for word such beginnings ("no more than").
    asking
        Questions, and what stands behind "asked whether", of whether what was told is true ("is that so", "that was the case").
    nothing_so
        Clauses in which nothing of what was said was done ("I did no such thing").
    such
        Words before the noun of what never was ("there was no such *order*").
    pointing
        What the object of a verb of denying begins with when it only points back ("denied *it* in a statement").
    reports
        Nouns for what somebody tells ("her version").
    accusations, turning_down
        Those of them that cannot be put to a vote or a court, and the verb bases that may mean that ("the *report* was *rejected* by").
    contest
        Verb bases that deny a noun of `reports` ("challenged that account").
    issue
        Words behind a verb base that deny what follows ("*took* issue with").
    """

    signs: frozenset[str]
    untrue: tuple[re.Pattern[str], ...]
    judging: frozenset[str]
    limiting: frozenset[str]
    no_more: tuple[tuple[str, ...], ...]
    asking: tuple[re.Pattern[str], ...]
    nothing_so: tuple[re.Pattern[str], ...]
    such: re.Pattern[str]
    pointing: re.Pattern[str]
    reports: frozenset[str]
    accusations: frozenset[str]
    turning_down: frozenset[str]
    contest: frozenset[str]
    issue: tuple[tuple[str, ...], ...]
