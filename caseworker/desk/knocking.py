"""Knock at the offices: is there a way to them now? Nothing personal leaves, and a way that is back is used at once."""

from collections.abc import Callable
from dataclasses import dataclass

from caseworker.connectors import Connector, NothingLeft, Office, OfficeError
from caseworker.outbox import AccountStanding, Pause
from caseworker.store import Store


@dataclass(frozen=True, slots=True)
class Knocked:
    """Which offices answered; those that did not have to be asked are in neither."""

    reached: frozenset[str] = frozenset()
    unreached: frozenset[str] = frozenset()


def knock_at_offices(
    store: Store, connector_for: Callable[[Office], Connector], before: Knocked | None = None
) -> Knocked:
    """Ask the offices until one answers, and every one that could not be reached before.

    One that answers again does not wait for its next try any longer: what is for it is due at once. One that answers
    and yet takes nothing keeps its wait.

    Args:
        store: the vault.
        connector_for: the way to an office.
        before: what the last knocking found; None for the first.
    """
    with store.reading() as tx:
        offices = [(office, tx.offices.standing(office.id).pause) for office in tx.offices.everyone()]
    reached: set[str] = set()
    unreached: set[str] = set()
    for office, pause in offices:
        was_unreached = pause is Pause.NETWORK if before is None else office.id in before.unreached
        if reached and not was_unreached:
            continue
        answers = _answers(connector_for(office))
        (reached if answers else unreached).add(office.id)
        if answers and was_unreached and pause is Pause.NETWORK:
            _end_wait(store, office.id)
    return Knocked(frozenset(reached), frozenset(unreached))


def _answers(connector: Connector) -> bool:
    try:
        connector.knock()
    except NothingLeft:
        return False
    except OfficeError:
        return True  # it is there; what it says about the account is for the round to hear
    finally:
        connector.close()
    return True


def _end_wait(store: Store, office_id: str) -> None:
    with store.transaction() as tx:
        if tx.offices.standing(office_id).pause is Pause.NETWORK:
            tx.offices.keep_standing(AccountStanding(office_id))
