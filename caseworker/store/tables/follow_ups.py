"""The tables of promises made to citizens, of the days they had before, and of suggestions that nobody wants."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from caseworker.casework import CameOfIt, FollowUpState, How
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

follow_ups: Final = Table(
    "follow_ups",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("citizen_id", ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("what", Text, CheckConstraint("what <> ''", name="what"), nullable=False),
    stored_word("how", How),
    Column("due_on", Date, nullable=False),
    Column("at_time", Text, nullable=False),
    Column("promised_by", Id, nullable=False),
    Column("promised_at", UtcDateTime, nullable=False),
    stored_word("state", FollowUpState),
    Column("ended_at", UtcDateTime, index=True),
    Column("ended_by", Id, nullable=False),
    stored_word("came_of_it", CameOfIt, nullable=True),
    Column("note", Text, nullable=False),
    Column("revision", Integer, CheckConstraint("revision > 0", name="revision"), nullable=False),
    CheckConstraint("case_id IS NULL OR citizen_id IS NULL", name="of_one"),
    CheckConstraint("(state = 'open') = (ended_at IS NULL)", name="ended"),
    CheckConstraint("state <> 'dropped' OR note <> ''", name="reason"),
    Index("ix_follow_ups_state_due_on", "state", "due_on"),
)

follow_up_moves: Final = Table(
    "follow_up_moves",
    metadata,
    Column("follow_up_id", ForeignKey("follow_ups.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("from_on", Date, nullable=False),
    Column("to_on", Date, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Id, nullable=False),
)

declined_suggestions: Final = Table(
    "declined_suggestions",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("why", String(40), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Id, nullable=False),
)
