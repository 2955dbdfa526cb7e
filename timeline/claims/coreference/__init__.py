"""Who or what is meant, over the whole text? Tagged sentences and the register of names → one name for each mention that tells again."""
