"""One small class for each kind of thing in the vault; each takes a connection and gives frozen values."""
