"""What else is told of such a deed? Draft of a claim → who did it, what passed, how it ended, which event it is, what it implies."""
