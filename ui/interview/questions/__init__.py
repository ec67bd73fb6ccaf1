"""The questions of an interview: a widget for each kind, found in one table.

A page makes a widget with `question_widget`, shows label and hint itself (`heading_and_rest`, `MarkedWords`), and
listens: `answered` with the text to store, `file_given`, `file_removed`, `go_on` for Enter. After each change it
gives the new state to `show_state`, or makes a new widget where `still_fits` says no. Before it goes on it asks
`fault()` (show it with `show_problem`, and stay) and `pending()` (store it).
"""

from ui.interview.questions.contract import GivenFile, QuestionWidget, Surroundings
from ui.interview.questions.direction import face_as
from ui.interview.questions.in_words import answer_in_words
from ui.interview.questions.marked import heading_and_rest, plain_words, told
from ui.interview.questions.marked_words import MarkedWords
from ui.interview.questions.signature_pad import SignaturePad
from ui.interview.questions.table import MOST_IN_SIGHT, question_widget, still_fits

__all__ = [
    "MOST_IN_SIGHT",
    "GivenFile",
    "MarkedWords",
    "QuestionWidget",
    "SignaturePad",
    "Surroundings",
    "answer_in_words",
    "face_as",
    "heading_and_rest",
    "plain_words",
    "question_widget",
    "still_fits",
    "told",
]
