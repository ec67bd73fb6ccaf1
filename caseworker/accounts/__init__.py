"""Advisers, their passphrases and the keys that open the vault."""

from caseworker.accounts.adviser import Adviser, tidy_sign_in_name

__all__ = ["Adviser", "tidy_sign_in_name"]
