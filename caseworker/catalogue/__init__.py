"""Services this desk offers, their cards and versions, and the offices that receive them."""
