"""The running instance of a form: nodes, repeats and typed values."""
