"""English words for matches, races and ballots: the table `CONTESTS`."""

from __future__ import annotations

from timeline.languages.outcomes import Contests

_GENERAL = "match game contest fixture meeting event encounter clash tie race competition ballot vote"

CONTESTS = Contests(
    nouns=frozenset(
        f"""{_GENERAL} final semi-final semifinal quarter-final quarterfinal playoff play-off friendly derby bout fight duel tournament
        championship marathon half-marathon regatta rally election elections by-election runoff run-off primary round leg stage heat set frame cup title
        series grand-prix sprint relay triathlon decathlon time-trial crossing rematch replay league division category class debate test
        metre metres meters hurdles downhill slalom relay rubber opener decider qualifier mayoralty presidency leadership seat referendum tie-break shootout shoot-out""".split()
    ),
    general=frozenset(f"{_GENERAL} bout fight".split()),
    beating=frozenset(
        "beat defeat thrash trounce rout edge outplay overpower eliminate vanquish whip drub outclass overcome hammer".split()
    ),
    winning=frozenset("win prevail triumph".split()),
    losing=frozenset("lose succumb".split()),
    drawing=frozenset("draw tie".split()),
    electing={"elect": "election", "re-elect": "election", "reelect": "election"},
    ending=frozenset("end finish conclude close be".split()),
    agreeing=frozenset("agree settle play result fight battle hold".split()),
    voiding=frozenset("abandon cancel postpone void annul scratch".split()),
    off=frozenset("call rain put".split()),
    leaving=frozenset("drop withdraw retire disqualify pull eliminate abandon quit".split()),
    placing=frozenset("come finish place end be rank".split()),
    having=frozenset(
        """suffer claim record earn secure clinch notch score celebrate take have get post achieve seal complete slump fall crash go slip slide
        cruise race storm run snatch grab enjoy concede win lose inflict""".split()
    ),
    victories=frozenset("win victory triumph success".split()),
    defeats=frozenset("defeat loss thrashing rout".split()),
    sided=frozenset("team side club squad eleven player men woman women boy girl".split()),
    draws=frozenset("draw tie stalemate deadlock".split()),
    victors={"winner": 1, "victor": 1, "champion": 1, "runner-up": 2, "loser": 0},
    parts=frozenset("half half-time halftime inning chukka".split()),
    under_way=frozenset(
        """half-time halftime break interval half lead led leading ahead behind trailed trailing trail overall standings aggregate
        quarter period lap inning innings""".split()
    ),
)
