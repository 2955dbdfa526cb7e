"""English denials that only point back: the table `REFUSING`."""

from __future__ import annotations

import re

from timeline.languages.refusing import Refusing

REPORTS = frozenset(
    """report reports article articles story stories account accounts claim claims allegation allegations statement statements version
    versions accusation accusations testimony figure figures number estimate estimates remark remarks assertion assertions contention
    description""".split()
)
FALSEHOODS = frozenset(
    """untrue false lie lies lying nonsense fabrication fabricated fiction invention invented hoax baseless unfounded incorrect wrong
    impossible absurd fake rubbish tale yarn fantasy gossip rumour rumor smear pretence falsehood slander libel myth inaccurate groundless
    erroneous bogus mistaken invention fictitious made-up untruth liar liars fable fabrications inventions falsehoods""".split()
)
TRUTHS = frozenset("true truth case correct accurate right so fact substance".split())

_FALSE = rf"(?:{'|'.join(sorted(FALSEHOODS))}|made up|not true|without foundation|without any foundation)"
_TRUE = rf"(?:{'|'.join(sorted(TRUTHS))})"
_IT = r"(?:it|that|this|these|those)"
_ALL = rf"(?:(?:(?:all|any|much|everything) (?:of )?)?{_IT})"
_SO = r"(?:(?:any|a)?thing of the (?:sort|kind)|(?:any|a)?thing like (?:it|that|this)|any such thing|such a thing|so|it|that|this)"
_NO_SUCH = r"(?:nothing of (?:the|that) (?:sort|kind)|nothing like (?:it|that|this)|no such thing)"
_OF_WHOM = r"(?:[\w.’'-]{1,20} ){0,4}?(?:['’]s?)"
_ACCOUNT = rf"(?:(?:the|that|this|those|these|any|such|her|his|their|its|{_OF_WHOM}) (?:\w{{1,20}} )?(?:{'|'.join(sorted(REPORTS))}))"
_BE = r"(?:is|was|are|were|['’]s|['’]re|be|been|has been|have been|had been|to be)"
_HAPPEN = r"(?:happen(?:ed|s)?|occur(?:red|s)?|take place|took place|taken place|true)"
_NEVER = r"(?:never|not|n['’]t)"
_TOO = r"(?:(?:a|an|all|nothing but|pure|complete|total|plain|outright|as|the|one big|entirely|simply) ){0,3}"
_TO_WHOM = r"(?: (?:to|in|on|at|through|when|while|saying|adding|and|but|as|,).{0,300})?"
_THEY_ALL = r"they(?: all)?"
_INVENT = r"invent(?:ed|ing)?|concoct(?:ed|ing)?|fabricat(?:ed|ing|e)"
_PAPER = (
    r"(?:the|that|this) (?:paper|newspaper|magazine|weekly|daily|station|channel|agency|broadcaster|website|reporter|report|article|story)"
)
_THEY = r"(?:he|she|they|it|i|we|(?:[\w.’'-]{1,20} ){0,3}[\w.’'-]{1,20})"


def _forms(*forms: str) -> tuple[re.Pattern[str], ...]:
    """The forms, with what may stand behind each."""
    return tuple(re.compile(rf"(?:{form})(?: from (?:start|beginning) to (?:end|finish))?") for form in forms)


REFUSING = Refusing(
    signs=FALSEHOODS
    | TRUTHS
    | frozenset(
        """happen happened occur occurred take took taken such nothing none lies lie made make making making invent invented inventing concocted
        concocting concoct fabricate fabricated fabricating dreamed dreamt lied never not n't thing otherwise""".split()
    ),
    untrue=_forms(
        rf"(?:{_ALL} |{_ACCOUNT} |{_THEY_ALL} )?{_BE} {_TOO}{_FALSE}",  # “that was a lie”, "her account is wrong"
        rf"(?:he|she|they|you|[\w.’'-]{{1,20}}) (?:{_BE} )?{_TOO}(?:lying|liars?|mistaken|making (?:it|this|that|things) up)",
        rf"(?:{_ALL} |{_ACCOUNT} )?{_BE} {_NEVER} (?:the |a |in )?{_TRUE}(?: at all)?",
        rf"(?:{_PAPER}|he|she|they|it|[\w.’'-]{{1,20}}) (?:has |had |have |got |gets )?(?:had |got )?(?:{_ALL}|everything|things|the (?:story|facts)) (?:all )?wrong",
        rf"{_PAPER} {_BE} (?:all |the one )?(?:wrong|mistaken|misinformed|misled)",
        rf"none of (?:{_IT}|{_ACCOUNT}|what .{{0,30}}?) (?:{_BE} |ever |has |had ){{0,3}}{_HAPPEN}",
        rf"(?:there {_BE} )?(?:no|not (?:an ounce of|any)) (?:truth|substance|foundation|basis) (?:\w{{1,20}} )?(?:in|to|for|behind) (?:{_ALL}|{_ACCOUNT})",
        rf"not a word of (?:{_IT}|{_ACCOUNT}) {_BE} true",
        rf"(?:{_ALL} )?{_BE} {_NEVER} (?:what happened|how (?:it|that|things) (?:was|were|happened|went))",
        rf"(?!i |we ){_THEY} (?:has |had |have )?(?:lied|lies|lie)(?: about (?:{_ALL}|{_ACCOUNT}))?",
        rf"(?!i |we ).{{0,40}}?(?:{_INVENT}|ma(?:de|king) up|dream(?:ed|t) up) (?:{_ALL}|{_ACCOUNT}|the (?:whole|entire) \w{{1,20}})",
        rf"(?!i |we ).{{0,40}}?(?:ma(?:de|king)|dream(?:ed|t)) (?:{_ALL}|{_ACCOUNT}|the (?:whole|entire) \w{{1,20}}) up",
        r"[\w.’' -]{1,30} of (?:lying|dishonesty|telling lies|making things up)",
        r"not so|not true|nonsense|lies|rubbish",
    ),
    limiting=frozenset({"only", "just", "merely"}),
    no_more=(("no", "more", "than"), ("not", "more", "than"), ("at", "most")),
    asking=_forms(
        rf"(?:{_ALL}|{_ACCOUNT}) (?:{_BE} (?:the |really |indeed )?{_TRUE}|(?:had |has |have )?(?:really |actually )?{_HAPPEN})",
        rf"(?:is|was|are|were) (?:{_ALL}|{_ACCOUNT}) (?:really |indeed )?(?:the )?{_TRUE}|did (?:{_ALL}) (?:really |actually )?{_HAPPEN}",
    ),
    judging=frozenset("wrong impossible absurd mistaken rubbish fantasy".split()),
    nothing_so=_forms(
        rf"{_NO_SUCH} (?:has |had |have |{_BE} ){{0,3}}(?:ever )?(?:{_HAPPEN}|done|said|agreed|discussed)",
        rf"(?:{_ALL}|such a thing|anything of the (?:sort|kind)) (?:(?:has|had|have|did|does|could) )?{_NEVER} (?:have )?{_HAPPEN}",
        rf"{_THEY} (?:had |has |have )?(?:did|done|do|said|say|wrote|written) {_NO_SUCH}",
        rf"{_THEY} (?:(?:did|had|has|have|would) )?{_NEVER} (?:have )?(?:did|do|done|say|said|wrote|written|write) {_SO}",
    ),
    such=re.compile(
        r"(?:there (?:was|were|is|has been|have been|had been) )?(?:no|never any) such [\w-]{1,30}|there (?:was|were) never such an? [\w-]{1,30}"
    ),
    pointing=re.compile(
        rf"\S{{1,20}}(?: (?:{_ALL}|which|something){_TO_WHOM}| (?:having |ever )?(?:doing|done|saying|said) {_SO}{_TO_WHOM}"
        rf"| (?:him|her|them|{_ALL}|[\w.’'-]{{1,20}}) (?:as )?{_TOO}{_FALSE}\b.{{0,200}}| {_TOO}{_FALSE}\b.{{0,200}})?|contradict (?:him|her|them){_TO_WHOM}"
    ),
    reports=REPORTS,
    accusations=frozenset(
        "account accounts allegation allegations accusation accusations version versions story stories assertion".split()
    ),
    turning_down=frozenset("reject dismiss".split()),
    contest=frozenset("contest challenge repudiate rebut".split()),
    issue=(("take", "issue", "with"), ("take", "exception", "to")),
)
