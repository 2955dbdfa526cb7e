"""Months by themselves or with a year: "October of 1999", "in May", "March was cold", "May to July 2012"."""

from __future__ import annotations

from timeline.expressions.nodes import Date
from timeline.languages.en.calendar.dates import dates

rule = dates.rule


@rule("<last|next|coming|past|every|each> {some_month}", says={"last march": "2012-03", "next august": "2013-08"}, never=["a long march"])
def last_march_lower(some_month: int) -> Date:
    return Date(month=some_month)


@rule(
    "{month:month|some_month} (,|of|in)? {year}",
    says={"march 2013": "2013-03", "March 2013": "2013-03", "October of 1999": "1999-10", "May 2014": "2014-05"},
)
def march_2013(month: int, year: int) -> Date:
    return Date(year, month)


@rule(
    "<!in|since|during|until|till|early|late|mid|last|next|this> {month_or_given_name}",
    says={"June was hot.": "2012-06"},
    never=["June Carter sang.", "They met August Lind there.", "In June Carter sang."],
    namesake=True,
)
def june(month_or_given_name: int) -> Date:
    return Date(month=month_or_given_name)


@rule(
    "<!{word}> {month:month_or_verb} <was|is|were|has|had|saw>",
    says={"March was cold.": "2013-03", "May was dry.": "2012-05"},
    never=["I may go.", "Ann May was there.", "march is the word"],
    namesake=True,
)
def march_was(month: int) -> Date:
    return Date(month=month)


@rule(
    "{month:month_or_verb} ,? <(of)? (last|next|this|that|the same|the following|the previous) {unit}>",
    says={"March next year": "2014-03", "May of last year": "2012-05"},
    never=["May next talks succeed"],
)
def march_next_year(month: int) -> Date:
    return Date(month=month)


@rule(
    "<!{word}> {month:month_or_verb} <'s|sales|orders|figures|data|results|deliveries|production|output|exports|imports|prices|payrolls|earnings|"
    "profits|futures|contract|contracts|election|elections|vote|issue|edition|deficit|unemployment|inflation>",
    says={"March's figures were poor.": "2013-03", "May sales fell.": "2012-05"},
    never=["Ann May's figures", "May I go?"],
)
def may_sales(month: int) -> Date:
    return Date(month=month)


@rule(
    "{month:month_or_verb|month_or_name} <(-|--|to|through|thru|until|till|and|or) {last:month}>",
    says={"May to July 2012": "2012-05", "March and April": "2013-03"},
    never=["March to town", "I may and April may."],
)
def may_to_july(month: int) -> Date:
    return Date(month=month)


@rule(
    "<!{word}> {month:month_or_verb} <!{word}>",
    says={"March": "2013-03", "May.": "2012-05"},
    never=["March on!", "I said May."],
)
def march_alone(month: int) -> Date:
    return Date(month=month)


@rule("<this> march <!{word}>", says={"It will begin this march.": "2013-03"}, never=["this march on the town"])
def this_march_lower() -> Date:
    return Date(month=3)


@rule(
    "<for|the|its|their|our|his|her|was|is|than|versus|despite|over|throughout|both> {month:month_or_verb} <!of|on|for|to|against|in|at|family|sisters|brothers>",
    says={"Sales for May fell.": "2012-05", "The March figures were poor.": "2013-03", "It was March.": "2013-03"},
    never=["the March of Time", "the march north"],
)
def sales_for_may(month: int) -> Date:
    return Date(month=month)


@rule("{sure_month}", says={"He left in October.": "2012-10", "September": "2012-09"})
def october(sure_month: int) -> Date:
    return Date(month=sure_month)


@rule(
    "<(in|since|until|till|during|under|through|between|before|after|last|next|this|that|following|previous|preceding|early|late|mid|each|every|a|-|--)> {month:month_or_verb|month_or_given_name}",
    says={"They met in May.": "2012-05", "in March": "2013-03", "a March vote": "2013-03", "entered under May": "2012-05"},
    never=["I may go.", "a march in town"],
)
def in_may(month: int) -> Date:
    return Date(month=month)


@rule(
    "<(by|of|from|to|and|as)> {month:month_or_verb|month_or_given_name}",
    says={"It was over by May.": "2012-05"},
    never=["Ann Orr and May Lind sang.", "a song by May Lind"],
    namesake=True,
)
def by_may(month: int) -> Date:
    return Date(month=month)


@rule(
    "<(in|since|until|till|during|mid|of)> {month:month_or_word} <!first|madness>",
    says={"we met in may": "2012-05", "since march": "2012-03"},
    never=["It may rain.", "a march past"],
)
def in_may_lower(month: int) -> Date:
    return Date(month=month)


@rule(
    "<(in|since|by|until|till|during|last|next|this|early|late|mid|each|every)> {month:month_or_name}",
    says={"They met in Jan.": "2013-01"},
    never=["Ann and Jan met her."],
)
def in_jan(month: int) -> Date:
    return Date(month=month)


@rule("{month_never_word}", says={"by the end of april": "2013-04 END", "roll on june": "2012-06"}, never=["June Carter sang."])
def april_lower(month_never_word: int) -> Date:
    return Date(month=month_never_word)


@rule(
    "<in|since|by|until|till|of|from|during|to|through|before|after|last|next|this|early|late|mid|end|every> {month:month_or_adjective}",
    says={"we met in august": "2012-08"},
    never=["an august assembly"],
)
def in_august_lower(month: int) -> Date:
    return Date(month=month)
