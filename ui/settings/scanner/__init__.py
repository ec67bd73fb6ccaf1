"""The folder of the office’s scanner."""
