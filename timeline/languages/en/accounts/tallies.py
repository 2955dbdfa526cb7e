"""English words for tallies: the table `TALLIES`."""

from __future__ import annotations

from timeline.languages.tallies import Tallies

# what befell them, and the bases of verbs whose object (or passive subject) counts those
_OBJECTS = {
    "death": "kill murder slay massacre execute behead assassinate",
    "injury": "injure wound hurt maim",
    "arrest": "arrest detain apprehend jail imprison",
    "abduction": "abduct kidnap",
    "rescue": "rescue",
    "evacuation": "evacuate",
    "release": "free release liberate",
    "destruction": "destroy raze flatten demolish gut obliterate wreck",
    "damage": "damage",
    "burning": "torch burn scorch char blacken incinerate",
    "flooding": "flood inundate submerge",
    "dismissal": "dismiss sack fire lay-off axe shed eliminate slash",
    "launch": "launch",
    "downing": "down",
    "seizure": "seize confiscate impound",
    "recovery": "recover unearth exhume",
    "displacement": "displace uproot",
    "deportation": "deport expel",
    "vaccination": "vaccinate inoculate",
    "infection": "infect",
    "trapping": "trap",
    "missing": "unaccount",
    "crowd": "draw attract",
    "cull": "cull slaughter",
}
# the same, of those whom the subject counts
_SUBJECTS = {
    "death": "die perish drown",
    "survival": "survive",
    "missing": "miss vanish disappear",
    "collapse": "collapse",
    "crowd": "attend gather demonstrate protest rally march assemble throng parade",
    "walkout": "strike",
    "escape": "escape flee",
    "surrender": "surrender",
    "resignation": "resign quit",
    "voting": "vote",
    "desertion": "desert defect",
}
_IDIOMS = {
    ("lose", "life lives"): "death",
    ("meet", "death deaths"): "death",
    ("lose", "job jobs post posts"): "dismissal",
    ("lose", "home homes"): "homeless",
    ("take", "part streets"): "crowd",
    ("turn", "out up"): "crowd",
    ("come", "out"): "crowd",
    ("fill", "square streets stadium"): "crowd",
    ("pack", "square streets stadium"): "crowd",
    ("join", "march rally protest demonstration procession parade vigil"): "crowd",
    ("watch", "match parade game"): "crowd",
    ("walk", "out"): "walkout",
    ("go", "strike"): "walkout",
    ("join", "strike walkout stoppage"): "walkout",
    ("down", "tools"): "walkout",
    ("vote", "for favor favour"): "vote for",
    ("vote", "against"): "vote against",
    ("back", "bill motion plan proposal measure"): "vote for",
    ("oppose", "bill motion plan proposal measure"): "vote against",
    ("go", "missing"): "missing",
    ("cast", "ballots ballot vote votes"): "voting",
    ("sustain", "injuries burns wounds"): "injury",
    ("suffer", "injuries burns wounds"): "injury",
    ("escape", "unhurt unharmed uninjured"): "unharmed",
}
_IDIOMS_OF = {
    ("claim", "life lives"): "death",
    ("take", "life lives"): "death",
    ("cost", "life lives"): "death",
    ("cut", "job jobs post posts position positions worker workers"): "dismissal",
    ("lose", "job jobs"): "dismissal",
    ("put", "orbit"): "launch",
    ("send", "orbit"): "launch",
    ("place", "orbit"): "launch",
    ("fire", "missile missiles rocket rockets shell shells torpedo torpedoes"): "launch",
    ("shoot", "missile missiles rocket rockets"): "launch",
    ("set", "fire alight ablaze"): "burning",
    ("take", "custody prisoner captive"): "arrest",
    ("round", "up"): "arrest",
    ("lay", "off"): "dismissal",
    ("shoot", "down"): "downing",
    ("shoot", "dead"): "death",
    ("take", "hospital"): "injury",
    ("rush", "hospital"): "injury",
    ("bring", "hospital"): "injury",
    ("force", "home homes"): "displacement",
    ("drive", "home homes"): "displacement",
    ("take", "away"): "arrest",
    ("let", "go"): "dismissal",
    ("lose", "man men soldier soldiers troops fighters officers policemen crewmen"): "death",
    ("pull", "alive"): "rescue",
    ("draw", "crowd people spectators"): "crowd",
    ("attract", "crowd people spectators"): "crowd",
}
_PREDICATES = {
    "death": "dead",
    "missing": "missing unaccounted",
    "injury": "injured wounded hurt",
    "homeless": "homeless",
    "survival": "alive",
    "trapping": "trapped stranded",
    "unharmed": "unhurt unharmed uninjured",
}
_NOUNS = {
    "death": "death fatality dead killed toll",
    "injury": "injury wounded injured",
    "survival": "survivor",
    "arrest": "arrest detention",
    "launch": "launch",
    "strike": "airstrike",
    "raid": "raid",
    "crowd": "demonstrator protester protestor marcher participant attendee spectator crowd attendance turnout",
    "dismissal": "dismissal layoff redundancy",
}
_GENERAL = (
    "man people person persons body life lives victim casualty dead killed injured wounded hurt death fatality injury toll number figure total "
    "crowd attendance arrest detention case layoff dismissal redundancy survivor job post position"
)
# words for one thing
_SAME = (
    "house home dwelling residence", "car automobile", "job post position", "policeman policewoman officer", "protester protestor demonstrator marcher",
    "child children youngster", "soldier troop serviceman", "fireman firefighter", "worker employee", "apartment flat", "inmate prisoner", "strike airstrike",
    "plane aircraft airplane aeroplane", "lorry truck", "ship vessel", "villager resident",
)  # fmt: skip


def _by_word(rows: dict[str, str]) -> dict[str, str]:
    return {word.replace("-", " "): event for event, words in rows.items() for word in words.split()}


def _by_pair(rows: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    return {(base, word): event for (base, words), event in rows.items() for word in words.split()}


TALLIES = Tallies(
    alike={
        "killing": "death", "detention": "arrest", "demolish": "destruction", "destroy": "destruction", "hold": "arrest", "fire": "burning",
        "survivor": "survival", "airstrike": "strike", "bombing": "strike", "disappearance": "missing", "attendance": "crowd",
        "demonstrator": "crowd", "protester": "crowd", "marcher": "crowd", "spectator": "crowd", "participant": "crowd", "gathering": "crowd",
        "protest": "crowd", "march": "crowd", "rally": "crowd", "fatality": "death", "casualty": "casualty",
    },
    subjects=_by_word(_SUBJECTS),
    objects=_by_word(_OBJECTS),
    attending=frozenset("attend survive".split()),
    finding=frozenset("recover find pull retrieve bring bury collect remove count dig exhume take receive identify drag carry see unearth".split()),
    bodies_found=frozenset("body corpse".split()),
    groups=frozenset("family household crew staff couple troop crowd population".split()),
    idioms=_by_pair(_IDIOMS),
    idioms_of=_by_pair(_IDIOMS_OF),
    wards=frozenset(("hospital",)),
    predicates=_by_word(_PREDICATES),
    events={"destruction": "destroy", "burning": "fire", "survival": "survive", "missing": "miss", "trapping": "trap", "flooding": "flood"},
    votes=frozenset("vote votes ballots".split()),
    siding={"for": "vote for", "favor": "vote for", "favour": "vote for", "against": "vote against"},
    passing=frozenset("pass approve adopt ratify win carry elect accept".split()),
    nouns=_by_word(_NOUNS),
    ending=frozenset(
        "kill injure wound hurt destroy damage leave arrest sink trap burn displace flood flatten strand maim force wreck set claim raze gut".split()
    ),
    found=_by_word(_PREDICATES),
    persons=frozenset(
        "death injury arrest abduction rescue evacuation release dismissal survival missing crowd walkout escape surrender resignation desertion "
        "displacement deportation vaccination infection trapping homeless unharmed voting execution hiring".split()
    ),
    each={"launch": frozenset("rocket missile shell torpedo".split())},
    compounds={(word, noun): "launch" for word in ("missile", "rocket") for noun in ("test", "launch", "firing", "flight", "launching")},
    anyone=frozenset(
        "worker employee man villager resident miner demonstrator protester marcher mourner worshipper student soldier fighter militant local fan spectator "
        "supporter visitor voter".split()
    ),
    everybody=frozenset("dismissal walkout crowd voting".split()),
    general=frozenset(_GENERAL.split()),
    same={word: row.split()[0] for row in _SAME for word in row.split()},
    plain=frozenset("local ordinary whole entire separate different individual so-called such confirmed reported known total human about".split()),
    further=frozenset("another other more additional further others extra new".split()),
    shares={
        "half": (0.45, 0.55), "most": (0.5, 1.0), "majority": (0.5, 1.0), "all": (1.0, 1.0), "none": (0.0, 0.0), "third": (0.3, 0.36),
        "quarter": (0.22, 0.28), "two-thirds": (0.63, 0.7), "three-quarters": (0.72, 0.78), "thirds": (0.63, 0.7), "quarters": (0.72, 0.78),
        "neither": (0.0, 0.0), "both": (1.0, 1.0),
    },
    numbers={"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "several": 2},
    ranging=frozenset("to and or between from".split()),
    spatial=frozenset("in at on near outside inside across throughout along around within aboard under over".split()),
    wide=frozenset("across throughout nationwide countrywide elsewhere worldwide statewide".split()),
    there=frozenset(("there", "here")),
    spots=frozenset("town city village capital suburb port area place region district site scene building island neighbourhood neighborhood".split()),
    bodies=frozenset(
        "country nation company firm group government side team club party authorities it they we he she organisation organization agency army military "
        "maker operator union plant factory".split()
    ),
    forces=frozenset("police policeman officer troops soldier forces force army military guard agent authorities government".split()),
    contraries={"closed": "open", "shut": "open", "locked": "open", "fail": "pass", "broken": "work", "owe": "pay"},
    anew={"reopen": "open", "function": "work"},
    narrowing=frozenset("of from for with without against by under aged".split()),
)  # fmt: skip
