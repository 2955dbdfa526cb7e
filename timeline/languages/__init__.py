"""The words of each language: one folder a language, small tables with their examples."""
