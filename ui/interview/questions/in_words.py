"""A stored answer as a person reads it."""

from PySide6.QtCore import QDate, QLocale

from caseworker.forms import QuestionState
from ui.interview.questions.marked import plain_words
from ui.interview.questions.typed_numbers import show_number
from ui.interview.questions.typed_points import points_of
from ui.interview.questions.typed_times import show_time


def answer_in_words(question: QuestionState) -> str:
    """Return the answer with the labels of what was chosen, dates in full, numbers in groups."""
    value = question.value
    if question.choices:
        labels = {choice.value: plain_words(choice.label).partition("\n")[0] for choice in question.choices}
        return ", ".join(labels.get(token) or token for token in _tokens(question, labels))
    match question.datatype:
        case "date":
            return _day(value)
        case "time":
            return show_time(value) or value
        case "dateTime":
            day, _, clock = value.partition("T")
            return f"{_day(day)}, {show_time(clock)}" if clock else _day(day)
        case "int" | "long" | "decimal":
            return show_number(value, grouped=True)
        case "geopoint" | "geotrace" | "geoshape":
            return "\n".join(point.shown for point in points_of(value))
        case _:
            return value


def _tokens(question: QuestionState, labels: dict[str, str]) -> list[str]:
    return [question.value] if question.value in labels else question.value.split()


def _day(value: str) -> str:
    day = QDate.fromString(value[:10], "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else value
