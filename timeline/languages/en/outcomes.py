"""English words for how a matter ended: the table `OUTCOMES`."""

from __future__ import annotations

from itertools import combinations, product

from timeline.languages.en.rows import phrases
from timeline.languages.outcomes import Outcomes

_LEVELS = ("raise increase lift", "lower cut reduce slash")
# each verb of the one side excludes each of the other; a hyphen joins a verb with its particle
_ENDS = (
    (
        "approve endorse adopt ratify pass accept carry enact authorise authorize",
        "reject defeat veto refuse decline block turn-down vote-down throw-out strike-down",
    ),
    ("uphold affirm confirm", "overturn quash reverse annul set-aside"),
    ("grant allow permit", "refuse deny reject forbid ban"),
    ("agree consent", "refuse decline"),
    ("sign", "veto"),
    ("pass", "fail"),
    ("succeed", "fail"),
    ("win", "lose draw"),
    ("lose", "draw"),
    ("acquit exonerate clear", "convict condemn"),
    ("hire engage appoint recruit employ", "dismiss sack fire lay-off"),
    ("survive", "die perish drown"),
    ("vote-for", "vote-against"),
    ("unanimous", "vote-against"),
    _LEVELS,
    ("plead-guilty", "plead-not-guilty"),
)
_EVENTS = (("approval", "rejection"), ("win", "loss"))  # types of event, for claims that name no outcome
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


OUTCOMES = Outcomes(
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
    sold=frozenset("sell award auction bequeath bestow".split()),
    bought=frozenset("buy purchase acquire".split()),
    owning=frozenset(("own",)),
    belonging=frozenset(("belong",)),
    figures=frozenset(
        """sale profit revenue earnings income turnover order output production shipment cost share stock loss margin volume
        result dividend spending staff figure number total""".split()
    ),
    causes={word: kind for kind, words in _CAUSES.items() for word in phrases(words)},
    fatal=_FATAL,
)
