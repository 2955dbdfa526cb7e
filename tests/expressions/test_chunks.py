"""What stands between two spaces is cut alone and remembered; the tokens are those of the stretch as a whole."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.expressions.scanner import lower
from timeline.languages.pack import load

SCANNER = load("en").grammar.scanner
CHUNKS = """a the 10 p. m. p.m. am 3 h $ 5 1/2 9 mins. min. Sept. Sat. May may, 2013 - – — '90s ’s today's o’clock “last year” (e.g. (a) b. c.
bc ad ce a. d. 5% +3 days -2 10:30 10:30pm U.S. third- quarter -day Friday's İstanbul ΑΣ 2h 30m third-quarter gmt+3 at by 7 16h the.May""".split()


@given(st.lists(st.sampled_from(CHUNKS), max_size=9), st.sampled_from([" ", "  ", " \n", "\n\n"]), st.integers(0, 5))
def test_chunk_by_chunk(chunks, space, start):
    text = space.join(chunks)
    lowered, start = lower(text), min(start, len(text))
    assert SCANNER.tokens(text, lowered, start, len(text)) == list(SCANNER._cuts(text, lowered, start, len(text)))
