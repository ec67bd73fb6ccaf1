"""What the rules of casework refuse, in words."""

from typing import ClassVar

from caseworker.base import CaseworkerError


class CaseworkError(CaseworkerError):
    """A rule of casework says no."""

    code: ClassVar[str] = "casework"


class AgreementMissing(CaseworkError):
    """No agreement covers the act on that day."""

    code: ClassVar[str] = "agreement.missing"
    sentence: str = "There is no permission for this, or it has ended. Nothing was done and nothing is lost."
    next_step: str = "Ask the person for their permission, then try again."


class AuthorityMissing(CaseworkError):
    """The citizen has not confirmed exactly these answers, or has taken that back."""

    code: ClassVar[str] = "authority.missing"
    sentence: str = "The person has not said yes to sending these answers. Nothing was sent and nothing is lost."
    next_step: str = "Read the answers back to them and ask if they may be sent."


class TermTooLong(CaseworkError):
    """The agreement would last longer than it may."""

    code: ClassVar[str] = "agreement.too-long"
    sentence: str = "This permission would last too long. Nothing was saved."
    next_step: str = "Choose an earlier last day."


class CaseClosed(CaseworkError):
    """The case was closed before."""

    code: ClassVar[str] = "case.closed"
    sentence: str = "This case is closed. Nothing was changed."
    next_step: str = "Open a new case for the person."


class DraftFinished(CaseworkError):
    """The draft's answers are frozen."""

    code: ClassVar[str] = "draft.finished"
    sentence: str = "This form is finished. Its answers cannot be changed. Nothing is lost."
    next_step: str = "To change an answer, make a corrected form from it."
