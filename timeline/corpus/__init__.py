"""Many documents at once: an archive in, tables out; and what cannot all be true across all of them.

>>> from timeline.corpus import process, process_frame, conflicts

`process` and `conflicts` run on Dask, which the extra `[corpus]` installs; `process_frame` needs nothing but pandas.
"""

from timeline.corpus.comparing import Findings, conflicts
from timeline.corpus.frame import process_frame
from timeline.corpus.run import Processed, process
from timeline.corpus.tables import schema

__all__ = ["process", "process_frame", "conflicts", "schema", "Processed", "Findings"]
