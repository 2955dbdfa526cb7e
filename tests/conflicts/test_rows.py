"""Claims written by hand, so that reasoning is tried apart from reading: which two cannot both be true, and how sure that is."""

from __future__ import annotations

import pytest

import timeline

# source | event | participants | window | count or "throughout" | attributes
ROWS = [
    # one thing is a kind of another
    ("certain", "A | entry | ferry; bay | 2020-05-03 | none", "B | entry | ferry; bay | 2020-05-03 | 1+"),
    ("preferred", "A | entry | vessel; bay | 2020-05-03 | none", "B | entry | tanker; bay | 2020-05-03 | 1+"),
    ("preferred", "A | entry | vessels; bay | 2020-05-03 | 1", "B | entry | old tankers; bay | 2020-05-03 | 2+"),
    ("", "A | entry | tanker; bay | 2020-05-03 | none", "B | entry | vessel; bay | 2020-05-03 | 1+"),
    ("", "A | entry | tanker; bay | 2020-05-03 | none", "B | entry | yacht; bay | 2020-05-03 | 1+"),
    ("preferred", "A | sale | boat | 2020 | none", "B | sale | Alma | 2020-05 | 1+ | kinds=Alma = ferry"),
    ("", "A | sale | lorry | 2020 | none", "B | sale | Alma | 2020-05 | 1+ | kinds=Alma = ferry"),
    ("certain", "A | accident | bus; pass | 2020-02 | 1", "B | accident | buses; pass | 2020-02 | 3"),
    ("", "A | accident | bus; pass | 2020-02 | 1", "B | accident | buses; tunnel | 2020-02 | 3"),
    # one event under a wider name
    ("certain", "A | leak | pipe | 2020-09 | none", "B | burst | pipe | 2020-09-17 | 1+"),
    ("", "A | burst | pipe | 2020-09 | none", "B | leak | pipe | 2020-09-17 | 1+"),
    ("certain", "A | bombardment | Verin | 2020-06 | none", "B | shelling | Verin | 2020-06-12 | 1+"),
    ("certain", "A | illness | guest | 2020-12 | none", "B | infection | guests | 2020-12-28 | 11"),
    # who acts on whom
    ("", "A | call | Orr; Vale | 2020-05 | none | agent=Orr, goal=Vale", "B | call | Vale; Orr | 2020-05-03 | 1+ | agent=Vale, goal=Orr"),
    ("certain", "A | call | Orr; Vale | 2020-05 | none | agent=Orr", "B | call | Orr; Vale | 2020-05-03 | 1+ | agent=Orr, goal=Vale"),
    ("certain", "A | call | Orr; Vale | 2020-05 | none", "B | call | Orr; Vale | 2020-05-03 | 1+ | agent=Vale, goal=Orr"),
    ("", "A | cheque | club | 2020-05 | none | goal=club", "B | cheque | club; bank | 2020-05-03 | 2 | agent=club, goal=bank"),
    # states
    ("certain", "A | open | road | 2020-01 | throughout", "B | closed | road | 2020-01-15 | throughout"),
    ("preferred", "A | open | road | 2020-01 | throughout", "B | close | road | 2020-01-15 | 1+"),
    ("", "A | open | road | 2020-01 | throughout", "B | closed | road | 2020-02-15 | throughout"),
    ("", "A | open | road | 2020-01 | throughout", "B | closed | tunnel | 2020-01-15 | throughout"),
    ("", "A | closed | school | 2020-01 | throughout", "B | open | window; school | 2020-01-15 | throughout"),
    ("preferred", "A | off | pump; Orbe | 2020-01 | throughout", "B | run | pump; Orbe | 2020-01-15 | 1+ | agent=pump"),
    ("", "A | off | pump; Orbe | 2020-01 | throughout", "B | run | pump; Graz | 2020-01-15 | 1+ | agent=pump"),
    ("certain", "A | green | signal | 2020-01-15T08:15 | throughout", "B | red | signal | 2020-01-15T08:15 | throughout"),
    ("", "A | green | signal | 2020-01-15T08:15 | throughout", "B | red | signal | 2020-01-15T08:40 | throughout"),
    ("certain", "A | full | lake | 2020-10 | throughout", "B | empty | lake | 2020-10-20 | throughout"),
    ("certain", "A | staffed | clinic | 2020-10-02 | throughout", "B | deserted | clinic | 2020-10-02T03:00 | throughout"),
    ("preferred", "A | dry | cellar | 2020-03 | throughout", "B | flood | cellar | 2020-03-10 | 1+"),
    ("preferred", "A | married | Orr; Vale | 2015 | throughout", "B | divorce | Orr | 2015-06 | 1+"),
    ("", "A | married | Orr; Vale | 2015 | throughout", "B | divorce | Orr | 2016-06 | 1+"),
    # nothing is done asleep, off or dead
    ("preferred", "A | asleep | Orr | 2020-05-03 | throughout", "B | call | Orr; Vale | 2020-05-03T11:00 | 1+ | agent=Orr"),
    ("", "A | asleep | Orr | 2020-05-03 | throughout", "B | call | Orr; Vale | 2020-05-03T11:00 | 1+ | agent=Vale"),
    ("preferred", "A | off | radar | 2020-06-12/2020-06-19 | throughout", "B | read | radar | 2020-06-14 | 2+ | agent=radar"),
    ("", "A | off | radar | 2020-06-12/2020-06-19 | throughout", "B | read | radar | 2020-06-21 | 2+ | agent=radar"),
    ("preferred", "A | death | Orr | 2020-07-04 | 1", "B | payment | Orr; port | 2020-07-19 | 1+ | agent=Orr"),
    ("", "A | death | Orr | 2020-07-04 | 1", "B | payment | Orr; port | 2020-06-19 | 1+ | agent=Orr"),
    # outcomes
    ("preferred", "A | approval | council; plan | 2020-05-03 | 1+", "B | rejection | council; plan | 2020-05-03 | 1+"),
    ("", "A | approval | council; plan | 2020-05-03 | 1+", "B | rejection | council; plan | 2020-05-10 | 1+"),
    ("", "A | approval | council; plan | 2020-05-03 | 1+", "B | rejection | council; budget | 2020-05-03 | 1+"),
    # dates of one event
    ("certain", "A | open | bridge | 2020-05-04 | 1 | instance=open bridge", "B | open | bridge | 2020-05-11 | 1 | instance=open bridge"),
    ("", "A | open | bridge | 2020-05-04 | 1 | instance=open bridge", "B | open | tunnel | 2020-05-11 | 1 | instance=open tunnel"),
    ("certain", "A | evacuate | hall | ../2020-06-14T09:20 | 1 | instance=x", "B | evacuate | hall | 2020-06-14T09:45/.. | 1 | instance=x"),
    # places
    ("preferred", "A | presence | Orr | 2020-03-02 | throughout | place=Lisbon", "B | visit | Orr | 2020-03-02 | 1+ | place=Porto"),
    ("", "A | presence | Orr | 2020-03-02 | throughout | place=Lisbon", "B | visit | Orr | 2020-03-02 | 1+ | place=the Golden Fork"),
    ("", "A | presence | Orr | 2020-03-02 | throughout | place=Lisbon", "B | visit | Orr | 2020-03-03 | 1+ | place=Porto"),
    # figures that no longer stand
    ("", "A | loss | boat | 2020-11 | 4", "B | loss | boat | 2020-11 | 14 | withdrawn=yes"),
    ("certain", "A | loss | boat | 2020-11 | 4", "B | loss | boat | 2020-11 | 14"),
]  # fmt: skip


def record(row: str, number: int) -> dict[str, object]:
    source, event, people, window, count, *rest = (cell.strip() for cell in row.split("|"))
    found: dict[str, object] = {"id": f"c{number}", "source": source, "event": event, "participants": people.split("; "), "window": window}
    if count == "throughout":
        found["extent"] = "throughout"
    elif count == "none":
        found |= {"polarity": "negative", "count": {"max": 0}}
    else:
        found["count"] = {"min": int(count.rstrip("+")), "max": None if count.endswith("+") else int(count)}
    if rest:
        found["attributes"] = dict(piece.split("=", 1) for piece in rest[0].split(", "))
    return found


@pytest.mark.filterwarnings("ignore::timeline.errors.TimelineWarning")
@pytest.mark.parametrize("row", ROWS, ids=" / ".join)
def test_which_two_cannot_both_be_true(row: tuple[str, str, str]) -> None:
    sure, *rows = row
    for order in (rows, rows[::-1]):
        tl = timeline.check([record(r, n) for n, r in enumerate(order, 1)], dateline="2021-01-01")
        found = [r for r in tl.relations if r.kind == "contradiction"]
        assert [r.certainty for r in found] == ([sure] if sure else [])
        assert all(len(r.explanation) > 20 and r.explanation.endswith(".") for r in found)
