"""A pack may begin with its time phrases: tables that it lacks are blank, and mistakes in those that it has are not hidden."""

import dataclasses
import sys

import pytest

import timeline
from timeline.languages.accounts import Events, Speaking
from timeline.languages.blank import blank
from timeline.languages.event_words import EventWords
from timeline.languages.pack import PACKS, Pack, _load, load
from timeline.languages.tense import Tense
from timeline.text.layout import Layout

RECORDS = {"tense": Tense, "speaking": Speaking, "event_words": EventWords, "events": Events, "layout": Layout}
DATES_ALONE = "from timeline.languages.en.tables import grammar\n"  # the dates of English, and nothing else of it
TEXT = """From: Ada Holm
Sent: 3 May 2019

Orr said on Friday that he had met Dale twice in March. Two weeks after the vote he left. "Never again," he will say on Monday."""


@pytest.fixture
def pack(tmp_path, monkeypatch):
    (tmp_path / "sparse_pack").mkdir()
    (tmp_path / "sparse_pack" / "__init__.py").touch()
    (tmp_path / "sparse_pack" / "tables.py").write_text(DATES_ALONE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(PACKS, "xx", "sparse_pack")
    yield tmp_path / "sparse_pack"
    _load.cache_clear()
    for name in [n for n in sys.modules if n.split(".")[0] == "sparse_pack"]:
        del sys.modules[name]


def test_dates_are_found_and_no_claims(pack):
    found = timeline.find(TEXT, dateline="2019-05-04", language="xx")
    assert [(e.text, e.interval and e.interval.edtf) for e in found][1:4] == [
        ("Friday", "2019-05-03"),
        ("March", "2019-03"),
        ("Two weeks", None),
    ]
    tl = timeline.reconstruct(TEXT, dateline="2019-05-04", language="xx")
    assert (tl.claims, tl.document.segments) == ((), ())


@pytest.mark.parametrize(("name", "record"), RECORDS.items())
def test_what_is_missing_is_blank(pack, name, record):
    table = getattr(load("xx"), name)
    assert isinstance(table, record)
    assert not any(
        getattr(table, f.name) for f in dataclasses.fields(table) if isinstance(getattr(table, f.name), frozenset | tuple | dict)
    )


def test_tables_cannot_be_missing(pack):
    (pack / "tables.py").unlink()
    with pytest.raises(ModuleNotFoundError, match=r"sparse_pack\.tables"):
        timeline.find(TEXT, dateline="2019-05-04", language="xx")


def test_a_mistake_in_a_table_is_not_taken_for_a_missing_one(pack):
    (pack / "tense.py").write_text("import no_such_module\n")
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        _ = Pack("xx", "sparse_pack").tense


@pytest.mark.parametrize("record", RECORDS.values())
def test_blank_patterns_match_nothing(record):
    table = blank(record)
    for field in dataclasses.fields(table):
        value = getattr(table, field.name)
        if hasattr(value, "search"):
            assert not value.search("From: Ada Holm, 3 May 2019")
