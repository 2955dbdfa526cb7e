"""Times named by a bare noun: "the weekend", "the quarter", "one morning"; what no longer phrase has taken."""

from __future__ import annotations

from timeline.expressions.nodes import REFERENCE_TIME, SPEECH_TIME, Cell, Part, Vague
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.intervals import Granularity

bare = Table("bare nouns")
rule = bare.rule


@rule(
    "the? {weekend:unit}",
    says={"It rained over the weekend.": "2013-W06-WE", "They will meet at the weekend.": "2013-W07-WE"},
    never=["the day it rained"],
)
def the_weekend(weekend: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, Granularity.WEEKEND, None) if weekend is Granularity.WEEKEND else None


@rule(
    "(the|this) (long|holiday|bank holiday) {weekend:unit}",
    says={"over the bank holiday weekend": "2013-W06-WE"},
    never=["a long weekend"],
)
def the_long_weekend(weekend: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, Granularity.WEEKEND, None) if weekend is Granularity.WEEKEND else None


@rule("((the|this)? (whole|entire|full)|all) {weekend:unit}", says={"It rained all weekend.": "2013-W06-WE"}, never=["all day"])
def all_weekend(weekend: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, Granularity.WEEKEND, None) if weekend is Granularity.WEEKEND else None


@rule("the (quarter|qtr) <!of>", says={"Profit for the quarter fell.": "2012-Q4"}, never=["the quarter of the city where he lived"])
def the_quarter() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)


@rule(
    "the {unit:unit} <!{word}|->",
    says={"It rose for the year.": "2013", "Prices fell over the week.": "2013-W07"},
    never=["the day it rained", "the minute."],
)
def the_week(unit: Granularity) -> Cell | None:
    named = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)
    return Cell(SPEECH_TIME if unit is not Granularity.DAY else REFERENCE_TIME, unit, 0, definite=True) if unit in named else None


@rule("<!during|until|till|before|after|by|in|at|of|broad|full> daylight <!hours>", says={}, never=["Daylight showed through the wall."])
def daylight_shows() -> NotTime:
    return NOT_TIME  # what is seen; but "by daylight"


@rule(
    "<!{amount}|{number}|good|operation> {part:daypart} <!show|talk|tea|gown|newspaper|owl|owls|train|shift|market|club|clubs|watch|sky|school|of|vision>",
    says={"Overnight it rained.": "2013-02-12TNI", "Nights are cold.": "2013-02-12TNI"},
    never=["good night"],
)
def overnight(part: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), part)


@rule(
    "(the|a|one) {part:daypart} <!show|talk|tea|gown|newspaper|owl|owls|train|shift|market|club|clubs|watch|sky|school|of|before|after>",
    says={"in the morning": "2013-02-12TMO", "one afternoon": "2013-02-12TAF"},
    never=["the night shift"],
)
def in_the_morning(part: str) -> Part:
    return Part(
        Cell(REFERENCE_TIME, Granularity.DAY, None), part
    )  # after a night the coming one: "It froze that night. In the morning ..."


@rule("the? {ordinal} + {part:daypart} <!shift>", says={"They fled on the third night.": "2013-02-14TNI"}, never=["the first night shift"])
def on_the_third_night(ordinal: int, part: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, ordinal - 1), part)


@rule(
    "(the|an|a)? {part:part_adjective} {daypart} <!show|talk|tea|gown|newspaper|owl|owls|train|shift|market|club|clubs|watch|school|of>",
    says={"in the early morning": "2013-02-12TMO START", "They met in mid-afternoon.": "2013-02-12TAF MID"},
    never=["the late night show"],
)
def in_the_early_morning(part: str, daypart: str) -> Part:
    return Part(Part(Cell(REFERENCE_TIME, Granularity.DAY, None), daypart), part)


@rule(
    "<at|by|until|till|before|after|from|since> first light",
    says={"They sailed at first light.": "2013-02-12TMO"},
    never=["the first light rain"],
)
def first_light() -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), "MO")


_AWARDED = (
    "man|men|woman|women|person|people|player|players|car|cars|word|words|book|books|song|album|film|team|club|coach|rookie|manager|goal|game|"
    "save|try|company|firm|teacher|athlete|driver|artist|writer|author|poet|designer|chef|cook|nurse|farmer|entrepreneur|employee|worker|"
    "photo|photograph|picture|product|pupil|student|boss|horse|dog|bird|tree|plant|soup|dish|catch|special|quote|question|joke|tip|thought|"
    "newcomer|hero|villain|event|moment|sportsman|sportswoman|sportsperson|personality|footballer|boxer|golfer|jockey|scientist|bank|paper|"
    "newspaper|restaurant|airline|school|town|city|village|building|beer|wine|cheese|app|website|toy|parent|mother|father|citizen|mayor"
)


@rule(
    f"<the|a|an|was|is|as|his|her|its|our|named|voted|crowned|elected|world|young|'s|,> ({_AWARDED}) of the {{unit}} <!to|of|in|before|after>",
    says={},
    never=["She was named player of the year.", "the soup of the day"],
)
def player_of_the_year(unit: Granularity) -> NotTime | None:
    return NOT_TIME if unit >= Granularity.DAY else None  # a prize, or what is on offer; but "his third film of the year"


@rule(
    "the {unit} <(is|was|are|were) (out|over|up)>",
    says={"Write before the month is out.": "2013-02"},
    never=["the day was over when they met"],
)
def the_month_is_out(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, 0, definite=True) if unit > Granularity.DAY else None


@rule(
    "((the|a|an|that)? (whole|entire|full)|all) {part:daypart} (long)?",
    says={"the whole morning": "2013-02-12TMO", "that entire night": "2013-02-12TNI"},
    never=["the whole story"],
)
def the_whole_morning(part: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), part)


@rule(
    "<in|for|the|'s|my|your|our|his|her|its|their|a|no> future <!{word}|->",
    says={"Ask first in future.": "FUTURE_REF", "He fears for his future.": "FUTURE_REF", "put by for future, not now": "FUTURE_REF"},
    never=["its future plans", "a futures market"],
)
def in_future() -> Vague:
    return Vague("FUTURE_REF")


@rule(
    "<in|'s|my|your|our|his|her|its|their> future <of|in|at|with|without|but|is|was|will|would|may|depends|lies|to|he|she|they|we>",
    says={"The town's future is in doubt.": "FUTURE_REF", "Our future depends on it.": "FUTURE_REF"},
    never=["its future and present owners", "Ask about future plans."],
)
def the_towns_future() -> Vague:
    return Vague("FUTURE_REF")


@rule("recent <!{units}>", says={"the recent vote": "PAST_REF"}, never=["in recent years"])
def the_recent_vote() -> Vague:
    return Vague("PAST_REF")


@rule("<for|during|of> the year <!{number}|he|she|they|it|that|when|ended|ending>", says={"sales for the year were poor": "2013"})
def for_the_year() -> Cell:
    return Cell(SPEECH_TIME, Granularity.YEAR, 0, definite=True)


@rule("pre - {daypart}", says={}, never=["a pre-dawn raid"])
def pre_dawn(daypart: str) -> NotTime:
    return NOT_TIME


@rule("<{amount}|{shift}|almost|nearly|exactly|just> to the day <!of|when|before|that>", says={}, never=["It was three years to the day."])
def three_years_to_the_day() -> NotTime:
    return NOT_TIME
