"""One module for each version of the vault's tables."""
