"""Everybody on record, by name, and finding one of them."""
