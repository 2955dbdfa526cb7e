"""Progress: a bar with rate and time left, on a terminal and in a notebook, and nowhere else."""

from __future__ import annotations

import sys
from typing import Any


def bar(total: int, done: int, wanted: bool | None) -> Any:
    """A bar of documents, `done` of which an earlier run has read; invisible where nobody would see it move.

    Parameters
    ----------
    wanted
        True or False decides; None shows it where standard error is a terminal, or in a notebook.
    """
    from tqdm.auto import tqdm

    visible = (sys.stderr.isatty() or _in_notebook()) if wanted is None else wanted
    return tqdm(total=total, initial=done, unit=" documents", disable=not visible, dynamic_ncols=True, smoothing=0.1)


def _in_notebook() -> bool:
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return type(shell).__name__ == "ZMQInteractiveShell"
