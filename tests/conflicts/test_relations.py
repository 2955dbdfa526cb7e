"""From claims made by hand to relations: who clashes with whom, how surely, and in which words."""

from __future__ import annotations

import pytest

from timeline.claims.claim import Claim, Group
from timeline.conflicts import consistent, find_relations
from timeline.conventions import Limits
from timeline.errors import BadClaim
from timeline.intervals import Interval

PARENTS = {"call": "conversation", "conversation": "contact", "meeting": "contact", "visit": "meeting"}
PAIR = ("Orr", "Vale")
NONE, ONCE, SOME, SEVERAL = {"max": 0}, {"min": 1, "max": 1}, {"min": 1}, {"min": 2}


def claim(id, source, event, count=None, window=None, said="2024-10-25", who=PAIR, **more):
    more.setdefault("polarity", "negative" if count == NONE else "positive")
    return Claim(
        id=id,
        source=source,
        event=event,
        count=count,
        window=window,
        said=said,
        participants=who,
        **more,
    )


def relate(*claims, parents=PARENTS, **options):
    return find_relations(claims, parents=parents, **options)[0]


def short(relations, *kinds):
    return {(r.kind, r.certainty, *r.claims) for r in relations if not kinds or r.kind in kinds}


def clashes(*claims, **options):
    return short(relate(*claims, **options), "contradiction", "tension")


PAPER = claim("paper", "The Ledger", "contact", SEVERAL, ["2022-10-25", "2024-10-25"], said="2024-10-24")
ORR = claim(
    "orr",
    "Orr",
    "conversation",
    ONCE,
    None,
    said="2022",
    event_time="2020-07-01/2021-06-30",
    attributes={"topic": "shipping"},
)
VALE_ONCE = claim("vale once", "Vale", "call", ONCE, "../2021", attributes={"topic": "introductions and new tools"})
VALE_NONE = claim("vale none", "Vale", "contact", NONE, "2022/..")
INSIDER = claim("insider", "a person who knows both", "call", SEVERAL)


class TestTwoMenAndAPaper:
    """A paper: regular contact for two years. One man, two years ago: only once before. The other, now: none after one call before 2022."""

    def test_the_paper_and_the_man_who_says_none(self):
        assert clashes(PAPER, VALE_NONE) == {("contradiction", "certain", "paper", "vale none")}

    def test_the_paper_and_the_man_who_spoke_before_it_all_are_at_most_in_tension(self):
        assert clashes(PAPER, ORR) == {("tension", "possible", "paper", "orr")}

    def test_the_two_men_tell_of_one_call_and_differ_on_its_topic(self):
        [relation] = [r for r in relate(ORR, VALE_ONCE, VALE_NONE) if r.kind == "tension"]
        assert (relation.certainty, relation.claims) == ("certain", ("orr", "vale once"))
        assert "agree on time and number" in relation.explanation
        assert "“shipping” against “introductions and new tools”" in relation.explanation

    def test_three_accounts_clash_while_no_two_do(self):
        assert clashes(INSIDER, ORR) == clashes(INSIDER, VALE_NONE) == clashes(ORR, VALE_NONE) == set()
        assert clashes(INSIDER, ORR, VALE_NONE) == {("contradiction", "certain", "insider", "orr", "vale none")}

    def test_once_read_as_at_some_time_makes_it_preferred(self):
        loose = VALE_ONCE.model_copy(
            update={"readings": claim("x", "x", "call", readings=({"note": "at some time", "count": SOME},)).readings}
        )
        [relation] = [r for r in relate(INSIDER, loose, VALE_NONE) if r.kind == "contradiction"]
        assert relation.certainty == "preferred"
        assert "if Vale's words are read as at some time" in relation.reconciled_by

    def test_a_window_only_taken_from_the_context_leaves_the_triple_certain(self):
        spoken = claim(
            "spoken",
            "The Ledger",
            "conversation",
            SEVERAL,
            ["2022-10-25", "2024-10-25"],
            readings=({"note": "any time", "window": "../2024-10-24"},),
        )
        assert clashes(spoken, ORR, VALE_NONE) == {
            ("contradiction", "preferred", "spoken", "vale none"),
            ("contradiction", "certain", "spoken", "orr", "vale none"),
            ("tension", "possible", "spoken", "orr"),
        }

    def test_the_naive_reading_would_clash_and_is_shown_as_rejected(self):
        naive = ORR.model_copy(update={"said": Interval.of("2024-10-25"), "event_time": Interval.of("2023-04")})
        assert ("contradiction", "certain", "orr", "vale none") in clashes(naive, VALE_NONE)
        [relation] = [r for r in relate(ORR, VALE_ONCE, rejected={"orr": ("April 2023 is after the saying",)}) if r.kind == "tension"]
        assert relation.rejected == ("April 2023 is after the saying",)

    def test_the_reasons(self):
        [relation] = relate(PAPER, VALE_NONE)
        assert relation.explanation == (
            "Contact, Orr and Vale: The Ledger says at least 2 from 25 Oct 2022 to 24 Oct 2024; Vale says none from 1 Jan 2022 on: "
            "at least 2 are needed where none is allowed."
        )
        assert "if the 2 were before 1 Jan 2022" in relation.reconciled_by
        assert "if Vale's “none” began only after 24 Oct 2024" in relation.reconciled_by
        assert relation.span == Interval.of("2022-10-25/2024-10-24")


@pytest.mark.parametrize(
    ("upper", "lower", "certainty"),
    [
        ({"window": "2021"}, {"window": "2021-05"}, "certain"),
        ({"window": "2021"}, {"window": "2022-05"}, None),
        ({"window": "2021-03-01/2021-08-31"}, {"window": "2021"}, None),  # it may have been in January
        ({"said": "2022"}, {"window": "2021-05"}, "certain"),
        ({"said": "2022"}, {"window": "2022-05"}, "possible"),  # said before or after May?
        ({"said": "2022"}, {"window": "2023-05"}, None),  # what was said in 2022 says nothing of 2023
        ({"window": Interval.of("2021/2022")}, {"window": Interval.of("2020-12/2021-06")}, None),
        ({"modality": "hedged"}, {"window": "2021"}, "preferred"),
        ({}, {"window": "2021", "modality": "presupposed"}, "preferred"),
        ({"modality": "planned"}, {"window": "2021"}, None),
        ({"modality": "no comment"}, {"window": "2021"}, None),
        ({"modality": "nested"}, {"window": "2021"}, None),
        ({}, {"said": "2024-10-26"}, "preferred"),  # told a day later: hardly about the day between
        ({}, {"said": "2024-12-20"}, None),
        ({}, {"window": "2024-10-26", "said": "2024-10-26"}, None),  # but an event dated to that day is
    ],
)
def test_never_against_once(upper, lower, certainty):
    never, once = claim("c1", "Orr", "meeting", NONE, **upper), claim("c2", "Vale", "meeting", SOME, **lower)
    expected = set() if certainty is None else {certainty}
    assert {r.certainty for r in relate(never, once) if r.kind in ("contradiction", "tension")} == expected


def test_an_approximate_start_is_certain_only_for_what_holds_from_the_latest_start():
    about = Interval.of("2021/..").start
    fuzzy = Interval(about, None, start_slack=(Interval.of("2020-10").start, Interval.of("2021-04").start))
    never = claim("c1", "Orr", "meeting", NONE, fuzzy)
    found = [short(relate(never, claim("c2", "Vale", "meeting", SOME, month))) for month in ("2021-06", "2021-02", "2020-11", "2020-09")]
    assert [{row[1] for row in rows} for rows in found] == [{"certain"}, {"preferred"}, {"possible"}, set()]


@pytest.mark.parametrize(
    ("denied", "told", "meet"),
    [
        (PAIR, ("VALE", "orr"), True),
        (PAIR, ("Orr", "Vale", "Lund"), True),
        (("Orr", "Vale", "Lund"), PAIR, False),
        (("Orr",), PAIR, True),
        (PAIR, ("Orr", "Lund"), False),
        ((), (), True),
        ((), PAIR, False),
        (("Vale", Group(name="the firm", members=("Orr", "Lund"), any_of=True)), PAIR, True),  # "nobody from the firm met Vale"
        (("Vale", Group(name="the firm", members=("Orr", "Lund"), any_of=True)), ("Vale", "the firm"), True),
        (("Vale", Group(name="the firm", members=("Lund",), any_of=True)), PAIR, False),
        (PAIR, ("Vale", Group(name="the delegation", members=("Orr", "Lund"))), True),
        (("Vale", Group(name="the delegation", members=("Orr", "Lund"))), PAIR, False),
        (PAIR, ("Vale", Group(name="the firm", members=("Orr", "Lund"), any_of=True)), False),  # it may have been Lund
    ],
)
def test_who_a_denial_bounds(denied, told, meet):
    found = clashes(claim("c1", "Moss", "meeting", NONE, who=denied), claim("c2", "Reed", "meeting", SOME, "2021", who=told))
    assert bool(found) == meet


def test_a_place_makes_another_event():
    told = claim("c2", "Vale", "meeting", SOME, "2021", attributes={"place": "Lisbon"})
    assert not clashes(claim("c1", "Orr", "meeting", NONE, attributes={"place": "Oslo"}), told)
    assert clashes(claim("c1", "Orr", "meeting", NONE), told)
    assert not clashes(claim("c1", "Orr", "meeting", NONE, attributes={"place": "Oslo"}), claim("c2", "Vale", "meeting", SOME, "2021"))


def test_february_june_and_october_are_three_and_not_at_most_two():
    months = [claim(f"c{n}", "Moss" if n < 6 else "Reed", "derailment", SOME, f"2020-{n:02d}", who=("tram 9",)) for n in (2, 6, 10)]
    board = claim("c1", "the board", "derailment", {"max": 2}, "2020", who=("tram 9",))
    [relation] = relate(board, *months)
    assert relation.claims == ("c1", "c2", "c6", "c10")
    assert "at least 1 + 1 + 1 = 3 are needed where at most 2 are allowed" in relation.explanation


class TestGates:
    def test_the_writer_does_not_contradict_himself(self):
        assert not clashes(claim("c1", None, "meeting", NONE), claim("c2", None, "meeting", SOME, "2021"))
        assert clashes(claim("c1", None, "meeting", NONE), claim("c2", "Orr", "meeting", SOME, "2021"))

    def test_one_speaker_elaborates_unless_he_corrects_himself(self):
        never = claim("c1", "Orr", "meeting", NONE)
        assert not clashes(never, claim("c2", "Orr", "meeting", SOME, "2021"))
        assert clashes(never, claim("c2", "Orr", "meeting", SOME, "2021", said="2024-12-01"))
        assert clashes(never, claim("c2", "Orr", "meeting", SOME, "2021", attributes={"corrects": "c1"}))

    @pytest.mark.parametrize("event", ["bribe", "meeting"])
    def test_a_negative_claim_tells_of_none(self, event):
        told = claim("c2", "Vale", event, SOME, "2021")
        assert clashes(claim("c1", "Orr", event, NONE), told)
        assert clashes(Claim(id="c1", source="Orr", event=event, polarity="negative", participants=PAIR), told)

    def test_two_claims_cannot_share_an_id(self):
        with pytest.raises(BadClaim, match="two claims have the id 'c1'"):
            relate(claim("c1", "Orr", "meeting"), claim("c1", "Vale", "meeting"))

    def test_the_tree_must_be_a_tree(self):
        with pytest.raises(BadClaim, match="runs in a circle: a -> b -> a"):
            relate(PAPER, parents={"a": "b", "b": "a"})


class TestDenials:
    SAID = claim("c1", "The Ledger", "call", SEVERAL, "2021")
    ALSO = claim("c2", "a diplomat", "call", SOME, "2021")

    def test_a_denial_clashes_with_what_it_points_at_and_nothing_else(self):
        denial = claim("c3", "Orr", "call", NONE, denies=("c1",))
        assert clashes(self.SAID, self.ALSO, denial) == {("contradiction", "certain", "c1", "c3")}

    def test_any_such_calls_also_counts(self):
        denial = claim("c3", "Orr", "call", NONE, "2021", denies=("c1",), attributes={"scope": "any"})
        assert clashes(self.SAID, self.ALSO, denial) == {("contradiction", "certain", "c1", "c3"), ("contradiction", "certain", "c2", "c3")}

    def test_how_sure(self):
        def sure(target, **more):
            return {row[1] for row in clashes(target, claim("c3", "Orr", "call", NONE, denies=("c1",), **more))}

        assert sure(self.SAID.model_copy(update={"modality": "hedged"})) == {"preferred"}
        assert sure(self.SAID, modality="hedged") == {"preferred"}
        assert sure(self.SAID, readings=({"note": "other calls"},)) == {"possible"}
        assert sure(self.SAID.model_copy(update={"modality": "nested", "source": "Orr"})) == {"certain"}  # he denies what he quotes
        assert sure(self.SAID.model_copy(update={"source": "Orr"})) == set()

    def test_two_who_deny_the_same_support_one_another(self):
        found = relate(self.SAID, *(claim(f"c{n}", who, "call", NONE, denies=("c1",)) for n, who in ((3, "Orr"), (4, "Vale"))))
        assert ("corroboration", "certain", "c3", "c4") in short(found)


class TestSame:
    AGAIN = ORR.model_copy(update={"id": "again", "event_time": Interval.of("2020-09/2021-05"), "attributes": {"topic": "ships"}})

    def test_one_statement_told_twice_counts_once(self):
        found = relate(PAPER, ORR, VALE_NONE, self.AGAIN, INSIDER)
        assert ("same", "certain", "orr", "again") in short(found)
        triples = [r for r in found if len(r.claims) == 3]
        assert [r.claims for r in triples] == [("orr", "vale none", "insider")]
        assert "Orr's statement is told 2 times in the text (orr, again)" in triples[0].explanation

    def test_elaborations_are_not_the_same(self):
        spoke = claim("spoke", "The Ledger", "conversation", SEVERAL, ["2022-10-25", "2024-10-25"], said="2024-10-24")
        assert not relate(PAPER, spoke)

    def test_at_most_two_told_on_two_days(self):
        days = [claim(f"c{d}", "the board", "derailment", {"max": 2}, "2024", who=("tram 9",), said=f"2024-12-{d}") for d in (10, 11)]
        assert short(relate(*days)) == {("same", "preferred", "c10", "c11")}


class TestStates:
    def state(self, id, source, event="in office", window="2021", **more):
        return claim(id, source, event, None, window, who=("Orr",), extent="throughout", **more)

    def test_a_state_and_its_negation_at_any_shared_moment(self):
        yes, no = self.state("c1", "Orr", window="2020/2021"), self.state("c2", "Vale", window="2021/2022", polarity="negative")
        assert clashes(yes, no) == {("contradiction", "certain", "c1", "c2")}
        assert not clashes(yes, self.state("c2", "Vale", window="2022", polarity="negative"))
        assert relate(yes, no)[0].span == Interval.of("2021")

    def test_states_that_exclude_one_another(self):
        port, sea = self.state("c1", "Orr", "in port"), self.state("c2", "Vale", "at sea", window="2021-05")
        assert not clashes(port, sea)
        assert clashes(port, sea, rivals=[("in port", "at sea")]) == {("contradiction", "certain", "c1", "c2")}

    def test_never_there_against_there_all_the_time(self):
        there = self.state("c1", "Orr", "in the harbour")
        assert clashes(there, claim("c2", "Vale", "in the harbour", NONE, "2021-05", who=("Orr",)))
        absent = self.state("c1", "Orr", "in the harbour", polarity="negative")
        assert clashes(absent, claim("c2", "Vale", "in the harbour", SOME, "2021-05", who=("Orr",)))
        assert not clashes(absent, claim("c2", "Vale", "in the harbour", SOME, "2021/2022", who=("Orr",)))

    def test_two_places_on_one_evening(self):
        here = claim("c1", "Orr", "presence", SOME, "2021-05-03", who=("Orr",), attributes={"place": "Lisbon"})
        there = claim("c2", "Vale", "presence", SOME, "2021-05-03", who=("Orr",), attributes={"place": "Oslo"})
        assert clashes(here, there) == {("contradiction", "preferred", "c1", "c2")}
        port = there.model_copy(update={"attributes": {"place": "the port of Lisbon"}})
        assert not clashes(here, port)
        assert not clashes(here, there.model_copy(update={"window": Interval.of("2021-05")}))  # a month is long enough to travel


class TestOneEventToldTwice:
    def test_excluding_attributes_contradict(self):
        video = claim("c1", "Orr", "conversation", ONCE, "2021", attributes={"medium": "video"})
        letter = claim("c2", "Vale", "conversation", ONCE, "2021", attributes={"medium": "telephone"})
        assert clashes(video, letter) == {("tension", "certain", "c1", "c2")}
        assert clashes(video, letter, rivals=[("video", "telephone")]) == {("contradiction", "certain", "c1", "c2")}

    def test_two_who_met_only_once_met_in_one_place(self):
        one, other = (
            claim(f"c{n}", who, "meeting", ONCE, "2021", attributes={"place": p}) for n, who, p in ((1, "Orr", "Oslo"), (2, "Vale", "Rome"))
        )
        assert clashes(one, other) == {("contradiction", "preferred", "c1", "c2")}

    def test_where_there_may_be_two_events_there_is_no_tension(self):
        first = claim("c1", "Orr", "conversation", SOME, "2021", attributes={"topic": "shipping"})
        assert not clashes(first, claim("c2", "Vale", "conversation", SOME, "2021", attributes={"topic": "tools"}))

    def test_shared_words_are_no_difference(self):
        first = claim("c1", "Orr", "conversation", ONCE, "2021", attributes={"topic": "shipping"})
        assert not clashes(first, claim("c2", "Vale", "conversation", ONCE, "2021", attributes={"topic": "the shipping of grain"}))


class TestCorroboration:
    def test_different_roots_support_one_another(self):
        one = claim("c1", "The Ledger", "contact", SEVERAL, "2021", chain=("Newswire", "The Ledger", "an official"))
        other = claim("c2", "a diplomat", "call", SOME, "2021", chain=("Newswire", "a diplomat"))
        echo = claim("c3", "The Courier", "contact", SOME, "2021", chain=("The Courier", "an official"))
        assert ("corroboration", "certain", "c1", "c2") in short(relate(one, other))
        assert not relate(one, echo)

    def test_numbers_that_do_not_fit_support_nothing(self):
        often = claim("c1", "The Ledger", "contact", SEVERAL, "2021/2024")
        once = claim("c2", "a diplomat", "contact", {"min": 1, "max": 1}, "2021")
        assert "corroboration" not in {row[0] for row in short(relate(often, once))}

    def test_a_few_pairs_are_enough(self):
        many = [claim(f"c{n}", f"Witness {n}", "meeting", SOME, "2021") for n in range(12)]
        assert len(relate(*many)) == 3


def test_a_budget_that_does_not_reach_is_told():
    types = {f"talk {n}": "contact" for n in range(8)}
    claims = [claim(f"c{n}", f"Witness {n}", f"talk {n}", SOME, "2021") for n in range(8)]
    caps = [claim(f"m{n}", "Moss", "contact", {"max": 1}, f"2021-{n:02d}" if n < 7 else "2021-07/2021-12") for n in range(1, 8)]
    found, notes = find_relations([*claims, *caps], parents=types, limits=Limits(steps=20))
    assert not [r for r in found if r.kind == "contradiction"]
    assert notes[0].startswith("undecided")


def test_a_cap_on_conflicts_is_told():
    claims = [claim(f"c{n}", "Orr", "meeting", SOME, f"2021-{n:02d}") for n in range(1, 9)]
    found, notes = find_relations([*claims, claim("none", "Vale", "meeting", NONE)], parents=PARENTS, limits=Limits(conflicts=3))
    assert len([r for r in found if r.kind == "contradiction"]) == 3
    assert notes == ["stopped: not all conflicts among c1, c2, c3, c4 and 5 more are listed"]


def test_consistent():
    assert consistent([PAPER, ORR], parents=PARENTS) == "yes"
    assert consistent([PAPER, VALE_NONE], parents=PARENTS) == "no"


def test_nothing_from_nothing():
    assert find_relations([], parents={}) == ([], [])


ORDERED = [
    # order, window and time of the one; window of another event; whether they clash
    ("first", None, "2021-05", "2020-11", True),
    ("first", None, "2021-05", "2021-05", False),
    ("first", None, "2021-05", "2021-11", False),
    ("first", "2021", "2021-05", "2020-11", False),
    ("first", "2021", "2021-05", "2021-02", True),
    ("first", "2021-05", None, "2020-11", True),
    ("last", None, "2021-05", "2021-11", True),
    ("last", None, "2021-05", "2020-11", False),
    ("last", "2021", "2021-05", "2022-01", False),
    ("last", "2021-05", None, "2021-11", True),
    ("only", None, "2021-05", "2020-11", False),
]


@pytest.mark.parametrize(("order", "window", "moment", "other", "clash"), ORDERED)
def test_first_and_last(order, window, moment, other, clash):
    one = Claim(id="c1", source="Orr", event="visit", participants=("Vale",), window=window, event_time=moment, attributes={"order": order})
    two = Claim(id="c2", source="Lund", event="visit", participants=("Vale",), window=other)
    found = [r for r in find_relations([one, two], parents={})[0] if r.kind == "contradiction"]
    assert bool(found) == clash
    assert all(r.certainty == "certain" for r in found)


def visit(id, source, window, topic=None, **count):
    attributes = {"topic": topic} if topic else {}
    return Claim(
        id=id, source=source, event="visit", participants=("Orr", "Vale"), window=window, count=count or None, attributes=attributes
    )


TOGETHER = [
    # windows and topics of two accounts; further accounts as (window, min, max); the claims that are in tension
    ("2021-03/2021-05", "2021-03", [("2021", 0, 1)], ("c1", "c2", "c3")),
    ("2021-03/2021-05", "2021-03", [("2021", 0, 2)], None),
    ("2021-03/2021-05", "2021-03", [("2020", 0, 1)], None),
    ("2021-03/2021-05", "2021-07", [("2021", 0, 2)], None),  # two different visits, since the windows do not meet
    ("2021-03/2021-05", "2021-03", [("2021", 0, 3), ("2021-06/2021-12", 2, None)], ("c1", "c2", "c3", "c4")),
    ("2021-03/2021-05", "2021-03", [("2021-03", 0, 1), ("2021-04/2021-05", 0, 0)], ("c1", "c2", "c3", "c4")),
    ("2021-03/2021-05", "2021-03", [("2021-03", 0, 1), ("2021-04", 0, 0)], None),
    ("2021-03/2021-05", "2021-05/2021-06", [("2021-05/2021-06", 0, 1)], None),  # the one may be in March
    ("2021-05/2021-06", "2021-03/2021-05", [("2021-03/2021-05", 0, 1)], None),
]


@pytest.mark.parametrize(("one", "other", "more", "wanted"), TOGETHER)
def test_third_accounts_can_leave_room_for_one_event_only(one, other, more, wanted):
    claims = [visit("c1", "Orr", one, "rent"), visit("c2", "Vale", other, "timber")]
    claims += [visit(f"c{n}", f"Source {n}", window, min=low, max=high) for n, (window, low, high) in enumerate(more, 3)]
    found = [r for r in find_relations(claims, parents={})[0] if r.kind == "tension"]
    assert [r.claims for r in found] == ([wanted] if wanted else [])
    assert all("leaves room for one only" in r.explanation for r in found)


def test_the_last_one_up_to_now_is_no_claim_about_later():
    last = Claim(id="c1", source="Orr", said="2021-06-10", event="visit", participants=("Vale",), attributes={"order": "last"})
    later = Claim(id="c2", source="Lund", said="2022", event="visit", participants=("Vale",), window="2021-07")
    assert [r for r in find_relations([last, later], parents={})[0] if r.kind == "contradiction"] == []


def test_no_change_puts_an_event_after_its_own_telling():
    once = Claim(id="c1", source="Orr", said="2021-06-10", event="visit", participants=("Vale",), window="2021-05", count={"min": 2})
    none = Claim(
        id="c2", source="Lund", said="2022", event="visit", participants=("Vale",), window="2021-04/2021-12", count={"min": 0, "max": 0}
    )
    [relation] = [r for r in find_relations([once, none], parents={})[0] if r.kind == "contradiction"]
    assert [c.text for c in relation.changes if c.claim == "c1"] == ["if the 2 were before 1 Apr 2021"]
