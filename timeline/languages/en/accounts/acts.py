"""English acts and what they imply: who raises a gate touches it, who was let into the depot was there.

`ACTS` are families of words for one kind of act, in the form of those of `events`; `WIDER` gives verbs of the open class a wider type,
so that "nobody touched it" denies that it was raised; `ACT_PATTERNS` are verbs with a particle or a noun.
"""

from __future__ import annotations

# type: (wider type, nouns, verbs)
ACTS = {
    # going somewhere is being there
    "presence": ("visit", "presence", ""),
    "entry": ("visit", "entry", "enter"),
    "arrival": ("visit", "arrival", "arrive reach"),
    "landing": ("arrival", "landing touchdown", "land dock berth moor"),
    # what somebody's hands do to a thing
    "touch": ("", "", "touch"),
    # ends of things and of people
    "sinking": ("", "sinking foundering shipwreck", "sink founder capsize"),
    "burial": ("", "burial funeral", "bury"),
    "execution": ("killing", "execution", "execute behead"),
    "suicide": ("death", "suicide", ""),
    "birth": ("", "birth", "born"),
    # gatherings and other named occasions, by their nouns
    "ceremony": ("", "ceremony", ""),
    "trial": ("", "trial", ""),
    "inquest": ("", "inquest", ""),
    "match": ("", "match", ""),
    "race": ("", "race", ""),
    "rally": ("", "rally", ""),
    "parade": ("", "parade", ""),
    "festival": ("", "festival", ""),
    "referendum": ("", "referendum", ""),
    "ballot": ("", "ballot", ""),
    "battle": ("", "battle", ""),
    "siege": ("", "siege", ""),
    "coup": ("", "coup", ""),
    "storm": ("", "storm gale", ""),
    "earthquake": ("", "earthquake quake", ""),
    "avalanche": ("", "avalanche", ""),
    "landslide": ("", "landslide landslip", ""),
    "auction": ("", "auction", ""),
    "banquet": ("", "banquet", ""),
    "premiere": ("", "premiere", ""),
    # words and money that pass between people
    "promise": ("", "promise pledge vow assurance undertaking guarantee", "promise pledge vow assure guarantee"),
    "payment": ("", "payment instalment installment", "pay repay"),
    "bribery": ("payment", "bribe kickback", "bribe"),  # who took no bribe may have been paid
    "threat": ("", "threat", "threaten"),
    "apology": ("", "apology", "apologise apologize"),
    # blows
    "shooting": ("assault", "shooting gunshot shot gunfire", "shoot fire"),
    "arrest": ("detention", "arrest", "arrest apprehend"),
    # telling somebody of something
    # who signs, reads or speaks of something knows of it
    "knowledge": ("", "", "know"),
    "mention": ("knowledge", "mention", "mention discuss broach"),
    "notification": ("mention", "notification", "inform notify alert brief apprise"),
    # leaving a post, by one's own will or another's
    # using what somebody has: an account, a car
    "use": ("", "", "use"),
    # what stops
    "boarding": ("departure", "boarding", "board"),
}

WIDER = {
    "touch": """raise lower open reopen close shut lift turn lock unlock wind adjust repair handle tamper move shift remove take carry cut break
        damage smash clean paint oil seal unseal alter change switch dismantle drag pull push""",
    "use": "withdraw deposit drive",
    "knowledge": "sign negotiate draft propose authorise authorize countersign initial oppose",
    "sighting": "read view peruse",
    "inspection": "survey audit",
    "presence": "seat tour",
    "play": "performance",
}

_MONEY = """money cash wage wages salary fee fees pension compensation cent cents penny pence crowns dollars euros pounds francs marks roubles rubles rupees yen kroner guilders lire
    shillings guineas banknotes notes""".split()
_VEHICLES = "train tram bus coach ferry boat plane flight taxi".split()
_HANDING = "give hand slip pass transfer send wire".split()

ACT_PATTERNS = {
    **{(verb, noun): "payment" for verb in _HANDING for noun in _MONEY},
    **{(verb, noun): "payment" for verb in ("receive", "take", "accept", "get") for noun in _MONEY},
    **{(verb, noun): "loan" for verb in ("lend", "borrow", "loan") for noun in _MONEY},
    **{(verb, noun): "boarding" for verb in ("catch", "ride", "take") for noun in _VEHICLES},
    ("let", "in"): "entry",
    ("let", "into"): "entry",
    ("show", "in"): "entry",
    ("admit", "to"): "entry",
    **{(verb, "aboard"): "boarding" for verb in ("go", "come", "step", "climb", "get", "walk")},
    ("go", "into"): "entry",
    ("come", "into"): "entry",
    ("walk", "into"): "entry",
    ("step", "into"): "entry",
    ("climb", "into"): "entry",
    ("slip", "into"): "entry",
    ("put", "in"): "arrival",
    ("put", "into"): "arrival",
    ("pull", "in"): "arrival",
    ("make", "port"): "arrival",
    ("drop", "anchor"): "arrival",
    ("tie", "up"): "arrival",
    ("go", "down"): "sinking",
    ("go", "under"): "sinking",
    ("give", "word"): "promise",
    ("give", "promise"): "promise",
    ("make", "promise"): "promise",
    ("give", "assurance"): "promise",
    ("give", "assurances"): "promise",
    ("do", "with"): "contact",
    **{("fire", noun): "shooting" for noun in "shot shots gun guns rifle rifles pistol bullet bullets rounds".split()},
    **{("fire", noun): "launch" for noun in "missile missiles rocket rockets".split()},
    **{
        (verb, noun): "agreement"
        for verb in ("reach", "strike", "conclude", "seal", "clinch")
        for noun in "agreement accord deal compromise settlement pact truce".split()
    },
    ("ask", "for"): "request",
    ("tell", "of"): "notification",
    ("tell", "about"): "notification",
    ("lay", "hands"): "touch",
    ("lay", "finger"): "touch",
    ("lay", "hand"): "touch",
    ("say", "word"): "conversation",
    ("have", "dealings"): "contact",
    ("pass", "away"): "death",
    ("lay", "rest"): "burial",
    ("pull", "out"): "departure",
    ("set", "off"): "departure",
    ("set", "out"): "departure",
    ("steam", "out"): "departure",
    ("move", "out"): "departure",
}

# what comes to one thing or person a single time
ONLY_ONCE = frozenset(
    "death birth sinking burial execution sign inaugurate found demolish abolish drown perish unveil handover christen ratify repeal assassinate cremate".split()
)
# what goes off without exploding
ALARMS = """alarm siren bell buzzer klaxon horn phone telephone mobile cellphone pager bleeper sprinkler sprinklers detector sensor clock timer
    alert fanfare beeper doorbell gong tripwire flash lights light""".split()
GUNS = "gun pistol rifle shotgun revolver weapon firearm musket cannon".split()

# a verb whose object is told of something, or whose subject comes to know of it, with the preposition of what it is
INFORMED = {(verb, role): "notification" for verb in "tell learn hear".split() for role in ("of", "about")} | {
    (verb, role): "notification" for verb in "advise brief apprise".split() for role in ("of", "about", "on")
}
LEARNING = frozenset(("learn",))

ONCE_LINKED = ONLY_ONCE | frozenset("arrival sign open deliver publish complete post collapse launch marriage resignation".split())

# who died does no more of these; a ship that sank, a house that was demolished
FINALS = {
    "death": frozenset(
        "contact promise threat warning apology payment purchase sale marriage touch sign write vote travel speak testify sit walk witness paint compose "
        "treat operate arrest detention release alive".split()
    ),
    "sinking": frozenset("arrival departure landing boarding sail steam dock moor".split()),
    "demolish": frozenset("open reopen collapse fire sale".split()),
    "destroy": frozenset("read view peruse copy sign sale handover inspection examine open photograph consult publish study".split()),
    "abolish": frozenset("meet convene rule".split()),
    "resignation": frozenset(("office",)),
    "dismissal": frozenset(("office",)),
}
EXTANT = FINALS["destroy"]  # what is done only with what is still there
ALIVE = frozenset(
    "treat operate arrest detention release alive meeting conversation call interview".split()
)  # what comes only to the living
# what comes to one thing or person once in a while, not every day: a mill closes, a minister resigns
SELDOM = frozenset(
    "close shut open reopen begin start end finish leave depart arrive land dock sign resign retire quit launch marry divorce move join "
    "surrender disband merge collapse capsize sink burst erupt".split()
)
SELDOM_DONE = SELDOM | frozenset(
    "find discover appoint demolish sell buy publish release arrest free capture evacuate abandon hire dismiss sack found build complete "
    "inaugurate suspend dissolve bury elect".split()
)
SELDOM_TYPES = frozenset(
    "close open reopen departure arrival landing sign resignation dismissal launch marriage demolish sale purchase publish release arrest "
    "capture abandon appoint collapse discover election".split()
)
PHASE_NOUNS = dict.fromkeys("start beginning outbreak onset".split(), "start") | dict.fromkeys("end finish".split(), "end")
PHASES = dict.fromkeys("begin start commence open".split(), "start") | dict.fromkeys("end finish close conclude stop".split(), "end")
LASTS = frozenset("last take continue run".split())
EXTREMES = {"only": "only", "first": "first", "earliest": "first", "last": "last", "latest": "last", "final": "last"}
ORDINALS = frozenset(
    """first second third fourth fifth sixth next last latest other another new fresh final previous earlier later same follow-up initial
    preliminary repeat annual weekly monthly daily yearly""".split()
)
