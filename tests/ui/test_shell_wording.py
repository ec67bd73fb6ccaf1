import logging

import pytest

from caseworker.base import CaseworkerError
from ui.wording import Notice, words_for


class Awkward(CaseworkerError):
    code = "test.awkward"
    sentence = "It did not work."
    next_step = "Try another way."


def test_an_error_of_the_core_is_told_in_its_own_words() -> None:
    assert words_for(Awkward("Joseph Okafor")) == Notice("It did not work.", "Try another way.", "test.awkward")


def test_an_unforeseen_error_is_told_kindly_and_logged_without_its_text(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        try:
            {}["Joseph Okafor"]
        except KeyError as error:
            said = words_for(error)
    assert said.code == "program"
    assert "KeyError at" in caplog.text
    assert "Joseph" not in caplog.text
