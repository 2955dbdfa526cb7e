"""Work and memory grow with the text and no faster, whatever it is made of.

Each text is read at one length and at four times that length; quadratic work would cost sixteen times as much. CPU time of one small
run is uncertain, so that a second and a third trial may show what the first did not.
"""

import time
import tracemalloc

import pytest

import timeline

TEXTS = {
    "a long number": lambda n: "9" * n,
    "digits and a month": lambda n: "7 " * (n // 2) + "May",
    "full-width digits": lambda n: "１２ " * (n // 3),
    "combining marks": lambda n: "May" + "\u0301" * n,
    "the day before": lambda n: "the day before " * (n // 15),
    "words of no language": lambda n: "ab " * (n // 3),
    "quotation marks": lambda n: '"' * n + " last May",
    "opening marks": lambda n: "“" * n + " last May, on Friday",
    "apostrophes": lambda n: "'" * n + " last May, on Friday",
    "one long line": lambda n: "The ship sailed on Friday and came back two days later with its crew " * (n // 69),
    "no space": lambda n: "may-" * (n // 4),
    "numbers with commas": lambda n: "1," * (n // 2) + " May",
    "numbers with stops": lambda n: "1." * (n // 2) + " May",
    "a dotted line": lambda n: "May" + "." * n + "3 May",
    "an address without end": lambda n: "a." * (n // 2) + " May 3",
    "clock times": lambda n: "at 5:30 " * (n // 8),
    "a year earlier": lambda n: "a year earlier, " * (n // 16),
    "months of a story": lambda n: "In 1805 he fell. " * 8 + "In May he rose. " * (n // 16),
    "told from events": lambda n: "On May 3 the vote was held. Two weeks after the vote it rained. " * (n // 64),
    "sayings": lambda n: "“It was last Friday,” he said on May 3. " * (n // 40),
    "blank lines": lambda n: "May\n\n" * (n // 5),
}
SIZE = 4_000


def seconds(text):
    began = time.process_time()
    timeline.find(text, dateline="2024-10-25")
    return time.process_time() - began


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_time(make):
    seconds(make(100))
    for _ in range(3):
        short, long = min(seconds(make(SIZE)) for _ in range(2)), seconds(make(4 * SIZE))
        if long < 8 * short + 0.02:
            return
    pytest.fail(f"four times the text took {long / short:.0f} times as long")


def test_memory_is_that_of_the_result():
    """What is found takes memory; what is looked at is given back stretch by stretch."""
    text = "7 " * 100_000 + "May"
    timeline.find(text[:1000], dateline="2024-10-25")
    tracemalloc.start()
    timeline.find(text, dateline="2024-10-25")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * len(text)
