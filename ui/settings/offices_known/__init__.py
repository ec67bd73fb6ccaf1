"""The offices on record."""
