"""The report: one file, no script, everything in it, and nothing in the article is read as markup."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import timeline
from timeline.claims import Claim, Evidence
from timeline.conflicts import Chronology, Relation
from timeline.conventions import Conventions
from timeline.errors import ExportFailed
from timeline.text.document import Document
from timeline.views import notebook
from timeline.views.chart.alt import alt_text
from timeline.views.report import report
from timeline.views.report.article import paragraphs
from timeline.views.report.page import correction_rows, tiles
from timeline.views.summary import counts

VOID = {"meta", "br", "link", "img", "path", "use"}


class Page(HTMLParser):
    """Tags, attributes and visible text of a page; unbalanced tags raise."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


@pytest.fixture(scope="module")
def page(harbour: Chronology) -> str:
    return report(harbour)


def test_markup_in_the_article_is_shown_as_text(page: str) -> None:
    parsed = Page(page)
    assert '<script>alert("x")</script>' in "".join(parsed.text)
    assert not [tag for tag, _ in parsed.tags if tag in ("script", "iframe", "object", "link", "img", "form")]
    assert not [name for _, attributes in parsed.tags for name in attributes if name.startswith("on")]


def test_markup_in_every_other_field_is_shown_as_text() -> None:
    bad = '"><img src=x onerror=alert(1)>'
    first = Claim(
        id=bad,
        source=bad,
        chain=(bad,),
        event=bad,
        summary=bad,
        phrase=bad,
        hedge=bad,
        window="2022",
        evidence=(Evidence(start=0, end=1, text=bad),),
    )
    second = Claim(id="c2", source=bad, event=bad, window="2022", polarity="negative")
    relation = Relation(kind="contradiction", claims=(bad, "c2"), explanation=bad, reconciled_by=(bad,), rejected=(bad,))
    document = Document.of(bad, "2024-10-25", source=bad, title=bad)
    hostile = Chronology(document, claims=(first, second), relations=(relation,), notes=(bad,))
    parsed = Page(report(hostile))
    assert not [tag for tag, _ in parsed.tags if tag in ("img", "script")]
    assert not [name for _, attributes in parsed.tags for name in attributes if name.startswith("on")]
    assert "".join(parsed.text).count(bad) >= 10


def test_it_needs_no_network_and_says_so_to_the_browser(page: str) -> None:
    policy = next(a["content"] for tag, a in Page(page).tags if tag == "meta" and a.get("http-equiv"))
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert not re.findall(r"(?:src|href)=[\"'](?!#)", page)
    assert not re.findall(r"url\((?!#)|@import", page)


def test_both_charts_are_there_with_words(page: str) -> None:
    pictures = [a for tag, a in Page(page).tags if tag == "svg"]
    assert len(pictures) == 4  # light and dark, wide and for a telephone
    assert all(a["role"] == "img" for a in pictures)
    ids = [a["id"] for _, a in Page(page).tags if a.get("id")]
    assert len(ids) == len(set(ids))
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_the_page_the_terminal_and_the_picture_count_the_same_sources(harbour: Chronology) -> None:
    number, word = tiles(harbour)[2]
    assert int(number) == len({c.source for c in harbour.claims})  # the writer is one of them
    assert f"by {number} {word}" in counts(harbour)
    assert f"by {number} {word}" in alt_text(harbour)


def test_every_phrase_can_be_reached_by_keyboard_and_tells_its_chain(harbour: Chronology, page: str) -> None:
    phrases = [a for tag, a in Page(page).tags if tag == "span" and a.get("tabindex") == "0"]
    assert len(phrases) == len(harbour.expressions)
    assert [a["data-value"] for a in phrases][1:4] == ["2024-10-22", "2021-03", "2022"]
    words = "".join(Page(page).text)
    assert "counts back from the dateline 2024-10-25" in words
    assert "considered and rejected: 2023-04 (after its own telling)" in words


def test_conflicts_show_both_quotations_and_the_reasons(page: str) -> None:
    words = " ".join("".join(Page(page).text).split())
    for part in (
        "“After the audit nobody took a cent,”", "21 months cannot both be true", "if the payments were before the audit",
        "Considered and rejected", "Agreements", "Tensions", "Some day", "nothing says which day", "week start = monday",
    ):  # fmt: skip
        assert part in words


def test_the_article_is_whole(harbour: Chronology) -> None:
    for span, pieces in zip(harbour.document.paragraphs, paragraphs(harbour), strict=True):
        assert "".join(p.text for p in pieces) == span.of(harbour.document.text)


def test_a_phrase_inside_another_is_told_in_its_card(harbour: Chronology) -> None:
    outer = harbour.expressions[2]
    inner = replace(outer, start=outer.end - 4, text=outer.text[-4:])
    told = [p for paragraph in paragraphs(replace(harbour, expressions=(outer, inner))) for p in paragraph if p.number]
    assert [[d.text for d in p.details] for p in told] == [["March 2021", "2021"]]


def test_without_a_chart_the_report_says_so() -> None:
    words = "".join(Page(report(Chronology(Document.of("Nothing happened.", title="Quiet")))).text)
    assert "Nothing to draw: no time phrases and no claims in the text." in words
    assert "Nothing happened." in words


def test_chosen_conventions_are_marked() -> None:
    chosen = Chronology(Document.of("x"), conventions=Conventions(prefer="future"))
    assert "prefer = future (chosen)" in "".join(Page(report(chosen)).text)


def test_it_is_written_whole_or_not_at_all(harbour: Chronology, page: str, tmp_path: Path) -> None:
    assert report(harbour, tmp_path / "report.html") == page == (tmp_path / "report.html").read_text(encoding="utf-8")
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]
    with pytest.raises(ExportFailed, match="nowhere"):
        report(harbour, tmp_path / "nowhere" / "report.html")
    with pytest.raises(ExportFailed, match="it is a folder"):
        report(harbour, tmp_path)


def test_the_notebook_shows_the_same_in_a_frame_of_its_own(harbour: Chronology) -> None:
    fragment = notebook.html(harbour)
    assert fragment.startswith("<iframe")
    assert "sandbox" in fragment
    assert "<script" not in fragment
    assert "CONTRADICTION" in notebook.text(harbour)


def test_one_quarrel_is_told_once_with_its_strongest_first(harbour: Chronology) -> None:
    weaker = Relation(kind="contradiction", certainty="possible", claims=("c8", "c2"), explanation="Only if the envelopes were late.")
    third = Relation(kind="contradiction", claims=("c1", "c2", "c3"), explanation="Three are too many.")
    parsed = Page(report(replace(harbour, relations=(weaker, third, *harbour.relations))))
    tags = [tag for tag, _ in parsed.tags]
    assert tags.count("details") == 2
    words = " ".join("".join(parsed.text).split()).partition("Accounts that do not agree")[2]
    first, second = (words.index(name) for name in ("Two clerks v Ines Corvin", "Harbour union v Ines Corvin"))
    assert first < words.index("21 months cannot both be true") < words.index("Three are too many") < second
    assert second < words.index("Only if the envelopes were late") < words.index("The envelopes are undated")
    assert words.count("1 more between them") == 2


def test_what_a_person_corrected_is_marked_wherever_it_is_told() -> None:
    import timeline

    rows = [
        {"source": "Orr", "event": "meeting", "participants": ["Orr", "Vale"], "window": "2021", "count": "2"},
        {"source": "Vale", "event": "meeting", "participants": ["Orr", "Vale"], "polarity": "negative", "window": "2020/2022"},
    ]
    corrected = timeline.check(rows, dateline="2024-10-25").correct("c1", source="Dana Orr")
    page = report(corrected)
    assert page.count('class="badge"') == 2  # in the conflict's card and in the table
    words = " ".join("".join(Page(page).text).split())
    assert "Corrected by hand" in words
    assert "corrected by hand" not in " ".join("".join(Page(report(timeline.check(rows, dateline="2024-10-25"))).text).split())
    labels = [t.get_text() for t in corrected.plot().texts]
    assert any(label.startswith("✎ ") for label in labels)
    assert "corrected by hand" in labels  # in the legend


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"window": "2023"}, ["window"]),
        ({"window": "2023", "summary": "met in the new year"}, ["window", "summary"]),
        ({"source": "Dana Orr"}, ["source"]),
        ({"source": "Dana Orr", "chain": ["AP", "Orr's agent", "Dana Orr"]}, ["source", "chain"]),
    ],
)
def test_a_field_that_only_follows_another_is_no_correction(changes: dict, told: list) -> None:
    rows = [{"source": "Orr", "chain": ["AP", "Orr"], "event": "meeting", "participants": ["Orr", "Vale"], "window": "2021"}]
    [correction] = timeline.check(rows, dateline="2024-10-25").correct("c1", **changes).corrections
    assert sorted(row.field for row in correction_rows(correction)) == sorted(told)


def test_the_methods_note_names_versions_and_conventions(page: str) -> None:
    words = " ".join("".join(Page(page).text).split())
    for part in ("Made with timeline", "Python 3", "holidays", "Conventions:", "Certain: in every reading"):
        assert part in words


def test_seasons_and_quarters_are_told_as_months() -> None:
    """EDTF writes the first quarter of 2019 as "2019-33", which no reader knows."""
    claim = Claim(
        id="c1", source="Orr", event="visit", window="2019-33", event_time="2019-33", evidence=(Evidence(start=0, end=5, text="words"),)
    )
    expressions = timeline.find("She left in the first quarter of 2019.", dateline="2020-05-01")
    page = report(Chronology(Document.of("She left in the first quarter of 2019.", "2020-05-01"), tuple(expressions), claims=(claim,)))
    shown = page[page.index("</style>") :]
    assert "Jan – Mar 2019" in shown
    assert "<code>2019-33" not in shown
    assert 'data-value="2019-33' not in shown


def test_cards_and_table_tell_the_ids_that_correct_takes(harbour: Chronology, page: str) -> None:
    parsed = "".join(Page(page).text)
    ids = re.findall(r'class="id">(c\d+)<', page)
    assert set(ids) == {c.id for c in harbour.claims}
    assert ids.count("c2") == 3  # in two cards and in the table
    assert "Two clerks c1" in parsed


def test_a_telephone_has_a_drawing_of_its_own_chosen_without_script(page: str) -> None:
    figures = [str(a["class"]) for tag, a in Page(page).tags if tag == "figure"]
    assert figures == ["chart light wide", "chart light phone", "chart dark wide", "chart dark phone"]
    boxes = re.findall(r'role="img" viewBox="0 0 (\d+)', page)
    assert [round(int(box) / int(boxes[0]) * 1200) for box in boxes] == [1200, 400, 1200, 400]
    assert "min-width:760px" not in page


def test_a_length_is_no_unresolved_phrase_and_the_counts_agree() -> None:
    tl = timeline.reconstruct(
        "Three weeks of questions followed. She left on Friday, and Orr said it was two weeks before the vote.", dateline="2022-11-05"
    )
    page = report(tl)
    lengths = [e for e in tl.expressions if e.interval is None and e.reason is None]
    assert lengths
    shown = [a for tag, a in Page(page).tags if tag == "span" and "data-value" in a]
    assert sum("unresolved" in str(a["class"]) for a in shown) == len(tl.unresolved) == 1
    assert {e.timex3.value for e in lengths} <= {a["data-value"] for a in shown}
    assert {word: number for number, word in tiles(tl)}["time phrases resolved"] == f"{len(tl.expressions) - 1} of {len(tl.expressions)}"


@pytest.mark.parametrize("name", ["x.pdf", "x", "x.html.gz"])
def test_a_report_is_html_and_no_other_suffix_is_written(harbour: Chronology, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportFailed, match=r"accepted: \.html, \.htm"):
        report(harbour, tmp_path / name)
    assert list(tmp_path.iterdir()) == []
    report(harbour, tmp_path / "x.HTM")
