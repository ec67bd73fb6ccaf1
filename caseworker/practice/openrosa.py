"""The practice office as a client sees it: OpenRosa under an app user's link, answering as ODK Central does."""

import io
import json
import re
from collections.abc import Iterator
from hashlib import md5
from html import escape
from secrets import compare_digest
from typing import IO, Final

from werkzeug.exceptions import HTTPException
from werkzeug.formparser import FormDataParser
from werkzeug.wrappers import Request, Response

from caseworker.forms import is_entity_file
from caseworker.practice.arrivals import Arrivals
from caseworker.practice.forms import PracticeForm

_TOKEN: Final = re.compile(r"[A-Za-z0-9!$]{64}")
_PATH: Final = re.compile(r"/v1/key/(?P<token>[^/]*)/projects/(?P<project>[^/]*)/(?P<rest>.*)")
_FORM: Final = re.compile(
    r"forms/(?P<id>[^/]+?)(?:/versions/(?P<version>[^/]+?))?(?P<what>\.xml|/manifest|/attachments/.+)"
)
_NO_VERSION: Final = "___"
_LIST: Final = ' type="entityList"'


class _StrictParser(FormDataParser):
    """Says when a multipart body is broken instead of taking what it can read."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **{**kwargs, "silent": False})  # type: ignore[arg-type]  # handed through as they came


class MemoryRequest(Request):
    """A request whose files stay in memory: nothing personal may touch the disk."""

    form_data_parser_class = _StrictParser

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        del total_content_length, content_type, filename, content_length
        return io.BytesIO()


class OpenRosaDoor:
    """Answers the requests of clients."""

    def __init__(self, arrivals: Arrivals, token: str, limit_bytes: int) -> None:
        self._arrivals = arrivals
        self._token = token
        self._limit_bytes = limit_bytes

    def answer(self, request: Request) -> Response:
        """Answer one request."""
        place = _PATH.fullmatch(request.path)
        if place is None:
            return _problem(404, 404.2, f"Expected to find an API version (eg /v1) in {request.path}.")
        rest = place["rest"]
        is_openrosa = rest in ("formList", "submission") or rest.endswith("/manifest")
        if not _TOKEN.fullmatch(place["token"]):
            return self._said(401, "Could not authenticate with the provided credentials.", is_openrosa=is_openrosa)
        if not compare_digest(place["token"].encode(), self._token.encode()):
            sentence = "The authentication you provided does not have rights to perform that action."
            return self._said(403, sentence, is_openrosa=is_openrosa)
        if is_openrosa and request.headers.get("X-OpenRosa-Version") != "1.0":
            got = request.headers.get("X-OpenRosa-Version")
            tail = f" (got: {got})." if got else "."
            sentence = "An expected header field (X-OpenRosa-Version) did not match the expected format" + tail
            return self._said(400, sentence)
        if place["project"] != "1":
            return self._said(404, "Could not find the resource you were looking for.", is_openrosa=is_openrosa)
        return self._route(request, rest)

    def _route(self, request: Request, rest: str) -> Response:
        if rest == "formList" and request.method in ("GET", "HEAD"):
            return self._cached(request, self._form_list(request).encode(), "text/xml; charset=utf-8")
        if rest == "submission" and request.method in ("GET", "HEAD"):
            return self._dressed(Response(status=204))
        if rest == "submission" and request.method == "POST":
            return self._submission(request)
        asked = _FORM.fullmatch(rest)
        if asked and request.method in ("GET", "HEAD"):
            return self._file(request, asked)
        return _problem(404, 404.1, "Could not find the resource you were looking for.")

    def _submission(self, request: Request) -> Response:
        if (request.content_length or 0) > self._limit_bytes:
            return Response(
                "<html><body><h1>413 Request Entity Too Large</h1></body></html>", 413, mimetype="text/html"
            )
        try:
            files = {name: file.read() for name, file in request.files.items()}
        except (ValueError, EOFError, HTTPException):
            return _problem(400, 400.39, "Multipart form content failed to parse.")
        xml = files.pop("xml_submission_file", None)
        if xml is None:
            return self._said(400, "Required multipart POST field xml_submission_file missing.")
        reply = self._arrivals.take(xml, files)
        if reply.status == 500:
            return Response(json.dumps({"message": reply.message}), 500, mimetype="application/json")
        return self._said(reply.status, reply.message)

    def _form_list(self, request: Request) -> str:
        wanted = request.args.get("formID")
        base = f"{request.root_url.rstrip('/')}/v1/key/{self._token}/projects/1"
        entries = "".join(
            _entry(form, f"{base}/forms/{form.form_id}")
            for form in self._newest()
            if wanted in (None, form.form_id) and not self._arrivals.is_closed(form.form_id)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{entries}</xforms>'
        )

    def _newest(self) -> Iterator[PracticeForm]:
        """Yield the last version of each form; earlier ones are still taken but no longer listed."""
        yield from {form.form_id: form for form in self._arrivals.forms}.values()

    def _file(self, request: Request, asked: re.Match[str]) -> Response:
        form = self._asked_form(asked)
        if form is None:
            return _problem(404, 404.1, "Could not find the resource you were looking for.")
        if asked["what"] == ".xml":
            if self._arrivals.is_closed(form.form_id):
                return _problem(
                    403, 403.1, "The authentication you provided does not have rights to perform that action."
                )
            return self._cached(request, form.xml, "application/xml; charset=utf-8")
        if asked["what"] == "/manifest":
            return self._cached(request, self._manifest(request, form).encode(), "text/xml; charset=utf-8")
        data = form.media.get(asked["what"].removeprefix("/attachments/"))
        if data is None:
            return _problem(404, 404.1, "Could not find the resource you were looking for.")
        etag = _md5(data) if is_entity_file(asked["what"], data) else ""
        return self._cached(request, data, "application/octet-stream", etag=etag)

    def _asked_form(self, asked: re.Match[str]) -> PracticeForm | None:
        if asked["version"] is None:
            return next((form for form in self._newest() if form.form_id == asked["id"]), None)
        return self._arrivals.form(asked["id"], "" if asked["version"] == _NO_VERSION else asked["version"])

    def _manifest(self, request: Request, form: PracticeForm) -> str:
        base = f"{request.base_url.removesuffix('/manifest')}/attachments"
        files = "".join(
            f"<mediaFile{_LIST if is_entity_file(name, data) else ''}><filename>{escape(name)}</filename>"
            f"<hash>md5:{_md5(data)}</hash>"
            f"<downloadUrl>{escape(f'{base}/{name}')}</downloadUrl></mediaFile>"
            for name, data in sorted(form.media.items())
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<manifest xmlns="http://openrosa.org/xforms/xformsManifest">{files}</manifest>'
        )

    def _said(self, status: int, message: str, *, is_openrosa: bool = True) -> Response:
        if not is_openrosa:
            return _problem(status, status + 0.1, message)
        nature = "" if status < 400 else "error"
        body = (
            '<OpenRosaResponse xmlns="http://openrosa.org/http/response" items="0">'
            f'<message nature="{nature}">{escape(message)}</message></OpenRosaResponse>'
        )
        return self._dressed(Response(body, status, content_type="text/xml; charset=utf-8"))

    def _dressed(self, response: Response) -> Response:
        response.headers["X-OpenRosa-Version"] = "1.0"
        response.headers["X-OpenRosa-Accept-Content-Length"] = str(self._limit_bytes)
        response.headers["Content-Language"] = "en"
        response.headers["Cache-Control"] = "no-store"
        return response

    def _cached(self, request: Request, body: bytes, content_type: str, *, etag: str = "") -> Response:
        """Answer with a mark by which a client knows it again; that of a list of entities is its hash."""
        response = self._dressed(Response(body, content_type=content_type))
        if etag:
            response.set_etag(etag)
        else:
            response.add_etag(weak=True)
        return response.make_conditional(request)


def _md5(data: bytes) -> str:
    return md5(data, usedforsecurity=False).hexdigest()


def _entry(form: PracticeForm, url: str) -> str:
    manifest = f"<manifestUrl>{escape(url)}/manifest</manifestUrl>" if form.media else ""
    return (
        f"<xform><formID>{escape(form.form_id)}</formID><name>{escape(form.name)}</name>"
        f"<version>{escape(form.version)}</version><hash>{form.hash}</hash>"
        f"<downloadUrl>{escape(url)}.xml</downloadUrl>{manifest}</xform>"
    )


def _problem(status: int, code: float, message: str) -> Response:
    body = json.dumps({"message": message, "code": code, "details": None})
    return Response(body, status, mimetype="application/json")
