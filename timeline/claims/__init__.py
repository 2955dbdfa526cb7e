"""Who says what happened, how often, when: claims as frozen, validated records, and their extraction from statements.

A text goes from `names` and `sources` through `events`, `reference`, `quantities`, `times` and `deeds` to `replies`, each of which may ask
those before it; `extract.py` leads clause by clause through them and `state.py` holds what they have found. `records` reads claims that others wrote.
"""

from timeline.claims.claim import Claim, ClaimReading, Count, Evidence, Group

__all__ = ["Claim", "ClaimReading", "Count", "Evidence", "Group"]
