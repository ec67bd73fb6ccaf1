"""What every paper that a citizen takes home needs to know: whose it is, about what, in which language and size."""

from dataclasses import dataclass, field
from typing import ClassVar

from caseworker.base import CaseworkerError, Clock
from caseworker.casework import Action, Agreement, Case, Citizen, Interpreter, Representative
from caseworker.casework import Centre as DeskCentre
from caseworker.catalogue import ServiceCard
from caseworker.desk.reading_back import language_tag
from caseworker.letters import Centre, Content, PrintSize, Recipient, draw, layout_of, letter_language
from caseworker.store import Transaction


class NothingToSay(CaseworkerError):
    """A letter about this would claim more than is known, or something that is over."""

    code: ClassVar[str] = "letter.nothing-to-say"
    sentence: str = "There is no letter for this yet."
    next_step: str = "Look at it in the outbox, and send what waits there."


@dataclass(frozen=True, slots=True)
class PrintedLetter:
    """A letter as PDF, and the state of which it speaks."""

    reference: str
    says: str
    pdf: bytes = field(repr=False)
    cautions: tuple[str, ...] = ()
    """What to know before it is posted, such as an address that does not fit the window."""


@dataclass(frozen=True, slots=True)
class PaperMatter:
    """What every paper about one case needs."""

    case: Case
    citizen: Citizen | None
    centre: DeskCentre
    card: ServiceCard
    title: str
    office_name: str
    adviser_name: str
    is_practice: bool
    agreement: Agreement | None
    language: str
    given_by: Representative | None
    """Who gave the agreement in the citizen's place; None where they gave it themself."""
    interpreter: Interpreter | None = None
    """Who interpreted when it was given."""


def read_matter(tx: Transaction, case_id: str, office_id: str, *, language: str, by: str, clock: Clock) -> PaperMatter:
    """Read what every paper about one case needs.

    Raises:
        NothingToSay: the service says nothing about itself.
    """
    case, settings = tx.cases.get(case_id), tx.settings.get()
    version = tx.services.version(case.service_id, case.form_version)
    citizen = None if case.citizen_id is None else tx.people.get(case.citizen_id)
    spoken = language or letter_language(citizen.preferences.language if citizen else "")
    card = version.card(form_language(version.languages, spoken))
    if card is None:
        raise NothingToSay(
            case.service_id, sentence="This service has no card, so a letter cannot say what happens next."
        )
    office = tx.offices.get(office_id)
    agreement = tx.agreements.covering(case_id, on=clock.today(), action=Action.FILL_IN)
    acting = agreement.given_by if agreement else ""
    return PaperMatter(
        case=case,
        citizen=citizen,
        centre=settings.centre,
        card=card,
        title=version.title,
        office_name=office.name,
        adviser_name=tx.advisers.get(by).name,
        is_practice=settings.practice,
        agreement=agreement,
        language=spoken,
        given_by=tx.people.representatives.get(acting) if acting else None,
        interpreter=tx.interpreters.of_case(case_id, at=agreement.given_at) if agreement else None,
    )


def form_language(languages: tuple[str, ...], tag: str) -> str:
    """Return the form's own name of a language, such as ``Cymraeg (cy)``; empty where it has none."""
    return next((language for language in languages if language_tag(language) == tag), "")


def print_out(matter: PaperMatter, says: str, content: Content) -> PrintedLetter:
    """Set a paper in type."""
    layout = layout_of(content)
    cautions = tuple(caution.sentence for caution in layout.cautions)
    return PrintedLetter(matter.case.reference, says, draw(layout), cautions)


def centre_on_paper(centre: DeskCentre) -> Centre:
    """Return the centre as its letterhead shows it."""
    lines = (*centre.address.lines, *filter(None, [centre.address.postcode]))
    return Centre(centre.name, lines, centre.phone, centre.opening_hours)


def recipient_of(citizen: Citizen | None) -> Recipient:
    """Return who the letter is for; help without a record gives a letter without a name, to hand over."""
    if citizen is None:
        return Recipient("")
    address = citizen.address
    lines = () if address is None else (*address.lines, *filter(None, [address.postcode]))
    return Recipient(citizen.name, lines)


def print_size(citizen: Citizen | None, size_pt: int | None) -> PrintSize:
    """Return the size asked for, else the one that the citizen prefers."""
    return PrintSize(size_pt or (citizen.preferences.letter_size_pt if citizen else PrintSize.STANDARD))
