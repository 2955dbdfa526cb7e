"""Adapted: the few words that a language read by dateparser needs besides, since dateparser drops them: "depuis", "environ", "Anfang"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Relation = Literal["since", "after", "before", "until", "by", "from"]
_NONE: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Adapted:
    """Lower-case words; those of several words are written with single spaces.

    Attributes
    ----------
    relations
        Opening words → the window that they make of the time after them.
    about
        Words that leave a date approximate, wherever they stand.
    parts
        Opening words → START, MID or END of the time after them.
    articles
        Words before a date that say nothing.
    numbers
        Number words → the number.
    units
        Words of units; a number with one of them alone is a length.
    seasons
        Word → spring, summer, autumn, winter.
    decades
        Words before (or, with "_", after) the figures of a decade.
    last, next
        Adjectives of weekdays and months ("dernier").
    year_words
        Words behind the figures of a year that say nothing ("году").
    forms
        Words → those that dateparser knows for the same ("марте" → "марта").
    """

    relations: Mapping[str, Relation]
    about: tuple[str, ...]
    parts: Mapping[str, str]
    articles: tuple[str, ...]
    numbers: Mapping[str, int]
    units: frozenset[str]
    seasons: Mapping[str, str] = field(default_factory=lambda: _NONE)
    decades: tuple[str, ...] = ()
    last: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    forms: Mapping[str, str] = field(default_factory=lambda: _NONE)


def _numbers(words: str, **more: int) -> dict[str, int]:
    """Words for one to twelve in order, alternatives joined by "/", and some more."""
    return {word: n for n, group in enumerate(words.split(), 1) for word in group.split("/")} | more


def _seasons(words: str) -> dict[str, str]:
    """Words for spring, summer, autumn, winter in order, alternatives joined by "/"."""
    names = ("spring", "summer", "autumn", "winter")
    return {word: name for name, group in zip(names, words.split(), strict=True) for word in group.split("/")}


_DAYS_SV = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
_DAYS_DA = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()

ADAPTED: Mapping[str, Adapted] = {
    "fr": Adapted(
        {
            "depuis": "since",
            "dès": "from",
            "à partir de": "from",
            "à partir du": "from",
            "après": "after",
            "avant": "before",
            "jusqu'en": "until",
            "jusqu'au": "until",
            "jusqu'à": "until",
            "d'ici": "by",
        },
        ("environ", "vers", "autour de", "à peu près", "aux alentours de"),
        {"début": "START", "au début de": "START", "mi": "MID", "à la mi": "MID", "fin": "END", "à la fin de": "END"},
        ("le", "la", "les", "l'", "en", "au", "du", "de"),
        _numbers("un/une deux trois quatre cinq six sept huit neuf dix onze douze", quinze=15, vingt=20),
        frozenset("an ans année années mois semaine semaines jour jours heure heures minute minutes siècle siècles".split()),
        {"printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter"},
        ("les années", "années"),
        frozenset({"dernier", "dernière", "passé", "passée"}),
        frozenset({"prochain", "prochaine"}),
    ),
    "de": Adapted(
        {"seit": "since", "ab": "from", "von": "from", "nach": "after", "vor": "before", "bis": "until", "bis zum": "until"},
        ("etwa", "ungefähr", "rund", "circa", "ca.", "um", "gegen"),
        {"anfang": "START", "mitte": "MID", "ende": "END"},
        ("der", "die", "das", "dem", "den", "am", "im", "in"),
        _numbers("ein/eins/eine/einem/einer/einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", zwanzig=20),
        frozenset("jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten jahrhundert".split()),
        {"frühling": "spring", "frühjahr": "spring", "sommer": "summer", "herbst": "autumn", "winter": "winter"},
        ("_er jahre", "_er"),
        frozenset({"letzten", "letzter", "letzte", "letztes", "vergangenen", "vorigen"}),
        frozenset({"nächsten", "nächster", "nächste", "nächstes", "kommenden"}),
    ),
    "es": Adapted(
        {
            "desde": "since",
            "a partir de": "from",
            "a partir del": "from",
            "después de": "after",
            "tras": "after",
            "antes de": "before",
            "hasta": "until",
        },
        ("hacia", "alrededor de", "aproximadamente", "unos", "unas", "cerca de"),
        {
            "a principios de": "START",
            "principios de": "START",
            "a mediados de": "MID",
            "mediados de": "MID",
            "a finales de": "END",
            "finales de": "END",
            "a fines de": "END",
        },
        ("el", "la", "los", "las", "en"),
        _numbers("un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce", veinte=20),
        frozenset("año años mes meses semana semanas día días hora horas minuto minutos siglo siglos".split()),
        {"primavera": "spring", "verano": "summer", "otoño": "autumn", "invierno": "winter"},
        ("los años", "años"),
        frozenset({"pasado", "pasada", "último", "última"}),
        frozenset({"próximo", "próxima", "que viene"}),
        forms={"pasado mañana": "en 2 días"},
    ),
    "it": Adapted(
        {
            "dal": "since",
            "da": "since",
            "a partire dal": "from",
            "dopo il": "after",
            "dopo": "after",
            "prima del": "before",
            "prima di": "before",
            "fino al": "until",
            "fino a": "until",
            "entro il": "by",
            "entro": "by",
        },
        ("circa", "verso il", "intorno al", "all'incirca"),
        {"all'inizio del": "START", "inizio": "START", "a metà": "MID", "metà": "MID", "alla fine del": "END", "fine": "END"},
        ("il", "lo", "la", "l'", "i", "gli", "le", "nel", "in"),
        _numbers("un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici", venti=20),
        frozenset("anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti secolo secoli".split()),
        {"primavera": "spring", "estate": "summer", "autunno": "autumn", "inverno": "winter"},
        ("gli anni", "anni"),
        frozenset({"scorso", "scorsa", "passato", "passata"}),
        frozenset({"prossimo", "prossima"}),
    ),
    "nl": Adapted(
        {"sinds": "since", "vanaf": "from", "na": "after", "voor": "before", "vóór": "before", "tot": "until", "tot en met": "until"},
        ("ongeveer", "omstreeks", "rond", "circa", "zo'n"),
        {"begin": "START", "medio": "MID", "midden": "MID", "eind": "END", "einde": "END"},
        ("de", "het", "in", "op"),
        _numbers("een/één twee drie vier vijf zes zeven acht negen tien elf twaalf", twintig=20),
        frozenset("jaar jaren maand maanden week weken dag dagen uur uren minuut minuten eeuw eeuwen".split()),
        {"lente": "spring", "voorjaar": "spring", "zomer": "summer", "herfst": "autumn", "najaar": "autumn", "winter": "winter"},
        ("de jaren", "jaren"),
        frozenset({"vorige", "afgelopen", "laatste"}),
        frozenset({"volgende", "komende"}),
    ),
    "pt": Adapted(
        {"desde": "since", "a partir de": "from", "depois de": "after", "após": "after", "antes de": "before", "até": "until"},
        ("cerca de", "por volta de", "aproximadamente", "uns", "umas"),
        {
            "no início de": "START",
            "início de": "START",
            "em meados de": "MID",
            "meados de": "MID",
            "no fim de": "END",
            "no final de": "END",
        },
        ("o", "a", "os", "as", "em", "no", "na"),
        _numbers("um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze", vinte=20),
        frozenset("ano anos mês meses semana semanas dia dias hora horas minuto minutos século séculos".split()),
        {"primavera": "spring", "verão": "summer", "outono": "autumn", "inverno": "winter"},
        ("os anos", "anos"),
        frozenset({"passado", "passada", "último", "última"}),
        frozenset({"próximo", "próxima", "que vem"}),
    ),
    "ru": Adapted(
        {
            "с": "since",
            "со": "since",
            "начиная с": "from",
            "после": "after",
            "до": "before",
            "по": "until",
            "вплоть до": "until",
            "к": "by",
        },
        ("около", "примерно", "приблизительно", "где-то"),
        {
            "в начале": "START",
            "начало": "START",
            "в середине": "MID",
            "середина": "MID",
            "в конце": "END",
            "конец": "END",
        },
        ("в", "во"),
        _numbers("один/одна/одно/одну два/две/двух три/трёх/трех четыре пять шесть семь восемь девять десять одиннадцать двенадцать"),
        frozenset(
            "год года лет месяц месяца месяцев неделя неделю недели недель день дня дней час часа часов минута минуты минут век века".split()
        ),
        _seasons("весна/весной/весны лето/летом/лета осень/осенью/осени зима/зимой/зимы"),
        ("_-е годы", "_-е", "_-х годов", "_-х годах", "_-х"),
        frozenset({"прошлый", "прошлую", "прошлое", "прошлая", "минувший", "минувшую"}),
        frozenset({"следующий", "следующую", "следующее", "следующая", "будущий", "будущую"}),
        frozenset({"год", "года", "году", "годом", "г"}),
        {
            **{f"{stem}е": f"{stem}я" for stem in "январ феврал апрел июн июл сентябр октябр ноябр декабр".split()},
            "марте": "марта",
            "мае": "мая",
            "августе": "августа",
            **{f"{unit} назад": f"1 {unit} назад" for unit in ("год", "месяц", "неделю")},
            "прошлый год": "в прошлом году",
            "следующий год": "в следующем году",
        },
    ),
    "pl": Adapted(
        {
            "od": "since",
            "począwszy od": "from",
            "po": "after",
            "przed": "before",
            "do": "until",
            "aż do": "until",
        },
        ("około", "ok.", "mniej więcej", "w okolicach"),
        {
            "na początku": "START",
            "początek": "START",
            "w połowie": "MID",
            "połowa": "MID",
            "pod koniec": "END",
            "koniec": "END",
        },
        ("w", "we", "dnia"),
        _numbers("jeden/jedna/jedno/jedną dwa/dwie/dwóch trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście"),
        frozenset(
            "rok lata lat miesiąc miesiące miesięcy tydzień tygodnie tygodni dzień dni godzinę godziny godzin minutę minuty minut wiek".split()
        ),
        _seasons("wiosna/wiosną/wiosny lato/latem/lata jesień/jesienią/jesieni zima/zimą/zimy"),
        ("lata", "latach"),
        frozenset({"zeszły", "zeszłą", "zeszła", "ubiegły", "ubiegłą", "ostatni", "ostatnią"}),
        frozenset({"przyszły", "przyszłą", "przyszła", "następny", "następną", "najbliższy", "najbliższą"}),
        frozenset({"rok", "roku", "rokiem", "r"}),
        {
            **{f"{unit} temu": f"1 {unit} temu" for unit in ("rok", "miesiąc", "tydzień")},
            **{f"za {unit}": f"za 1 {unit}" for unit in ("rok", "miesiąc", "tydzień")},
            "ubiegłym": "zeszłym",
            "zeszły rok": "w zeszłym roku",
            "przyszły rok": "w przyszłym roku",
        },
    ),
    "sv": Adapted(
        {
            "sedan": "since",
            "från": "from",
            "från och med": "from",
            "efter": "after",
            "före": "before",
            "innan": "before",
            "till": "until",
            "fram till": "until",
            "till och med": "until",
            "senast": "by",
        },
        ("omkring", "ungefär", "cirka", "ca", "runt", "kring"),
        {
            "i början av": "START",
            "början av": "START",
            "i mitten av": "MID",
            "mitten av": "MID",
            "i slutet av": "END",
            "slutet av": "END",
        },
        ("den", "i", "av", "år", "året"),
        _numbers("en/ett två tre fyra fem sex sju åtta nio tio elva tolv", tjugo=20),
        frozenset("år månad månader vecka veckor dag dagar timme timmar minut minuter århundrade".split()),
        _seasons("vår/våren sommar/sommaren höst/hösten vinter/vintern"),
        ("_-talet",),
        frozenset({"förra", "senaste"}),
        frozenset({"nästa", "kommande"}),
        forms={
            "i förrgår": "för 2 dagar sedan",
            **{f"i {day}s": f"förra {day}" for day in _DAYS_SV},
            **{f"på {day}": f"nästa {day}" for day in _DAYS_SV},
            **{f"{day}en": day for day in _DAYS_SV},
        },
    ),
    "da": Adapted(
        {
            "siden": "since",
            "fra": "from",
            "fra og med": "from",
            "efter": "after",
            "før": "before",
            "inden": "before",
            "til": "until",
            "indtil": "until",
            "frem til": "until",
            "til og med": "until",
            "senest": "by",
        },
        ("omkring", "omtrent", "cirka", "ca."),
        {
            "i begyndelsen af": "START",
            "begyndelsen af": "START",
            "i midten af": "MID",
            "midten af": "MID",
            "i slutningen af": "END",
            "slutningen af": "END",
        },
        ("den", "i", "af", "år", "året", "på"),
        _numbers("en/et/én/ét to tre fire fem seks syv otte ni ti elleve tolv", tyve=20),
        frozenset("år måned måneder uge uger dag dage time timer minut minutter århundrede".split()),
        _seasons("forår/foråret sommer/sommeren efterår/efteråret vinter/vinteren"),
        ("_'erne", "_erne"),
        frozenset({"sidste", "forrige"}),
        frozenset({"næste", "kommende"}),
        forms={
            "i forgårs": "for 2 dage siden",
            **{f"i {day}s": f"sidste {day}" for day in _DAYS_DA},
            **{f"på {day}": f"næste {day}" for day in _DAYS_DA},
        },
    ),
}
