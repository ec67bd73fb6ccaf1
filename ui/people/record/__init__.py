"""One person's record: what was done with them, what they permit, what is kept of them."""
