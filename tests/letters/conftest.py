from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdfium2 import PdfDocument

from caseworker.letters import (
    AgreementSheet,
    Answer,
    AnswerSection,
    BringSheet,
    Centre,
    Content,
    DocumentNeeded,
    HandedOver,
    Information,
    Letter,
    PartLeft,
    Permission,
    PermissionReceipt,
    Received,
    Recipient,
    RecoverySheet,
    Saved,
    SentUnconfirmed,
    StopSheet,
    Way,
    render,
)

CENTRE = Centre(
    name="Northfield Library",
    address_lines=("1 Church Street", "Northfield", "NF1 2AB"),
    phone="01632960100",
    opening_hours=("Monday to Saturday,", "9:30am to 5pm"),
)
ANSWERS = (
    AnswerSection(
        "About you",
        (
            Answer("What is your full name?", "Joseph Okafor"),
            Answer("What is your date of birth?", "3 May 1951"),
            Answer("What is your National Insurance number?", "QQ 12 34 56 C"),
            Answer("What is your email address?", ""),
            Answer("Account number", "12345678", is_secret=True),
        ),
    ),
    AnswerSection(
        "How you walk",
        (
            Answer("How far can you walk on level ground without stopping?", "About 40 metres"),
            Answer(
                "What happens when you walk further than that? Tell us about pain and breath.", "My knees lock. " * 9
            ),
        ),
    ),
)


@pytest.fixture
def letter() -> Letter:
    return Letter(
        centre=CENTRE,
        citizen=Recipient("Joseph Okafor", ("14 Moor Lane", "Northfield", "NF3 7QT")),
        dated_on=date(2026, 11, 22),
        reference="NFL 7F3K 92XM",
        service_name="Blue Badge",
        office_name="Northfield Council",
        adviser_first_name="Priya",
        state=Saved(datetime(2026, 11, 22, 10, 30, tzinfo=UTC)),
        what_happens_next=(
            "Northfield Council looks at your answers and documents.",
            "They may ask you to come to an appointment about how you walk.",
            "They write to you with their decision.",
        ),
        call_us_on=date(2026, 12, 6),
        documents_needed=(
            DocumentNeeded("a photo of you, like for a passport"),
            DocumentNeeded("a letter that shows your address", by_on=date(2026, 12, 20)),
        ),
        answers=ANSWERS,
        permission=Permission(
            acts=(
                "fill in the Blue Badge form with you",
                "send it to Northfield Council for you",
                "ask Northfield Council what became of it",
            ),
            given_on=date(2026, 11, 22),
            until_on=date(2027, 5, 22),
        ),
        information=Information(
            why="We need your answers to apply for a Blue Badge with you.",
            seen_by=("staff of our help desk", "the Blue Badge team of Northfield Council"),
            we_keep_it="We erase our copy 30 days after Northfield Council has it.",
            office_keeps_it="Northfield Council keeps it for as long as you have a badge, and 3 years after.",
            regulator="the Information Commissioner, phone 01632 960 999",
        ),
        ledger_code="3F9A 22C1",
    )


@pytest.fixture
def receipt(letter: Letter) -> PermissionReceipt:
    assert letter.permission
    return PermissionReceipt(
        centre=letter.centre,
        citizen=letter.citizen,
        dated_on=letter.dated_on,
        reference=letter.reference,
        service_name=letter.service_name,
        office_name=letter.office_name,
        adviser_first_name=letter.adviser_first_name,
        permission=letter.permission,
        information=letter.information,
    )


@pytest.fixture
def agreement_sheet(letter: Letter) -> AgreementSheet:
    return AgreementSheet(
        centre=letter.centre,
        citizen=letter.citizen,
        dated_on=letter.dated_on,
        service_name=letter.service_name,
        office_name=letter.office_name,
        adviser_first_name=letter.adviser_first_name,
        agreement="I agree that this help desk may fill in this form with me.\nI can stop this at any time.",
        information=letter.information,
    )


@pytest.fixture
def recovery_sheet() -> RecoverySheet:
    return RecoverySheet(
        centre=replace(CENTRE, web_address="www.northfield.example"),
        dated_on=date(2026, 11, 22),
        code_groups=("7F3K", "92XM", "0QRT", "8WYA", "3DCB", "N5HJ", "P2GV", "K46E"),
    )


@pytest.fixture
def bring_sheet(letter: Letter) -> BringSheet:
    return BringSheet(
        centre=letter.centre,
        dated_on=letter.dated_on,
        service_name=letter.service_name,
        about="A Blue Badge lets a disabled person park closer to where they are going.",
        time="About 40 minutes. You can stop and carry on another day.",
        bring=("Proof of who you are: a passport or a birth certificate", "Your National Insurance number"),
    )


@pytest.fixture
def stop_sheet(letter: Letter) -> StopSheet:
    return StopSheet(
        centre=letter.centre,
        citizen=letter.citizen,
        dated_on=letter.dated_on,
        reference=letter.reference,
        service_name=letter.service_name,
        office_name=letter.office_name,
        adviser_first_name=letter.adviser_first_name,
        answered=7,
        left=(
            PartLeft("About you", ("What is your date of birth?",)),
            PartLeft("How you walk", ("How far?", "How fast?"), is_begun=False),
        ),
        bring=("Your National Insurance number",),
        until_on=date(2027, 5, 22),
    )


@pytest.fixture
def every_state(letter: Letter) -> dict[str, Letter]:
    at = datetime(2026, 7, 3, 16, 5, tzinfo=UTC)
    return {
        "saved": replace(letter, state=Saved(at)),
        "sent": replace(letter, state=SentUnconfirmed(at)),
        "received": replace(letter, state=Received(at, "Successful submission.", "NC-2026-004711")),
        **{f"handed {way}": replace(letter, state=HandedOver(at, way)) for way in Way},
    }


@pytest.fixture
def every_kind(
    every_state: dict[str, Letter],
    receipt: PermissionReceipt,
    agreement_sheet: AgreementSheet,
    recovery_sheet: RecoverySheet,
    bring_sheet: BringSheet,
    stop_sheet: StopSheet,
) -> dict[str, Content]:
    others = {
        "receipt": receipt,
        "agreement sheet": agreement_sheet,
        "recovery sheet": recovery_sheet,
        "bring sheet": bring_sheet,
        "stop sheet": stop_sheet,
    }
    return {**every_state, **others}


@pytest.fixture
def bare_letter(letter: Letter) -> Letter:
    """Only what must be there."""
    return Letter(
        centre=Centre("Northfield Library", (), "01632960100"),
        citizen=letter.citizen,
        dated_on=letter.dated_on,
        reference=letter.reference,
        service_name=letter.service_name,
        office_name=letter.office_name,
        adviser_first_name=letter.adviser_first_name,
        state=letter.state,
    )


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as any program that reads the PDF finds it, lines joined by single spaces."""
    document = PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().replace("\u00a0", " ").split()) for page in document]


@pytest.fixture
def read() -> Callable[[Content], str]:
    """Print a letter and read it back."""
    return lambda content: " ".join(pages_of(render(content)))


@pytest.fixture
def read_pages() -> Callable[[Content], list[str]]:
    return lambda content: pages_of(render(content))
