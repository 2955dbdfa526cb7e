"""Phrases of other languages, through dateparser: intervals with granularity, or a typed error."""

import contextlib

import pytest

import timeline
from timeline.errors import NoAnchor, NotATimePhrase, ResolutionError, UnknownLanguage
from timeline.languages.adapted import ADAPTED

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


# the plainest phrases of each language with an entry, and what they are, said on 25 October 2024
PLAIN = "2019 2019 2019/.. 2019~ ../2018 2019-03 2024-03-03 2024-10-24 2024-10-07~/2024-10-13~ 2023 2024-11 2022~ 2020/.. ../2019 2019-03 2019-03-03"
PLAINEST = {
    "fr": "2019|en 2019|depuis 2019|vers 2019|avant 2019|mars 2019|3 mars|hier|il y a deux semaines|l'année dernière|le mois prochain|il y a deux ans|après 2019|jusqu'en 2019|en mars 2019|le 3 mars 2019",
    "de": "2019|im Jahr 2019|seit 2019|um 2019|vor 2019|März 2019|3. März|gestern|vor zwei Wochen|letztes Jahr|nächsten Monat|vor zwei Jahren|nach 2019|bis 2019|im März 2019|am 3. März 2019",
    "es": "2019|en 2019|desde 2019|hacia 2019|antes de 2019|marzo de 2019|3 de marzo|ayer|hace dos semanas|el año pasado|el próximo mes|hace dos años|después de 2019|hasta 2019|en marzo de 2019|el 3 de marzo de 2019",
    "it": "2019|nel 2019|dal 2019|intorno al 2019|prima del 2019|marzo 2019|3 marzo|ieri|due settimane fa|l'anno scorso|il mese prossimo|due anni fa|dopo il 2019|fino al 2019|nel marzo 2019|il 3 marzo 2019",
    "nl": "2019|in 2019|sinds 2019|rond 2019|voor 2019|maart 2019|3 maart|gisteren|twee weken geleden|vorig jaar|volgende maand|twee jaar geleden|na 2019|tot 2019|in maart 2019|op 3 maart 2019",
    "pt": "2019|em 2019|desde 2019|por volta de 2019|antes de 2019|março de 2019|3 de março|ontem|há duas semanas|no ano passado|no próximo mês|há dois anos|depois de 2019|até 2019|em março de 2019|em 3 de março de 2019",
    "ru": "2019|в 2019 году|с 2019 года|около 2019 года|до 2019 года|март 2019 года|3 марта|вчера|две недели назад|в прошлом году|в следующем месяце|два года назад|после 2019 года|по 2019 год|в марте 2019 года|3 марта 2019 года",
    "pl": "2019|w 2019 roku|od 2019 roku|około 2019 roku|przed 2019 rokiem|marzec 2019|3 marca|wczoraj|dwa tygodnie temu|w zeszłym roku|w przyszłym miesiącu|dwa lata temu|po 2019 roku|do 2019 roku|w marcu 2019 roku|3 marca 2019 roku",
    "sv": "2019|år 2019|sedan 2019|omkring 2019|före 2019|mars 2019|3 mars|igår|för två veckor sedan|förra året|nästa månad|för två år sedan|efter 2019|till 2019|i mars 2019|den 3 mars 2019",
    "da": "2019|i 2019|siden 2019|omkring 2019|før 2019|marts 2019|3. marts|i går|for to uger siden|sidste år|næste måned|for to år siden|efter 2019|indtil 2019|i marts 2019|den 3. marts 2019",
}


@pytest.mark.parametrize(
    ("phrase", "language", "edtf"),
    [(phrase, language, edtf) for language, row in PLAINEST.items() for phrase, edtf in zip(row.split("|"), PLAIN.split(), strict=True)],
)
def test_the_plainest_phrases(phrase, language, edtf):
    assert timeline.resolve(phrase, dateline=DAY, language=language).edtf == edtf


def test_every_language_with_an_entry_is_among_the_plainest():
    assert PLAINEST.keys() == ADAPTED.keys()


@pytest.mark.parametrize(
    ("phrase", "language", "edtf"),
    [
        ("в 2019 г.", "ru", "2019"),
        ("в 1812 году", "ru", "1812"),
        ("с марта 2019 года", "ru", "2019-03/.."),
        ("весной 2019 года", "ru", "2019-21"),
        ("в 1990-х годах", "ru", "199X"),
        ("в прошлую пятницу", "ru", "2024-10-18"),
        ("примерно два года назад", "ru", "2022~"),
        ("год назад", "ru", "2023~"),
        ("w 2019 r.", "pl", "2019"),
        ("od marca 2019 roku", "pl", "2019-03/.."),
        ("latem 2019 roku", "pl", "2019-22"),
        ("w latach 90.", "pl", "199X"),
        ("rok temu", "pl", "2023~"),
        ("i fredags", "sv", "2024-10-18"),
        ("på måndag", "sv", "2024-10-28"),
        ("sommaren 2019", "sv", "2019-22"),
        ("i 1990'erne", "da", "199X"),
        ("på mandag", "da", "2024-10-28"),
        ("i forgårs", "da", "2024-10-23"),
        ("im Jahre 2019", "de", "2019"),
        ("en el año 2019", "es", "2019"),
        ("pasado mañana", "es", "2024-10-27"),
        ("no ano de 2019", "pt", "2019"),
        ("il y a 1000 jours", "fr", "2022-01-29"),
        ("12.04.1961", "ru", "1961-04-12"),
        ("3.4.2019", "de", "2019-04-03"),
        ("mar 2019", "es", "2019-03"),
        # the last one is not today
        ("letzten Freitag", "de", "2024-10-18"),
        ("vendredi dernier", "fr", "2024-10-18"),
        # an hour is of the day
        ("à 17h30", "fr", "2024-10-25T17:30"),
        ("a las 17:30", "es", "2024-10-25T17:30"),
        ("o 17:30", "pl", "2024-10-25T17:30"),
        ("v 17:30", "cs", "2024-10-25T17:30"),
        ("вчера в 17:30", "ru", "2024-10-24T17:30"),
        ("gestern um 17:30", "de", "2024-10-24T17:30"),
        ("lundi à 17:30", "fr", "2024-10-21T17:30"),
    ],
)
def test_what_dateparser_alone_gets_wrong(phrase, language, edtf):
    assert timeline.resolve(phrase, dateline=DAY, language=language).edtf == edtf


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("не в 2019 году", "ru"),
        ("с 2019 по 2021 год", "ru"),
        ("2000 лет назад", "ru"),
        ("nie w 2019 roku", "pl"),
        ("před rokem 2019", "cs"),  # a year ago, of all things
        ("у 2019 році", "uk"),
        ("2019/20", "de"),
        ("1571234567", "de"),
        ("nie", "pl"),
        ("so", "de"),
        ("zo", "nl"),
        ("mar", "es"),
        ("ter", "pt"),
    ],
)
def test_what_would_be_a_guess_is_refused(phrase, language):
    with pytest.raises(NotATimePhrase):
        timeline.resolve(phrase, dateline=DAY, language=language)


@pytest.mark.parametrize(
    ("phrase", "language"), [("в 5 часов", "ru"), ("i 5 år", "sv"), ("på 5 år", "da"), ("5 лет", "ru"), ("5 lat", "pl")]
)
def test_a_number_with_a_unit_is_no_time_ago(phrase, language):
    with pytest.raises(NoAnchor, match="is a length"):
        timeline.resolve(phrase, dateline=DAY, language=language)


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


@pytest.mark.parametrize("day", ["0001-01-01", "0002-03-04", "9999-12-31"])
@pytest.mark.parametrize("phrase", ["hier", "demain", "dans 3 ans", "il y a 999 ans", "à 17h30", "lundi dernier", "mars", "3 mars", "2019"])
def test_the_ends_of_the_calendar(phrase, day):
    with contextlib.suppress(ResolutionError):
        timeline.resolve(phrase, dateline=day, language="fr")
