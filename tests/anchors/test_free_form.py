"""Phrases of other languages, through dateparser: intervals with granularity, or a typed error."""

import pytest

import timeline
from timeline.errors import NoAnchor, NotATimePhrase, UnknownLanguage

DAY = "2024-10-25"


@pytest.mark.parametrize(
    ("phrase", "language", "edtf"),
    [
        ("il y a deux ans", "fr", "2022~"),
        ("hier", "fr", "2024-10-24"),
        ("vor drei Tagen", "de", "2024-10-22"),
        ("März 2021", "de", "2021-03"),
        ("3 de marzo de 2021", "es", "2021-03-03"),
        ("hace 2 meses", "es", "2024-08~"),
    ],
)
def test_phrase(phrase, language, edtf):
    assert timeline.resolve(phrase, dateline=DAY, language=language).edtf == edtf


def test_refusals():
    with pytest.raises(NotATimePhrase, match="le chat"):
        timeline.resolve("le chat", dateline=DAY, language="fr")
    with pytest.raises(NoAnchor, match="hier"):
        timeline.resolve("hier", language="fr")
    with pytest.raises(UnknownLanguage, match="'xx'"):
        timeline.resolve("gestern", dateline=DAY, language="xx")
    with pytest.raises(UnknownLanguage, match="packs for: en"):
        timeline.find("Il est venu hier.", dateline=DAY, language="fr")
