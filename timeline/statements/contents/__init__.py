"""What is said, and when was it said? A cue with its speaker → the stretch of its content and the times that date the saying."""
