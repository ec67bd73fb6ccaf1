"""Who may act for a person: putting somebody on record for it."""
