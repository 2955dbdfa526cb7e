"""Who is named, and who was named last? Sentences → the register of names and the memory of what was spoken of."""
