"""What only looks like a time? “Page 1984”, "Mr. May", "a field day" → nothing, so that no rule reads a time there."""
