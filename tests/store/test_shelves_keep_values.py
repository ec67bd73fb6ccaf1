from datetime import date, timedelta

import pytest

from caseworker.accounts import Adviser
from caseworker.base import new_id
from caseworker.casework import (
    Action,
    Address,
    Agreement,
    Authority,
    Barrier,
    Case,
    Centre,
    Channel,
    Citizen,
    Draft,
    DraftFinished,
    Given,
    Letters,
    Preferences,
    Settings,
    Withdrawal,
)
from caseworker.store import NotFound, Store
from caseworker.store.shelves.attachments import CHUNK_BYTES
from fixed_clock import NOW

SHA = "ab" * 32
ADVISER = "a" * 32


def a_citizen() -> Citizen:
    return Citizen(
        new_id(),
        "Gwendolen Áine Featherstone",
        known_as="Gwen",
        born_on=date(1941, 3, 2),
        address=Address(("4 Kiln Lane", "Harrowby"), "NE1 4ST"),
        phone="01632 960123",
        email="gwen@example.com",
        safe_contact="Only in the morning",
        preferences=Preferences("cy", 18, Letters.BY_POST),
    )


def a_case(citizen_id: str | None = None) -> Case:
    return Case(
        new_id(), f"NFL {new_id()[:9]}", "blue-badge", "blue_badge", "2026-1", Channel.DESK, Barrier.NO_DEVICE, NOW,
        ADVISER, citizen_id=citizen_id,
    )  # fmt: skip


def an_agreement(case: Case) -> Agreement:
    return Agreement(
        new_id(), case.id, frozenset({Action.FILL_IN, Action.SEND}), "blue-badge", "county", "Harrowby Library",
        Given.SPOKEN, NOW, ADVISER, NOW.date(), NOW.date() + timedelta(days=90), "1", SHA, witness="b" * 32,
    )  # fmt: skip


def an_authority(agreement: Agreement) -> Authority:
    return Authority(
        new_id(), agreement.case_id, agreement.id, SHA, ("The answers are true.",), Given.SIGNED_ON_SCREEN, NOW, ADVISER
    )


@pytest.fixture
def case(store: Store) -> Case:
    citizen = a_citizen()
    opened = a_case(citizen.id)
    with store.transaction() as tx:
        tx.people.add(citizen, at=NOW)
        tx.cases.add(opened)
    return opened


def test_an_appended_entry_is_read_back_whole(store: Store) -> None:
    with store.transaction() as tx:
        written = tx.ledger.append("case.opened", about="c" * 32, by=ADVISER, at=NOW, facts={"channel": "desk"})
    with store.reading() as tx:
        assert list(tx.ledger.entries()) == [written]
        assert list(tx.ledger.entries(about="other")) == []
        assert tx.ledger.verify().is_whole


def test_a_person_is_given_back_as_kept_and_as_changed(store: Store) -> None:
    citizen = a_citizen()
    moved = Citizen(citizen.id, "Gwen Featherstone")
    with store.transaction() as tx:
        tx.people.add(citizen, at=NOW)
        assert tx.people.get(citizen.id) == citizen
        tx.people.change(moved, at=NOW)
        assert tx.people.get(citizen.id) == moved
        assert tx.people.recent() == (moved,)


def test_what_is_not_there_is_said_to_be_missing(store: Store) -> None:
    with store.reading() as tx:
        for asked in (tx.people.get, tx.cases.get, tx.agreements.get, tx.drafts.get, tx.drafts.journal,
                      tx.attachments.get, tx.advisers.get):  # fmt: skip
            with pytest.raises(NotFound):
                asked("0" * 32)
        with pytest.raises(NotFound):
            tx.settings.get()
        assert tx.cases.by_reference("NFL 0000 0000") is None
    with store.transaction() as tx:
        for change in (
            lambda: tx.people.change(a_citizen(), at=NOW),
            lambda: tx.cases.change(a_case()),
            lambda: tx.advisers.leave("0" * 32, at=NOW),
            lambda: tx.agreements.withdraw(Withdrawal(new_id(), "0" * 32, NOW, ADVISER)),
            lambda: tx.drafts.append("0" * 32, {"op": "set"}, at=NOW),
        ):
            with pytest.raises(NotFound):
                change()


def test_a_case_is_found_by_reference_by_person_and_among_the_open(store: Store, case: Case) -> None:
    anonymous = a_case()
    closed = case.after_spending(25).closed(NOW + timedelta(hours=1))
    with store.transaction() as tx:
        tx.cases.add(anonymous)
        tx.cases.change(closed)
        assert tx.cases.get(case.id) == closed
        assert tx.cases.by_reference(case.reference) == closed
        assert tx.cases.of_citizen(str(case.citizen_id)) == (closed,)
        assert tx.cases.open() == (anonymous,)


def test_a_permission_covers_until_it_is_taken_back(store: Store, case: Case) -> None:
    agreement = an_agreement(case)
    authority = an_authority(agreement)
    today = NOW.date()
    with store.transaction() as tx:
        tx.agreements.add(agreement)
        tx.agreements.add_authority(authority)
        assert tx.agreements.covering(case.id, on=today, office_id="county") == agreement
        assert tx.agreements.covering(case.id, on=today, office_id="other") is None
        assert tx.agreements.covering(case.id, on=today, action=Action.FOLLOW_UP) is None
        assert tx.agreements.authority_for(SHA) == authority
        assert tx.agreements.authority_for("cd" * 32) is None
        for permission in (agreement.id, authority.id):
            tx.agreements.withdraw(Withdrawal(new_id(), permission, NOW, ADVISER, "at the desk"))
        tx.agreements.withdraw(Withdrawal(new_id(), agreement.id, NOW + timedelta(days=9), ADVISER))
        assert tx.agreements.covering(case.id, on=today) is None
        assert tx.agreements.authority_for(SHA) is None
        assert [a.withdrawn_at for a in tx.agreements.of_case(case.id)] == [NOW]
        assert [a.withdrawn_at for a in tx.agreements.authorities_of_case(case.id)] == [NOW]
        assert tx.agreements.get(agreement.id).permits(Action.SEND, on=today - timedelta(days=1)) is False


def test_an_authority_given_anew_counts_after_one_was_taken_back(store: Store, case: Case) -> None:
    agreement = an_agreement(case)
    first, second = an_authority(agreement), an_authority(agreement)
    with store.transaction() as tx:
        tx.agreements.add(agreement)
        for authority in (first, second):
            tx.agreements.add_authority(authority)
        tx.agreements.withdraw(Withdrawal(new_id(), first.id, NOW, ADVISER))
        assert tx.agreements.authority_for(SHA) == second


def a_draft(case: Case) -> Draft:
    return Draft(new_id(), case.id, "blue_badge", "2026-1", NOW, ADVISER, NOW)


def test_a_draft_comes_back_from_its_snapshot_and_what_followed(store: Store, case: Case) -> None:
    draft = a_draft(case)
    said = [{"op": "set", "ref": f"/data/q{n}", "value": "Ŵy"} for n in range(5)]
    with store.transaction() as tx:
        tx.drafts.begin(draft)
        assert [tx.drafts.append(draft.id, operation, at=NOW) for operation in said[:3]] == [1, 2, 3]
        tx.drafts.snapshot(draft.id, b"state after three", at=NOW)
        tx.drafts.snapshot(draft.id, b"the same state again", at=NOW)
        assert [tx.drafts.append(draft.id, operation, at=NOW) for operation in said[3:]] == [4, 5]
    with store.reading() as tx:
        journal = tx.drafts.journal(draft.id)
        assert (journal.snapshot, list(journal.operations)) == (b"the same state again", said[3:])
        assert tx.drafts.unfinished() == tx.drafts.of_case(case.id) == (draft,)


def test_a_finished_draft_takes_no_more_answers(store: Store, case: Case) -> None:
    draft = a_draft(case)
    with store.transaction() as tx:
        tx.drafts.begin(draft)
        tx.drafts.finish(draft.id, submission_sha256=SHA, at=NOW)
        assert tx.drafts.unfinished() == ()
        assert tx.drafts.get(draft.id).submission_sha256 == SHA
        with pytest.raises(DraftFinished):
            tx.drafts.append(draft.id, {"op": "set"}, at=NOW)


def test_a_discarded_draft_leaves_nothing(store: Store, case: Case) -> None:
    draft = a_draft(case)
    with store.transaction() as tx:
        tx.drafts.begin(draft)
        tx.drafts.append(draft.id, {"op": "set"}, at=NOW)
        kept = tx.attachments.add(draft.id, "photo.jpg", media_type="image/jpeg", chunks=[b"x"], at=NOW)
        tx.drafts.discard(draft.id)
        assert tx.drafts.of_case(case.id) == ()
        assert tx.attachments.chunk(kept.id, 0) is None


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES + 7])
def test_a_file_is_read_back_byte_for_byte(store: Store, size: int) -> None:
    data = bytes(n % 251 for n in range(size))
    pieces = [data[start : start + 100_000] for start in range(0, size, 100_000)]
    with store.transaction() as tx:
        kept = tx.attachments.add("d" * 32, "scan.pdf", media_type="application/pdf", chunks=pieces, at=NOW)
    with store.reading() as tx:
        chunks = list(tx.attachments.read(kept.id))
        assert b"".join(chunks) == data
        assert all(len(chunk) == CHUNK_BYTES for chunk in chunks[:-1])
        assert tx.attachments.get(kept.id) == kept
        assert kept.size_bytes == size


def test_a_retaken_photo_replaces_the_first_and_goes_with_the_submission(store: Store) -> None:
    draft_id, submission_id = new_id(), new_id()
    with store.transaction() as tx:
        for data in (b"first", b"second"):
            kept = tx.attachments.add(draft_id, "photo.jpg", media_type="image/jpeg", chunks=[data], at=NOW)
        tx.attachments.hand_over(draft_id, to=submission_id)
        assert tx.attachments.of(draft_id) == ()
        assert [file.id for file in tx.attachments.of(submission_id)] == [kept.id]
        assert b"".join(tx.attachments.read(kept.id)) == b"second"
        tx.attachments.remove(kept.id)
        assert tx.attachments.of(submission_id) == ()


def test_settings_and_advisers_are_given_back(store: Store) -> None:
    address = Address(("1 Market Square", "Harrowby"), "NE1 1AA")
    centre = Centre(
        "Harrowby Library", address, "01632 960001", ("Monday to Friday, 9am to 5pm",), "NFL", "help@example.com"
    )
    adviser = Adviser(ADVISER, "sam", "Sam Okafor", NOW)
    with store.transaction() as tx:
        for practice in (True, False):
            tx.settings.put(Settings(centre, practice))
            assert tx.settings.get() == Settings(centre, practice)
        tx.advisers.add(adviser)
        assert tx.advisers.everyone() == (adviser,)
        assert not tx.advisers.leave(ADVISER, at=NOW).is_here
