"""The practice office as a trainer sees it: a plain page with what arrived, where it is marked or sent back."""

from html import escape
from secrets import compare_digest
from typing import Final

from werkzeug.wrappers import Request, Response

from caseworker.practice.arrivals import Arrival, Arrivals, Mark, forgiving_root, leaves

MARKS: Final = {
    Mark.RECEIVED: "Received",
    Mark.EDITED: "Changed by the desk",
    Mark.HAS_ISSUES: "Sent back: has issues",
    Mark.APPROVED: "Approved",
    Mark.REJECTED: "Rejected",
}
_MOST_DIGITS: Final = 9
_STYLE: Final = (
    "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#111;background:#fff}"
    ".practice{background:#ffdd00;padding:.5rem 1rem;font-weight:700}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem;border-bottom:1px solid #767676;"
    "vertical-align:top;overflow-wrap:anywhere}a{color:#0b4f9e}"
    ":focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}"
    "button,select,textarea{font:inherit;padding:.5rem;border:2px solid #111;background:#fff;color:#111}"
    "label{display:block;margin-top:1rem;font-weight:700}textarea{width:100%;box-sizing:border-box}"
)
_GUARD: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class TrainerPage:
    """Answers the requests of the trainer's browser; the secret in its address keeps other programs out."""

    def __init__(self, arrivals: Arrivals, secret: str) -> None:
        self._arrivals = arrivals
        self._secret = secret
        self.path = f"/office/{secret}/"

    def is_asked(self, path: str) -> bool:
        """Say whether `path` is one of this page's, with the right secret."""
        return compare_digest(path[: len(self.path)].encode(), self.path.encode())

    def answer(self, request: Request) -> Response:
        """Answer one request."""
        parts = request.path.removeprefix(self.path).split("/", 1)
        if request.method == "POST":
            return self._act(request, parts[0])
        if parts == [""]:
            return _page("What arrived", self._list())
        arrival = self._arrival(parts[0])
        if arrival is None:
            return _page("Not here", "<p>There is nothing under this address.</p>", status=404)
        if len(parts) == 2:
            return _attachment(arrival, parts[1])
        return _page(f"Submission {arrival.number}", self._detail(arrival))

    def _act(self, request: Request, what: str) -> Response:
        if not compare_digest(request.form.get("csrf", "").encode(), self._secret.encode()):
            return _page("Refused", "<p>This request did not come from the practice office's own page.</p>", status=403)
        if what == "forms":
            self._arrivals.close_form(request.form.get("form", ""), closed=request.form.get("closed") == "yes")
            return _see_other(self.path)
        mark = next((mark for mark in Mark if mark.value == request.form.get("mark")), None)
        if mark is None or not what.isdecimal() or len(what) > _MOST_DIGITS:
            return _page("Not understood", "<p>Choose a mark and try again.</p>", status=400)
        words = request.form.get("words", "").strip()
        if not self._arrivals.judge(int(what), mark, words):
            return _page("Not here", "<p>There is nothing under this number.</p>", status=404)
        return _see_other(f"{self.path}{what}")

    def _arrival(self, number: str) -> Arrival | None:
        return next((a for a in self._arrivals.received() if str(a.number) == number), None)

    def _name(self, arrival: Arrival) -> str:
        form = self._arrivals.form(arrival.form_id, arrival.form_version)
        return form.name if form else arrival.form_id

    def _list(self) -> str:
        rows = "".join(
            f'<tr><td><a href="{self.path}{a.number}">Submission {a.number}</a></td><td>{escape(self._name(a))}</td>'
            f"<td>{a.received_at:%d %B %Y, %H:%M} UTC</td><td>{len(a.files)} of {len(a.expected_files)}</td>"
            f"<td>{MARKS[a.mark]}</td></tr>"
            for a in reversed(self._arrivals.received())
        )
        table = (
            "<table><caption>Newest first</caption><thead><tr><th scope='col'>Submission</th><th scope='col'>Form</th>"
            "<th scope='col'>Arrived</th><th scope='col'>Files</th><th scope='col'>Mark</th></tr></thead>"
            f"<tbody>{rows}</tbody></table>"
        )
        return (table if rows else "<p>Nothing has arrived yet.</p>") + self._forms()

    def _forms(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(form.name)} ({escape(form.form_id)} {escape(form.version)})</td><td>"
            f"<form method='post' action='{self.path}forms'>{self._csrf()}"
            f"<input type='hidden' name='form' value='{escape(form.form_id)}'>"
            f"<input type='hidden' name='closed' value='{'no' if closed else 'yes'}'>"
            f"<button>{'Open' if closed else 'Close'} {escape(form.name)}</button></form></td></tr>"
            for form in self._arrivals.forms
            for closed in [self._arrivals.is_closed(form.form_id)]
        )
        return f"<h2>Forms on offer</h2><p>A closed form is turned away.</p><table><tbody>{rows}</tbody></table>"

    def _detail(self, arrival: Arrival) -> str:
        options = "".join(
            f"<option value='{mark.value}'{' selected' if mark is arrival.mark else ''}>{words}</option>"
            for mark, words in MARKS.items()
        )
        return (
            f"<p><a href='{self.path}'>All submissions</a></p><p>{escape(self._name(arrival))}. "
            f"Mark: <strong>{MARKS[arrival.mark]}</strong>. Sent {arrival.times_sent} time(s). "
            f"Id: {escape(arrival.instance_id)}</p>"
            f"<h2>Answers</h2>{self._answers(arrival)}<h2>Files</h2>{self._files(arrival)}"
            f"<h2>What the office decides</h2><form method='post' action='{self.path}{arrival.number}'>{self._csrf()}"
            f"<label for='mark'>Mark</label><select id='mark' name='mark'>{options}</select>"
            f"<label for='words'>Words for the desk</label>"
            f"<textarea id='words' name='words' rows='3'>{escape(arrival.words)}</textarea>"
            "<p><button>Save</button></p></form>"
        )

    def _answers(self, arrival: Arrival) -> str:
        if arrival.is_encrypted:
            return "<p>Encrypted. Only the private key of the office opens the files below.</p>"
        form = self._arrivals.form(arrival.form_id, arrival.form_version)
        rows = "".join(
            f"<tr><th scope='row'>{escape((form and form.label(path)) or path.rsplit('/', 1)[-1])}</th>"
            f"<td>{escape(form.answer_label(path, value) if form else value)}</td></tr>"
            for path, value in _readable(arrival)
            if value
        )
        return f"<table><tbody>{rows}</tbody></table>"

    def _files(self, arrival: Arrival) -> str:
        if not arrival.expected_files:
            return "<p>None.</p>"
        lines = []
        for place, name in enumerate(arrival.expected_files):
            link = f"<a href='{self.path}{arrival.number}/{place}'>{escape(name)}</a>"
            come = f"{link} ({len(arrival.files[name]):,} bytes)" if name in arrival.files else None
            lines.append(f"<li>{come or f'{escape(name)}: has not come'}</li>")
        return f"<ul>{''.join(lines)}</ul>"

    def _csrf(self) -> str:
        return f"<input type='hidden' name='csrf' value='{self._secret}'>"


def _readable(arrival: Arrival) -> list[tuple[str, str]]:
    return [(path, value) for path, value in leaves(forgiving_root(arrival.xml)) if "/meta/" not in path]


def _attachment(arrival: Arrival, place: str) -> Response:
    """Hand a file out as a download, never as something the browser would run."""
    number = int(place) if place.isdecimal() and len(place) <= _MOST_DIGITS else len(arrival.expected_files)
    name = arrival.expected_files[number] if number < len(arrival.expected_files) else ""
    if name not in arrival.files:
        return _page("Not here", "<p>This file has not come.</p>", status=404)
    response = Response(arrival.files[name], mimetype="application/octet-stream", headers=_GUARD)
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _page(title: str, body: str, *, status: int = 200) -> Response:
    text = (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{escape(title)} - Practice office</title>"
        f"<meta name='viewport' content='width=device-width'><style>{_STYLE}</style></head><body>"
        "<p class='practice' role='note'>Practice. No real office reads this. What arrives is kept in this computer's "
        "memory only and is gone when the practice office stops.</p>"
        f"<main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )
    return Response(text, status, mimetype="text/html", headers=_GUARD)


def _see_other(path: str) -> Response:
    return Response(status=303, headers={**_GUARD, "Location": path})
