"""Adding a service from a spreadsheet: checked first, its faults shown by sheet and row."""
