"""A column of phrases against a column of datelines, in pandas."""

import pandas as pd

import timeline
from timeline.errors import ResolutionError


def resolved(phrase: str, dateline: str) -> pd.Series:
    """EDTF string, start, end, and the reason where a phrase cannot be placed."""
    try:
        interval = timeline.resolve(phrase, dateline=dateline)
    except ResolutionError as error:
        return pd.Series({"edtf": None, "start": None, "end": None, "reason": str(error)})
    return pd.Series({"edtf": interval.edtf, "start": interval.start, "end": interval.end, "reason": None})


def main() -> pd.DataFrame:
    """Three phrases, said on three days."""
    frame = pd.DataFrame(
        {
            "phrase": ["two years ago", "last Friday", "June 31"],
            "dateline": ["2024-10-25", "2013-02-12", "2013-02-12"],
        }
    )
    columns = [resolved(row.phrase, row.dateline) for row in frame.itertuples()]
    return frame.join(pd.DataFrame(columns))


if __name__ == "__main__":
    print(main().to_string())
