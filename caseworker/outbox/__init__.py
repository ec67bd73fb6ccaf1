"""What waits to be sent, and every state it can be in."""
