"""Words of time that name none: "Mr. May", "the Sunday Times", "page 1984", "2000 people", "a field day"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Repeated
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Granularity
from timeline.languages.en.bare import bare
from timeline.languages.en.calendar_dates import dates
from timeline.languages.en.clock import clocks
from timeline.languages.en.durations import amounts, lengths
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


@dates.rule("{number} in {year}", says={}, never=["a chance of 1 in 2000"])
def one_in_1000(number: int, year: int) -> NotTime | None:
    return NOT_TIME if number == 1 and year % 100 == 0 else None


@amounts.rule(
    "((an|a|the)? hour glass|(a|the)? leap year|(a|the|school)? year (book|books|group|groups)|three quarters <full|empty|done|finished|complete>)",
    says={},
    never=["an hour glass", "in a leap year", "her year book", "three quarters full"],
)
def hour_glass() -> NotTime:
    return NOT_TIME


@dates.rule(
    "{number:day} {name:month} (street|avenue|road|lane|terrace|crescent|square|close|court)",
    says={},
    never=["The house at 12 March Street is for sale."],
)
def twelve_march_street(number: int, name: int) -> NotTime:
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


@dates.rule("usa today", says={}, never=["as USA Today reported"])
def usa_today() -> NotTime:
    return NOT_TIME


_COUNTED = (
    "people|persons|pages|men|women|troops|soldiers|jobs|workers|employees|dollars|euros|pounds|miles|kilometers|kilometres|km|feet|meters|metres|"
    "tons|tonnes|votes|seats|units|copies|shares|points|homes|houses|students|children|prisoners|evacuees|refugees|acres|words|calories|gallons|"
    "liters|litres|mph|volts|watts|rpm|hp|members|seats|rooms|kg|lbs|lb|mg|ml|mm|cm|kw|mw|psi|ppm|px|pixels|degrees|pound|mile|foot|dollar|man|"
    "member|seat|page|word|person|ton|acre|room|meter|metre|calorie|bytes|kilobytes|megabytes|gigabytes|grams|gram|kilos|kilo|kilograms|ounces|"
    "ounce|oz|inches|yards|yard|barrels|vehicles|passengers|delegates|patients|villagers|residents|households|families|steps|kcal|joules|hertz|"
    "mhz|ghz|khz|bps|cubic|square|litre|liter|gallon|hectares|hectare|sqft"
)


@dates.rule(
    f"<!the|its|his|her|their|in|of|since|'s|for> {{year}} ({_COUNTED})",
    says={},
    never=["2000 people came", "a book of some 1984 pages", "a 2011-pound bomb", "2015 ml"],
)
def two_thousand_people(year: int) -> NotTime:
    return NOT_TIME


@dates.rule("(dial|dials|dialled|dialed) {year}", says={}, never=["Dial 1900 for the desk."])
def dial_1900(year: int) -> NotTime:
    return NOT_TIME  # a number to call


@dates.rule(f"the {{year}} ({_COUNTED})", says={}, never=["the 1500 men marched"])
def the_1500_men(year: int) -> NotTime | None:
    return NOT_TIME if year < 1900 else None


_NUMBERED = (
    "page|pages|pp|room|no|number|route|flight|highway|chapter|section|article|suite|apartment|channel|model|version|extension|ext|lot|platform|"
    "resolution|code|pin|box|gate|bus|train|form|case|unit|invoice|order|item|serial|line|id|rfc|iso|din|ieee|port|tel|telephone|fax|ticket|"
    "docket|ref|reference|isbn|sku|zip|postcode|bylaw|statute|patent|clause"
)


@dates.rule(
    f"({_NUMBERED}) {{year}}", says={}, never=["page 1984", "pp. 1920", "Room 2012", "No. 1990", "PIN 1984", "in a fax of 1984 pages"]
)
def page_1984(year: int) -> NotTime:
    return NOT_TIME


@dates.rule(
    f"({_NUMBERED}|phone) (no|number|nr)? :? ({{year_month}}|{{year}} (- {{last:number}}))",
    says={},
    never=["Tel: 2010-2015", "ticket number 2010-2015", "invoice 2012-11", "ISO 8601-2019"],
)
def ticket_2010_2015(year_month: tuple[int, int] | None, year: int | None, last: int | None) -> NotTime:
    return NOT_TIME


@dates.rule(f"({_NUMBERED}|phone) (no|number|nr)? : {{year}}", says={}, never=["Fax: 2010", "Ref. no.: 1984"])
def fax_2010(year: int) -> NotTime:
    return NOT_TIME


_MARKED = (
    "grade|grades|graded|rated|rating|rate|score|scores|scored|mark|marks|marked|gave|give|gives|got|gets|won|win|wins|lost|lose|lead|led"
)


@dates.rule(
    f"({_MARKED}) (it|him|her|them|me|us|this|that|a|by|of)? :? {{month_day}} ((,|and|or|to|-) {{second:month_day}})?",
    says={},
    never=["Grade: 8/10", "They won 6/4, 7/5.", "She gave it 4/5.", "It got 3/5 and 4/5."],
)
def she_gave_it_4_5(month_day: tuple[int, int], second: tuple[int, int] | None) -> NotTime:
    return NOT_TIME  # marks, and sets of a match


@dates.rule("{first:year} - {last:year} <!->", says={}, never=["the code 1999-1400"])
def code_1999_1400(first: int, last: int) -> NotTime | None:
    return NOT_TIME if last < first else None


@dates.rule("{year} of (them|us|you|these|those|whom|which)", says={}, never=["There were 1984 of them."])
def there_were_1984_of_them(year: int) -> NotTime:
    return NOT_TIME


@clocks.rule(
    "(verse|verses|chapter|psalm|psalms|genesis|exodus|leviticus|isaiah|proverbs|matthew|mark|luke|john|acts|romans|corinthians|hebrews|"
    "revelation|surah|sura|ratio|score) (of)? {clock_figure}",
    says={},
    never=["as John 3:16 has it", "a score of 3:10", "a ratio of 4:15"],
)
def john_3_16(clock_figure: tuple[int, ...]) -> NotTime:
    return NOT_TIME  # chapter and verse, goals, parts


@clocks.rule(
    "(won|lost|led|trailed|clocked|swam|scored|drew|tied|lead) {clock_figure} <!{meridiem}|in the {daypart}>",
    says={},
    never=["They won 3:10 on penalties.", "She clocked 14:40 over 5,000 metres."],
)
def won_3_10(clock_figure: tuple[int, ...]) -> NotTime:
    return NOT_TIME  # of games and races


@clocks.rule(
    "(beat|beats|beaten|defeated) (them|us|him|her|it|me) {clock_figure} <!{meridiem}|in the {daypart}>",
    says={},
    never=["They beat us 7:30."],
)
def beat_us_7_30(clock_figure: tuple[int, ...]) -> NotTime:
    return NOT_TIME


@clocks.rule("{clock_figure} (ratio|score|win|victory|defeat|loss|lead|odds|aspect|mix|split|draw)", says={}, never=["a 3:10 ratio"])
def three_to_ten_ratio(clock_figure: tuple[int, ...]) -> NotTime:
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
