"""Words of time that name none: "Mr. May", "the Sunday Times", "page 1984", "2000 people", "a field day"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Repeated
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Granularity
from timeline.languages.en.bare import bare
from timeline.languages.en.calendar_dates import dates
from timeline.languages.en.durations import lengths
from timeline.languages.en.relative import relative


@dates.rule(
    "(mr|mrs|ms|miss|dr|sir|lady|officer|detective|sergeant|saint) (and)? {name:month|weekday_name|season_name}",
    says={},
    never=["Mr. May left.", "Officer Friday saw it.", "Dr. Winter called."],
)
def mr_may(name: int | str) -> NotTime:
    return NOT_TIME


@dates.rule(
    "{weekday_name} (times|telegraph|mirror|express|mail|herald|post|night live)",
    says={},
    never=["the Sunday Times", "a Saturday Night Live sketch"],
)
def sunday_times(weekday_name: int) -> NotTime:
    return NOT_TIME


@dates.rule(
    "{name:season_name|sure_month|weekday_name} (street|avenue|road|lane|hill|hills|creek|river|valley|lake)",
    says={},
    never=["They live on Spring Street.", "Fall River", "June Lake"],
)
def spring_street(name: int | str) -> NotTime:
    return NOT_TIME


@dates.rule("usa today", says={}, never=["as USA Today reported"])
def usa_today() -> NotTime:
    return NOT_TIME


@dates.rule(
    "<!the|its|his|her|their|in|of|since|'s|for> {year} (people|persons|pages|men|women|troops|soldiers|jobs|workers|employees|dollars|euros|"
    "pounds|miles|kilometers|kilometres|km|feet|meters|metres|tons|tonnes|votes|seats|units|copies|shares|points|homes|houses|students|"
    "children|prisoners|evacuees|refugees|acres|words|calories|gallons|liters|litres|mph|volts|watts|rpm|hp)",
    says={},
    never=["2000 people came", "a book of some 1984 pages"],
)
def two_thousand_people(year: int) -> NotTime:
    return NOT_TIME


@dates.rule(
    "(page|pages|room|no|number|route|flight|highway|chapter|section|article|suite|apartment|channel|model|version|extension|lot|platform|"
    "resolution) {year}",
    says={},
    never=["page 1984", "Room 2012", "No. 1990"],
)
def page_1984(year: int) -> NotTime:
    return NOT_TIME


@relative.rule("every? now and (then|again)", says={}, never=["every now and then"])
def now_and_then() -> NotTime:
    return NOT_TIME


@lengths.rule("as many {units}", says={}, never=["the third in as many years"])
def as_many_years(units: Granularity) -> NotTime:
    return NOT_TIME  # as was said before


@lengths.rule("(field day|this day and age|man of the hour|day job|dog days)", says={}, never=["They had a field day.", "a day job"])
def field_day() -> NotTime:
    return NOT_TIME


@bare.rule("(day and night|night and day)", says={"She works day and night.": "P1D"})
def day_and_night() -> Repeated:
    return Repeated(Cell(SPEECH_TIME, Granularity.DAY), "EVERY")


@lengths.rule(
    "{unit} (after|by) {same:unit}", says={"Year after year they came.": "P1Y", "day by day": "P1D"}, never=["the day after week two"]
)
def year_after_year(unit: Granularity, same: Granularity) -> Repeated | None:
    return Repeated(Cell(SPEECH_TIME, unit), "EVERY") if unit is same else None
