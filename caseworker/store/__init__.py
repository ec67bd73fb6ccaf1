"""The vault: the only user of SQLAlchemy."""
