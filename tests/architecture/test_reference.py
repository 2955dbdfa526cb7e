"""The tables of the reference name what there is: every parameter, field, option and error, and no other."""

import dataclasses
import inspect
import re
from pathlib import Path

import pytest

import timeline
from timeline import intervals
from timeline.cli import cli
from timeline.conflicts.chronology import Chronology
from timeline.views import chart, exports, frame, report
from timeline.views.chart.theme import Theme

PAGES = Path(__file__).parents[2] / "docs" / "reference"
NAME = re.compile(r"`([^`]+)`")
FUNCTIONS = {
    "functions.md": {name: getattr(timeline, name) for name in timeline.__all__ if inspect.isfunction(getattr(timeline, name))},
    "views.md": {"plot": chart.plot, "save": chart.save, "report": report.report, "to_frame": frame.to_frame, "export": exports.export},
    "corpus.md": {name: getattr(timeline.corpus, name) for name in ("process", "process_frame", "conflicts")},
}


def rows(page, head):
    """The cells of the table whose first heading this is."""
    table = re.search(rf"^\| {re.escape(head)} \|.*\n\|[-|]+\n((?:\|.*\n)+)", (PAGES / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert table, (page, head)
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table[1].splitlines()]


def parameters(function):
    names = [p.name for p in inspect.signature(function).parameters.values() if p.name not in ("self", "chronology")]
    return {(name, function.__name__) for name in names if function is not chart.save or name != "choices"}


@pytest.mark.parametrize("page", FUNCTIONS)
def test_parameters(page):
    told = {(name, of) for cells in rows(page, "parameter") for name in NAME.findall(cells[0]) for of in NAME.findall(cells[-1])}
    assert told == {pair for function in FUNCTIONS[page].values() for pair in parameters(function)}


def test_options():
    told = {(name, of) for cells in rows("command-line.md", "option") for name in NAME.findall(cells[0]) for of in NAME.findall(cells[-1])}
    there = {
        (option, name)
        for name, command in cli.commands.items()
        for parameter in command.params
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--")
    }
    assert told == there
    assert {NAME.findall(cells[0])[0] for cells in rows("command-line.md", "command")} == set(cli.commands)


@pytest.mark.parametrize(
    ("page", "record"), [("conventions.md", timeline.Conventions), ("conventions.md", timeline.Limits), ("views.md", Theme)]
)
def test_fields(page, record):
    told = rows(page, f"`{record.__name__}`")
    fields = dataclasses.fields(record)
    assert [name for cells in told for name in NAME.findall(cells[0])] == [field.name for field in fields]
    if record is not Theme:
        assert [eval(NAME.findall(cells[1])[0]) for cells in told] == [field.default for field in fields]


def call(text):
    name, _, inside = text.partition("(")
    return name.rpartition(".")[2], [word.strip() for word in inside.rstrip(")").split(",") if word.strip()]


def test_attributes_and_methods_of_a_timeline():
    told = {name for cells in rows("results.md", "attribute") for name in NAME.findall(cells[0])}
    properties = {name for name, value in vars(Chronology).items() if isinstance(value, property)}
    assert told == {field.name for field in dataclasses.fields(timeline.Timeline)} | properties
    methods = {name for name, value in inspect.getmembers(timeline.Timeline, inspect.isfunction) if not name.startswith("_")}
    calls = dict(call(name) for cells in rows("results.md", "method") for name in NAME.findall(cells[0]))
    assert set(calls) == methods
    for name, given in calls.items():
        assert given == list(inspect.signature(getattr(timeline.Timeline, name)).parameters)[1:], name


@pytest.mark.parametrize("kind", [timeline.Interval, timeline.Amount])
def test_intervals_and_amounts(kind):
    for cells in rows("time.md", f"`{kind.__name__}`"):
        for text in NAME.findall(cells[0]):
            name, given = call(text)
            found = inspect.getattr_static(kind, name)
            if "(" in text:
                assert given == [p for p in inspect.signature(getattr(kind, name)).parameters if p != "self"], name
            assert found is not None
    named = {call(text)[0] for cells in rows("time.md", f"`{kind.__name__}`") for text in NAME.findall(cells[0])}
    missing = {name for name in dir(kind) if not name.startswith("_")} - named
    assert missing == ({"start_slack", "end_slack"} if kind is timeline.Interval else {"in_whole_units"})


def test_functions_of_intervals():
    page = (PAGES / "time.md").read_text(encoding="utf-8")
    for name in ("union", "gaps", "hull", "coverage"):
        assert f"`{name}({', '.join(inspect.signature(getattr(intervals, name)).parameters)})`" in page


def test_errors():
    tree = re.search(r"```text\n(.*?)```", (PAGES / "errors.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    assert [line.strip() for line in tree.splitlines()] == [
        line.strip() for line in timeline.errors.__doc__.split("::")[1].strip().splitlines()
    ]
    there = {name for name, value in vars(timeline.errors).items() if isinstance(value, type)}
    assert there == set(re.findall(r"\b[A-Z][a-z]+[A-Z]\w+", tree)) - {"ValueError", "UserWarning"} | {"TimelineError"}


def test_every_page_says_where_the_whole_of_it_is():
    for page in PAGES.glob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert "{eval-rst}" not in text or page.name == "claims.md" or re.search(r"`(?:python -c|timeline --help)", text), page.name
