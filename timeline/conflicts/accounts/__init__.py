"""What does each claim say? Claim → the bounds it sets in each reading, whom its events must involve, its window, and all this in words."""
