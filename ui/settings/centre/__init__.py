"""What letters say of the centre."""
