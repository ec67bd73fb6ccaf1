"""What became of it, and the letter beside it."""
