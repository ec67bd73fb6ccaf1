"""How a person's record is written: in a row of the table of people, or as one text."""

import json
from datetime import date

from sqlalchemy import RowMapping

from caseworker.casework import Address, Citizen, Letters, Preferences, tidy_postcode


def row_of(citizen: Citizen) -> dict[str, object]:
    """Return what a row of `people` says of a person."""
    plain = {
        name: getattr(citizen, name) for name in ("id", "name", "known_as", "born_on", "phone", "email", "safe_contact")
    }
    preferences, address = citizen.preferences, citizen.address
    return {
        **plain,
        "address_lines": None if address is None else "\n".join(address.lines),
        "postcode": "" if address is None else tidy_postcode(address.postcode),
        "language": preferences.language,
        "letter_size_pt": preferences.letter_size_pt,
        "letters": preferences.letters,
    }


def citizen_of(row: RowMapping) -> Citizen:
    """Return the person whom a row of `people` is about."""
    lines = row["address_lines"]
    return Citizen(
        id=row["id"],
        name=row["name"],
        known_as=row["known_as"],
        born_on=row["born_on"],
        address=None if lines is None else Address(tuple(lines.splitlines()), row["postcode"]),
        phone=row["phone"],
        email=row["email"],
        safe_contact=row["safe_contact"],
        preferences=Preferences(row["language"], row["letter_size_pt"], Letters(row["letters"])),
    )


def text_of(citizen: Citizen) -> str:
    """Return a record as one text."""
    born_on = None if citizen.born_on is None else citizen.born_on.isoformat()
    return json.dumps({**row_of(citizen), "born_on": born_on}, ensure_ascii=False)


def citizen_from_text(text: str) -> Citizen:
    """Return the person whom a text of `text_of` is about."""
    held = json.loads(text)
    held["born_on"] = date.fromisoformat(held["born_on"]) if held["born_on"] else None
    return citizen_of(held)
