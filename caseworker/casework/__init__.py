"""Citizens, cases and agreements: frozen values and their rules."""
