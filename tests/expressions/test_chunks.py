"""What stands between two spaces is cut alone and remembered; the tokens are those of the text as a whole."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.expressions.grammar import MARK
from timeline.languages.pack import load

SCANNER = load("en").grammar.scanner
CHUNKS = """a the 10 p. m. p.m. am 3 h $ 5 1/2 9 mins. min. Sept. Sat. May may, 2013 - – — '90s ’s today's o’clock “last year” (e.g. (a) b. c.
bc ad ce a. d. 5% +3 days -2 10:30 10:30pm U.S. third- quarter -day Friday's İstanbul ΑΣ 2h 30m third-quarter gmt+3 at by 7 16h the.May""".split()


@given(st.lists(st.sampled_from(CHUNKS), max_size=9), st.sampled_from([" ", "  ", " \n", "\n\n"]))
def test_pieces_hold_the_tokens_of_the_text(chunks, space):
    text = space.join(chunks)
    tokens = {(start, end): token.code for start, end, token in SCANNER.tokens(text, 0, len(text))}
    for piece in SCANNER.pieces(text):
        for start, end, token in piece:
            assert tokens[start, end] == token.code or (token.code == MARK and (start, end) in (piece[0][:2], piece[-1][:2]))
