"""Ways to reach an office."""
