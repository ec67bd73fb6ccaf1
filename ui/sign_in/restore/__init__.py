"""Putting a backup in the place of the records."""
