"""English words that tell bodies, which act and have people, from things, to which something happens: for "it" and "its".

“The council was warned about the bridge. *It collapsed*”: no council. “The company owns a mill. *It dismissed* ten men”: no mill.
"""

from __future__ import annotations

# what only somebody or a body does
AGENTIVE = frozenset(
    """
    accept accuse acknowledge acquire admit adopt advertise advise agree allow announce apologise apologize appeal appoint approve argue
    arrange ask audit authorise authorize award ban blame boycott bring buy campaign cancel cede claim commission compensate complain condemn confirm
    convene convict criticise criticize decide declare decline defend delegate demand deny dismiss dispatch donate draft elect employ engage evict
    expel fine forbid fund grant guarantee hire impose inform inspect instruct interview invest investigate invite issue lease lend license
    lobby monitor negotiate notify object offer operate oppose order organise organize outlaw overcharge owe pay pledge plan praise
    promise promote propose prosecute protest publish punish purchase question raid ratify reappoint recall recruit refund refuse reimburse
    reject rent repay request resolve reprimand sack search seek sell settle sign sponsor sue summon suspend tax threaten train
    veto vote vow waive warn write
    """.split()
)

# what happens to a thing, or what a thing does without meaning to
BREAKING = frozenset(
    """
    blaze blow break buckle burn burst capsize catch collapse corrode crack crash crumble decay derail detach detonate disintegrate drift explode
    fade fail fall flicker float flood founder freeze ignite jam land leak list malfunction melt misfire overflow overheat overturn
    ring rot rupture rust seize shatter sink skid slip smoulder snap spill split stall swerve tear tilt tip topple trip vanish wither wobble
    """.split()
)

# what is done to somebody or a body; whatever else is done to "it" is done to a thing
DONE_TO_BODIES = frozenset(
    """
    accuse acquit advise ask ban blame bribe charge condemn consult convict criticise criticize dissolve elect fine forbid found inform
    instruct invite notify order pay praise prosecute punish question raid reimburse reprimand sanction subsidise subsidize sue summon tax
    tell threaten urge warn
    """.split()
)

# bodies of people that act as one, beyond the collectives of `speaking`
BODIES = frozenset(
    """
    watchdog regulator parliament senate assembly congress legislature cabinet bureau panel brigade army navy fleet regiment battalion
    squadron militia tribunal jury prosecution defence defense crown league team side squad movement alliance coalition front corporation
    group insurer lender carrier manufacturer maker builder developer contractor supplier retailer chain shop store supermarket
    brewery bakery distillery dairy winery mill foundry publisher newspaper paper broadcaster network magazine gallery theatre theater opera
    college academy institute institution laboratory clinic hospice church parish diocese abbey convent monastery mission charity foundation fund
    hotel inn restaurant zoo prison consulate port yard shipyard railway utility cooperative co-operative syndicate consortium partnership
    startup start-up subsidiary society fire-brigade garrison force congregation hostel nursery
    """.split()
)

# who is on board of what, taught or treated where: noun of a person → the nouns of what has such people
_PEOPLE_OF = {
    "captain skipper mate bosun helmsman stoker engineer deckhand purser coxswain": "vessel team",
    "crew passenger pilot co-pilot navigator": "vessel aircraft airline",
    "driver guard conductor": "vehicle train",
    "coach striker goalkeeper winger manager player fan supporter": "team",
    "pupil teacher headmaster headmistress headteacher caretaker": "school",
    "patient surgeon nurse matron midwife doctor": "hospital",
    "guest chambermaid": "hotel",
    "prisoner inmate warder governor": "prison",
    "congregation vicar sexton organist verger": "church",
    "keeper": "zoo lighthouse",
}
_KIND = {
    "vessel": "ship vessel boat craft ferry tanker freighter trawler yacht barge liner tug cruiser warship frigate destroyer steamer schooner brig "
    "barque icebreaker dredger submarine lightship lifeboat corvette cutter whaler",
    "aircraft": "aircraft plane jet airliner helicopter glider airship bomber",
    "vehicle": "car van lorry truck bus coach taxi cab ambulance minibus tractor tram train",
    "train": "train express tram locomotive",
    "team": "team club side squad eleven",
    "school": "school college academy university nursery kindergarten",
    "hospital": "hospital clinic hospice ward infirmary sanatorium",
    "hotel": "hotel inn hostel guesthouse",
    "prison": "prison jail gaol",
    "church": "church chapel cathedral abbey minster",
    "zoo": "zoo",
    "lighthouse": "lighthouse lightship",
    "airline": "airline carrier",
}
STAFFED = {
    person: frozenset(noun for kind in kinds.split() for noun in _KIND[kind].split())
    for people, kinds in _PEOPLE_OF.items()
    for person in people.split()
}

# who acts for whomever they are said to be of, each in the singular
STAFF = frozenset(
    """
    official editor coach captain publisher owner founder chief governor chairman chairwoman president head commissioner staff aide adviser advisor executive manager director negotiator envoy emissary representative delegate delegation officer leader
    commander member spokesman spokeswoman spokesperson diplomat consul ambassador attache lawyer attorney solicitor counsel agent intermediary
    broker scout team office department desk secretariat side people inspector investigator detective auditor regulator engineer clerk secretary
    deputy counterpart mediator recruiter employee colleague personnel press-office headquarters
    """.split()
)

MEMBERS = {
    noun: noun + "s" for noun in "rebel guerrilla insurgent separatist militant jihadist kidnapper hijacker striker protester".split()
}
