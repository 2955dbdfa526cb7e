"""The English families of events and words of counting: the table `EVENTS`."""

from __future__ import annotations

from timeline.languages.accounts import Events

_FAMILIES = {
    # type: (wider type, nouns, verbs)
    "contact": ("", "contact communication touch dealing interaction exchange connection", "contact communicate interact"),
    "conversation": ("contact", "conversation talk chat discussion consultation dialogue negotiation", "talk speak chat converse confer negotiate"),
    "call": ("conversation", "call phonecall videocall", "phone telephone ring"),
    "meeting": ("contact", "meeting encounter handshake summit audience", "meet"),
    "visit": ("meeting", "visit", "visit"),
    "correspondence": ("contact", "correspondence", "correspond"),
    "letter": ("correspondence", "letter postcard telegram", ""),
    "email": ("correspondence", "email e-mail mail", "email e-mail"),
    "message": ("correspondence", "message text sms note", "message text"),
    "sighting": ("", "sighting", "see spot sight photograph observe glimpse find"),
    "death": ("", "death fatality", "die perish drown"),
    "killing": ("death", "killing murder", "kill murder assassinate"),
    "theft": ("", "theft robbery burglary break-in heist", "steal rob burgle"),
    "payment": ("", "payment instalment installment", "pay repay"),
    "sale": ("", "sale", "sell"),
    "purchase": ("", "purchase", "buy purchase"),
    "fire": ("", "fire blaze", ""),
    "departure": ("", "departure", "leave depart"),
    "arrival": ("", "arrival", "arrive"),
    "accident": ("", "accident crash collision derailment", "crash collide derail"),
    "marriage": ("", "marriage wedding", "marry wed"),
    "birth": ("", "birth", ""),
    "flight": ("", "flight", "fly"),
    "win": ("", "win victory triumph", "win"),
    "loss": ("", "loss defeat", "lose"),
    "failure": ("", "failure breakdown outage blackout", "fail"),
    "presence": ("", "", ""),
    "complaint": ("", "complaint", "complain"),
    "invasion": ("", "invasion", "invade"),
    "choice": ("", "choice", "choose"),
    "gift": ("", "gift donation", "donate"),
    "strike": ("", "strike walkout stoppage", ""),
    "gathering": ("", "gathering", "gather convene"),
    "inspection": ("", "inspection", "inspect"),
    "election": ("", "election reelection re-election", "elect reelect re-elect"),
    "resignation": ("", "resignation", "resign"),
    "injury": ("", "injury", "injure"),
    "performance": ("", "performance concert gig recital", "perform"),
    "success": ("", "success", "succeed"),
    "service": ("", "servicing", "service"),
    "entry": ("", "entry", "enter"),
    "speech": ("", "speech address", ""),
    "growth": ("", "growth", "grow"),
    "collapse": ("", "collapse", "collapse"),
}

EVENTS = Events(
    parents={kind: wider for kind, (wider, _, _) in _FAMILIES.items() if wider},
    nouns={noun: kind for kind, (_, nouns, _) in _FAMILIES.items() for noun in nouns.split()},
    verbs={verb: kind for kind, (_, _, verbs) in _FAMILIES.items() for verb in verbs.split()},
    patterns={
        ("shake", "hand"): "meeting",
        ("shake", "hands"): "meeting",
        ("have", "lunch"): "meeting",
        ("have", "dinner"): "meeting",
        ("come", "to"): "visit",
        ("go", "to"): "visit",
        ("travel", "to"): "visit",
        ("call", "on"): "visit",
        ("call", "at"): "visit",
        ("drop", "by"): "visit",
        ("dine", "with"): "meeting",
        ("write", "to"): "letter",
        ("hear", "from"): "contact",
        ("get", "touch"): "contact",
        ("set", "foot"): "visit",
        ("set", "sail"): "departure",
        ("break", "into"): "theft",
        ("come", "across"): "sighting",
        ("run", "into"): "meeting",
    },
    media={
        "telephone": "call", "phone": "call", "letter": "letter", "email": "email", "e-mail": "email", "text": "message", "person": "meeting",
        "post": "letter", "video": "call",
    },  # fmt: skip
    light=frozenset(
        """have make file hold give take place issue send submit receive write launch conduct carry stage undergo suffer lodge pay get do
        exchange deliver enter record report commit perform run lead attend organise organize arrange begin start finish complete
        experience sustain see witness find announce order mount initiate raise bring cause accept reject play deny confirm log
        register list show post mail dispatch answer return sign win lose miss keep maintain deploy""".split()
    ),
    happen=frozenset("take occur happen follow ensue arise begin start end come go break strike".split()),
    symmetric=frozenset("contact conversation call meeting correspondence marriage".split()),
    states=frozenset("live own reside belong employ possess head chair lead rent occupy hold remain stay serve work".split()),
    pairs={
        "birth": "bear", "thought": "think", "sight": "see", "choice": "choose", "proof": "prove", "belief": "believe", "growth": "grow",
        "descent": "descend", "ascent": "climb", "pursuit": "pursue", "seizure": "seize", "trial": "try", "advice": "advise",
        "behaviour": "behave", "response": "respond", "defence": "defend", "defense": "defend", "receipt": "receive", "reduction": "reduce",
        "destruction": "destroy", "expulsion": "expel", "decision": "decide", "division": "divide", "explosion": "explode", "extension": "extend",
        "suspension": "suspend", "permission": "permit", "admission": "admit", "submission": "submit", "repetition": "repeat",
        "reception": "receive", "production": "produce", "introduction": "introduce", "description": "describe", "subscription": "subscribe",
        "conviction": "convict", "evacuation": "evacuate", "application": "apply", "publication": "publish", "verification": "verify",
        "abolition": "abolish", "acquisition": "acquire", "requirement": "require", "hijacking": "hijack", "removal": "remove",
        "breach": "breach", "seating": "seat", "eviction": "evict", "withdrawal": "withdraw", "shipment": "ship", "applause": "applaud",
        "closing": "close", "closure": "close", "opening": "open", "sinking": "sink", "shooting": "shoot", "bombing": "bomb",
        "robbing": "rob", "drilling": "drill", "landing": "land", "launching": "launch", "meal": "eat", "confession": "confess",
        "possession": "possess", "discussion": "discuss", "retreat": "retreat", "revision": "revise", "collision": "collide",
    },  # fmt: skip
    motion=frozenset("come go leave arrive return travel visit enter reach depart sail fly drive move walk cross".split()),
    frequent={
        "repeatedly": (2, None), "regularly": (2, None), "often": (2, None), "frequently": (2, None), "regular": (2, None),
        "frequent": (2, None), "repeated": (2, None), "constant": (2, None), "constantly": (2, None), "routinely": (2, None),
        "daily": (2, None), "weekly": (2, None), "monthly": (2, None), "several": (2, None), "many": (2, None), "numerous": (2, None),
        "multiple": (2, None), "few": (2, None), "various": (2, None), "both": (2, 2), "dozens": (24, None), "scores": (40, None),
        "hundreds": (200, None), "thousands": (2000, None), "couple": (2, 2), "occasionally": (2, None), "sometimes": (2, None),
        "always": (2, None), "continually": (2, None), "continuous": (2, None), "periodically": (2, None), "further": (1, None),
    },  # fmt: skip
    none=frozenset("no never not n't nobody none neither nor nothing without cannot".split()),
    hedges=frozenset("may might could allegedly reportedly apparently probably possibly perhaps maybe likely seemingly supposedly believed".split()),
    opinions=frozenset(
        "should ought seem appear like hope want wish expect think believe feel fear need deserve cause matter represent prove mean "
        "cede suggest worry".split()
    ),
    plans=frozenset("plan intend hope expect promise vow pledge agree aim prepare refuse decline want threaten offer".split()),
    plain_nouns=frozenset(
        """station party part department apartment statement government moment section position nation mission action motion condition
        question session pension passion version fashion million billion region religion union opinion portion fraction relation
        situation population generation organisation organization institution information location corporation foundation
        document element parliament monument instrument environment equipment event parent student agent president resident patient
        client account amount animal hospital capital journal official general material original principal signal metal final
        person season reason prison lesson treasure figure picture nature culture future measure pressure structure furniture
        company country county city family army lady body story history century area money property security territory
        time day week month year way thing man woman child people place case point group number hand side end problem fact issue
        building evening morning painting wing ring king string spring train ship boat car bridge road house office room door
        ticket price cost rate level share age name word line water power field home state street ground table board
        ceiling bedding clothing""".split()
    ),
)
