"""The outbox: the sending that runs behind every page, and the page that shows what became of each submission."""
