"""English words for how a matter ended: the table `OUTCOMES`."""

from __future__ import annotations

from itertools import combinations, product

from timeline.languages.en.vocabulary.rows import phrases
from timeline.languages.outcomes import Firsts, Outcomes

_LEVELS = ("raise increase lift", "lower cut reduce slash")
# each verb of the one side excludes each of the other; a hyphen joins a verb with its particle
_ENDS = (
    (
        "approve endorse adopt ratify pass accept carry enact authorise authorize back greenlight",
        "reject defeat veto refuse decline block turn-down vote-down throw-out strike-down",
    ),
    ("approve adopt ratify carry enact pass back endorse uphold allow grant", "fail fall-short"),
    ("test-positive", "test-negative"),
    ("uphold affirm confirm", "overturn quash reverse annul set-aside strike-down throw-out"),
    ("uphold allow grant", "dismiss reject throw-out refuse"),
    ("grant allow permit", "refuse deny reject forbid ban"),
    ("agree consent", "refuse decline"),
    ("sign", "veto"),
    ("pass", "fail"),
    (
        "complete finalise finalize conclude close go-through seal",
        "collapse fall-through call-off abandon scrap cancel terminate break-off drop",
    ),
    ("agree agreement", "call-off collapse fall-through break-off break-down fail founder"),
    ("succeed", "fail"),
    ("win", "lose draw"),
    ("lose", "draw"),
    ("acquit exonerate clear", "convict condemn jail imprison sentence"),
    ("hire engage appoint recruit employ", "dismiss sack fire lay-off"),
    ("survive", "die perish drown"),
    ("vote-for", "vote-against abstain"),
    ("vote-against", "abstain"),
    ("unanimous", "vote-against"),
    _LEVELS,
    ("plead-guilty", "plead-not-guilty"),
)
_EVENTS = (("approval", "rejection"), ("win", "loss"), ("resignation", "dismissal"))  # types of event, for claims that name no outcome
_TRENDS = (
    (
        "rise climb increase grow jump soar surge advance gain improve rocket swell strengthen",
        "fall drop decline decrease slide plunge tumble shrink slump dip worsen plummet dwindle weaken",
    ),
)

# what somebody dies of, by classes of which only one can be the cause
_CAUSES = {
    "heart": "heart-attack heart-failure cardiac-arrest heart-disease coronary thrombosis",
    "brain": "stroke aneurysm meningitis brain-haemorrhage brain-hemorrhage",
    "lungs": "pneumonia tuberculosis influenza flu bronchitis asthma",
    "fever": "cholera typhus typhoid malaria dysentery smallpox plague fever",
    "cancer": "cancer leukaemia leukemia tumour tumor",
    "poison": "poison poisoning arsenic cyanide strychnine",
    "hunger": "hunger starvation thirst",
    "cold": "cold exposure hypothermia",
    "water": "drowning",
    "shot": "gunshot bullet gunshots",
    "knife": "stabbing stab-wounds",
    "choking": "strangulation suffocation asphyxia choking",
    "rope": "hanging",
    "flames": "burns",
    "current": "electrocution",
    "blow": "blow blows beating head-injury head-injuries head-wound skull-fracture",
}
_FATAL = {
    "poison": "poison",
    "drown": "water",
    "shoot": "shot",
    "stab": "knife",
    "knife": "knife",
    "strangle": "choking",
    "suffocate": "choking",
    "smother": "choking",
    "throttle": "choking",
    "hang": "rope",
    "electrocute": "current",
    "starve": "hunger",
    "bludgeon": "blow",
}
_TOGETHER = (
    {"lungs", "cancer"},
    {"lungs", "fever"},
    {"lungs", "cold"},
    {"hunger", "cold"},
    {"hunger", "fever"},
)  # one may bring on the other


def _every(poles: tuple[tuple[str, str], ...]) -> frozenset[str]:
    return frozenset(word for pole in poles for side in pole for word in phrases(side))


# what becomes of a matter, of which nothing but the words tells whether two accounts are of one
_DECIDED = """approve endorse adopt ratify pass accept carry enact authorise authorize back greenlight reject defeat veto refuse decline block
    turn-down vote-down throw-out strike-down complete finalise finalize conclude go-through seal collapse fall-through call-off abandon scrap
    cancel terminate break-off fall-short test-positive test-negative uphold affirm confirm overturn quash reverse annul set-aside grant allow deny dismiss fail
    acquit exonerate clear convict condemn jail imprison sentence vote-for vote-against"""
# of those, what comes to a deal; of other things they tell something else ("the bridge was completed", "the roof collapsed")
_DEALING = (
    "complete finalise finalize conclude close go-through seal collapse fall-through call-off abandon scrap cancel terminate break-off drop"
)
_BODIES = {
    "parliament": "parliament lawmaker legislator deputy mp assembly legislature congress parliamentarian congressman representative knesset",
    "senate": "senate senator",
    "house": "house chamber",
    "voters": "voter resident electorate inhabitant elector population islander citizen villager townspeople referendum people islander ballot plebiscite",
    "shareholders": "shareholder investor stockholder",
    "council": "council councillor councilor alderman",
    "committee": "committee subcommittee panel commission",
    "board": "board director trustee",
    "court": "court judge jury juror tribunal magistrate justice bench",
    "members": "member delegate worker",
    "government": "government cabinet minister ministry",
    "president": "president governor king",
}

OUTCOMES = Outcomes(
    decided=frozenset(phrases(_DECIDED)),
    by_itself=frozenset(phrases("pass fail carry collapse fall-through go-through close fall-short test-positive test-negative")),
    dealing=frozenset(phrases(_DEALING)),
    deals=frozenset(
        """sale deal takeover merger purchase acquisition buyout buy-out transaction flotation talks negotiation agreement contract tie-up
        partnership swap exchange transfer""".split()
    ),
    gaining=frozenset("win get receive gain secure obtain have".split()),
    backing={"backing": "approve", "approval": "approve", "support": "approve", "majority": "approve", "endorsement": "approve"},
    verdicts=frozenset("acquit exonerate clear convict condemn jail imprison sentence".split()),
    bodies={noun: kind for kind, nouns in _BODIES.items() for noun in nouns.split()},
    as_bodies={"vote for": "approve", "vote against": "reject"},
    against=frozenset(("vote against", "abstain")),
    dissent=frozenset("against dissent dissenting opposition opposing objection objections".split()),
    unanimous=frozenset("unanimously unanimous unopposed".split()),
    sentencing=frozenset("sentence jail imprison detention term".split()),
    terms={"life": "life", "death": "death"},
    matters=frozenset(
        "plan proposal project measure motion bill deal idea scheme question issue law legislation matter draft text".split()
    ),
    ends=_every(_ENDS),
    trends=_every(_TRENDS),
    levels=_every((_LEVELS,)),
    of_events=_EVENTS,
    rivals=(
        *(pair for one, other in (*_ENDS, *_TRENDS) for pair in product(phrases(one), phrases(other))),
        *(pair for pair in combinations(_CAUSES, 2) if set(pair) not in _TOGETHER),
    ),
    compared=frozenset("from than compared versus against relative year-on-year year-over-year month-on-month annually".split()),
    won=frozenset(("win",)),
    taking=frozenset("win receive get secure land clinch take earn scoop bag".split()),
    awarding=frozenset("award give grant bestow present hand let".split()),
    going=frozenset(("go",)),
    awards=frozenset(
        """contract tender prize award medal trophy title concession licence license franchise commission commendation scholarship fellowship
        grant oscar crown cup wildcard order mandate bid""".split()
    ),
    sold=frozenset("sell award auction bequeath bestow".split()),
    bought=frozenset("buy purchase acquire".split()),
    owning=frozenset(("own",)),
    belonging=frozenset(("belong",)),
    heading=frozenset("head chair lead".split()),
    naming=frozenset("appoint name elect choose select install designate make".split()),
    figures=frozenset(
        """sale profit revenue earnings income turnover order output production shipment cost share stock loss margin volume
        result dividend spending staff figure number total""".split()
    ),
    causes={word: kind for kind, words in _CAUSES.items() for word in phrases(words)},
    fatal=_FATAL,
    wounding=frozenset("shoot stab knife poison bludgeon".split()),
)

FIRSTS = Firsts(
    ranks={"first": "first", "only": "only", "sole": "only", "last": "last"},
    anybody=frozenset(
        """person people one human individual being climber mountaineer swimmer sailor rower pilot aviator balloonist cyclist runner walker
        hiker skier explorer adventurer traveller traveler rider""".split()
    ),
    sexes={"woman": "f", "girl": "f", "female": "f", "man": "m", "boy": "m", "male": "m"},
    pronouns={"she": "f", "he": "m"},
)
