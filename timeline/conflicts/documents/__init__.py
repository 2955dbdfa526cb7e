"""What do several documents tell together? Chronologies → one list of claims, each statement once, with all who tell it."""
