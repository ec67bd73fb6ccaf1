"""The offices that this desk sends to."""
