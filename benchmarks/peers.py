"""Other libraries on the same 400 sentences, in one command:

    python benchmarks/peers.py

installs dateparser, parsedatetime and recognizers-text (pip) and chrono-node (npm) in `build/peers` and prints a table. What is asked:

- *touched*: the phrase is found at all, wherever it begins and ends;
- *placed*: what it is said to be begins inside one of the right intervals, which is fair to libraries that give a moment without a length;
- *exact*: one of its intervals is one of the right ones; a library that gives moments alone cannot be exact;
- *silent*: where a sentence holds no time, nothing is found.

Each library is asked as its documentation does for English text with a day of reference, and every resolution that it offers counts.
Speed is CPU time for all sentences after a first call, as a multiple of that of `timeline` in the same run.
"""

import json
import subprocess
import sys
import time
import venv
from collections import Counter
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from sentences import read, rows

HERE = Path(__file__).parent / "peers"
HOME = Path(__file__).parents[1] / "build" / "peers"
PACKAGES = ["dateparser", "parsedatetime", "recognizers-text-suite", "emoji<2"]  # recognizers-text needs an emoji of its time


def installed():
    """The interpreter of an environment that holds the libraries; made once."""
    python = HOME / "bin" / "python"
    if not python.exists():
        venv.create(HOME, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    if not (HOME / "node_modules" / "chrono-node").exists():
        subprocess.run(["npm", "install", "--silent", "--prefix", str(HOME), "chrono-node@2"], check=True)
        (HOME / "chrono.mjs").write_text((HERE / "chrono.mjs").read_text(encoding="utf-8"), encoding="utf-8")
    return python


def answers(gold):
    """Name → (CPU seconds, what was found in each sentence)."""
    python = installed()
    asked = "\n".join(json.dumps({"text": row["text"], "dateline": row["dateline"]}) for row in gold)
    commands = {name: [python, HERE / "readers.py", name] for name in ("dateparser", "parsedatetime", "recognizers-text")}
    commands["chrono-node"] = ["node", HOME / "chrono.mjs"]
    read({"text": "“I left two weeks ago,” Orr said on Friday.", "dateline": "2024-10-25"})  # loads what quotations need
    began = time.process_time()
    found = [read(row) for row in gold]
    yield "timeline", time.process_time() - began, found
    for name, command in commands.items():
        answer = json.loads(subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout.splitlines()[-1])
        yield (
            name,
            answer["seconds"],
            [[(s, e, [[_moment(a), _moment(b)] for a, b in named]) for s, e, named in each] for each in answer["found"]],
        )


def judged(gold, found):
    """Counter of (what, "right" | "all")."""
    tally = Counter()
    for row, mine in zip(gold, found, strict=True):
        if not row["expressions"]:
            tally["silent", "all"] += 1
            tally["silent", "right"] += not mine
        for want in row["expressions"]:
            right = [[_moment(m) for m in option] for option in (want["interval"], *want.get("alternatives", ()))]
            named = [i for s, e, intervals in mine if s < want["end"] and want["start"] < e for i in intervals]
            touched = any(s < want["end"] and want["start"] < e for s, e, _ in mine)
            tally["touched", "all"] += 1
            tally["touched", "right"] += touched
            if right != [[None, None]]:  # a length or a repetition has no place on the calendar
                tally["placed", "all"] += 1
                tally["placed", "right"] += any(_begins_inside(i, option) for i in named for option in right)
                tally["exact", "all"] += 1
                tally["exact", "right"] += any(i in right for i in named)
    return tally


def _begins_inside(interval, option):
    start = interval[0]
    if start is None:
        return option[0] is None and interval[1] == option[1]
    return (option[0] is None or option[0] <= start) and (option[1] is None or start < option[1]) and option != [None, None]


def _moment(text):
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=None)


def main():
    gold = list(rows())
    print(f"{'':18}" + "".join(f"{what:>18}" for what in ("touched", "placed", "exact", "silent", "CPU time")))
    unit = None
    for name, seconds, found in answers(gold):
        tally, unit = judged(gold, found), unit or seconds
        cells = [
            f"{100 * tally[what, 'right'] / tally[what, 'all']:.1f} % of {tally[what, 'all']}"
            for what in ("touched", "placed", "exact", "silent")
        ]
        print(f"{name:18}" + "".join(f"{cell:>18}" for cell in cells) + f"{seconds / unit:>17.1f}×")


if __name__ == "__main__":
    main()
