"""The definition of a form: read from XML, frozen."""
