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
        # granularity as it was said
        ("la semaine dernière", "fr", "2024-10-14/2024-10-20"),
        ("le mois prochain", "fr", "2024-11"),
        ("17 h 30", "fr", "2024-10-25T17:30"),
        ("um 17 Uhr 30", "de", "2024-10-25T17:30"),
        ("vor drei Wochen", "de", "2024-09-30~/2024-10-06~"),
        ("die 1990er Jahre", "de", "199X"),
        ("im Sommer 2012", "de", "2012-22"),
        ("los años 90", "es", "199X"),
        ("el lunes pasado", "es", "2024-10-21"),
        ("tre settimane fa", "it", "2024-09-30~/2024-10-06~"),
        ("la settimana scorsa", "it", "2024-10-14/2024-10-20"),
        ("tra due giorni", "it", "2024-10-27"),
        ("vorige week", "nl", "2024-10-14/2024-10-20"),
        ("over twee dagen", "nl", "2024-10-27"),
        ("em dois dias", "pt", "2024-10-27"),
        ("na semana passada", "pt", "2024-10-14/2024-10-20"),
        # a weekday like the day of writing is that day
        ("vendredi", "fr", "2024-10-25"),
        ("lundi dernier", "fr", "2024-10-21"),
        ("letzten Montag", "de", "2024-10-21"),
        # open words
        ("depuis 2013", "fr", "2013/.."),
        ("avant mars 2012", "fr", "../2012-02"),
        ("après 2010", "fr", "2011/.."),
        ("jusqu'en 2015", "fr", "../2015"),
        ("depuis il y a deux ans", "fr", "2022~/.."),
        ("seit gestern", "de", "2024-10-24/.."),
        ("vor März 2012", "de", "../2012-02"),
        ("nach 2010", "de", "2011/.."),
        ("bis 2015", "de", "../2015"),
        ("desde 2013", "es", "2013/.."),
        ("antes de marzo de 2012", "es", "../2012-02"),
        ("hasta 2015", "es", "../2015"),
        ("dal 2013", "it", "2013/.."),
        ("prima di marzo 2012", "it", "../2012-02"),
        ("dopo il 2010", "it", "2011/.."),
        ("sinds 2013", "nl", "2013/.."),
        ("voor maart 2012", "nl", "../2012-02"),
        ("tot 2015", "nl", "../2015"),
        ("desde 2013", "pt", "2013/.."),
        ("depois de 2010", "pt", "2011/.."),
        ("até 2015", "pt", "../2015"),
        # approximate words
        ("vers 1850", "fr", "1850~"),
        ("il y a environ deux ans", "fr", "2022~"),
        ("um 1850", "de", "1850~"),
        ("vor etwa zwei Jahren", "de", "2022~"),
        ("hacia 1850", "es", "1850~"),
        ("circa due anni fa", "it", "2022~"),
        ("ongeveer twee jaar geleden", "nl", "2022~"),
        ("há cerca de dois anos", "pt", "2022~"),
    ],
)
def test_phrase(phrase, language, edtf):
    assert timeline.resolve(phrase, dateline=DAY, language=language).edtf == edtf


@pytest.mark.parametrize(
    ("phrase", "language", "best"),
    [
        ("début 2012", "fr", "2012-01~/2012-04~"),
        ("fin mars 2012", "fr", "2012-03-21~/2012-03-31~"),
        ("mi-mars 2012", "fr", "2012-03-11~/2012-03-20~"),
        ("Anfang 2012", "de", "2012-01~/2012-04~"),
        ("a principios de 2012", "es", "2012-01~/2012-04~"),
        ("fine marzo 2012", "it", "2012-03-21~/2012-03-31~"),
        ("begin 2012", "nl", "2012-01~/2012-04~"),
        ("no final de 2012", "pt", "2012-09~/2012-12~"),
    ],
)
def test_parts(phrase, language, best):
    assert timeline.resolve(phrase, dateline=DAY, language=language).best.edtf == best


@pytest.mark.parametrize(
    ("phrase", "language"),
    [("environ deux ans", "fr"), ("drei Wochen", "de"), ("dos años", "es"), ("due anni", "it"), ("twee jaar", "nl"), ("dois anos", "pt")],
)
def test_lengths_are_not_taken_for_times_ago(phrase, language):
    with pytest.raises(NoAnchor, match="is a length"):
        timeline.resolve(phrase, dateline=DAY, language=language)


def test_refusals():
    with pytest.raises(NotATimePhrase, match="le chat"):
        timeline.resolve("le chat", dateline=DAY, language="fr")
    with pytest.raises(NoAnchor, match="hier"):
        timeline.resolve("hier", language="fr")
    with pytest.raises(UnknownLanguage, match="'xx'"):
        timeline.resolve("gestern", dateline=DAY, language="xx")
    with pytest.raises(UnknownLanguage, match="packs for: en"):
        timeline.find("Il est venu hier.", dateline=DAY, language="fr")
