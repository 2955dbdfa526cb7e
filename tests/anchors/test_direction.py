"""Which way a bare weekday or month looks, by the verbs of its sentence: 90 sentences, said on Wednesday 15 August 1990."""

import pytest

import timeline

DATELINE = "1990-08-15"
COMING, GONE = "1990-08-16", "1990-08-09"

AHEAD = """
Orr is to meet Hale Thursday.
The meeting is set for Thursday.
The talks, scheduled for Thursday, were welcomed.
The king flies to Oslo Thursday.
He was to fly to Oslo on Thursday.
He spoke on the eve of Thursday's meeting.
He spoke ahead of Thursday's vote.
He was expected to arrive Thursday.
The strike begins Thursday.
The report is to be released Thursday.
He agreed to meet them Thursday.
He has been invited to speak Thursday.
He ordered them to appear in court Thursday.
He called a strike for Thursday.
The deadline is Thursday.
They must answer by Thursday.
They have until Thursday to answer.
They have been given until Thursday.
Schools will stay closed until Thursday.
The ship could sail Thursday.
Snow may fall Thursday.
The talks resume Thursday.
Tickets go on sale Thursday.
On Thursday they visit Grantley.
She's leaving Thursday.
We are meeting Thursday.
The board agreed that talks Thursday would go on.
""".strip().splitlines()
BEHIND = """
Orr met Hale Thursday.
He said Thursday he would resign.
The army Thursday ordered troops to leave.
He refused to speak Thursday.
He failed to appear in court Thursday.
The talks were to have resumed Thursday.
He would have flown Thursday.
He had planned to leave Thursday.
He could not be reached Thursday.
Neither of them could be found Thursday.
They may have met Thursday.
In a statement Thursday, the firm said it will close.
Thursday's ruling will stand.
Police on Thursday were searching for the man.
The report released Thursday says prices will rise.
The dollar was expected to rise but fell Thursday.
The army was forced to withdraw Thursday.
They decided Thursday to leave.
He has been missing since Thursday.
Schools stayed closed until Thursday.
At the close of business Thursday, it stood at nine.
They say Thursday was bad.
They had been given until Thursday.
""".strip().splitlines()


@pytest.mark.parametrize(("sentence", "day"), [(s, COMING) for s in AHEAD] + [(s, GONE) for s in BEHIND])
def test_a_weekday_looks_where_its_verb_does(sentence, day):
    [expression] = [e for e in timeline.find(sentence, dateline=DATELINE) if "Thursday" in e.text]
    assert expression.timex3.value == day


MONTHS = """
1991-03 The plant will close in March.
1991-03 The plant is to close in March.
1991-05 The dam is scheduled to open in May.
1991-01 The tax could take effect in January.
1990-11 He faces an election in November.
1990-11 The bonds mature in November.
1990-12 They have until December to pay.
1991-02 The firm hopes to open by February.
1991-04 A trial is set for April.
1991-04 A trial has been set for April.
1990-10 He plans to retire in October.
1991-06 The treaty expires in June.
1991-01 The two plan to merge in January.
1991-01 The cuts, which take effect in January, were opposed.
1991-01 Beginning in January, fees will rise.
1990-09 The school opens in September.
1990-03 The plant closed in March.
1990-03 He said in March that he would resign.
1990-03 The firm, which in March said it will close, is for sale.
1990-07 Sales in July fell.
1990-05 Since May, he has been ill.
1990-06 In June, he was fired.
1990-06 The June figures were revised.
1990-02 He took office in February.
1989-12 He took office in December.
1989-11 The wall fell in November.
1990-04 A report in April said it would close.
1990-04 An April report said it would close.
1990-01 He has been in jail since January.
1990-03 The plant, closed in March, will reopen.
1990-03 The plant that closed in March will reopen next year.
1989-10 Last year's figure, in October, was nine.
1990-07 The deficit widened in July, and will widen again.
1990-06 From June to July prices rose.
1989-12 The peak was in December.
1990-05 The poll, taken in May, shows that he will win.
1990-05 A poll taken in May shows that he will win.
1990-02 He has not been seen since he left in February.
1990-07 The firm is expected to report a loss for July.
1990-10 The vote, due in October, will be close.
1990-10 The October vote will be close.
1990-03 The bank had received a warning as early as March.
1991-03 The bridge could open as early as March.
""".strip().splitlines()
NAMES = "January February March April May June July August September October November December".split()


@pytest.mark.parametrize("row", MONTHS)
def test_a_month_looks_where_its_verb_does(row):
    value, sentence = row.split(" ", 1)
    first = next(e for e in timeline.find(sentence, dateline=DATELINE) if e.text in NAMES)
    assert first.timex3.value == value
