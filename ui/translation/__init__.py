"""The window in the adviser's language: what is chosen at run time, and how the words are gathered (`gathering`)."""

from ui.translation.installing import LANGUAGES, Language, install_language
from ui.translation.labels import language_label
from ui.translation.told import told

__all__ = ["LANGUAGES", "Language", "install_language", "language_label", "told"]
