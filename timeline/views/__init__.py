"""What the reader sees: pure functions of a Chronology."""
