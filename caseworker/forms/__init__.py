"""The ODK XForms engine."""
