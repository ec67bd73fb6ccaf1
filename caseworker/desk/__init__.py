"""One file for each thing a member of staff does."""
