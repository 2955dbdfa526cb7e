"""Claims that a language model gave: held against the text and the schema, dated, and reasoned over.

The answers in `answers/` were written down by hand in the manner of such models: one is as it should be, one is partly wrong, one is
hostile, one wraps its JSON in prose. Put your own call in place of `recorded`.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import timeline

FOLDER = Path(__file__).parent / "answers"


def recorded(name: str) -> Callable[[object, Sequence[timeline.Expression]], str]:
    """A reader of claims that gives a recorded answer, whatever the document."""

    def reader(document: object, expressions: Sequence[timeline.Expression]) -> str:
        # a real reader would send document.text, document.dateline and the expressions to a model, with docs/answers-schema.json
        return (FOLDER / name).read_text(encoding="utf-8")

    return reader


def main() -> dict[str, timeline.Timeline]:
    """Read the article four times and print what became of each answer."""
    article = (FOLDER / "article.txt").read_text(encoding="utf-8")
    results = {}
    for name in ("valid.json", "mixed.json", "adversarial.json", "fenced.txt"):
        tl = timeline.reconstruct(article, dateline="2024-10-25", source="Ledger", claims=recorded(name), on_error="skip")
        print(f"{name}: {len(tl.claims)} claims, {len(tl.conflicts)} conflicts, {len(tl.refused)} refused")
        for note in tl.notes:
            print("   ", note)
        results[name] = tl
    return results


if __name__ == "__main__":
    main()
