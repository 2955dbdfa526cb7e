"""How long, how often, how many? Number words and units → amounts of time, lengths and repetitions."""
