"""English nouns that take part in nothing: units (money apart, which is given and lost), sizes, stretches of a life, and the nouns of idioms ("in a row", "with the help of")."""

from __future__ import annotations

_UNITS = """
millimetre millimeter centimetre centimeter metre kilometre kilometer inch mile fathom acre hectare
gram gramme kilogram kilo ounce ton tonne quintal litre liter gallon pint hectolitre
degree celsius fahrenheit percent percentage watt kilowatt megawatt volt hertz decibel horsepower
per-cent pct mph kmh kph bushel
"""

_SIZES = """
age altitude amount average breadth capacity cost density depth diameter distance duration extent frequency height length magnitude
maximum minimum pace pressure proportion quantity rate ratio size speed strength temperature thickness volume weight width
"""

_STRETCHES = "career childhood lifetime tenure reign adulthood retirement infancy boyhood girlhood"

_IDIOMS = """
accordance addition advance aid assistance attempt auspices average basis batch behalf bid cause circumstance coincidence condition
consequence context course degree detail effect effort end error essence event exception expense extent fashion
foot footing guise haste help instance intention kind lieu manner means midst mistake mode occasion pretext principle process pursuit
purpose rank reason recourse regard respect result row sake sequence sort spite stage stead style succession sum term thank total
turn vain verge version view way whole wake
"""


def _both(nouns: str) -> frozenset[str]:
    singular = nouns.split()
    plural = (
        noun[:-1] + "ies" if noun.endswith("y") else noun + "es" if noun.endswith(("ch", "s", "x")) else noun + "s" for noun in singular
    )
    return frozenset(singular).union(plural)


_OFFENCES = " offence offense"  # “charged with an offence”

NO_PARTIES = _both(_UNITS + _STRETCHES + _OFFENCES) | frozenset("anything nothing everything something million billion".split())
# behind a preposition; elsewhere they may be things ("raised the rate", "saw the version")
NO_PLACES = _both(_IDIOMS + _SIZES + _STRETCHES + _UNITS) | {"responsible"}  # “held responsible”
