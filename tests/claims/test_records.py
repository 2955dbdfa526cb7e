"""Claims from records, files and frames: what is read, what is refused with row and field, what only warns."""

import json
import warnings
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pytest
from pydantic import ValidationError

import timeline
from timeline.claims.records.rows import correct, read_claims
from timeline.claims.records.schema import schema_text
from timeline.errors import BadClaim, BadDateline, TimelineWarning

ROOT = Path(__file__).parents[2]
CALL = {"source": "Orr", "participants": ["Orr", "Dale"], "event": "call"}
DATELINE = "2024-10-25"


def one(record, dateline=DATELINE):
    (claim,) = read_claims([{**CALL, **record}], dateline).claims
    return claim


TIMES = [
    # said, window, the window in EDTF
    (None, "2022", "2022"),
    (None, "2022~", "2022~"),
    (None, "2020-07/2021-06", "2020-07/2021-06"),
    (None, "[1667..1672]", "1667/1672"),
    (None, "2022-10-25T14:30", "2022-10-25T14:30"),
    (None, "two years ago", "2022~"),
    (None, "since 2013", "2013/.."),
    ("2022", "18 months earlier", "2020-07~/2021-06~"),
    ("two years ago", "18 months earlier", "2020-07~/2021-06~"),
    (None, "25/04/2021", "2021-04-25"),
    (None, "04/04/2021", "2021-04-04"),
    (None, date(2022, 10, 25), "2022-10-25"),
    (None, datetime(2022, 10, 25, 14, 30), "2022-10-25T14:30:00"),
    (None, ["2022", None], "2022/.."),
    (None, [None, datetime(2022, 1, 1)], "../2021"),
    (None, {"start": "2022-01-01", "end": "2023-01-01"}, "2022"),
    (None, {"edtf": "2022?"}, "2022?"),
    (None, pd.Timestamp("2022-10-25 14:30"), "2022-10-25T14:30:00"),
]


@pytest.mark.parametrize(("said", "window", "edtf"), TIMES)
def test_times(said, window, edtf):
    claim = one({"window": window} | ({"said": said} if said else {}))
    assert claim.window.edtf == edtf


REFUSED = [
    # what stands in the record, the field that is named, what the message says
    ({"window": 2022}, "window", "2022 is a bare number; write a year as the string '2022'"),
    ({"count": 1.5, "count_min": 2}, "count", "given twice, as 1.5 and in 'count_min'"),
    ({"window": 2022.0}, "window", "write a year as the string '2022'"),
    ({"window": 1729814400}, "window", "bare number"),
    ({"window": True}, "window", "bare number"),
    ({"window": "11/2023"}, "window", "'11/2023': '11' is not an ISO 8601"),
    ({"window": [2020, 2022]}, "window", "bare number"),
    ({"window": "1729814400"}, "window", "bare number"),
    ({"window": "2022.0"}, "window", "bare number"),
    ({"window": "20241025"}, "window", "bare number"),
    ({"said": "03/04/2021"}, "said", "write '2021-04-03' or '2021-03-04'"),
    ({"window": "since 3.4.2021"}, "window", "write '2021-04-03' or '2021-03-04'"),
    ({"window": "13/04/21"}, "window", "more than one order"),
    ({"window": "2024-13-45"}, "window", "month must be in 1..12"),
    ({"window": "2024/2023"}, "window", "ends before it begins"),
    ({"window": ["2024", "2023"]}, "window", "start 2024-01-01 is after end 2023-01-01"),
    ({"window": ["2024"]}, "window", "has 1 ends"),
    ({"window": {"from": "2024"}}, "window", "unknown field 'from'"),
    ({"window": {"start": 2024}}, "window", "bare number"),
    ({"window": {"start": "2024", "start_slack": ["2024"]}}, "window", "a list of two moments"),
    ({"window": {"start": "2024", "granularity": "eon"}}, "window", "eon"),
    ({"window": "the cat"}, "window", "not a time phrase"),
    ({"window": "3 weeks"}, "window", "no place on the calendar"),
    ({"window": "-0044"}, "window", "0001 to 9999"),
    ({"event_time": b"2022"}, "event_time", "b'2022'"),
    ({"said": "2024-10-25T10:00Z", "window": "2024-10-25T09:00"}, "window", "different time zones"),
    ({"said": datetime(2024, 10, 25, 10, tzinfo=UTC), "window": "2024-10-25T09:00+02:00"}, "window", "different time zones"),
    ({"count": {"min": 3, "max": 1}}, "count", "min 3 is larger than max 1"),
    ({"count": {"min": -1}}, "count.min", "greater than or equal to 0"),
    ({"count": "some"}, "count", "'2+', '1-7'"),
    ({"count": 2.5}, "count", "2.5"),
    ({"count": True}, "count", "no count"),
    ({"polarity": "negative", "count": 2}, "count", "of a negative claim"),
    ({"polarity": "perhaps"}, "polarity", "'positive' or 'negative'"),
    ({"windw": "2022"}, "windw", "did you mean 'window'?"),
    ({"event": None}, "event", "required"),
    ({"event": ""}, "event", "at least 1 character"),
    ({"event": 7}, "event", "valid string"),
    ({"participants": []}, "participants", "a call is between people"),
    ({"event": "visit", "participants": ""}, "participants", "a visit is between people"),
    ({"participants": [7]}, "participants.0", ""),
    ({"denies": ["c9"]}, "denies", "no claim 'c9'"),
    ({"evidence": [{"start": 9, "end": 3}]}, "evidence.0", "start 9 is after end 3"),
    ({"attributes": {"topic": 3}}, "attributes.topic", "valid string"),
]


@pytest.mark.parametrize(("record", "field", "message"), REFUSED, ids=[str(r[0]) for r in REFUSED])
def test_refused_with_row_and_field(record, field, message):
    with pytest.raises(BadClaim) as error:
        read_claims([CALL, {**CALL, **record}], DATELINE)
    assert str(error.value).startswith(f"row 1, field '{field}")
    assert message in str(error.value)


def test_a_phrase_without_anything_to_count_from():
    with pytest.raises(BadClaim, match=r"row 0, field 'window'.*dateline="):
        one({"window": "two years ago"}, dateline=None)


COUNTS = [
    (3, (3, 3)), (3.0, (3, 3)), ("3", (3, 3)), ("2+", (2, None)), ("1-7", (1, 7)), ("1 to 7", (1, 7)), ("at least 2", (2, None)),
    ("at most 4", (0, 4)), ("exactly 1", (1, 1)), ("none", (0, 0)), ("any number", (0, None)), ({"min": 2}, (2, None)),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), COUNTS)
def test_counts(given, expected):
    found = one({"count": given}).count
    assert (found.min, found.max) == expected
    assert one({"count": str(found)}).count == found  # as it is written for people


def test_ids_are_given_where_they_are_free():
    claims = read_claims([{**CALL, "id": "c2"}, CALL, {**CALL, "id": 7}, CALL]).claims
    assert [c.id for c in claims] == ["c2", "c3", "7", "c4"]
    with pytest.raises(BadClaim, match="row 1, field 'id': 'a' was used before"):
        read_claims([{**CALL, "id": "a"}, {**CALL, "id": "a"}], None)


def test_unknown_events_warn_once():
    with pytest.warns(TimelineWarning, match=r"'metting' \(row 0; did you mean 'meeting'\?\), 'tasting' \(row 2\)$") as caught:
        read_claims([{**CALL, "event": "metting"}, {**CALL, "event": "metting"}, {"event": "tasting"}], None)  # a tasting needs no people
    assert len(caught) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        read_claims([CALL, {"event": "theft"}], None)


def test_a_comma_between_names_warns():
    with pytest.warns(TimelineWarning, match=r"row 0, field 'participants': 'Orr, Dale' is read as one name; join several by '; '"):
        read_claims([{**CALL, "participants": "Orr, Dale"}], None)


# ------------------------------------------------------------------ forms of tables

ROWS = [{**CALL, "window": "2022", "count": {"min": 2}}, {**CALL, "polarity": "negative", "said": "2024", "window": "2022/2024"}]
FLAT = (
    "source;participants;event;polarity;said;window;count\nOrr;'Orr; Dale';call;;;2022;2+\nOrr;'Orr; Dale';call;negative;2024;2022/2024;\n"
)


@pytest.fixture
def expected():
    return read_claims(ROWS, DATELINE).claims


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("claims.json", json.dumps(ROWS)),
        ("claims.JSON", "\ufeff" + json.dumps({"claims": ROWS}, indent=2)),
        ("claims.jsonl", "\n".join(map(json.dumps, ROWS)) + "\n\n"),
        ("claims.csv", FLAT.replace("'", '"')),
        ("claims.tsv", FLAT.replace("Orr; Dale", "Orr, Dale").replace(";", "\t").replace("Orr, Dale", "Orr; Dale").replace("'", "")),
    ],
)
@pytest.mark.parametrize("form", [str, Path, "content"])
def test_files_and_their_content(tmp_path, expected, name, content, form):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    claims = read_claims(content if form == "content" else form(path), DATELINE).claims
    assert claims == expected


def test_csv_with_columns_for_parts():
    text = (
        'event,participants,count_min,count_max,attributes.topic,window_start,window_end\ncall,"[""Orr"", ""Dale""]",2,,rent,2022-01-01,\n'
    )
    (claim,) = read_claims(text).claims
    assert (str(claim.count), claim.attributes, claim.window.edtf) == ("at least 2", {"topic": "rent"}, "2022/..")
    with pytest.raises(BadClaim, match=r"row 0: more cells than columns"):
        read_claims("event,window\ncall,2022,late\n", None)


UNREADABLE = [
    ("no-such-file.csv", "cannot be read"),
    ("", "not JSON"),
    ("hello", "not JSON"),
    ("[1, 2]", "row 0: 1 is no record"),
    ("3", "'claims' is missing"),
    ('{"event": "call"\n{"event": "call"}', "not JSON"),
    ('{"event": "theft"}\n{"event": }', "line 2"),
    ("[" * 100_000, "not JSON"),
    ({"claims": "none"}, "it is a list of claims"),
    ({"claims": [], "document": "text"}, "it is a record"),
    ({"claims": [], "document": {"text": 7}}, "field 'text'"),
    ({"rows": []}, "'claims' is missing"),
    (7, "of type int"),
    (None, "of type NoneType"),
    (b"[]", "of type bytes"),
]


@pytest.mark.parametrize(("given", "message"), UNREADABLE, ids=[str(u[0])[:30] for u in UNREADABLE])
def test_no_table(given, message):
    with pytest.raises(BadClaim) as error:
        read_claims(given, None)
    assert message in str(error.value)


def test_frames():
    frame = pd.DataFrame(
        {
            "event": pd.Categorical(["call", "call", "theft"]),
            "participants": ["Orr; Dale", "Orr; Dale", None],
            "window": [pd.Timestamp("2022-05-01"), pd.NaT, pd.Timestamp("2022-06-01")],
            "count_min": pd.array([2, None, None], dtype="Int64"),
            "hedge": [float("nan"), "may", None],
        }
    )
    claims = read_claims(frame).claims
    assert [c.window and c.window.edtf for c in claims] == ["2022-05-01", None, "2022-06-01"]  # a column of midnights holds days
    assert [str(c.count) for c in claims] == ["at least 2", "None", "None"]
    assert [c.hedge for c in claims] == [None, "may", None]


@pytest.mark.parametrize("years", [[2021, 2022], [2021.0, float("nan")], pd.array([2021, None], dtype="Int64")])
def test_a_column_of_years_is_refused(years):
    frame = pd.DataFrame({"event": ["theft", "theft"], "window": years})
    with pytest.raises(BadClaim, match=r"row 0, field 'window': 2021(\.0)? is a bare number; write a year as the string '2021'"):
        read_claims(frame, None)


TEXT = "Mayor Ada Holm said on Friday that she had never met Nils Brandt. Councillor Rolf Lund said he saw Holm meet Brandt in March."


@pytest.fixture(scope="module")
def made():
    return timeline.reconstruct(TEXT, dateline=DATELINE, source="The Ledger", title="Who met whom")


def test_the_json_of_a_timeline_goes_back(made, tmp_path):
    path = tmp_path / "timeline.json"
    made.to_json(path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for given in (made.to_json(), path, str(path), made):
            again = timeline.check(given)
            assert again.claims == made.claims
            assert [r.model_dump() for r in again.relations] == [r.model_dump() for r in made.relations]
            assert again.document == made.document
    assert timeline.check(path, dateline="2024-10-26").document.dateline.edtf == "2024-10-26"


def test_its_frame_goes_back_without_warnings_though_it_names_no_people():
    text = "Orr said on Friday that there had been a call in March. Dale said nobody had rung before the audit."
    made = timeline.reconstruct(text, dateline=DATELINE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(timeline.check(made.to_frame("claims"), dateline=DATELINE).claims) == len(made.claims) > 0


def test_its_frame_goes_back(made):
    claims = timeline.check(made.to_frame("claims"), dateline=DATELINE).claims
    assert [(c.id, c.source, c.event, c.count, c.window) for c in claims] == [
        (c.id, c.source, c.event, c.count, c.window) for c in made.claims
    ]


def test_a_bad_dateline_in_json():
    with pytest.raises(BadDateline, match="dateline"):
        read_claims({"claims": [], "document": {"dateline": 2024}}, None)


# ------------------------------------------------------------------ corrections


def test_a_correction_is_marked_and_reasoned_again(made):
    assert [r.kind for r in made.conflicts] == ["contradiction"]
    first, second = made.claims
    moved = made.correct(first.id, window="2023")
    assert list(moved.conflicts) == []
    assert [c.corrected for c in moved.claims] == [True, False]
    assert moved.claims[1] == second
    assert (moved.document, moved.expressions) == (made.document, made.expressions)
    assert made.claims[0] == first  # the old one is as it was
    assert json.loads(moved.to_json())["claims"][0]["corrected"] is True
    assert timeline.check(moved.to_json()).claims == moved.claims


def test_corrections_take_phrases_nulls_and_drops(made):
    first = made.claims[0]
    assert made.correct(first.id, window="two years ago").claims[0].window.edtf.startswith("2022")
    assert made.correct(first.id, count="2+", polarity="positive").claims[0].count.min == 2
    assert made.correct(first.id, window=None).claims[0].window is None
    assert [c.id for c in made.correct(first.id, drop=True).claims] == [c.id for c in made.claims[1:]]


@pytest.mark.parametrize(
    ("id", "changes", "message"),
    [
        ("c99", {}, "no claim 'c99'"),
        ("c1", {}, "nothing to change"),
        ("c1", {"drop": True, "window": "2022"}, "window cannot be changed"),
        ("c1", {"window": 2022}, "claim 'c1', field 'window': 2022 is a bare number"),
        ("c1", {"windw": "2022"}, "did you mean 'window'"),
        ("c1", {"id": "c2"}, "'c2' was used before"),
    ],
)
def test_corrections_refused(made, id, changes, message):
    with pytest.raises(BadClaim) as error:
        made.correct(id, **{k: v for k, v in changes.items() if k != "id"}) if "id" not in changes else correct(
            made.claims, id, changes, None
        )
    assert message in str(error.value)


def test_dropping_a_claim_frees_its_denials():
    tl = timeline.check([{**CALL, "id": "a"}, {**CALL, "id": "b", "polarity": "negative", "denies": ["a"]}])
    assert tl.correct("a", drop=True).claims[0].denies == ()


def test_corrections_are_kept_with_what_stood_there(made):
    first, second = made.claims
    twice = made.correct(first.id, window="2023").correct(first.id, source="Dana Orr").correct(second.id, drop=True)
    assert [(c.claim, c.fields, c.dropped) for c in twice.corrections] == [
        (first.id, ("window", "phrase"), False),
        (first.id, ("source", "chain"), False),
        (second.id, (), True),
    ]
    assert (twice.corrections[0].before, twice.corrections[2].before) == (first, second)
    assert timeline.check(twice.to_json()).corrections == twice.corrections
    assert timeline.check(twice).corrections == twice.corrections
    assert made.corrections == ()


def test_edits_in_the_file_are_seen(made):
    record = json.loads(made.to_json())
    assert timeline.check(record).corrections == ()
    first, second = record["claims"]
    again = timeline.check({**record, "claims": [{**first, "window": "2021"}, {"id": "new", "event": "theft"}]})
    assert [(c.claim, c.before, c.dropped) for c in again.corrections] == [
        (first["id"], made.claims[0], False),
        ("new", None, False),
        (second["id"], made.claims[1], True),
    ]
    assert [c.corrected for c in again.claims] == [True, True]
    assert timeline.check(again.to_json()).corrections == again.corrections  # and once is enough


def test_the_time_phrases_are_there_again_and_the_readings_they_refute():
    text = "“I spoke to Dale only once, about 18 months earlier,” Orr said in 2022. The Ledger said she had called Dale twice in 2023."
    made = timeline.reconstruct(text, dateline=DATELINE, conventions=timeline.Conventions(week_start="sunday"))
    again = timeline.check(made.to_json())
    assert (again.expressions, again.conventions, again.relations) == (made.expressions, made.conventions, made.relations)


RECORDED = [
    ({"conventions": {"prefer": "sideways"}}, "Conventions.prefer is 'sideways'; accepted: 'past', 'future'"),
    ({"conventions": {"day_first": "yes"}}, "Conventions.day_first is 'yes'; accepted: True, False"),
    ({"conventions": {"weekstart": "monday"}}, "no such convention; accepted: prefer"),
    ({"conventions": []}, "it is a record"),
    ({"conventions": "news"}, "it is a record"),
    ({"document": "a text"}, "'document' is 'a text'; it is a record"),
    ({"document": {"text": 7}}, "document, field 'text': 7 is no text"),
    ({"corrections": {}}, "it is a list"),
    ({"corrections": [{"claim": "c1", "was": 3}]}, "correction 0, field 'was'"),
    ({"event_types": ["raid"]}, "event_types is ['raid']"),
    ({"event_types": {"raid": 3}}, "event_types, entry 'raid': 3"),
    ({"event_types": {"raid": "visit", "visit": "raid"}}, "circle"),
    ({"exclusive": "open"}, "exclusive is 'open'"),
    ({"exclusive": ["open"]}, "exclusive holds 'open'"),
]


@pytest.mark.parametrize(("entries", "message"), RECORDED, ids=[str(r[0]) for r in RECORDED])
def test_entries_of_the_record(entries, message):
    record = {"schema": "timeline/1", "claims": [CALL], **entries}
    with pytest.raises(BadClaim) as error:
        timeline.check(record)
    assert message in str(error.value)


def test_none_denies_and_what_hangs_together_changes_together(made):
    assert one({"count": "none"}).polarity == "negative"
    denial = next(c for c in made.claims if c.polarity == "negative")
    turned = made.correct(denial.id, polarity="positive").claim(denial.id)
    assert (turned.polarity, turned.count) == ("positive", None)
    counted = made.correct(denial.id, count=2).claim(denial.id)
    assert (counted.polarity, str(counted.count)) == ("positive", "exactly 2")
    assert made.correct(denial.id, count="none").claim(denial.id).polarity == "negative"
    with pytest.raises(BadClaim, match="of a negative claim"):
        made.correct(denial.id, count=2, polarity="negative")
    assert denial.chain[-1:] == (denial.source,)
    assert made.correct(denial.id, source="Dana Orr").claim(denial.id).chain == (*denial.chain[:-1], "Dana Orr")


def test_an_edtf_that_disagrees_with_its_ends_is_refused(made):
    record = json.loads(made.to_json())
    dated = next(c for c in record["claims"] if c["window"])
    dated["window"]["edtf"] = "1999"
    with pytest.raises(BadClaim, match="'edtf' says '1999'"):
        timeline.check(record)


def test_entailed_says_what_no_claim_names(made):
    with pytest.warns(TimelineWarning, match="no claim names 'Nobody Known'"):
        made.entailed(made.claims[0].event, participants=["Nobody Known"])
    with pytest.warns(TimelineWarning, match="no claim tells of a 'meting'"):
        made.entailed("meting", claims=made.claims[0].id)


def test_event_types_and_exclusive_words_of_ones_own():
    states = [
        {
            "source": "Orr",
            "event": "status",
            "participants": ["the mill"],
            "attributes": {"state": s},
            "window": "2023",
            "extent": "throughout",
        }
        for s in ("furled", "hoisted")
    ]
    states[1]["source"] = "Dale"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", TimelineWarning)
        assert timeline.check(states).conflicts == ()
        tl = timeline.check(states, exclusive=[["furled", "hoisted"]])
        assert [r.claims for r in tl.conflicts] == [("c1", "c2")]
        assert timeline.check(tl.to_json()).conflicts == tl.conflicts
        assert tl.correct("c1", window="2022").exclusive == tl.exclusive


def test_claims_made_in_python_need_no_more_than_records():
    people = ["Orr", "Dale"]
    made = [
        timeline.Claim(event="call", participants=people, count=2),
        timeline.Claim(id="c3", event="call", participants=people, count="1-7"),
        timeline.Claim(event="call", participants=people, readings=[{"note": "or so", "count": "at least 2"}]),
        timeline.Claim(event="call", participants=people, count="none"),
    ]
    records = [
        {"event": "call", "participants": people, "count": 2},
        {"id": "c3", "event": "call", "participants": people, "count": "1-7"},
        {"event": "call", "participants": people, "readings": [{"note": "or so", "count": {"min": 2}}]},
        {"event": "call", "participants": people, "count": "none"},
    ]
    claims = timeline.check(made).claims
    assert claims == timeline.check(records).claims
    assert [c.id for c in claims] == ["c1", "c3", "c4", "c5"]
    assert [str(c.counted) for c in claims] == ["exactly 2", "1 to 7", "at least 1", "none"]
    quoted = timeline.Claim(event="call", participants=people, evidence=[{"start": 0, "end": 3}])
    assert timeline.reconstruct("Orr called.", claims=lambda *_: [quoted]).claims[0].id == "c1"


@pytest.mark.parametrize("count", [True, "twice", -1, 1.5, {"min": 3, "max": 1}, [2]])
def test_a_claim_made_in_python_names_the_field_that_is_wrong(count):
    with pytest.raises(ValidationError) as error:
        timeline.Claim(event="call", participants=["Orr", "Dale"], count=count)
    assert {e["loc"][0] for e in error.value.errors()} == {"count"}


def test_a_negative_claim_with_a_count_is_refused_in_every_form():
    made = timeline.Claim(event="theft", polarity="negative", count=2)
    with pytest.raises(BadClaim, match="row 0, field 'count': exactly 2 of a negative claim"):
        timeline.check([made])


@pytest.mark.parametrize(
    ("record", "counted"),
    [({}, "at least 1"), ({"polarity": "negative"}, "none"), ({"count": "2+"}, "at least 2"), ({"count": "any number"}, "any number")],
)
def test_what_a_count_that_was_left_out_means(record, counted):
    assert str(one(record).counted) == counted


def test_the_published_schema_is_up_to_date():
    assert (ROOT / "docs" / "claims-schema.json").read_text() == schema_text(), "run: python -m timeline.claims.records.schema"


# ------------------------------------------------------------------ what a correction takes along

VISITS = (
    "Hugo Lenz said he had visited the museum five times in the past year. "
    "Agnes Thorne, the director, said Lenz had visited only once, in the spring."
)


@pytest.fixture(scope="module")
def visits():
    return timeline.reconstruct(VISITS, dateline="2022-11-05", source="The Ledger")


def labels(tl):
    return [text.get_text() for text in tl.plot().texts]


def test_a_new_window_clears_the_date_that_it_excludes(visits):
    spring = visits.claims[1]
    assert (spring.event_time.edtf, spring.phrase) == ("2022-21", "the spring")
    moved = visits.correct(spring.id, window="2022-06/2022-08")
    assert (moved.claims[1].event_time, moved.claims[1].phrase) == (None, "2022-06/2022-08")
    drawn = labels(moved)
    assert any("Jun – Aug 2022" in label for label in drawn)
    assert not any("spring" in label for label in drawn)
    assert visits.correct(spring.id, window="2022").claims[1].event_time == spring.event_time  # which it holds
    both = visits.correct(spring.id, window="2022-06/2022-08", event_time="2022-07").claims[1]
    assert (both.event_time.edtf, both.phrase) == ("2022-07", "2022-07")
    assert visits.correct(spring.id, window="2022-06", phrase="in June").claims[1].phrase == "in June"
    assert visits.correct(spring.id, window=None, event_time=None).claims[1].phrase is None


@pytest.mark.parametrize("window", ["2023-02", "../2021", "2024/.."])
def test_an_event_outside_its_window_is_refused(visits, window):
    row = {**CALL, "window": "2023-02", "event_time": "2022", **({"window": window} if window else {})}
    with pytest.raises(BadClaim, match=r"row 1, field 'event_time': '2022' lies outside the window"):
        timeline.check([CALL, row])
    with pytest.raises(BadClaim, match=r"field 'event_time': '2022' lies outside the window"):
        visits.correct(visits.claims[1].id, window=window, event_time="2022")


def test_an_event_may_touch_its_window():
    for window, moment in (
        ("2002", "2002~"),
        ("2002", "2003~"),
        ("../2002", "2002~"),
        ("2022-03", "2022-21"),
        ("2013/", "2015"),
        ("2022-05-03", "2022-05-03T23:50"),
    ):
        assert one({"window": window, "event_time": moment}).event_time.edtf == moment


def test_a_corrected_claim_says_what_it_says_now(visits):
    id_ = visits.claims[1].id
    assert visits.claims[1].headline == "Lenz had visited only once"
    twice = visits.correct(id_, count=2)
    assert twice.claims[1].headline == "visit (Hugo Lenz, museum): exactly 2"
    assert any("✎ visit (Hugo Lenz, museum): exactly 2" in " ".join(label.split()) for label in labels(twice))
    assert visits.correct(id_, polarity="negative").claims[1].headline == "no visit (Hugo Lenz, museum)"
    assert visits.correct(id_, participants=["Ida Lenz", "museum"]).claims[1].headline == "visit (Ida Lenz, museum): exactly 1"
    assert visits.correct(id_, event="call").claims[1].headline.startswith("call (Hugo Lenz, museum)")
    assert visits.correct(id_, count=2, summary="two visits").claims[1].headline == "two visits"
    assert visits.correct(id_, source="Ida Thorne").claims[1].headline == visits.claims[1].headline


def test_what_a_person_says_is_open_no_more():
    reading = {"note": "the year before", "window": "2020"}
    other = {"note": "three times", "count": {"min": 3, "max": 3}, "window": "2019"}
    tl = timeline.check([{**CALL, "window": "2021", "readings": [reading, other, {"note": "of another call"}]}])
    left = tl.correct("c1", window="2022").claims[0].readings
    assert [(r.note, r.window, r.count and r.count.min) for r in left] == [("three times", None, 3), ("of another call", None, None)]
    assert len(tl.correct("c1", source="Dale").claims[0].readings) == 3


def test_a_denial_is_of_the_whole_window_and_has_no_date(visits):
    none = visits.correct(visits.claims[1].id, polarity="negative")
    claim = none.claims[1]
    assert (claim.event_time, claim.phrase, claim.window) == (None, claim.window.edtf, visits.claims[1].window)
    assert not any("spring" in label for label in labels(none))
    kept = visits.correct(claim.id, count="none", event_time="2022-21").claims[1]
    assert kept.event_time.edtf == "2022-21"


def test_a_definite_event_is_named_by_who_takes_part_now():
    tl = timeline.check([{**CALL, "attributes": {"instance": "call Dale Orr"}}, {**CALL, "attributes": {"instance": "the call"}}])
    assert tl.correct("c1", participants=["Vale", "Orr"]).claims[0].attributes == {"instance": "call Orr Vale"}
    assert tl.correct("c2", participants=["Vale", "Orr"]).claims[1].attributes == {"instance": "the call"}


def test_the_lanes_of_people_follow_a_correction(visits):
    moved = visits.correct(visits.claims[1].id, participants=["Ida Lenz", "museum"])
    before, after = ("\n".join(text.get_text() for text in tl.plot(by="person").texts) for tl in (visits, moved))
    assert ("Ida Lenz" in before, "Ida Lenz" in after) == (False, True)


def test_a_counted_figure_has_the_new_number():
    dead = {"event": "death", "participants": ["people"], "attributes": {"figure": "death", "counted": "at least 14 person"}}
    tl = timeline.check([{**dead, "source": "Orr", "count": "14+"}])
    for count, words in ((9, "9 person"), ("9+", "at least 9 person"), ("2-9", "2 to 9 person"), ("at most 9", "at most 9 person")):
        assert tl.correct("c1", count=count).claims[0].attributes == {"figure": "death", "counted": words}


def test_edits_in_the_file_know_what_stood_there(visits):
    record = json.loads(visits.to_json())
    first, second = record["claims"]
    edited = {**second, "count": 2, "window": "2022-06/2022-08"}
    again = timeline.check(
        json.dumps(
            {**record, "claims": [edited, {"source": "Ida Pike", "event": "theft", "participants": ["Runner"], "window": "2022-10"}]}
        )
    )
    assert again.claims[0].headline == "visit (Hugo Lenz, museum): exactly 2"
    assert again.claims[0].event_time is None
    change, new, gone = again.corrections
    assert (change.before, change.after, new.after, gone.before) == (visits.claims[1], again.claims[0], again.claims[1], visits.claims[0])
    assert change.fields == ("count", "window", "event_time", "phrase", "summary")
    assert (new.added, new.claim, again.claims[1].corrected, gone.dropped) == (True, again.claims[1].id, True, True)
    assert any("(added)" in " ".join(label.split()) for label in labels(again))
    assert "added by hand" in again.report()
    assert f"{new.claim} (added)" in again.summary()
    assert timeline.check(again.to_json()).corrections == again.corrections
    written = {**second, "window": second["window"]["edtf"]}
    assert timeline.check({**record, "claims": [first, written]}).corrections == ()  # the same, written otherwise
    once = visits.correct("c2", count=2)  # what a correction made of it is known as well
    record = json.loads(once.to_json())
    record["claims"][1]["count"] = 3
    assert timeline.check(record).corrections[-1].before == once.claims[1]


def test_edits_of_a_merged_file_know_what_stood_there():
    ap = timeline.reconstruct("Ada Holm said on Monday that she had met Nils Brandt twice in 2021.", dateline="2024-10-23", source="AP")
    other = timeline.reconstruct("Ada Holm said on Friday that she had never met Nils Brandt.", dateline="2024-10-25", source="Ledger")
    both = timeline.merge([ap, other])
    record = json.loads(both.to_json())
    record["claims"][0]["count"] = 3
    [change] = timeline.check(record).corrections
    assert (change.before, change.fields) == (both.claims[0], ("count", "summary"))


def test_edits_without_a_text_are_marked():
    record = json.loads(timeline.check([CALL]).to_json())
    record["claims"][0]["count"] = 3
    [change] = timeline.check(record).corrections
    assert (change.claim, change.before, change.after.count.min) == ("c1", None, 3)


def test_who_was_added_stays_so_when_files_are_merged(visits):
    record = json.loads(visits.to_json())
    record["claims"].append({"event": "theft", "participants": ["Runner"]})
    other = timeline.reconstruct("Ada Holm said on Friday that she had never met Nils Brandt.", dateline="2022-11-06", source="Courier")
    assert [c.added for c in timeline.merge([timeline.check(record), other]).corrections] == [True]


def test_the_frame_keeps_readings_groups_attributes_and_articles():
    rows = [
        {
            **CALL,
            "source": "aide",
            "determiner": "an",
            "participants": [{"name": "the firm", "members": ["Orr"], "any_of": True}, "Dale; Sons"],
        },
        {**CALL, "window": "2021", "attributes": {"topic": "rent"}, "readings": [{"note": "the year before", "window": "2020"}]},
    ]
    tl = timeline.check(rows)
    frame = tl.to_frame("claims")
    assert list(timeline.check(frame).claims) == list(tl.claims)
    frame.loc[1, "window"] = "2022"  # an edited cell goes before what is kept beside it
    assert timeline.check(frame).claims[1].window.edtf == "2022"
