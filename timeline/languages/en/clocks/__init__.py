"""At what time of day? Clock times in figures and in words, parts of days, zones → times of day, alone or on a day."""
