"""A column of phrases against a column of datelines."""

from datetime import date

import pandas as pd
import pytest

import timeline
from timeline.errors import BadDateline, InputError, NoAnchor, NotATimePhrase


@pytest.mark.parametrize(
    ("phrases", "datelines", "expected"),
    [
        (["yesterday", "last month"], "2024-10-25", ["2024-10-24", "2024-09"]),
        (["yesterday", "yesterday"], ["2024-10-25", date(2019, 6, 13)], ["2024-10-24", "2019-06-12"]),
        (["yesterday"], pd.Timestamp("2024-10-25"), ["2024-10-24"]),
        (["May 2019", None, float("nan"), pd.NA], None, ["2019-05", None, None, None]),
        ([], "2024-10-25", []),
    ],
)
def test_each_phrase_counts_from_what_stands_beside_it(phrases, datelines, expected):
    found = timeline.resolve_column(phrases, datelines)
    assert [None if pd.isna(v) else v for v in found["edtf"]] == expected
    assert found["reason"].isna().all()


def test_rows_are_matched_by_index_as_pandas_does():
    phrases = pd.Series(["today", "yesterday"], index=["x", "y"])
    found = timeline.resolve_column(phrases, pd.Series(["2019-06-13", "2024-10-25"], index=["y", "x"]))
    assert found["edtf"].to_dict() == {"x": "2024-10-25", "y": "2019-06-12"}


def test_types_hold_also_without_rows():
    dtypes = timeline.resolve_column([]).dtypes.astype(str).to_dict()
    assert (dtypes["start"], dtypes["end"], dtypes["approximate"]) == ("datetime64[us]", "datetime64[us]", "boolean")


@pytest.mark.parametrize(
    ("phrase", "dateline", "kind"),
    [
        ("the cat", "2024-10-25", NotATimePhrase),
        ("yesterday", None, NoAnchor),
        ("yesterday", "2024-13-01", BadDateline),
        (7, "2024-10-25", timeline.errors.BadText),
    ],
)
def test_what_cannot_be_placed_stops_the_column_or_keeps_its_row(phrase, dateline, kind):
    phrases = pd.Series(["2019", phrase], index=[3, 8])
    with pytest.raises(kind, match=r"^row 8: "):
        timeline.resolve_column(phrases, dateline if dateline != "2024-13-01" else ["2024-10-25", dateline])
    found = timeline.resolve_column(phrases, ["2024-10-25", dateline], errors="coerce")
    assert found.loc[3, "edtf"] == "2019"
    assert pd.isna(found.loc[8, "start"])
    assert found.loc[8, "reason"].startswith(f"{kind.__name__}: ")


def test_anchors_are_what_earlier_counts_from():
    said = timeline.resolve("two years ago", dateline="2024-10-25")
    found = timeline.resolve_column(["18 months earlier"], "2024-10-25", anchors=said)
    assert found["edtf"].tolist() == ["2020-07~/2021-06~"]


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"datelines": ["2024-10-25"]}, "1 datelines for 2 phrases"),
        ({"datelines": pd.Series(["2024-10-25"], index=[9])}, "index of datelines"),
        ({"errors": "ignore"}, "accepted: 'raise', 'coerce'"),
    ],
)
def test_what_does_not_fit_is_refused(how, message):
    with pytest.raises(InputError, match=message):
        timeline.resolve_column(["today", "today"], **how)
