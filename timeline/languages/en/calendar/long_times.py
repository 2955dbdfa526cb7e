"""Seasons, decades, centuries and fiscal years: "the summer of 2012", "the 1990s", "the 20th century"."""

from __future__ import annotations

from timeline.expressions.nodes import Date, Era, Fiscal, Part, Range, Season
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Granularity
from timeline.languages.en.calendar.dates import dates

rule = dates.rule


@rule(
    "the (roaring|swinging)? {decade_figure}",
    says={"the swinging '60s": "196", "the 1990s": "199", "the '90s": "199", "the 80s": "198", "the 1700s": "17"},
)
def the_1990s(decade_figure: int) -> Era | None:
    return _era(decade_figure) if decade_figure >= 20 else None


@rule("{decade_figure}", says={"1990s": "199"})
def decade_1990s(decade_figure: int) -> Era | None:
    return _era(decade_figure) if decade_figure >= 1000 else None


def _era(figure: int) -> Era:
    """“the 1700s” are a century; "the 1900s" and "the 2000s" may be the decade, and are taken for it."""
    if 1000 <= figure < 1900 and figure % 100 == 0:
        return Era(Granularity.CENTURY, figure // 100 + 1)
    return Era(Granularity.DECADE, figure)


@rule("{short_decade}", says={"in the mid-'80s": "198 MID", "the '60s and '70s": "197"})
def mid_eighties(short_decade: int) -> Era:
    return Era(Granularity.DECADE, short_decade)


@rule("the (roaring|swinging)? {named_decade}", says={"the roaring twenties": "192", "the nineties": "199"})
def the_nineties(named_decade: int) -> Era:
    return Era(Granularity.DECADE, named_decade)


@rule(
    "<!his|her|my|your|our|their|'s|man|woman> the? {part:part_adjective} - {named_decade}",
    says={"the mid-seventies": "197 MID"},
    never=["She is in her mid-seventies."],
)
def mid_seventies(part: str, named_decade: int) -> Part:
    return Part(Era(Granularity.DECADE, named_decade), part)


@rule("the {part:part_adjective} {named_decade}", says={"the late seventies": "197 END"}, never=["He was in his late seventies."])
def the_late_seventies(part: str, named_decade: int) -> Part:
    return Part(Era(Granularity.DECADE, named_decade), part)


@rule(
    "the? {number:ordinal|ordinal_day} <(to|and|or|-|--|through) (the|early|late|mid|the early|the late)? {next:ordinal|ordinal_day} (century|centuries)>",
    says={"in the 5th and 4th centuries": "04", "from the late 18th to the early 19th century": "17 END"},
    never=["the 5th and last century"],
)
def the_5th_and_4th_centuries(number: int) -> Era | None:
    return Era(Granularity.CENTURY, number) if 1 <= number <= 30 else None


@rule("the? {number:ordinal|ordinal_day} (century|centuries)", says={"the 20th century": "19", "the nineteenth century": "18"})
def the_20th_century(number: int) -> Era | None:
    return Era(Granularity.CENTURY, number) if 1 <= number <= 30 else None


@rule("the? {number:ordinal|ordinal_day} century {bc}", says={"the 5th century BC": "BC04"})
def fifth_century_bc(number: int, bc: str) -> Era | None:
    return Era(Granularity.CENTURY, number, "BC") if 1 <= number <= 60 else None


@rule("the {decade_figure} {bc}", says={"the 470s BC": "BC047"})
def the_470s_bc(decade_figure: int, bc: str) -> Era:
    return Era(Granularity.DECADE, decade_figure, "BC")


@rule("the? (fiscal|financial) (year)? {year}", says={"in fiscal 2011": "2011", "fiscal 2012": "2012"})
def fiscal_2012(year: int) -> Fiscal:
    return Fiscal(year)


@rule(
    "the? (fiscal|financial|tax) (year)? ({season_years}|{year} (-|--) {last:number|year})",
    says={"in fiscal 2011-12": "2012", "the financial year 2012/13": "2013"},
    never=["fiscal 2011-2 plans"],
)
def fiscal_2011_12(season_years: int | None, year: int | None, last: int | None) -> Fiscal | None:
    """A year of accounts that lies in two is named by the one in which it ends."""
    if season_years is not None:
        return Fiscal(season_years + 1)
    return Fiscal(year + 1) if year is not None and last in (year + 1, (year + 1) % 100) and last >= 10 else None


@rule("{fiscal_figure}", says={"FY2012": "2012", "FY 12": "2012"})
def fy_2012(fiscal_figure: int) -> Fiscal:
    return Fiscal(fiscal_figure)


@rule("the? {season:season_name} (of|in)? {season_years}", says={"winter 2011/12": "2011-WI"})
def winter_2011_12(season: str, season_years: int) -> Season:
    return Season(season, season_years)  # type: ignore[arg-type]  # the lexicon holds the four names


@rule(
    "{season_years} <season|winter|school|academic|financial|fiscal|tax|campaign|term|session|budget>",
    says={"the 2011/12 season": "2011/2012"},
    never=["2011/12"],
)
def the_2011_12_season(season_years: int) -> Range:
    return Range(Date(season_years), Date(season_years + 1))


@rule("the? {century} {named_decade}", says={"the nineteen nineties": "199", "the eighteen-sixties": "186"})
def the_nineteen_nineties(century: int, named_decade: int) -> Era:
    return Era(Granularity.DECADE, century * 100 + named_decade)


@rule("the? {season:season_name} (of|in|,)? {year}", says={"the summer of 2012": "2012-SU", "spring 2011": "2011-SP"})
def summer_of_2012(season: str, year: int) -> Season:
    return Season(season, year)  # type: ignore[arg-type]  # the lexicon holds the four names


@rule(
    "the {season:season_name} <offensive|offensives|campaign|campaigns|olympics|games|break|semester|term|holiday|holidays|collection|recess>",
    says={"the spring offensive": "2013-SP"},
    extent="season",
)
def the_spring_offensive(season: str) -> Season:
    return Season(season)  # type: ignore[arg-type]  # "the" belongs to the offensive


@rule(
    "<(in|last|next|this|that|past|coming|following|previous|preceding|since|until|by|early|late|during|of|mid|every|each)> the? {season:season_name}",
    says={"He spoke with her in the spring.": "2012-SP", "last summer": "2012-SU"},
    never=["the fall of the wall"],
)
def in_the_spring(season: str) -> Season:
    return Season(season)  # type: ignore[arg-type]


@rule("the? {capital_season} <!{word}>", says={"Fall": "2012-FA"}, never=["a hot fall"])
def capital_fall(capital_season: str) -> Season:
    return Season(capital_season)  # type: ignore[arg-type]


@rule(
    "<!i|you|we|they|who|will|would|could|can|not> the? spring <!to|up|from|for|into|back|water|onion|onions|roll|rolls|board|a>",
    says={"Spring came early.": "2012-SP", "the spring flood": "2013-SP"},
    never=["They spring to life.", "fresh spring water"],
)
def the_spring() -> Season:
    return Season("spring")


@rule("<from|between> spring <to|and|through|until|till>", says={"from spring to autumn 2012": "2012-SP"}, never=["from spring water"])
def from_spring_to() -> Season:
    return Season("spring")


@rule("the? {sure_season}", says={"The summer was hot.": "2012-SU"})
def the_summer(sure_season: str) -> Season:
    return Season(sure_season)  # type: ignore[arg-type]


@rule("the? {season:season_name} (of|in)? {year:year|number} {bc}", says={"the spring of 480 BC": "BC0480"})
def spring_of_480_bc(season: str, year: int, bc: str) -> Date | None:
    return Date(year, era="BC") if isinstance(year, int) and 1 <= year <= 9999 else None


@rule(
    "(a|the|an)? (hot|cold|warm|mineral|thermal|natural|artesian|coiled|sacred|holy|freshwater|underground) (spring|springs)",
    says={},
    never=["a hot spring near the town"],
)
def a_hot_spring() -> NotTime:
    return NOT_TIME  # water


@rule("a spring <!{word}|-|{daypart}>", says={}, never=["It is fed by a spring."])
def fed_by_a_spring() -> NotTime:
    return NOT_TIME  # a source, a coil


@rule("a spring in (his|her|its|my|your|our|their) (step|heel|walk)", says={}, never=["He had a spring in his step."])
def a_spring_in_his_step() -> NotTime:
    return NOT_TIME


@rule("the (fall|spring) of <!next|last|this|that>", says={}, never=["the fall of the government"])
def the_fall_of() -> NotTime:
    return NOT_TIME  # a longer match reads "the fall of 2012"
