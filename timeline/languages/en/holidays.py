"""Holidays by name. The day of each is found by `timeline.anchors.days`; without a year it is the nearest, or the next in a plan."""

from __future__ import annotations

from timeline.expressions.nodes import Cell, Date, Holiday, Relative, Shift
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.calendar_dates import dates

holidays = Table("holidays")

# pattern, name in `timeline.anchors.days`, a phrase and its day said on 2013-02-12
_NAMED = (
    # feasts that keep their day
    ("(christmas|xmas|x mas) day?", "christmas", "Christmas", "2012-12-25"),
    ("(christmas|xmas) eve", "christmas eve", "Christmas Eve", "2012-12-24"),
    ("burns night", "burns night", "Burns Night", "2013-01-25"),
    ("australia day", "australia day", "Australia Day", "2013-01-26"),
    ("(india's republic day|republic day of india)", "india's republic day", "India's Republic Day", "2013-01-26"),
    ("candlemas", "candlemas", "Candlemas", "2013-02-02"),
    ("waitangi day", "waitangi day", "Waitangi Day", "2013-02-06"),
    ("(st|saint) (david's|davids) day", "st david's day", "St. David's Day", "2013-03-01"),
    ("(international women's day|international womens day)", "international women's day", "International Women's Day", "2013-03-08"),
    ("pi day", "pi day", "Pi Day", "2013-03-14"),
    ("(lady day|feast of the annunciation)", "lady day", "Lady Day", "2013-03-25"),
    ("(st|saint) (george's|georges|george) day", "st george's day", "St. George's Day", "2013-04-23"),
    ("(anzac|anzacs) day", "anzac day", "Anzac Day", "2013-04-25"),
    ("flag day", "flag day", "Flag Day", "2013-06-14"),
    (
        "(midsummer day|midsummer's day|st john's day)",
        "midsummer day",
        "Midsummer Day",
        "2013-06-24",
    ),
    ("(lammas|lammas day)", "lammas", "Lammas", "2013-08-01"),
    ("(assumption day|feast of the assumption)", "assumption", "Assumption Day", "2012-08-15"),
    ("(michaelmas|michaelmas day) <!term|sittings|daisy|daisies>", "michaelmas", "Michaelmas", "2012-09-29"),
    ("gandhi jayanti", "gandhi jayanti", "Gandhi Jayanti", "2012-10-02"),
    ("(all souls '? day|all soul's day)", "all souls' day", "All Souls' Day", "2012-11-02"),
    ("(martinmas|st martin's day)", "martinmas", "Martinmas", "2012-11-11"),
    ("(st|saint) (andrew's|andrews|andrew) day", "st andrew's day", "St. Andrew's Day", "2012-11-30"),
    ("world aids day", "world aids day", "World AIDS Day", "2012-12-01"),
    ("(st|saint) nicholas '? s? day", "st nicholas day", "St. Nicholas Day", "2012-12-06"),
    ("pearl harbor day", "pearl harbor day", "Pearl Harbor Day", "2012-12-07"),
    ("(feast of the)? immaculate conception", "immaculate conception", "Immaculate Conception", "2012-12-08"),
    ("human rights day", "human rights day", "Human Rights Day", "2012-12-10"),
    ("(st|saint) (stephen's|stephens|stephen) day", "st stephen's day", "St. Stephen's Day", "2012-12-26"),
    ("kwanzaa", "kwanzaa", "Kwanzaa", "2012-12-26/2013-01-01"),
    ("orthodox christmas day?", "orthodox christmas", "Orthodox Christmas", "2013-01-07"),
    ("loyalty day", "loyalty day", "Loyalty Day", "2013-05-01"),
    ("world environment day", "world environment day", "World Environment Day", "2013-06-05"),
    ("world health day", "world health day", "World Health Day", "2013-04-07"),
    ("lohri", "lohri", "Lohri", "2013-01-13"),
    ("(singles '? day|singles day)", "singles' day", "Singles' Day", "2012-11-11"),
    ("rabindra jayanti", "rabindra jayanti", "Rabindra Jayanti", "2013-05-09"),
    ("tax day", "tax day", "Tax Day", "2013-04-15"),
    ("parsi new year", "parsi new year", "Parsi New Year", "2012-08-18"),
    ("(nowruz|norooz|persian new year|iranian new year)", "nowruz", "Nowruz", "2013-03-21"),
    ("boxing day", "boxing day", "Boxing Day", "2012-12-26"),
    ("(new year 's day|new years day|new year day|new year 's|the? new year)", "new year", "New Year's Day", "2013-01-01"),
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
    (
        "(presidents '? day|presidents day|president's day|washington's birthday|george washington day|washington day)",
        "presidents' day",
        "Presidents' Day",
        "2013-02-18",
    ),
    ("(mother's day|mothers '? day|mothers day)", "mother's day", "Mother's Day", "2013-05-12"),
    ("(father's day|fathers '? day|fathers day)", "father's day", "Father's Day", "2013-06-16"),
    ("small business saturday", "small business saturday", "Small Business Saturday", "2012-11-24"),
    ("giving tuesday", "giving tuesday", "Giving Tuesday", "2012-11-27"),
    (
        "((start|beginning) of daylight (saving|savings) time?|daylight (saving|savings) time? (begins|starts|start) day?)",
        "daylight saving time begins",
        "the start of daylight saving time",
        "2013-03-10",
    ),
    (
        "(end of daylight (saving|savings) time?|daylight (saving|savings) time? (ends|end) day?)",
        "daylight saving time ends",
        "the end of daylight saving time",
        "2012-11-04",
    ),
    ("earth hour", "earth hour", "Earth Hour", "2013-03-30"),
    ("(patriots '? day|patriot's day|patriots day)", "patriots' day", "Patriots' Day", "2013-04-15"),
    ("arbor day", "arbor day", "Arbor Day", "2013-04-26"),
    ("(early may bank holiday|may day bank holiday)", "early may bank holiday", "early May bank holiday", "2013-05-06"),
    ("national day of prayer", "national day of prayer", "National Day of Prayer", "2013-05-02"),
    ("armed forces day", "armed forces day", "Armed Forces Day", "2013-05-18"),
    ("(spring|late may) bank holiday", "spring bank holiday", "spring bank holiday", "2013-05-27"),
    ("(parents '? day|parents day)", "parents' day", "Parents' Day", "2013-07-28"),
    ("friendship day", "friendship day", "Friendship Day", "2013-08-04"),
    ("(summer|august|late august) bank holiday", "summer bank holiday", "August bank holiday", "2012-08-27"),
    ("national? (grandparents '? day|grandparents day|grandparent's day)", "grandparents day", "Grandparents Day", "2012-09-09"),
    ("canadian thanksgiving day?", "canadian thanksgiving", "Canadian Thanksgiving", "2012-10-08"),
    ("victoria day", "victoria day", "Victoria Day", "2013-05-20"),
    (
        "(administrative professionals '? day|administrative professional day|administrative professional's day|secretaries '? day)",
        "administrative professionals' day",
        "Administrative Professionals' Day",
        "2013-04-24",
    ),
    ("(advent sunday|first sunday of advent|first sunday in advent)", "advent", "Advent Sunday", "2012-12-02"),
    ("memorial day", "memorial day", "Memorial Day", "2013-05-27"),
    ("(labor|labour) day", "labor day", "Labor Day", "2012-09-03"),
    ("(columbus day|indigenous peoples '? day)", "columbus day", "Columbus Day", "2012-10-08"),
    ("(election day)", "election day", "Election Day", "2012-11-06"),
    ("(thanksgiving|thanks giving) day?", "thanksgiving", "Thanksgiving", "2012-11-22"),
    ("black friday", "black friday", "Black Friday", "2012-11-23"),
    ("cyber monday", "cyber monday", "Cyber Monday", "2012-11-26"),
    # counted from Easter
    ("(mardi gras|shrove tuesday|fat tuesday)", "shrove tuesday", "Mardi Gras", "2013-02-12"),
    ("mothering sunday", "mothering sunday", "Mothering Sunday", "2013-03-10"),
    ("(holy saturday|easter saturday)", "holy saturday", "Holy Saturday", "2013-03-30"),
    ("(low sunday|divine mercy sunday)", "low sunday", "Low Sunday", "2013-04-07"),
    ("(whit monday|pentecost monday)", "whit monday", "Whit Monday", "2013-05-20"),
    ("trinity sunday", "trinity sunday", "Trinity Sunday", "2013-05-26"),
    ("(season of lent|lenten season)", "lent", "the season of Lent", "2013-02-13/2013-03-30"),
    ("holy week", "holy week", "Holy Week", "2013-03-24/2013-03-30"),
    ("(great lent|great fast)", "great lent", "Great Lent", "2013-03-18/2013-04-26"),
    ("(clean monday|green monday|pure monday)", "clean monday", "Clean Monday", "2013-03-18"),
    ("orthodox palm sunday", "orthodox palm sunday", "Orthodox Palm Sunday", "2013-04-28"),
    ("orthodox (good friday|great friday)", "orthodox good friday", "Orthodox Good Friday", "2013-05-03"),
    ("orthodox easter monday", "orthodox easter monday", "Orthodox Easter Monday", "2013-05-06"),
    ("orthodox pentecost", "orthodox pentecost", "Orthodox Pentecost", "2013-06-23"),
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
        "(chinese|lunar|chinese lunar) (new year|new years) ('s)? day?",
        "chinese new year",
        "Chinese New Year",
        "2013-02-10",
    ),
    ("(ramadan|ramadhan)", "ramadan", "Ramadan", "2013-07-09/2013-08-07"),
    ("(eid al fitr|eid ul fitr|id ul fitr|feast of breaking the fast)", "eid al-fitr", "Eid al-Fitr", "2013-08-08"),
    ("(eid al adha|eid ul adha|id ul adha|bakr id|feast of the? sacrifice|sacrifice feast)", "eid al-adha", "Eid al-Adha", "2012-10-26"),
    ("(laylat al qadr|laylat al kadr|night of (power|destiny|decree|measures))", "laylat al-qadr", "Laylat al-Qadr", "2013-08-04"),
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
    ("(lag baomer|lag b'omer|lag ba'omer)", "lag baomer", "Lag BaOmer", "2013-04-28"),
    ("(tisha b'av|tisha b av|tish'a b'av)", "tisha b'av", "Tisha B'Av", "2013-07-16"),
    ("shemini atzeret", "shemini atzeret", "Shemini Atzeret", "2012-10-08"),
    ("simchat torah", "simchat torah", "Simchat Torah", "2012-10-09"),
    ("(islamic new year|hijri new year|muslim new year|arabic new year)", "islamic new year", "Islamic New Year", "2012-11-15"),
    ("(isra and mi'raj|isra and miraj|isra mi'raj|isra miraj|the prophet's ascension)", "isra and mi'raj", "Isra and Mi'raj", "2013-06-06"),
    ("(jumu'atul wida|jumuatul wida|jamat ul vida)", "jumu'atul-wida", "Jumu'atul-Wida", "2013-08-02"),
    ("(arbaeen|arba'een)", "arbaeen", "Arbaeen", "2013-01-02"),
    ("(vesak|wesak|buddha purnima|buddha day|buddha jayanti|vaisakha)", "vesak", "Vesak", "2013-05-25"),
    ("(dussehra|dasara|dussera|vijayadashami|vijayadasami)", "dussehra", "Dussehra", "2012-10-24"),
    ("(ganesh chaturthi|ganesha chaturthi|vinayaka chaturthi)", "ganesh chaturthi", "Ganesh Chaturthi", "2012-09-19"),
    ("guru gobind singh ('s)? (jayanti|birthday|gurpurab)", "guru gobind singh jayanti", "Guru Gobind Singh Jayanti", "2013-01-18"),
    ("guru nanak ('s)? (jayanti|birthday|gurpurab)", "guru nanak jayanti", "Guru Nanak Jayanti", "2012-11-28"),
    ("guru (ravidas|ravidass) (jayanti|birthday)", "guru ravidas jayanti", "Guru Ravidas Jayanti", "2013-02-25"),
    ("(maharishi|maharshi)? (valmiki jayanti|pargat diwas)", "valmiki jayanti", "Valmiki Jayanti", "2012-10-29"),
    ("(makar sankranti|makara sankranti)", "makar sankranti", "Makar Sankranti", "2013-01-14"),
    ("(ram navami|rama navami)", "ram navami", "Ram Navami", "2013-04-19"),
    ("(ugadi|yugadi|gudi padwa|chaitra sukladi)", "ugadi", "Ugadi", "2013-04-11"),
    ("(thaipusam|thai poosam)", "thaipusam", "Thaipusam", "2013-01-26"),
    ("(mahavir jayanti|mahavira jayanti)", "mahavir jayanti", "Mahavir Jayanti", "2013-04-24"),
    ("(karva chauth|karwa chauth)", "karva chauth", "Karva Chauth", "2012-11-02"),
    ("(chhath|chhath puja)", "chhath puja", "Chhath Puja", "2012-11-19"),
    ("(vasant panchami|basant panchami|saraswati puja)", "vasant panchami", "Vasant Panchami", "2013-02-14"),
    ("(navratri|navaratri|durga puja)", "navratri", "Navratri", "2012-10-16/2012-10-24"),
    ("(rath yatra|ratha yatra|ratha yathra)", "rath yatra", "Rath Yatra", "2013-07-10"),
    ("vishu", "vishu", "Vishu", "2013-04-14"),
    ("(govardhan puja|annakut)", "govardhan puja", "Govardhan Puja", "2012-11-14"),
    ("(dhanteras|dhanatrayodashi)", "dhanteras", "Dhanteras", "2012-11-11"),
    ("holika dahan", "holika dahan", "Holika Dahan", "2013-03-26"),
    ("(bhai dooj|bhaubeej|bhau beej)", "bhai dooj", "Bhai Dooj", "2012-11-15"),
    ("(double ninth festival|chongyang festival)", "double ninth festival", "Double Ninth Festival", "2012-10-23"),
    ("(qingming|tomb sweeping day|ching ming) festival?", "qingming", "Qingming Festival", "2013-04-04"),
    ("sukkot", "sukkot", "Sukkot", "2012-10-01/2012-10-07"),
    ("holi", "holi", "Holi", "2013-03-27"),
    ("(rosh hashanah|rosh hashana|jewish new year)", "rosh hashanah", "Rosh Hashanah", "2012-09-17"),
    ("yom kippur", "yom kippur", "Yom Kippur", "2012-09-26"),
    ("(passover|pesach)", "passover", "Passover", "2013-03-26/2013-04-02"),
    ("(hanukkah|chanukah|hannukah)", "hanukkah", "Hanukkah", "2012-12-09/2012-12-16"),
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


@holidays.rule(
    "<at|by|before|since|until|after> midsummer <!night|day|'s>", says={"by Midsummer": "2013-06-24"}, never=["a midsummer night"]
)
def midsummer() -> Holiday:
    return Holiday("midsummer day")


dated = Table("dated holidays")


@dates.rule(
    "{holiday} (of|in|,)? {year}", says={"Christmas 2011": "2011-12-25", "Easter of 2013": "2013-03-31", "at Michaelmas 1848": "1848-09-29"}
)
def christmas_2011(holiday: Holiday, year: int) -> Holiday | None:
    return Holiday(holiday.name, year) if 1000 <= year <= 2199 and holiday.year is None else None


@dated.rule(
    "{holiday} (tree|trees|light|lights|carol|carols|card|cards|present|presents|gift|gifts|song|songs|album|music|movie|film|cake|stocking|stockings|decoration|decorations|pudding|turkey|island|jumper|sweater|story|egg|eggs|bunny|resolution|resolutions)",
    says={},
    never=["a Christmas tree", "Easter gifts"],
)
def christmas_tree(holiday: Holiday) -> NotTime:
    return NOT_TIME  # a kind of tree


festive = Table("holidays of relative years")


@festive.rule("{holiday} (of|in)? {year:cell}", says={"Labor Day of last year": "2012-09-03", "Christmas last year": "2012-12-25"})
def christmas_last_year(holiday: Holiday, year: Cell) -> Relative | None:
    if year.unit is not Granularity.YEAR or holiday.year is not None:
        return None
    return Relative(holiday, 0, year)


@dated.rule("lent {date} <!{word}>", says={"Lent 2013": "2013-02-13/2013-03-30"}, never=["He lent 2013 dollars."])
def lent_2013(date: Date) -> Holiday | None:
    return Holiday("lent", date.year) if date.year and not date.month else None


@dated.rule("the? eve of {holiday}", says={"on the eve of Ramadan": "2013-07-08", "the eve of Passover": "2013-03-25"})
def the_eve_of(holiday: Holiday) -> Shift:
    return Shift(holiday, Amount.of(1, Granularity.DAY), -1, to_the_day=True)


@festive.rule("{holiday} {unit}", says={"Memorial Day weekend": "2013-05-25/2013-05-27", "Labor Day weekend": "2012-09-01/2012-09-03"})
def memorial_day_weekend(holiday: Holiday, unit: Granularity) -> Holiday | None:
    return Holiday(f"weekend of {holiday.name}", holiday.year) if unit is Granularity.WEEKEND else None


@festive.rule("the? weekend of {holiday}", says={"the weekend of Thanksgiving 2012": "2012-11-22/2012-11-25"})
def the_weekend_of_thanksgiving(holiday: Holiday) -> Holiday:
    return Holiday(f"weekend of {holiday.name}", holiday.year)
