"""Who may sign in at this desk."""
