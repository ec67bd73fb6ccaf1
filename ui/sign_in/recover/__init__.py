"""The way in for an adviser who forgot their passphrase."""
