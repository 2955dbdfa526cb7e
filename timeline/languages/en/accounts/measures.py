"""English words for measures: units, what is measured, and the verbs that tell how much there was."""

from __future__ import annotations

from timeline.languages.measures import Measures

# words for a unit, its symbol, what is measured where nothing else tells
_UNITS = (
    ("millimetre millimeter mm", "mm", "length"), ("centimetre centimeter cm", "cm", "length"), ("metre meter m", "m", "length"),
    ("kilometre kilometer km", "km", "distance"), ("inch", "in", "length"), ("foot feet ft", "ft", "length"), ("yard", "yd", "length"),
    ("mile", "mi", "distance"), ("fathom", "fathom", "depth"),
    ("kph kmh", "km/h", "speed"), ("mph", "mph", "speed"), ("knot", "kn", "speed"),
    ("gram gramme", "g", "weight"), ("kilogram kilogramme kilo kg", "kg", "weight"), ("tonne ton", "t", "weight"), ("pound lb", "lb", "weight"),
    ("ounce oz", "oz", "weight"),
    ("litre liter", "l", "volume"), ("gallon", "gal", "volume"), ("barrel", "bbl", "volume"), ("hectolitre hectoliter", "hl", "volume"),
    ("hectare", "ha", "area"), ("acre", "acre", "area"),
    ("watt", "W", "power"), ("kilowatt kw", "kW", "power"), ("megawatt mw", "MW", "power"), ("volt", "V", "voltage"),
    ("bar", "bar", "pressure"), ("psi", "psi", "pressure"),
    ("degree", "degree", "temperature"), ("percent", "%", "level"), ("point", "point", "level"), ("decibel", "decibel", "noise"),
    ("dollar", "dollar", "amount"), ("euro", "euro", "amount"), ("franc", "franc", "amount"), ("mark", "mark", "amount"),
    ("krona kronor", "krona", "amount"), ("krone kroner", "krone", "amount"), ("yen", "yen", "amount"), ("rouble ruble", "rouble", "amount"),
    ("rupee", "rupee", "amount"), ("peso", "peso", "amount"), ("rand", "rand", "amount"),
    ("crown", "crown", "amount"), ("dinar", "dinar", "amount"), ("dirham", "dirham", "amount"), ("shilling", "shilling", "amount"),
    ("zloty", "zloty", "amount"), ("shekel", "shekel", "amount"),
)  # fmt: skip
_COMPOUND = {
    **{f"{length} {per} hour": symbol for length, symbol in (("kilometre", "km/h"), ("kilometer", "km/h"), ("km", "km/h"), ("mile", "mph"))
       for per in ("an", "per", "a", "/")},
    **{f"{length} {per} second": "m/s" for length in ("metre", "meter", "m") for per in ("a", "per", "/")},
    "km / h": "km/h", "m / s": "m/s",
    "per cent": "%", "%": "%", "square metre": "m²", "square meter": "m²", "square kilometre": "km²", "cubic metre": "m³", "cubic meter": "m³",
}  # fmt: skip
_ADJECTIVES = "deep:depth long:length high:height tall:height wide:width broad:width thick:thickness heavy:weight"
_NOUNS = (
    "speed depth length height width thickness weight temperature pressure level area volume power voltage balance price cost distance share "
    "capacity reading noise peak maximum minimum concentration dose income debt deficit turnout load "
    "fee ransom salary worth sum"
)
_VERBS = "weigh:weight do:speed go:speed travel:speed drive:speed run:speed move:speed sail:speed fly:speed cost:price peak:peak crest:peak"

MEASURES = Measures(
    units={word: symbol for words, symbol, _ in _UNITS for word in words.split()},
    compound={tuple(words.split()): symbol for words, symbol in _COMPOUND.items()},
    quantities={symbol: quantity for _, symbol, quantity in _UNITS}
    | {"km/h": "speed", "m/s": "speed", "%": "level", "m²": "area", "km²": "area", "m³": "volume"},
    adjectives=dict(pair.split(":") for pair in _ADJECTIVES.split()),
    nouns=frozenset(_NOUNS.split()),
    verbs=dict(pair.split(":") for pair in _VERBS.split())
    | dict.fromkeys("rise climb fall drop sink dip exceed top surpass pass have be stand measure hold total amount sit hover lie read show register record log note put give list reach hit".split(), ""),
    reporting=frozenset("have read show register record log note put give list reach hit".split()),
    moving=frozenset("rise climb fall drop sink dip".split()),
    exceeding=frozenset("exceed top surpass pass".split()),
    holding=frozenset("carry hold contain".split()),
    currencies={"$": "dollar", "€": "euro", "£": "£", "¥": "yen"},
    scales={"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "m": 1_000_000, "bn": 1_000_000_000},
    moments=dict.fromkeys("enter reach approach near begin start open".split(), "start")
    | dict.fromkeys("leave exit end finish close stop".split(), "end"),
    instruments=frozenset(
        """tachograph recorder gauge meter thermometer speedometer radar display screen panel log logbook survey sonar printout statement
        record ledger chart scale scales sensor camera clock dial instrument monitor test sample breathalyzer breathalyser tracker""".split()
    ),
    prices=frozenset("fee price cost sum ransom".split()),
    dealing=frozenset("sale loan payment hiring sum abduction donation".split()),
    bounds={
        "at least": "at least", "no less than": "at least", "not less than": "at least", "no fewer than": "at least", "at most": "at most",
        "no more than": "at most", "not more than": "at most", "up to": "at most", "more than": "more than", "over": "more than",
        "above": "more than", "less than": "less than", "fewer than": "less than", "under": "less than", "below": "less than",
        "no faster than": "at most", "no higher than": "at most", "no deeper than": "at most", "no slower than": "at least",
        "no lower than": "at least", "faster than": "more than", "higher than": "more than", "slower than": "less than", "lower than": "less than",
        **{f"{word} than": "more than" for word in "deeper longer taller heavier wider hotter warmer thicker older".split()},
        **{f"{word} than": "less than" for word in "shallower shorter lighter narrower colder cooler thinner younger".split()},
        "about": "about", "around": "about", "roughly": "about", "some": "about", "nearly": "about", "almost": "about",
        "approximately": "about", "an estimated": "about", "close to": "about", "as many as": "at most", "as much as": "at most",
        "well over": "more than", "just over": "more than", "upwards of": "more than", "just under": "less than",
    },
)  # fmt: skip
