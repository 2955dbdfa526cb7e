"""Forms of English time expressions that are read by their shape: "5:30", "1990s", "2013-02-12", "2h30m".

One table, and therefore long: the first form that fits is taken, so that a form stands before those that are part of it.
"""

from __future__ import annotations

from timeline.expressions.vocabulary import First, Shape, number_values
from timeline.languages.en.vocabulary import shape_values as read

_YEAR_FIGURES = r"(?:19|20)\d\d"
_DIVISIONS = (("division_figure",),)
_HOUR_KINDS = tuple(number_values(5))
_END = r"(?![\w])"
_UNIT_WORD = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mos|mths?|qtrs?|quarters?|years?|yrs?"
    r"|january|jan|february|march|april|may|june|july|august|september|october|november|december|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_AFTER_A_PREPOSITION = (
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter )|(?<=\bdated ))"  # "3-14" may be a score
)
_NO_SEASON = r"(?!\d\d(?:" + "|".join(f"{y:02d}[-/]{y + 1:02d}" for y in range(12)) + "))"  # "2007-08" is two years
_AFTER_AT = r"(?:(?<=\bat )|(?<=\bby )|(?<=\bto )|(?<=\bfor )|(?<=\bfrom )|(?<=\buntil )|(?<=\btill )|(?<=\baround )|(?<=\babout ))"
# a figure after "at" is an hour where the clause ends or a day follows, unless a verb makes it a level: "The rate stood at 5."
# nor where it tells how far somebody is: "I'm at 10 of 12"
_SOMEBODY = ("i'm", "we're", "you're", "they're", "i am", "he is", "she is", "we are", "you are", "they are")
_LEVELS = (
    *"stood stands stand closed ended ending opened traded priced valued rated fixed pegged starting start starts sold quoted capped aged died number level rate".split(),
    *_SOMEBODY,
)
_AT = r"(?<=\bat )" + "".join(f"(?<!\\b{verb} at )" for verb in _LEVELS)
_STARTS_AT = r"(?<=\bat )(?:(?<=\bstart at )|(?<=\bstarts at ))"  # “Bidding starts at 5”, but "The film starts at 8.15"
_CLAUSE_ENDS = r"(?=\s*(?:$|[.!?;)](?!\d)|,(?!\d)|\n|(?:on|and|today|tomorrow|yesterday|tonight|this|next|last|sharp|in the|at night|to|or|for|with|if|the|he|she|they|we|it|but|when|near|outside)\b))"
_SHORT_PART = r"\d{1,4}\s?(?:mos?|mins?|hrs?|secs?|wks?|yrs?|[hmsdwy])(?![a-z])"
# run together, a figure and a unit are read as far as they go: "1hour20minutes", "2y3mo and 4d"
_RUN_ON_PART = r"\d{1,4}(?:mo(?:nth)?s?|mths?|min(?:ute)?s?|h(?:ou)?rs?|sec(?:ond)?s?|da?ys?|w(?:ee)?ks?|y(?:ea)?rs?|[hmsdwy])(?![a-z])"
_LETTER: tuple[First, ...] = ("letter",)
_MARK: tuple[First, ...] = ("mark",)
# a figure that ends a word is part of it ("#camp4"), save after a month ("October2")
_MONTH_ENDS = "jan feb mar apr may jun jul aug sep oct nov dec ary rch ril une uly ust ept ber".split()
_NO_LETTER_BEFORE = r"(?:(?<![^\W\d_])|" + "|".join(f"(?<={end})" for end in _MONTH_ENDS) + ")"
_NO_MONTH_BEFORE = "".join(f"(?<!{end}[-/ ])" for end in _MONTH_ENDS)  # "Mar-05-2013", "March 5-2013" are days
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_FULL_YEAR = r"(?:1[5-9]|20|21)\d\d(?![\w])"
# a day, a month by name and a year with a mark between them, or run together: "5.March 2013", "5/Mar/84", "5March2013", "March/5/2013"
_DAY_FIRST = (
    rf"(?=[0-3]?\d(?:st|nd|rd|th)?[-/.–\s]{{0,3}}[a-z]){_DAY}(?:(?:[-/.–]|\s?[-/]\s?|\.\s){_MONTH}\.?(?:[-/.–]|,?\s?|\s[-/]\s)|\s{_MONTH}(?:[/.]|\s/\s)|{_MONTH}\s?){_FULL_YEAR}|"
    + "|".join(rf"{_DAY}{mark}{_MONTH}{mark}\d\d(?![\w/:-]|\.\d)" for mark in ("-", "/", r"\."))
)
_MONTH_FIRST = rf"{_MONTH}[/.]{_DAY}(?:[/.]|,?\s){_FULL_YEAR}"
SHAPES = (
    Shape("address", r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*", read.nothing, first=("digit", "letter", "mark")),
    Shape("day_first", _DAY_FIRST, read.named_date, (("iso_date",),), trigger=True),
    Shape("month_first", _MONTH_FIRST, read.named_date, (("iso_date",),), trigger=True, first=_LETTER),
    Shape("money", r"[$€£¥]\s?\d[\d,]*(?:\.\d+)?", read.nothing, first=_MARK),
    Shape("doubled", r"\(\d{1,4}\)(?=[ -][a-z])", read.doubled, (("doubled",),), first=_MARK),
    Shape("percent", r"\d[\d,]*(?:\.\d+)?\s?%", read.nothing),
    Shape("mixed", r"\d{1,3}[ -]1/2" + _END + r"|\d{0,3}½", read.mixed, (("number",),), first=("digit", "letter")),
    Shape(
        "iso_moment",
        r"\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?" + _END,
        read.iso_moment,
        (("iso_moment",),),
        trigger=True,
    ),
    # ISO 8601-1:2019, 5.2.3: year and day of the year, "2013-043"
    Shape(
        "ordinal_date",
        r"(?=[12])(?<![\d.,#/-])[12]\d{3}-[0-3]\d\d(?![\w/-]|[.,]\d)",
        read.ordinal_date,
        (("iso_date",),),
        trigger=True,
    ),
    Shape(
        "year_first",
        r"[12]\d{3}[/.]\d{1,2}[/.]\d{1,2}" + _END + r"|[12]\d{3}-\d{1,2}-\d{1,2}" + _END,
        read.year_first,
        (("iso_date",),),
        trigger=True,
    ),
    Shape(
        "compact_moment",
        r"(?<![\w.-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])t[0-2]\d[0-5]\d(?:[0-5]\d)?(?:z|[+-]\d\d:?\d\d)?" + _END,
        read.compact_moment,
        (("iso_moment",),),
        trigger=True,
    ),
    Shape(
        "compact_date",
        r"(?<![\w.#$€£-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\w-]|[.,]\d|%)",
        read.compact_date,
        (("compact_date",),),
        trigger=True,
    ),
    Shape(
        "short_sum",
        rf"(?!\d+\s?s){_RUN_ON_PART}(?:(?:,?\s?|,?\sand\s){_RUN_ON_PART})+{_END}|(?!\d+\s?s){_SHORT_PART}(?:,?\s?{_SHORT_PART})+{_END}",
        read.short_sum,
        (("amount",),),
        trigger=True,
    ),
    Shape("half_hours", r"[1-3]/[2-6]\s?h" + _END, read.half_hours, (("amount",),), trigger=True),
    Shape(
        "phone",
        r"(?:\+\d{1,3}[ -])?\(?\d{2,4}\)?[ -]\d{3,4}-\d{4}"
        + _END
        + r"|(?:\+\d{1,3}|\(?0\d{2,4}\)?)(?:[ -]\d{2,4}){2,4}"
        + _END
        + r"|\d{3}-\d{4}(?![\w-]|\s?b\.?\s?c\b)",
        read.nothing,
        first=("digit", "mark"),
    ),
    Shape("sign", r"(?<!\w)\+(?=\s?\d)|(?<=gmt|utc)[+-](?=\d)|(?<!\S)[-−](?=\d)", read.sign, (("sign",),), first=_MARK),
    # ISO 8601-1:2019, 5.2.4: "2013-W07", "2013-W07-2"
    Shape("iso_week", r"[12]\d{3}-?w\d\d(?:-?[1-7])?" + _END, read.iso_week, (("iso_week",), ("iso_date",)), trigger=True),
    Shape(
        "slashed",
        r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)" + _END + r"|\d{1,2}\.\d{1,2}\.\d{4}" + _END + r"|\d{1,2}-\d{1,2}-\d{4}" + _END,
        read.slashed,
        (("numeric_date",),),
        trigger=True,
    ),
    Shape("quarter_of_year", _YEAR_FIGURES + r"-?[qh][1-4]" + _END, read.division_of_year, _DIVISIONS, trigger=True),
    Shape("year_of_quarter", r"[1-4][qh][ -]?[’']?(?:" + _YEAR_FIGURES + r"|\d\d)" + _END, read.division_of_year, _DIVISIONS, trigger=True),
    Shape(
        "quarter_and_year",
        r"[qh][1-4][ -/]?[’']?(?:" + _YEAR_FIGURES + r"|(?<=[’'-])\d\d)" + _END,
        read.division_of_year,
        _DIVISIONS,
        trigger=True,
        first=_LETTER,
    ),
    Shape(
        "zoned_clock",
        r"(?:[01]?\d|2[0-3]):[0-5]\d(?:(?::[0-5]\d(?:\.\d{1,6})?)?(?:z|\+[01]\d:?[0-5]\d)|:[0-5]\d-[01]\d:?[0-5]\d|-0\d00)" + _END,
        read.zoned_clock,
        (("zoned_clock",),),
        trigger=True,
    ),
    Shape("short_meridiem", r"(?:1[0-2]|0?[1-9]):[0-5]\d\s?[ap]\.?(?![\w.])", read.short_meridiem, (("clock_figure",),), trigger=True),
    Shape(
        "clock",
        r"\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?=[ap]\.?m)|\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?h?(?!,\d{3})"  # “1:50,000” is a scale
        + _END
        + r"|\d{1,2}\.\d\d(?=\s?[ap]\.?m\b)",
        read.clock,
        (("clock_figure",), ("clock_figure", "length_figure")),
        trigger=True,
    ),
    Shape("dotted_date", r"(?=\d)(?<![\d.])[0-3]\d\.[01]\d\.\d\d(?![\w]|\.\d)", read.dotted, (("dotted_date",),), trigger=True),
    Shape(
        "year_month",
        rf"(?=\d)(?<![\d/]){_NO_SEASON}(?:[12]\d{{3}}/(?:1[0-2]|0?[1-9])|(?:19[5-9]\d|2\d{{3}})-(?:0[1-9]|1[0-2]))(?![\w/-]|\.\d)",
        read.year_month,
        (("year_month",),),
        trigger=True,
    ),
    Shape("season_years", r"(?:1[5-9]|20)\d\d/\d\d(?![\w/]|\.\d)", read.season_years, (("season_years",),), trigger=True),
    Shape(
        "hyphened",
        r"(?=\d\d?-)" + _AFTER_A_PREPOSITION + r"\d{1,2}-\d{1,2}(?:-\d\d)?(?![\w-]|\s*(?!at\b)\w|%|,\s?\d\d?-)",
        read.hyphened,
        (("hyphened",),),
        trigger=True,
    ),
    # the month first, unless the first figure can be none: "3/14", "25/12"; "24/7" is always
    Shape(
        "month_day",
        r"(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])|(?!24/0?7)(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2]))(?![\w/]|\.\d)",
        read.month_day,
        (("month_day",),),
        trigger=True,
    ),
    Shape(
        "month_year",
        _NO_MONTH_BEFORE + r"(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\w]|-\w)",
        read.month_year,
        (("month_year",),),
        trigger=True,
    ),
    Shape("clock_hours", r"\d{1,2}h\d\d" + _END, read.clock_hours, (("clock_figure",),), trigger=True),
    Shape("run_on_clock", r"\d{3,4}(?=\s?[ap]\.?m\b)", read.run_on_clock, (("clock_figure",),)),
    Shape("clock_hour", r"(?=\d\d?h)" + _AFTER_AT + r"(?:[01]?\d|2[0-3])h" + _END, read.clock_hour, (("clock_figure",),), trigger=True),
    # “at 5”, "at 5.30" as British papers write it, "at 0530"
    Shape(
        "at_figure",
        r"(?=\d)(?:"
        + _AT
        + r"(?:(?:[01]?\d|2[0-3])\.[0-5]\d|(?:[01]\d|2[0-3])[0-5][05]|1[0-2]|[1-9])|"
        + _STARTS_AT
        + r"(?:[01]?\d|2[0-3])\.[0-5]\d)(?![\w%/:-]|\.\d)"
        + _CLAUSE_ENDS,
        read.at_figure,
        (("at_hour", *_HOUR_KINDS), ("clock_figure",), ("military",)),
        trigger=True,
    ),
    Shape(
        "clock_letter",
        r"(?=\d\d?[ap])" + _AFTER_AT + r"(?:1[0-2]|[1-9])[ap]\.?(?![\w.])",
        read.clock_letter,
        (("clock_figure",),),
        trigger=True,
    ),
    Shape(
        "military",
        r"(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:hours|hrs|h|gmt|utc|z)\b)|0\d[0-5]\d" + _END,
        read.military,
        (("military",),),
        trigger=True,
    ),
    Shape("ish", r"(?:1[0-2]|[1-9])-?ish" + _END, read.ish, (("ish",),), trigger=True),
    Shape("version", r"\d+(?:\.\d+){2,}|\d+[/:]\d+(?:[/:]\d+)*", read.nothing),
    Shape(
        "decade",
        r"(?:1\d\d0|20\d0|\d?\d0)[’']?s" + _END + r"|[’']\d0s" + _END,
        read.decade,
        (("decade_figure",), ("decade_figure", "short_decade")),
        trigger=True,
        first=("digit", "mark"),
    ),
    Shape("short_year", r"[’']\d\d" + _END, read.short_year, (("year",),), trigger=True, first=_MARK),
    Shape("ordinal_figure", r"\d{1,3}(?:st|nd|rd|th)" + _END, read.ordinal, (("ordinal", "ordinal_day"), ("ordinal",)), trigger=True),
    Shape("thousands", r"\d{1,3}(?:,\d{3})+" + _END, read.integer),
    Shape("decimal", r"\d+\.\d+" + _END, read.decimal, (("number", "clock_point"), ("number",))),
    Shape("year", r"[12]\d{3}(?![\d%]|[\w])", read.year, (("number", "year"),), trigger=True),
    Shape("meridiem", r"[ap]\.\s?m\.|[ap]\.?m" + _END, read.meridiem, (("meridiem",),), trigger=True, first=_LETTER),
    Shape("old_day", r"(?<![\w-])to-(?:day|morrow|night)" + _END, read.old_day, (("old_day",),), trigger=True, first=_LETTER),
    Shape("quarter_name", r"q[1-4]" + _END, read.quarter, (("quarter_figure",),), trigger=True, first=_LETTER),
    Shape("quarter_figure", r"[1-4]q" + _END, read.quarter, (("quarter_figure",),), trigger=True),
    Shape("half_name", r"h[12]" + _END, read.half, (("half_figure",),), trigger=True, first=_LETTER),
    Shape(
        "fiscal_figure",
        r"fy[ -]?[’']?(?:" + _YEAR_FIGURES + r"|\d\d)" + _END,
        read.fiscal_figure,
        (("fiscal_figure",),),
        trigger=True,
        first=_LETTER,
    ),
    Shape("era", r"b\.\s?c\.(?:\s?e\.)?|b\.c\b|bce?" + _END, read.era, (("bc",),), trigger=True, first=_LETTER),
    Shape("common_era", r"a\.\s?d\.|(?<=\d\s)(?:ad|ce)" + _END + r"|ad(?=\s\d)", read.era, (("common_era",),), trigger=True, first=_LETTER),
    Shape("short_amount", r"\d{1,4}(?:\.\d+)?\s?(?:h|mo?|s|d|w|y)" + _END, read.short_amount, (("short_amount",),), trigger=True),
    Shape(
        "integer",
        r"(?=\d)(?!2(?:day|night)\b)" + _NO_LETTER_BEFORE + r"\d+\+?(?!\d)(?=[ap]m\b|[ap]\.m|[^\w]|$|" + _UNIT_WORD + r"\b)",
        read.integer,
    ),
)
