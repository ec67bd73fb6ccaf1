"""Advisers, passphrases, key slots, the keychain, signing in and locking."""
