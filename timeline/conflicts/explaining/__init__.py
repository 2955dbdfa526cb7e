"""Why, and what would reconcile them? Conflicts and clashes → relations with their reasons in words and the smallest changes."""
