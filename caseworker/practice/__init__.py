"""The practice office: a real server on this computer, for training and the tour, that answers as ODK Central does."""

from caseworker.practice.address import PRACTICE_PORT, PRACTICE_TOKEN, practice_link
from caseworker.practice.arrivals import Arrival, Mark
from caseworker.practice.errors import PortTaken
from caseworker.practice.forms import PracticeForm, forms_in
from caseworker.practice.office import PracticeOffice, new_token, serve

__all__ = [
    "PRACTICE_PORT",
    "PRACTICE_TOKEN",
    "Arrival",
    "Mark",
    "PortTaken",
    "PracticeForm",
    "PracticeOffice",
    "forms_in",
    "new_token",
    "practice_link",
    "serve",
]
