"""English words for states: what a thing or a person is at a moment, and which states exclude one another."""

from __future__ import annotations

from itertools import product

from timeline.languages.accounts import States
from timeline.languages.en.rows import phrases

# one side excludes the other; words of one side may hold together ("shut and bolted")
_POLES = (
    ("open ajar", "closed shut locked bolted barred padlocked sealed"),
    ("unlocked unbolted", "locked bolted padlocked"),
    ("unsealed", "sealed"),
    ("alive", "dead"),
    ("awake", "asleep"),
    ("conscious", "unconscious"),
    ("empty deserted unoccupied vacant uninhabited", "full crowded packed occupied"),
    ("on lit", "off unlit dark"),
    ("sober", "drunk intoxicated"),
    ("free at-large", "under-arrest in-custody behind-bars imprisoned jailed detained"),
    ("in-force valid", "repealed expired void lapsed"),
    (
        "work function operate working functioning in-order in-working-order operational in-service",
        "out-of-order out-of-service out-of-action broken dismantled",
    ),
    ("employed in-work", "unemployed out-of-work jobless"),
    ("married", "unmarried single divorced widowed"),
    ("raised up", "lowered down"),
    ("dry", "under-water"),
    ("afloat", "aground"),
    ("present", "absent"),
    ("armed", "unarmed"),
    ("manned staffed guarded occupied", "unmanned unstaffed unguarded deserted empty"),
    ("busy", "idle deserted"),
    ("legal", "illegal banned"),
    ("clean", "dirty contaminated polluted"),
    ("loaded", "unloaded empty"),
    ("running", "idle stopped switched-off"),
    ("healthy well", "ill sick bedridden"),
    ("solvent", "bankrupt insolvent"),
    ("intact whole in-one-piece undamaged", "broken damaged smashed in-pieces in-two-pieces in-two cracked torn shattered"),
    ("in-use", "out-of-use disused"),
    ("sound", "cracked torn broken damaged rusted-through"),
    ("dry", "flooded wet waterlogged submerged"),
    ("standing", "demolished"),
    ("lifted", "in-force"),
    ("on-time punctual early", "late overdue delayed"),
    (
        "safe sound seaworthy roadworthy airworthy in-good-repair in-good-condition in-good-order",
        "unsafe dangerous unseaworthy unroadworthy in-poor-repair in-bad-repair in-poor-condition in-bad-condition dilapidated rotten",
    ),
    ("frozen iced-over", "ice-free navigable"),
    ("in-stock available", "out-of-stock sold-out unavailable"),
    ("passable", "impassable blocked"),
    ("insured", "uninsured"),
    ("licensed", "unlicensed"),
    ("visible in-sight", "invisible out-of-sight"),
)

# of these no two hold at once: a signal shows one colour
_ONE_OF = ("red green amber",)

_ALL = frozenset(word for words in _ONE_OF for word in words.split()) | frozenset(
    word for pole in _POLES for side in pole for word in phrases(side)
)

STATES = States(
    words=frozenset(word for word in _ALL if " " not in word),
    phrases=tuple(sorted(tuple(word.split()) for word in _ALL if " " in word)),
    rivals=tuple(pair for one, other in _POLES for pair in product(phrases(one), phrases(other)))
    + tuple(tuple(words.split()) for words in _ONE_OF),
    inert=frozenset({"off", "asleep", "unconscious", "dead", "broken", "out of order", "out of service"}),
    empty=frozenset("empty deserted unoccupied vacant uninhabited unmanned".split()),
    lasting=frozenset("broken damaged smashed flooded frozen dismantled demolished blocked".split()),
    resultant=frozenset(
        "closed shut locked bolted barred padlocked sealed unlocked unbolted unsealed occupied detained jailed imprisoned lowered raised lifted frozen blocked delayed "
        "repealed lit broken dismantled demolished flooded guarded manned staffed damaged smashed married divorced widowed".split()
    ),
    kept=frozenset("closed shut locked bolted barred padlocked sealed unlocked unbolted unsealed guarded manned staffed occupied".split()),
    copulas=frozenset("be stand remain stay lie keep hang sit".split()),
    offices=frozenset(
        """mayor chairman chairwoman chairperson chair president director headmaster headmistress king queen pope bishop archbishop abbot captain
        governor chancellor treasurer secretary editor master commander rector dean principal sheriff harbourmaster premier
        manager head leader coach curator superintendent commissioner warden speaker provost prior prioress minister ambassador chief trainer
        conductor chairperson attorney vice-president ombudsman skipper""".split()
    ),
    switches=frozenset("switch turn shut".split()),
    stretching=frozenset("always throughout still constantly continuously permanently".split()),
    stretches=frozenset("all whole entire".split()),
    of_now=frozenset(
        ("alive", "missing", "safe", "well", "unharmed", "free", "captive", "at large", "in custody", "in hospital", "in prison", "in jail")
    ),
    whereabouts=frozenset("abroad home ashore aboard overseas".split()),
    finding=frozenset("find see catch discover".split()),
)
