"""Words of time that name none: "Mr. May", "the Sunday Times", "a field day", "the minute hand"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Repeated
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Granularity
from timeline.languages.en.amounts.durations import amounts, lengths
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.calendar.dates import dates
from timeline.languages.en.clocks.clock import clocks
from timeline.languages.en.joined.bare import bare


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


_PAPERS = "post|news|star|herald|chronicle|telegraph|mail|express|mirror|standard|record|times|gazette|tribune|echo|courier|journal|sun"


@dates.rule(
    f"({{daypart}}|daily) ({_PAPERS})",
    says={},
    never=["as the Evening Post had it", "the Morning Star", "the Daily Mail"],
)
def evening_post(daypart: str | None) -> NotTime:
    return NOT_TIME


@dates.rule(
    "{daypart} (sickness|glory|dress|gown|gowns|coat|suit|blue|oil|saloon|classes|primrose|dew|feast|blindness|terrors)",
    says={},
    never=["morning sickness", "in evening dress"],
)
def morning_sickness(daypart: str) -> NotTime:
    return NOT_TIME


@clocks.rule(
    "(noon|midnight) (blue|gun|oil|feast|sun|express|snack|snacks|cowboy)",
    says={},
    never=["a midnight blue coat", "The noon gun is a landmark."],
)
def midnight_blue() -> NotTime:
    return NOT_TIME  # before the clock has taken the word


@dates.rule("{weekday_name} (best|school)", says={}, never=["in his Sunday best", "Sunday school"])
def sunday_best(weekday_name: int) -> NotTime:
    return NOT_TIME


@amounts.rule(
    "((an|a|the)? hour glass|(a|the)? leap year|(a|the|school)? year (book|books|group|groups)|three quarters <full|empty|done|finished|complete>)",
    says={},
    never=["an hour glass", "in a leap year", "her year book", "three quarters full"],
)
def hour_glass() -> NotTime:
    return NOT_TIME


@amounts.rule(
    "(a|the|some|in)? minute (amount|amounts|quantity|quantities|detail|details|trace|traces|fraction|particle|particles|part|parts|portion|sum|sums|grains|crack|cracks|flaw|flaws|difference|"
    "differences|change|changes|hole|holes|scratch|dose|doses|creature|creatures|insects|particles|level|levels|speck|specks|fish|fly|flies)",
    says={},
    never=["a minute amount of lead", "in minute detail"],
)
def a_minute_amount() -> NotTime:
    return NOT_TIME  # the adjective


@dates.rule("(april (fool|fools)|man friday|{year} vision)", says={}, never=["an April fool", "2020 vision", "his man Friday"])
def april_fool(year: int | None) -> NotTime:
    return NOT_TIME


@amounts.rule(
    "(a|an|the)? ((minute|hour|second) (hand|hands)|day (nursery|nurseries|centre|center|centers|centres|boy|boys|girl|girls|labourer|labourers|tripper|trippers|release))",
    says={},
    never=["The minute hand fell off.", "a day nursery", "an hour hand"],
)
def the_minute_hand() -> NotTime:
    return NOT_TIME


@dates.rule(
    "(a|an|the|his|her|their|its) {daypart} (guard|guards|manager|managers|editor|editors|clerk|clerks|staff|worker|workers|crew|crews|driver|drivers|"
    "doctor|doctors|sister|warden|wardens|watch|patrol|patrols|desk|bus|buses|ferry|ferries|flight|flights|vision|owl|owls|cleaner|cleaners|supervisor|"
    "receptionist|operator|paper|newspaper|edition|editions|dress|gown)",
    says={},
    never=["The night guard saw him.", "the evening paper", "They took the night bus.", "He runs the night desk."],
)
def the_night_guard(daypart: str | None) -> NotTime:
    return NOT_TIME  # but “that night guards fired”


@dates.rule("(a|an|the)? {daypart} (nurse|nurses|porter|porters|watchman|watchmen|sky)", says={}, never=["She is a night nurse."])
def a_night_nurse(daypart: str | None) -> NotTime:
    return NOT_TIME


@relative.rule(
    "((electric|alternating|direct|tidal|ocean|river|sea|rip|swift) current|current (was|runs|ran|flows|flowed|swept|pulled|dragged|carried))",
    says={},
    never=["The current was strong.", "an electric current"],
)
def the_current_was() -> NotTime:
    return NOT_TIME  # of water, and of a wire


@relative.rule(
    "(a|the) {paper:recurring} <was|is|has|had|said|says|reported|wrote|editor>",
    says={},
    never=["The weekly was sold.", "as a daily reported"],
)
def the_weekly_was(paper: Granularity) -> NotTime:
    return NOT_TIME  # a paper


@dates.rule("usa today", says={}, never=["as USA Today reported"])
def usa_today() -> NotTime:
    return NOT_TIME


@amounts.rule(
    "(wait|just|hold on|hang on|give me) (a|one) {unit} <!ago|later|earlier|before|after|and|or>",
    says={},
    never=["Wait a minute!", "just a second"],
)
def wait_a_minute(unit: Granularity) -> NotTime | None:
    return NOT_TIME if unit in (Granularity.SECOND, Granularity.MINUTE) else None


@amounts.rule("have a (nice|good|great|lovely|wonderful) {unit}", says={}, never=["Have a nice day!"])
def have_a_nice_day(unit: Granularity) -> NotTime:
    return NOT_TIME


@amounts.rule(
    "{number}? (light|man|person|staff|watt|kilowatt|dog) {unit:unit|units}",
    says={},
    never=["two light years away", "40 person-days", "a light year"],
)
def two_light_years(number: int | None, unit: Granularity) -> NotTime:
    return NOT_TIME  # measures of distance, work and power


@relative.rule("every? now and (then|again)", says={}, never=["every now and then"])
def now_and_then() -> NotTime:
    return NOT_TIME


@amounts.rule("as many {units}", says={}, never=["the third in as many years"])
def as_many_years(units: Granularity) -> NotTime:
    return NOT_TIME  # as was said before


@lengths.rule("(field day|this day and age|man of the hour|day job|dog days)", says={}, never=["They had a field day.", "a day job"])
def field_day() -> NotTime:
    return NOT_TIME


@bare.rule("(day and night|night and day)", says={"She works day and night.": "P1D"})
def day_and_night() -> Repeated:
    return Repeated(Cell(SPEECH_TIME, Granularity.DAY), "EVERY")


@amounts.rule(
    "({unit} (to|over|on) {same:unit}|from {one:unit} to {other:unit})",
    says={},
    never=["from day to day", "month-to-month rises", "up 4% year on year"],
)
def from_day_to_day(
    unit: Granularity | None, same: Granularity | None, one: Granularity | None, other: Granularity | None
) -> NotTime | None:
    return NOT_TIME if unit is same and one is other else None


@lengths.rule(
    "{unit} (after|by) {same:unit}", says={"Year after year they came.": "P1Y", "day by day": "P1D"}, never=["the day after week two"]
)
def year_after_year(unit: Granularity, same: Granularity) -> Repeated | None:
    return Repeated(Cell(SPEECH_TIME, unit), "EVERY") if unit is same else None
