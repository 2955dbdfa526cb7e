"""English words for taking people, holding them and letting them go: "picked him up at home", "held captive", "walked free"."""

from __future__ import annotations

from timeline.languages.custody import Custody

# verb bases: words behind them, by which captors take a person
_FETCHING = {
    "take": "away, from, off, out of",
    "pick": "up",
    "lead": "away, off, out of",
    "drag": "away, off, from, out of, into, out",
    "haul": "away, off, from, out of, in",
    "grab": "from",
    "march": "away, off, out of",
    "bundle": "into",
    "force": "into",
    "push": "into",
    "shove": "into",
    "remove": "from",
    "round": "up",
    "pull": "from, out of",
    "bring": "in",
    "come": "for",
    "whisk": "away, off",
}
_LAWLESS = (
    "gunman kidnapper rebel militant pirate bandit insurgent guerrilla terrorist abductor captor hijacker fighter militiaman gang robber "
    "extremist separatist attacker assailant"
)
_LAWFUL = (
    "police policeman policewoman officer agent soldier troop trooper army guard guardsman commando marine detective sheriff deputy gendarme "
    "militia force service authority ranger constable marshal coastguard paramilitary security"
)

CUSTODY = Custody(
    seizing=frozenset("seize capture nab snatch collar apprehend intercept overpower handcuff".split()),
    fetching={verb: tuple(tuple(words.split()) for words in some.split(",")) for verb, some in _FETCHING.items()},
    violent=frozenset("drag haul bundle snatch march shove force".split()),
    captors=frozenset((_LAWLESS + " " + _LAWFUL).split()),
    lawless=frozenset(_LAWLESS.split()),
    garb=frozenset(
        "armed masked uniformed hooded plainclothes plain-clothes uniform uniforms mask masks balaclavas clothes fatigues".split()
    ),
    begins=frozenset(("arrest", "detention", "abduction", "capture")),
    ends=frozenset(("release", "rescue")),
    held=frozenset("hold keep detain confine intern".split()),
    prisons=frozenset(
        "prison jail gaol custody detention captivity cell cells camp camps remand confinement penitentiary captive captives hostage hostages "
        "prisoner prisoners".split()
    ),
    captive=frozenset(
        ("in custody", "under arrest", "behind bars", "imprisoned", "jailed", "detained", "in captivity", "in detention", "captive")
    ),
    free=frozenset(("free", "at large", "at liberty", "on the run")),
    punished=frozenset("jail imprison sentence".split()),
    another=frozenset("again also another second previously once twice earlier previous briefly first".split()),
    staying=frozenset("remain stay".split()),
    lasting=frozenset("since still".split()),
)
