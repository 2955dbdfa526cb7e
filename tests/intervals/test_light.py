"""Importing intervals loads nothing but the standard library and two light modules of the package."""

import json
import subprocess
import sys


def test_importing_intervals_is_light():
    code = (
        "import sys, json; before = set(sys.modules); import timeline.intervals, timeline.intervals.sets, timeline.intervals.timex_value;"
        "print(json.dumps(sorted({m.split('.')[0] for m in set(sys.modules) - before} - sys.stdlib_module_names)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == ["timeline"]
