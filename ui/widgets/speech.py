"""What is said aloud: names for screen readers, announcements, and sentences of the core in the adviser's language."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.translation import told


def name_it(widget: QWidget, name: str, description: str = "") -> None:
    """Give a widget the name, and where it helps the description, that a screen reader speaks."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Have a screen reader speak `text`; an urgent one interrupts what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def core_text(sentence: str) -> str:
    """Return a sentence of the core in the adviser's language, in English where nobody has translated it."""
    return told(sentence)
