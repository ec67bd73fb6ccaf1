"""What is to be said of a question before it is answered here, because the form was made for a phone."""

from PySide6.QtCore import QCoreApplication

from caseworker.forms import Kind, QuestionState
from ui.interview.questions.appearances import CALENDARS, wants_other_app, words_of


def remarks_on(question: QuestionState) -> list[str]:
    """Return what is different from answering on a phone, in sentences."""
    translate = QCoreApplication.translate
    words = words_of(question.appearance)
    is_upload = question.kind is Kind.UPLOAD
    found = []
    if wants_other_app(question.appearance) or (is_upload and "intent" in question.attributes):
        found.append(
            translate("Remarks", "On a phone another app would answer this. Here you can answer it, or leave it out.")
        )
    if is_upload and words & {"new", "new-front", "new-rear"}:
        found.append(translate("Remarks", "The form asks for one that is made now, not for an old one."))
    if words & CALENDARS:
        found.append(
            translate("Remarks", "On a phone this form shows another calendar. Type the date of the everyday calendar.")
        )
    if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MANY} and words & {"map", "image-map"}:
        found.append(translate("Remarks", "On a phone this shows a map or a picture to tap. Here it is a list."))
    return found
