"""A column of phrases against a column of datelines, in pandas."""

import pandas as pd

import timeline


def main() -> pd.DataFrame:
    """Three phrases, said on three days; the one that names no day keeps its row, with the reason."""
    frame = pd.DataFrame(
        {
            "phrase": ["two years ago", "last Friday", "June 31"],
            "dateline": ["2024-10-25", "2013-02-12", "2013-02-12"],
        }
    )
    return frame.join(timeline.resolve_column(frame["phrase"], frame["dateline"], errors="coerce"))


if __name__ == "__main__":
    print(main().to_string())
