"""Bases of English verbs, and which of their forms are as often nouns or adjectives."""

from __future__ import annotations

# base past participle (the participle only where it differs)
IRREGULAR = """
side pause range rank point arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built
burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut
deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led
lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mislead misled|mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid
prove proved proven|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said
see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent
spill spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
undertake undertook undertaken|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|rebuild rebuilt|resell resold|retake retook retaken
misread misread|misspeak misspoke misspoken|mishear misheard|rewrite rewrote rewritten|repay repaid|redo redid redone|overhear overheard|outrun outran outrun|reset reset
"""

REGULAR = """
abduct chime miscount misremember misstate
side pause range rank point abandon abet abolish abridge absolve abstain abuse accept access acclaim accompany accost accrue accumulate accuse accustom achieve
acknowledge acquaint acquire acquit act activate adapt add address adhere adjoin adjourn adjust administer admire admit admonish adopt
adorn advance advertise advise affect affirm affix afford aggravate agitate agree aid aim air alarm alert alienate alight allege allocate
allot allow allude alter amass amaze ambush ameliorate amend amount amuse analyse analyze anchor anger annex announce annoy annul anoint
answer antagonise anticipate apologise apologize appeal appear appease append applaud apply appoint apportion appraise appreciate
apprehend approach approve arbitrate argue arm arouse arrange array arrest arrive ascend ascertain ascribe ask aspire assail assassinate
assault assemble assent assert assess assign assimilate assist associate assuage assume assure astonish atone attach attack attain attempt
attend attest attract attribute auction audit authorise authorize avail avenge aver avert await awaken award axe back baffle bail bake ban
baptise baptize bar bargain barricade base bask batter battle befall befriend beg beget behave behead believe belittle bellow belong
bemoan benefit bequeath berate berth beseech beset besiege bestow betray bewilder bike blackmail blame blaze bless blind block blockade
blossom blunder blush bluster board boast bolt bomb bombard book boost bore borrow bother bounce bow boycott brag brandish brave breach
brew bribe brief brood bruise brush buckle budge bully bump burgle bury bustle buttress buzz bypass cable cajole calculate call calm calve
camouflage campaign cancel canvass capsize capture care caress carry carve cause caution cease celebrate certify chafe chair challenge
change chant char charge charm charter chase chastise chat cheat check cheer cherish chew chide chip chop christen chronicle
chuckle circle circulate circumvent cite claim clamber clap clarify clash clasp classify claw clean cleanse clear clench climax climb clip
clog close cluster coach coax coil coincide collaborate collapse collect collide combat combine come comfort command commandeer
commemorate commence commend comment commission commit communicate compare compensate compete compile complain complement complete
complicate compliment comply compose compound comprehend compress comprise compromise compute conceal concede concern conclude concoct
condemn condense condone conduct confer confess confirm confiscate conform confront confuse congratulate connect conquer consent conserve
consider consign consist console consolidate conspire constitute constrain construct consult consume contact contain contaminate
contemplate contend contest continue contract contradict contrast contribute contrive control convene converge converse convert convey
convict convince cook cool cooperate copy cordon correct correlate correspond corroborate corrode corrupt count counter court cover crack
crane crash crave crawl creak create cremate cripple criticise criticize cross crouch crowd crown crumble crush cry culminate cultivate
curb cure curse curtail cycle dab dam damage dampen dance dangle dare dart dash date daub dawdle daze dazzle deactivate debate debut
deceive decide decipher declare decline decorate decrease decree dedicate deduce deduct deem deepen deface default defeat defect defend
define deflate deflect deform defraud defy degrade delay delegate delete delight deliver delude demand demolish demonstrate demote
denounce dent deny depart depend depict deplore deploy deport depose deposit deprive deride derive descend describe desert deserve design
designate desire despair despise destroy detach detain detect deter deteriorate determine detest detonate devastate develop deviate devise
devote devour diagnose dictate die differ diffuse digest dilute dim diminish dine dip direct disable disagree disappear disapprove disarm
disband discard discern discharge discipline disclose disconnect discontinue discourage discover discredit discriminate discuss disembark
disgrace disguise disgust dishonour disintegrate dislike dislodge dismantle dismay dismiss dismount disobey dispatch dispense disperse
displace display displease dispose disprove dispute disqualify disregard disrupt dissent dissolve dissuade distil distinguish distort
distract distress distribute disturb ditch dive divert divide divorce divulge dock document dodge dominate donate doom dot double doubt
download doze draft drain dread dredge dress dribble drift drill drone droop drop drown dry dub duck dump duplicate dwell dwindle dye earn
ease eavesdrop echo eclipse edge edit educate eject elaborate elapse elect elevate elicit eliminate elope elude email emanate embalm
embargo embark embarrass embed embezzle embrace emerge emigrate emit employ empower empty enable enact encase enclose encounter encourage
encroach end endanger endeavour endorse endow endure enforce engage engrave engulf enhance enjoy enlarge enlighten enlist enquire enrage
enrich enrol enroll enslave ensure entail entangle enter entertain entice entitle entreat entrust envisage envy equal equate eradicate
erase erect erode err erupt escape escort espouse establish estimate evacuate evade evaluate evaporate evict evoke evolve exacerbate
exaggerate exalt examine exasperate excavate exceed excel exchange excite exclaim exclude excommunicate excuse execute exempt exercise
exert exhaust exhibit exhort exhume exile exist exonerate expand expect expedite expel experience expire explain explode exploit explore
export expose expound express extend exterminate extinguish extort extract extradite exude eye fabricate face facilitate fade fail fake
falsify falter fasten fathom fatigue favor favour fax fear feature fell fence ferment ferry fetch fiddle fidget file fill film finance
fine finish fire fit fix flag flare flash flatten flatter flaunt flavour flee flick flicker flinch flip flirt float flock flog flood
flounder flourish flout flow fluctuate flush flutter fly focus foil fold follow forage force foreclose forestall forfeit forge form
forsake fortify foster found fracture frame free fret frighten frown frustrate fry fulfil fulfill fumble fume fund furnish fuse gain
gallop gamble gape garner gasp gather gauge gaze generate gesture giggle gild glance glare gleam glean glide glimpse glitter gloat glow
glue gnaw gorge gossip gouge govern grab grade graduate grant grasp graze grease greet grieve grill grimace grin grip gripe grit groan
groom grope grouse growl grumble grunt guarantee guard guess guide gulp gut haggle hail hallucinate halt halve hamper hand handcuff handle
happen harass harbour harm harness harp harvest hasten hatch haul haunt head heat help hesitate hijack hint hire hoard hobble hoe hoist
honor honour hoot hop hope host hound house hover howl huddle hum humble humiliate hunt hurl hurry hurtle hush identify idle ignite ignore
illuminate illustrate imagine imitate immerse immigrate impair impart impeach impede imperil impersonate implant implement implicate
implore imply import impose impound impress imprint imprison improve improvise inaugurate incarcerate incense incite incline include
incorporate increase incriminate incur indicate indict induce indulge infect infer infiltrate inflame inflate inflict influence inform
infringe infuriate inhabit inhale inherit inhibit initial initiate inject injure innovate inquire inscribe insert insinuate insist inspect
install instigate instil institute instruct insulate insult insure intend intensify intercede intercept interfere interlock intern
interpret interrogate interrupt intersect intertwine intervene interview intimate intimidate intone intoxicate intrigue introduce intrude
inundate invade invalidate invent invert invest investigate invite invoice invoke involve irk irrigate irritate isolate issue itch jab
jail jam jeer jeopardise jerk join joke jolt jostle jot judge juggle jump justify keel kick kidnap kill kindle kiss knead knit knock label
lack lag lament lampoon land languish lash last lather laud laugh launch launder leak lease lecture legalize legislate lessen liaise
liberate license lift like liken limit limp linger link liquidate list listen litter live load loan loathe lob lobby locate lock lodge log
loiter look loom loop loosen loot love lower lull lunch lurch lure lurk magnify mail maim maintain malfunction manage manipulate manoeuvre
manufacture march mark maroon marry marvel masquerade massacre master match matter mature meander measure meddle mediate melt memorise
menace mend mention merge message migrate militate milk mimic mince mine mingle minimise minimize misbehave miscalculate misconstrue
misfire misinform misinterpret misjudge mislay misplace misquote misrepresent miss misspell mistreat misunderstand mitigate moan mob
mobilise mobilize mock moderate modernise modify molest mollify monitor moor mop motivate motor mould mount mourn move muddle muffle mug
multiply mumble munch murder murmur muse muster mute mutilate mutiny mutter muzzle nag nail name narrate narrow nauseate navigate need
neglect negotiate nestle nibble nod nominate notch note notice notify nudge nullify numb number nurse nurture obey object oblige
obliterate obscure observe obsess obstruct obtain occasion occupy occur offend offer offset ogle omit ooze open operate opine oppose opt
orbit ordain order organise organize originate oust outbid outclass outdo outgrow outlast outlaw outline outlive outnumber outplay outrage
outstrip outvote outweigh outwit overbalance overbook overcharge overcook overestimate overflow overhang overhaul overlap overlook overpay
overpower overreach override overrule overrun oversleep overthrow overturn overwhelm owe own pacify pack pad paddle paint parade paralyse
parch pardon park parry participate partner pass paste patrol pause pave pawn peck peddle peel peep peer penalise penetrate perceive
perfect perforate perform perjure permit perpetrate perplex persecute persevere persist persuade pertain perturb pervade pester petition
phone photocopy photograph pick pierce pile pilfer pillage pin pinch pine pinpoint pioneer pique pitch pity pivot placate place plague
plan plant plaster play plead please pledge plod plot pluck plug plummet plunder plunge ply poach poison poke police polish poll pollute
ponder portray possess post postpone posture pounce pour pout practice practise praise pray preach precede precipitate preclude predate
predict predominate prefer preoccupy prepare prescribe present preserve preside press presume presuppose pretend prevail prevent prey
prick print prise prize probe proceed process procure prod produce profess proffer profit progress prohibit prolong promise promote prompt
propagate prophesy propose prosecute prosper protect protest protrude provide prowl prune pry publish puff pull pulsate pulverise pump
punch puncture punish purchase purge purify purport purr pursue push quadruple qualify quarrel quash quaver quell quench question queue
quibble quicken quiver quiz quote race radio rage raid raise rake rally ramble ransack ransom rap rape rate ratify rattle ravage rave
reach react readjust realign reap reappear rear rearrange reason reassemble reassert reassess reassign reassure rebound rebuff rebuke
recall recapture recede receive reciprocate recite reckon reclaim recline recognise recognize recoil recollect recommence recommend
reconcile reconfirm reconsider reconstruct reconvene record recount recoup recover recruit rectify recuperate recur recycle redden
redecorate redeem redefine redeploy redesign redevelop redirect redistribute redouble redress reduce reek reel refer referee refill refine
refit reflect refloat refrain refresh refuel refund refurbish refuse refute regain regard regenerate register regress regret regroup
regulate rehabilitate rehearse rehouse reign reimburse rein reinstall reinstate reiterate reject rejoice rejoin relapse relate relaunch
relax release relegate relent relieve relinquish relish relocate rely remain remand remark remarry remedy remember remind reminisce remit
remodel remonstrate remove rename render renege renew renounce renovate rent reopen reorganise repaint repair repatriate repeal repeat
repel repent replace replant replenish reply report repossess represent reprieve reprimand reprint reproach reproduce repudiate repulse
request require requisition reschedule rescue research resemble resent reserve reshuffle reside resign resist resolve resort resound
respond restart restock restore restrain restrict result resume resurface resurrect resuscitate retail retain retaliate retard rethink
retire retort retrace retract retrain retreat retrench retrieve return reveal revel reverse revert review revise revive revoke revolt
revolve reward rhyme ricochet rid riddle ridicule rig ring rinse riot rip ripen ripple risk rival roam roar roast rob rock roll romp roost
rot rotate rouse rout row rub ruffle ruin rule rumble ruminate rumour rupture rush rust rustle sabotage sack saddle sail salute salvage
sample sanction satisfy saunter savage save savour scald scamper scan scar scare scatter scavenge scent schedule scold scoop scoot scorch
score scorn scour scout scowl scramble scrap scrape scratch scrawl scream screech screw scribble scrub scrutinise scuffle sculpt scurry
scuttle seal sear search season secrete secure seduce seem seep segregate seize select sentence separate serenade serve settle sever sew
shackle shade shadow shape share shatter shave shear shell shelter shepherd shield shift shimmer ship shiver shoulder shout shove shovel
shower shriek shrug shudder shuffle shun shuttle sicken sidestep sift sigh sight sign signal simmer simplify simulate singe sip siphon
situate sketch skid skim skimp skip skirmish skirt slacken slam slander slant slap slash slaughter slaver sledge slip slope slot slow
slump slur smash smear smell smile smoke smother smoulder smuggle snap snare snarl snatch sneak sneer sneeze sniff snip snoop snooze snore
snort snow snub soak soap soar sob sober soften solicit solve soothe sort sound sow spank spare spark sparkle spawn specify spike spiral
spit splash splinter sponsor spot sprain sprawl spray sprinkle sprint sprout spur spurn spy squabble squander squash squat squeak squeal
squeeze squint squirm stab stack staff stage stagger stagnate stain stalk stall stammer stamp stampede standardise staple star stare start
startle starve stash state stay steady steam steep steer stem sterilise stifle stigmatise stimulate stipulate stir stitch stoke stomp
stoop stop store storm straddle straighten strain strand strangle strap stray streak stream strengthen stress stretch stride strip stroke
stroll struggle stub study stuff stumble stun stunt stutter subdue submerge submit subpoena subscribe subside subsidise substantiate
substitute subtract subvert succeed suck sue suffer suffice suffocate suggest suit sulk summarise summon superintend supersede supervise
supplant supplement supply support suppose suppress surface surge surmise surmount surpass surprise surrender surround survey survive
suspect suspend sustain swallow swamp swap swarm sway sweat swell swerve swill swindle swirl switch swoop symbolise sympathize synchronise
tabulate tackle tag talk tamper tangle tap tape taper target tarnish taste tattoo taunt tax team tease telegraph telephone televise tempt
tend terminate test testify tether text thank thaw thicken thin thrash threaten thresh thrill thrive throb throttle thrust thump thunder
thwart tick tickle tidy tie tighten tilt time tinker tip tiptoe tire toast toil tolerate toll topple torch torment torpedo torture toss
total totter touch tour tow tower trace track trade traduce trail train trample tranquillise transcend transcribe transfer transfix
transform transgress translate transmit transpire transplant transport transpose trap travel traverse trawl tread treat treble tremble
trespass trick trickle trigger trim triple trot trouble trounce trudge trump trundle trust try tuck tug tumble tunnel turf turn tutor
tweet twine twinkle twirl twist twitch type unbolt uncork uncover undercut underestimate underline undermine underpin understate undo
undress unearth unfold unfurl unify unite unload unlock unnerve unpack unpick unravel unscrew unseat unsettle untangle untie unveil unwind
update upgrade uproot urge urinate use usher usurp utter vacate vaccinate value vandalise vandalize vanish vanquish vault veer vend
venerate vent ventilate venture verify vet veto vex vibrate victimise vie view vilify vindicate violate visit vitiate voice volley
volunteer vomit vote vouch vow wade waft wag wager wail wait waive walk wallow wander wane want warble ward warn warp warrant wash waste
watch water waver wax weaken weave weed weigh welcome weld wheel wheeze whet whine whip whirl whisper whistle whitewash widen wield wilt
wince winch wink winnow wipe wire withdraw wither witness wobble wonder woo work worry worsen worship wound wrangle wrap wreck wrench
wrest wrestle wriggle wring wrinkle yawn yearn yell yelp yield zigzag zoom
"""

DOUBLING = frozenset(
    """abet acquit admit allot annul aver ban bar bat beg begin blot blur brag chat chip chop clap clip clog commit compel concur confer control
cram cup cut dab dam defer deter dig dim dip distil dot drag drip drop drug drum dub emit enrol enthral equip excel expel extol fit flag
flap flip flit flog flop forget fret fulfil get grab gut hem hit hop hug incur infer inter jab jam jog jot jut knit lag lap let lob log
mop mug nag net nod occur omit pad patrol pen permit pin plan plod plot plug pop prefer prod prop propel put quit rap rebel recur refer
regret repel rig rip rob rub run sag scan scar scrap scrub set ship shop shrug shut sip sit skid skim skip slam slap slip slit snag snap
sob span spot spur squat stab star stem step stir stop strap strip strut stub stun submit sum swap swim tag tan tap thin throb tip top
transfer transmit trap trek trim trip trot tug wag whip win wrap zip""".split()
)

# forms that are verbs only in a clear place
ALSO_NOUNS = frozenset(
    """side pause range rank edge point abuse access act address aid aim air alarm alert ambush amount anchor answer appeal approach arm array arrest assault attack attempt
auction audit award back bail bake ban bar bargain base bask battle benefit berth bid bike blame blaze blind block blockade blossom
blunder board bolt bomb book boost bore bother bow boycott brave breach break brief brush buckle build bully bump burst buzz cable call
calm campaign care cause caution chair challenge change chant charge charm charter chase chat cheat check cheer chip chop circle
claim clash clean clear climb clip close cluster coach coil collapse combat comfort command comment commission compete complete compliment
compound compromise concern contact contest contract contrast control cook cool copy cordon correct corrupt cost count court cover crack
crane crash crawl cross crowd crown crush cry cure curse cut cycle dam damage dance dare dart dash date deal debate debut decline decrease
decree default defeat defect delay delight demand dent deposit desert design desire dim dine dip direct discharge discipline disgrace
disguise disgust dislike dismay dispatch display dispute distress ditch divorce dock document dot doubt download draft dread dream dress
drift drill drink drive drone drop dry duck dump dye ease echo eclipse edge elaborate email embargo embrace empty encounter end envy equal
escape escort estimate exchange excuse exempt exercise exhibit exile experience exploit export extract eye face fade fake fall favor
favour fax fear feature feed fence ferry fiddle fight file fill film finance fine finish fire fit fix flag flare flash flavour flock flood
flourish flow flush flutter fly focus foil force form found fracture frame free freeze frown fund fuse gain gallop gamble gasp gauge gaze
gesture glance glare gleam glide glimpse glitter glow glue gossip grade graduate grant grasp grease grill grin grip gripe grit groan groom
ground growl grunt guarantee guard guess guide gulp gut hail halt hand harbour harm harness harvest hatch haunt head heat help hit hoard
hoe hoist hold honor honour hoot hop host hound house howl hum humble hunt hurry idle import increase influence initial insult intern
interview intimate invoice issue jab jerk joke jolt judge jump keel kick kiss knit knock label lack lag lament land lash last laugh launch
lead leak leap lease leaves lecture lie lift light like limit limp link list litter live load loan lobby lock log look loop loot loss love
lower lunch lure mail march mark maroon marvel massacre master match matter mature mean means measure menace message milk mine moan mob
moderate moor mop motor mould move mug murder murmur muse mute mutiny nail name narrow need needs nod notch note notice nudge numb number
nurse object obscure occasion offer offset open orbit order outlaw outrage own pack pad paddle paint parade pardon park part partner pass
paste patrol pause pawn peck peel peep peer perfect permit petition phone photograph pick pile pin pinch pine pioneer pitch pity pivot
place plague plan plant plaster play pledge plot plug plunder poke police polish poll post posture pound practice present press prey prick
prize probe process produce profit progress promise protest prune puff pump punch puncture purchase purge push question queue quiz quote
race rage raid rain raise rake rally ramble ransom rap rape rate rattle reach read reason rebound rebuff recall record referee refund reign rein
relapse release relish remand remark remedy rent repair repeal repeat reply report reprieve reprimand reprint reproach request rescue
research reserve resort restart result retail retort return review revolt reward riddle ride ridicule ring riot rip ripple rise risk rival
roar roast rock roll rot rout row rub rule rumble rumour run rupture rush rust saddle sail salvage sample sanction savage saw scan scar
scare scent schedule score scorn scout scowl scramble scrap scrape scratch screech screw scrub scuffle scuttle seal search season secure
sentence separate set shackle shade shadow shape share shave shell shelter shield shift ship shiver shop shot shout shove shovel show
shower shriek shrug shudder shuffle shut shuttle sigh sight sign signal sip sketch skid skirmish skirt slander slant slash slaughter
sledge sleep slide slip slope slot slow slump slur smear smell smile smoke snare snarl snatch sneer sneeze sniff snore snort snow snub
soak soap sob sober sort sound spark speed spike spiral spit splash splinter split sponsor spot sprain sprawl spray spread spring sprint
spur spy squabble squash squat squeak squeal squeeze squint stack staff stage stain stalk stall stamp stampede stand staple star start
stash state stay steady steam stem step stick stir stitch stop store storm strain strand strap stray streak stream stress stretch stride
strike string strip stroke stroll struggle stub study stuff stunt stutter subpoena substitute suit supplement supply support surface surge
surprise surrender survey suspect swallow swamp swap swarm sway sweat swell swerve swindle swing swirl switch swoop tag talk tangle tap
tape target taste tattoo taunt tax team tear tease telegraph telephone test text thank thaw thin thrill throttle thrust thump thunder tick
tidy tie tilt time tip toast toll torch torment torpedo toss total touch tour tower trace track trade trail train transfer transport trap
travel trawl tread treat trial trick trickle trip triple trot trouble trump trust try tug tumble tunnel turf turn tutor tweet twine twist
twitch type update upgrade use utter value vault vent venture vet veto view visit voice volley volunteer vomit vote vow wade wag wager
wail wait wake walk wane want ward warp warrant wash waste watch water wax wear weave weed weekend welcome wheel whine whip whirl whisper
whistle win winch wind wink wipe witness wonder work works worry worship wound wreck wrench wrestle yawn yield""".split()
)
