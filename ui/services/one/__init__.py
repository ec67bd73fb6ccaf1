"""One service: what it is for, what to bring, who receives it and which versions are here."""
