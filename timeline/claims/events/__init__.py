"""What does a clause tell of? Clause and its noun phrases → the kind of event, state or predicate, with what narrows it."""
