"""Setting up a desk in an empty folder."""
