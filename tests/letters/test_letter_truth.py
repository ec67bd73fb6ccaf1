import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from caseworker.letters import (
    AgreementSheet,
    Answer,
    AnswerSection,
    Content,
    DocumentNeeded,
    HandedOver,
    Letter,
    PermissionReceipt,
    PrintSize,
    Received,
    Recipient,
    RecoverySheet,
    Saved,
    SentUnconfirmed,
    Way,
)

Read = Callable[[Content], str]
AT = datetime(2026, 7, 3, 16, 5, tzinfo=UTC)  # 5:05pm in London

SAYS = {
    "saved": (
        "Your Blue Badge application is saved. It has not been sent yet. "
        "Priya filled this in with you. It was saved at Northfield Library on 3 July 2026 at 5:05pm. "
        "It has not gone to Northfield Council yet. "
        "We will send it when our computer is next online. You do not need to fill it in again. Your reference"
    ),
    "sent": (
        "We began to send your Blue Badge application. We do not know yet if it arrived. "
        "We began to send it to Northfield Council on 3 July 2026 at 5:05pm. We have had no answer from them. "
        "It may have arrived. Please do not fill it in again. They could get it twice. Your reference"
    ),
    "received": (
        "Northfield Council has received your Blue Badge application. They received it on 3 July 2026 at 5:05pm. "
        "Their answer was: “Successful submission.” "
        "This says that it arrived. It does not say what they will decide. Your reference"
    ),
    "handed post": (
        "Your Blue Badge application was handed over. We have no receipt for it. "
        "We posted it to Northfield Council on 3 July 2026 at 5:05pm. "
        "We get no receipt this way. So we cannot show that they have it. Your reference"
    ),
}
NEVER = {
    "saved": r"receiv|receipt|arriv|we sent|was sent|handed|accept|approv|submi",
    "sent": r"receiv|receipt|was sent|we sent|is saved|not been sent|handed|accept|approv|submi",
    "received": r"not been sent|may have|do not know|handed|accept|approv|submitted",
    "handed": r"received|arriv|may have|not been sent|accept|approv|submi",
}


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("state", SAYS)
def test_a_letter_says_exactly_its_state(
    state: str, size: PrintSize, every_state: dict[str, Letter], read: Read
) -> None:
    assert SAYS[state] in read(replace(every_state[state], size=size))


@pytest.mark.parametrize("state", NEVER)
def test_a_letter_never_says_more_than_is_known(state: str, every_state: dict[str, Letter], read: Read) -> None:
    for name, letter in every_state.items():
        if name.split()[0] == state:
            found = re.findall(NEVER[state], read(letter), re.IGNORECASE)
            assert found == [], name


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (Way.POST, "We posted it to Northfield Council on"),
        (Way.BY_HAND, "We gave it to Northfield Council by hand on"),
        (Way.EMAIL, "We emailed it to Northfield Council on"),
        (Way.FOLDER, "We put it in a folder that we share with Northfield Council on"),
        (Way.WEBSITE, "We typed it into the website of Northfield Council on"),
    ],
)
def test_each_way_of_handing_over_has_its_sentence(way: Way, said: str, letter: Letter, read: Read) -> None:
    assert said in read(replace(letter, state=HandedOver(AT, way)))


def test_the_words_of_the_office_are_quoted_and_their_absence_is_not_filled(letter: Letter, read: Read) -> None:
    assert "Their answer was: “Got it, thank you”" in read(
        replace(letter, state=Received(AT, " Got it,\nthank you ", "X-1"))
    )
    text = read(replace(letter, state=Received(AT)))
    assert "Their answer" not in text
    assert "Reference at Northfield Council" not in text


def test_what_the_office_told_one_of_us_is_not_quoted_nor_dated_as_theirs(letter: Letter, read: Read) -> None:
    text = read(replace(letter, state=Received(AT, "Ms Hill rang", "X-1", is_hearsay=True)))
    assert "They told us so. We wrote that down on 3 July 2026 at 5:05pm." in text
    assert "They received it on" not in text
    assert "Ms Hill" not in text


def test_a_day_to_call_is_named_only_where_there_is_one(letter: Letter, read: Read) -> None:
    assert "If you have heard nothing from us by 6 December 2026, call us on 01632 960 100." in read(letter)
    without = read(replace(letter, call_us_on=None))
    assert "If you have heard nothing" not in without
    assert "Do you want to ask about it? Call us on 01632 960 100. Say your reference." in without


def test_next_steps_of_what_was_not_sent_yet_come_after_sending(every_state: dict[str, Letter], read: Read) -> None:
    assert "What happens next Once it has been sent: • Northfield Council looks" in read(every_state["saved"])
    assert "What happens next If it has arrived: • Northfield Council looks" in read(every_state["sent"])
    assert "What happens next • Northfield Council looks" in read(every_state["received"])


def test_documents_are_listed_with_the_day_the_office_named(letter: Letter, read: Read) -> None:
    text = read(letter)
    assert "• a photo of you, like for a passport • a letter that shows your address, by 20 December 2026" in text
    assert "What you still need to show" not in read(replace(letter, documents_needed=()))


def test_a_permission_can_be_taken_back_as_easily_as_given(receipt: PermissionReceipt, read: Read) -> None:
    text = read(receipt)
    assert "On 22 November 2026 you said that we may: • fill in the Blue Badge form with you" in text
    assert "This ends by itself on 22 May 2027." in text
    assert "call us on 01632 960 100, • come to our desk, or • give us or post us the slip at the end." in text
    assert text.count("I take back my permission") == 1
    assert "To Northfield Library, 1 Church Street, Northfield, NF1 2AB" in text


def test_the_paper_to_sign_says_what_is_agreed_to_and_claims_nothing(
    agreement_sheet: AgreementSheet, read: Read
) -> None:
    text = read(agreement_sheet)
    assert "I agree that this help desk may fill in this form with me. I can stop this at any time." in text
    assert "You do not have to sign." in text
    assert "call 01632 960 100 or come to our desk" in text
    assert "You gave us permission" not in text
    assert f"Name: {agreement_sheet.citizen.name}" in text
    assert text.count("Signed") == 1


def test_a_name_that_is_not_on_record_is_written_in_by_hand(agreement_sheet: AgreementSheet, read: Read) -> None:
    text = read(replace(agreement_sheet, citizen=Recipient("")))
    assert "Name Signed Date" in text


def test_a_letter_without_a_permission_has_no_slip(letter: Letter, read: Read) -> None:
    text = read(replace(letter, permission=None))
    assert "I take back my permission" not in text
    assert "Your permission" not in text


def test_a_letter_warns_of_scams_and_names_our_own_number(letter: Letter, read: Read) -> None:
    text = read(letter)
    assert "hang up. Wait a few minutes. Then call us on 01632 960 100." in text
    assert "We never ask for your password or your bank PIN." in text


def test_every_page_of_practice_says_so(
    every_kind: dict[str, Content], read_pages: Callable[[Content], list[str]]
) -> None:
    for content in every_kind.values():
        for size in PrintSize:
            practice = read_pages(replace(content, size=size, is_practice=True))
            assert all(page.startswith("PRACTICE \u2013 not sent to a real office") for page in practice)
            assert "PRACTICE" not in " ".join(read_pages(replace(content, size=size)))


def test_a_sample_service_is_called_one(letter: Letter, read: Read) -> None:
    assert "This is a sample." in read(replace(letter, is_sample_service=True))
    assert "sample" not in read(letter)


def test_another_name_for_the_application_is_used_throughout(letter: Letter, read: Read) -> None:
    text = read(replace(letter, service_name="Missed bin", subject="missed bin report"))
    assert "Your missed bin report is saved." in text
    assert "Please do nothing more for me on my missed bin report." in text


@pytest.mark.parametrize(
    "typed", ["QQ123456C", "QQ 12 34 56 C", "qq-12-34-56-c", "my number is QQ 123456 C, I think", "QQ123456"]
)
def test_a_national_insurance_number_is_masked_wherever_it_stands(typed: str, letter: Letter, read: Read) -> None:
    text = read(replace(letter, answers=(AnswerSection("About you", (Answer("Tell us", typed),)),)))
    assert "123456" not in re.sub(r"\W", "", text)
    assert "ends in 56C" in text or "ends in 456" in text


@pytest.mark.parametrize(
    ("secret", "shown"),
    [("12345678", "ends in 678"), ("GB33 BUKB 2020 1555 5555 55", "ends in 555"), ("1234", "Given, not printed here")],
)
def test_of_a_secret_answer_only_the_end_is_printed(secret: str, shown: str, letter: Letter, read: Read) -> None:
    text = read(replace(letter, answers=(AnswerSection("Money", (Answer("Account", secret, is_secret=True),)),)))
    assert secret not in text
    assert f"Account {shown}" in text


def test_a_blank_answer_is_told_and_not_left_out(letter: Letter, read: Read) -> None:
    assert "What is your email address? Not given" in read(letter)


def test_the_recovery_sheet_shows_each_group_and_nothing_of_a_citizen(
    recovery_sheet: RecoverySheet, read: Read
) -> None:
    text = read(recovery_sheet)
    assert "1 7F3K 2 92XM 3 0QRT 4 8WYA 5 3DCB 6 N5HJ 7 P2GV 8 K46E" in text
    assert "Printed on 22 November 2026." in text


def test_what_is_only_optional_can_be_left_out(bare_letter: Letter, read: Read) -> None:
    text = read(bare_letter)
    assert "Your Blue Badge application is saved." in text
    for heading in ("What you still need to show", "Your permission", "Your information", "Your answers", "record"):
        assert heading not in text


def test_times_are_those_of_a_clock_on_the_wall_of_the_desk(letter: Letter, read: Read) -> None:
    late = datetime(2026, 7, 3, 23, 30, tzinfo=UTC)
    assert "on 4 July 2026 at 12:30am" in read(replace(letter, state=SentUnconfirmed(late)))
    assert "on 22 November 2026 at 10:30am" in read(letter)


def test_a_document_without_a_day_promises_none(letter: Letter, read: Read) -> None:
    needed = (DocumentNeeded("a photo"), DocumentNeeded("a bill", by_on=date(2026, 12, 1)))
    text = read(replace(letter, state=Saved(AT), documents_needed=needed))
    assert "• a photo • a bill, by 1 December 2026" in text


def test_help_without_a_record_leaves_the_name_to_be_written(letter: Letter, read: Read) -> None:
    assert "on my Blue Badge application. Name: Joseph Okafor Reference: NFL 7F3K 92XM Signed Date" in read(letter)
    nameless = read(replace(letter, citizen=Recipient(""), answers=()))
    assert "on my Blue Badge application. Reference: NFL 7F3K 92XM Name Signed Date" in nameless
