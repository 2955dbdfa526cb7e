"""`process_frame` on frames as pandas and Dask hold them."""

import pandas as pd
import pytest

from timeline.corpus import process_frame


@pytest.mark.parametrize("ids", [pd.array(["a", pd.NA], dtype="string"), ["a", pd.NA], ["a", None], ["a", float("nan")]], ids=str)
def test_a_missing_id_of_any_kind_is_the_error_of_its_row(ids):
    frame = pd.DataFrame({"id": ids, "text": ["Sold today.", "Sold yesterday."], "dateline": ["2020-01-01", "2020-01-02"]})
    assert process_frame(frame)["error"].tolist() == [None, "MissingId"]


def test_a_column_of_whole_numbers_with_a_gap():
    frame = pd.DataFrame({"id": pd.array([7, None], dtype="Int64"), "text": ["", ""], "dateline": ["2020", "2020"]})
    assert process_frame(frame)["document"].tolist() == ["7", None]
