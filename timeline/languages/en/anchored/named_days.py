"""Days by name, from the day of speaking: "Friday", "today", "tomorrow", "last night", "the 15th"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Part, Vague, Weekday
from timeline.intervals import Granularity
from timeline.languages.en.calendar.dates import dates

rule = dates.rule

_GOING_ON = (
    "and|or|to|was|were|he|she|they|it|we|i|in|at|when|but|as|the|a|an|his|her|their|its|my|our|no|nobody|there|did|had|has|after|before"
    "|with|without|from|by|for|only"
)  # no noun, which the number would count


@rule("<!{weekday_name}> the {day:ordinal_day} <!{word}>", says={"It will open on the 15th.": "2013-02-15"}, never=["the 15th floor"])
def the_15th(day: int) -> Date:
    return Date(day=day)


@rule(
    "<on> (the)? {day:day} <(at|@) {clock}|(between|from) {hour:hour|clock} (and|to)>",
    says={"on the 19 between 3 and 5pm": "2013-02-19T15:00", "on 15 at 8:00": "2013-02-15T08:00"},
    never=["on 15 of them"],
)
def on_the_17_between(day: int) -> Date:
    return Date(day=day)


@rule(
    "the {day:ordinal_day} <,? (at|@|around|from)? {clock}|,? (at|@) {hour}|in the {daypart}>",
    says={"the 15th at 5pm": "2013-02-15T17:00", "the 15th in the morning": "2013-02-15TMO"},
    never=["the 15th hour"],
)
def the_15th_at(day: int) -> Date:
    return Date(day=day)


@rule(
    f"<on|by|until|till|since|before|after> the {{day:ordinal_day}} <{_GOING_ON}>",
    says={"He fled on the 8th and came back.": "2013-02-08"},
    never=["on the 15th floor", "the 8th and last man"],
)
def on_the_8th(day: int) -> Date:
    return Date(day=day)


@rule(
    f"<{{daypart}} + of> the {{day:ordinal_day}} <{_GOING_ON}>",
    says={"He came on the night of the 8th and fled.": "2013-02-08TNI"},
    never=["the night of the 8th floor"],
)
def night_of_the_8th(day: int) -> Date:
    return Date(day=day)


@rule(
    "<(letter|letters|parcel|postcard|cheque|bill|note|telegram|wire|cable|email|message|issue|edition|minutes|meeting|memo|dispatch|order) + of> the {day:ordinal_day} <!floor|century|{unit}|{month}|of|amendment|-|infantry|division>",
    says={"Your letter of the 3rd has come.": "2013-02-03"},
    never=["The meeting of the 4th infantry was put off.", "a letter of the 18th century"],
)
def letter_of_the_3rd(day: int) -> Date:
    return Date(day=day)


@rule(
    "<on|by|until|till|than|before|since> the {ordinal} <!{word}|-|:>",
    says={"Pay no later than the fifth.": "2013-03-05"},
    never=["one of the fifth"],
)
def by_the_fifth(ordinal: int) -> Date | None:
    return Date(day=ordinal) if 4 <= ordinal <= 31 else None  # “on the second” may be of two things


@rule(
    "{weekday_name:weekday_name|short_weekday} ,? (the)? {day:ordinal_day} <!{month}|{unit}|of>",
    says={"Tuesday the 19th": "2013-02-19", "Friday 15th": "2013-02-15"},
)
def tuesday_the_19th(weekday_name: int, day: int) -> Date:
    return Date(day=day, weekday=weekday_name)


@rule(
    "<on|til|till|until|by|from|since|@> {short_weekday} <!{word}>",
    says={"See you on sat.": "2013-02-16"},
    never=["They sat on sun chairs."],
)
def on_sat(short_weekday: int) -> Weekday:
    return Weekday(short_weekday)


@rule(
    "<!i|we|they|he|she|the|a|to> {day:clear_weekday} <was|is|will|night|morning>",
    says={"mon was bad": "2013-02-11"},
    never=["They wed was it?"],
)
def mon_was(day: int) -> Weekday | None:
    return Weekday(day) if day != 2 else None  # “wed” may be the verb


@rule(
    "{day:clear_weekday} <(-|/|&|to|till|until|through|thru) {last:clear_weekday|weekday_name}>",
    says={"open mon to fri": "2013-02-11", "gym mon/wed/fri": "2013-02-11"},
    never=["They wed to please her."],
)
def mon_to(day: int) -> Weekday:
    return Weekday(day)


@rule(
    "<{first:clear_weekday|weekday_name} + (to|till|until|through|thru|and|or)> {day:clear_weekday}",
    says={"open mon to fri": "2013-02-15"},
    never=["They wed."],
)
def mon_to_fri(day: int) -> Weekday:
    return Weekday(day)


@rule("<its|it's|it’s|only|already> {day:clear_weekday} <!{word}>", says={"its only wed": "2013-02-06"}, never=["They wed."])
def its_only_wed(day: int) -> Weekday:
    return Weekday(day)


@rule("<on|til|till|until|since|@> {day:clear_weekday}", says={"gig on wed with Ann": "2013-02-06"}, never=["They wed on Malta."])
def on_wed(day: int) -> Weekday:
    return Weekday(day)


@rule(
    "<u|you|ya|yous|yall|off|again|back|open|closed|free> {day:clear_weekday} <!{word}>",
    says={"see u mon": "2013-02-18"},
    never=["They wed."],
)
def see_u_mon(day: int) -> Weekday:
    return Weekday(day)


@rule(
    "<this|next|nxt|last|lst|every|each|coming> {short_weekday}",
    says={"every wed they meet": "XXXX-WXX-3", "this Sat at noon": "2013-02-16T12:00"},
)
def this_sat(short_weekday: int) -> Weekday:
    return Weekday(short_weekday)


@rule(
    "<on|by|until|till|from|since> {day:capital_weekend} <at|@|from|till|until|to|and|or|for|->",
    says={"Come on Sat at noon.": "2013-02-16T12:00"},
)
def on_sat_at(day: int) -> Weekday:
    return Weekday(day)


@rule("{short_weekday} <{daypart}|{clock_figure}|{clock}|{meridiem}>", says={"sat night": "2013-02-09TNI", "sun 7pm": "2013-02-10T19:00"})
def sat_night(short_weekday: int) -> Weekday:
    return Weekday(short_weekday)


@rule(
    "<!{word}|{number}|,> {short_weekday} <!{word}|,>",
    says={"sun": "2013-02-10"},
    never=["The sun rose.", "the moon, sun, and stars"],
)
def sun_alone(short_weekday: int) -> Weekday:
    return Weekday(short_weekday)


@rule("<!{word}> {day:clear_weekday} <!{word}>", says={"mon, wed, thur": "2013-02-06"}, never=["They wed."])
def wed_alone(day: int) -> Weekday:
    return Weekday(day)


@rule("{weekday_name}", says={"Friday": "2013-02-08", "sundayyy": "2013-02-10", "on Tuesday": "2013-02-12"})
def friday(weekday_name: int) -> Weekday:
    return Weekday(weekday_name)


@rule("<on|of|for|till|until|like> a {weekday_name}", says={"It fell on a Sunday.": "2013-02-10"}, never=["a Monday paper"])
def a_sunday(weekday_name: int) -> Weekday:
    return Weekday(weekday_name)


_AS_WRITTEN_ONCE: dict[str, Cell | Part] = {
    "day": Cell(SPEECH_TIME, Granularity.DAY, 0),
    "morrow": Cell(SPEECH_TIME, Granularity.DAY, 1),
    "night": Part(Cell(SPEECH_TIME, Granularity.DAY, 0), "NI"),
}


@rule(
    "{old_day}",
    says={"It is a fine day to-day.": "2013-02-12", "to-morrow": "2013-02-13", "to-night": "2013-02-12TNI"},
    never=["day-to-day"],
)
def to_day(old_day: str) -> Cell | Part:
    return _AS_WRITTEN_ONCE[old_day]


@rule("(today|todays|tdy|2day)", says={"today": "2013-02-12", "tdy": "2013-02-12", "2day": "2013-02-12"})
def today() -> Cell:
    return Cell(SPEECH_TIME, Granularity.DAY, 0)


@rule("(yesterday|yesterdays|yest|ystd|yday|ystday|ystrday|yesturday)", says={"yesterday": "2013-02-11"})
def yesterday() -> Cell:
    return Cell(SPEECH_TIME, Granularity.DAY, -1)


@rule(
    "(tomorrow|tomorrows|tmr|tmrw|tmw|tmrrw|tmoro|tmorrow|tomo|tomoz|tomoro|tomorro|tomorow|2moro|2morro|2morrow|2mrw|2moz)",
    says={"tomorrow": "2013-02-13", "tmr": "2013-02-13", "2moro": "2013-02-13"},
)
def tomorrow() -> Cell:
    return Cell(SPEECH_TIME, Granularity.DAY, 1)


_DRAWN_OUT: dict[str, Cell | Part | Vague] = {
    "today": Cell(SPEECH_TIME, Granularity.DAY, 0),
    "tomorrow": Cell(SPEECH_TIME, Granularity.DAY, 1),
    "yesterday": Cell(SPEECH_TIME, Granularity.DAY, -1),
    "tonight": Part(Cell(SPEECH_TIME, Granularity.DAY, 0), "NI"),
    "now": Vague("PRESENT_REF"),
}


@rule("{drawn_out}", says={"todayyy": "2013-02-12", "tomorrowww": "2013-02-13", "nowww": "PRESENT_REF"})
def todayyy(drawn_out: str) -> Cell | Part | Vague:
    return _DRAWN_OUT[drawn_out]


@rule("the day before yesterday", says={"the day before yesterday": "2013-02-10"})
def day_before_yesterday() -> Cell:
    return Cell(SPEECH_TIME, Granularity.DAY, -2)


@rule("the day after tomorrow", says={"the day after tomorrow": "2013-02-14"})
def day_after_tomorrow() -> Cell:
    return Cell(SPEECH_TIME, Granularity.DAY, 2)


@rule("(tonight|tonights|tonite|tonites|2nite|2night|tnite)", says={"tonight": "2013-02-12TNI", "2nite": "2013-02-12TNI"})
def tonight() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, 0), "NI")


@rule("last (night|nite|nights)", says={"last night": "2013-02-11TNI", "last nights game": "2013-02-11TNI"})
def last_night() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, -1), "NI")


@rule("last evening", says={"last evening": "2013-02-11TEV"})
def last_evening() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, -1), "EV")


@rule("this (mornin|morn)", says={"i overslept this mornin": "2013-02-12TMO"}, never=["mornin all"])
def this_mornin() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, 0), "MO")


@rule("this (evenin|eve)", says={"see u this evenin": "2013-02-12TEV"}, never=["Eve"])
def this_evenin() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, 0), "EV")


@rule("this very? {daypart}", says={"this morning": "2013-02-12TMO"})
def this_morning(daypart: str) -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, 0), daypart)
