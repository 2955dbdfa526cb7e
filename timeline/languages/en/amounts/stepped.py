"""Times that come again by steps: "every third Friday", "alternate Mondays", "fortnightly", "Tuesday nights"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Duration, Node, Nth, Part, Repeated, Season, Weekday
from timeline.intervals import Amount, Granularity
from timeline.languages.en.amounts.durations import lengths
from timeline.languages.en.amounts.recurring import rule


@rule(
    "(every|each) {ordinal:ordinal|ordinal_day} {unit}",
    says={"every third day": "P3D", "every 2nd month": "P2M"},
    never=["each second counts"],
)
def every_third_day(ordinal: int, unit: Granularity) -> Repeated:
    return Repeated(Amount.of(ordinal, unit), quant="EVERY")


@rule(
    "(every|each) {ordinal:ordinal|ordinal_day} {time:weekday|date|season}",
    says={"every third Friday": "XXXX-WXX-5", "every 4th spring": "XXXX-SP"},
)
def every_third_friday(ordinal: int, time: Weekday | Date | Season) -> Repeated | None:
    return _again(time, f"EVERY {ordinal}")


@rule("(every|each) other {time:date|season}", says={"every other October": "XXXX-10", "every other summer": "XXXX-SU"})
def every_other_march(time: Date | Season) -> Repeated | None:
    return _again(time, "EVERY OTHER")


@rule("alternate {time:weekday|date|season}", says={"on alternate Friday nights": "XXXX-WXX-5TNI", "alternate Monday": "XXXX-WXX-1"})
def alternate_monday(time: Weekday | Date | Season) -> Repeated | None:
    return _again(time, "EVERY OTHER")


@rule("alternate {weekdays}", says={"on alternate Fridays": "XXXX-WXX-5"})
def alternate_fridays(weekdays: int) -> Repeated:
    return Repeated(Weekday(weekdays), quant="EVERY OTHER")


@rule("alternate {unit:unit|units}", says={"in alternate years": "P2Y", "on alternate days": "P2D"})
def alternate_years(unit: Granularity) -> Repeated:
    return Repeated(Amount.of(2, unit), quant="EVERY")


@rule("each {amount}", says={"each two weeks": "P2W"})
def each_two_weeks(amount: Amount) -> Repeated:
    return Repeated(amount, quant="EACH")


@rule("(every|each) {time:nth}", says={"Every third week of October he rests.": "XXXX-10", "every first Monday of March": "XXXX-03"})
def every_third_week_of(time: Nth) -> Repeated | None:
    return Repeated(time, quant="EVERY")


@rule("{stepped}", says={"They met biweekly.": "P2W", "a bimonthly letter": "P2M", "fortnightly": "P2W"})
def biweekly(stepped: Amount) -> Repeated:
    return Repeated(stepped, quant="EVERY")


_STEPS = {
    ("bi", Granularity.WEEK): Amount.of(2, Granularity.WEEK),
    ("bi", Granularity.MONTH): Amount.of(2, Granularity.MONTH),
    ("semi", Granularity.YEAR): Amount.of(6, Granularity.MONTH),
}


@rule("bi - {recurring}", says={"They meet bi-weekly.": "P2W"}, never=["bi-annually"])
def bi_weekly(recurring: Granularity) -> Repeated | None:
    step = _STEPS.get(("bi", recurring))
    return Repeated(step, quant="EVERY") if step is not None else None


@rule("semi - {recurring}", says={"paid semi-annually": "P6M"}, never=["semi-weekly"])
def semi_annually(recurring: Granularity) -> Repeated | None:
    step = _STEPS.get(("semi", recurring))
    return Repeated(step, quant="EVERY") if step is not None else None


@rule("{weekday_name:weekday} {dayparts}", says={"Tuesday nights": "XXXX-WXX-2TNI", "on Friday mornings": "XXXX-WXX-5TMO"})
def tuesday_nights(weekday_name: Weekday, dayparts: str) -> Repeated | None:
    return Repeated(Part(Weekday(weekday_name.day), dayparts), quant="EVERY") if weekday_name.offset is None else None


@rule("in the {dayparts}", says={"He rests in the mornings.": "XXXX-XX-XXTMO"})
def in_the_mornings(dayparts: str) -> Repeated:
    return Repeated(Part(Cell(SPEECH_TIME, Granularity.DAY), dayparts), quant="EVERY")


@lengths.rule(
    "(the|a|an)? {ordinal:ordinal|ordinal_day} (straight|consecutive|successive) {unit} (in a row|running)?",
    says={"Prices fell for the sixth straight year.": "P6Y", "for a third consecutive month": "P3M"},
)
def the_sixth_straight_year(ordinal: int, unit: Granularity) -> Duration:
    return Duration(Amount.of(ordinal, unit))


def _again(time: Node, quant: str) -> Repeated | None:
    """A day, month or season without a year."""
    return None if isinstance(time, Date) and time.year is not None else Repeated(time, quant=quant)
