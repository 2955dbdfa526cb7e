"""Version and conventions in everything that is written, so that a result can be made again; CSV alone has no place for them."""

import io
import json

import pytest

import timeline
from timeline.views.exports import FORMATS, exported
from timeline.views.version import provenance

CHOSEN = timeline.Conventions(prefer="future", fiscal_year_start=7)


@pytest.fixture(scope="module")
def made():
    return timeline.reconstruct("Orr said on Friday that she had met Dale once, in 2021.", dateline="2024-10-25", conventions=CHOSEN)


def told(content):
    return all(word in content for word in (timeline.__version__, "future", "7"))


def test_one_line_tells_all_choices():
    assert "prefer=future" in provenance(CHOSEN)
    assert "fiscal_year_start=7" in provenance(CHOSEN)
    assert f"timeline {timeline.__version__}" in provenance(CHOSEN)


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"csv", "parquet", "json"}))
def test_exports(made, format):
    content = exported(made, format)[0].decode().replace("\r\n ", "")  # iCalendar folds its lines
    assert provenance(CHOSEN) in content.replace("\\;", ";")


def test_json_has_fields_for_them(made):
    record = json.loads(made.to_json())
    assert (record["version"], record["conventions"]["prefer"]) == (timeline.__version__, "future")


def test_parquet_keeps_them_beside_the_table(made):
    pd, _ = pytest.importorskip("pandas"), pytest.importorskip("pyarrow")
    assert pd.read_parquet(io.BytesIO(exported(made, "parquet")[0])).attrs["made_with"] == provenance(CHOSEN)


def test_the_report_and_the_charts(made, tmp_path):
    assert told(made.report())
    for kind in ("png", "svg", "pdf"):
        content = made.save(tmp_path / f"chart.{kind}").read_bytes()
        assert f"timeline {timeline.__version__}".encode() in content
        assert b"prefer=future" in content


def test_timeml_reads_back_without_them(made):
    assert timeline.read_timeml(made.to_timeml()).text == made.document.text


def test_the_metadata_of_the_package_is_of_the_same_version():
    from importlib.metadata import PackageNotFoundError, version

    try:
        assert version("checked-timeline") == timeline.__version__
    except PackageNotFoundError:
        pytest.skip("runs from a bare folder")
