"""An article in, a chart and the conflicts out; run from the project's folder: python examples/from_article_to_chart.py."""

from pathlib import Path

import timeline

ROOT = Path(__file__).parents[1]


def main(folder: Path = Path("out")) -> timeline.Timeline:
    """Read a story, write picture, page and JSON into `folder`, print what does not fit together."""
    tl = timeline.read(ROOT / "seeds" / "starlink-calls.txt", dateline="2024-10-25")
    folder.mkdir(exist_ok=True)
    tl.save(folder / "accounts.png", width=1200, title="Did Musk and Putin keep talking?")
    tl.report(folder / "accounts.html")
    tl.to_json(folder / "accounts.json")
    for relation in tl.conflicts:
        print(f"{relation.kind}, {relation.certainty}: {relation.explanation}\n")
    return tl


if __name__ == "__main__":
    main()
