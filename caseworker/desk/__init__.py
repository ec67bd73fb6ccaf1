"""What a member of staff does, one file for each thing; every act is one transaction.

In the order of a working day: `setting_up` a desk, `desk` (signing in), `looking_over` what waits, `looking_up_people`,
who is `acting_for` them, `offering` services, `opening_case`, `taking_agreement`, `filling` and `answering`,
`reading_back`, `confirming` with
`queueing` and `sealing`, the `courier` with `tracking`, `deciding` and `correcting`, `printing` and `putting_by`
letters, `promising` to follow it up, `following_up` and `suggesting`, `erasing`, `fetching` forms from offices,
`keeping_backups`. After each act `Store.subscribe` tells what kinds of things changed.
"""

from caseworker.base import Notice, Thing
from caseworker.casework import LetterWish
from caseworker.desk.acting_for import (
    ActingLine,
    NewRepresentative,
    WhoActs,
    add_representative,
    end_representative,
    who_acts,
)
from caseworker.desk.answering import Answers, AnswersNotAsked, fill_from, prepared_answer
from caseworker.desk.bringing import note_what_is_here, print_what_to_bring, still_to_bring
from caseworker.desk.changing_centre import change_centre
from caseworker.desk.choosing_printer import choose_printer, chosen_printer, printer_trial_page, printers_of
from caseworker.desk.coming_back import LeftOpen, left_open
from caseworker.desk.confirming import confirm_and_queue
from caseworker.desk.correcting import NotCorrectable, begin_correction
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
from caseworker.desk.draft_faults import AnswerRefused, AnswersMissing, DraftElsewhere, FormNotUsable
from caseworker.desk.erasing import erase_what_is_due
from caseworker.desk.fetching import Fetched, Unusable, fetch_services
from caseworker.desk.filling import Change, Filling, begin_draft, definition_of, reopen_draft
from caseworker.desk.following_up import FollowUpLine, follow_up, follow_ups
from caseworker.desk.keeping_backups import (
    Backup,
    back_up_now,
    backup_is_due,
    backup_place,
    choose_backup_place,
    is_beside_the_vault,
    known_backups,
    last_backup,
)
from caseworker.desk.knocking import Knocked, knock_at_offices
from caseworker.desk.listing_outbox import OutboxRow, outbox_rows
from caseworker.desk.looking_over import Counts, DraftLine, Need, NeedKind, carry_on, counts, needs_you
from caseworker.desk.looking_up_people import (
    Did,
    Happened,
    PeoplePage,
    PersonStory,
    StandingPermission,
    people_page,
    person_story,
)
from caseworker.desk.moving_on import NewerForm, look_at_newer, move_to_newer, newer_version
from caseworker.desk.naming import initials_of
from caseworker.desk.noting import DraftNotes, NoteAnswer, Noting, SpeakAs, read_notes
from caseworker.desk.offering import (
    CardUnfinished,
    FileUnreadable,
    FormHasFaults,
    NoSuchService,
    ReadForm,
    choose_office,
    give_card,
    named_service,
    offer_form,
    read_form,
    sample_forms,
)
from caseworker.desk.opening_case import LikelyDuplicate, add_person, change_person, open_case, spend_minutes
from caseworker.desk.paper_matters import NothingToSay, PrintedLetter
from caseworker.desk.placing import last_place, remember_place
from caseworker.desk.printing import paper_to_sign, print_letter, print_permission
from caseworker.desk.promising import drop_promise, keep_promise, move_promise, promise, reopen_promise
from caseworker.desk.putting_by import (
    WaitingLetter,
    drop_letter,
    letter_printed,
    letters_to_print,
    put_by_letter,
)
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
from caseworker.desk.recovering import (
    NewCode,
    NoSuchAdviser,
    code_is_confirmed,
    code_to_confirm,
    confirm_code,
    recover_desk,
    renew_code,
)
from caseworker.desk.scanning import (
    Scan,
    ScanFolderGone,
    ScanNotDeleted,
    arrived_since,
    choose_scan_folder,
    delete_scan,
    scan_folder,
    scans_in,
)
from caseworker.desk.setting_up import (
    FirstAdviser,
    NewDesk,
    open_practice,
    recovery_sheet,
    set_up_desk,
)
from caseworker.desk.stopping import WhatIsLeft, print_what_is_left, what_is_left
from caseworker.desk.suggesting import Suggestion, Why, decline_suggestion, office_answers_by, suggestions
from caseworker.desk.surroundings import Surroundings
from caseworker.desk.taking_agreement import (
    Wording,
    Yes,
    agreement_wording,
    signature_of,
    take_agreement,
    take_back,
    take_back_all,
)
from caseworker.desk.telling_once import ToldBefore, ToldOnce, told_once
from caseworker.desk.tracking import OutboxDetail, OutboxLine, outbox_item, outbox_list, state_words
from caseworker.desk.trying_offices import Trial, TrialStep, try_office
from caseworker.letters import letter_language, statements_for

__all__ = [
    "ActingLine",
    "AddressUnusable",
    "AnswerRefused",
    "Answers",
    "AnswersMissing",
    "AnswersNotAsked",
    "Backup",
    "CardUnfinished",
    "Change",
    "Counts",
    "Courier",
    "Desk",
    "DeskHalfMade",
    "Did",
    "DraftElsewhere",
    "DraftLine",
    "DraftNotes",
    "EvidenceMissing",
    "Fetched",
    "FileUnreadable",
    "FilesMissing",
    "Filling",
    "FirstAdviser",
    "FollowUpLine",
    "FormHasFaults",
    "FormNotUsable",
    "Happened",
    "Knocked",
    "LeftOpen",
    "LetterWish",
    "LikelyDuplicate",
    "Moved",
    "Need",
    "NeedKind",
    "NewCode",
    "NewDesk",
    "NewRepresentative",
    "NewerForm",
    "NoSuchAdviser",
    "NoSuchService",
    "NotCorrectable",
    "NotForPractice",
    "NotSendable",
    "NoteAnswer",
    "NothingToSay",
    "Notice",
    "Noting",
    "OutboxDetail",
    "OutboxLine",
    "OutboxRow",
    "PeoplePage",
    "PersonStory",
    "PrintedLetter",
    "ReadBackAnswer",
    "ReadBackSection",
    "ReadForm",
    "Round",
    "RoundWatch",
    "Scan",
    "ScanFolderGone",
    "ScanNotDeleted",
    "SpeakAs",
    "StandingPermission",
    "Suggestion",
    "Surroundings",
    "Thing",
    "ToldBefore",
    "ToldOnce",
    "TooLate",
    "Trial",
    "TrialStep",
    "Unusable",
    "Verdict",
    "WaitingLetter",
    "WhatIsLeft",
    "WhoActs",
    "Why",
    "Wording",
    "Yes",
    "add_office",
    "add_person",
    "add_representative",
    "agreement_wording",
    "arrived_since",
    "asked_questions",
    "back_up_now",
    "backup_is_due",
    "backup_place",
    "begin_correction",
    "begin_draft",
    "carry_on",
    "change_centre",
    "change_office",
    "change_person",
    "choose_backup_place",
    "choose_office",
    "choose_printer",
    "choose_scan_folder",
    "chosen_printer",
    "code_is_confirmed",
    "code_to_confirm",
    "confirm_and_queue",
    "confirm_code",
    "counts",
    "decline_suggestion",
    "definition_of",
    "delete_scan",
    "drop_letter",
    "drop_promise",
    "end_representative",
    "erase_what_is_due",
    "fetch_services",
    "fill_from",
    "follow_up",
    "follow_ups",
    "give_card",
    "initials_of",
    "is_beside_the_vault",
    "is_card",
    "keep_promise",
    "knock_at_offices",
    "known_backups",
    "language_tag",
    "last_backup",
    "last_place",
    "left_open",
    "letter_language",
    "letter_printed",
    "letters_to_print",
    "look_at_newer",
    "move_promise",
    "move_to_newer",
    "named_service",
    "needs_you",
    "newer_version",
    "note_what_is_here",
    "offer_form",
    "office_answers_by",
    "one_line",
    "open_case",
    "open_desk",
    "open_practice",
    "outbox_item",
    "outbox_list",
    "outbox_rows",
    "paper_to_sign",
    "people_page",
    "person_story",
    "prepared_answer",
    "print_letter",
    "print_permission",
    "print_what_is_left",
    "print_what_to_bring",
    "printer_trial_page",
    "printers_of",
    "promise",
    "put_by_letter",
    "queue_submission",
    "read_back",
    "read_form",
    "read_notes",
    "record_verdict",
    "recover_desk",
    "recovery_sheet",
    "release_submission",
    "remember_place",
    "renew_code",
    "reopen_draft",
    "reopen_promise",
    "sample_forms",
    "scan_folder",
    "scans_in",
    "set_up_desk",
    "signature_of",
    "spend_minutes",
    "spoken",
    "state_words",
    "statements_for",
    "still_to_bring",
    "suggestions",
    "take_agreement",
    "take_back",
    "take_back_all",
    "told_once",
    "try_now",
    "try_office",
    "what_is_left",
    "who_acts",
    "withdraw_submission",
]
