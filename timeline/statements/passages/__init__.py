"""Who speaks where no saying word stands beside it? Sentences, turns and letters → statements handed on, pointed back at, or labelled."""
