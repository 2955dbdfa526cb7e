"""A deed told of by a verb in one sentence and by a noun in another."""

import pytest

import timeline


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("serviced", "services"), ("oiled", "oilings"), ("refitted", "refits"), ("overhauled", "overhauls"), ("sprayed", "sprays"),
        ("towed", "tows"), ("ploughed", "ploughings"), ("fumigated", "fumigations"), ("audited", "audits"), ("vaccinated", "vaccinations"),
    ],
)  # fmt: skip
def test_a_verb_and_its_noun_are_one_deed(verb, noun):
    told = (f"Ann Penn said the crane had been {verb} four times in March.", f"The log lists only two {noun} of the crane in March.")
    for text in (" ".join(told), " ".join(reversed(told))):
        tl = timeline.reconstruct(text, dateline="2019-06-13")
        assert len({c.event for c in tl.claims}) == 1, text
        assert [r.claims for r in tl.conflicts] == [("c1", "c2")], text
