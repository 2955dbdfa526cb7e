"""Phrases by family with what they name, said on Tuesday 2013-02-12 at 04:30: every value can be checked with a calendar.

What stands behind "=" is

- EDTF ("2013-03-05", "2013-03-05T17:30"), or two ISO times with ">" between them, half-open, ".." for an open end;
- W: the ISO week of a day, S: a second, D: a day that EDTF would write as a month or year;
- P: TIMEX3 value and mod of "early 2012", L: the length of a duration, R: the value of a repetition ("*" for any).

Where several stand with "|" between them, any will do.
"""

FAMILIES = {
    "relative offsets": """
two days ago = 2013-02-10
2 days back = 2013-02-10
a couple of days ago = 2013-02-10
a day ago = 2013-02-11
one day earlier = 2013-02-11
a fortnight ago = W:2013-01-29
two weeks ago = W:2013-01-29
a week back = W:2013-02-05
half an hour ago = 2013-02-12T04:00
an hour and a half ago = 2013-02-12T03:00
one and a half hours ago = 2013-02-12T03:00
1.5 hours ago = 2013-02-12T03:00
1 1/2 hours ago = 2013-02-12T03:00
1½ hours ago = 2013-02-12T03:00
2 and a half hours ago = 2013-02-12T02:00
two-and-a-half hours ago = 2013-02-12T02:00
a quarter of an hour ago = 2013-02-12T04:15
three quarters of an hour ago = 2013-02-12T03:45
quarter of an hour ago = 2013-02-12T04:15
an hour and 15 minutes ago = 2013-02-12T03:15
1 hour 15 minutes ago = 2013-02-12T03:15
1 hr 15 min ago = 2013-02-12T03:15
1h15m ago = 2013-02-12T03:15
1h 15m ago = 2013-02-12T03:15
2 hours, 20 minutes ago = 2013-02-12T02:10
two hours and twenty minutes ago = 2013-02-12T02:10
20 mins ago = 2013-02-12T04:10
20mins ago = 2013-02-12T04:10
20min ago = 2013-02-12T04:10
20 m ago = 2013-02-12T04:10
5 hrs ago = 2013-02-11T23:30
5h ago = 2013-02-11T23:30
5hrs ago = 2013-02-11T23:30
ten seconds ago = S:2013-02-12T04:29:50
45 secs ago = S:2013-02-12T04:29:15
3 wks ago = W:2013-01-22
3 yrs ago = 2010
3 years and 2 months ago = 2009-12
one year and six months ago = 2011-08
a year and a half ago = 2011-08
a month and a half ago = D:2012-12-28
six and a half years ago = 2006-08
2.5 years ago = 2010-08
half a year ago = 2012-08
a dozen days ago = 2013-01-31
twenty-one days ago = 2013-01-22
a hundred days ago = 2012-11-04
100 days ago = 2012-11-04
in two days = 2013-02-14
in 2 days' time = 2013-02-14
in two days time = 2013-02-14
two days from now = 2013-02-14T04:30
2 days from today = 2013-02-14
two days hence = 2013-02-14T04:30
in a fortnight = 2013-02-26
in a week = 2013-02-19
in a week's time = 2013-02-19
a week from now = 2013-02-19T04:30
a week from today = 2013-02-19
in three months = 2013-05
three months from now = 2013-05
in half an hour = 2013-02-12T05:00
half an hour from now = 2013-02-12T05:00
in a half hour = 2013-02-12T05:00
in an hour and a half = 2013-02-12T06:00
in one and a half hours = 2013-02-12T06:00
in 1.5 hours = 2013-02-12T06:00
in 2 1/2 hours = 2013-02-12T07:00
in three-quarters of an hour = 2013-02-12T05:15
in a quarter of an hour = 2013-02-12T04:45
in a quarter hour = 2013-02-12T04:45
in 1 hour and 20 minutes = 2013-02-12T05:50
in an hour and twenty minutes = 2013-02-12T05:50
in 90 minutes = 2013-02-12T06:00
in 5 min = 2013-02-12T04:35
in 5 mins = 2013-02-12T04:35
in five minutes' time = 2013-02-12T04:35
in 5m = 2013-02-12T04:35
in 1h = 2013-02-12T05:30
1 hour from now = 2013-02-12T05:30
an hour from now = 2013-02-12T05:30
24 hours from now = 2013-02-13T04:30
in 10 years = 2023
ten years from now = 2023
in about three hours = 2013-02-12T07:30
about three hours ago = 2013-02-12T01:30
roughly two days ago = 2013-02-10
nearly three years ago = 2010
more than three years ago = 2010
exactly two years ago = 2011
just two days ago = 2013-02-10
only two days ago = 2013-02-10
within two hours = 2013-02-12T04:30>2013-02-12T06:30
within the next two hours = 2013-02-12T04:30>2013-02-12T06:30
within three days = 2013-02-13>2013-02-16|2013-02-12>2013-02-15
within the next three days = 2013-02-13>2013-02-16|2013-02-12>2013-02-15
two days after tomorrow = 2013-02-15
two days before yesterday = 2013-02-09
three days from tomorrow = 2013-02-16
a week from tomorrow = 2013-02-20
a week after tomorrow = 2013-02-20
a week from yesterday = 2013-02-18
a month from today = 2013-03-12
two weeks from Friday = 2013-03-01
two weeks after March 5 = 2013-03-19
3 days before Christmas 2012 = 2012-12-22
ten days after New Year's Day = 2013-01-11
the day after March 5, 2013 = 2013-03-06
the day before March 5, 2013 = 2013-03-04
the week after Easter 2013 = W:2013-04-01
an hour before noon = 2013-02-12T11:00
two hours after midnight = 2013-02-12T02:00
half an hour before 6 pm = 2013-02-12T17:30
15 minutes before 3 pm = 2013-02-12T14:45
yesterday = 2013-02-11
the day before yesterday = 2013-02-10
day before yesterday = 2013-02-10
the day after tomorrow = 2013-02-14
day after tomorrow = 2013-02-14
2 weeks earlier = W:2013-01-29
two weeks later = W:2013-02-26
three months later = 2013-05
a year later = 2014
a year ago today = 2012-02-12
two years ago today = 2011-02-12
a week ago today = 2013-02-05
a week ago yesterday = 2013-02-04
a week ago Friday = D:2013-02-01
two years ago this month = 2011-02
two months ago tomorrow = 2012-12-13
""",
    "units by place": """
last month = 2013-01
last year = 2012
last week = W:2013-02-04
this month = 2013-02
this year = 2013
this week = W:2013-02-11
next month = 2013-03
next week = W:2013-02-18
next year = 2014
last quarter = 2012-10>2013-01
this quarter = 2013-01>2013-04
next quarter = 2013-04>2013-07
last decade = 2000>2010
this decade = 2010>2020
next decade = 2020>2030
last century = 1901>2001
this century = 2001>2101
next century = 2101>2201
the previous month = 2013-01
the preceding year = 2012
the following month = 2013-03
the coming month = 2013-03
the upcoming week = W:2013-02-18
the current quarter = 2013-01>2013-04
the current year = 2013
the week before last = W:2013-01-28
the week after next = W:2013-02-25
the month before last = 2012-12
the year after next = 2015
the last weekend = 2013-02-09>2013-02-11
last weekend = 2013-02-09>2013-02-11
this weekend = 2013-02-16>2013-02-18
next weekend = 2013-02-23>2013-02-25
this past weekend = 2013-02-09>2013-02-11
the weekend of March 9, 2013 = 2013-03-09>2013-03-11
over the weekend of 9 March 2013 = 2013-03-09>2013-03-11
last two weeks = 2013-01-29>2013-02-12
the last 3 days = 2013-02-09>2013-02-12
the past three months = 2012-11-12>2013-02-12
past 6 months = 2012-08-12>2013-02-12
the previous two days = 2013-02-10>2013-02-12
during the last two hours = 2013-02-12T02:30>2013-02-12T04:30
the last hour = 2013-02-12T03:30>2013-02-12T04:30
the past 24 hours = 2013-02-11T04:30>2013-02-12T04:30
the last half hour = 2013-02-12T04:00>2013-02-12T04:30
over the past year and a half = 2011-08-12>2013-02-12
the last year and a half = 2011-08-12>2013-02-12
the past 12 months = 2012-02-12>2013-02-12
over the last couple of weeks = 2013-01-29>2013-02-12
the next two weeks = 2013-02-13>2013-02-27|2013-02-12>2013-02-26
the next 3 days = 2013-02-13>2013-02-16|2013-02-12>2013-02-15
the next 48 hours = 2013-02-12T04:30>2013-02-14T04:30
over the next hour = 2013-02-12T04:30>2013-02-12T05:30
the coming five years = 2013-02-13>2018-02-13|2013-02-12>2018-02-12
the first three days of March 2013 = 2013-03-01>2013-03-04
the last three days of March 2013 = 2013-03-29>2013-04-01
the first two weeks of May 2013 = 2013-05-01>2013-05-15
the first week of May 2013 = W:2013-04-29
the last week of May 2013 = W:2013-05-27
the last day of 2012 = 2012-12-31
the first day of 2013 = 2013-01-01
the first day of next month = 2013-03-01
the last day of this month = 2013-02-28
the last day of last year = 2012-12-31
the first month of 2013 = 2013-01
the second month of last year = 2012-02
the 100th day of 2013 = 2013-04-10
the second half of the year = 2013-07>2014-01
the rest of the week = 2013-02-12>2013-02-18
so far this year = 2013-01-01>2013-02-12
the rest of the week = 2013-02-12>2013-02-18
""",
    "weekdays": """
Friday = 2013-02-08
on Friday = 2013-02-08
Tuesday = 2013-02-12
last Friday = 2013-02-08
next Friday = 2013-02-22
this Friday = 2013-02-15
this coming Friday = 2013-02-15
coming Friday = 2013-02-15
the upcoming Friday = 2013-02-15
this past Friday = 2013-02-08
past Friday = 2013-02-08
the past Friday = 2013-02-08
the previous Friday = 2013-02-08
the following Friday = 2013-02-15
next week Tuesday = 2013-02-19
next week on Tuesday = 2013-02-19
Tuesday next week = 2013-02-19
Tuesday of next week = 2013-02-19
the Tuesday of next week = 2013-02-19
on Tuesday next week = 2013-02-19
next week's Tuesday = 2013-02-19
last week Thursday = 2013-02-07
Thursday last week = 2013-02-07
Thursday of last week = 2013-02-07
Thursday of this week = 2013-02-14
this week Thursday = 2013-02-14
this week's Thursday = 2013-02-14
Tuesday the week after next = 2013-02-26
a week on Tuesday = 2013-02-26|2013-02-19
a week on Friday = 2013-02-22
Friday week = 2013-02-22
Monday week = 2013-02-25
Friday fortnight = 2013-03-01
a fortnight on Friday = 2013-03-01
a week from Friday = 2013-02-22
a week from next Friday = 2013-03-01
two Fridays ago = 2013-02-01
three Mondays ago = 2013-01-28
two Fridays from now = 2013-02-22
the Friday after next = 2013-02-22
the Friday before last = 2013-02-01
Friday after next = 2013-02-22
Friday before last = 2013-02-01
Fri = 2013-02-08
Thurs = 2013-02-07
next Fri = 2013-02-22
next fri = 2013-02-22
last tues = 2013-02-05
this wed = 2013-02-13
Fri. last week = 2013-02-08
the Monday before Christmas 2012 = 2012-12-24
the Sunday after Easter 2013 = 2013-04-07
the Friday after Thanksgiving 2012 = 2012-11-23
the Monday after March 5, 2013 = 2013-03-11
the Friday before 5 March 2013 = 2013-03-01
Monday the 18th = 2013-02-18
Monday, the 18th of February = 2013-02-18
Monday 18th February = 2013-02-18
Monday, Feb. 18 = 2013-02-18
Monday, February 18th, 2013 = 2013-02-18
Mon 18 Feb 2013 = 2013-02-18
Mon, 18 Feb 2013 = 2013-02-18
Mon Feb 18 2013 = 2013-02-18
Mon., Feb. 18, 2013 = 2013-02-18
Monday 2/18/2013 = 2013-02-18
Monday 18/02/2013 = 2013-02-18
Monday 2013-02-18 = 2013-02-18
18 February 2013, Monday = 2013-02-18
Saturday in two weeks = 2013-03-02
Monday three weeks ago = 2013-01-21
the second Sunday after Easter 2013 = 2013-04-14
the closest Monday to March 5, 2013 = 2013-03-04
Friday next = 2013-02-15
the Saturday of next week = 2013-02-23
""",
    "dates": """
March 5, 2013 = 2013-03-05
March 5 2013 = 2013-03-05
March 5th, 2013 = 2013-03-05
March 5th 2013 = 2013-03-05
March the 5th, 2013 = 2013-03-05
March the fifth 2013 = 2013-03-05
March fifth, 2013 = 2013-03-05
5 March 2013 = 2013-03-05
5 March, 2013 = 2013-03-05
5th March 2013 = 2013-03-05
5th of March 2013 = 2013-03-05
5th of March, 2013 = 2013-03-05
the 5th of March 2013 = 2013-03-05
the fifth of March 2013 = 2013-03-05
the fifth of March = 2013-03-05
the twenty-first of March = 2013-03-21
twenty-first of March, 2013 = 2013-03-21
thirty-first of March 2013 = 2013-03-31
the thirty-first of March 2013 = 2013-03-31
March thirty-first = 2013-03-31
March thirty first = 2013-03-31
Mar 5, 2013 = 2013-03-05
Mar. 5, 2013 = 2013-03-05
Mar 5 2013 = 2013-03-05
mar 5 2013 = 2013-03-05
MARCH 5, 2013 = 2013-03-05
5 Mar 2013 = 2013-03-05
05 Mar 2013 = 2013-03-05
05-Mar-2013 = 2013-03-05
05-MAR-13 = 2013-03-05
5/Mar/2013 = 2013-03-05
Mar-05-2013 = 2013-03-05
Mar/05/2013 = 2013-03-05
March/5/2013 = 2013-03-05
March-5-2013 = 2013-03-05
2013 March 5 = 2013-03-05
2013 Mar 5 = 2013-03-05
2013-Mar-05 = 2013-03-05
2013, March 5 = 2013-03-05
3/5/2013 = 2013-03-05
03/05/2013 = 2013-03-05
3/5/13 = 2013-03-05
3-5-2013 = 2013-03-05
03-05-2013 = 2013-03-05
3.5.2013 = 2013-03-05|2013-05-03
15.3.2013 = 2013-03-15
15/3/2013 = 2013-03-15
15-3-2013 = 2013-03-15
15.03.13 = 2013-03-15
2013/03/05 = 2013-03-05
2013/3/5 = 2013-03-05
2013.03.05 = 2013-03-05
2013-03-05 = 2013-03-05
20130305 = 2013-03-05
2013-03 = 2013-03
03/2013 = 2013-03
March 2013 = 2013-03
March, 2013 = 2013-03
March of 2013 = 2013-03
Mar 2013 = 2013-03
Mar. 2013 = 2013-03
Mar '13 = 2013-03
March '13 = 2013-03
in March = 2013-03
March 5 = 2013-03-05
5 March = 2013-03-05
5th March = 2013-03-05
Feb 29, 2012 = 2012-02-29
the 15th = 2013-02-15
on the 15th of this month = 2013-02-15
the 15th of next month = 2013-03-15
the 15th of last month = 2013-01-15
the fifteenth of next month = 2013-03-15
15th of March = 2013-03-15
March 15 of last year = 2012-03-15
March 15 last year = 2012-03-15
15 March last year = 2012-03-15
15 March of this year = 2013-03-15
March 15 next year = 2014-03-15
March next year = 2014-03
March of next year = 2014-03
next year in March = 2014-03
last year in March = 2012-03
March last year = 2012-03
last March = 2012-03
next March = 2013-03
this March = 2013-03
last March 15 = 2012-03-15
last March 15th = 2012-03-15
next March 15 = 2013-03-15
this March 15 = 2013-03-15
October of that year = 2013-10
in the month of March 2013 = 2013-03
the month of March = 2013-03
2012 = 2012
in 2012 = 2012
the year 2012 = 2012
'98 = 1998
in '98 = 1998
nineteen ninety-eight = 1998
two thousand twelve = 2012
twenty twelve = 2012
twenty-twelve = 2012
twenty twenty-four = 2024
A.D. 800 = 0800
800 A.D. = 0800
800 CE = 0800
800 AD = 0800
week 10 of 2013 = W:2013-03-04
week 10, 2013 = W:2013-03-04
2013-W10 = W:2013-03-04
the 10th week of 2013 = W:2013-03-04
the week of March 5, 2013 = W:2013-03-04
the week of 5 March 2013 = W:2013-03-04
the week beginning March 4, 2013 = W:2013-03-04
the week starting 4 March 2013 = W:2013-03-04
the week ending March 10, 2013 = W:2013-03-04
the week ended March 10, 2013 = W:2013-03-04
""",
    "stamps": """
2013-03-05T17:30 = 2013-03-05T17:30
2013-03-05T17:30:15 = S:2013-03-05T17:30:15
2013-03-05T17:30:15Z = S:2013-03-05T17:30:15
2013-03-05T17:30:15.123Z = S:2013-03-05T17:30:15
2013-03-05T17:30:15+02:00 = S:2013-03-05T17:30:15
2013-03-05T17:30:15+0200 = S:2013-03-05T17:30:15
20130305T173015 = S:2013-03-05T17:30:15
20130305T173015Z = S:2013-03-05T17:30:15
2013-03-05 17:30 = 2013-03-05T17:30
2013-03-05 17:30:15 = S:2013-03-05T17:30:15
2013-03-05 5:30 pm = 2013-03-05T17:30
2013-03-05, 17:30 = 2013-03-05T17:30
2013/03/05 17:30 = 2013-03-05T17:30
05/03/2013 17:30 = 2013-05-03T17:30
3/15/2013 5:30 PM = 2013-03-15T17:30
3/15/2013 5:30:15 PM = S:2013-03-15T17:30:15
15.03.2013 17:30 = 2013-03-15T17:30
15 Mar 2013 17:30 = 2013-03-15T17:30
15 Mar 2013 17:30:00 = S:2013-03-15T17:30:00
Fri, 15 Mar 2013 17:30:00 +0000 = S:2013-03-15T17:30:00
Fri, 15 Mar 2013 17:30:00 GMT = S:2013-03-15T17:30:00
Fri Mar 15 17:30:00 2013 = S:2013-03-15T17:30:00
Fri Mar 15 17:30:00 UTC 2013 = S:2013-03-15T17:30:00
Mar 15, 2013 5:30pm = 2013-03-15T17:30
Mar 15, 2013 at 5:30pm = 2013-03-15T17:30
March 15, 2013, at 5:30 p.m. = 2013-03-15T17:30
March 15, 2013 - 5:30 pm = 2013-03-15T17:30
Friday, March 15, 2013 5:30 PM = 2013-03-15T17:30
5:30 pm, March 15, 2013 = 2013-03-15T17:30
5:30 PM - 15 Mar 2013 = 2013-03-15T17:30
5:30 p.m. on March 15, 2013 = 2013-03-15T17:30
5:30 p.m. Friday, March 15 = 2013-03-15T17:30
17:30 on 15 March 2013 = 2013-03-15T17:30
at 17:30 on 15 March 2013 = 2013-03-15T17:30
17:30, 15 March 2013 = 2013-03-15T17:30
17:30 15/03/2013 = 2013-03-15T17:30
12:00 PM 3/15/2013 = 2013-03-15T12:00
12:00 AM 3/15/2013 = 2013-03-15T00:00
""",
    "clocks": """
5 pm = 2013-02-12T17
5pm = 2013-02-12T17
5 p.m. = 2013-02-12T17
5 PM = 2013-02-12T17
5 P.M. = 2013-02-12T17
5p.m. = 2013-02-12T17
at 5 = 2013-02-12T05|2013-02-12T17
at 5pm = 2013-02-12T17
five pm = 2013-02-12T17
five p.m. = 2013-02-12T17
5:30pm = 2013-02-12T17:30
5:30 pm = 2013-02-12T17:30
5:30 p.m. = 2013-02-12T17:30
5.30 pm = 2013-02-12T17:30
5.30pm = 2013-02-12T17:30
at 5.30 = 2013-02-12T05:30
5:30:15 pm = S:2013-02-12T17:30:15
530pm = 2013-02-12T17:30
530 pm = 2013-02-12T17:30
17:30 = 2013-02-12T17:30
17:30:15 = S:2013-02-12T17:30:15
at 17.30 = 2013-02-12T17:30
17h30 = 2013-02-12T17:30
at 17h = 2013-02-12T17
1730 hours = 2013-02-12T17:30
1730 hrs = 2013-02-12T17:30
1730h = 2013-02-12T17:30
at 1730 = 2013-02-12T17:30
17:30 hours = 2013-02-12T17:30
17:30h = 2013-02-12T17:30
17:30 hrs = 2013-02-12T17:30
05:30 = 2013-02-12T05:30
5 o'clock = 2013-02-12T05
five o'clock = 2013-02-12T05
5 o’clock = 2013-02-12T05
5 o'clock in the afternoon = 2013-02-12T17
five o'clock in the morning = 2013-02-12T05
five in the afternoon = 2013-02-12T17
5 in the morning = 2013-02-12T05
at 9 at night = 2013-02-12T21
9 o'clock at night = 2013-02-12T21
9 tonight = 2013-02-12T21
at 9 tonight = 2013-02-12T21
at nine this morning = 2013-02-12T09
half past five = 2013-02-12T05:30
half-past five = 2013-02-12T05:30
half past 5pm = 2013-02-12T17:30
half past five in the evening = 2013-02-12T17:30
at half five = 2013-02-12T05:30
quarter past five = 2013-02-12T05:15
a quarter past five = 2013-02-12T05:15
quarter after five = 2013-02-12T05:15
quarter to six = 2013-02-12T05:45
a quarter to six = 2013-02-12T05:45
quarter to 6 pm = 2013-02-12T17:45
a quarter to six in the evening = 2013-02-12T17:45
quarter of six = 2013-02-12T05:45
quarter till six = 2013-02-12T05:45
at ten to six = 2013-02-12T05:50
ten minutes to six = 2013-02-12T05:50
ten past five = 2013-02-12T05:10
ten minutes past five = 2013-02-12T05:10
twenty past five = 2013-02-12T05:20
twenty-five past five = 2013-02-12T05:25
twenty to six in the evening = 2013-02-12T17:40
5 past 6 = 2013-02-12T06:05
ten after five = 2013-02-12T05:10
at five thirty = 2013-02-12T05:30
five thirty pm = 2013-02-12T17:30
five-thirty p.m. = 2013-02-12T17:30
five forty-five pm = 2013-02-12T17:45
at five fifteen in the afternoon = 2013-02-12T17:15
at five oh five = 2013-02-12T05:05
noon = 2013-02-12T12:00
at noon = 2013-02-12T12:00
12 noon = 2013-02-12T12:00
12 midnight = 2013-02-12T00:00|2013-02-13T00:00
midday = 2013-02-12T12:00
at midnight = 2013-02-12T00:00|2013-02-13T00:00
high noon = 2013-02-12T12:00
12 pm = 2013-02-12T12
12 am = 2013-02-12T00
12:30 am = 2013-02-12T00:30
12:30 pm = 2013-02-12T12:30
00:30 = 2013-02-12T00:30
0:30 = 2013-02-12T00:30
5pm EST = 2013-02-12T17
5 p.m. ET = 2013-02-12T17
5:30 p.m. EDT = 2013-02-12T17:30
17:30 GMT = 2013-02-12T17:30
17:30 UTC = 2013-02-12T17:30
17:30Z = 2013-02-12T17:30
17:30 (GMT) = 2013-02-12T17:30
1730 GMT = 2013-02-12T17:30
1730Z = 2013-02-12T17:30
17:30 UTC+2 = 2013-02-12T17:30
17:30 +0200 = 2013-02-12T17:30
17:30+02:00 = 2013-02-12T17:30
17:30 GMT+1 = 2013-02-12T17:30
5:30 pm Pacific time = 2013-02-12T17:30
5:30 pm Eastern = 2013-02-12T17:30
5:30 pm local time = 2013-02-12T17:30
5:30 pm London time = 2013-02-12T17:30
5:30 pm CET = 2013-02-12T17:30
5ish = 2013-02-12T05
5-ish = 2013-02-12T05
around 5pm = 2013-02-12T17
about 5 pm = 2013-02-12T17
5pm sharp = 2013-02-12T17
5pm exactly = 2013-02-12T17
at exactly 5pm = 2013-02-12T17
at approximately 5:30 pm = 2013-02-12T17:30
shortly after 5 pm = 2013-02-12T17>..
at about half past five = 2013-02-12T05:30
circa 5 pm = 2013-02-12T17
""",
    "day and time": """
tomorrow at 5pm = 2013-02-13T17
5pm tomorrow = 2013-02-13T17
at 5pm tomorrow = 2013-02-13T17
tomorrow 5pm = 2013-02-13T17
tomorrow, 5 pm = 2013-02-13T17
tomorrow @ 5pm = 2013-02-13T17
tomorrow @5pm = 2013-02-13T17
tomorrow at 5 = 2013-02-13T05|2013-02-13T17
tomorrow at noon = 2013-02-13T12:00
noon tomorrow = 2013-02-13T12:00
yesterday at 17:30 = 2013-02-11T17:30
17:30 yesterday = 2013-02-11T17:30
today at 5pm = 2013-02-12T17
5pm today = 2013-02-12T17
Friday at 5pm = 2013-02-08T17
5pm on Friday = 2013-02-08T17
5pm Friday = 2013-02-08T17
at 5pm on Friday = 2013-02-08T17
on Friday at 5:30 p.m. = 2013-02-08T17:30
next Friday at 5pm = 2013-02-22T17
last Friday at half past five = 2013-02-08T05:30
next Friday at 17:30 = 2013-02-22T17:30
5pm next Friday = 2013-02-22T17
next week Friday at 5pm = 2013-02-22T17
March 5 at 5 pm = 2013-03-05T17
5 pm on March 5 = 2013-03-05T17
5 March at 17:30 = 2013-03-05T17:30
the 15th at 5pm = 2013-02-15T17
at 5pm on the 15th = 2013-02-15T17
Monday the 18th at 5pm = 2013-02-18T17
tomorrow morning at 9 = 2013-02-13T09
9 tomorrow morning = 2013-02-13T09
tomorrow at 9 in the morning = 2013-02-13T09
tomorrow at nine o'clock in the evening = 2013-02-13T21
9 o'clock tomorrow = 2013-02-13T09
at 9 o'clock tomorrow evening = 2013-02-13T21
yesterday at a quarter past five in the afternoon = 2013-02-11T17:15
two days ago at 5pm = 2013-02-10T17
in two days at 5pm = 2013-02-14T17
two days from now at 5pm = 2013-02-14T17
5pm two days ago = 2013-02-10T17
at 5pm in two days = 2013-02-14T17
5 pm the day after tomorrow = 2013-02-14T17
the day after tomorrow at 5 pm = 2013-02-14T17
Christmas Day 2012 at noon = 2012-12-25T12:00
Friday morning at 9 = 2013-02-08T09
Friday night at 11 = 2013-02-08T23
9 a.m. on Friday morning = 2013-02-08T09
at 9:15 on Friday morning = 2013-02-08T09:15
9:15 Friday night = 2013-02-08T21:15
tonight at 8:30 = 2013-02-12T20:30
8:30 tonight = 2013-02-12T20:30
last night at 11 = 2013-02-11T23
11 last night = 2013-02-11T23
this evening at seven = 2013-02-12T19
this afternoon at 3 = 2013-02-12T15
3 this afternoon = 2013-02-12T15
3:30 this afternoon = 2013-02-12T15:30
the first Monday of March 2013 at 9am = 2013-03-04T09
9am on the first Monday of March 2013 = 2013-03-04T09
""",
    "parts of day": """
this morning = 2013-02-12T06>2013-02-12T12
this afternoon = 2013-02-12T12>2013-02-12T18
this evening = 2013-02-12T18>2013-02-13T00
tonight = 2013-02-12T18>2013-02-13T06
last night = 2013-02-11T18>2013-02-12T06
yesterday morning = 2013-02-11T06>2013-02-11T12
yesterday evening = 2013-02-11T18>2013-02-12T00
yesterday night = 2013-02-11T18>2013-02-12T06
tomorrow night = 2013-02-13T18>2013-02-14T06
tomorrow afternoon = 2013-02-13T12>2013-02-13T18
in the afternoon tomorrow = 2013-02-13T12>2013-02-13T18
tomorrow in the afternoon = 2013-02-13T12>2013-02-13T18
the morning of March 5, 2013 = 2013-03-05T06>2013-03-05T12
on the morning of 5 March 2013 = 2013-03-05T06>2013-03-05T12
March 5, 2013 in the morning = 2013-03-05T06>2013-03-05T12
March 5 in the evening = 2013-03-05T18>2013-03-06T00
morning of the 15th = 2013-02-15T06>2013-02-15T12
Friday morning = 2013-02-08T06>2013-02-08T12
Friday in the morning = 2013-02-08T06>2013-02-08T12
on Friday in the evening = 2013-02-08T18>2013-02-09T00
the morning of next Friday = 2013-02-22T06>2013-02-22T12
next Friday morning = 2013-02-22T06>2013-02-22T12
next Friday in the afternoon = 2013-02-22T12>2013-02-22T18
last Friday evening = 2013-02-08T18>2013-02-09T00
last Saturday night = 2013-02-09T18>2013-02-10T06
the night of March 5, 2013 = 2013-03-05T18>2013-03-06T06
the evening before last = 2013-02-10T18>2013-02-11T00
the night before last = 2013-02-10T18>2013-02-11T06
the day after tomorrow in the morning = 2013-02-14T06>2013-02-14T12
two mornings ago = 2013-02-10T06>2013-02-10T12
three nights ago = 2013-02-09T18>2013-02-10T06
Christmas morning 2012 = 2012-12-25T06>2012-12-25T12
late Friday night = 2013-02-08T18>2013-02-09T06
""",
    "ranges": """
from March 5 to March 9, 2013 = 2013-03-05>2013-03-10
March 5 to March 9, 2013 = 2013-03-05>2013-03-10
March 5-9, 2013 = 2013-03-05>2013-03-10
March 5 - 9, 2013 = 2013-03-05>2013-03-10
March 5–9, 2013 = 2013-03-05>2013-03-10
March 5 to 9, 2013 = 2013-03-05>2013-03-10
March 5 through 9, 2013 = 2013-03-05>2013-03-10
March 5 through March 9, 2013 = 2013-03-05>2013-03-10
March 5 until March 9, 2013 = 2013-03-05>2013-03-10
5-9 March 2013 = 2013-03-05>2013-03-10
5 - 9 March 2013 = 2013-03-05>2013-03-10
5–9 March 2013 = 2013-03-05>2013-03-10
5 to 9 March 2013 = 2013-03-05>2013-03-10
5th to 9th March 2013 = 2013-03-05>2013-03-10
5th-9th March 2013 = 2013-03-05>2013-03-10
the 5th to the 9th of March 2013 = 2013-03-05>2013-03-10
from the 5th to the 9th of March 2013 = 2013-03-05>2013-03-10
from 5 to 9 March 2013 = 2013-03-05>2013-03-10
from the 5th until the 9th of March 2013 = 2013-03-05>2013-03-10
between March 5 and 9, 2013 = 2013-03-05>2013-03-10
between March 5 and March 9, 2013 = 2013-03-05>2013-03-10
between 5 and 9 March 2013 = 2013-03-05>2013-03-10
between the 5th and the 9th of March 2013 = 2013-03-05>2013-03-10
between the 5th and 9th of March 2013 = 2013-03-05>2013-03-10
March 5th through the 9th = 2013-03-05>2013-03-10
March 5th to 9th = 2013-03-05>2013-03-10
from March 5th to the 9th = 2013-03-05>2013-03-10
28 February - 5 March 2013 = 2013-02-28>2013-03-06
28 Feb to 5 Mar 2013 = 2013-02-28>2013-03-06
Feb. 28-March 5, 2013 = 2013-02-28>2013-03-06
Dec. 28, 2012 to Jan. 5, 2013 = 2012-12-28>2013-01-06
December 28 to January 5, 2013 = 2012-12-28>2013-01-06
2013-03-05 to 2013-03-09 = 2013-03-05>2013-03-10
2013-03-05 - 2013-03-09 = 2013-03-05>2013-03-10
2013-03-05/2013-03-09 = 2013-03-05>2013-03-10
from 2013-03-05 until 2013-03-09 = 2013-03-05>2013-03-10
3/5/2013 - 3/9/2013 = 2013-03-05>2013-03-10
3/5-3/9 = 2013-03-05>2013-03-10
from 3/5 to 3/9 = 2013-03-05>2013-03-10
from May to July 2012 = 2012-05>2012-08
May to July 2012 = 2012-05>2012-08
May-July 2012 = 2012-05>2012-08
May–July 2012 = 2012-05>2012-08
May through July 2012 = 2012-05>2012-08
between May and July 2012 = 2012-05>2012-08
May 2012 to July 2012 = 2012-05>2012-08
from May 2012 until July 2012 = 2012-05>2012-08
November 2011 - February 2012 = 2011-11>2012-03
Nov 2011 to Feb 2012 = 2011-11>2012-03
from November to February = 2012-11>2013-03
2009-2012 = 2009>2013
2009–2012 = 2009>2013
2009 - 2012 = 2009>2013
2009-12 = 2009>2013|2009-12
2009 to 2012 = 2009>2013
from 2009 to 2012 = 2009>2013
from 2009 through 2012 = 2009>2013
from 2009 until 2012 = 2009>2013
from 2009 till 2012 = 2009>2013
between 2009 and 2012 = 2009>2013
1914-18 = 1914>1919
1914-1918 = 1914>1919
from 3 to 5 pm = 2013-02-12T15>2013-02-12T17
3-5pm = 2013-02-12T15>2013-02-12T17
3 - 5 pm = 2013-02-12T15>2013-02-12T17
3 to 5 pm = 2013-02-12T15>2013-02-12T17
3pm-5pm = 2013-02-12T15>2013-02-12T17
3pm to 5pm = 2013-02-12T15>2013-02-12T17
3 p.m. - 5 p.m. = 2013-02-12T15>2013-02-12T17
3pm till 5pm = 2013-02-12T15>2013-02-12T17
3pm until 5pm = 2013-02-12T15>2013-02-12T17
from 3pm till 5pm = 2013-02-12T15>2013-02-12T17
between 3 and 5 pm = 2013-02-12T15>2013-02-12T17
between 3pm and 5pm = 2013-02-12T15>2013-02-12T17
between 3 p.m. and 5 p.m. = 2013-02-12T15>2013-02-12T17
3:30-5:15 pm = 2013-02-12T15:30>2013-02-12T17:15
3:30 - 5 pm = 2013-02-12T15:30>2013-02-12T17:00
3:30pm-5pm = 2013-02-12T15:30>2013-02-12T17:00
15:30-17:15 = 2013-02-12T15:30>2013-02-12T17:15
15:30 - 17:15 = 2013-02-12T15:30>2013-02-12T17:15
15:30 to 17:15 = 2013-02-12T15:30>2013-02-12T17:15
from 15:30 to 17:15 = 2013-02-12T15:30>2013-02-12T17:15
between 15:30 and 17:15 = 2013-02-12T15:30>2013-02-12T17:15
from 9am to 5pm = 2013-02-12T09>2013-02-12T17
from 9 to 5pm = 2013-02-12T09>2013-02-12T17
11am to 1pm = 2013-02-12T11>2013-02-12T13
11 to 1 pm = 2013-02-12T11>2013-02-12T13
10pm to 2am = 2013-02-12T22>2013-02-13T02
from half past three to five pm = 2013-02-12T15:30>2013-02-12T17:00
noon to 5pm = 2013-02-12T12>2013-02-12T17
from noon until midnight = 2013-02-12T12>2013-02-13T00
from 0900 to 1700 = 2013-02-12T09>2013-02-12T17
0900-1700 hours = 2013-02-12T09>2013-02-12T17
tomorrow from 3 to 5 pm = 2013-02-13T15>2013-02-13T17
tomorrow 3-5pm = 2013-02-13T15>2013-02-13T17
tomorrow between 3 and 5pm = 2013-02-13T15>2013-02-13T17
tomorrow between 3 pm and 5 pm = 2013-02-13T15>2013-02-13T17
from 3 to 5 pm tomorrow = 2013-02-13T15>2013-02-13T17
3-5pm tomorrow = 2013-02-13T15>2013-02-13T17
between 3 and 5 pm tomorrow = 2013-02-13T15>2013-02-13T17
Friday 3pm-5pm = 2013-02-08T15>2013-02-08T17
Friday from 3pm to 5pm = 2013-02-08T15>2013-02-08T17
from 3pm to 5pm on Friday = 2013-02-08T15>2013-02-08T17
on Friday between 15:30 and 17:15 = 2013-02-08T15:30>2013-02-08T17:15
March 5, 2013 from 3 to 5 pm = 2013-03-05T15>2013-03-05T17
March 5, 2013, 3pm-5pm = 2013-03-05T15>2013-03-05T17
3 to 5 pm on March 5, 2013 = 2013-03-05T15>2013-03-05T17
March 5, 2013 3pm to March 6, 2013 5pm = 2013-03-05T15>2013-03-06T17
from 3pm March 5 to 5pm March 6, 2013 = 2013-03-05T15>2013-03-06T17
from Monday to Friday = 2013-02-11>2013-02-16
Monday to Friday = 2013-02-11>2013-02-16
Monday-Friday = 2013-02-11>2013-02-16
Monday through Friday = 2013-02-11>2013-02-16
Mon-Fri = 2013-02-11>2013-02-16
between Monday and Friday = 2013-02-11>2013-02-16
Monday till Wednesday = 2013-02-11>2013-02-14
from Monday until Wednesday = 2013-02-11>2013-02-14
Monday to Wednesday of next week = 2013-02-18>2013-02-21
next Monday to Wednesday = 2013-02-18>2013-02-21
from yesterday to tomorrow = 2013-02-11>2013-02-14
from today to Friday = 2013-02-12>2013-02-16
from today until Friday = 2013-02-12>2013-02-16
between today and Friday = 2013-02-12>2013-02-16
from last month to this month = 2013-01>2013-03
from two years ago to last year = 2011>2013
from spring to autumn 2012 = 2012-03>2012-12
from the 1970s to the 1990s = 1970>2000
from the first quarter to the third quarter of 2012 = 2012-01>2012-10
Q1-Q3 2012 = 2012-01>2012-10
Q1 to Q3 2012 = 2012-01>2012-10
between Christmas 2012 and New Year = 2012-12-25>2013-01-02
9-11 am = 2013-02-12T09>2013-02-12T11
9–11am = 2013-02-12T09>2013-02-12T11
Monday 9-11am = 2013-02-11T09>2013-02-11T11
4 till 23 of this month = 2013-02-04>2013-02-24
from now until Friday = 2013-02-12T04:30>2013-02-16
4 p.m. for 30 minutes = 2013-02-12T16:00>2013-02-12T16:30
Monday night to Wednesday morning = 2013-02-11T18>2013-02-13T12
the 3rd-9th of May 2013 = 2013-05-03>2013-05-10
""",
    "windows": """
since 2010 = 2010>..
since March 5, 2012 = 2012-03-05>..
since last March = 2012-03>..
since Friday = 2013-02-08>..
since yesterday = 2013-02-11>..
since last week = 2013-02-04>..
since two days ago = 2013-02-10>..
since 5pm yesterday = 2013-02-11T17>..
from 2010 on = 2010>..
from 2010 onwards = 2010>..
from March 5, 2013 onward = 2013-03-05>..
as of March 5, 2013 = 2013-03-05>..
starting March 5, 2013 = 2013-03-05>..
starting next week = 2013-02-18>..
beginning March 5 = 2013-03-05>..
until 2010 = ..>2011
until March 5, 2013 = ..>2013-03-06
till Friday = ..>2013-02-16|..>2013-02-09
until Friday = ..>2013-02-16|..>2013-02-09
until tomorrow = ..>2013-02-14
till tomorrow = ..>2013-02-14
until 5pm = ..>2013-02-12T17
until next Friday = ..>2013-02-23
up to March 5, 2013 = ..>2013-03-06
up until 2010 = ..>2011
through 2010 = ..>2011
by 2010 = ..>2011
by March 5, 2013 = ..>2013-03-06
by tomorrow = ..>2013-02-14
by 5pm = ..>2013-02-12T17
by noon tomorrow = ..>2013-02-13T12
no later than March 5, 2013 = ..>2013-03-06|..>2013-03-05
not later than March 5, 2013 = ..>2013-03-06
before 2010 = ..>2010
before March 5, 2013 = ..>2013-03-05
before 5pm = ..>2013-02-12T17
before tomorrow = ..>2013-02-13
before next week = ..>2013-02-18
prior to 2010 = ..>2010
earlier than March 2013 = ..>2013-03
after 2010 = 2011>..
after March 5, 2013 = 2013-03-06>..
after 5pm = 2013-02-12T17>..
after 5pm tomorrow = 2013-02-13T17>..
after tomorrow = 2013-02-14>..
after next week = 2013-02-25>..
later than 2010 = 2011>..
past 5pm = 2013-02-12T17>..
not before March 5, 2013 = 2013-03-05>..
no earlier than March 5, 2013 = 2013-03-05>..
2010 or later = 2010>..
2010 and later = 2010>..
2010 or earlier = ..>2011
""",
    "early mid late": """
early 2012 = P:2012:START
mid-2012 = P:2012:MID
late 2012 = P:2012:END
mid 2012 = P:2012:MID
early March 2012 = P:2012-03:START
early in March 2012 = P:2012-03:START
early in 2012 = P:2012:START
late in 2012 = P:2012:END
in late March = P:2013-03:END
mid-March 2012 = P:2012-03:MID
the beginning of March 2012 = P:2012-03:START
the start of March 2012 = P:2012-03:START
start of March 2012 = P:2012-03:START
the middle of March 2012 = P:2012-03:MID
middle of March 2012 = P:2012-03:MID
the end of March 2012 = P:2012-03:END
end of March 2012 = P:2012-03:END
end March 2012 = P:2012-03:END
end-March 2012 = P:2012-03:END
at the end of 2012 = P:2012:END
the end of last year = P:2012:END
the end of next month = P:2013-03:END
the end of the month = P:2013-02:END
end of month = P:2013-02:END
end of the year = P:2013:END
end of year = P:2013:END
early next week = P:2013-W08:START
early this year = P:2013:START
late last month = P:2013-01:END
later this year = P:2013:END
earlier this year = P:2013:START
later this month = P:2013-02:END
earlier this week = P:2013-W07:START
the early 1990s = P:199:START
the mid-1990s = P:199:MID
mid-1990s = P:199:MID
the late 1990s = P:199:END
late 90s = P:199:END
the late '90s = P:199:END
the early 20th century = P:19:START
the late nineteenth century = P:18:END
late 19th century = P:18:END
early spring 2012 = P:2012-SP:START
late summer = P:2012-SU:END
mid-week = P:2013-W07:MID
midweek = P:2013-W07:MID
""",
    "quarters, seasons, eras": """
Q3 2012 = 2012-07>2012-10
Q3 of 2012 = 2012-07>2012-10
Q3, 2012 = 2012-07>2012-10
Q3/2012 = 2012-07>2012-10
Q3-2012 = 2012-07>2012-10
Q3'12 = 2012-07>2012-10
Q3 '12 = 2012-07>2012-10
2012Q3 = 2012-07>2012-10
2012-Q3 = 2012-07>2012-10
2012 Q3 = 2012-07>2012-10
3Q12 = 2012-07>2012-10
3Q 2012 = 2012-07>2012-10
3Q2012 = 2012-07>2012-10
third quarter of 2012 = 2012-07>2012-10
third quarter 2012 = 2012-07>2012-10
third-quarter 2012 = 2012-07>2012-10
the third quarter of last year = 2012-07>2012-10
last year's third quarter = 2012-07>2012-10
the 3rd quarter of 2012 = 2012-07>2012-10
2012's third quarter = 2012-07>2012-10
quarter three of 2012 = 2012-07>2012-10
the last quarter of 2012 = 2012-10>2013-01
the final quarter of 2012 = 2012-10>2013-01
Q3 last year = 2012-07>2012-10
H1 2012 = 2012-01>2012-07
H2 2012 = 2012-07>2013-01
2012 H1 = 2012-01>2012-07
2012H1 = 2012-01>2012-07
1H 2012 = 2012-01>2012-07
first half of 2012 = 2012-01>2012-07
the first half of 2012 = 2012-01>2012-07
second half of 2012 = 2012-07>2013-01
second half of last year = 2012-07>2013-01
the first six months of 2012 = 2012-01>2012-07
fiscal 2012 = 2012
fiscal year 2012 = 2012
the fiscal year 2012 = 2012
FY2012 = 2012
FY 2012 = 2012
FY12 = 2012
financial year 2012 = 2012
the 2012 fiscal year = 2012
the 2012 financial year = 2012
summer 2012 = 2012-06>2012-09
the summer of 2012 = 2012-06>2012-09
summer of 2012 = 2012-06>2012-09
Summer '12 = 2012-06>2012-09
winter 2011/12 = 2011-12>2012-03
winter 2012-13 = 2012-12>2013-03
the winter of 2012-2013 = 2012-12>2013-03
last summer = 2012-06>2012-09
next summer = 2013-06>2013-09
this summer = 2013-06>2013-09
summer last year = 2012-06>2012-09
the summer of last year = 2012-06>2012-09
next year's summer = 2014-06>2014-09
the fall of 2012 = 2012-09>2012-12
the 1990s = 1990>2000
1990s = 1990>2000
the 1990's = 1990>2000
the '90s = 1990>2000
the 90s = 1990>2000
the nineties = 1990>2000
the nineteen nineties = 1990>2000
the nineteen-nineties = 1990>2000
the 2010s = 2010>2020
the twenty-tens = 2010>2020
the 1800s = 1801>1901|1800>1900|1800>1810
the 20th century = 1901>2001
the twentieth century = 1901>2001
20th century = 1901>2001
the 21st century = 2001>2101
the twenty-first century = 2001>2101
""",
    "n-th": """
the first Monday of March 2013 = 2013-03-04
first Monday of March 2013 = 2013-03-04
1st Monday of March 2013 = 2013-03-04
the first Monday in March 2013 = 2013-03-04
first Monday in March = 2013-03-04
the second Tuesday of March 2013 = 2013-03-12
2nd Tuesday of March 2013 = 2013-03-12
third Friday of next month = 2013-03-15
the third Friday of this month = 2013-02-15
the last Friday of March 2013 = 2013-03-29
last Friday of March 2013 = 2013-03-29
the last Friday in March 2013 = 2013-03-29
last Friday of last month = 2013-01-25
last Monday in October 2012 = 2012-10-29
the last Thursday of the month = 2013-02-28
the first Tuesday of the month = 2013-02-05
the first Sunday of 2013 = 2013-01-06
the first weekend of March 2013 = 2013-03-02>2013-03-04
the last weekend in March 2013 = 2013-03-30>2013-04-01
second weekend of March 2013 = 2013-03-09>2013-03-11
the second-to-last Friday of March 2013 = 2013-03-22
the second to last day of March 2013 = 2013-03-30
the penultimate Friday of March 2013 = 2013-03-22
the fifth Monday of April 2013 = 2013-04-29
first Monday of the year = 2013-01-07
the fourth Thursday in November = 2012-11-22
fourth Thursday of November 2012 = 2012-11-22
the third day of Hanukkah 2012 = 2012-12-11
the last day of Passover 2013 = 2013-04-02
the 20th of next month = 2013-03-20
first of the month = 2013-02-01
the second half of May 2012 = 2012-05-16>2012-06-01
the first 3 days of next month = 2013-03-01>2013-03-04
the last 3 days of this month = 2013-02-26>2013-03-01
""",
    "holidays": """
Christmas 2012 = 2012-12-25
Christmas Day 2012 = 2012-12-25
Christmas of 2012 = 2012-12-25
Christmas Day, 2012 = 2012-12-25
Xmas 2012 = 2012-12-25
Christmas Eve 2012 = 2012-12-24
last Christmas = 2012-12-25
next Christmas = 2013-12-25
this Christmas = 2013-12-25
Christmas last year = 2012-12-25
Boxing Day 2012 = 2012-12-26
New Year's Eve 2012 = 2012-12-31
New Year's Day 2013 = 2013-01-01
new years eve = 2012-12-31
Thanksgiving 2012 = 2012-11-22
Thanksgiving Day 2012 = 2012-11-22
Black Friday 2012 = 2012-11-23
Labor Day 2012 = 2012-09-03
Memorial Day 2012 = 2012-05-28
Independence Day 2012 = 2012-07-04
July 4th 2012 = 2012-07-04
Veterans Day 2012 = 2012-11-11
Columbus Day 2012 = 2012-10-08
MLK Day 2013 = 2013-01-21
Martin Luther King Day 2013 = 2013-01-21
Presidents Day 2013 = 2013-02-18
Presidents' Day 2013 = 2013-02-18
Halloween 2012 = 2012-10-31
Valentine's Day = 2013-02-14
Valentines Day 2013 = 2013-02-14
St Patrick's Day 2013 = 2013-03-17
St. Patrick's Day 2013 = 2013-03-17
Mother's Day 2012 = 2012-05-13
Father's Day 2012 = 2012-06-17
Easter 2013 = 2013-03-31
Easter Sunday 2013 = 2013-03-31
Easter Monday 2013 = 2013-04-01
Good Friday 2013 = 2013-03-29
Ash Wednesday 2013 = 2013-02-13
Palm Sunday 2013 = 2013-03-24
Pentecost 2013 = 2013-05-19
Ascension Day 2013 = 2013-05-09
Groundhog Day 2013 = 2013-02-02
April Fools' Day 2013 = 2013-04-01
April Fools Day 2013 = 2013-04-01
Earth Day 2013 = 2013-04-22
May Day 2013 = 2013-05-01
Guy Fawkes Night 2012 = 2012-11-05
Bonfire Night 2012 = 2012-11-05
Remembrance Day 2012 = 2012-11-11
Cinco de Mayo 2013 = 2013-05-05
Juneteenth 2013 = 2013-06-19
Bastille Day 2013 = 2013-07-14
Epiphany 2013 = 2013-01-06
the day before Christmas 2012 = 2012-12-24
two days after Christmas 2012 = 2012-12-27
the eve of Easter 2013 = 2013-03-30
""",
    "durations": """
three weeks = L:P3W
for three weeks = L:P3W
3 weeks = L:P3W
3-week = L:P3W
a week = L:P1W
one week = L:P1W
two and a half weeks = L:P2.5W
an hour and a half = L:PT1H30M
one and a half hours = L:PT1H30M
1.5 hours = L:PT1H30M
1 1/2 hours = L:PT1H30M
1½ hours = L:PT1H30M
90 minutes = L:PT90M
half an hour = L:PT30M
a half hour = L:PT30M
half-hour = L:PT30M
a half-hour = L:PT30M
half a day = L:PT12H
half a year = L:P6M
half a minute = L:PT30S
a quarter of an hour = L:PT15M
quarter of an hour = L:PT15M
a quarter hour = L:PT15M
three quarters of an hour = L:PT45M
three-quarters of an hour = L:PT45M
2 hours and 30 minutes = L:PT2H30M
2 hours 30 minutes = L:PT2H30M
2h30m = L:PT2H30M
2h 30m = L:PT2H30M
2 hrs 30 mins = L:PT2H30M
2hrs 30mins = L:PT2H30M
two hours thirty minutes = L:PT2H30M
one year, two months and three days = L:P1Y2M3D
1 year 2 months 3 days = L:P1Y2M3D
two years and a half = L:P2Y6M
a year and a half = L:P1Y6M
a year and six months = L:P1Y6M
18 months = L:P18M
a decade = L:P10Y
two decades = L:P20Y
a century = L:P100Y
half a century = L:P50Y
a quarter of a century = L:P25Y
a quarter century = L:P25Y
half a decade = L:P5Y
a fortnight = L:P2W
two fortnights = L:P4W
24 hours = L:PT24H
ten seconds = L:PT10S
10 sec = L:PT10S
15 min = L:PT15M
15 minutes = L:PT15M
fifteen-minute = L:PT15M
twenty-five days = L:P25D
a hundred days = L:P100D
a couple of hours = L:PT2H
a couple hours = L:PT2H
a dozen years = L:P12Y
a few days = L:PXD
several months = L:PXM
all day = L:P1D
the whole week = L:P1W
an entire year = L:P1Y
three full days = L:P3D
three consecutive days = L:P3D
about two hours = L:PT2H
more than two hours = L:PT2H
at least two hours = L:PT2H
less than two hours = L:PT2H
up to two hours = L:PT2H
a two-hour = L:PT2H
two-and-a-half-hour = L:PT2H30M
two and a quarter hours = L:PT2H15M
two and three quarter hours = L:PT2H45M
1 day and 12 hours = L:P1DT12H
a day and a half = L:P1DT12H|P1.5D
one and a half days = L:P1DT12H|P1.5D
a month and a half = L:P1.5M
a week and a half = L:P1.5W
a minute and a half = L:PT1M30S|PT1.5M
1:30 hours = L:PT1H30M
2:15 minutes = L:PT2M15S
one hour, 15 minutes and 30 seconds = L:PT1H15M30S
an hour = L:PT1H
a thousand years = L:P1000Y
""",
    "sets": """
every day = R:P1D
every Monday = R:XXXX-WXX-1
every week = R:P1W
every two weeks = R:P2W
every other week = R:P2W
every 3 days = R:P3D
every third day = R:P3D
each Monday = R:XXXX-WXX-1
each month = R:P1M
daily = R:P1D
weekly = R:P1W
twice a week = R:P1W
three times a month = R:P1M
once every two weeks = R:P2W
once a day = R:P1D
every morning = R:XXXX-XX-XXTMO
every Friday night = R:XXXX-WXX-5TNI
on Mondays = R:XXXX-WXX-1
Mondays = R:XXXX-WXX-1
on Mondays and Wednesdays = R:*
every Monday and Wednesday = R:*
on weekends = R:*
every weekend = R:*
on weekdays = R:*
every weekday = R:*
every hour = R:PT1H
hourly = R:PT1H
every half hour = R:PT30M
every 15 minutes = R:PT15M
every year on March 5 = R:*
every March = R:XXXX-03
every March 5 = R:XXXX-03-05
every spring = R:XXXX-SP
annually = R:P1Y
every year = R:P1Y
per day = R:P1D
biweekly = R:P2W
bimonthly = R:P2M
every first Monday of the month = R:*
the first Monday of every month = R:*
the first Tuesday of each month = R:*
nightly = R:P1D
every night = R:XXXX-XX-XXTNI
every evening at 8 = R:*
at 8 every evening = R:*
5pm every Friday = R:*
every single day = R:P1D
every few days = R:PXD
every couple of weeks = R:P2W
every 24 hours = R:PT24H
every six months = R:P6M
semi-annually = R:P6M
semiannually = R:P6M
fortnightly = R:P2W
monthly = R:P1M
quarterly = R:P3M|P1Q
""",
}

# figures and words that name no time
NOT_TIMES = """
version 2.10.5
version 1.10
v3.4.2
The score was 3-2.
They won 21-14.
a ratio of 3:2
odds of 5-1
a 4/5 majority
3/4 of the voters
1/2 cup of sugar
call 555-1234
call (212) 555-0147
+44 20 7946 0958
1-800-555-0199
$12.50
€9.99
£3.20 each
12.5 percent
a 3.5 magnitude quake
192.168.10.12
ISBN 978-3-16-148410-0
section 10.12
chapter 3
page 12 of 20
10 Downing Street
room 1204
flight 1930
route 66
Boeing 747-400
model 3
size 12
items 3-5
pages 10-12
a score of 10 to 8
a 5 to 4 ruling
5 to 10 percent
between 10 and 20 people
from 3 to 5 percent
1,200 people
2000 dollars
a 2011-pound bomb
12 sat down
the sun rose
she may go
they march on
a second chance
second place
the fall of the wall
at 30 percent
at 12 degrees
by 4 points
in 3 of 5 cases
2 for 1
1 in 3
7 of 10
10-4
9/10 people
a 10-year-old
three-year-olds
size 10.5
10.30 euros
5.30 dollars
grade 2.1
figure 3.12
Article 5.12
10 to 1
3 to 1
the 12th floor
5th Avenue
the 2nd Battalion
1st place
Psalm 23:4
John 3:16
a 16:9 screen
at a 3:1 ratio
10k run
A4 paper
B2B
part 2
step 3
number 10
the top 10
apt 4b
7-Eleven
9 millimeter
3m wide
5m people
10m dollars
5d printer
4h club
"""
