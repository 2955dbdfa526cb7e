"""Figures that are no times: "page 1984", "2000 people", "ticket number 2010-2015", "she gave it 4/5", "they won 3:10", "John 3:16"."""

from __future__ import annotations

from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.languages.en.calendar.dates import dates
from timeline.languages.en.clocks.clock import clocks


@dates.rule("{number} in {year}", says={}, never=["a chance of 1 in 2000"])
def one_in_1000(number: int, year: int) -> NotTime | None:
    return NOT_TIME if number == 1 and year % 100 == 0 else None


@dates.rule(
    "{number:day} {name:month} (street|avenue|road|lane|terrace|crescent|square|close|court)",
    says={},
    never=["The house at 12 March Street is for sale."],
)
def twelve_march_street(number: int, name: int) -> NotTime:
    return NOT_TIME


@dates.rule("(pin|code|password|combination|number|extension) (is|was) {year} <!-|-->", says={}, never=["The PIN is 1945."])
def the_pin_is_1945(year: int) -> NotTime:
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
