"""What a language must give so that speakers and events can be found in it: record types of tables, no words.

`Syntax` holds closed word classes and verb forms, `Speaking` the saying words, `Events` the families of events and the words
of counting. All words are lower case. The tables are compared by identity, so that a pack can be used as a key of a cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from timeline.languages.causes import Causes
from timeline.languages.custody import Custody
from timeline.languages.dating import Dating
from timeline.languages.doers import Doers
from timeline.languages.handing import Handing
from timeline.languages.measures import Measures
from timeline.languages.outcomes import Contests, Firsts, Outcomes
from timeline.languages.places import PlaceNouns
from timeline.languages.refusing import Refusing
from timeline.languages.tallies import Tallies
from timeline.languages.turns import Turns

Words = frozenset[str]


def by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by their first word, in the order of the table."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return found


@dataclass(frozen=True, eq=False)
class Syntax:
    """Closed word classes and verb forms.

    Attributes
    ----------
    determiners, possessives
        Words that open a noun phrase ("the", "no"; "her").
    subjects, objects, first_person, second_person
        Pronouns that can be a subject ("he"), only an object ("him"), the speaker ("I", "my"), the hearer ("you").
    relatives, subordinators, conjunctions, prepositions, adverbs
        "who"; "because"; "and"; "of"; "also".
    be, have, do, modals
        Every finite form of the auxiliaries; `be_parts` the others ("been", "being").
    negations
        Words that deny the verb they stand with ("not", "never").
    verbs
        Every listed verb form → (base, features), features out of b (base), s (third person), d (past), n (past participle), g (-ing).
    also_nouns
        Forms that are as often a noun as a verb ("report", "visits"): verbs only in a clear place.
    adjectives_in_ed
        Words that look like participles and are adjectives or nouns ("hundred", "indeed").
    intransitive
        Bases whose past form is never a participle after a noun ("died", "arrived").
    complement, clausal, perception
        Bases that take a clause without "that" ("said Orr met"), those of them that take no plain noun ("say", but "find"), and those that
        take a bare verb ("saw Orr leave").
    nouns_in_ing, nouns_in_ly
        Words that end like a verb form or an adverb and are neither ("morning", "family").
    time_prepositions
        Prepositions that date as a whole with the time behind them ("on" of "on Friday").
    relative_times
        Nouns behind which a clause without a word before it tells of what time it is ("by the *time* the storm hit").
    particles, before_to
        Prepositions that end a verb ("put in that"); words with which "to" is a preposition ("according to").
    parts_of_day, person_nouns, services
        Words that make a compound with a noun of a person ("night porter") or of what is run at that time ("night clinic").
    either_way
        Determiners that also stand alone as pronouns ("some", "this").
    quotative
        Bases that may stand behind what is said ("..., she recalled").
    befalling
        Bases of what can be seen to happen to a thing ("saw the blow fall").
    plurals
        Nouns without an -s that take a plural verb ("people").
    singular_subjects
        Pronouns that take the third person ("he", "nobody").
    postposed
        Bases that may stand before their subject behind what is said ("..., said the paper").
    numbers, ordinals
        Number words, and the numbers of "third".
    scales
        Words that multiply the number before them ("million").
    content_nouns
        Nouns that "that" tells the content of ("the claim that Orr left"); after another it stands for the noun ("the boat that Orr built").
    untried
        Words of an attempt, before "to" ("made no *effort* to call", "did not *bother* to call").
    unmet
        Words before "to" by which what follows did not happen ("yet", "failed").
    implicatives
        Bases and adjectives by which a verb behind them was done or not ("managed", "unable") → the words between, and whether it was.
    nearly, by_degrees
        Adverbs by which it was not ("almost"), and bases of what can be done in part, of which they only tell how much ("double").
    phrasal
        Particle → the bases it makes another verb of ("set *up* a fund", but "climbed up a ladder").
    naming
        Bases whose second object tells what the first is called or made ("named Orr *captain*").
    portions
        Nouns that measure out another ("*half* of the horses", "*dozens* of letters").
    discussing
        Bases whose object is a topic ("met to *discuss* prices").
    person_endings
        How nouns of people end ("-er", "-ist").
    adverbial_nouns
        Nouns that a clause without a pronoun hangs on as on a time or place ("the day *the tanks came*").
    ditransitive
        Bases that take who gets something before what it is ("sent *her* two letters").
    telling
        Bases whose object is a hearer ("told Orr *that*").
    turning
        Words at the head of a clause that put its auxiliary before the subject ("*Nor* had she").
    reasons
        Subordinators whose clause is told as a fact of its own ("*because* the pump broke in May").
    temporal
        Subordinators whose clause dates another and is taken for granted ("left *when* the mill exploded").
    name_particles
        Small words inside names of other languages ("Ana *de la* Cruz").
    standing
        Bases that may stand before their subject behind a place ("on the table *lay* a knife").
    unlisted
        Base and features of a form that `verbs` lacks, told by its affixes ("refurbished", "mislaid"); empty where it has none.
    bounding
        What may stand before a number and bounds it, as tuples of words ("at", "least"); the longer before the shorter.
    nearby
        Adverbs of place that a relative clause ends with ("a clerk who works *there* says").
    since_when
        Adverbs before a participle that describes ("her editor, *now* retired, ...").
    after_quotes
        Bases that may stand behind a quotation before their subject, also without a comma in it.
    claiming
        Bases of saying whose present is one behind a relative clause ("activists who filmed the site *say*").
    record_nouns
        Forms that are nouns of documents before "for", "of" and "from" ("company *records* for June list").
    of_papers
        Third persons by which a paper tells behind its words ("..., his note *reads*").
    never_nouns
        Third persons that are no noun, wherever they stand.
    contested
        Words of which a sentence with a score has one ("won", "vote").
    results
        Nouns for how a contest came out, that a score may stand before ("a 6-2 *defeat*").
    scored, margins
        Nouns that a score counts ("goal"), and those for a score ("by a *margin* of two").
    foremost
        Words behind a copula by which somebody is told from all others who did something ("was the *first* person to").
    attributive
        Words that stand before a noun and are never one ("the *fatal* shot").
    recast, recasting
        Verb base → the words behind it with which it stands for another verb, and that verb with its past, and a word to keep in place of the
        last ("said no to" → "rejected"); words of which a sentence with such a phrase has one.
    """

    determiners: Words
    possessives: Words
    subjects: Words
    objects: Words
    first_person: Words
    second_person: Words
    relatives: Words
    subordinators: Words
    conjunctions: Words
    prepositions: Words
    adverbs: Words
    be: Words
    be_parts: Words
    have: Words
    do: Words
    modals: Words
    negations: Words
    verbs: Mapping[str, tuple[str, str]]
    also_nouns: Words
    adjectives_in_ed: Words
    intransitive: Words
    complement: Words
    clausal: Words
    perception: Words
    nouns_in_ing: Words
    nouns_in_ly: Words
    time_prepositions: Words
    relative_times: Words
    particles: Words
    before_to: Words
    parts_of_day: Words
    person_nouns: Words
    services: Words
    either_way: Words
    quotative: Words
    singular_subjects: Words
    befalling: Words
    plurals: Words
    postposed: Words
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    content_nouns: Words
    unmet: Words
    implicatives: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]
    nearly: Words
    by_degrees: Words
    untried: Words
    phrasal: Mapping[str, Words]
    naming: Words
    portions: Words
    standing: Words
    name_particles: Words
    reasons: Words
    temporal: Words
    discussing: Words
    person_endings: tuple[str, ...]
    adverbial_nouns: Words
    ditransitive: Words
    telling: Words
    turning: Words
    unlisted: Callable[[str], tuple[str, str]]
    bounding: tuple[tuple[str, ...], ...]
    nearby: Words
    since_when: Words
    after_quotes: Words
    claiming: Words
    record_nouns: Words
    of_papers: Words
    never_nouns: Words
    contested: Words
    results: Words
    scored: Words
    margins: Words
    recast: Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]
    recasting: Words
    foremost: Words
    attributive: Words

    @cached_property
    def pasts(self) -> dict[str, str]:
        """The past of each verb base."""
        return {base: form for form, (base, feats) in self.verbs.items() if "d" in feats}

    @cached_property
    def bounding_by_word(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The phrases of `bounding` by their first word."""
        return by_first(self.bounding)

    @cached_property
    def either_bound(self) -> Words:
        """Prepositions that open a clause as well ("after the vote", "after she left")."""
        return self.subordinators & self.prepositions

    @cached_property
    def opening_a_clause(self) -> Words:
        """Words that show that a clause of its own has begun: "that", "was", "he"."""
        return self.subjects | self.be | self.have | self.do | self.modals | {"that"}

    @cached_property
    def closed(self) -> Words:
        """The words of all closed classes; any other is a name, a noun or a verb."""
        tables = (
            self.negations, self.be, self.be_parts, self.have, self.do, self.modals, self.possessives, self.relatives, self.either_way,
            self.subjects, self.objects, self.conjunctions, self.subordinators, self.determiners, self.prepositions, self.adverbs,
        )  # fmt: skip
        return frozenset(self.numbers).union(*tables)


@dataclass(frozen=True, eq=False)
class Speaking:
    """The words by which a language attributes.

    Attributes
    ----------
    say
        Bases that always attribute when they have a subject ("say", "confirm").
    tell
        Bases that take a hearer before what is said ("tell").
    record
        Bases that attribute only with "that", a quotation, or a record as subject ("report", "show").
    hold
        Bases that attribute only with a record as subject ("hold", "list").
    gerund, granting
        Bases that take an -ing form ("recalls meeting Orr"), and those that take the event as an object ("confirmed a visit").
    papers, outlets
        What a newspaper is called ("the paper"), and the words in which its name may end ("Herald").
    unspoken
        Bases whose that-clause nobody says ("meant that"): any other verb with one and somebody as its subject attributes.
    voiceless
        Subjects of which a that-clause tells and that say nothing ("the fact remains that").
    certain
        Adjectives that attribute their that-clause ("was adamant that").
    attitudes
        Words of a clause whose colon opens what its subject says ("sees it otherwise: there was no fire").
    asking
        Bases whose object is who speaks next ("pressed Orr on it").
    told_how, telling_how, remembering
        Adjectives for an account, for who gives it, and bases with "it", that open it ("her version is simpler", "the vicar was precise",
        "remembers it well").
    occasions
        Nouns with which an account goes on from one thing to the next ("on the last *occasion*").
    dissent, noes
        Words of a sentence that only tells who sees it otherwise ("disagrees"), and single words that say no ("nonsense").
    sayings
        Nouns that with a verb attribute a that-clause ("took the view that").
    of
        Bases that with "of" tell of what follows ("boasts of four wins").
    placing
        Base by which somebody tells how many or when → the prepositions before it ("puts the number at four").
    registers
        Nouns of a number of things ("the death toll", "the number of calls").
    bearing, entered
        Bases with a document as subject that tell what it says ("the ticket is stamped 20:51"), and with what it says as subject ("entered in").
    sessions
        Nouns of gatherings in which things are said ("inquest").
    proceedings, prosecuting
        Those of them that look back on what happened long before ("trial"), and the bases of what is done to a suspect ("arrest").
    sitting
        Bases of what a court or a council does when it hears ("The inquest *sat* on Monday"), not what it decides.
    entering
        Bases whose participle gives the date of a paper or a tape ("a letter *dated* 3 May").
    tallying
        Bases by which anybody puts on record what is counted ("the control room logged one alarm").
    documents
        Nouns by which a document named before is called again ("the book" for the register).
    norms
        Nouns for documents that say what ought to be ("decree").
    versions, replies
        Nouns of what somebody tells ("in Orr's account", "by her own count"), and of single sayings ("his answer was that").
    tellings
        Those of them that "the ... of" somebody can be ("by the count of the guild").
    figures
        Other nouns of what a source gives ("the figure is the union's").
    noun_sayings
        Noun of a saying → the verb base that it stands for ("Orr's remark that", "the denial by the port that").
    framing
        What opens and closes a phrase around the speaker ("if Orr is to be believed").
    question_labels, answer_labels, head_keys, examining
        Labels of turns ("Q", "A"), keys of a letter head ("from"), and what stands before the name of who answers ("interview with").
    personal_records, from_the, salutations
        Documents that one keeps ("log"), what a heading puts before them ("from the "), and how letters begin ("dear").
    vessels, firms_too
        Things that are "she", and roles that companies have as well ("operator").
    heard
        Bases whose "from" names who speaks ("learned from Orr that").
    idioms
        Verb phrases that attribute with "that" or a quotation, the base of the verb first ("make", "it", "clear").
    deny, contest
        Bases that deny what follows ("deny", "reject"), and those that deny only a noun with its clause ("contested the finding that").
    deciding, petitions, judgments
        Nouns of those who reject by a decision ("tribunal"), and of what they reject or confirm so ("complaint", "conviction"): they say nothing.
    promise
        Bases after which "to" tells what is promised or claimed ("vow").
    call
        Bases that judge their object ("called the report false"): a denial with a word of `falsehoods`, else only with a quotation.
    depicting
        Bases that with "as" tell how a thing was ("described the gate as locked").
    cite
        Bases whose object is the one who speaks ("quote", "cite").
    inverting
        Bases that may stand before their speaker, also without a quotation ("..., wrote Orr").
    accuse
        Bases whose "of" tells what is said of the object ("accuse").
    according
        Phrases before a speaker, as tuples of words ("according", "to").
    silent
        Phrases by which somebody says nothing ("declined to comment"), as tuples of words; the first is a verb's base.
    records
        Nouns of things that say something ("log", "letter").
    refusing
        The denials that only point back ("that is a lie").
    falsehoods, truths
        Words that call a report false ("untrue"), and those that do when they are denied ("not true", "no truth in").
    epithets
        Nouns by which somebody named is told of again ("the woman").
    female, male
        Titles, nouns of people and given names that tell who is a she and who a he ("mrs", "widow", "anna").
    kinds
        Noun → the words in which names of such things end ("company" → "line", "ltd").
    demonyms
        How adjectives of peoples and creeds end ("-ish").
    converse
        Noun of what one is to somebody → what that somebody is to the one ("wife" → "husband", "lawyer" → "client").
    """

    grammar: Syntax
    say: Words
    tell: Words
    record: Words
    hold: Words
    deny: Words
    contest: Words
    promise: Words
    call: Words
    depicting: Words
    cite: Words
    inverting: Words
    accuse: Words
    deciding: Words
    petitions: Words
    judgments: Words
    gerund: Words
    granting: Words
    papers: Words
    outlets: Words
    unspoken: Words
    voiceless: Words
    certain: Words
    attitudes: Words
    asking: Words
    told_how: Words
    telling_how: Words
    occasions: Words
    remembering: Words
    dissent: Words
    noes: Words
    sayings: Words
    of: Words
    placing: Mapping[str, Words]
    registers: Words
    bearing: Words
    entered: Words
    sessions: Words
    proceedings: Words
    prosecuting: Words
    sitting: Words
    entering: Words
    tallying: Words
    versions: Words
    documents: Words
    norms: Words
    replies: Words
    tellings: Words
    figures: Words
    noun_sayings: Mapping[str, str]
    framing: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    heard: Words
    vessels: Words
    firms_too: Words
    personal_records: Words
    from_the: tuple[str, ...]
    salutations: tuple[str, ...]
    question_labels: Words
    answer_labels: Words
    head_keys: Words
    examining: tuple[str, ...]
    idioms: tuple[tuple[str, ...], ...]
    according: tuple[tuple[str, ...], ...]
    silent: tuple[tuple[str, ...], ...]
    records: Words
    falsehoods: Words
    truths: Words
    refusing: Refusing
    roles: Words
    titles: Words
    epithets: Words
    female: Words
    male: Words
    collectives: Words
    kinds: Mapping[str, Words]
    demonyms: tuple[str, ...]
    converse: Mapping[str, Words]

    @cached_property
    def told(self) -> Words:
        """Nouns of what somebody tells."""
        return self.versions | self.replies | self.sayings

    @cached_property
    def silent_by_verb(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The phrases of `silent` by the base that they begin with."""
        return by_first(self.silent)

    @cached_property
    def idioms_by_verb(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The phrases of `idioms` by the base that they begin with."""
        return by_first(self.idioms)

    @cached_property
    def according_by_word(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The phrases of `according` by their first word."""
        return by_first(self.according)

    @cached_property
    def framing_by_word(self) -> Mapping[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
        """The pairs of `framing` by the first word of what opens."""
        found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        for opening, closing in self.framing:
            found.setdefault(opening[0], []).append((opening, closing))
        return found


@dataclass(frozen=True, eq=False)
class States:
    """The words for what a thing or a person is at a moment.

    Attributes
    ----------
    words, phrases
        Adjectives and participles ("open"), and phrases as tuples of words ("out", "of", "order").
    inert
        States in which their bearer does nothing ("asleep").
    lain
        States of people in which one is at a place ("asleep" in the cabin).
    empty
        States of a place in which nobody is ("deserted").
    lasting
        Participles that on a day tell of a state as well ("was broken that day").
    rivals
        Pairs of these of which no two hold of one thing at one moment.
    presence
        States that tell that somebody was there, or was not → "present" or "absent".
    resultant
        Participles that tell as well of the event that led to the state ("was locked at nine").
    kept
        Those of them that are the state in which a thing is left overnight, and which a time of day tells of ("was locked on the night of 3 May", "at nine").
    copulas
        Verb bases behind which a state stands ("remain").
    offices
        Nouns for offices that one person holds at a time.
    switches
        Verb bases whose particle is the state ("switch" off).
    leaving
        Verb bases of which the passive leaves a thing in the state named behind it ("was left open", "was chained shut").
    stretching, stretches, stretched
        Words by which a state fills its time: adverbs ("always"), those before a time ("all" night), and phrases ("at all times").
    at_once
        Phrases for the moment that was told of last ("at the time").
    moments
        Nouns for times that an event dates ("at the time of the crash").
    resumed
        Words for a state that came back ("on again").
    whereabouts
        Adverbs that tell where somebody is ("abroad").
    posts
        What one is on where one is ("on duty" in the control room).
    finding
        Verb bases with a thing and how it was ("found the valve closed").
    of_now
        States that somebody who reports them means to hold as he speaks ("said that the man was alive").
    having, bearing, arms
        Verb bases of having something, those of having it on one, and the nouns of what then makes somebody armed ("carried a gun").
    papers, permits
        Adjectives for how a paper stands, and the nouns of such papers ("held a valid licence").
    turns
        The events that end and begin states.
    """

    words: Words
    phrases: tuple[tuple[str, ...], ...]
    rivals: tuple[tuple[str, ...], ...]
    inert: Words
    lain: Words
    empty: Words
    lasting: Words
    presence: Mapping[str, str]
    resultant: Words
    kept: Words
    leaving: Words
    copulas: Words
    offices: Words
    switches: Words
    stretching: Words
    stretches: Words
    stretched: tuple[tuple[str, ...], ...]
    at_once: tuple[tuple[str, ...], ...]
    moments: Words
    resumed: Words
    whereabouts: Words
    posts: Words
    finding: Words
    of_now: Words
    having: Words
    bearing: Words
    arms: Words
    papers: Words
    permits: Words
    turns: Turns


@dataclass(frozen=True, eq=False)
class Events:
    """The families of events and the words of counting.

    Attributes
    ----------
    parents
        Type of event → the wider type ("call" → "conversation").
    kinds
        Noun of a thing → the noun of what it is a kind of ("tanker" → "ship"), or another word for it ("game" → "match" → "game").
    wider
        Noun → all the nouns of what it is a kind of, or of whom it consists ("patrol" → "soldier").
    understood
        Type of event → the nouns of those whom it is never without ("treat" → "patient").
    members
        Noun of who is of a group → the noun of the group ("a *rebel* commander" → "rebels").
    no_longer
        Words before what somebody was once ("the *former* chairman").
    of_titles
        Words that with "of" end what somebody is called ("chief of *staff*").
    entourage
        Words for all the people of somebody ("his *staff*").
    staff, ministries
        Nouns, in the singular, of those who act for whomever they are of ("ministry *officials*"), and noun of who heads a part of a government → that.
    acts_for
        Noun of a person → the body that does what such people do ("guard" → "prison").
    nouns, verbs
        Noun (singular) or verb base → type of event.
    sharing
        Nouns for having done something, with others or alone ("responsibility" for, "part" in).
    answerable
        Verb bases before these that say who did it ("had no part in", "claimed responsibility for").
    blamed
        Noun of what somebody is responsible for → its type, where the noun by itself means another ("strike").
    informed
        Verb base and preposition → the type of event by which somebody comes to know of what stands behind it ("told Orr of").
    learning
        Those verb bases of what one does only once about one matter: before, one did not know of it.
    knowing
        The type of event of who knows.
    going_off
        Noun of what goes off without exploding → the type of that ("alarm" → "ring").
    sounding
        Nouns for what one rings without calling anybody ("bell").
    over
        Verb base → type of event where "over" follows and something is given up ("turn" → "handover").
    to_act
        Verb base → type of event where an infinitive follows ("ask" → "request").
    of_people, people
        Verb base → type of event where it befalls a person ("burn" → "injury"), and nouns for people.
    one_by_one
        Types of event that come to one person at a time, so that people are counted as events ("killed three men").
    undergone
        Verb base → type of event where its passive tells less of who did it ("was killed" → "death").
    trails
        Verb base → words that may stand behind it with the type of event that they make ("went up in flames" → "fire").
    closing
        Last words of these that nothing goes on with ("let him go", not "go ahead").
    by_oneself
        Types of event of these that act on nothing ("passed out").
    befalling
        Verb base → things of which it is told, with the type of event then ("gas escaped" → "leak").
    compounds
        A noun with the noun before it → type of event; "" where they name none ("power cut", "fire drill").
    handling, handling_with
        Verb bases that only say who handled, counted or met with the event of their object ("worked nine crashes"), and those with a word behind.
    injuries, limbs, hurt, hurting, treating, carrying, wards
        Nouns of what hurts, parts of a body, participles of what is hurt, verb bases that hurt, treat, and carry somebody; where the hurt are taken.
    bringing, going_into, discharging, withdrawing, expelling
        Verb bases by which somebody is then where he was taken ("flew him to"), by which one comes "into" a town, is let go home, leaves "from" it,
        and leaves a country.
    telling, raising, wiring, dangers
        Verb bases of telling somebody of something, of bringing it up with somebody, of sending it by wire, and nouns of what one is warned of.
    samples, sampling
        Nouns and verb bases of testing somebody ("took two samples from").
    patterns
        (verb base, word) → type of event when the word stands in the verb's objects ("shake", "hand").
    side_by_side
        Those patterns between whose words no object stands ("called on her").
    light
        Verbs that only say that the object's event took place ("make" a visit).
    makers
        Light verbs whose object, whatever it is, names the event ("took no samples").
    transfers
        Verb bases by which a thing changes hands: the thing names the event, whoever tells of it ("sent", "received" three cheques).
    taken
        Nouns that with "take" name an event ("took samples").
    asking
        Types of event at which something is done ("at the *request* of").
    happen
        Verbs whose subject is the event ("take place", "occur").
    symmetric
        Types in which all who take part are equal ("meeting").
    directed
        Verb bases of events between two that one of them does to the other ("rang", not "met").
    receiving
        Verb bases whose subject is whom the event reaches ("received").
    bearing
        Verbs whose subject only has or tells of the event of their object ("suffered", "logged").
    delivering
        Verb bases by which a thing gets where it goes ("deliver"), unlike "send".
    reaching
        Verb bases by which an event comes to where the speaker is ("arrived").
    retracting, misreading
        Verb bases by which a source takes back what it said ("withdrew" the figure), and those that say it erred ("misread").
    attending
        Types of event by which one does not miss an occasion ("played in all 28 games").
    gatherings
        Nouns of occasions that people attend ("was at the hearing").
    mishaps
        Types of event that one is "in" when they befall one ("was in a crash").
    mounts
        Nouns of what one steps down from without leaving a post ("stage").
    joining
        Verb bases that with "in" tell of taking part.
    staying
        Verb bases that with a place tell of being there ("stay in").
    lying
        Verb bases whose passive with a place and "until" tells of being there ("was moored in").
    speech_acts
        Types of event that are done by saying so ("promise").
    remote
        Types of contact between people who need not be in one place ("call").
    states
        Verb bases that tell of a state, which holds throughout ("live", "own").
    pairs
        Noun → verb base of the same event, where no suffix shows it ("birth" → "bear").
    perils
        Words for what one is warned of ("the cables were about to *snap*").
    channels, talking
        Types of contact that exclude one another ("*only by letter*"), and those in which somebody may be heard on a matter.
    matters
        Nouns that may mean any matter ("the plan").
    media
        Noun → the type of event that goes through it ("phone" → "call").
    motion
        Verb bases that go to or from a place.
    frequent
        Word → how many events it tells of at least and at most ("regularly").
    possible
        The hedges that leave open whether it was at all ("may", "perhaps").
    none, hedges
        Words that deny, and words that leave open ("allegedly").
    opinions, plans
        Verb bases that judge ("seem") or look ahead ("intend").
    showing, doubting
        Nouns of what shows that something was so ("no *evidence* that"), and adjectives by which it rather was not ("*unlikely* that").
    scheduling
        Verb bases of a meeting that need not have come about ("arrange").
    arranging
        Bases that tell of what is yet to come ("called a meeting for 3 May").
    no_place
        Nouns behind a preposition of place that name none ("in the end").
    anywhere
        Nouns for places of every sort, with "that" another word for the one told of ("in that building").
    grounds, inside, place_prepositions
        Nouns that one is "on" ("island"), prepositions of being there, and all prepositions of place.
    others_say
        Adverbs with which a speaker puts a claim into the mouths of others ("he allegedly rang her").
    traces
        Nouns of what is left of an event ("has no record of a call").
    judging
        Adjectives and nouns that only judge ("the delay was wrong").
    factive
        Nouns whose clause with "that" is told as so ("the fact that").
    sensing
        Bases of what a witness does ("heard the lift fall").
    tolled, totalling, moving
        Noun of those whom a number counts → what befell them ("dead"), and bases by which a number is as it is ("stands at"), or comes "to" it.
    giving, bodies, around_numbers
        Bases by which somebody gives a number ("heard three"), further nouns of those who do ("infirmary"), and words between verb and number.
    beside, topical
        Prepositions before somebody or something that an event involves ("given by the parish"), and those before a topic of talk.
    dwellings
        Nouns for where somebody lives, or is to be found there ("address").
    none_of
        Words for that there is nobody of a kind ("no", "not one").
    homes
        Noun for people → the bodies and vehicles that have such people ("pupil" → "school").
    passing
        Of these, those that anybody may be for a while ("passenger").
    anyone_human
        Nouns for people that tell of no kind ("man").
    never
        Noun of `passing` → the trades of those who are never meant by it ("passenger" → "driver").
    anybody, kin
        Pronouns of anyone in a group ("nobody from"), and groups of relatives ("family").
    regions
        Common nouns that stand for a named place ("the river" of the Sill).
    opposing
        Prepositions that narrow with any noun ("against the plan").
    company
        Words that with "in" tell among whom something was done ("in private").
    narrower
        Noun → nouns of those for whom or which it may stand, said again ("the building" for the school).
    containers
        Nouns whose "of" tells what is in them ("an envelope of cash").
    by_agent
        (plural noun of who acts, type of event) → the type that it is, done by them (inspectors visit: an inspection).
    principals, stands_for
        Nouns for whom somebody acts ("her client"), and of those who act ("agent").
    anyone
        Nouns by which a text calls a person named before, whoever it is ("the player").
    services
        Nouns that with the noun before them name who did it ("fire service inspections").
    narrowing, plain_modifiers
        Prepositions whose bare noun narrows an event ("on children"), and words before its noun that do not ("new").
    unnamed
        Nouns that stand bare for no certain place ("left port").
    offices
        Roles in which somebody speaks for a firm ("director").
    agentive, breaking, done_to_bodies
        Verb bases of what only somebody or a body does ("dismiss"), of what happens to things ("collapse"), and of what is done to bodies ("fine").
    acting_bodies, staffed
        Nouns of bodies that act ("watchdog"), and noun of a person → the nouns of what has such people ("captain" → "ship").
    headed
        Noun of who heads a body → the body, where the noun tells it ("harbourmaster" → "harbour").
    heading
        Verb bases by which somebody heads a body or speaks for it ("runs the brewery").
    workplaces
        Nouns of works that stand for their firm ("the brewery").
    firm_nouns, firmly
        What a firm is called when its name is known ("the company"), and the last words of what may call itself "it".
    no_party
        Nouns beside a verb that are no party: adverbs, sizes of what is done, halves of idioms ("set foot").
    occasions
        Nouns of stretches in which things happen, one of which says nothing of the next ("on that tour").
    resuming
        Verb bases of what ends a stop: who struck returns, what failed is restored.
    beginning, ending
        Verb bases of the start and the end of something that lasts.
    one_day
        Nouns of what takes no longer than a day, and is of the day that a text tells of where it has no date of its own ("the debate").
    by_vote
        Types of what a body does by a vote ("approved the sale", so that "during the vote" is then).
    giving_up, giving_up_for_good
        Verb bases by which somebody ends what he does ("stopped visiting"), and those of them that tell of things as well ("ceased running").
    incidents
        Nouns by which a text calls what it began with ("the blast").
    calamities
        Those that stand for any of them ("the disaster"), each with what it does not stand for ("accident": a raid).
    periods
        Nouns that point back at a stretch of time ("in the same period").
    once
        Verb bases of what one thing does once, so that two dates of it are two accounts of one event ("sink").
    once_done
        Verb bases whose passive is such a thing ("the bridge was closed").
    once_built, structures
        Verb bases of which the passive comes once to such a thing ("the bridge was opened"); a shop is opened daily.
    only_once
        Types of event, and verb bases, that come to one thing or person a single time, whatever else is said ("death").
    once_linked
        Types that come once to the same parties, if somebody dates them by another event ("signed a week after the vote").
    finals
        Type of event that ends somebody or something → types of what they do no more.
    alive
        Types and verb bases that come only to the living, so that who is treated lives.
    signatures
        Nouns of what one puts under a paper.
    extant
        Those that come only to things that are still there ("read").
    seldom, seldom_done, seldom_types
        Verb bases of what comes to one thing or person once in a while ("close", "resign"), those whose passive does ("was found"), and the types
        of event that their nouns name ("closure").
    at_once
        Adverbs that leave no time between two events ("*immediately* after the crash").
    phase_nouns
        Noun → the moment that it is of what stands behind it ("the outbreak of the fire" → "start").
    phases
        Verb base → the moment of its subject that it tells of ("begin" → "start").
    lasts
        Verb bases with a length behind them ("last five weeks").
    extremes
        Adjective → "first" or "last".
    ordinals
        Adjectives that tell one event from others of its kind ("second", "latest").
    plain_nouns
        Nouns that look like a verb's and name a thing ("station").
    meals
        Nouns of meals, over which one meets: who lunched only once may have met more often.
    conditions, doers, causes, measures, tallies, places, outcomes, contests, firsts, handing, dating, custody
        The words for states, for who did what, for what came of what, for measured values, for tallies, for places, for how a matter ended, for
        matches and races, those by which somebody is told from all others who did it, those for what changes hands, those by which a clause
        is dated, and those for taking, holding and releasing people.
    """

    parents: Mapping[str, str]
    kinds: Mapping[str, str]
    wider: Mapping[str, tuple[str, ...]]
    understood: Mapping[str, tuple[str, ...]]
    members: Mapping[str, str]
    no_longer: Words
    of_titles: Words
    entourage: Words
    staff: Words
    ministries: Mapping[str, str]
    acts_for: Mapping[str, str]
    nouns: Mapping[str, str]
    verbs: Mapping[str, str]
    sharing: Words
    answerable: Words
    blamed: Mapping[str, str]
    informed: Mapping[tuple[str, str], str]
    learning: Words
    knowing: str
    going_off: Mapping[str, str]
    sounding: Words
    over: Mapping[str, str]
    to_act: Mapping[str, str]
    of_people: Mapping[str, str]
    people: Words
    one_by_one: Words
    undergone: Mapping[str, str]
    trails: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    closing: Words
    by_oneself: Words
    befalling: Mapping[str, tuple[tuple[Words, str], ...]]
    compounds: Mapping[tuple[str, str], str]
    handling: Words
    handling_with: Mapping[str, str]
    injuries: Words
    limbs: Words
    hurt: Words
    hurting: Words
    treating: Words
    carrying: Words
    bringing: Words
    going_into: Words
    discharging: Words
    expelling: Words
    withdrawing: Words
    wards: Words
    telling: Words
    raising: Words
    wiring: Words
    dangers: Words
    samples: Words
    sampling: Words
    patterns: Mapping[tuple[str, str], str]
    perils: Words
    channels: tuple[str, ...]
    talking: Words
    matters: Words
    media: Mapping[str, str]
    side_by_side: frozenset[tuple[str, str]]
    light: Words
    makers: Words
    transfers: Words
    taken: Words
    happen: Words
    asking: Words
    symmetric: Words
    directed: Words
    receiving: Words
    bearing: Words
    reaching: Words
    delivering: Words
    retracting: Words
    misreading: Words
    attending: Words
    gatherings: Words
    mishaps: Words
    mounts: Words
    joining: Words
    staying: Words
    lying: Words
    speech_acts: Words
    remote: Words
    states: Words
    pairs: Mapping[str, str]
    motion: Words
    frequent: Mapping[str, tuple[int, int | None]]
    none: Words
    hedges: Words
    possible: Words
    opinions: Words
    plans: Words
    showing: Words
    doubting: Words
    scheduling: Words
    arranging: Words
    no_place: Words
    anywhere: Words
    grounds: Words
    inside: Words
    place_prepositions: Words
    others_say: Words
    traces: Words
    judging: Words
    factive: Words
    sensing: Words
    giving: Words
    bodies: Words
    around_numbers: Words
    tolled: Mapping[str, str]
    totalling: Words
    moving: Words
    beside: Words
    topical: Words
    dwellings: Words
    anybody: Words
    none_of: Words
    homes: Mapping[str, Words]
    passing: Words
    anyone_human: Words
    never: Mapping[str, Words]
    kin: Words
    regions: Words
    opposing: Words
    company: Words
    narrower: Mapping[str, Words]
    containers: Words
    by_agent: Mapping[tuple[str, str], str]
    principals: Words
    anyone: Words
    stands_for: Words
    services: Words
    narrowing: Words
    plain_modifiers: Words
    unnamed: Words
    offices: Words
    agentive: Words
    breaking: Words
    done_to_bodies: Words
    acting_bodies: Words
    staffed: Mapping[str, Words]
    headed: Mapping[str, str]
    heading: Words
    workplaces: Words
    firm_nouns: Words
    firmly: Words
    no_party: Words
    occasions: Words
    resuming: Words
    beginning: Words
    ending: Words
    lasting: Words
    one_day: Words
    by_vote: tuple[str, ...]
    giving_up: Words
    giving_up_for_good: Words
    incidents: Words
    calamities: Mapping[str, Words]
    intervals: Words
    periods: Words
    once: Words
    once_done: Words
    once_built: Words
    structures: Words
    only_once: Words
    once_linked: Words
    finals: Mapping[str, Words]
    alive: Words
    signatures: Words
    extant: Words
    seldom: Words
    seldom_done: Words
    seldom_types: Words
    at_once: Words
    phase_nouns: Mapping[str, str]
    phases: Mapping[str, str]
    lasts: Words
    extremes: Mapping[str, str]
    ordinals: Words
    plain_nouns: Words
    conditions: States
    doers: Doers
    causes: Causes
    measures: Measures
    tallies: Tallies
    meals: Words
    places: PlaceNouns
    outcomes: Outcomes
    handing: Handing
    contests: Contests
    firsts: Firsts
    dating: Dating
    custody: Custody
