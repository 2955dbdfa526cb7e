"""A time is read alike wherever it stands in its clause and however the clause is told; and so is one that goes on from the sentence before."""

from datetime import date, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.claims.reading import claims_of

WRITTEN = date(2024, 10, 24)  # a Thursday
DAY = timedelta(days=1)
MONTHS = "January February March April May June July August September October November December".split()
DEEDS = [row.split("|") for row in (
    "the police|arrested|arrested|two students", "the ferry|struck|struck|a pier", "the clinic|treated|treated|nine children",
    "the magistrates|fined|fined|a baker", "the navy|seized|seized|a trawler", "the ambassador|met|met|the rebels",
    "the bank|closed|closed|three branches", "the bishop|visited|visited|the prison", "the airline|cancelled|cancelled|six flights",
    "the rangers|shot|shot|a wolf", "the mill|dumped|dumped|waste", "the vet|vaccinated|vaccinated|the herd",
    "the soldiers|shelled|shelled|the village", "the museum|returned|returned|a mask", "the widow|sued|sued|the shipyard",
)]  # fmt: skip
TELLINGS = {  # what tells it → whether the verb is set back
    "{C}.": False, "Ada Voss said that {c}.": True, "Ada Voss said on Monday that {c}.": True, "On Monday, Ada Voss said {c}.": True,
    "Ada Voss told the court on Monday that {c}.": True, "{C}, Ada Voss said on Monday.": False, "According to Ada Voss, {c}.": False,
    "“{C},” said Ada Voss.": False, "The duty log shows that {c}.": False, "In a statement on Monday, Ada Voss said {c}.": True,
    "A report published on Monday says {c}.": False, "In a letter dated 3 September 2024, Ada Voss wrote that {c}.": True,
}  # fmt: skip
PLACES = ("{s} {v} {o} {t}", "{t} {s} {v} {o}", "{s} {v} {o} twice {t}", "{s} {v} {o} only once {t}")


def told(year):
    """Phrases of a year past, each with its first and its last day."""
    end = date(year, 12, 31)
    return {
        f"on 8 May {year}": (date(year, 5, 8), date(year, 5, 8)), f"in May {year}": (date(year, 5, 1), date(year, 5, 31)),
        f"in {year}": (date(year, 1, 1), end), f"between January and December {year}": (date(year, 1, 1), end),
        f"from 3 to 19 May {year}": (date(year, 5, 3), date(year, 5, 19)), f"in the spring of {year}": (date(year, 3, 1), date(year, 5, 31)),
        f"in the first half of {year}": (date(year, 1, 1), date(year, 6, 30)),
        f"in the four years before {year}": (date(year - 4, 1, 1), date(year - 1, 12, 31)),
        f"in the six days to 8 May {year}": (date(year, 5, 3), date(year, 5, 8)),
        f"in the six days before 8 May {year}": (date(year, 5, 2), date(year, 5, 7)),
        f"in the six days after 8 May {year}": (date(year, 5, 9), date(year, 5, 14)),
    }  # fmt: skip


def going_on(day):
    """Phrases that go on from a day told before."""
    month = day.replace(day=1)
    last = (month + 31 * DAY).replace(day=1) - DAY
    return {
        "two days later": (day + 2 * DAY, day + 2 * DAY), "that day": (day, day), "the following day": (day + DAY, day + DAY),
        "that month": (month, last), "later that month": (day, last), "later that year": (day, date(day.year, 12, 31)),
        "over the next ten days": (day + DAY, day + 10 * DAY), f"in that {MONTHS[day.month - 1]}": (month, last),
        "the following year": (date(day.year + 1, 1, 1), date(day.year + 1, 12, 31)),
    }  # fmt: skip


def clause(deed, time, place, back):
    subject, verb, participle, thing = deed
    return place.format(s=subject, v=f"had {participle}" if back else verb, o=thing, t=time)


def read(text, verb):
    found = [c for c in claims_of(text, WRITTEN.isoformat()) if f" {verb}" in c.quotation]
    return [(w.start.date(), (w.end - timedelta(seconds=1)).date()) for c in found for w in (c.window, c.event_time) if w and w.bounded]


def agree(got, want):
    return any(abs(a - want[0]) <= DAY and abs(b - want[1]) <= DAY for a, b in got)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.sampled_from(DEEDS), st.integers(2013, 2021), st.data(), st.sampled_from(sorted(TELLINGS)), st.sampled_from(PLACES))
def test_anywhere(deed, year, data, telling, place):
    time, want = data.draw(st.sampled_from(sorted(told(year).items())))
    assume(
        not (telling.startswith("According") and place.startswith("{t}"))
    )  # “in the years before 2014 the police” may be one phrase there
    said = clause(deed, time, place, TELLINGS[telling])
    text = telling.format(c=said, C=said[0].upper() + said[1:])
    assert agree(read(text, deed[1]), want), text


@settings(max_examples=150, derandomize=True, deadline=None)
@given(
    st.sampled_from(DEEDS), st.dates(date(2014, 2, 6), date(2022, 11, 20)), st.data(), st.sampled_from(sorted(TELLINGS)),
    st.sampled_from(PLACES[:1]),
)  # fmt: skip
def test_going_on(deed, day, data, telling, place):
    assume("letter" not in telling)  # “that month” may be the letter's
    day = day.replace(day=min(day.day, 20))
    time, want = data.draw(st.sampled_from(sorted(going_on(day).items())))
    said = clause(deed, time, place, TELLINGS[telling])
    text = f"The Senn bridge collapsed on {day.day} {MONTHS[day.month - 1]} {day.year}. " + telling.format(
        c=said, C=said[0].upper() + said[1:]
    )
    assert agree(read(text, deed[1]), want), text
