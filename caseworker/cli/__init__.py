"""The terminal client: a complete user of the desk, without any window. `app` is where it begins."""
