"""Can all of it be true? Bounds and dates → minimal sets of accounts that cannot all hold, how sure that is, and what follows from all."""
