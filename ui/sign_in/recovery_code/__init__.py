"""The recovery code: shown, put on paper, confirmed."""
