"""How English documents are laid out: the table `LAYOUT` of labels, heads, salutations and closings."""

from __future__ import annotations

import re

from timeline.text.layout import Layout

_MONTHS = r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
_MONTH = rf"(?:{_MONTHS}|{_MONTHS.upper()})"
_WEEKDAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?"
_WEEKDAY = rf"(?:{_WEEKDAYS}|{_WEEKDAYS.upper()})"
_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1[0-9]|20)\d\d"
_NUMERIC = (  # “25.7.1902”, "25/7/1902", "25-Jul-1902", "25. VII. 1902"; which number is the month is told by the conventions
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}|{_NUMBER}-{_MONTH}-{_YEAR}|{_YEAR}[./]\d{{1,2}}[./]\d{{1,2}}"
    rf"|{_NUMBER}\.[ \t]?(?:1[0-2]|0?[1-9]|[IVX]{{1,4}})\.[ \t]?{_YEAR})(?!\d)"
)
_DAY = (
    rf"(?:{_NUMERIC}|(?:the[ \t]+)?{_NUMBER}(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?{_MONTH}(?:,?[ \t]+{_YEAR})?"
    rf"|{_MONTH}[ \t]+(?:the[ \t]+)?{_NUMBER}(?:st|nd|rd|th)?(?:,?[ \t]+{_YEAR})?(?![ \t]*\d)|{_MONTH},?[ \t]+{_YEAR}|{_YEAR}-[01]\d-[0-3]\d)"
)
_PERSON = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Judge|Capt|Captain|Professor)\.?[ \t]+)?[A-Z][\w.'’-]*(?:[ \t]+(?:(?:de|van|von)[ \t]+)?[A-Z][\w'’-]*){0,3}"

# a stop inside of a name or of what a head tells ends a title or an initial
_TITLED = "|".join(rf"(?<=\b{title})" for title in "Mr Mrs Ms Dr Prof Rev Gen Col Capt Lt Maj Sgt Sen Gov Hon Rep St Fr".split())
_WRITTEN = rf"(?:[^,:;.—–!\n]|(?:(?<=\b[A-Z])|{_TITLED})\.)"

# in capitals too a name ends before "BY THE BOARD", and what is no person's is nobody's: “Hearing of the Finance Committee", "Statement of Facts”
_SMALL = r"(?i:and|by|the|of|on|in|at|to|before|for|with|from|taken|held|given|made|case|file|no|nos|part|day|session|q|a)"
_BODY = (
    r"(?i:committee|council|board|commission|court|party|union|company|ltd|limited|inc|corp|corporation|department|ministry|society|association|bank"
    r"|police|office|agency|authority|tribunal|panel|senate|house|assembly|parliament|government|facts?|claims?|accounts?|evidence|motions?|arguments?"
    r"|work|principles|position|affairs|interests?|policy|values|intent|purpose|case|appeals?|oral|oath|undisputed|witness(?:es)?|parties)"
)
_HONORIFIC = r"(?i:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Judge|Capt|Captain|Professor|Sergeant|Sgt|Inspector|Constable)\b\.?[ \t]+)"
_IN_A_NAME = rf"(?!{_SMALL}\b|{_BODY}\b|{_MONTH}\b|{_WEEKDAY}\b)(?:[A-Z]\.|[A-Z][\w'’-]*)"
_PARTICLES = r"(?:(?i:de|van|von|der|den|du|di|la|al|bin)[ \t]+){0,2}"
_NAMED = rf"(?={_HONORIFIC}|{_IN_A_NAME}[ \t]+{_PARTICLES}{_IN_A_NAME})"  # a title or two words: “Hearing of Motions”
_ALONE = (  # one person, in a group: not of “Ann Orr and Tom Vale”, nor of a body that is called so
    rf"((?>{_HONORIFIC}?{_IN_A_NAME}(?:[ \t]+{_PARTICLES}{_IN_A_NAME}){{0,3}}))(?![ \t]+{_BODY}\b|,?[ \t]+(?:(?i:and)\b|&))"
)
_HEARD = r"(?:questioned|interviewed|heard|examined|cross-examined|re-examined|deposed)"

_FULL = r"(?:[A-Z][\w’'-]*\.?)(?:[ \t]+(?:(?:de|van|von|der)[ \t]+)?(?:[A-Z][\w’'-]*\.?)){1,3}"  # at least two words
_TOLD = r"(?:[Ss]tatement|[Aa]ccount|[Ee]vidence|[Tt]estimony|[Dd]eposition|[Vv]ersion|[Ss]tory|[Rr]ecollections?|[Aa]ffidavit|STATEMENT|ACCOUNT|EVIDENCE|TESTIMONY|DEPOSITION|AFFIDAVIT)"
_ROLE = r"(?:, [^\n:]{2,60})?"

_MANY = (
    r"(?i:colleagues|friends|members|readers|customers|parents|children|neighbou?rs|comrades|ladies|gentlemen|folks|team|boys|girls|diary)"
)

LAYOUT = Layout(
    roles={
        "q": "interviewer", "question": "interviewer", "interviewer": "interviewer", "questioner": "interviewer",
        "a": "interviewee", "answer": "interviewee", "interviewee": "interviewee", "respondent": "interviewee",
        "the court": "the court", "the witness": "interviewee", "witness": "interviewee",
    },
    asking=frozenset("q question interviewer questioner".split()),
    titles=frozenset(
        "mr mrs ms miss dr prof professor sir lady dame lord judge justice capt captain maj major col colonel gen general lt sgt sen senator "
        "rep gov rev hon councillor councilor mayor chairman chairwoman chair president secretary messrs my dear dearest qc kc esq mp obe cbe".split()
    ),
    no_speakers=frozenset(
        "note notes update updated correction corrections warning source sources photo photos picture pictures image images video caption "
        "date time place where when what who why how location venue price prices address phone tel fax website email url score scores "
        "result results final total totals copyright editor editing reporting writing summary headline keywords tags section topic "
        "subject from to cc bcc sent re ps nb example figure table chart map exhibit chapter part step option item weather tomorrow today "
        "yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
        "october november december background context analysis conclusion verdict claim claims fact facts rating ruling status "
        "contact contacts read more also see related attendance referee goals cast director genre length duration cost http https "
        "ingredients method serves present apologies action agenda".split()
    ),
    subject=re.compile(
        rf"\b(?:(?i:interview|conversation|q ?& ?a)[ \t]+(?i:with|of)|(?i:testimony|deposition|evidence|questioning)[ \t]+(?i:of)"
        rf"|(?i:examination)[ \t]+(?i:(?:under oath |on oath )?of)|(?i:interviewee|witness|record of (?:interview|hearing|evidence)):)[ \t]+{_ALONE}"
        rf"|\b(?:(?i:hearing[ \t]+of)|(?i:statement)[ \t]+(?i:of|by))[ \t]+{_NAMED}{_ALONE}"
    ),
    examined=re.compile(
        rf"^[ \t]*(?:{_NAMED}{_ALONE}(?:,[^,.\n]{{1,50}},)?(?:,?[ \t]+(?:was|is|being|was also|was then)[ \t]+{_HEARD}|,[ \t]+{_HEARD}[ \t]+by)\b"
        rf"|[Tt]he[ \t]+\w+(?:[ \t]+\w+){{0,2}}?[ \t]+{_HEARD}[ \t]+{_NAMED}{_ALONE})(?=(?:[^.!?\n]|(?:(?<=\b[A-Z])|{_TITLED})\.)*+\.?[ \t]*$)",
        re.MULTILINE,
    ),
    addressed=re.compile(rf"^[ \t]*(?:Q|Question)[.:][ \t]+({_PERSON}),[ \t]", re.MULTILINE),
    questioner=re.compile(rf"^[ \t]*(?:(?:[A-Z-]+[ \t]+)?EXAMINATION[ \t]+)?BY[ \t]+({_PERSON}):?[ \t]*$|^[Ii]nterviewer:[ \t]+({_PERSON})[ \t]*$", re.MULTILINE),
    sworn=re.compile(
        rf"(?<![\w.’\'-])(?!I\b)({_PERSON})(?:,[^,\n]{{1,50}},|[ \t]*\([^)\n]{{1,50}}\))?,?[ \t]+(?:(?:then|duly)[ \t]+)?"
        r"(?:(?:was|is|having been|being)[ \t]+(?:(?:then|duly|next)[ \t]+)*(?:re-?)?(?:sworn|called|affirmed|examined)|(?:re-?)?(?:sworn|affirmed)"
        r"|(?:RE-?)?(?:SWORN|CALLED|AFFIRMED|EXAMINED))\b"
    ),
    keeper=re.compile(
        rf"\b(?:[Dd]iary|[Jj]ournal|[Nn]otebook|DIARY|JOURNAL)[ \t]+(?:of|kept by)[ \t]+({_PERSON})|(?<![\w.'’-])({_PERSON})['’]s[ \t]+(?:[Dd]iary|[Jj]ournal|[Nn]otebook)\b"
    ),
    fields={
        "from": "from", "date": "date", "sent": "date", "to": "to", "cc": "", "bcc": "", "subject": "", "reply-to": "", "attachments": "",
        "importance": "", "attachment": "", "received": "",
    },
    wrote=re.compile(
        rf"(?:On|Am)[ \t]+(?P<date>(?:{_WEEKDAY},?[ \t]+)?(?:{_DAY}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})(?:,?[ \t]+(?:at[ \t]+)?\d{{1,2}}[:.]\d\d(?::\d\d)?(?:[ \t]?[APap]\.?[Mm]\.?)?)?),?\s++"
        r"(?P<who>[^\s:][^\n:]{0,79}?)\s++(?:>[>\s]*+)?wrote:\s*+$"
    ),
    day=_DAY,
    weekday=_WEEKDAY,
    first_person=re.compile(r"(?<![\w.])(?<![A-Z]\w )(?<![A-Z]\w\w )(?<![A-Z]\w\w\w )(?:I(?:[’'](?:m|d|ve|ll))?(?=,?[ \t]+[a-z])|[Mm]y(?=[ \t]+[a-z])|me(?=[ \t.,]))"),
    heading=re.compile(
        rf"(?:The[ \t]+)?{_TOLD}[ \t]+(?:of|by|from|given by)[ \t]+({_PERSON}|the [a-z]+(?: [a-z]+)?){_ROLE}:?"
        rf"|({_PERSON}|[Tt]he [a-z]+(?: [a-z]+)?)['’]s[ \t]+{_TOLD}{_ROLE}:?"
        rf"|({_PERSON}|[Tt]he [a-z]+(?: [a-z]+)?){_ROLE}[ \t]+(?:told us|writes|wrote|said|says|recalls|remembers|tells it):"
        rf"|(?:Post|Reply|Comment|Letter|Message|Note)[ \t]+(?:by|from)[ \t]+({_PERSON}){_ROLE}:?"
    ),
    byline=re.compile(rf"(?:^|(?<=,[ \t]))(?:by|By|BY)[ \t]+(?P<name>{_FULL})(?:,[^\n]{{2,50}})?\.?(?=$|[ \t])"),
    signed=re.compile(rf"(?:\(?[Ss]igned\)?[:,]?|/s/)[ \t]+(?P<name>{_FULL})\.?"),
    author=re.compile(rf"(?:[*_(\[]+)?(?P<name>{_FULL})[ \t]+(?:is|was|writes|teaches|lives|works|runs|edits|has been|served)\b"),
    own_name=re.compile(rf"(?:(?<=\. )|^)(?:My name is|I am called|I, (?:the undersigned, )?)[ \t]*(?P<name>{_FULL})(?=[.,;]| and\b)", re.MULTILINE),
    salutation=re.compile(
        r"(?:(?:My[ \t]+)?(?:[Vv]ery[ \t]+)?[Dd]ear(?:est)?[ \t]++(?:Sirs?\b|Madam\b|Sir or Madam\b|Editor\b|all\b|friend\b"
        rf"|[^,:;\n]{{0,40}}(?:\b(?:and|[Mm]essrs|{_MANY})\b|&)[^,:;\n]{{0,40}}?|({_WRITTEN}{{2,50}}))"
        rf"|(?:Hello|Hallo|Hi|Hey|Greetings|Good (?:morning|day|afternoon|evening))(?:,?[ \t]++(?:all|there|again|everyone|everybody|{_MANY}|(?=[A-Z])(?![^,:;!\n]*\band\b)({_WRITTEN}{{2,50}})))?"
        r"|Sirs?|Gentlemen|Madam)[ \t]*+(?:[,:;!—–-]+|$)"
    ),
    closing=re.compile(
        r"(?:(?:I (?:am|remain)|Believe me)[^\n]{0,40}[ \t,])?\b(?:Yours(?=[ \t]*,)|Yours?(?:,)?[ \t]+(?:very[ \t]+|most[ \t]+)?(?:ever|in[ \t]+haste|truly|sincerely|faithfully|affectionately|respectfully|obedient(?:ly)?|etc\.?|&c\.?|always|aye)"
        r"(?:[ \t]+(?:servant|friend|and[ \t]+\w+))?|[Yy]our[ \t]+(?:(?:most|very|humble|obedient|obliged|affectionate|loving|devoted)(?:,?[ \t]+(?:and[ \t]+)?))+(?:servant|friend|brother|sister|son|daughter|father|mother|husband|wife)"
        r"|(?:Very[ \t]+)?(?:[Ss]incerely|[Rr]espectfully|[Ff]aithfully)(?:[ \t]+yours)?|(?:Kind|Best|Warm)(?:est)?[ \t]+(?:regards|wishes)|With[ \t]+(?:best|kind|warm)[ \t]+(?:regards|wishes)|(?:Much[ \t]+)?[Ll]ove)[ \t]*(?:[,.—–-]+|$)[ \t]*"
        r"|^[ \t]*(?:(?:Kind[ \t]+|Best[ \t]+)?[Rr]egards|[Cc]ordially(?:[ \t]+yours)?|Respectfully[ \t]+submitted|Your[ \t]+(?:friend|brother|sister|son|daughter|father|mother|husband|wife))[ \t]*(?:[,.—–-]+|$)[ \t]*"
        r"|^[ \t]*(?:(?:[Mm]any[ \t]+)?[Tt]hanks|[Tt]hank[ \t]+you|[Cc]heers|[Gg]ratefully|[Gg]oodbye|[Ff]arewell|[Aa]dieu|Amen|Best|As[ \t]+ever|All[ \t]+the[ \t]+best|Take[ \t]+care|Merry[ \t]+Christmas|Happy[ \t]+\w+(?:[ \t]+\w+)?|God[ \t]+bless(?:[ \t]+you)?|Good[ \t]?night)[ \t]*[,.!—–-]*$",
        re.MULTILINE,
    ),
)  # fmt: skip
