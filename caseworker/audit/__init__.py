"""The ledger: its entries, the chain that binds them, and how to check it."""
