"""What a member of staff does, one file for each thing; every act is one transaction.

In the order of a working day: `setting_up` a desk, `desk` (signing in), `offering` services, `opening_case`,
`taking_agreement`, `filling` and `answering`, `reading_back`, `confirming` with `queueing`, the `courier` with
`tracking` and `deciding`, `printing`, `erasing` and `fetching` forms from offices.
"""

from caseworker.desk.answering import Answers, AnswersNotAsked, fill_from
from caseworker.desk.confirming import confirm_and_queue, statements_for
from caseworker.desk.courier import Courier, Moved, Round, RoundWatch
from caseworker.desk.deciding import (
    EvidenceMissing,
    TooLate,
    Verdict,
    record_verdict,
    release_submission,
    try_now,
    withdraw_submission,
)
from caseworker.desk.desk import Desk, DeskHalfMade, open_desk
from caseworker.desk.erasing import erase_what_is_due
from caseworker.desk.fetching import Fetched, Unusable, fetch_services
from caseworker.desk.filling import (
    AnswerRefused,
    AnswersMissing,
    Change,
    DraftElsewhere,
    Filling,
    FormNotUsable,
    Surroundings,
    begin_draft,
    definition_of,
    reopen_draft,
)
from caseworker.desk.knocking import Knocked, knock_at_offices
from caseworker.desk.offering import (
    CardUnfinished,
    FileUnreadable,
    FormHasFaults,
    NoSuchService,
    ReadForm,
    give_card,
    named_service,
    offer_form,
    read_form,
    sample_forms,
)
from caseworker.desk.opening_case import LikelyDuplicate, add_person, change_person, open_case, spend_minutes
from caseworker.desk.printing import NothingToSay, PrintedLetter, print_letter, print_permission
from caseworker.desk.queueing import FilesMissing, NotSendable, queue_submission
from caseworker.desk.reaching_offices import AddressUnusable, NotForPractice, add_office, change_office
from caseworker.desk.reading_back import (
    ReadBackAnswer,
    ReadBackSection,
    asked_questions,
    is_card,
    language_tag,
    one_line,
    read_back,
    spoken,
)
from caseworker.desk.setting_up import (
    FirstAdviser,
    NewDesk,
    open_practice,
    recovery_sheet,
    set_up_desk,
)
from caseworker.desk.taking_agreement import Wording, Yes, take_agreement, take_back, take_back_all
from caseworker.desk.tracking import OutboxDetail, OutboxLine, outbox_item, outbox_list, state_words

__all__ = [
    "AddressUnusable",
    "AnswerRefused",
    "Answers",
    "AnswersMissing",
    "AnswersNotAsked",
    "CardUnfinished",
    "Change",
    "Courier",
    "Desk",
    "DeskHalfMade",
    "DraftElsewhere",
    "EvidenceMissing",
    "Fetched",
    "FileUnreadable",
    "FilesMissing",
    "Filling",
    "FirstAdviser",
    "FormHasFaults",
    "FormNotUsable",
    "Knocked",
    "LikelyDuplicate",
    "Moved",
    "NewDesk",
    "NoSuchService",
    "NotForPractice",
    "NotSendable",
    "NothingToSay",
    "OutboxDetail",
    "OutboxLine",
    "PrintedLetter",
    "ReadBackAnswer",
    "ReadBackSection",
    "ReadForm",
    "Round",
    "RoundWatch",
    "Surroundings",
    "TooLate",
    "Unusable",
    "Verdict",
    "Wording",
    "Yes",
    "add_office",
    "add_person",
    "asked_questions",
    "begin_draft",
    "change_office",
    "change_person",
    "confirm_and_queue",
    "definition_of",
    "erase_what_is_due",
    "fetch_services",
    "fill_from",
    "give_card",
    "is_card",
    "knock_at_offices",
    "language_tag",
    "named_service",
    "offer_form",
    "one_line",
    "open_case",
    "open_desk",
    "open_practice",
    "outbox_item",
    "outbox_list",
    "print_letter",
    "print_permission",
    "queue_submission",
    "read_back",
    "read_form",
    "record_verdict",
    "recovery_sheet",
    "release_submission",
    "reopen_draft",
    "sample_forms",
    "set_up_desk",
    "spend_minutes",
    "spoken",
    "state_words",
    "statements_for",
    "take_agreement",
    "take_back",
    "take_back_all",
    "try_now",
    "withdraw_submission",
]
