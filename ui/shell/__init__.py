"""What stands around every page: the window, its rail, the connection strip and the bar of the person in hand."""
