from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import count
from zoneinfo import ZoneInfo

from caseworker.forms import Environment, FormDefinition, FormSession, HeldMedia, SetAnswer, load_xform

HEAD = (
    '<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" '
    'xmlns:odk="http://www.opendatakit.org/xforms" xmlns:entities="http://www.opendatakit.org/xforms/entities">'
)


def xform(instance: str, model: str = "", body: str = "", *, attributes: str = 'id="f" version="7"') -> bytes:
    """Write a form around the content of its data element, the rest of its model, and its body."""
    data = f"<instance><data {attributes}>{instance}</data></instance>"
    head = f"<h:head><h:title>A form</h:title><model>{data}{model}</model></h:head>"
    return f"{HEAD}{head}<h:body>{body}</h:body></h:html>".encode()


def definition(
    instance: str, model: str = "", body: str = "", media: Mapping[str, bytes] | None = None
) -> FormDefinition:
    return load_xform(xform(instance, model, body), HeldMedia(media or {}))


def environment(**properties: str) -> Environment:
    numbers = count(1)
    return Environment(
        now=lambda: datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
        zone=ZoneInfo("Europe/London"),
        properties=properties,
        random=lambda: 0.5,
        uuid=lambda: f"00000000-0000-4000-8000-{next(numbers):012d}",
    )


def session(instance: str, model: str = "", body: str = "", media: Mapping[str, bytes] | None = None) -> FormSession:
    return FormSession.create(definition(instance, model, body, media), environment())


def answer(form: FormSession, **answers: str) -> None:
    """Answer questions directly below the document element."""
    for name, value in answers.items():
        form.apply(SetAnswer(f"/data/{name}", value))


def inputs(*names: str) -> str:
    return "".join(f'<input ref="/data/{name}"><label>{name}</label></input>' for name in names)


def bind(name: str, **logic: str) -> str:
    written = "".join(f' {key.replace("_", ":")}="{value}"' for key, value in logic.items())
    return f'<bind nodeset="/data/{name}"{written}/>'
