"""The page on which something is promised for a day."""
