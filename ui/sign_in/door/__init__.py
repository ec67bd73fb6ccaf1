"""Signing in, and the ways in when that does not work."""
