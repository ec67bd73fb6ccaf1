"""Backups and the recovery code."""
