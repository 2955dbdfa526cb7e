"""What is made of several times, or of parts of one? “From May to July”, "late last March", "since then" → ranges, parts and windows."""
