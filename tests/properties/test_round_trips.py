"""What a Timeline offers can be taken, and what it writes can be read: on the seeds, on stories, and on texts made for it."""

import json
import warnings
from functools import cache
from pathlib import Path

import pytest

import timeline
from timeline.claims.changing import possible_inside

ROOT = Path(__file__).parents[2]
STORIES = sorted(ROOT.glob("seeds/*.txt")) + sorted(ROOT.glob("tests/stories/*/*.txt"))[::6]
TEXTS = {
    # a denial that also points at what it denies
    "letters": "Ada Holm said the union had sent the company two letters in January. "
    "Nils Brandt denied that the company had received any letter from the union this year.",
    # a count with a figure beside it, which has its own comparison
    "accidents": "Ada Holm said there were 11 accidents on the bend in 2021. Nils Brandt said there were four accidents on the bend in 2021.",
    "injured": "The hospital said four workers were injured in the blast on Monday. The company said nobody was injured in the blast on Monday.",
    # a night, of which only a part is sure
    "raid": "Ada Holm said soldiers raided the office on Monday night. Nils Brandt said soldiers had not raided the office on Monday night.",
    # a date within a window
    "visits": "Hugo Lenz said he had visited the museum five times in the past year. Agnes Thorne said Lenz had visited only once, in the spring.",
    # two states
    "gate": "Ada Holm said the gate was open on Monday. Nils Brandt said the gate was closed from Sunday to Tuesday.",
    # dates of one event
    "closure": "Ada Holm said the mill closed on 3 May 2021. Nils Brandt said it closed on 9 May 2021.",
    # whoever belongs to somebody, and a source without a name
    "firm": "An aide said on Monday that nobody from the firm had met the mayor. Ada Holm said Nils Brandt of the firm met the mayor in May.",
}
NAMES = [*TEXTS, *(str(path.relative_to(ROOT)) for path in STORIES)]


@cache
def made(name):
    if name in TEXTS:
        return timeline.reconstruct(TEXTS[name], dateline="2024-10-25")
    path = ROOT / name
    return timeline.reconstruct(path.read_text(), dateline=json.loads(path.with_suffix(".json").read_text())["dateline"])


def told(tl):
    return [(r.kind, r.certainty, r.claims) for r in tl.relations]


def test_the_texts_offer_something():
    assert sum(bool(r.changes) for name in NAMES for r in made(name).conflicts) > 20
    for name in ("letters", "accidents", "injured", "raid", "visits", "closure"):
        assert made(name).conflicts, name


@pytest.mark.parametrize("name", NAMES)
def test_every_offer_that_is_taken_removes_its_conflict(name):
    tl = made(name)
    for relation in tl.conflicts:
        for change in relation.changes:
            after = tl.correct(change.claim, **{change.field: change.value})
            assert relation.claims not in [r.claims for r in after.conflicts], (change.text, relation.explanation)


@pytest.mark.parametrize("name", NAMES)
def test_an_event_lies_in_its_window(name):
    for claim in made(name).claims:
        assert claim.event_time is None or claim.window is None or possible_inside(claim.event_time, claim.window), claim


@pytest.mark.parametrize("name", NAMES)
def test_json_frame_and_csv_are_read_back(name, tmp_path):
    tl = made(name)
    tl.export(tmp_path / "claims.csv")
    again = timeline.check(tl.to_json())
    assert (again.claims, told(again), again.corrections) == (tl.claims, told(tl), ())
    bare = [c.model_copy(update={"evidence": ()}) for c in tl.claims]
    for given in (tl.to_frame("claims"), tmp_path / "claims.csv"):
        again = timeline.check(given, dateline=tl.document.dateline)
        assert list(again.claims) == bare
        assert told(again) == told(tl)
    with warnings.catch_warnings():  # of kinds of event that are not listed
        warnings.simplefilter("ignore")
        timeline.check([c.model_dump(mode="json") for c in tl.claims if c.participants and not c.denies], dateline=tl.document.dateline)
