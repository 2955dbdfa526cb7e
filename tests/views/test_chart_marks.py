"""What a claim is drawn as, what is drawn at all, and in which colours."""

from __future__ import annotations

import itertools
import math
import warnings
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from matplotlib.colors import to_hex

from timeline.claims import Claim, Count, Evidence
from timeline.conflicts import Chronology, Relation
from timeline.errors import EmptyTimeline, MissingGlyphs, UnknownColumn, ViewError
from timeline.intervals import Interval
from timeline.text.document import Document
from timeline.views.chart import plot
from timeline.views.chart.labels import measure, shorten
from timeline.views.chart.layout import lay_out
from timeline.views.chart.links import lay_brackets
from timeline.views.chart.marks import mark_of
from timeline.views.chart.pixels import LEAST, drawn
from timeline.views.chart.scale import Scale, days
from timeline.views.chart.select import BACKGROUND_LIMIT, LIMIT, select
from timeline.views.chart.theme import DARK, LIGHT, contrast, mix
from timeline.views.chart.ticks import ticks
from timeline.views.quarrels import Quarrel

DATELINE = Interval.of("2024-10-25")
BEST = Interval(datetime(2020, 7, 1), datetime(2021, 7, 1), approximate=True, best=Interval.of("2021-04"))


def claim(id: str = "c1", **fields: Any) -> Claim:
    return Claim(**{"id": id, "source": "Orr", "event": "call", "summary": "a call", **fields})


def chronology(*claims: Claim, relations: tuple[Relation, ...] = (), dateline: str | None = "2024-10-25", **more: Any) -> Chronology:
    return Chronology(Document.of("", dateline, source="Gazette"), claims=claims, relations=relations, **more)


def gids(ax: Any) -> list[str]:
    return [artist.get_gid() or "" for artist in ax.get_children()]


@pytest.mark.parametrize(
    ("fields", "shape", "stance"),
    [
        ({"window": "2022"}, "whisker", "asserted"),
        ({"window": "2022", "extent": "throughout"}, "bar", "asserted"),
        ({"window": "2022", "count": Count(min=2)}, "bar", "asserted"),
        ({"window": "2022/..", "count": Count(min=2)}, "whisker", "asserted"),
        ({"window": "2022", "count": Count(min=1, max=7)}, "whisker", "asserted"),
        ({"window": "2022", "polarity": "negative"}, "hatch", "denied"),
        ({"event_time": "2022~", "polarity": "negative"}, "hollow", "denied"),
        ({"event_time": BEST}, "diamond", "asserted"),
        ({"event_time": "2022~"}, "diamond", "asserted"),
        ({"window": BEST}, "diamond", "asserted"),
        ({"window": "2022~"}, "whisker", "asserted"),
        ({"event_time": "2022-03-04"}, "whisker", "asserted"),
        ({}, "dotted", "asserted"),
        ({"window": "../2024-10-25", "said": "2024-10-25"}, "dotted", "asserted"),
        ({"window": "../2021", "said": "2024-10-25", "phrase": "prior to 2022"}, "whisker", "asserted"),
        ({"window": "../2024-10-25", "said": "2024-10-25", "polarity": "negative"}, "hatch", "denied"),
        ({"window": "2022", "source": None}, "whisker", "background"),
        ({"window": "2022", "modality": "planned"}, "whisker", "background"),
    ],
)
def test_each_kind_of_claim_has_its_mark(fields: dict[str, Any], shape: str, stance: str) -> None:
    mark = mark_of(claim(**fields), DATELINE)
    assert (mark.shape, mark.stance) == (shape, stance)


def test_a_bar_fades_from_its_earliest_to_its_latest_start() -> None:
    window = Interval(
        datetime(2022, 10, 25), datetime(2024, 10, 25), approximate=True, start_slack=(datetime(2022, 7, 1), datetime(2023, 1, 1))
    )
    mark = mark_of(claim(window=window, extent="throughout"), DATELINE)
    assert (mark.start, mark.solid_start) == (days(datetime(2022, 7, 1)), days(datetime(2023, 1, 1)))
    assert mark.solid_end == mark.end == days(datetime(2024, 10, 25))


def test_an_approximate_window_that_ends_with_its_saying_ends_sharply() -> None:
    window = Interval(datetime(2022, 10, 25), datetime(2024, 10, 25), approximate=True)
    said = mark_of(claim(window=window, extent="throughout", said="2024-10-24"), DATELINE)
    assert said.solid_start > said.start  # type: ignore[operator]
    assert said.solid_end == said.end
    unsaid = mark_of(claim(window=window, extent="throughout"), DATELINE)
    assert unsaid.solid_end < unsaid.end  # type: ignore[operator]


def test_a_diamond_stands_at_the_likeliest_moment() -> None:
    mark = mark_of(claim(event_time=BEST), DATELINE)
    assert mark.best == days(datetime(2021, 4, 16))
    assert (mark.start, mark.end) == (days(datetime(2020, 7, 1)), days(datetime(2021, 7, 1)))


def test_what_lies_off_scale_becomes_an_arrow_with_its_year() -> None:
    recent = [claim(f"c{i}", window=f"20{20 + i % 5}") for i in range(10)]
    old = claim("old", source=None, window="1994", summary="the treaty")
    ax = plot(chronology(*recent, old))
    words = {t.get_gid(): t.get_text() for t in ax.texts}
    assert words["claim:old:arrow:year"] == "1994"
    assert "claim:old:mark" not in gids(ax)


def test_a_linked_claim_is_never_off_scale() -> None:
    recent = [claim(f"c{i}", window=f"20{20 + i % 5}") for i in range(10)]
    old = claim("old", window="1994")
    ax = plot(chronology(*recent, old, relations=(Relation(kind="contradiction", claims=("c1", "old")),)))
    assert "claim:old:mark" in gids(ax)
    assert "claim:old:arrow" not in gids(ax)


def test_the_clash_is_underlined_where_it_is_certain() -> None:
    pair = claim("a", window="2020/2023", extent="throughout"), claim("b", window="2022/2024-10-24", polarity="negative")
    layout = lay_out(chronology(*pair, relations=(Relation(kind="contradiction", claims=("a", "b"), span="2022/2023"),)))
    low, high = layout.scale.x(days(datetime(2022, 1, 1))), layout.scale.x(days(datetime(2024, 1, 1)))
    assert layout.clashes["a"] == layout.clashes["b"] == ((pytest.approx(low), pytest.approx(high)),)
    possible = Relation(kind="contradiction", certainty="possible", claims=("a", "b"), span="2022/2023")
    assert not lay_out(chronology(*pair, relations=(possible,))).clashes


def test_speech_is_a_dot_with_a_link_and_never_after_the_dateline() -> None:
    ax = plot(chronology(claim(window="2020", said="2024"), claim("c2", window="2021", said="2024-10-25")))
    assert {"claim:c1:said", "claim:c1:said:link"} <= set(gids(ax))
    assert mark_of(claim(window="2020", said="2024"), DATELINE).said[2] == days(datetime(2024, 10, 26))  # type: ignore[index]


def test_undated_background_is_left_out_and_counted() -> None:
    chosen = select(chronology(claim(window="2022"), claim("b1", source=None), claim("b2", source=None), claim("b3", modality="opinion")))
    assert [i.id for i in chosen.items] == ["c1"]
    assert chosen.notes == ("2 undated background claims not drawn", "1 undated remark (no comment, opinion, plan) not drawn")


def test_of_much_background_the_newest_is_drawn_and_what_is_linked() -> None:
    many = [claim(f"b{i}", source=None, window=str(1990 + i)) for i in range(20)]
    chosen = select(chronology(claim(window="2022"), *many), linked={"b0"})
    drawn = {i.id for i in chosen.items}
    assert {"b0", "b19", "c1"} <= drawn
    assert "b1" not in drawn
    assert len(drawn) == BACKGROUND_LIMIT + 1
    assert chosen.notes == ("8 further background claims not drawn",)


def test_lanes_stand_in_text_order_with_the_writer_last() -> None:
    layout = lay_out(
        chronology(claim("b", source=None, window="2022"), claim("x", source="Zoe", window="2022"), claim("y", source="Abe", window="2022"))
    )
    assert [" ".join(lane.name) for lane in layout.lanes] == ["Zoe", "Abe", "Gazette background"]


def test_lanes_by_event_and_choice_by_source() -> None:
    many = chronology(claim("a", window="2022"), claim("b", source="Vale", event="visit", window="2021"))
    assert [lane.name for lane in lay_out(many, by="event").lanes] == [("call",), ("visit",)]
    assert [p.item.id for lane in lay_out(many, only="Vale").lanes for p in lane.placed] == ["b"]
    outside = lay_out(many, start=Interval.of("2022"))
    assert [p.item.id for lane in outside.lanes for p in lane.placed] == ["a"]
    assert outside.notes == ("1 claim outside the chosen dates not drawn",)
    assert outside.scale.start == days(datetime(2022, 1, 1))


@pytest.mark.parametrize(
    ("choices", "error", "words"),
    [
        ({"only": "Nobody"}, EmptyTimeline, "sources here: Orr"),
        ({"by": "colour"}, UnknownColumn, "'source', 'event', 'person', 'none'"),
        ({"theme": "sepia"}, UnknownColumn, "'light', 'dark', or a Theme"),
        ({"width": 0}, ViewError, "pixels"),
        ({"start": "2023", "end": "2022"}, UnknownColumn, "not before"),
        ({"start": "1900", "end": "1901"}, EmptyTimeline, "outside the chosen dates"),
    ],
)
def test_errors_say_what_would_do(choices: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        plot(chronology(claim(window="2022")), **choices)


@pytest.mark.parametrize("claims", [(), (claim(source=None),), (claim(modality="no comment"),)])
def test_nothing_to_draw_is_an_error_that_says_so(claims: tuple[Claim, ...]) -> None:
    with pytest.raises(EmptyTimeline, match="nothing to draw"):
        plot(chronology(*claims))


def test_without_claims_the_time_phrases_are_drawn(harbour: Chronology) -> None:
    layout = lay_out(Chronology(harbour.document, harbour.expressions))
    assert [" ".join(lane.name) for lane in layout.lanes] == ["time phrases in the text"]
    assert [p.item.phrase for lane in layout.lanes for p in lane.placed].count("“next month”") == 1
    assert layout.notes == ("1 time phrase without a date not drawn",)
    assert [(e.key, e.stance) for e in layout.legend] == [("named", "background"), ("likeliest", "background")]


def test_the_legend_lists_what_is_drawn_and_nothing_else(harbour: Chronology) -> None:
    keys = [e.key for e in lay_out(harbour).legend]
    assert keys == ["bar", "fade", "whisker", "diamond", "hatch", "dotted", "said", "background", "clash",
                    "link:clash", "link:strain", "link:agreement"]  # fmt: skip
    assert [e.key for e in lay_out(chronology(claim(window="2022"))).legend] == ["whisker"]


def test_of_very_many_claims_the_linked_and_the_first_are_drawn() -> None:
    many = [claim(f"c{i}", window="2022") for i in range(LIMIT + 50)]
    chosen = select(chronology(*many), linked={f"c{LIMIT + 49}"})
    assert len(chosen.items) == LIMIT
    assert chosen.items[-1].id == f"c{LIMIT + 49}"
    assert chosen.notes == ("50 further claims not drawn for want of room",)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_contrast_in_both_themes(theme: Any) -> None:
    grounds = [theme.paper, theme.band, *(mix(theme.future, g, 0.75) for g in (theme.paper, theme.band))]
    for colour in (theme.ink, theme.quiet):
        assert all(contrast(colour, ground) >= 4.5 for ground in grounds)
    for colour in theme.links.values():
        assert all(contrast(colour, ground) >= 4.5 for ground in (theme.paper, theme.band))
    for colour in theme.marks.values():
        assert contrast(colour, theme.paper) >= 3  # marks are no text (WCAG 2.1, 1.4.11)


def test_brackets_that_share_a_mark_start_apart() -> None:
    brackets = lay_brackets([Quarrel(p, Relation(kind="tension", claims=p)) for p in (("a", "b"), ("a", "c"))], {"a": 0, "b": 50, "c": 100})
    starts = [y for b in brackets for id, y in b.ends if id == "a"]
    assert abs(starts[0] - starts[1]) >= 4


@pytest.mark.parametrize("span", [0.01, 0.2, 1, 9, 40, 200, 700, 3000, 40_000, 700_000])
def test_ticks_are_named_and_apart_on_any_scale(span: float) -> None:
    found, _ = ticks(Scale(19_000 - span, 19_000, 0, 800))
    named = sorted(t.middle for t in found if t.label)
    assert 2 <= len(named) <= 12
    assert all(b - a > span * 40 / 800 for a, b in itertools.pairwise(named))


def test_dollars_and_markup_stay_as_written() -> None:
    """ "$3 to $5 million" is no formula, and a line break in a name breaks nothing."""
    ax = plot(chronology(claim(window="2022", summary="paid $3_a to $5^b <b>million</b>", phrase="in\n2022", source="A\tB")))
    words = [t.get_text() for t in ax.texts]
    assert "paid $3_a to $5^b <b>million</b>" in words
    assert "“in 2022”" in words
    assert "A B" in words
    assert not any(t.get_parse_math() for t in ax.texts)


def test_a_distant_dateline_does_not_squeeze_the_story() -> None:
    battles = [claim(f"c{i}", window=str(1066 + i)) for i in range(6)]
    layout = lay_out(chronology(*battles))
    assert layout.dateline is None
    assert layout.tag == "dateline 25 Oct 2024 ▸"
    assert layout.scale.end < days(datetime(1100, 1, 1))


@pytest.mark.parametrize("dateline", [None, "1848~", "2024-10", "2024-10-25T14:30"])
def test_any_dateline(dateline: str | None) -> None:
    year = "1848" if dateline == "1848~" else "2024"
    ax = plot(chronology(claim(window=year), claim("c2", window=f"{year}-03", polarity="negative"), dateline=dateline))
    assert any(t.get_text().startswith("dateline") for t in ax.texts) == (dateline is not None)


@pytest.mark.parametrize(
    "fields",
    [
        {"window": Interval(datetime(2022, 1, 1), datetime(2022, 1, 1))},
        {"window": "0001", "said": "0001"},
        {"window": "9998"},
        {"window": Interval(datetime.min, datetime.max), "extent": "throughout"},
        {"window": "2030", "said": "2031"},
        {"window": Interval(datetime(2022, 1, 1, tzinfo=UTC), datetime(2022, 1, 2, tzinfo=UTC))},
        {"window": "../.."},
        {"window": Interval(None, None), "polarity": "negative", "extent": "throughout"},
        {"event_time": Interval(None, datetime(2020, 1, 1), approximate=True), "polarity": "negative"},
        {"window": "2022", "said": "../2024-10-25", "summary": "", "participants": ()},
        {
            "window": "2022~",
            "event_time": "2022-03~",
            "said": "2022-03-04T14:30",
            "summary": "x" * 500,
            "phrase": "y" * 500,
            "source": "z" * 200,
        },
    ],
)
@pytest.mark.parametrize("dateline", ["2024-10-25", None])
def test_odd_times_are_drawn(fields: dict[str, Any], dateline: str | None) -> None:
    ax = plot(chronology(claim(**fields), dateline=dateline))
    assert any(gid.startswith("claim:c1") for gid in gids(ax))
    for text in ax.texts:
        x, y = text.get_transform().transform(text.get_position())
        assert math.isfinite(x)
        assert math.isfinite(y)


def test_a_mark_too_small_to_fade_is_drawn_whole() -> None:
    small = drawn(mark_of(claim(window="2022-03-01", polarity="negative", extent="throughout")), Scale(0, 40_000, 0, 800), None)
    assert small.right - small.left == LEAST
    assert (small.solid_left, small.solid_right) == (small.left, small.right)


def test_a_short_mark_is_not_hidden_by_the_dot_of_its_saying() -> None:
    scale = Scale(days(datetime(1600, 1, 1)), days(datetime(2000, 1, 1)), 0, 800)
    assert drawn(mark_of(claim(window="1891", said="1893")), scale, None).said is None
    assert drawn(mark_of(claim(window="1850", said="1893")), scale, None).said is not None


def test_lanes_by_person_hold_the_same_people_together_and_labels_tell_the_source() -> None:
    orr_vale = {"window": "2022", "event": "meeting"}
    many = chronology(
        claim("a", participants=("Orr", "Vale"), **orr_vale),
        claim("b", source="Vale", participants=("Vale", "Orr"), **orr_vale),
        claim("c", source="Lund", participants=("Vale", "a yacht"), window="2021"),
        claim("d", source="Lund", window="2021"),
        claim("e", source=None, participants=("a yacht on fire",), window="2021", summary="the fire"),
    )
    layout = lay_out(many, by="person")
    lanes = {" ".join(lane.name): sorted(p.item.id for p in lane.placed) for lane in layout.lanes}
    assert lanes == {"Orr, Vale": ["a", "b"], "Vale": ["c"], "nobody named": ["d", "e"]}
    assert {p.item.id: p.item.headline for lane in layout.lanes for p in lane.placed}["e"] == "the fire"
    assert all(
        p.item.headline.startswith(p.item.claim.source)
        for lane in layout.lanes
        for p in lane.placed
        if p.item.claim and p.item.claim.source
    )
    assert not any(lane.sub for lane in layout.lanes)


def test_the_legend_shows_the_stances_that_are_drawn() -> None:
    denied = claim(window="2022~", polarity="negative", extent="throughout")
    assert {e.key: e.stance for e in lay_out(chronology(denied)).legend}["fade"] == "denied"
    both = chronology(denied, claim("c2", window="2022~", extent="throughout"))
    assert {e.key: e.stance for e in lay_out(both).legend}["fade"] == "asserted"


def test_a_theme_of_ones_own_colours_everything() -> None:
    sepia = replace(LIGHT, paper="#fff8ee", marks={**LIGHT.marks, "asserted": "#7a3b00"})
    ax = plot(chronology(claim(window="2022")), theme=sepia)
    by_gid = {artist.get_gid(): artist for artist in ax.get_children()}
    assert to_hex(by_gid["claim:c1:mark:line"].get_color()) == "#7a3b00"
    assert to_hex(by_gid["page"].get_facecolor()) == "#fff8ee"


def test_text_in_other_scripts_is_drawn_or_a_warning_says_so() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ax = plot(chronology(claim(window="2022", source="שלום", summary="התקיים", phrase="في عام 2020")))
    assert "“في عام 2020”" in [t.get_text() for t in ax.texts]
    with pytest.warns(MissingGlyphs, match="lacks characters"):
        ax = plot(chronology(claim(window="2022", source="東京")))
    assert any("characters that the chart's font lacks" in t.get_text() for t in ax.texts)


def test_events_of_one_instant_stand_in_the_middle() -> None:
    noon = datetime(2022, 3, 1, 12)
    layout = lay_out(chronology(*(claim(f"c{i}", window=Interval(noon, noon)) for i in range(4)), dateline=None))
    assert 0.4 < (days(noon) - layout.scale.start) / (layout.scale.end - layout.scale.start) < 0.6


def test_an_open_past_has_room_on_the_chart() -> None:
    layout = lay_out(chronology(claim(window="../2019"), claim("c2", window="2022/..")))
    before, after = (next(p.drawn for lane in layout.lanes for p in lane.placed if p.item.id == id) for id in ("c1", "c2"))
    assert before.right - before.left > 40
    assert after.right - after.left > 40


def test_where_nothing_is_dated_the_year_before_the_dateline_is_shown() -> None:
    scale = lay_out(chronology(claim())).scale
    assert 350 < scale.end - scale.start < 420


def test_where_nothing_is_dated_and_no_dateline_given_no_date_is_invented() -> None:
    ax = plot(chronology(claim(), claim("c2", polarity="negative"), dateline=None))
    words = {t.get_gid(): t.get_text() for t in ax.texts}
    assert "tick" not in words
    assert words["tick-context"] == "no dates are given"
    assert not ax.get_xticks().size
    assert any(t.get_gid() == "tick" for t in plot(chronology(claim())).texts)  # a dateline is a date


@pytest.mark.parametrize(("first", "last"), [("2022-12-31T02:00", "2023-01-01T20:00"), ("2022-12-28", "2023-01-04"), ("2022-12-10", "2023-02-20"),
                                             ("2022-06", "2023-05"), ("2021-05", "2022-12"), ("2022-11-27", "2023-01-08"), ("2021", "2023")])  # fmt: skip
@pytest.mark.parametrize("width", [400, 640, 1200])
def test_every_year_that_begins_on_the_axis_is_named_at_its_first_tick(first: str, last: str, width: int) -> None:
    ax = plot(chronology(claim(window=first), claim("c2", window=last), dateline=None), width=width)
    found = {t.get_text(): t.get_position()[0] for t in ax.texts if t.get_gid() == "tick"}
    years = range(int(first[:4]) + 1, int(last[:4]) + 1)
    assert all(sum(str(year) in name for name in found) == 1 for year in years)
    assert len(found) > 1
    beside = [t.get_text() for t in ax.texts if t.get_gid() in ("tick-context", "subtitle")]
    assert any(first[:4] in name for name in (*found, *beside))


@pytest.mark.parametrize("width", [640, 800, 1200])
def test_a_card_names_the_matter_and_ends_with_a_whole_clause(width: int) -> None:
    pair = claim("a", window="2022", source="A doctor at the hospital of Karsund"), claim("b", window="2022", source="The company")
    why = ("Treat, men and women of the night shift: a doctor at the hospital of Karsund says exactly 5 on 12 Mar 2023; the company "
           "says exactly 4 on 12 Mar 2023: at least 5 are needed where at most 4 are allowed. More.")  # fmt: skip
    ax = plot(
        chronology(*pair, relations=(Relation(kind="contradiction", certainty="preferred", claims=("a", "b"), explanation=why),)),
        width=width,
    )
    text = " ".join(t.get_text() for t in ax.texts if t.get_gid() == "card:0:text")
    assert text.startswith("Treat")
    assert text.endswith("at least 5 are needed where at most 4 are allowed")


@pytest.mark.parametrize("width", [400, 640, 1200])
def test_a_saved_picture_has_letters_as_wide_as_they_were_measured(harbour: Chronology, width: int) -> None:
    import matplotlib
    from matplotlib.backends.backend_agg import RendererAgg

    from timeline.views.chart.files import _SETTINGS

    with matplotlib.rc_context(_SETTINGS):
        likely = replace(harbour, relations=tuple(r.model_copy(update={"certainty": "preferred"}) for r in harbour.relations))
        ax = plot(likely, width=width)
        renderer = RendererAgg(10, 10, ax.figure.dpi)
        extents = [t.get_window_extent(renderer) for t in ax.texts if (t.get_gid() or "").endswith((":title", ":sub", ":name"))]
    assert max(e.x1 for e in extents) <= width - 13
    bold = [t for t in ax.texts if "Bold" in str(t.get_fontproperties().get_file())]
    assert bold
    with matplotlib.rc_context(_SETTINGS):
        wide = [t.get_window_extent(renderer).width - measure(t.get_text(), t.get_fontsize() / 0.72, "bold") for t in bold]
    assert max(wide) <= 2


def test_what_the_same_words_imply_is_no_second_mark() -> None:
    words = (Evidence(start=0, end=30, text="he and Farrow had met four times"),)
    met = {"source": "Teles", "window": "2024-05", "summary": "they had met four times", "evidence": words}
    spoke = claim("c2", event="conversation", modality="presupposed", **met)
    told = claim("c1", event="meeting", count=Count(min=4, max=4), **met)
    denial = claim("c3", event="conversation", polarity="negative", source="Farrow", window="2024")
    relation = Relation(kind="contradiction", claims=("c2", "c3"), span="2024-05", explanation="Conversation: one v none.")
    ax = plot(chronology(spoke, told, denial, relations=(relation,)))
    assert [t.get_text() for t in ax.texts].count("they had met four times") == 1
    assert {"claim:c1:mark", "claim:c1:clash", "bracket:0:arm"} <= set(gids(ax))
    assert not any(gid.startswith("claim:c2") for gid in gids(ax))
    layout = lay_out(chronology(spoke, told, denial, relations=(relation,)))
    assert [id for id, _ in layout.brackets[0].ends] == ["c2", "c3"]
    assert len(lay_out(chronology(spoke, told), by="event").lanes) == 2  # in lanes by event each has its own
    assert [p.item.id for lane in lay_out(chronology(spoke, told), only="c2").lanes for p in lane.placed] == ["c2"]
    later = told.model_copy(update={"window": Interval.of("2024-06")})
    assert len(lay_out(chronology(spoke, later)).lanes[0].placed) == 2


def test_one_plan_does_not_give_the_axis_to_an_empty_future() -> None:
    told = [claim(f"c{i}", window=f"2024-{i + 1:02}") for i in range(9)]
    plan = claim("plan", window="2025-04", modality="planned", summary="an inquiry begins")
    layout = lay_out(chronology(*told, plan))
    assert layout.scale.end < days(datetime(2024, 12, 1))
    words = {t.get_gid(): t.get_text() for t in plot(chronology(*told, plan)).texts}
    assert words["claim:plan:label"] == "an inquiry begins (planned)"
    assert words["claim:plan:arrow:year"] == "2025"
    assert lay_out(chronology(*told, plan, claim("second", window="2025-03", modality="planned"))).scale.end > days(datetime(2025, 4, 1))
    assert lay_out(chronology(*told, claim("soon", window="2024-11-02", modality="planned"))).scale.end > days(datetime(2024, 11, 3))
    assert lay_out(chronology(*told[:3], plan)).scale.end > days(datetime(2025, 4, 1))  # so few are shown whole


@pytest.mark.parametrize(("width", "by"), [(1200, "source"), (640, "source"), (400, "source"), (400, "person")])
def test_what_a_person_corrected_is_marked_however_short_its_label_is(width: int, by: Any) -> None:
    long = "the union had sent the company two letters about cracks in the roof above the eastern gallery"
    ax = plot(
        chronology(claim(window="2024", said="2024-10-25", summary=long, phrase="in the year after the one of the fire", corrected=True)),
        width=width,
        by=by,
    )
    assert next(t.get_text() for t in ax.texts if t.get_gid() == "claim:c1:label").startswith("✎ ")
    assert "corrected by hand" in [t.get_text() for t in ax.texts if t.get_gid() == "legend:text"]


def test_a_long_label_takes_two_lines_on_a_narrow_page() -> None:
    words, phrase = "the union had sent the company two letters", "on the last Friday of January"
    told = claim(window="2024-01", summary=words, phrase=phrase)
    found: dict[int, list[str]] = {}
    for width in (400, 1200):
        ax = plot(chronology(told, claim("c2", window="2023-06")), width=width)
        found[width] = [t.get_text() for t in ax.texts if (t.get_gid() or "").startswith(("claim:c1:label", "claim:c1:phrase"))]
    assert found[1200] == [words, f"“{phrase}”"]
    assert " ".join(found[400]) == f"{words} “{phrase}”"
    assert len(found[400]) > 1
    assert not any("…" in text for text in found[400])


def test_labels_are_cut_between_words() -> None:
    assert shorten("An inquiry will begin", 60, 12) == "An…"
    assert shorten("Inconceivably", 60, 12) not in ("", "…")


def test_a_thing_makes_no_lane_beside_people() -> None:
    met = {"window": "2022"}
    many = chronology(
        claim("a", participants=("Orr", "deal", "worth"), **met),
        claim("b", participants=("window", "east wing"), **met),
        claim("c", participants=("clerk", "Orr"), source="clerk", **met),
        claim("d", participants=("de la Cruz", "王"), **met),
    )
    assert [" ".join(lane.name) for lane in lay_out(many, by="person").lanes] == ["Orr", "Orr, clerk", "de la Cruz, �", "nobody named"]
    nameless = chronology(claim("a", participants=("minister", "envoy"), **met), claim("b", participants=("minister",), **met))
    assert [" ".join(lane.name) for lane in lay_out(nameless, by="person").lanes] == ["minister"]
