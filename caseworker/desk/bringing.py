"""What to bring: a list on paper for anybody, and what somebody did not have with them when they began."""

from collections.abc import Collection

from caseworker.base import Clock
from caseworker.casework import Case
from caseworker.desk.paper_matters import NothingToSay, PrintedLetter, centre_on_paper, form_language, print_size
from caseworker.letters import BringSheet, letter_language, render
from caseworker.store import Store, Transaction


def print_what_to_bring(
    store: Store, service_id: str, *, size_pt: int | None = None, language: str = "", clock: Clock
) -> PrintedLetter:
    """Make the list of what to bring for a service; it is about nobody, so nothing is noted anywhere.

    Args:
        store: the vault.
        service_id: the service, in the version on offer.
        size_pt: 14 or 18; None for the usual.
        language: a language tag; English where papers are not worded in it.
        clock: the time.

    Raises:
        NotFound: this desk does not offer the service.
        NothingToSay: the service has no card yet.
    """
    with store.reading() as tx:
        version, settings = tx.services.get(service_id).current, tx.settings.get()
    spoken = letter_language(language)
    card = version.card(form_language(version.languages, spoken))
    if card is None:
        raise NothingToSay(
            service_id,
            sentence="This service has no card yet, so nobody knows what to bring.",
            next_step="Open the service, and fill in its card.",
        )
    sheet = BringSheet(
        centre=centre_on_paper(settings.centre),
        dated_on=clock.today(),
        service_name=version.title,
        about=card.about,
        time=card.time,
        bring=card.bring,
        language=spoken,
        size=print_size(None, size_pt),
        is_practice=settings.practice,
        is_sample_service=bool(card.notice),
    )
    return PrintedLetter("", "BringSheet", render(sheet))


def note_what_is_here(store: Store, case_id: str, here: Collection[int], *, by: str, clock: Clock) -> Case:
    """Note which of the things on the service card the citizen has with them today.

    Args:
        store: the vault.
        case_id: the case.
        here: places of those things on the card, from 0; what is not among them is still to bring.
        by: the adviser.
        clock: the time.

    Raises:
        NotFound: there is no such case.
    """
    with store.transaction() as tx:
        case = tx.cases.get(case_id)
        card = tx.services.version(case.service_id, case.form_version).card()
        things = len(card.bring) if card is not None else 0
        noted = case.noting(tuple(place for place in range(things) if place not in here))
        tx.cases.change(noted)
        facts = {"here": str(sum(place in here for place in range(things))), "of": str(things)}
        tx.ledger.append("case.documents-noted", about=case_id, by=by, at=clock.now(), facts=facts)
    return noted


def still_to_bring(tx: Transaction, case: Case, language: str) -> tuple[str, ...]:
    """Return what is to be brought yet, in a language of the form: all of it where nobody asked."""
    card = tx.services.version(case.service_id, case.form_version).card(language)
    if card is None:
        return ()
    if case.to_bring is None:
        return card.bring
    return tuple(thing for place, thing in enumerate(card.bring) if place in case.to_bring)
