"""Which way a bare "Friday" or "March" looks: verbs that tell of the future or of the past."""

from __future__ import annotations

from timeline.languages.tense import Tense

TENSE = Tense(
    future=frozenset(
        "will would won't shall would'll plan plans planned planning due scheduled expected expects intends intend tomorrow upcoming "
        "'ll forthcoming slated let's let’s lets please remind deadline "
        "meets begins resumes reopens expires".split()  # the present of timetables: “The council meets on Friday”; not "saw them meet in March"
    ),
    genitive=("'s", "’s"),
    bound=frozenset("set ready about likely supposed bound poised prepared".split()),
    earliest=frozenset({("as", "soon", "as"), ("as", "early", "as"), ("no", "later", "than")}),
    over=frozenset("ended dated postmarked recently".split()),
    past=frozenset(
        "was were had did said told met came went made took got gave saw left held became began found spoke wrote sold bought "
        "won lost fell rose led ran sent cut hit put set paid grew knew thought brought built broke".split()
    ),
    past_suffixes=("ed",),
    not_past=frozenset(
        "need feed seed speed indeed exceed proceed succeed bed red expected scheduled planned unaffected united supposed".split()
    ),
    passive=frozenset("be is are am isn't aren't".split()),
)
