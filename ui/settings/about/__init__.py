"""What this program is, and whether the ledger is whole."""
