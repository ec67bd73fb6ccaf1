"""Letters: how they are drawn, looked at, printed and put by."""
