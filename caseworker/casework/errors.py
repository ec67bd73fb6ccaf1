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


class MayNotAct(CaseworkError):
    """Whoever would say yes for the citizen may not, today or for this service."""

    code: ClassVar[str] = "acting.may-not"
    sentence: str = "They may not say yes for this person here: their authority has ended. Nothing was done."
    next_step: str = "Ask the person themself, or look at who may act for them on their page."


class NotForThisService(MayNotAct):
    """Their authority stands, but not for signing for this service."""

    code: ClassVar[str] = "acting.not-this-service"
    sentence: str = "Their authority does not cover saying yes for this service. Nothing was done."


class FollowUpEnded(CaseworkError):
    """The promise was kept or dropped before."""

    code: ClassVar[str] = "follow-up.ended"
    sentence: str = "This follow-up is done, or was dropped. Nothing was changed."
    next_step: str = "Add a new one if something else was promised."


class FollowUpChanged(CaseworkError):
    """Somebody else changed the promise since it was looked at."""

    code: ClassVar[str] = "follow-up.changed"
    sentence: str = "Somebody else has just changed this follow-up. What you did was not saved."
    next_step: str = "Look at it again, then do what is still needed."


class PromiseInThePast(CaseworkError):
    """Nothing can be promised for a day that is over."""

    code: ClassVar[str] = "follow-up.past-day"
    sentence: str = "That day is over. Nothing was saved."
    next_step: str = "Choose today or a later day."
