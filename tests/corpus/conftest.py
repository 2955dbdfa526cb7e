"""One cluster of two worker processes for all tests of this folder, which are left out where the extra [corpus] is not installed."""

from importlib.util import find_spec

import pandas as pd
import pytest

collect_ignore_glob = [] if find_spec("distributed") else ["test_*.py"]


@pytest.fixture(scope="session")
def client():
    import dask

    from tests.corpus import hook
    from timeline.corpus.engine import engine

    with dask.config.set({"distributed.worker.preload": [hook.PATH]}), engine(None, 2) as own:
        yield own


@pytest.fixture
def table():
    """A table of a destination, in an order of its own rather than of its shards."""

    def table(folder, name):
        frame = pd.read_parquet(folder / name)
        keys = [c for c in ("document", "start", "end", "id", "row") if c in frame]
        return frame.sort_values(keys, kind="stable").reset_index(drop=True)

    return table


@pytest.fixture
def same(table):
    """Two destinations hold the same rows."""

    def same(one, other, names=("documents", "expressions", "claims", "errors")):
        for name in names:
            pd.testing.assert_frame_equal(table(one, name), table(other, name))

    return same
