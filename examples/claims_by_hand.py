"""Claims without a text: typed in, from a spreadsheet or a language model; validated, dated, and reasoned over."""

import timeline

CLAIMS = [
    {"id": "log", "source": "visitor log", "said": "2023-06-30", "participants": ["Vale", "Orr"], "event": "meeting",
     "count": {"min": 3}, "window": "2023-01/2023-06"},
    {"id": "orr", "source": "Orr", "said": "2023-09-12", "participants": ["Vale", "Orr"], "event": "meeting",
     "count": {"min": 1, "max": 1}, "window": "../2023-09", "event_time": "18 months earlier"},
    {"id": "aide", "source": "an aide", "said": "2023-09-14", "participants": ["Vale", "Orr"], "event": "contact",
     "polarity": "negative", "window": "2023"},
]  # fmt: skip


def main() -> timeline.Timeline:
    """Check the claims, print the conflicts, correct one claim and print what is left."""
    tl = timeline.check(CLAIMS, dateline="2023-10-01")
    print(tl.summary())
    corrected = tl.correct("log", window="2021", said="2022-01-15")
    print(f"after correcting the log: {len(corrected.conflicts)} conflicts instead of {len(tl.conflicts)}")
    return corrected


if __name__ == "__main__":
    main()
