"""Which words attribute, and to whom? Tagged words → cues of saying, each admitted or not, and the phrase that names who speaks."""
