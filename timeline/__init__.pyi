from timeline import corpus as corpus
from timeline import errors as errors
from timeline.anchors import Expression as Expression
from timeline.anchors.phrase import resolve as resolve
from timeline.anchors.timeml import read_timeml as read_timeml
from timeline.claims import Claim as Claim
from timeline.claims import Count as Count
from timeline.conflicts import Relation as Relation
from timeline.conventions import Conventions as Conventions
from timeline.conventions import Limits as Limits
from timeline.intervals import Amount as Amount
from timeline.intervals import Granularity as Granularity
from timeline.intervals import Interval as Interval
from timeline.pipeline import check as check
from timeline.pipeline import explain as explain
from timeline.pipeline import find as find
from timeline.pipeline import merge as merge
from timeline.pipeline import read as read
from timeline.pipeline import reconstruct as reconstruct
from timeline.pipeline import to_timeml as to_timeml
from timeline.result import Timeline as Timeline
from timeline.views.column import resolve_column as resolve_column

__version__: str
__all__: list[str]
