"""Every public function on hypothesis' input: a fixed budget each time, a larger one with `pytest -m slow tests/fuzz`."""

import json
import os
import warnings

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import timeline
from tests.fuzz import strategies, targets
from timeline.errors import BadClaim, BadInterval, BadText, InputError, ResolutionError, TimelineError, ViewError

pytestmark = pytest.mark.filterwarnings("ignore::timeline.errors.TimelineWarning")
QUICK = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
THOROUGH = settings(QUICK, max_examples=4000, derandomize=False, phases=[Phase.explicit, Phase.generate, Phase.shrink])

READERS = {
    "find": strategies.texts,
    "resolve": strategies.texts,
    "reconstruct": strategies.texts,
    "edtf": strategies.pieces_of_time,
    "timeml": st.one_of(strategies.markup, strategies.texts),
    "claims": strategies.tables,
    "answers": st.one_of(strategies.answers.map(json.dumps), strategies.tables),
}
BUDGETS = [pytest.param(QUICK, id="quick"), pytest.param(THOROUGH, id="thorough", marks=pytest.mark.slow)]


@pytest.mark.parametrize("budget", BUDGETS)
@pytest.mark.parametrize("name", READERS)
def test_readers(name, budget):
    @budget
    @given(READERS[name], strategies.CHOICES)
    def run(text, choice):
        targets.TARGETS[name](text, choice)

    run()


def intervals(draw):
    """An interval from a string that is one."""
    while True:
        try:
            return timeline.Interval.of(draw(strategies.pieces_of_time.filter(bool)))
        except BadInterval:
            return timeline.Interval.of(draw(st.sampled_from(["2013", "2013-02-12", "../2013", "2013/", "0001", "9999-12-31", "2013-W06"])))


INTERVALS = st.composite(intervals)()
AMOUNTS = st.tuples(st.one_of(st.none(), st.integers(0, 20_000), st.fractions(0, 10)), st.sampled_from("day week month year hour".split()))


@pytest.mark.parametrize("budget", BUDGETS)
def test_questions_and_changes_of_intervals(budget):
    @budget
    @given(INTERVALS, INTERVALS, AMOUNTS, st.sampled_from((1, -1)))
    def run(one, other, size, sign):
        amount = timeline.Amount.of(*size)
        with targets.typed(BadInterval, ResolutionError):
            for answer in (one.overlaps(other), one.contains(other), one.before(other)):
                assert answer in ("yes", "no", "possible")
            assert one.relation(other) is None or {one.relation(other)} == one.possible_relations(other)
            for made in (one.intersect(other), one.hull(other), one.until(other.end)):
                if made is not None:
                    targets.check_interval(made)
            targets.check_interval(one.shift(amount, sign))
        assert amount.compare(timeline.Amount.parse("P1M")) in (None, -1, 0, 1)
        assert timeline.Amount.parse(amount.iso).iso == amount.iso

    run()


@pytest.mark.parametrize("budget", BUDGETS)
def test_what_is_done_with_a_timeline(budget, tmp_path):
    """Corrections, questions, merging, every view and file: typed errors or a result, and no half-written file."""
    names = st.sampled_from(["source", "window", "count", "polarity", "participants", "event", "nonsense"])
    values = st.sampled_from([None, "Orr", "2021", "18 months earlier", 3, -1, "none", "negative", [], ["Orr", "Vale"], "\ud800"])

    @settings(budget, max_examples=budget.max_examples // 4)
    @given(st.lists(strategies.rows, max_size=4), strategies.texts, names, values, st.sampled_from(["2021", "June 31", None, "x"]))
    def run(rows, text, name, value, window):
        made = []
        with targets.typed():
            made.append(timeline.check(rows, dateline="2024-10-25", limits=targets.LIMITS))
        with targets.typed():
            made.append(timeline.reconstruct(text, dateline="2024-10-25", limits=targets.LIMITS))
        with targets.typed():
            made.append(timeline.merge(made))
        for one in made:
            with targets.typed(BadClaim):
                one.correct("c1", **{name: value})
            with targets.typed(BadClaim):
                one.correct("c1", drop=True)
            with targets.typed(InputError, ResolutionError):
                one.entailed("meeting", participants=["Orr", "Dale"], window=window)
            with targets.typed(BadClaim):
                assert isinstance(one.roots("c1"), tuple)
            for table in ("expressions", "claims", "relations", "conflicts", "unresolved"):
                assert len(one.to_frame(table)) >= 0
            assert one.report().startswith("<!doctype html>")
            assert one._repr_html_()
            for suffix in ("png", "ics", "timelinejs.json", "csv", "json", "xml"):
                path = tmp_path / f"made.{suffix}"
                path.unlink(missing_ok=True)
                with targets.typed(ViewError):
                    one.export(path) if suffix not in ("png", "xml") else one.save(path) if suffix == "png" else one.to_timeml(path)
                assert not path.exists() or path.stat().st_size > 0
        assert set(os.listdir(tmp_path)) <= {f"made.{s}" for s in ("png", "ics", "timelinejs.json", "csv", "json", "xml")}

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        run()


@pytest.mark.parametrize("budget", BUDGETS)
def test_files_of_any_bytes(budget, tmp_path):
    @budget
    @given(
        st.one_of(st.binary(max_size=60), strategies.texts.map(lambda s: s.encode("utf-8", "replace"))),
        st.sampled_from(["txt", "xml", "json"]),
    )
    def run(data, suffix):
        path = tmp_path / f"given.{suffix}"
        path.write_bytes(data)
        with targets.typed(TimelineError):
            read = {"txt": lambda p: timeline.read(p, dateline="2024-10-25"), "xml": timeline.read_timeml, "json": timeline.check}
            read[suffix](path)

    run()


@pytest.mark.parametrize("budget", BUDGETS)
def test_frames_of_any_cells(budget):
    import pandas as pd

    cells = st.one_of(strategies.texts, st.none(), st.integers(), st.floats(), st.binary(max_size=3), st.just(["a"]))

    @settings(budget, max_examples=budget.max_examples // 2)
    @given(st.lists(st.tuples(cells, cells, cells), max_size=4))
    def run(rows):
        found = timeline.corpus.process_frame(pd.DataFrame(rows, columns=["id", "text", "dateline"], dtype=object))
        assert len(found) == len(rows)
        for (_, text, _), phrases, error in zip(rows, found["expressions"], found["error"], strict=True):
            assert not (error and phrases)
            assert all(text[p["start"] : p["end"]] == p["text"] for p in phrases)

    run()


CALLED = {
    "find",
    "resolve",
    "resolve_column",
    "explain",
    "reconstruct",
    "read",
    "check",
    "merge",
    "to_timeml",
    "read_timeml",
    "corpus",
    "Timeline",
    "Interval",
    "Amount",
}
MADE = {"Granularity", "Expression", "Claim", "Count", "Relation", "Conventions", "Limits", "errors", "__version__"}  # by those


def test_no_public_name_is_left_out():
    assert set(timeline.__all__) == CALLED | MADE


@given(st.lists(st.one_of(st.none(), st.text(max_size=40), st.sampled_from(["two days ago", "June 31", "soon"])), max_size=5))
def test_a_column_keeps_its_rows(phrases):
    """A row for each phrase; what is not placed has a reason, but for a phrase that is missing."""
    table = timeline.resolve_column(phrases, ["2024-10-25"] * len(phrases), errors="coerce")
    assert [p is None or bool(told) for p, told in zip(phrases, table["reason"].notna() != table["edtf"].notna(), strict=True)] == [
        True
    ] * len(phrases)


@pytest.mark.parametrize("value", [None, 7, 2.5, b"May", ["May"], {"a": 1}, object()])
def test_what_is_no_text(value):
    for call in (timeline.find, timeline.resolve, timeline.reconstruct, timeline.explain, timeline.to_timeml):
        with pytest.raises(BadText, match="pass a str"):
            call(value, dateline="2024-10-25")
