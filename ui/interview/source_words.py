"""Who gave an answer, in words."""

from PySide6.QtCore import QCoreApplication

from caseworker.casework import AnswerNote, Source, Teller
from ui.widgets.typeset import side_by_side


def source_words(source: Source) -> str:
    """Return where an answer comes from; empty where the citizen said it."""
    match source.teller:
        case Teller.DOCUMENT:
            return QCoreApplication.translate("Source", "From: {document}").format(document=source.name)
        case Teller.HELPER:
            who = ", ".join(filter(None, (source.name, source.relation)))
            return QCoreApplication.translate("Source", "Said by {who}").format(who=who)
        case Teller.RECORD if source.name:
            return QCoreApplication.translate("Source", "Told before, in {service}").format(service=source.name)
        case Teller.RECORD:
            return QCoreApplication.translate("Source", "From their record")
        case _:
            return ""


def note_words(note: AnswerNote, *, is_answered: bool) -> str:
    """Return what is noted beside a question; empty for nothing."""
    parts = []
    if is_answered:
        parts.append(source_words(note.source))
    elif note.is_unknown:
        parts.append(QCoreApplication.translate("Source", "Does not know"))
    if note.is_for_later:
        parts.append(QCoreApplication.translate("Source", "To come back to"))
    return side_by_side(*parts)
