"""Claims of other readers: valid ones go through; everything else is refused with row and field, and nothing breaks."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import timeline
from timeline.claims.records.answer_schema import schema, schema_text
from timeline.claims.records.answers import read_answer
from timeline.claims.records.forms import KEYWORDS, mismatch
from timeline.conventions import Limits
from timeline.errors import BadClaim, InputError, OverLimit
from timeline.text.document import Document

ROOT = Path(__file__).parents[2]
TEXT = "Ada Holm said she had met “Nils Brandt”\nonly once – in May. Holm left in May."
ROW = {"source": "Ada Holm", "event": "meeting", "participants": ["Ada Holm", "Nils Brandt"], "evidence": "she had met"}


def read(answer, **choices):
    return timeline.reconstruct(TEXT, dateline="2024-10-25", claims=lambda document, expressions: answer, **choices)


@pytest.mark.parametrize(
    ("evidence", "spans"),
    [
        ("she had met", [(14, 25)]),
        (["she had met", "in May"], [(14, 25), (52, 58)]),
        (["Holm left", "in May"], [(60, 69), (70, 76)]),
        ('met "Nils Brandt" only once - in May', [(22, 58)]),
        ({"start": 14, "end": 17}, [(14, 17)]),
        ([{"start": 14, "end": 17, "text": "she"}], [(14, 17)]),
        ({"text": "only  once"}, [(40, 49)]),
    ],
)
def test_evidence_is_found_where_it_stands(evidence, spans):
    [claim] = read([{**ROW, "evidence": evidence}]).claims
    assert [(e.start, e.end) for e in claim.evidence] == spans
    assert all(TEXT[e.start : e.end] == e.text for e in claim.evidence)


def test_phrases_count_from_the_saying():
    [claim] = read([{**ROW, "said": "2022-03", "window": "18 months earlier"}]).claims
    assert claim.window.overlaps(timeline.Interval.of("2020-09")) != "no"
    [claim] = read([{**ROW, "window": "18 months earlier"}]).claims
    assert claim.window.overlaps(timeline.Interval.of("2023-04")) != "no"


def test_a_speaker_of_a_segment_is_the_source_and_its_day_the_day():
    letter = "Orbe, 4 March 1848\n\nDear Ann,\n\nI saw Vale yesterday.\n\nYours,\nJ. Orr\n"
    row = {"event": "sighting", "participants": ["J. Orr", "Vale"], "window": "yesterday", "evidence": "I saw Vale yesterday"}
    [claim] = timeline.reconstruct(letter, claims=lambda document, expressions: [row]).claims
    assert (claim.source, claim.window.edtf, claim.said.edtf) == ("J. Orr", "1848-03-03", "../1848-03-04")


def test_the_reader_gets_document_and_expressions():
    given = []
    timeline.reconstruct(TEXT, dateline="2024-10-25", claims=lambda document, expressions: given.append((document, expressions)) or [])
    [(document, expressions)] = given
    assert document.text == TEXT
    assert [e.text for e in expressions] == ["May", "May"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"event": 7}, "row 1, field 'event'"),
        ({"event": None}, "row 1, field 'event'"),
        ({"source": ["a"]}, "row 1, field 'source'"),
        ({"confidence": 0.9}, "row 1, field 'confidence'"),
        ({"window": 2023}, "row 1, field 'window': 2023 is a bare number"),
        ({"window": "31 June 2023"}, "row 1, field 'window': June 2023 has 30 days"),
        ({"window": {"start": {"start": {}}}}, "row 1, field 'window'"),
        ({"count": {"min": 3, "max": 1}}, "row 1, field 'count'"),
        ({"count": 1e400}, "row 1, field 'count'"),
        ({"readings": [{"note": 5}]}, "row 1, field 'readings.0.note'"),
        ({"attributes": ["x"]}, "row 1, field 'attributes'"),
        ({"attributes": {"topic": "<script>x</script>"}}, "row 1, field 'attributes': markup"),
        ({"source": "Ada &lt;b&gt;"}, "row 1, field 'source': markup"),
        ({"source": "Ada\u202eHolm"}, "row 1, field 'source': a control character"),
        ({"source": "\ud800"}, "row 1, field 'source': a control character"),
        ({"source": "x" * 5000}, "row 1, field 'source': a text of 5,000 characters"),
        ({"participants": ["Orr"] * 500}, "row 1, field 'participants': 500 entries"),
        ({"id": ["x"]}, "row 1, field 'id'"),
        ({"id": "c1"}, "row 1, field 'id': 'c1' was used before"),
        ({"denies": ["c99"]}, "row 1, field 'denies': no claim 'c99'"),
        ({"denies": "c1"}, "row 1, field 'denies'"),
        ({"corrected": True}, "row 1, field 'corrected'"),
        ({"evidence": None}, "row 1, field 'evidence': missing"),
        ({"evidence": []}, "row 1, field 'evidence': missing"),
        ({"evidence": " "}, "row 1, field 'evidence': ' ' holds no words"),
        ({"evidence": "she had left"}, "row 1, field 'evidence': 'she had left' does not stand in the text"),
        ({"evidence": {"start": 0, "end": 10**9}}, "row 1, field 'evidence': characters 0 to 1000000000 of a text with"),
        ({"evidence": {"start": -3, "end": 4}}, "row 1, field 'evidence': characters -3 to 4"),
        ({"evidence": {"start": True, "end": 4}}, "row 1, field 'evidence': 'start' and 'end' are whole numbers"),
        ({"evidence": {"start": 0, "end": 3, "text": "Tom"}}, "row 1, field 'evidence': 'Tom' is given for characters 0 to 3"),
        ({"evidence": {"at": 3}}, "row 1, field 'evidence': there is no 'at'"),
        ({"evidence": [7]}, "row 1, field 'evidence': 7"),
    ],
)
def test_a_wrong_row_is_refused_with_its_field(change, message):
    rows = [{**ROW, "id": "c1"}, {**ROW, **change}]
    with pytest.raises(BadClaim) as error:
        read(rows)
    assert str(error.value).startswith(message)
    tl = read(rows, on_error="skip")
    assert [c.id for c in tl.claims] == ["c1"]
    assert tl.notes[0].startswith("rejected: " + message)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ("```json\n[]\n```", "the answer is no JSON: line 1, column 1"),
        ("[]\nHope this helps!", "the answer is no JSON: line 2, column 1: more text follows the JSON"),
        ("", "the answer is no JSON"),
        ("<html>", "the answer is no JSON"),
        ("[" * 100_000, "the answer is nested too deeply"),
        ("[NaN]", "the answer is no JSON: NaN"),
        ('[{"event": "call", "event": "visit"}]', "the answer is no JSON: the field 'event' stands twice"),
        ("9" * 10_000, "the answer is no JSON"),
        (b"\xff\xfe[", "the answer is no JSON"),
        ("null", "the answer is None"),
        ('"claims.json"', "the answer is 'claims.json'"),
        ({"claims": [], "note": 1}, "the answer has the field 'note'"),
        ({"claims": "none"}, "the answer is 'none'"),
        (None, "the answer is None"),
    ],
)
def test_what_is_no_answer_is_refused_as_a_whole(answer, message):
    with pytest.raises(BadClaim, match=message.replace("[", r"\[")):
        read(answer)
    assert read(answer, on_error="skip").notes[0].startswith("rejected: " + message)


def test_a_huge_answer_is_refused():
    with pytest.raises(OverLimit, match="the answer has 11 rows"):
        read([ROW] * 11, limits=Limits(claims=10))
    with pytest.raises(OverLimit, match="characters"):
        read("[" + " " * 200 + "]", limits=Limits(article=150))


def test_a_string_is_never_a_file(tmp_path):
    path = tmp_path / "claims.json"
    path.write_text("[]")
    with pytest.raises(BadClaim, match="no JSON"):
        read(str(path))


def test_what_denies_a_refused_claim_is_refused_too():
    rows = [{**ROW, "id": "a", "window": 5}, {**ROW, "id": "b", "denies": ["a"]}, {**ROW, "id": "c", "denies": ["b"]}, {**ROW, "id": "d"}]
    tl = read(rows, on_error="skip")
    assert [c.id for c in tl.claims] == ["d"]
    assert [r[:5] for r in tl.refused] == ["row 0", "row 1", "row 2"]


def test_json_keeps_what_was_refused():
    tl = read([ROW, 5], on_error="skip")
    assert timeline.check(tl.to_json()).to_json() == tl.to_json()


def test_an_unknown_way_of_handling_errors_is_refused():
    with pytest.raises(InputError, match="on_error is 'ignore'; accepted: 'raise', 'skip'"):
        read([], on_error="ignore")


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["2023", "she had met", "c1", "last week"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*timeline.Claim.model_fields, "start", "end", "text", "x"]), inner, max_size=5)
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(VALUES | st.dictionaries(st.sampled_from(list(timeline.Claim.model_fields)), VALUES).map(lambda d: {**ROW, **d}), max_size=4)
)
def test_any_values_are_claims_or_refused(rows):
    claims, refused = read_answer(rows, Document.of(TEXT, "2024-10-25"), Limits(), "skip")
    assert len(claims) + len(refused) == len(rows)
    json.dumps([c.model_dump(mode="json") for c in claims])


# ------------------------------------------------------------------ the published schema

CONTENT = re.compile(  # what only the text, the calendar or other rows tell; all else is a matter of form
    r"field '(evidence|said|window|event_time|denies|id|participants|readings)|min \d+ is larger|of a negative claim|of the same word"
)
FORMS = [
    {},
    {"id": "x"},
    {"id": 7},
    {"id": 7.0},
    {"source": None, "hedge": None, "count": None, "readings": None, "corrected": False},
    {"count": 2},
    {"count": 2.0},
    {"count": "1"},
    {"count": "2+"},
    {"count": "1-7"},
    {"count": "At least 2"},
    {"count": "none"},
    {"count": {"min": 2, "max": None}},
    {"count": {}},
    {"participants": "Ada Holm; Nils Brandt"},
    {"participants": ["Ada Holm", {"name": "the firm", "members": ["Nils Brandt"], "any_of": True}]},
    {"chain": ["AP", "Ada Holm"]},
    {"said": "2024-10-25", "event_time": "about 18 months earlier", "window": ["2022", None]},
    {"window": {"start": "2022-01-01", "end": None, "granularity": "year", "approximate": True}},
    {"window": {"edtf": "2022~"}},
    {"polarity": "negative", "modality": "hedged", "hedge": "may", "extent": "within"},
    {"attributes": {"topic": "rent"}},
    {"readings": [{"note": "or twice", "count": {"min": 2, "max": 2}, "window": "2022"}]},
    {"denies": []},
    {"evidence": ["she had met", "in May"]},
    {"evidence": {"start": 14, "end": 17.0}},
    {"evidence": [{"start": 14, "end": 17, "text": "she"}, {"text": "only once"}]},
]
NO_FORMS = [
    {"event": 7},
    {"event": ""},
    {"event": None},
    {"evidence": None},
    {"evidence": []},
    {"evidence": " "},
    {"evidence": {"start": True, "end": 4}},
    {"evidence": {"start": -3, "end": 4}},
    {"evidence": {"start": 3}},
    {"evidence": {"at": 3}},
    {"evidence": [7]},
    {"id": ""},
    {"id": True},
    {"id": ["x"]},
    {"source": ["a"]},
    {"source": "<b>Ada</b>"},
    {"source": "Ada\u202eHolm"},
    {"source": "x" * 1001},
    {"confidence": 0.9},
    {"attributes.topic": "rent"},
    {"count_min": 2},
    {"count": True},
    {"count": -1},
    {"count": 1.5},
    {"count": "twice"},
    {"count": {"min": "2"}},
    {"count": {"min": True}},
    {"count": {"least": 2}},
    {"count": {"min": None}},
    {"participants": ["Orr"] * 201},
    {"participants": [7]},
    {"participants": [{"name": ""}]},
    {"participants": [{"name": "the firm", "any_of": "yes"}]},
    {"window": 2023},
    {"window": ["2022"]},
    {"window": [["2022", None], None]},
    {"window": {"granularity": "year"}},
    {"window": {"start": "2022", "granularity": "aeon"}},
    {"window": {"start": "2022", "approximate": "yes"}},
    {"polarity": "denied"},
    {"attributes": ["x"]},
    {"attributes": {"topic": 7}},
    {"attributes": {"<i>": "x"}},
    {"readings": [{"note": 5}]},
    {"readings": [{"count": {"min": 2}}]},
    {"denies": "c1"},
    {"denies": [1]},
    {"corrected": True},
    {"corrected": 0},
]
# of the right form, and refused for what it says
CONTENTS = [
    {"evidence": "she had left"},
    {"evidence": {"start": 0, "end": 10**9}},
    {"window": "31 June 2023"},
    {"window": "the old mill"},
    {"count": {"min": 3, "max": 1}},
    {"polarity": "negative", "count": 2},
    {"denies": ["c99"]},
    {"participants": []},
]


def is_valid(answer):
    return Draft202012Validator(schema()).is_valid(answer)


@pytest.mark.parametrize("change", FORMS, ids=str)
def test_what_the_schema_accepts_is_read(change):
    answer = json.loads(json.dumps([{**ROW, **change}]))
    assert is_valid(answer)
    assert is_valid({"claims": answer})
    assert len(read(answer).claims) == len(read({"claims": answer}).claims) == 1


@pytest.mark.parametrize("change", NO_FORMS, ids=lambda change: str(change)[:60])
def test_what_the_schema_refuses_is_refused(change):
    assert not is_valid([{**ROW, **change}])
    with pytest.raises(BadClaim, match=f"^row 0, field '{next(iter(change)).split('.')[0]}"):
        read([{**ROW, **change}])


@pytest.mark.parametrize("change", CONTENTS, ids=str)
def test_what_no_schema_can_tell_is_refused_as_well(change):
    assert is_valid([{**ROW, **change}])
    with pytest.raises(BadClaim) as error:
        read([{**ROW, **change}])
    assert CONTENT.search(str(error.value))


@pytest.mark.parametrize("answer", [{"claims": [], "note": 1}, {"claims": None}, {}, None, [7], [[]]])
def test_no_list_of_claims(answer):
    assert not is_valid(answer)
    with pytest.raises(BadClaim):
        read(answer)


@pytest.mark.parametrize("name", ["valid.json", "mixed.json", "adversarial.json"])
def test_recorded_answers(name):
    answer = json.loads((ROOT / "examples" / "answers" / name).read_text())
    article = (ROOT / "examples" / "answers" / "article.txt").read_text()
    _, refused = read_answer(answer, Document.of(article, "2024-10-25"), Limits(), "skip")
    formless = {row for row, claim in enumerate(answer) if not is_valid([claim])}
    assert formless <= {int(message.split()[1].strip(",:")) for message in refused}
    assert is_valid(answer) or name != "valid.json"


ROWS = st.lists(
    VALUES | st.dictionaries(st.sampled_from(list(timeline.Claim.model_fields)), VALUES).map(lambda d: {**ROW, **d}), max_size=3
)
ANY_FORM = st.lists(st.sampled_from([*FORMS, *NO_FORMS, *CONTENTS]), max_size=3).map(
    lambda changes: [{**ROW, **{k: v for change in changes for k, v in change.items()}}]
)


@settings(max_examples=200, deadline=None)
@given(ROWS | ANY_FORM)
def test_schema_and_reader_accept_the_same(rows):
    """With jsonschema as the judge: no row is read that has not the form, and what has it is refused only for what it says."""
    for row in rows:
        claims, refused = read_answer([row], Document.of(TEXT, "2024-10-25"), Limits(), "skip")
        valid = is_valid([_finite(row)])
        assert (mismatch(_finite(row), schema()["$defs"]["Claim"], schema()) is None) == valid
        assert valid or not claims
        assert not valid or claims or CONTENT.search(refused[0]), refused


def _finite(value):
    """NaN and infinity are no JSON; the reader refuses them in a text."""
    if isinstance(value, dict):
        return {name: _finite(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_finite(each) for each in value]
    return None if isinstance(value, float) and value != value else value


def test_the_forms_know_every_keyword_of_the_schema():
    def keywords(part):
        if isinstance(part, list):
            return {k for each in part for k in keywords(each)}
        if not isinstance(part, dict):
            return set()
        named = {k for name in ("properties", "$defs") for each in part.get(name, {}).values() for k in keywords(each)}
        return {*part} | named | {k for name, each in part.items() if name not in ("properties", "$defs", "enum") for k in keywords(each)}

    assert keywords(schema()) <= KEYWORDS


def test_the_published_schema_is_up_to_date():
    published = (ROOT / "docs" / "answers-schema.json").read_text()
    assert published == schema_text(), "run: python -m timeline.claims.records.answer_schema"
    Draft202012Validator.check_schema(json.loads(published))
