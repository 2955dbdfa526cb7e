"""How many, and how much? Words of number in a clause → counts, measures, sums and tallies."""
