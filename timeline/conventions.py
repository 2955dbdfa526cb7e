"""Conventions (what an ambiguous phrase is taken to mean) and Limits (how much work is done), as frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from timeline.arguments import choice, kind, whole_number

Prefer = Literal["past", "future"]
WeekStart = Literal["monday", "sunday"]
Hemisphere = Literal["northern", "southern"]
Domain = Literal["auto", "news", "narrative"]


@dataclass(frozen=True, slots=True)
class Conventions:
    """The choices that speakers leave open, each with the default of news prose.

    Attributes
    ----------
    prefer
        Which way a bare "Friday" or "March" looks when the sentence does not tell: ``"past"`` (news) or ``"future"`` (calendars, chat).
        With ``"future"`` an entry that is nothing but a length ("20 minutes") lies ahead too.
    week_start
        First day of a week: "last week" is Monday to Sunday (ISO 8601) or Sunday to Saturday.
    day_first
        Whether "03/04/2013" is 3 April (True) or 4 March (False); the other order is kept as a reading.
    hemisphere
        Whose seasons: ``"northern"`` summer is June to August, ``"southern"`` summer December to February.
    fiscal_year_start
        Month in which fiscal years begin (1 = January); "fiscal 2012" is the one that ends in 2012.
    rolling
        Whether "the last two years" runs back from the anchor (True) or names whole calendar years (False).
    domain
        ``"news"`` counts bare dates from the dateline, ``"narrative"`` from the date told last; ``"auto"`` takes a text for narrative
        when most of its times are years well before the dateline.

    Raises
    ------
    BadArgument
        If a field has none of these values.

    Examples
    --------
    What each field changes:

    >>> import timeline
    >>> def read(phrase, **choices):
    ...     return timeline.resolve(phrase, dateline="2013-02-12", conventions=timeline.Conventions(**choices)).edtf
    >>> read("Friday"), read("Friday", prefer="future")
    ('2013-02-08', '2013-02-15')
    >>> read("last week"), read("last week", week_start="sunday")
    ('2013-02-04/2013-02-10', '2013-02-03/2013-02-09')
    >>> read("03/04/2013"), read("03/04/2013", day_first=True)
    ('2013-03-04', '2013-04-03')
    >>> read("the summer of 2012"), read("the summer of 2012", hemisphere="southern")
    ('2012-22', '2012-24')
    >>> read("fiscal 2012"), read("fiscal 2012", fiscal_year_start=10)
    ('2012', '2011-10/2012-09')
    >>> read("the last two years"), read("the last two years", rolling=False)
    ('2011-02-12~/2013-02-11', '2011/2012')
    >>> text = "The league was founded in 1848. On 3 May its house burnt."
    >>> for domain in ("news", "narrative"):
    ...     [e.interval.edtf for e in timeline.find(text, dateline="2013-02-12", conventions=timeline.Conventions(domain=domain))]
    ['1848', '2013-05-03']
    ['1848', '1848-05-03']
    >>> timeline.Conventions(week_start="someday")
    Traceback (most recent call last):
    timeline.errors.BadArgument: Conventions.week_start is 'someday'; accepted: 'monday', 'sunday'
    """

    prefer: Prefer = "past"
    week_start: WeekStart = "monday"
    day_first: bool = False
    hemisphere: Hemisphere = "northern"
    fiscal_year_start: int = 1
    rolling: bool = True
    domain: Domain = "auto"

    def __post_init__(self) -> None:
        for name, words in (("prefer", Prefer), ("week_start", WeekStart), ("hemisphere", Hemisphere), ("domain", Domain)):
            choice(f"Conventions.{name}", getattr(self, name), get_args(words))
        for name in ("day_first", "rolling"):
            choice(f"Conventions.{name}", getattr(self, name), (True, False))
        whole_number("Conventions.fiscal_year_start", self.fiscal_year_start, 1, 12)

    @classmethod
    def of(cls, given: Conventions | None) -> Conventions:
        """What was passed as `conventions=`; the defaults for None.

        Raises
        ------
        BadArgument
        """
        if given is None:
            return DEFAULT_CONVENTIONS
        kind("conventions", given, cls, "timeline.Conventions(), with fields such as prefer='future'")
        return given


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on work, so that no input hangs or fills the memory.

    Attributes
    ----------
    characters
        Longest text that is searched for time phrases; a longer one raises `OverLimit`.
    article
        Longest text whose accounts are compared, in characters; an archive is read article by article.
    claims
        Most claims that a program may give for a text (`reconstruct(claims=...)`).
    conflicts
        Most minimal conflicts that are listed per group of claims; beyond it the result says that it stopped.
    steps
        Branching steps of the exact integer decision; beyond it the verdict is ``undecided``.

    Raises
    ------
    BadArgument
        If a bound is no whole number, or below 0.
    """

    characters: int = 200_000_000
    article: int = 5_000_000
    claims: int = 10_000
    conflicts: int = 200
    steps: int = 20_000

    def __post_init__(self) -> None:
        for name in ("characters", "article", "claims", "conflicts", "steps"):
            whole_number(f"Limits.{name}", getattr(self, name), 0)

    @classmethod
    def of(cls, given: Limits) -> Limits:
        """What was passed as `limits=`.

        Raises
        ------
        BadArgument
        """
        kind("limits", given, cls, "timeline.Limits(), with fields such as claims=50_000")
        return given


DEFAULT_CONVENTIONS = Conventions()
DEFAULT_LIMITS = Limits()
