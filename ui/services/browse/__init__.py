"""The list of services: to look at, or to choose from for somebody."""
