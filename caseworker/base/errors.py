"""The one family of errors: each has a code for scripts, a sentence for the adviser and a next step."""

from typing import ClassVar


class CaseworkerError(Exception):
    """Something the adviser can be told about.

    `sentence` says what happened and that nothing is lost (where that is so); `next_step` says what to do.
    Both are plain English and hold nothing personal. The message passed to the constructor is the detail
    "a click away": it may hold ids and codes, never names or answers.
    """

    code: ClassVar[str] = "caseworker"
    sentence: str = "Something went wrong."
    next_step: str = "Try again. If it happens again, tell the person who looks after this computer."

    def __init__(self, detail: str = "", *, sentence: str | None = None, next_step: str | None = None) -> None:
        super().__init__(detail or sentence or self.sentence)
        if sentence is not None:
            self.sentence = sentence
        if next_step is not None:
            self.next_step = next_step
