"""Take a citizen's agreement to be helped, and take note when they take it back."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from caseworker.base import Clock, new_id
from caseworker.casework import Action, Agreement, Given, Withdrawal, last_day
from caseworker.catalogue import ServiceCard
from caseworker.desk.acting_for import refuse_who_may_not_sign
from caseworker.desk.interpreting import interpreting_fact
from caseworker.desk.reading_back import language_tag
from caseworker.store import Store, Transaction

ALL_ACTIONS = frozenset(Action)
SIGNATURE: Final = "signature.png"
_PNG: Final = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Wording:
    """The exact words of an agreement that were read or heard, which version of them, and the longest term."""

    text: str = field(repr=False)
    version: str
    longest_term_days: int
    language: str = "en"

    @property
    def sha256(self) -> str:
        """The hash that binds an agreement to these words."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def agreement_wording(card: ServiceCard, *, service_id: str, version: str) -> Wording:
    """Return the words of a service's card that a citizen agrees to, in the card's language.

    Args:
        card: in the language in which the words are read out.
        service_id: the service.
        version: of its form.
    """
    return Wording(card.agreement, f"{service_id} {version}", card.agreement_days, language_tag(card.language))


@dataclass(frozen=True, slots=True)
class Yes:
    """How a citizen said yes, who else heard it where it was spoken, and the signature where it was drawn on screen."""

    given: Given
    witness: str = ""
    signature: bytes = field(default=b"", repr=False)
    """A PNG; empty where they signed on paper or spoke."""
    given_by: str = ""
    """The representative who said it in the citizen's place; empty where they said it themself."""

    def __post_init__(self) -> None:
        if self.signature and (self.given is not Given.SIGNED_ON_SCREEN or not self.signature.startswith(_PNG)):
            raise ValueError("a signature is a PNG that was drawn on screen")


def given_by_fact(yes: Yes) -> dict[str, str]:
    """Return what the ledger says of who said yes in the citizen's place; nothing where they said it themself."""
    return {"given_by": yes.given_by} if yes.given_by else {}


def keep_signature(tx: Transaction, permission_id: str, yes: Yes, *, at: datetime) -> None:
    """Keep the signature with the permission that it gives, where there is one."""
    if yes.signature:
        tx.attachments.add(permission_id, SIGNATURE, media_type="image/png", chunks=[yes.signature], at=at)


def signature_of(store: Store, permission_id: str) -> bytes:
    """Return the signature of an agreement or an authority as a PNG; empty where none was drawn on screen."""
    with store.reading() as tx:
        drawn = [file for file in tx.attachments.of(permission_id) if file.name == SIGNATURE]
        return b"".join(chunk for file in drawn for chunk in tx.attachments.read(file.id))


def take_agreement(
    store: Store, *, case_id: str, office_id: str, wording: Wording, yes: Yes, by: str, clock: Clock
) -> Agreement:
    """Put on record that the citizen agrees to be helped in this case: fill in, send, follow up.

    It ends by itself on the last day of the longest term that the wording names.

    Raises:
        MayNotAct, NotForThisService: whoever said yes in the citizen's place may not; nothing was written.
    """
    now, today = clock.now(), clock.today()
    with store.transaction() as tx:
        case = tx.cases.get(case_id)
        refuse_who_may_not_sign(
            tx, yes.given_by, citizen_id=case.citizen_id, service_id=case.service_id, on=clock.today()
        )
        agreement = Agreement(
            id=new_id(),
            case_id=case.id,
            actions=ALL_ACTIONS,
            service_id=case.service_id,
            office_id=office_id,
            helper=tx.settings.get().centre.name,
            given=yes.given,
            given_at=now,
            taken_by=by,
            from_on=today,
            until_on=last_day(today, longest_term_days=wording.longest_term_days),
            wording_version=wording.version,
            wording_sha256=wording.sha256,
            language=wording.language,
            witness=yes.witness,
            given_by=yes.given_by,
        )
        tx.agreements.add(agreement)
        keep_signature(tx, agreement.id, yes, at=now)
        _note_given(tx, agreement, yes, interpreting_fact(tx, case.id, clock=clock))
    return agreement


def _note_given(tx: Transaction, agreement: Agreement, yes: Yes, further: dict[str, str]) -> None:
    facts = {
        "case": agreement.case_id,
        "given": yes.given.value,
        "until": agreement.until_on.isoformat(),
        "wording": agreement.wording_sha256,
        **given_by_fact(yes),
        **further,
    }
    by, at = agreement.taken_by, agreement.given_at
    tx.ledger.append("agreement.given", about=agreement.id, by=by, at=at, facts=facts)


def take_back_all(store: Store, case_id: str, *, told: str, by: str, clock: Clock) -> tuple[str, ...]:
    """Put on record that the citizen takes back all that they permitted in a case.

    What waits in the outbox is not sent on it; what may have left already cannot be called back.

    Returns:
        The ids of the permissions that stood until now.
    """
    now = clock.now()
    with store.transaction() as tx:
        agreements, authorities = tx.agreements.of_case(case_id), tx.agreements.authorities_of_case(case_id)
        standing = (
            *(one.id for one in agreements if one.withdrawn_at is None),
            *(one.id for one in authorities if one.withdrawn_at is None),
        )
        for permission_id in standing:
            tx.agreements.withdraw(Withdrawal(id=new_id(), of_id=permission_id, at=now, by=by, told=told))
            tx.ledger.append("permission.taken-back", about=permission_id, by=by, at=now)
    return standing


def take_back(store: Store, permission_id: str, *, told: str, by: str, clock: Clock) -> Withdrawal:
    """Put on record that the citizen takes an agreement or an authority to send back.

    Nothing of the case is filled in or sent on this permission from now on; what may have left already
    cannot be called back, and the outbox says so.

    Raises:
        NotFound: there is no such permission.
    """
    now = clock.now()
    withdrawal = Withdrawal(id=new_id(), of_id=permission_id, at=now, by=by, told=told)
    with store.transaction() as tx:
        tx.agreements.withdraw(withdrawal)
        tx.ledger.append("permission.taken-back", about=permission_id, by=by, at=now)
    return withdrawal
