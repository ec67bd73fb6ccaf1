"""Caseworker: help people with public services, on their behalf, with or without a connection."""
