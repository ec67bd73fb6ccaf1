from datetime import UTC, datetime

from caseworker.catalogue import Origin, Service, ServiceCard, describe_service
from caseworker.forms import FormDefinition, HeldMedia, convert_xlsform, load_xform

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)

CARD = ServiceCard(
    language="English (en)",
    about="A pass for free bus journeys.",
    office="Northfield Council, travel team",
    call="01632 960 022, Monday to Friday",
    time="About 15 minutes.",
    bring=("Proof of age", "A photo"),
    next_steps=("The council reads the form.",),
    kept_here="90 days",
    kept_by_office="5 years",
    agreement="I agree that this desk may send this form.",
    phone="01632 960 022",
    minutes=15,
    desk_days=90,
    agreement_days=180,
)


def xform_from(table: str, **cells: str) -> bytes:
    """An XForm from the markdown spelling of an XLSForm; `cells` stand for texts with line breaks."""
    converted = convert_xlsform(table.encode(), name="form.md")
    assert converted.xml, converted.faults
    text = converted.xml.decode()
    for word in ("GUIDANCE", "WELSH"):
        text = text.replace(word, cells.get(word, "-"))
    return text.encode()


def definition_from(table: str, **cells: str) -> FormDefinition:
    return load_xform(xform_from(table, **cells), HeldMedia())


def service(form_id: str, title: str, *, words: str = "", about: str = "") -> Service:
    table = f"""
| survey   |              |              |       |         |
|          | type         | name         | label | default |
|          | begin_group  | service_card | About |         |
|          | hidden       | card_words   |       | {words} |
|          | end_group    |              |       |         |
|          | text         | name         | Name  |         |
| settings |              |              |       |         |
|          | form_title   | form_id      | version |       |
|          | {title}      | {form_id}    | 1     |         |
"""
    xform = xform_from(table)
    cards = (ServiceCard(**{**{f: getattr(CARD, f) for f in CARD.__slots__}, "about": about}),)
    return describe_service(load_xform(xform, HeldMedia()), xform, origin=Origin.BUILT_IN, at=NOW, cards=cards)
