"""English families of what people do to things and to one another: mended is repaired, torn down demolished, who bought was sold to.

`DEEDS` has the form of the families of `events`. Two words stand in one family only where a denial of the one denies the other; verbs that
mean too much else ("fix", "allow", "clear") stand in none, or only with the words behind them, in `wordings`.
"""

from __future__ import annotations

# type: (wider type, nouns, verbs)
DEEDS = {
    # to things
    "repair": ("touch", "repair overhaul", "repair mend overhaul"),
    "demolish": ("touch", "demolition", "demolish raze bulldoze"),
    "destroy": ("touch", "destruction", "destroy shred incinerate"),
    "damage": ("touch", "vandalism", "damage vandalise vandalize deface"),
    "flood": ("", "flood flooding inundation deluge", "flood inundate"),
    "build": ("", "construction", "build construct erect"),
    "search": ("", "search", "search frisk ransack"),
    "examine": ("inspection", "", "scrutinise scrutinize"),
    "contamination": ("", "contamination pollution", "contaminate pollute"),
    "dig": ("", "excavation", "excavate"),
    # goods and money
    "sale": ("", "sale purchase", "sell buy purchase"),
    "loan": ("", "loan", "lend borrow"),
    "theft": ("touch", "theft robbery burglary break-in heist larceny looting shoplifting", "steal rob burgle loot pilfer shoplift"),
    "smuggling": ("", "smuggling", "smuggle"),
    "forgery": ("", "forgery", "forge counterfeit"),
    "donation": ("", "gift donation bequest", "donate bequeath"),
    # to people
    "release": ("", "release liberation", "release free liberate"),
    "interview": ("conversation", "", "interview"),
    "interrogation": ("interview", "interrogation questioning", "interrogate"),
    "evacuation": ("", "evacuation", "evacuate"),
    "deportation": ("departure", "deportation", "deport"),
    "vaccination": ("", "vaccination inoculation immunisation immunization", "vaccinate inoculate immunise immunize"),
    "hiring": ("", "hiring recruitment", "hire recruit"),
    "assault": ("", "assault attack blow beating mugging", "assault attack hit strike punch slap kick headbutt mug maul"),
    "stabbing": ("injury", "stabbing", "stab"),
    "divorce": ("", "divorce", "divorce"),
    "rape": ("assault", "rape", "rape"),
    "torture": ("", "torture", "torture"),
    "death": ("", "death fatality demise", "die perish drown suffocate succumb"),
    "fainting": ("", "", "faint swoon"),
    "disappearance": ("", "disappearance", "disappear vanish"),
    "surrender": ("", "surrender capitulation", "surrender capitulate"),
    "blackmail": ("", "blackmail extortion", "blackmail extort"),
    "espionage": ("", "espionage spying", "spy"),
    # ways gone
    "crossing": ("", "crossing traverse", "cross traverse"),
    "climb": ("", "ascent climb", "climb ascend scale conquer"),
    "swim": ("", "", "swim"),
    # words and decisions
    "quarrel": ("", "quarrel altercation squabble spat", "quarrel squabble bicker"),
    "confession": ("", "confession", "confess"),
    "rebuke": ("", "rebuke reprimand", "rebuke reprimand"),
    "lawsuit": ("", "lawsuit litigation", "sue"),
    "suspension": ("", "suspension", "suspend"),
    "merger": ("", "merger amalgamation", "merge amalgamate"),
    "bankruptcy": ("", "bankruptcy insolvency", ""),
    "permission": ("", "permission authorisation authorization", "permit authorise authorize"),
    "ban": ("", "ban prohibition", "ban prohibit outlaw forbid"),
    "accusation": ("", "accusation", "accuse"),
    "indictment": ("", "indictment", "indict"),
    "convict": ("", "conviction", "convict"),
    "acquit": ("", "acquittal", "acquit exonerate"),
    "approval": ("knowledge", "approval endorsement ratification", "approve endorse ratify"),
    "broadcast": ("", "broadcast telecast", "broadcast air televise"),
    "publication": ("", "publication", "publish"),
    "investigation": ("", "investigation probe inquiry enquiry", "investigate probe"),
    "invitation": ("", "invitation", "invite"),
    "request": ("", "request", "request"),
    "boycott": ("", "boycott", "boycott shun"),
    "agreement": ("", "agreement accord pact deal compromise", "agree"),
}
