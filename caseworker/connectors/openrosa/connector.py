"""An office that speaks OpenRosa, such as ODK Central: its door, its list of forms, its receipts."""

import base64
import ssl
from collections.abc import Mapping
from typing import Final

from caseworker.base import Clock
from caseworker.connectors.contract import AccountTrouble, DeliveryWatch, Manners, NoAnswer, Parcel, Receipt
from caseworker.connectors.http import HttpClient, Timeouts
from caseworker.connectors.office import LOOPBACK, Access, Office
from caseworker.connectors.openrosa.catalogue import (
    FetchedForm,
    FormList,
    OfferedForm,
    fetch_deleted,
    fetch_form,
    fetch_list,
)
from caseworker.connectors.openrosa.sending import check_whole, knock, send

OPENROSA_HEADERS: Final = {
    "X-OpenRosa-Version": "1.0",
    "User-Agent": "Caseworker",
    "Accept-Language": "en-GB, en;q=0.8",
}
OPENROSA_MANNERS: Final = Manners(receipt="received", safe_to_resend=True, can_be_asked=False)


class OpenRosaConnector:
    """Carries parcels to one OpenRosa server.

    The same instanceID with the same bytes may be sent any number of times and is stored once, so resending is safe.
    A desk's account may submit but not read, so the office cannot be asked what became of a parcel.
    """

    def __init__(
        self,
        office: Office,
        clock: Clock,
        *,
        tls: ssl.SSLContext | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._office = office
        self._url = _address(office)
        self._now = clock.now
        self._http = HttpClient(
            self._url, credentials=_credentials(office), headers=OPENROSA_HEADERS, tls=tls, timeouts=timeouts
        )

    @property
    def manners(self) -> Manners:
        """Return what an OpenRosa office can promise."""
        return OPENROSA_MANNERS

    def knock(self) -> None:
        """Ask whether the office is there and knows this desk, with a HEAD that says nothing of anybody."""
        _refuse_unprotected(self._office)
        knock(self._http, f"{self._url}/submission")

    def deliver(self, parcel: Parcel, watch: DeliveryWatch) -> Receipt:
        """Hand over one parcel and return the receipt of its last part."""
        _refuse_unprotected(self._office)
        check_whole(parcel)
        return send(self._http, knock(self._http, f"{self._url}/submission"), parcel, watch, self._now)

    def find(self, parcel: Parcel) -> Receipt | None:
        """Say that the office cannot be asked."""
        raise NoAnswer(f"{parcel.submission_id}: this office cannot be asked")

    def offered_forms(self) -> FormList:
        """Fetch the list of forms; see `fetch_list` for what can go wrong."""
        _refuse_unprotected(self._office)
        return fetch_list(self._http, f"{self._url}/formList")

    def fetch(self, form: OfferedForm) -> FetchedForm:
        """Fetch one form with its media files; see `fetch_form` for what can go wrong."""
        return fetch_form(self._http, form)

    def deleted_entities(self, integrity_url: str, ids: frozenset[str]) -> frozenset[str]:
        """Ask which of some entities the office has deleted; see `fetch_deleted` for what can go wrong."""
        return fetch_deleted(self._http, integrity_url, ids)

    def close(self) -> None:
        """Close the kept connections."""
        self._http.close()


def _address(office: Office) -> str:
    """Return the address without a slash at its end; empty when it is none.

    People paste the address of the form list or of submissions, so those ends are taken off.
    """
    if not office.host:
        return ""
    url = office.url.strip().rstrip("/")
    for end in ("/formList", "/submission"):
        url = url.removesuffix(end)
    return url


def _refuse_unprotected(office: Office) -> None:
    """Refuse an address without https; only this computer itself may do without, and never with a password.

    Raises:
        AccountTrouble: the address is not protected.
    """
    scheme = office.url.strip().partition("://")[0].lower()
    stays_here = scheme == "http" and office.host in LOOPBACK and office.access is not Access.BASIC
    if not office.host or (scheme != "https" and not stays_here):
        raise AccountTrouble(
            f"{office.host}: not https",
            sentence="The address of this office is not protected (https). Nothing was sent and nothing is lost.",
            next_step="Ask the office for an address that begins with https:// and enter it in the office's settings.",
        )


def _credentials(office: Office) -> Mapping[str, str]:
    match office.access:
        case Access.BASIC:
            pair = base64.b64encode(f"{office.username}:{office.secret}".encode()).decode("ascii")
            return {"Authorization": f"Basic {pair}"}
        case Access.BEARER:
            return {"Authorization": f"Bearer {office.secret}"}
        case Access.APP_USER:
            return {}
