"""Clock times in talk and in orders: "half three", "at ten forty-five", "0730 hours", "11ish", "tomorrow pm"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import SPEECH_TIME, Ahead, Cell, Clock, Date, Modified, Node, Part, Range, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.clocks.clock import GOES_ON, clocks, in_part, on_dial, same_half, zoned
from timeline.languages.en.clocks.moments import at_day, moments
from timeline.languages.en.joined.ranges import ranges

spoken = Table("spoken clocks")  # before the numbers, which would take "forty-five" by itself
rule = clocks.rule

_AT = "at|@|by|until|till|til|from|since|around|about|before|after"
_COUNTED = "{word}|{unit}|{units}|{month}|{number}|-|%|:|/"


_NOT_COUNTED = "{word}|{unit}|{units}|{more:ones}|{teen}|{scale}|{month}|-|%"
_BEFORE = "at|@|by|until|till|til|from|to|for|around|about|and|tomorrow|today|yesterday"


@spoken.rule(
    f"<{_BEFORE}> {{hour}} {{spoken_minutes}} <!{_NOT_COUNTED}>",
    says={"at three thirty": "2013-02-12T03:30", "for six-fifteen": "2013-02-12T06:15"},
    never=["at three thirty people", "for two thirty-day periods"],
)
def three_thirty(hour: int, spoken_minutes: int) -> Clock | None:
    return on_dial(hour, spoken_minutes, None, None) if 1 <= hour <= 12 else None


@spoken.rule(
    f"<{_BEFORE}> {{hour}} {{spoken_minutes}} {{ones}} <!{_NOT_COUNTED}>",
    says={"at ten forty-five": "2013-02-12T10:45"},
    never=["at two thirty-five-year-olds"],
)
def ten_forty_five(hour: int, spoken_minutes: int, ones: int) -> Clock | None:
    return on_dial(hour, spoken_minutes + ones, None, None) if 1 <= hour <= 12 and spoken_minutes > 15 else None


@spoken.rule(
    f"<{_BEFORE}|between> {{hour}} {{spoken_minutes}} {{ones}}? <to|till|until|{GOES_ON}>",
    says={"from three thirty to four thirty": "2013-02-12T03:30", "At five thirty the bridge was closed.": "2013-02-12T05:30"},
    never=["for two thirty"],
)
def from_three_thirty_to(hour: int, spoken_minutes: int, ones: int | None) -> Clock | None:
    return on_dial(hour, spoken_minutes + (ones or 0), None, None) if 1 <= hour <= 12 and (not ones or spoken_minutes > 15) else None


@spoken.rule(
    "{hour} {spoken_minutes} {ones}? <{meridiem}|in the {daypart}|at night>",
    says={"seven thirty-five p.m.": "2013-02-12T19:35", "five thirty in the evening": "2013-02-12T17:30"},
)
def seven_thirty_five(hour: int, spoken_minutes: int, ones: int | None) -> Clock | None:
    return on_dial(hour, spoken_minutes + (ones or 0), None, None) if 1 <= hour <= 12 and (not ones or spoken_minutes > 15) else None


@spoken.rule(f"<{_BEFORE}> {{hour}} oh {{ones}}", says={"at five oh five": "2013-02-12T05:05"}, never=["nineteen oh five"])
def five_oh_five(hour: int, ones: int) -> Clock | None:
    return on_dial(hour, ones, None, None) if 1 <= hour <= 12 else None


def _minutes_in_words(words: str, minutes: int) -> None:
    """“ten to six”, "ten after five": rules named after the minutes, whose words start a search together."""

    def short_of(hour: int) -> Clock | None:
        return on_dial(hour - 1, 60 - minutes, None, None) if 2 <= hour <= 12 else None  # "at five to one" may be odds

    def goes_on(hour: int) -> Clock | None:
        return short_of(hour)

    def after(hour: int) -> Clock | None:
        return on_dial(hour, minutes, None, None) if 1 <= hour <= 12 else None

    name = words.replace(" ", "_")
    short_of.__name__, goes_on.__name__, after.__name__ = f"{name}_to_six", f"{name}_to_six_the", f"{name}_after_five"
    at, past = f"2013-02-12T05:{60 - minutes}", f"2013-02-12T05:{minutes:02d}"
    spoken.rule(
        f"<at|until|till|since|around|about> {words} to {{hour}} <!{_NOT_COUNTED}>",
        says={f"at {words} to six": at},
        never=[f"at {words} to six percent", f"from {words} to six"],
    )(short_of)
    spoken.rule(
        f"<at> {words} to {{hour}} <{GOES_ON}>", says={f"At {words} to six the bridge was closed.": at}, never=[f"{words} to six on Friday"]
    )(goes_on)
    spoken.rule(f"{words} after {{hour}} <!{_NOT_COUNTED}>", says={f"{words} after five": past}, never=[f"{words} after five days"])(after)


for _words, _minutes in (("five", 5), ("ten", 10), ("twenty", 20), ("twenty five", 25)):
    _minutes_in_words(_words, _minutes)


@spoken.rule("<!{word}> half {hour} <!{word}|{unit}|{units}|->", says={"half three": "2013-02-12T03:30"}, never=["half two-day passes"])
def half_three_alone(hour: int) -> Clock | None:
    return on_dial(hour, 30, None, None) if 1 <= hour <= 12 else None


@zoned.rule("{clock} {meridiem}", says={"at seven twenty p.m.": "2013-02-12T19:20"})
def seven_twenty_pm(clock: Clock, meridiem: str) -> Clock | None:
    return on_dial(clock.hour, clock.minute, clock.second, meridiem) if clock.half and clock.on is None else None


@rule(f"<{_AT}> half {{hour}} <!{_COUNTED}>", says={"at half three": "2013-02-12T03:30"}, never=["by half five men"])
def half_three(hour: int) -> Clock | None:
    return on_dial(hour, 30, None, None) if 1 <= hour <= 12 else None


@rule(f"<at> half {{hour}} <{GOES_ON}>", says={"At half three the bridge was closed.": "2013-02-12T03:30"}, never=["at half two men"])
def at_half_three_the(hour: int) -> Clock | None:
    return on_dial(hour, 30, None, None) if 1 <= hour <= 12 else None


_NOT_AN_HOUR = "{word}|{amount}|{units}|{unit}|{scale}|{more:number}|{meridiem}|%|-|:|/"
_LEVELS = (
    "stood|stands|stand|closed|ended|opened|traded|priced|valued|rated|fixed|pegged|sold|quoted|capped|aged|died|start|starts|is|was|be|are|look|"
    "looked|up|set|held|kept|put|estimated|remains|remained|unchanged|peaked|steady|flat|were|fired|aimed|shot|laughed|shouted|pointed|threw"
)


@rule(
    f"<!{_LEVELS}> at {{hour_word}} <!{_NOT_AN_HOUR}>",
    says={"The pub shuts at eleven.": "2013-02-12T11:00", "He came at six, alone.": "2013-02-12T06:00"},
    never=["The rate stood at five.", "at five sites", "at six to one", "He put the number of dead at five."],
    extent="hour_word",
)
def shuts_at_eleven(hour_word: int) -> Clock | None:
    return on_dial(hour_word, None, None, None)


@rule(
    f"(shortly|soon|just|right|immediately|not long|little|well|some time|sometime) (before|after|past) {{clock_word}} <!{_NOT_AN_HOUR}>",
    says={"He saw a lamp shortly after one.": "2013-02-12T01:00", "She left just before two, alone.": "2013-02-12T02:00"},
    never=["just after two men left", "shortly after one of them", "just after two in three"],
    extent="clock_word",
)
def shortly_after_one(clock_word: int) -> Clock:
    return Clock(clock_word, half=True)


@rule(
    f"(shortly|soon|just|immediately|not long|some time|sometime) (before|after|past) {{clock_word}} <{GOES_ON}>",
    says={"Shortly after one the bridge was closed.": "2013-02-12T01:00"},
    never=["just after two men left"],
    extent="clock_word",
)
def shortly_after_one_the(clock_word: int) -> Clock:
    return Clock(clock_word, half=True)


@rule(
    f"(until|till|til) (nearly|almost|about|around|past|after|well past|well after|just after|shortly before) {{clock_word}} <!{_NOT_AN_HOUR}>",
    says={"They danced until nearly four.": "2013-02-12T04:00", "He waited till past nine.": "2013-02-12T09:00"},
    never=["until after two of them had left"],
    extent="clock_word",
)
def until_nearly_four(clock_word: int) -> Clock:
    return Clock(clock_word, half=True)


_NO_COUNT = "<!{units}|{unit}|{scale}|{meridiem}|%|-|:|/|percent|per|of|o'clock|o’clock|in>"


@rule(
    f"(up|rose|rise|rises|woke|wake|wakes|awake) at {{hour}} {_NO_COUNT}",
    says={"We rose at six to feed the hens.": "2013-02-12T06:00"},
    never=["He was up at 5 percent."],
    extent="hour",
)
def up_at_six(hour: int) -> Clock | None:
    """Nobody rises in the evening."""
    return Clock(hour, half=not 3 <= hour <= 11) if 1 <= hour <= 12 else None


@rule(
    f"{{meal}} at {{hour}} {_NO_COUNT}",
    says={"supper at eight, then cards": "2013-02-12T20:00"},
    never=["lunch at one of the inns"],
    extent="hour",
)
def supper_at_eight(meal: str, hour: int) -> Clock | None:
    return in_part(Clock(hour, half=True), meal) if 1 <= hour <= 12 else None


@rule(
    "(up|awake|waiting|queuing|queueing|queued|open|shut|closed|working) since {hour} <!{word}|{units}|{unit}|{scale}|%|-|:|/>",
    says={"up since 4, ready to drop": "2013-02-12T04:00"},
    never=["closed since 3 men fell ill", "up since 4 percent"],
    extent="hour",
)
def up_since_4(hour: int) -> Clock | None:
    return on_dial(hour, None, None, None) if 1 <= hour <= 12 else None


@rule(
    "(clock|clocks|bell|bells) (struck|strikes|strike|striking|showed|shows|read) {hour} <!{units}|{unit}|{scale}|{meridiem}|%|-|:|/|of|o'clock|o’clock>",
    says={"The old clock struck three as we left.": "2013-02-12T03:00"},
    never=["The clock showed three of them."],
    extent="hour",
)
def the_clock_struck_three(hour: int) -> Clock | None:
    return on_dial(hour, None, None, None) if 1 <= hour <= 12 else None


@rule("{number} in the {daypart}", says={"730 in the evening": "2013-02-12T19:30"}, never=["40 in the morning"])
def run_on_in_the_evening(number: int, daypart: str) -> Clock | None:
    hour, minute = divmod(number, 100) if isinstance(number, int) else (0, 0)
    return in_part(Clock(hour, minute, half=True), daypart) if 1 <= hour <= 12 and minute < 60 else None


@rule(f"<{_AT}|between|and|to|-|--> {{military}}", says={"at 0730": "2013-02-12T07:30"}, never=["room 0730"])
def at_0730(military: tuple[int, int]) -> Clock:
    return Clock(military[0], military[1])


@rule("{military} (hours|hrs|h)", says={"0730 hours": "2013-02-12T07:30", "2300 hrs": "2013-02-12T23:00"})
def oh_seven_thirty_hours(military: tuple[int, int]) -> Clock:
    return Clock(military[0], military[1])


@rule(
    "{at_hour}",
    says={"He left at 5.": "2013-02-12T05:00", "at 7 and again": "2013-02-12T07:00"},
    never=["The rate stood at 5.", "at 5 percent"],
)
def at_5(at_hour: int) -> Clock | None:
    return on_dial(at_hour, None, None, None)


@rule("{clock_figure} (hours|hrs|hr|h)", says={"17:30 hours": "2013-02-12T17:30"}, never=["1:30 hours"])
def seventeen_thirty_hours(clock_figure: tuple[int, ...]) -> Clock:
    hour, minute, *rest = clock_figure
    return Clock(hour, minute, rest[0] if rest else None)


@rule("{minute} (minutes|mins|min)? past {hour} {meridiem}", says={"15 past 3pm": "2013-02-12T15:15"})
def fifteen_past_3pm(minute: int, hour: int, meridiem: str) -> Clock | None:
    return on_dial(hour, minute, None, meridiem) if minute < 60 else None


@rule("{hour} (oclock|o clock) {meridiem}?", says={"nine oclock": "2013-02-12T09:00", "4 oclock pm": "2013-02-12T16:00"})
def nine_oclock(hour: int, meridiem: str | None) -> Clock | None:
    return on_dial(hour, None, None, meridiem)


@rule("{hour} in the {meridiem}", says={"at 3 in the pm": "2013-02-12T15:00"})
def three_in_the_pm(hour: int, meridiem: str) -> Clock | None:
    return on_dial(hour, None, None, meridiem)


@rule("{ish} {meridiem}", says={"8ish pm": "2013-02-12T20:00 APPROX"})
def eight_ish_pm(ish: int, meridiem: str) -> Modified | None:
    clock = on_dial(ish, None, None, meridiem)
    return Modified(clock, "APPROX") if clock is not None else None


@rule("{ish}", says={"11ish": "2013-02-12T11:00 APPROX"})
def eleven_ish(ish: int) -> Modified | None:
    clock = on_dial(ish, None, None, None) if 1 <= ish <= 12 else None
    return Modified(clock, "APPROX") if clock is not None else None


@rule("(noonish|middayish)", says={"noonish": "2013-02-12T12:00 APPROX"})
def noonish() -> Modified:
    return Modified(Clock(12, 0), "APPROX")


@zoned.rule("{clock} - ish", says={"5:30-ish": "2013-02-12T05:30 APPROX"})
def five_thirty_ish(clock: Clock) -> Modified:
    return Modified(clock, "APPROX")


@moments.rule(
    "<about|around|nearly|toward|towards> {hour} (in|on) (the)? {day:part}",
    says={"at about seven on the morning of May 5": "2013-05-05T07:00"},
    never=["about seven on the left"],
)
def about_seven_on_the_morning_of(hour: int, day: Part) -> Clock | None:
    return at_day(Clock(hour, half=True), day) if 1 <= hour <= 12 else None


_DAY = "date|weekday|cell|holiday|relative"


@moments.rule(
    "(in the|the)? (early|late|mid)? {daypart} ,? (at|@|around|about) {hour:hour|clock} <!{units}|{word}>",
    says={"in the morning at 7": "2013-02-12T07:00", "early morning @ 4": "2013-02-12T04:00"},
    never=["the night at 20 clubs"],
)
def in_the_morning_at_7(daypart: str, hour: int | Clock) -> Clock | None:
    clock = hour if isinstance(hour, Clock) else Clock(hour, half=True) if 1 <= hour <= 12 else None
    return in_part(clock, daypart) if clock is not None and clock.on is None else None


@moments.rule("{clock} ,? in {ahead}", says={"at 5pm in two days": "2013-02-14T17:00"}, never=["at 5pm in two hours"])
def at_5pm_in_two_days(clock: Clock, ahead: Ahead) -> Clock | None:
    return at_day(clock, replace(ahead, sure=True))


@moments.rule("<in> {amount} ,? (at|around) {clock}", says={"in 9 days at 6pm": "2013-02-21T18:00"})
def in_9_days_at_6(amount: Amount, clock: Clock) -> Clock | None:
    return (
        replace(clock, on=Ahead(amount, sure=True)) if clock.on is None and Granularity.DAY <= amount.finest <= Granularity.WEEK else None
    )


@moments.rule(f"{{day:{_DAY}}} {{meridiem}}", says={"tomorrow pm": "2013-02-13TAF", "Monday am": "2013-02-11TMO"})
def tomorrow_pm(day: Node, meridiem: str) -> Part | None:
    named = not isinstance(day, Cell) or day.unit is Granularity.DAY
    return Part(day, "AF" if meridiem == "p" else "MO") if named and not (isinstance(day, Date) and day.day is None) else None


@moments.rule(
    "{date} ,? {clock_point} <!{word}|%|{unit}|{units}|{scale}>",
    says={"13.02.2013 13.15": "2013-02-13T13:15"},
    never=["March 5 13.15 percent", "in 2013 13.15"],
)
def date_13_point_15(date: Date, clock_point: tuple[int, int]) -> Clock | None:
    return at_day(Clock(*clock_point, half=0 < clock_point[0] <= 12), date) if date.month and date.day else None


@moments.rule("this {meridiem}", says={"this am": "2013-02-12TMO"})
def this_am(meridiem: str) -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, 0), "AF" if meridiem == "p" else "MO")


@ranges.rule(
    "{day:part} ,? (from|between)? {first:hour} (-|to|until|and) {last:hour} <!{word}|->",
    says={"tomorrow morning 6-8": "2013-02-13T06:00"},
    never=["Monday night 3-1 win"],
)
def tomorrow_morning_6_8(day: Part, first: int, last: int) -> Range | None:
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    begin, end = at_day(Clock(first, half=True), day), at_day(Clock(last, half=True), day)
    return Range(begin, end) if begin is not None and end is not None and begin.hour < end.hour else None


@ranges.rule(
    "<between|from> {first:hour} (and|to|until|till|-) {last:hour} ,? (on|of)? {day:weekday|cell|holiday|part|date}",
    says={"between 3 and 8 yesterday": "2013-02-11T03:00", "from 7 to 9 on Friday": "2013-02-08T07:00"},
    never=["between 3 and 8 last year"],
)
def between_3_and_8_yesterday(first: int, last: int, day: Node) -> Range | None:
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    begin, end = at_day(Clock(first, half=True), day), at_day(Clock(last, half=True), day)
    if begin is None or end is None:
        return None
    if end.half and end.hour <= begin.hour:
        end = replace(end, hour=end.hour + 12)
    return Range(same_half(begin, end), end)


@ranges.rule("{first:clock|date} / {last:clock|date}", says={"2013-03-05/2013-03-09": "2013-03-05"}, never=["March 5 / 3 p.m."])
def interval_of_iso(first: Clock | Date, last: Clock | Date) -> Range | None:
    """ISO 8601-1:2019, 5.5.4.2: two dates joined by a slash."""
    full = all(isinstance(end.on if isinstance(end, Clock) else end, Date) for end in (first, last)) and type(first) is type(last)
    return Range(first, last) if full and not isinstance(first, Weekday) else None
