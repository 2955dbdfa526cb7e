"""English words for what changes hands: verbs of giving, taking and reaching, and what money, papers and complaints count as."""

from __future__ import annotations

from timeline.languages.handing import Frame, Hand, Handing

# frame, trade, verbs
_VERBS: tuple[tuple[Frame, str, str], ...] = (
    (
        "give",
        "",
        "give hand send deliver supply ship provide present submit lodge file mail post forward pass slip wire transfer leak distribute issue "
        "grant award donate contribute bequeath dispatch serve remit release raise voice express make transmit convey furnish extend turn pay "
        "bring register put email fax cable allot disburse offload unload drop unship",
    ),
    ("give", "back", "repay return refund reimburse restore"),
    ("give", "sale", "sell"),
    ("give", "loan", "lend"),
    ("take", "", "receive get accept take obtain collect acquire inherit pocket secure have see win"),
    ("take", "sale", "buy purchase"),
    ("take", "loan", "borrow"),
    ("take", "back", "recover regain"),
    ("reach", "", "arrive come reach go"),
    ("owe", "", "owe"),
)
# frame, verb → goods, whether the object of the verb is who gets them
_ACTS = (
    ("complain", "complaint", False),
    ("protest", "complaint", False),
    ("report", "complaint", False),
    ("object", "objection", False),
    ("apply", "application", False),
    ("petition", "petition", True),
    ("warn", "warning", True),
    ("alert", "warning", True),
    ("bribe", "bribe", True),
    ("compensate", "compensation", True),
    ("fine", "fine", True),
    ("tip", "tip", True),
    ("notify", "notice", True),
    ("write", "letter", False),
    ("call", "call", True),
    ("phone", "call", True),
    ("telephone", "call", True),
    ("ring", "call", True),
    ("answer", "answer", True),
    ("reply", "answer", False),
    ("respond", "answer", False),
    ("agree", "consent", False),
    ("consent", "consent", False),
)

# the narrowest class: nouns that count as it
_MONEY = {
    "wage": "wage wages salary pay paycheck paycheque payroll earnings stipend",
    "compensation": "compensation damages payout settlement",
    "money back": "refund repayment reimbursement rebate",
    "bribe": "bribe kickback backhander sweetener",
    "donation": "donation contribution",
    "loan": "loan credit advance mortgage",
    "debt": "debt arrears bill invoice",
    "ransom": "ransom",
    "pension": "pension",
    "rent": "rent",
    "tax": "tax duty duties levy",
    "fee": "fee commission royalty",
    "premium": "premium",
    "bonus": "bonus",
    "subsidy": "subsidy grant",
    "deposit": "deposit",
    "benefit": "benefit allowance",
    "": "money cash sum amount fund funds payment instalment installment cheque check cent penny pence euro dollar pound franc mark krona kronor "
    "krone kroner crown yen rouble ruble rupee peso rand lira lire shilling guinea dime kopeck dinar dirham shekel banknote million",
}
_PAPERS = {
    "complaint": "complaint grievance",
    "objection": "objection concern misgiving worry protest",
    "permit": "permit licence license permission authorisation authorization",
    "warning": "warning alert alarm",
    "letter": "letter",
    "application": "application",
    "petition": "petition",
    "notice": "notice notification",
    "order": "order directive instruction",
    "report": "report",
    "fine": "fine penalty",
    "gift": "gift present",
    "certificate": "certificate",
    "donation": "gift-of-money",
    "message": "message note email telegram",
    "tip": "tip tip-off",
    "consent": "consent",
    "answer": "answer reply response",
    "visa": "visa",
    "proposal": "proposal",
    "request": "request appeal plea",
    "offer": "offer",
    "evidence": "evidence",
    "apology": "apology",
    "invitation": "invitation",
    "call": "call",
}
_WIDER = {"complaint": ("objection",), "letter": ("message",), "fine": ()}

_GOODS = {noun: (kind, "money") if kind else ("money",) for kind, nouns in _MONEY.items() for noun in nouns.split()} | {
    noun: (kind, *_WIDER.get(kind, ())) for kind, nouns in _PAPERS.items() for noun in nouns.split()
}

_FIRM = "company firm business"
# who acts for a body, and the nouns of such bodies; those of two words first
_BODIES = (
    ("town-hall city-hall hall", "town city village municipality"),
    ("mayor", "town city village municipality borough"),
    ("clerk", "town city village court council bank"),
    ("headmaster headmistress principal headteacher teacher", "school"),
    ("minister", "ministry"),
    ("governor", "province state prison"),
    ("dean professor lecturer", "university college faculty"),
    ("treasurer", "party club society charity union"),
    ("editor publisher", "newspaper paper magazine"),
    ("receptionist concierge porter", "hotel"),
    ("matron nurse doctor surgeon", "hospital clinic"),
    ("officer constable sergeant detective inspector", "police"),
    ("foreman supervisor manager", f"{_FIRM} factory mill plant shop store hotel restaurant club bank farm mine"),
    ("teller cashier", "bank shop store"),
    ("warden guard", "prison camp"),
    ("chaplain priest vicar bishop", "church parish diocese"),
    ("ambassador consul", "embassy consulate"),
    ("registrar", "court university registry"),
    ("landlady landlord", "pub inn"),
    ("coach captain", "team club"),
)

HANDING = Handing(
    verbs={verb: Hand(frame, trade) for frame, trade, verbs in _VERBS for verb in verbs.split()}
    | {verb: Hand("give", "", goods, upon) for verb, goods, upon in _ACTS},
    named_only=frozenset("make raise voice express register put write have see win go drop turn take release order".split()),
    with_goods=frozenset("supply provide serve present furnish issue equip".split()),
    paying=frozenset("pay repay refund reimburse".split()),
    sending=frozenset(
        "send ship mail post forward dispatch transmit remit email fax wire cable issue raise voice express make see have".split()
    ),
    holding=frozenset("have hold keep retain".split()),
    still=frozenset(("still", "retain")),
    possession=frozenset("possession hand hands custody keeping drawer safe".split()),
    owing=frozenset(("owe", "owes")),
    goods=_GOODS,
    papers=frozenset(_PAPERS),
    open_goods={
        "give": ("donation", "bribe", "gift"),
        "present": ("gift",),
        "donate": ("donation", "gift"),
        "contribute": ("donation",),
        "pay": ("wage", "compensation", "pension", "benefit", "debt", "rent", "fee", "premium"),
        "receive": ("wage", "compensation", "donation", "pension", "benefit"),
        "get": ("wage", "compensation", "donation", "pension", "benefit"),
        "transfer": ("wage", "donation", "compensation"),
        "send": ("wage", "donation", "compensation"),
        "hand": ("donation", "bribe"),
        "slip": ("bribe",),
    },
    own_goods={"donate": ("donation", "money"), "contribute": ("donation", "money")},
    returned=frozenset(("loan", "money", "deposit", "money back")),
    containers=frozenset(
        "envelope bag box suitcase briefcase case parcel packet bundle wad roll stack load pile crate sack barrel bottle carton truckload lorryload "
        "shipload shipment consignment cargo batch ton tonne tanker pallet dose".split()
    ),
    portions=frozenset("cent penny dime cents pennies part half any none all some most much bit share instalment rest".split()),
    filled=frozenset("of with containing".split()),
    anything=frozenset(("nothing", "anything", "none")),
    bodies={noun.replace("-", " "): tuple(bodies.split()) for nouns, bodies in _BODIES for noun in nouns.split()},
    offices=frozenset("office hall desk headquarters secretariat reception".split()),
    anyone=frozenset("man woman person people family household resident villager victim survivor".split()),
    people=frozenset(
        "family household firm company club party council camp village town city school hospital island church customer creditor supplier "
        "subcontractor bidder team police victim survivor relative heir seller buyer tenant villager townspeople owner".split()
    ),
    definite=frozenset("the this that these those its his her their".split()),
    everyone=frozenset("all every each both".split()),
    part=frozenset("some several many most few dozens hundreds thousands another other part half a an one".split()),
    none=frozenset("no not none any nobody neither nothing anything".split()),
    again=frozenset("further more other second third another additional new extra fresh else".split()),
    plain=frozenset("full own old single formal official proper valid necessary required promised so-called".split()),
    whole=frozenset("all every full fully entire enough until till only just directly personally more".split()),
    during=frozenset("while when whenever as if unless during".split()),
    inside=frozenset(("in", "at", "of")),
    where=("at", "with", "into", "in", "on"),
    nowhere=frozenset(("there", "here")),
    purposes=frozenset(("for", "about")),
    apart=frozenset(("for", "against")),
    topics=frozenset("about on regarding concerning over for against".split()),
)
