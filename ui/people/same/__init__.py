"""Two records that may be one person."""
