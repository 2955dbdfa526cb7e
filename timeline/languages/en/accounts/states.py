"""English words for states: what a thing or a person is at a moment, and which states exclude one another."""

from __future__ import annotations

from itertools import product

from timeline.languages.accounts import States
from timeline.languages.en.vocabulary.rows import phrases
from timeline.languages.turns import Turns

# one side excludes the other; words of one side may hold together ("shut and bolted")
_POLES = (
    ("open ajar", "closed shut locked bolted barred padlocked sealed chained barricaded boarded-up blocked nailed-shut"),
    ("unlocked unbolted", "locked bolted padlocked chained"),
    ("unsealed", "sealed"),
    ("alive", "dead"),
    ("awake", "asleep"),
    ("conscious", "unconscious"),
    ("empty deserted unoccupied vacant uninhabited", "full crowded packed occupied"),
    ("on lit", "off unlit dark"),
    ("sober", "drunk intoxicated"),
    ("free at-large at-liberty", "under-arrest in-custody behind-bars imprisoned jailed detained in-captivity in-detention"),
    ("in-force valid current up-to-date", "repealed expired void lapsed invalid out-of-date revoked suspended"),
    (
        "work function operate working functioning in-order in-working-order operational in-service",
        "out-of-order out-of-service out-of-action out-of-use out-of-operation broken dismantled faulty defective inoperative inoperable jammed",
    ),
    ("serving", "retired"),
    ("in-office in-power", "out-of-office out-of-power"),
    ("on-duty", "off-duty"),
    ("employed in-work", "unemployed out-of-work jobless retired"),
    ("married", "unmarried single divorced widowed"),
    ("raised up", "lowered down"),
    ("dry", "under-water"),
    ("afloat", "aground"),
    ("present", "absent"),
    ("armed", "unarmed"),
    ("manned staffed guarded occupied", "unmanned unstaffed unguarded unattended deserted empty"),
    ("attended", "unattended"),
    ("supervised", "unsupervised"),
    ("busy", "idle deserted"),
    ("legal", "illegal banned"),
    ("clean", "dirty contaminated polluted"),
    ("loaded", "unloaded empty"),
    ("running", "idle stopped switched-off out-of-operation out-of-service out-of-action off"),
    ("healthy well", "ill sick bedridden"),
    ("solvent", "bankrupt insolvent"),
    ("intact whole in-one-piece undamaged", "broken damaged smashed in-pieces in-two-pieces in-two cracked torn shattered"),
    ("in-use", "out-of-use disused"),
    ("sound", "cracked torn broken damaged rusted-through defective faulty"),
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
    ("registered", "unregistered"),
    ("marked signposted", "unmarked"),
    ("fenced", "unfenced"),
    ("loaded", "unloaded empty"),
    ("moving in-motion", "stationary parked at-a-standstill"),
    ("masked", "unmasked"),
    ("visible in-sight", "invisible out-of-sight"),
)

# of these no two hold at once: a signal shows one colour, a car has one
_ONE_OF = (
    *(f"red green amber blue yellow black white {grey} brown orange pink purple silver" for grey in ("grey", "gray")),
    "male female",
    "left-handed right-handed",
)

# states, and the events after which they no longer hold
_ENDED = (
    ("open ajar unlocked unbolted unsealed", "close lock seal"),
    ("closed shut locked bolted barred padlocked sealed chained barricaded boarded-up", "open reopen unlock unseal unbolt"),
    ("alive conscious awake", "death dead"),
    ("employed in-work work serve employ in-office in-power in-charge", "dismissal resignation retire"),
    ("married", "divorce"),
    ("single unmarried", "marriage"),
    ("insured licensed valid current in-force in-use", "expire lapse revoke repeal cancellation abolish withdraw"),
    ("on lit running working work functioning operating", "switch-off outage failure close"),
    ("off dark unlit", "switch-on"),
    ("out-of-order out-of-service out-of-action out-of-use broken faulty", "repair"),
    ("in-custody jailed imprisoned detained behind-bars under-arrest", "release escape"),
    ("free at-large", "arrest detention capture"),
    ("dry", "flood"),
    ("afloat", "sinking"),
    ("standing", "collapse demolish"),
    ("intact whole undamaged sound", "break damage"),
    ("solvent", "bankruptcy"),
)
# who joined in 2015 was none of them in 2010
_BEGUN = (("work serve employ employed", "join hire"), ("live reside", "move"))
_FOR_GOOD = (
    "alive employed in-work work serve employ in-office in-power in-charge valid in-force insured licensed single unmarried afloat standing"
)

_ALIKE = (
    "work function operate working functioning operating in-order in-working-order operational in-service running",
    "closed shut",
    "locked bolted padlocked chained",
    "off switched-off",
    "on lit",
    "insured",
    "employed in-work",
    "armed",
    "drunk intoxicated",
    "dead deceased",
    "free at-large",
    "in-office in-power",
    "jailed imprisoned detained in-custody behind-bars",
    "manned staffed",
    "valid in-force current",
)

_ALL = frozenset(word for words in _ONE_OF for word in words.split()) | frozenset(
    word for pole in _POLES for side in pole for word in phrases(side)
)


def _by_state(rows: tuple[tuple[str, str], ...]) -> dict[str, frozenset[str]]:
    told: dict[str, frozenset[str]] = {}
    for states, events in rows:
        for state in phrases(states):
            told[state] = told.get(state, frozenset()) | frozenset(phrases(events))  # a machine works, and so does a clerk
    return told


STATES = States(
    words=frozenset(word for word in _ALL if " " not in word),
    phrases=tuple(sorted(tuple(word.split()) for word in _ALL if " " in word)),
    rivals=tuple(pair for one, other in _POLES for pair in product(phrases(one), phrases(other)))
    + tuple(tuple(words.split()) for words in _ONE_OF),
    inert=frozenset({"off", "asleep", "unconscious", "dead", "broken", "out of order", "out of service"}),
    lain=frozenset(("asleep", "awake", "unconscious", "alone", "drunk", "ill")),
    empty=frozenset("empty deserted unoccupied vacant uninhabited unmanned".split()),
    lasting=frozenset(
        "broken damaged smashed flooded frozen dismantled demolished blocked closed shut locked sealed barred padlocked".split()
    ),
    presence={"present": "present", "absent": "absent"},
    resultant=frozenset(
        "closed shut locked bolted barred padlocked sealed unlocked unbolted unsealed occupied detained jailed imprisoned lowered raised lifted frozen blocked delayed "
        "repealed lit broken dismantled demolished flooded guarded manned staffed damaged smashed married divorced widowed "
        "chained barricaded revoked suspended jammed retired parked marked registered".split()
    ),
    kept=frozenset(
        "closed shut locked bolted barred padlocked sealed unlocked unbolted unsealed guarded manned staffed occupied chained barricaded lit "
        "married divorced widowed parked".split()
    ),
    leaving=frozenset("leave keep hold find prop wedge jam nail weld chain bolt lock board rust freeze bar padlock stand".split()),
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
    whereabouts=frozenset(("abroad", "home", "ashore", "aboard", "overseas", "on board")),
    posts=frozenset("duty leave holiday vacation guard patrol watch business".split()),
    of_now=frozenset(
        ("alive", "missing", "safe", "well", "unharmed", "free", "captive", "at large", "in custody", "in hospital", "in prison", "in jail")
    ),
    stretched=(("at", "all", "times"), ("round", "the", "clock"), ("around", "the", "clock"), ("day", "and", "night")),
    at_once=(("at", "the", "time"), ("at", "that", "time"), ("at", "that", "moment"), ("by", "then")),
    moments=frozenset("time day night morning afternoon evening hour moment date minute weekend".split()),
    resumed=frozenset(("again", "back", "restored", "reconnected")),
    finding=frozenset("find see catch discover".split()),
    having=frozenset("have hold carry bear wield brandish possess keep".split()),
    bearing=frozenset("have hold carry bear wield brandish".split()),
    arms=frozenset("weapon gun firearm pistol rifle revolver shotgun handgun knife machete arm".split()),
    papers=frozenset("valid expired current lapsed suspended revoked".split()),
    permits=frozenset("licence license permit passport visa certificate warrant ticket policy".split()),
    turns=Turns(_by_state(_ENDED), _by_state(_BEGUN), frozenset(phrases(_FOR_GOOD)), tuple(frozenset(phrases(row)) for row in _ALIKE)),
)
