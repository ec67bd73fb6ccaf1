"""The tables of people and of the keys by which they are found.

`person_keys` says who has which word, postcode or telephone number; `name_words` and `name_slips` hold each word
once, however many bear it, so that a misspelt or misheard name is looked up among tens of thousands of words and
not among all people.
"""

from typing import Final

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, SmallInteger, String, Table, Text

from caseworker.casework import LETTER_SIZES_PT, Letters
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

people: Final = Table(
    "people",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Id, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("known_as", Text, nullable=False),
    Column("born_on", Date, index=True),
    Column("address_lines", Text),
    Column("postcode", String(12), nullable=False),
    Column("phone", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("safe_contact", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column(
        "letter_size_pt",
        SmallInteger,
        CheckConstraint(f"letter_size_pt IN {LETTER_SIZES_PT}", name="letter_size_pt"),
        nullable=False,
    ),
    stored_word("letters", Letters),
    Column("added_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False, index=True),
    Column("merged_into", ForeignKey("people.id"), index=True),
)

person_keys: Final = Table(
    "person_keys",
    metadata,
    Column("kind", String(12), primary_key=True),
    Column("key", String(200), primary_key=True),
    Column("person", ForeignKey("people.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Index("ix_person_keys_person", "person"),
    sqlite_with_rowid=False,
)

name_words: Final = Table(
    "name_words",
    metadata,
    Column("word", String(200), primary_key=True),
    Column("sound", String(200), nullable=False, index=True),
)

name_slips: Final = Table(
    "name_slips",
    metadata,
    Column("slip", String(200), primary_key=True),
    Column("word", ForeignKey("name_words.word", ondelete="CASCADE"), primary_key=True),
    Index("ix_name_slips_word", "word"),
    sqlite_with_rowid=False,
)
