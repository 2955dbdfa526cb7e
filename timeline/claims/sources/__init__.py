"""Who tells it, when, and of which days? Statements and sentences → the voice over every stretch, the days that an account is of."""
