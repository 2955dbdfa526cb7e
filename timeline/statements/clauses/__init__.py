"""Which clauses stand here? Tagged words → finite clauses, each with its subject, its verb group and the phrases that stand before it."""
