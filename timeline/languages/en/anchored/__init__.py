"""How far from which anchor? “Two years ago”, "next March", "the day before his arrest" → times that count from another."""
