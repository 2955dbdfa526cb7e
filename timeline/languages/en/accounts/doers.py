"""English words for deeds that one does: "fired the shot", "wrote the letter", "started the fire"; and for sides of which nobody is both."""

from __future__ import annotations

from timeline.languages.doers import Doers
from timeline.languages.en.vocabulary.rows import phrases

# verbs | what they are done to ("*": people; nothing: any one thing) | the deed
_DEEDS = (
    ("kill die murder slay assassinate shoot stab strangle poison behead execute lynch bludgeon hack slaughter gun knife", "*", "kill"),
    ("fire", "shot bullet round", "fire"),
    ("fire launch", "missile rocket shell mortar torpedo grenade", "launch"),
    ("throw hurl toss lob", "grenade bomb firebomb stone rock bottle brick punch device", "throw"),
    ("plant place detonate set-off", "bomb device explosive charge", "bomb"),
    ("write pen draft author compose pen", "letter note memo memorandum report poem song speech article book statement email message manifesto "
     "will play script novel diary entry symphony", "write"),
    ("drive steer", "car van lorry truck bus coach taxi ambulance tram train motorcycle motorbike minibus vehicle jeep tractor", "drive"),
    ("fly pilot", "plane aircraft jet helicopter glider airliner", "fly"),
    ("steer helm skipper captain pilot", "boat ship ferry yacht trawler tanker vessel launch tug barge", "steer"),
    ("score", "goal try point penalty winner equaliser equalizer run touchdown", "score"),
    ("start light kindle ignite set cause", "fire blaze", "start the fire"),
    ("torch burn raze", "", "burn"),
    ("shoot down bring hit strike", "plane aircraft jet helicopter drone airliner balloon", "shoot down"),
    ("shell bomb bombard attack raid storm blow ambush", "", "attack"),
    ("paint forge", "painting portrait mural landscape picture", "paint"),
    ("invent discover", "", "discover"),
    ("sink torpedo scuttle", "boat ship ferry yacht trawler tanker vessel freighter submarine", "sink"),
    ("steal", "", "steal"),
    ("kidnap abduct", "*", "abduct"),
    ("leak", "document file memo report email recording tape letter video", "leak"),
    ("order", "attack raid shooting killing strike assault bombing operation", "order"),
    ("give", "order command", "give the order"),
    ("request ask-for propose suggest initiate ask", "meeting talks hearing inquiry investigation delay postponement call visit negotiation", "ask for"),
    ("terminate end cancel rescind", "contract agreement deal lease", "end"),
)  # fmt: skip
_TRAILS = {
    "set": (("on fire", "start the fire"), ("fire to", "start the fire"), ("alight", "start the fire"), ("ablaze", "start the fire")),
    "burn": (("down", "burn"),),
    "blow": (("up", "attack"),),
    "shoot": (("down", "shoot down"),),
    "bring": (("down", "shoot down"),),
}

_SIDES = {
    "army": "army soldier troop military paratrooper marine commando infantry artillery tank warplane gunship private airforce navy",
    "police": "police policeman policewoman constable detective patrolman",
    "army police": "officer sergeant captain lieutenant colonel major corporal general forces",
    "army police state": "authority government state",
    "state": "minister ministry council mayor municipality regulator",
    "business": "builder contractor firm company carrier airline shipyard manufacturer maker supplier brewer developer",
    "union": "union",
    "rebel": "rebel insurgent guerrilla militant separatist jihadist extremist fighter insurgency",
    "crowd": "protester demonstrator rioter marcher striker mob crowd hooligan",
    "inmate": "prisoner inmate convict detainee",
    "warder": "guard warder jailer gaoler",
    "militia": "militia militiaman militiamen paramilitary",
    "crime rebel": "captor kidnapper abductor",
    "crime": "robber thief burglar bandit smuggler trafficker pirate kidnapper gang",
    "beast": "dog bear wolf shark tiger lion leopard crocodile elephant snake bull",
}


def _by_noun() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for sides, nouns in _SIDES.items():
        for noun in nouns.split():
            found[noun] = found.get(noun, frozenset()) | frozenset(sides.split())
    return found


DOERS = Doers(
    deeds=tuple(
        (frozenset(verbs.split()), frozenset() if things == "*" else frozenset(things.split()), things == "*", deed)
        for verbs, things, deed in _DEEDS
    ),
    trails={base: tuple((tuple(words.split()), deed) for words, deed in rows) for base, rows in _TRAILS.items()},
    agents={
        "driver": "drive",
        "pilot": "fly",
        "helmsman": "steer",
        "author": "write",
        "writer": "write",
        "killer": "killing",
        "murderer": "killing",
        "shooter": "shooting",
        "gunman": "shooting",
        "attacker": "assault",
        "arsonist": "fire",
        "thief": "theft",
        "owner": "own",
    },
    steering=frozenset("drive fly steer".split()),
    exact=frozenset(("score", "throw")),
    crediting=frozenset("credit attribute award".split()),
    unaimed=frozenset(("fire", "start the fire", "give the order", "order")),
    came=frozenset("come".split()),
    arms=frozenset(
        "shot fire gunfire gun pistol rifle weapon missile rocket shell bullet bomb artillery mortar tank torpedo shelling battery gunners gunner fighters position positions".split()
    ),
    commands=frozenset("order command instruction".split()),
    sides=_by_noun(),
    somebody=frozenset("one person man woman people officer individual driver gunman soldier killer shooter".split()),
    nobody_but=tuple(
        (*nobody, *but.split("-"))
        for nobody in (("nobody",), ("no", "one"), ("none",))
        for but in phrases("but except other-than apart-from besides")
        for but in (but.replace(" ", "-"),)
    ),
)
