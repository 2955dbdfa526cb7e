"""What each Python library finds in the sentences of standard input, as JSON lines; run by `benchmarks/peers.py` in their environment.

A line in: {"text", "dateline"}; a line out: [[start, end, [[from, to], ...]], ...], where a library that gives a moment and no length
gives [moment, moment].
"""

import json
import sys
import time
from datetime import datetime, timedelta


def dateparser_search():
    from dateparser.search import search_dates

    def read(text, said):
        found, at = [], 0
        for words, moment in search_dates(text, languages=["en"], settings={"RELATIVE_BASE": said}) or ():
            at = max(text.find(words, at), 0)
            found.append([at, at + len(words), [[moment.isoformat()] * 2]])
            at += len(words)
        return found

    return read


def parsedatetime_nlp():
    import parsedatetime

    calendar = parsedatetime.Calendar()

    def read(text, said):
        found = calendar.nlp(text, sourceTime=said.timetuple()) or ()
        return [[start, end, [[moment.isoformat()] * 2]] for moment, _, start, end, _ in found]

    return read


def recognizers():
    from recognizers_date_time import Culture, recognize_datetime

    def read(text, said):
        return [
            [m.start, m.end + 1, [named for value in (m.resolution or {}).get("values", ()) for named in _resolved(value)]]
            for m in recognize_datetime(text, Culture.English, reference=said)
        ]

    return read


def _resolved(value):
    """The interval of one resolution: a day, a moment, or a range with its ends."""
    if "start" in value or "end" in value:
        yield [_iso(value.get("start")), _iso(value.get("end"))]
    elif value.get("type") == "date" and value.get("value", "not") != "not resolved":
        day = datetime.fromisoformat(value["value"])
        yield [day.isoformat(), (day + timedelta(days=1)).isoformat()]
    elif value.get("type") == "datetime" and value.get("value", "not") != "not resolved":
        yield [_iso(value["value"])] * 2


def _iso(text):
    try:
        return datetime.fromisoformat(text).isoformat() if text else None
    except ValueError:
        return None


READERS = {"dateparser": dateparser_search, "parsedatetime": parsedatetime_nlp, "recognizers-text": recognizers}


def main():
    rows = [json.loads(line) for line in sys.stdin]
    read = READERS[sys.argv[1]]()
    read("It rained two days ago.", datetime(2013, 2, 12))  # what a library loads late is no part of its speed
    began, found = time.process_time(), []
    for row in rows:
        try:
            found.append(read(row["text"], datetime.fromisoformat(row["dateline"])))
        except Exception:  # a crash finds nothing
            found.append([])
    print(json.dumps({"seconds": time.process_time() - began, "found": found}))


if __name__ == "__main__":
    main()
