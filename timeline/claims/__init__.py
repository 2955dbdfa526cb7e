"""Who says what happened, how often, when: claims as frozen, validated records, and their extraction from statements."""

from timeline.claims.claim import Claim, ClaimReading, Count, Evidence, Group

__all__ = ["Claim", "ClaimReading", "Count", "Evidence", "Group"]
