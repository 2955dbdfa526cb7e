"""Which day, month, quarter, year or holiday? Dates in all their written orders → dates of the calendar."""
