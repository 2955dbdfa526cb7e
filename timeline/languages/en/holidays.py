"""Holidays by name. The day of each is found by `timeline.anchors.days`; without a year it is the nearest, or the next in a plan."""

from __future__ import annotations

from timeline.expressions.nodes import Cell, Date, Holiday, Relative
from timeline.expressions.rules import Table
from timeline.intervals import Granularity

holidays = Table("holidays")

# pattern, name in `timeline.anchors.days`, a phrase and its day said on 2013-02-12
_NAMED = (
    # feasts that keep their day
    ("(christmas|xmas|x mas) day?", "christmas", "Christmas", "2012-12-25"),
    ("(christmas|xmas) eve", "christmas eve", "Christmas Eve", "2012-12-24"),
    ("boxing day", "boxing day", "Boxing Day", "2012-12-26"),
    ("(new year 's day|new years day|new year day|new year 's|new year)", "new year", "New Year's Day", "2013-01-01"),
    ("(new year 's eve|new years eve|new year eve|nye)", "new year's eve", "New Year's Eve", "2012-12-31"),
    ("(epiphany|twelfth night)", "epiphany", "Epiphany", "2013-01-06"),
    ("groundhog day", "groundhog day", "Groundhog Day", "2013-02-02"),
    ("(valentine's day|valentines day|valentine day)", "valentine's day", "Valentine's Day", "2013-02-14"),
    ("(st|saint) (patrick's|patricks|patrick) day?", "st patrick's day", "St. Patrick's Day", "2013-03-17"),
    ("(april fools '? day|april fools day|april fool's day)", "april fools' day", "April Fools' Day", "2013-04-01"),
    ("earth day", "earth day", "Earth Day", "2013-04-22"),
    ("(may day|international workers '? day|international workers day|workers '? day)", "may day", "May Day", "2013-05-01"),
    ("cinco de mayo", "cinco de mayo", "Cinco de Mayo", "2013-05-05"),
    ("(ve day|v e day)", "ve day", "VE Day", "2013-05-08"),
    ("(d day)", "d-day", "D-Day", "2013-06-06"),
    ("(juneteenth)", "juneteenth", "Juneteenth", "2013-06-19"),
    ("canada day", "canada day", "Canada Day", "2013-07-01"),
    ("(independence day|the? fourth of july)", "independence day", "Independence Day", "2013-07-04"),
    ("bastille day", "bastille day", "Bastille Day", "2013-07-14"),
    ("(halloween|hallowe'en)", "halloween", "Halloween", "2012-10-31"),
    ("all saints '? day", "all saints' day", "All Saints' Day", "2012-11-01"),
    ("(guy fawkes night|bonfire night)", "guy fawkes night", "Bonfire Night", "2012-11-05"),
    ("(veterans day|veterans '? day|armistice day|remembrance day)", "veterans day", "Veterans Day", "2012-11-11"),
    # an n-th weekday of a month, or the days after
    ("(martin luther king|mlk) (jr|jr.)? day", "martin luther king day", "Martin Luther King Day", "2013-01-21"),
    ("(presidents '? day|presidents day|president's day|washington's birthday)", "presidents' day", "Presidents' Day", "2013-02-18"),
    ("(mother's day|mothers '? day|mothers day)", "mother's day", "Mother's Day", "2013-05-12"),
    ("(father's day|fathers '? day|fathers day)", "father's day", "Father's Day", "2013-06-16"),
    ("memorial day", "memorial day", "Memorial Day", "2013-05-27"),
    ("(labor|labour) day", "labor day", "Labor Day", "2012-09-03"),
    ("(columbus day|indigenous peoples '? day)", "columbus day", "Columbus Day", "2012-10-08"),
    ("(election day)", "election day", "Election Day", "2012-11-06"),
    ("(thanksgiving|thanks giving) day?", "thanksgiving", "Thanksgiving", "2012-11-22"),
    ("black friday", "black friday", "Black Friday", "2012-11-23"),
    ("cyber monday", "cyber monday", "Cyber Monday", "2012-11-26"),
    # counted from Easter
    ("(mardi gras|shrove tuesday|fat tuesday)", "shrove tuesday", "Mardi Gras", "2013-02-12"),
    ("ash wednesday", "ash wednesday", "Ash Wednesday", "2013-02-13"),
    ("palm sunday", "palm sunday", "Palm Sunday", "2013-03-24"),
    ("(maundy thursday|holy thursday)", "maundy thursday", "Maundy Thursday", "2013-03-28"),
    ("good friday", "good friday", "Good Friday", "2013-03-29"),
    ("easter sunday?", "easter", "Easter", "2013-03-31"),
    ("easter monday", "easter monday", "Easter Monday", "2013-04-01"),
    ("(ascension day)", "ascension day", "Ascension Day", "2013-05-09"),
    ("(pentecost|whit sunday|whitsun)", "pentecost", "Pentecost", "2013-05-19"),
    ("corpus christi", "corpus christi", "Corpus Christi", "2013-05-30"),
    ("orthodox easter", "orthodox easter", "Orthodox Easter", "2013-05-05"),
    # of lunar calendars
    (
        "(chinese new year|chinese lunar new year|lunar new year|chinese new year 's|chinese new years) day?",
        "chinese new year",
        "Chinese New Year",
        "2013-02-10",
    ),
    ("(ramadan|ramadhan)", "ramadan", "Ramadan", "2013-07-09"),
    ("(eid al fitr|eid ul fitr|eid ul fitr)", "eid al-fitr", "Eid al-Fitr", "2013-08-08"),
    ("(eid al adha|eid ul adha|id ul adha)", "eid al-adha", "Eid al-Adha", "2012-10-26"),
    ("(laylat al qadr)", "laylat al-qadr", "Laylat al-Qadr", "2013-08-04"),
    ("(mawlid|mawlid al nabawi|mawlid al nabi)", "mawlid", "Mawlid al-Nabi", "2013-01-24"),
    ("ashura", "ashura", "Ashura", "2012-11-24"),
    ("(diwali|deepavali)", "diwali", "Diwali", "2012-11-13"),
    ("dragon boat festival", "dragon boat festival", "Dragon Boat Festival", "2013-06-12"),
    ("mid autumn festival", "mid-autumn festival", "Mid-Autumn Festival", "2012-09-30"),
    ("onam", "onam", "Onam", "2012-08-29"),
    ("pongal", "pongal", "Pongal", "2013-01-14"),
    ("maha shivaratri", "maha shivaratri", "Maha Shivaratri", "2013-03-10"),
    ("(vaisakhi|baisakhi)", "vaisakhi", "Vaisakhi", "2013-04-13"),
    ("raksha bandhan", "raksha bandhan", "Raksha Bandhan", "2013-08-20"),
    ("(janmashtami|gokulashtami)", "janmashtami", "Janmashtami", "2012-08-10"),
    ("sukkot", "sukkot", "Sukkot", "2012-10-01"),
    ("holi", "holi", "Holi", "2013-03-27"),
    ("(rosh hashanah|rosh hashana|jewish new year)", "rosh hashanah", "Rosh Hashanah", "2012-09-17"),
    ("yom kippur", "yom kippur", "Yom Kippur", "2012-09-26"),
    ("(passover|pesach)", "passover", "Passover", "2013-03-26"),
    ("(hanukkah|chanukah|hannukah)", "hanukkah", "Hanukkah", "2012-12-09"),
    ("purim", "purim", "Purim", "2013-02-24"),
    ("(shavuot|shavuoth)", "shavuot", "Shavuot", "2013-05-15"),
)


def _name(pattern: str, key: str, phrase: str, day: str) -> None:
    """A rule for one holiday, named after it."""

    def build() -> Holiday:
        return Holiday(key)

    build.__name__ = key.replace("'", "").replace(" ", "_").replace("-", "_")
    holidays.rule(pattern, says={phrase: day})(build)


for _entry in _NAMED:
    _name(*_entry)

dated = Table("dated holidays")


@dated.rule("{holiday} (of|in|,)? {date}", says={"Christmas 2011": "2011-12-25", "Easter of 2013": "2013-03-31"})
def christmas_2011(holiday: Holiday, date: Date) -> Holiday | None:
    return Holiday(holiday.name, date.year) if date.year and not date.month and not date.era else None


festive = Table("holidays of relative years")


@festive.rule("{holiday} (of|in)? {year:cell}", says={"Memorial Day of last year": "2012-05-28", "Christmas last year": "2012-12-25"})
def christmas_last_year(holiday: Holiday, year: Cell) -> Relative | None:
    if year.unit is not Granularity.YEAR or holiday.year is not None:
        return None
    return Relative(holiday, 0, year)
