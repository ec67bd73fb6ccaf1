"""The only door to the network: requests become answers, and its errors become the four words of the contract.

A GET may be tried again by itself, a POST never: the outbox decides about that. Credentials go to the office's own
origin and nowhere else; no message holds more of an address than its host, because links may carry tokens.
"""

import logging
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formatdate, parsedate_to_datetime
from typing import Final
from urllib.parse import urljoin, urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from requests_toolbelt import MultipartEncoder
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util import Retry

from caseworker.connectors.contract import DeliveryStopped, NoAnswer, NothingLeft, OfficeError, Unreadable
from caseworker.connectors.office import LOOPBACK

logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # its messages quote addresses, and those hold tokens

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5
_ANSWER_LIMIT_BYTES: Final = 1_000_000
_CHUNK_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds: for a connection, for the next bytes, for a whole answer."""

    connect_s: float = 30.0
    read_s: float = 90.0
    answer_s: float = 600.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: status, headers by lower-case name, and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def is_page(self) -> bool:
        """Say whether this is a web page for people, such as the sign-in page of a network."""
        return "html" in self.headers.get("content-type", "") or self.body.lstrip()[:9].lower() in _PAGE_STARTS

    @property
    def retry_after_s(self) -> float | None:
        """Return the wait that the office asks for, in seconds, at most one day."""
        asked = self.headers.get("retry-after", "")
        return min(float(asked), 86_400.0) if asked.isdecimal() else None

    @property
    def told_at(self) -> datetime | None:
        """Return when the answer was given by the other side's clock; None where it does not say."""
        try:
            first = self.headers.get("date", "").split(", ")[:2]  # a proxy may add its own
            told = parsedate_to_datetime(", ".join(first))
        except ValueError:
            return None
        return told if told.tzinfo is not None else None


_PAGE_STARTS: Final = frozenset({b"<!doctype", b"<html>"})


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of a multipart body; `file_name` None means a plain field."""

    name: str
    media_type: str
    size_bytes: int
    open: Callable[[], Iterator[bytes]] = field(repr=False)
    file_name: str | None = None


class _TrustingAdapter(HTTPAdapter):
    """Checks certificates with the given context: the system's own trust store unless a test brings another."""

    def __init__(self, context: ssl.SSLContext, retries: Retry) -> None:
        self._context = context
        super().__init__(max_retries=retries)

    def init_poolmanager(self, *args: object, **kwargs: object) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)  # type: ignore[arg-type]  # the stubs name each argument

    def proxy_manager_for(self, proxy: str, **kwargs: object) -> object:
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)


class _Session(requests.Session):
    """Leaves redirects alone; the library would trip over a hostile one even when it does not follow."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        del resp
        return None


class _PartReader:
    """Reads a part's chunks as the encoder wants them: `read(n)` and the bytes left as `len`."""

    def __init__(self, part: FormPart) -> None:
        self._chunks = part.open()
        self._chunk = memoryview(b"")
        self.len = part.size_bytes

    def read(self, size: int = -1) -> bytes:
        taken = bytearray()
        while size < 0 or len(taken) < size:
            if not self._chunk:
                self._chunk = memoryview(next(self._chunks, b""))
                if not self._chunk:
                    break
            wanted = len(self._chunk) if size < 0 else size - len(taken)
            taken += self._chunk[:wanted]
            self._chunk = self._chunk[wanted:]
        self.len = self.len - len(taken) if taken else 0
        return bytes(taken)


class _Body:
    """Streams an encoder and counts what the network was given; more may not have left than was handed over."""

    def __init__(self, encoder: MultipartEncoder, sent: Callable[[int], None]) -> None:
        self._encoder = encoder
        self._sent = sent
        self.len: int = encoder.len
        self.content_type: str = encoder.content_type
        self.handed_bytes = 0

    def read(self, size: int = -1) -> bytes:
        self._sent(self.handed_bytes)
        block: bytes = self._encoder.read(size)
        self.handed_bytes += len(block)
        return block


class HttpClient:
    """Speaks with one office over kept-alive connections."""

    def __init__(
        self,
        origin_url: str,
        *,
        credentials: Mapping[str, str],
        headers: Mapping[str, str],
        tls: ssl.SSLContext | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._origin = _origin(origin_url)
        self._credentials = dict(credentials)
        self._headers = dict(headers)
        self._timeouts = timeouts or Timeouts()
        context = tls or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        again = Retry(
            total=2,
            allowed_methods={"GET"},
            status_forcelist={502, 503, 504},
            backoff_factor=0.3,
            backoff_jitter=0.3,
            respect_retry_after_header=False,
            raise_on_status=False,
            redirect=False,
        )
        self._getting = _session(_TrustingAdapter(context, again))
        self._sending = _session(_TrustingAdapter(context, Retry(total=0, redirect=False, raise_on_status=False)))

    def get(self, url: str, *, limit_bytes: int = _ANSWER_LIMIT_BYTES) -> Answer:
        """Fetch `url`, following redirects without taking credentials elsewhere.

        Raises:
            NothingLeft: the office cannot be reached, or the answer broke off.
            Unreadable: the answer is longer than `limit_bytes`, or leads away from a protected connection.
        """
        for _ in range(_MOST_REDIRECTS):
            try:
                answer = self._exchange(self._getting, "GET", url, limit_bytes=limit_bytes)
            except (requests.RequestException, OSError) as error:
                raise _unreachable(url, error) from None
            target = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not target:
                return answer
            url = follow(url, target)
        raise Unreadable(f"{_host(url)}: more than {_MOST_REDIRECTS} redirects")

    def head(self, url: str) -> Answer:
        """Ask for the headers of `url`; redirects are handed back.

        Raises:
            NothingLeft: the office cannot be reached.
        """
        try:
            return self._exchange(self._sending, "HEAD", url)
        except (requests.RequestException, OSError) as error:
            raise _unreachable(url, error) from None

    def post(self, url: str, parts: tuple[FormPart, ...], sent: Callable[[int], None]) -> Answer:
        """Stream `parts` to `url`, once; redirects are handed back.

        Args:
            url: where to.
            parts: read only while they are sent.
            sent: called with the bytes of the body handed to the network so far; may raise `DeliveryStopped`.

        Raises:
            NothingLeft, DeliveryStopped: it failed, or was stopped, before the first byte of the body.
            NoAnswer: some of the body left and no whole answer came.
        """
        body = _Body(_encoder(parts), sent)
        try:
            return self._exchange(self._sending, "POST", url, body=body)
        except (requests.RequestException, OSError, DeliveryStopped, Unreadable) as error:
            raise _unsent_or_in_doubt(url, error, body.handed_bytes) from None

    def is_own(self, url: str) -> bool:
        """Say whether `url` is on the office's own origin: same scheme, host and port."""
        return _origin(url) == self._origin

    def close(self) -> None:
        """Close the kept connections."""
        self._getting.close()
        self._sending.close()

    def _exchange(
        self,
        session: requests.Session,
        method: str,
        url: str,
        *,
        body: _Body | None = None,
        limit_bytes: int = _ANSWER_LIMIT_BYTES,
    ) -> Answer:
        headers = {"Date": formatdate(usegmt=True), **self._headers}
        if self.is_own(url):
            headers |= self._credentials
        if body is not None:
            headers["Content-Type"] = body.content_type
        with session.request(
            method,
            url,
            data=body,
            headers=headers,
            timeout=(self._timeouts.connect_s, self._timeouts.read_s),
            allow_redirects=False,
            stream=True,
            proxies={} if _host(url) in LOOPBACK else get_environ_proxies(url),
        ) as response:
            return Answer(
                response.status_code,
                {name.lower(): value for name, value in response.headers.items()},
                self._read(response, limit_bytes),
            )

    def _read(self, response: requests.Response, limit_bytes: int) -> bytes:
        end_at_s = time.monotonic() + self._timeouts.answer_s
        body = bytearray()
        for chunk in response.iter_content(_CHUNK_BYTES):
            body += chunk
            if len(body) > limit_bytes:
                raise Unreadable(f"{_host(response.url)}: the answer is longer than {limit_bytes} bytes")
            if time.monotonic() > end_at_s:
                raise requests.ReadTimeout
        return bytes(body)


def follow(start: str, target: str) -> str:
    """Return the address that `target` means as seen from `start`.

    Raises:
        Unreadable: it is no address, less protected than `start`, or not on the web.
    """
    try:
        joined = urljoin(start, target)
        scheme = _origin(joined)[0]
    except ValueError:
        raise Unreadable(f"{_host(start)} leads to what is no address") from None
    if scheme == "https" or (scheme == "http" and urlsplit(start).scheme == "http"):
        return joined
    raise Unreadable(f"{_host(start)} leads away from a protected connection")


def sign_in_page(detail: str) -> NothingLeft:
    """Return the error for a page that answers in the office's place."""
    return NothingLeft(
        detail,
        sentence="A Wi-Fi sign-in page, not the office, answered. Nothing was sent and nothing is lost.",
        next_step="Open a web browser and sign in to the Wi-Fi. It is tried again by itself.",
    )


def _session(adapter: HTTPAdapter) -> requests.Session:
    session = _Session()
    session.trust_env = False  # no password from a .netrc; proxies are asked for by hand
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _encoder(parts: tuple[FormPart, ...]) -> MultipartEncoder:
    fields: list[tuple[str, object]] = []
    for part in parts:
        if part.file_name is None:
            fields.append((part.name, b"".join(part.open())))
        else:
            fields.append((part.name, (part.file_name, _PartReader(part), part.media_type)))
    return MultipartEncoder(fields)


def _unreachable(url: str, error: Exception) -> NothingLeft:
    detail = f"{_host(url)}: {type(error).__name__}"
    if isinstance(error, requests.exceptions.SSLError):
        return NothingLeft(
            detail,
            sentence="The office's secure connection could not be checked. Nothing was sent and nothing is lost.",
            next_step="Check the date of this computer and the Wi-Fi sign-in. It is tried again by itself.",
        )
    return NothingLeft(detail)


def _unsent_or_in_doubt(url: str, error: Exception, sent_bytes: int) -> OfficeError:
    if sent_bytes == 0 or _never_connected(error):
        return error if isinstance(error, DeliveryStopped) else _unreachable(url, error)
    return NoAnswer(f"{_host(url)}: {type(error).__name__} after {sent_bytes} bytes")


def _never_connected(error: BaseException) -> bool:
    """Look at the cause: a ConnectionError covers both what never left and what may have arrived."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return isinstance(reason, NewConnectionError | NameResolutionError | ConnectTimeoutError)


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _host(url: str) -> str:
    return urlsplit(url).hostname or "?"
