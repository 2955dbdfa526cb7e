"""Which way a bare weekday looks, by the verbs of its sentence: 50 sentences, said on a Wednesday."""

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
""".strip().splitlines()


@pytest.mark.parametrize(("sentence", "day"), [(s, COMING) for s in AHEAD] + [(s, GONE) for s in BEHIND])
def test_a_weekday_looks_where_its_verb_does(sentence, day):
    [expression] = [e for e in timeline.find(sentence, dateline=DATELINE) if "Thursday" in e.text]
    assert expression.timex3.value == day
