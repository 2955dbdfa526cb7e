"""English words for causes: "was caused by", "blamed on", "was to blame for", "was no accident", "of natural causes"."""

from __future__ import annotations

from itertools import combinations

from timeline.languages.causes import Causes
from timeline.languages.en.vocabulary.rows import phrases

# classes of causes, of which a fire or a crash has only one where somebody says what caused it
_CLASSES = {
    "fault": """electrical-fault short-circuit faulty-wiring wiring gas-leak leak malfunction mechanical-failure engine-failure brake-failure
        metal-fatigue corrosion design-flaw design-fault defect structural-weakness structural-failure poor-maintenance technical-fault
        technical-failure technical-problem mechanical-fault mechanical-problem equipment-failure power-surge overheating burst-tyre burst-tire
        software-error computer-error signal-failure failure fault breakdown flaw rust faulty-heater heater boiler failed-engine engine brake
        valve cable poor-design poor-construction""",
    "weather": """rain heavy-rain rainfall lightning lightning-strike storm wind winds gale flood flooding floodwater fog ice snow weather
        bad-weather earthquake quake tremor landslide heat heatwave drought wave waves turbulence bird bird-strike birds""",
    "error": """human-error pilot-error driver-error operator-error negligence carelessness speeding recklessness drunkenness tiredness cigarette
        candle error mistake incompetence inexperience overloading overcrowding drunk-driving""",
    "attack": """bomb explosive explosives missile rocket mine torpedo attack sabotage terrorist terrorists terrorism shell airstrike air-strike
        drone grenade hijacking hijacker shelling missile-strike rocket-fire""",
    "deliberate": "arson arsonist arsonists vandal vandals vandalism foul-play",
    "accident": "accident mishap",
    "disease": "infection virus bacteria bacterium contamination",
    "outage": "power-cut power-failure blackout outage power-cuts",
}
_TOGETHER = ({"attack", "deliberate"}, {"accident", "fault"}, {"accident", "weather"}, {"accident", "error"})

_MANNERS = {
    "suicide": "suicide self-inflicted",
    "homicide": "murder homicide manslaughter killing foul-play murdered",
    "accident": "accident accidental misadventure mishap accidentally",
    "natural": "natural natural-causes heart-attack heart-failure cardiac-arrest stroke cancer pneumonia illness",
}

CAUSES = Causes(
    causing=frozenset("cause trigger spark provoke produce".split()),
    resulting=frozenset("result stem arise".split()),
    blaming=frozenset("blame attribute pin ascribe".split()),
    onto=frozenset(("on", "to")),
    due=tuple(
        tuple(words.split())
        for words in ("due to", "down to", "because of", "owing to", "result of", "consequence of", "fault of", "work of", "caused by")
    ),
    answering=tuple(
        tuple(words.split()) for words in ("to blame", "responsible", "at fault", "cause", "behind", "culpable", "liable", "blameless")
    ),
    bearing=frozenset("bear have accept share take carry".split()),
    clearing=frozenset("absolve clear exonerate acquit".split()),
    guilt=frozenset("responsibility blame guilt fault liability culpability".split()),
    faults=frozenset(("fault", "doing")),
    purposes=dict.fromkeys("deliberate deliberately intentional intentionally purposely arson sabotage wilful".split(), "deliberate")
    | dict.fromkeys("purpose".split(), "deliberate")
    | dict.fromkeys("accidental accidentally accident unintentional unintentionally inadvertent mishap".split(), "accident"),
    meant=frozenset("start set begin light ignite cause sink scuttle begin ram drown flood break open".split()),
    unmeant="accident",
    intended="deliberate",
    ruling=frozenset("rule declare deem classify label record".split()),
    givers=frozenset(
        "examiner examiners coroner coroners pathologist pathologists engineers experts inquest inquiry jury report findings probe".split()
    ),
    partly=frozenset(
        "partly partially part contributed contributing contributory factor factors combination among several mainly one".split()
    ),
    classes={word: kind for kind, words in _CLASSES.items() for word in phrases(words)},
    manners={word: kind for kind, words in _MANNERS.items() for word in phrases(words)},
    generic=frozenset("error fault failure problem leak defect flaw malfunction breakdown strike attack play".split()),
    dying={"suicide": "suicide"} | dict.fromkeys("murder assassinate strangle lynch behead bludgeon slay".split(), "homicide"),
    rivals=(
        *(pair for pair in combinations(_CLASSES, 2) if set(pair) not in _TOGETHER),
        *combinations(_MANNERS, 2),
    ),
)
