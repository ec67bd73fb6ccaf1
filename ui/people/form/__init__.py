"""Putting somebody on record, and correcting what is on record of them."""
