"""Sources of claims: pronouns, roles, papers and documents that speak, over sentences and under heads of many forms."""

import pytest

import timeline

# text, then what is claimed and a word of its source
CASES = [
    ('Pilot Tom Vale landed at noon on Friday. He told the tower he had seen smoke twice.', [('had seen smoke twice', 'Vale')]),
    ('Lena Moss runs the bakery with her husband, Rolf. She said the oven caught fire in May. Her husband said it never burned.', [('caught fire', 'Moss')]),
    ('The minister, Ada Brun, visited Orle in May. The minister said she had met the rebels once.', [('had met the rebels', 'Brun')]),
    ('Engineer Per Dahl, 41, opened the valve. The 41-year-old told the panel that he had called the depot twice.', [('had called the depot', 'Dahl')]),
    ('Rolf Abel and Ian Fell left the mine in June. Both men said they had warned the owner.', [('had warned the owner', 'Abel')]),
    ('Mayor Ida Lund closed the pool. Her deputy, Kai Berg, said it had been closed since March.', [('had been closed', 'Berg')]),
    ('Mayor Ida Lund closed the pool in May. Her deputy said it was closed in March.', [('it was closed in March', 'deputy')]),
    ('Kestrel Lines runs the ferry. The company said the ferry had sailed nine times in May.', [('had sailed nine times', 'Kestrel')]),
    ('The Lowland Post first told of the loan. The paper said the bank had lent him money twice.', [('had lent him money', 'Post')]),
    ('“He hit me twice,” said Ian Fell. His brother Rolf denied it. “I hit nobody,” he said.', [('He hit me twice', 'Fell'), ('hit nobody', 'Rolf')]),
    ('Ann Rey and Bo Rey disagree. Mrs Rey says the shop closed in May. Mr Rey says it closed in June.', [('closed in May', 'Ann'), ('closed in June', 'Bo')]),
    ('Orr spoke first. He had met the envoy once, he said. Vale, who spoke next, had met him four times.', [('He had met the envoy once', 'Orr')]),
    ('Vale was asked whether he had been to Orle. He had been there twice, he replied.', [('been there twice', 'Vale')]),
    ('Police in Orle said the van was stopped on Friday. They said the driver had fled.', [('had fled', 'olice')]),
    ('A spokeswoman for the port, Ida Lund, said the crane fell on Monday. No one was hurt, she said.', [('No one was hurt', 'Lund')]),
    ("The port's spokeswoman said the crane fell on Monday. The spokeswoman added that it had fallen twice before.", [('had fallen twice', 'spokeswoman')]),
    ('“We sold it in May,” says the dealer, Kai Berg. “The buyer paid cash.” Then he shrugs. “We never saw him again.”', [('sold it in May', 'Berg'), ('paid cash', 'Berg'), ('never saw him', 'Berg')]),
    ('The union tells it otherwise. “The gate was opened at six,” its secretary, Ida Lund, said.', [('opened at six', 'Lund')]),
    ('Her neighbour heard a shot at ten. That, at least, is what he told the police.', [('heard a shot', 'neighbour')]),
    ('A ledger found in the attic shows that the ship made three voyages in 1871.', [('made three voyages', 'ledger')]),
    ('The parish register has her marrying in June 1880. Her gravestone says 1882.', [('marrying in June 1880', 'register')]),
    ('In his memoirs, printed in 1990, General Abel writes that he met the king once.', [('met the king', 'Abel')]),
    ('An entry in the log for 4 May reads: “Two lifeboats lowered.”', [('Two lifeboats lowered', 'log')]),
    ('Court papers say he was arrested twice.', [('arrested twice', 'papers')]),
    ('A letter to The Times from his widow claims the will was signed in May.', [('will was signed', 'letter')]),
    ('Records at the clinic show no visit by Orr in May.', [('no visit by Orr', 'ecords')]),
    ('The brochure promises two tours a day. The guide says there was one.', [('there was one', 'guide')]),
    ("The bridge was closed for two days in May, the ministry's website says.", [('bridge was closed', 'website')]),
    ('Satellite images show the camp was burnt twice in May.', [('camp was burnt', 'images')]),
    ('Police said 40 people were arrested; organisers said nobody was.', [('40 people were arrested', 'olice')]),
    ('Orr, who was there, says the boat sank at noon, but his brother Kai, who was not, insists it sank at dusk.', [('sank at noon', 'Orr'), ('sank at dusk', 'Kai')]),
    ('While the firm says it was told once, the inspectors say they wrote four times.', [('was told once', 'firm'), ('wrote four times', 'inspectors')]),
    ('Asked when he had last seen her, Vale said: “On Friday. She left at ten.”', [('She left at ten', 'Vale')]),
    ('“I saw him on Friday.” Vale paused. “He was alone.”', [('saw him on Friday', 'Vale')]),
    ('“They never paid us” was how Moss put it.', [('never paid us', 'Moss')]),
    ('“The gate was shut at six.” So said the porter, Ian Fell.', [('gate was shut', 'Fell')]),
    ('“The gate was shut at six,” the porter, Ian Fell, said, adding that he had locked it himself.', [('gate was shut', 'Fell'), ('had locked it', 'Fell')]),
    ('According to Fell, “the gate was shut at six”.', [('gate was shut', 'Fell')]),
    ('Fell said the gate was shut. “I locked it myself at six. Nobody came after that.”', [('locked it myself', 'Fell'), ('Nobody came', 'Fell')]),
    ('Abel was told by the nurse that the ward had been closed twice.', [('ward had been closed', 'nurse')]),
    ('It was the nurse who said the ward had been closed.', [('ward had been closed', 'nurse')]),
    ('The nurse is quoted as saying the ward had been closed twice.', [('ward had been closed', 'nurse')]),
    ('The Post quoted a nurse as saying that the ward had been closed twice.', [('ward had been closed', 'nurse')]),
    ('In an interview with the Post, Brun said she had never met him.', [('had never met him', 'Brun')]),
    ('Speaking to reporters in Orle, the envoy, Kai Berg, said he had met the rebels twice.', [('had met the rebels', 'Berg')]),
    ("Brun's lawyers say she was in Orle in May.", [('was in Orle', 'lawyers')]),
    ('Sources close to the talks said the two had met in May.', [('had met in May', 'ources')]),
    ('One of the guards, who asked not to be named, said the door was open at ten.', [('door was open', 'guards')]),
    ('The police chief of Orle, Ida Lund, has repeatedly said that no shots were fired.', [('no shots were fired', 'Lund')]),
    ('To hear Kai Berg tell it, the bridge was closed for a week.', [('bridge was closed', 'Berg')]),
    ('For its part, the bank says it lent him nothing.', [('lent him nothing', 'bank')]),
    ('Dahl swore an affidavit in May. In it he says that he left the house at six.', [('left the house', 'Dahl')]),
    ('Dahl thinks he left at six, and his wife is sure he left at eight.', [('left at six', 'Dahl'), ('left at eight', 'wife')]),
    ('HARBOUR FIRE: NEW DOUBTS\nThe Orle Digest, 4 May 2021\n\nThe crane fell twice, engineer Kai Berg said.', [('crane fell twice', 'Berg')]),
    ('THE ORLE DIGEST — 4 May 2021\n\nThe crane fell twice, engineer Kai Berg said.', [('crane fell twice', 'Berg')]),
    ('4 May 2021 | Rail & Road — The crane fell twice, engineer Kai Berg said.', [('crane fell twice', 'Berg')]),
    ('By Our Harbour Staff. Tuesday 4 May 2021\n\nThe crane fell twice, engineer Kai Berg said.', [('crane fell twice', 'Berg')]),
    ('(4 May 2021) Crane falls twice at Orle\n\nThe crane fell twice, engineer Kai Berg said.', [('The crane fell twice', 'Berg')]),
    ('HARBOUR NOTES, Evening Courier, 4 May 2021\n\nThe crane fell twice, engineer Kai Berg said.', [('crane fell twice', 'Berg')]),
    ('AT THE COUNTY COURT, ORLE — May 4, 2021. Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('ORLE, 4 May 2021 — Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('Orle, 4 May (Agency) — Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('ORLE (Agency), 4 May. — Kai Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('From our correspondent in Orle, 4 May. Kai Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('Orle Courier\nMay 4, 2021\nCRANE FALLS TWICE\nBy Ida Lund\n\nKai Berg told the judge that the crane fell twice.', [('the crane fell twice', 'Berg')]),
    ('Published 4 May 2021, updated 5 May\n\nKai Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('Crane row. Orle, May 4 2021. Kai Berg told the judge that the crane fell twice.', [('crane fell twice', 'Berg')]),
    ('No. 4 crane fell twice in May, Kai Berg told the judge.', [('crane fell twice', 'Berg')]),
    ("The log of the Alma, which lies in the museum, tells of two men lost. Captain Brun's widow, now 90, maintains that three drowned.", [('two men lost', 'log'), ('three drowned', 'widow')]),
    ('When the mine flooded is disputed. The company gives 4 May. Miners interviewed by this paper say it flooded on 2 May.', [('it flooded on 2 May', 'iners')]),
    ('Ida Lund, secretary of the rowing club, writes to say that the cup was stolen twice, not once.', [('cup was stolen', 'Lund')]),
    ('The bank, through its lawyer, Per Dahl, denied that it had sold the shares in May.', [('had sold the shares', 'bank')]),
    ('The ministry has confirmed the sale of nine boats in May. A rival bidder says that only six were sold.', [('only six were sold', 'bidder')]),
    ('“I never rang him,” the baker insists. Phone records seen by the Post tell another story: four calls in May.', [('never rang him', 'baker'), ('four calls in May', 'ecords')]),
    ('The report, published on Monday, found that the valve had failed nine times.', [('valve had failed', 'report')]),
    ('A study by the Orle Institute found that the river had flooded nine times since 1900.', [('river had flooded', 'nstitute')]),
    ('Researchers at the Orle Institute found that the river had flooded nine times since 1900.', [('river had flooded', 'esearchers')]),
    ('Officials in Orle acknowledged on Friday that the dam had leaked in May.', [('dam had leaked', 'fficials')]),
    ('The general told state television that rebels had attacked the post twice.', [('rebels had attacked', 'general')]),
    ('The general said rebels had attacked the post twice, killing nine soldiers.', [('rebels had attacked', 'general')]),
    ('Rebel spokesman Kai Berg said by telephone that no attack had taken place.', [('no attack had taken place', 'Berg')]),
    ('There was no attack, Rebel spokesman Kai Berg said by telephone from Orle.', [('There was no attack', 'Berg')]),
    ('The attack never took place, insists Kai Berg, who commands the rebels in the north and has done so since 2001.', [('attack never took place', 'Berg')]),
    ('Kai Berg, speaking from a hospital bed in Orle, said the attack took place on Friday.', [('attack took place', 'Berg')]),
    ('Kai Berg, whose brother was killed, said the attack took place on Friday.', [('attack took place', 'Berg')]),
    ("The company's founder and chief executive, Ida Lund, told shareholders in March that it had sold two mills.", [('had sold two mills', 'Lund')]),
    ('Lund, who founded the company in 1990 and still runs it, told shareholders that it had sold two mills.', [('had sold two mills', 'Lund')]),
    ('Lund told shareholders in March, and repeated in May, that it had sold two mills.', [('had sold two mills', 'Lund')]),
    ('Lund has told friends she left Orle in May.', [('left Orle', 'Lund')]),
    ('Lund would later tell the police that she left Orle in May.', [('left Orle', 'Lund')]),
    ('Lund went on to claim that she had been robbed twice.', [('had been robbed', 'Lund')]),
    ('“We sank twice,” recalled Lund, laughing.', [('sank twice', 'Lund')]),
    ('“We sank twice,” Lund, the mate of the Alma, recalled. “Nobody drowned.”', [('sank twice', 'Lund'), ('Nobody drowned', 'Lund')]),
    ('“We sank twice.” Those were the words of Ida Lund, the mate.', [('sank twice', 'Lund')]),
    ('As Ida Lund tells it, the Alma sank twice.', [('Alma sank twice', 'Lund')]),
    ('The Alma sank twice, as Ida Lund tells it.', [('Alma sank twice', 'Lund')]),
    ("In Lund's version the Alma sank twice. In Berg's she never sank.", [('Alma sank twice', 'Lund')]),
    ("Lund's evidence was that the Alma sank twice.", [('Alma sank twice', 'Lund')]),
    ("Lund's account differs from Berg's: she says the Alma sank twice.", [('Alma sank twice', 'Lund')]),
    ('Lund and Berg agree that the Alma sank in May.', [('Alma sank in May', 'Lund')]),
    ('The owners maintain the Alma was sound; her crew, to a man, say she leaked.', [('she leaked', 'crew')]),
    ('The owners had the Alma surveyed in May. The surveyor found no leak, he told the court on Monday.', [('found no leak', 'surveyor')]),
    ('Nobody at the yard heard a bang, the foreman told us. “I was there all night.”', [('heard a bang', 'foreman')]),
    ("Mr Berg's solicitor wrote on 4 May that his client had never been to Orle.", [('had never been to Orle', 'solicitor')]),
    ("Asked about this on Friday, the port's director, Ida Lund, said that the crane had been checked in May.", [('crane had been checked', 'Lund')]),
    ('Contacted by the Post, Lund confirmed that she had met Berg twice.', [('had met Berg', 'Lund')]),
    ('Neighbours remember a quarrel on the Friday.', [('quarrel on the Friday', 'eighbours')]),
    ('A neighbour remembers hearing two shots at ten.', [('two shots at ten', 'neighbour')]),
    ('The coroner recorded that he died at ten.', [('he died at ten', 'coroner')]),
    ('His passport shows that he entered Orle twice in May.', [('entered Orle', 'passport')]),
    ('Stamps in his passport show that he entered Orle twice in May.', [('entered Orle', 'tamps')]),
    ('The clock in the tower stopped at ten, if the sexton is to be believed.', [('clock in the tower stopped', 'sexton')]),
    ('The sexton would have it that the clock stopped at ten.', [('clock stopped', 'sexton')]),
    ('The sexton, for one, says the clock stopped at ten.', [('clock stopped', 'sexton')]),
    ('Only the sexton says the clock stopped.', [('clock stopped', 'sexton')]),
    ("A statement from the mayor's office said the bridge had been closed twice.", [('bridge had been closed', 'statement')]),
    ("The mayor's office, in a statement on Friday, said the bridge had been closed twice.", [('bridge had been closed', 'office')]),
    ("In a statement, the mayor's office said the bridge had been closed twice.", [('bridge had been closed', 'office')]),
    ("In a statement to the Post the mayor's office denied that the bridge had been closed.", [('bridge had been closed', 'office')]),
    ("The mayor's office put out a statement. The bridge had been closed twice, it said.", [('bridge had been closed', 'office')]),
    ("“The bridge was closed twice,” reads a note on the council's website.", [('bridge was closed', 'note')]),
    ('On its website, the council says the bridge was closed twice.', [('bridge was closed', 'council')]),
    ('The council says on its website that the bridge was closed twice.', [('bridge was closed', 'council')]),
    ('The council, on its website, gives the number of closures as two.', [('number of closures as two', 'council')]),
    ('Hotel staff recall two visits by Berg in May.', [('two visits by Berg', 'taff')]),
    ('A caller to Radio Orle claimed the Alma had sunk twice.', [('Alma had sunk', 'caller')]),
    ('The Alma sank twice, a caller to Radio Orle claimed.', [('Alma sank twice', 'caller')]),
    ('Radio Orle said the Alma had sunk twice.', [('Alma had sunk', 'Radio Orle')]),
    ('According to Radio Orle and two newspapers, the Alma sank twice.', [('Alma sank twice', 'Radio Orle')]),
    ('Witnesses, among them a priest, said the Alma sank twice.', [('Alma sank', 'itnesses')]),
    ('The prosecution says Berg was in Orle on 4 May. The defence says he was at sea.', [('was in Orle', 'rosecution'), ('he was at sea', 'efence')]),
    ('Prosecutors allege Berg fired twice; Berg says he never owned a gun.', [('Berg fired twice', 'rosecutors'), ('never owned a gun', 'Berg')]),
    ('Berg, a father of two, pleaded not guilty. He told jurors he had left Orle on 3 May.', [('had left Orle', 'Berg')]),
    ('Her son, Kai, 12, said he saw the car twice.', [('saw the car', 'Kai')]),
    ('“He came twice,” said her son Kai, 12.', [('came twice', 'Kai')]),
    ('“He came twice,” said Kai, her son. “The dog barked.”', [('came twice', 'Kai'), ('dog barked', 'Kai')]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:60].replace("\n", " ") for c in CASES])
def test_source(text: str, wanted: list[tuple[str, str]]) -> None:
    claims = timeline.reconstruct(text, dateline="2021-05-20").claims
    for told, source in wanted:
        start = text.rindex(told)
        covering = [c for c in claims if any(e.start < start + len(told) and start < e.end for e in c.evidence)]
        assert any(c.source is not None and source in c.source for c in covering), (told, [c.source for c in covering])


# nobody is quoted or reported here
UNSAID = [
    "The divers found workers at the gate in May.",
    "If the owners promise that the gate was shut in May, nobody will ask.",
    "The board rejected the offer in May.",
    "The rover Heron-2 logged two gusts in May.",
    "Nobody mentioned a rope in May.",
]


@pytest.mark.parametrize("text", UNSAID)
def test_nobody_says_it(text: str) -> None:
    assert [c.source for c in timeline.reconstruct(text, dateline="2021-05-20").claims if c.source is not None] == []


def test_two_of_one_surname_by_title() -> None:
    text = "Ann Rey and Bo Rey disagree. Mrs Rey says the shop closed in May. Mr Rey says it closed in June."
    assert [c.source for c in timeline.reconstruct(text, dateline="2021-05-20").claims] == ["Ann Rey", "Bo Rey"]


def test_witnesses_change() -> None:
    text = (
        "MR LANE: How often did you ring the lock on 2 March?\nCAPT. BRUN: I rang it twice.\nQ: Did you sail?\nA: I sailed at nine.\n\n"
        "(MS ADA MOSS, lock keeper, was sworn.)\n\nQ: Did he ring?\nA: He rang once.\n"
    )
    claims = timeline.reconstruct(text, dateline="2022-05-18").claims
    assert [(c.source, c.quotation) for c in claims] == [
        ("Brun", "I rang it twice"),
        ("Brun", "I sailed at nine"),
        ("Ada Moss", "He rang once"),
    ]


def test_letter_to_an_editor() -> None:
    text = "To the Editor.\n\nDear Madam,\n\nI skated on the pond twice in 1963.\n\nYours, Ida Moss"
    assert {c.source for c in timeline.reconstruct(text, dateline="2000-02-11").claims} == {"Ida Moss"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("An aide said Orr met Vale on Monday.", "an aide"),
        ("A former aide said Orr met Vale on Monday.", "a former aide"),
        ("An angry neighbour said Orr met Vale on Monday.", "an angry neighbour"),
        ("The union said Orr met Vale on Monday.", "the union"),
        ("Orr met Vale on Monday, according to the harbour log.", "the harbour log"),
        ("Orr met Vale on Monday, the Kremlin said.", "the Kremlin"),
        ("The Kremlin said Orr met Vale on Monday.", "the Kremlin"),
        ("Orr met Vale on Monday, The Daily Ledger reported.", "The Daily Ledger"),
        ("Officials said Orr met Vale on Monday.", "officials"),
        ("Two witnesses said Orr met Vale on Monday.", "two witnesses"),
        ("The chairwoman, Ann Dale, said Orr met Vale on Monday.", "Ann Dale"),
        ("Her own diary says Orr met Vale on Monday.", "her own diary"),
        ("Orr met Vale on Monday, said her lawyer.", "the lawyer"),
    ],
)
def test_a_source_is_told_of_as_the_text_does(text, who):
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    assert {c.who.replace("Two", "two").replace("Officials", "officials") for c in tl.claims if c.event == "meeting"} == {who}


def test_a_corrected_source_loses_its_article():
    tl = timeline.reconstruct("An aide said Orr met Vale on Monday.", dateline="2024-10-25")
    assert [c.who for c in tl.correct("c1", source="Ann Dale").claims] == ["Ann Dale"]
