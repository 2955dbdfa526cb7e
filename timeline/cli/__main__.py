"""`python -m timeline.cli`, where the command is not on the path."""

from timeline.cli import main

main()
