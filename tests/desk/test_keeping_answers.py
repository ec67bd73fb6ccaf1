import threading

import pytest
from sqlalchemy import text

from caseworker.desk import AnswerRefused, DraftElsewhere, Filling, reopen_draft
from caseworker.forms import QuestionState, SetAnswer
from caseworker.store import Store, VaultFull

STREET = "/data/place/bin_address/line_1"
TOWN = "/data/place/bin_address/postcode"
PLACE = "/data/place/where_left"
PHOTO = "/data/place/bin_photo"
LONG = "x" * 300_000


def limit_pages(store: Store, *, more: int) -> None:
    """Leave room for so many more pages, as a disk that fills up does."""
    with store.transaction() as tx:
        pages = tx._connection.execute(text("PRAGMA page_count")).scalar_one()
        tx._connection.execute(text(f"PRAGMA max_page_count = {pages + more}"))


def reopened(scene, filling: Filling) -> Filling:
    return reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)


def shown(filling: Filling) -> list[tuple[str, str]]:
    return [(item.ref, item.value) for item in filling.session.walk() if isinstance(item, QuestionState)]


def test_a_change_shows_at_once_and_is_in_the_vault_once_it_is_kept(scene) -> None:
    filling = scene.begin()
    change = filling.change(SetAnswer(STREET, "14 Moor Lane"))
    assert filling.session.value(STREET) == "14 Moor Lane"
    assert reopened(scene, filling).session.value(STREET) == ""
    filling.keep(change)
    filling.keep(change)
    again = reopened(scene, filling)
    assert again.session.value(STREET) == "14 Moor Lane"
    assert again.seq == filling.seq


def test_changes_are_kept_on_another_thread_while_more_are_made(scene) -> None:
    filling, made = scene.begin(), []
    go_on, done = threading.Event(), threading.Event()

    def keep_all() -> None:
        for _ in range(3):
            go_on.wait(10)
            for change in tuple(made):
                filling.keep(change)
        done.set()

    keeper = threading.Thread(target=keep_all)
    keeper.start()
    for number in range(60):
        made.append(filling.change(SetAnswer(STREET, f"{number} Moor Lane")))
        go_on.set()
    assert done.wait(20)
    keeper.join()
    filling.keep_again()
    assert shown(reopened(scene, filling)) == shown(filling)


def test_when_the_disk_is_full_nothing_is_lost_and_the_order_holds(scene) -> None:
    filling, store = scene.begin(), scene.desk.store
    filling.apply(SetAnswer(STREET, "1 Moor Lane"))
    limit_pages(store, more=0)
    lost = filling.change(SetAnswer(STREET, LONG))
    with pytest.raises(VaultFull):
        filling.keep(lost)
    assert filling.is_behind
    later = filling.change(SetAnswer(STREET, "3 Moor Lane"))
    with pytest.raises(VaultFull):
        filling.keep(later)
    assert filling.is_behind
    assert reopened(scene, filling).session.value(STREET) == "1 Moor Lane"
    limit_pages(store, more=10_000)
    last = filling.change(SetAnswer(TOWN, "NF3 7QT"))
    filling.keep_again()
    assert not filling.is_behind
    filling.keep(last)
    assert shown(reopened(scene, filling)) == shown(filling)
    with store.reading() as tx:
        told = [operation["value"] for operation in tx.drafts.journal(filling.draft.id).operations]
    assert told == ["1 Moor Lane", LONG, "3 Moor Lane", "NF3 7QT"]


def test_a_snapshot_that_could_not_be_kept_is_kept_later(scene) -> None:
    filling, store = scene.begin(), scene.desk.store
    limit_pages(store, more=0)
    changes = [filling.change(SetAnswer(STREET, f"{n} {LONG}")) for n in range(41)]
    with pytest.raises(VaultFull):
        filling.keep(changes[0])
    limit_pages(store, more=100_000)
    filling.keep_again()
    assert [change.snapshot is not None for change in changes].index(True) == 39
    assert shown(reopened(scene, filling)) == shown(filling)


def test_a_draft_that_was_gone_on_with_elsewhere_stays_behind(scene) -> None:
    one = scene.begin()
    other = reopened(scene, one)
    other.apply(SetAnswer(STREET, "2 Elm Row"))
    change = one.change(SetAnswer(STREET, "3 Oak Row"))
    for keep in (lambda: one.keep(change), one.keep_again):
        with pytest.raises(DraftElsewhere):
            keep()
        assert one.is_behind
    assert reopened(scene, one).session.value(STREET) == "2 Elm Row"


def test_a_refused_answer_leaves_nothing_to_keep(scene) -> None:
    filling = scene.begin()
    with pytest.raises(AnswerRefused):
        filling.change(SetAnswer("/data/nowhere", "x"))
    filling.keep_again()
    assert not filling.is_behind
    assert filling.seq == 0


def test_a_file_is_put_in_the_vault_apart_from_its_answer(scene) -> None:
    filling = scene.begin()
    kept = filling.put_file(filling.name_for(PHOTO, "home.jpg"), [b"\xff\xd8photo"], media_type="image/jpeg")
    assert filling.session.value(PHOTO) == ""
    filling.keep(filling.change(SetAnswer(PHOTO, kept.name)))
    assert reopened(scene, filling).session.value(PHOTO) == "bin_photo.jpg"


def test_a_file_never_takes_the_name_of_another_answer(scene) -> None:
    filling = scene.begin()
    filling.apply(SetAnswer(PLACE, "bin_photo.jpg"))
    assert filling.name_for(PHOTO, "home.jpg") == "bin_photo-2.jpg"
    filling.attach(PHOTO, [b"\xff\xd8photo"], media_type="image/jpeg", name="home.jpg")
    assert filling.name_for(PHOTO, "other.jpg") == "bin_photo-2.jpg"


def test_a_draft_says_how_far_it_is_and_where_it_stood(scene) -> None:
    filling = scene.begin()
    with scene.desk.store.reading() as tx:
        fresh = tx.drafts.get(filling.draft.id).how_far
    filling.apply(SetAnswer(STREET, "14 Moor Lane"))
    filling.stands_at = TOWN
    filling.keep_place()
    again = reopened(scene, filling)
    assert again.stands_at == TOWN
    assert again.draft.how_far.answered == fresh.answered + 1
    assert 0 < again.draft.how_far.fraction < 1
    assert fresh.asked > 5


def test_a_draft_never_opens_beyond_an_answer_that_was_lost(scene) -> None:
    filling = scene.begin()
    street = filling.change(SetAnswer(STREET, "14 Moor Lane"))
    filling.stands_at = TOWN
    at_town = filling.standing
    filling.change(SetAnswer(TOWN, "NF3 7QT"))
    filling.stands_at = PLACE
    filling.keep(street)
    assert reopened(scene, filling).stands_at == STREET
    filling.keep_place(at_town)
    filling.keep_place()
    assert reopened(scene, filling).stands_at == TOWN
    filling.keep_again()
    filling.keep_place()
    assert reopened(scene, filling).stands_at == PLACE


def test_all_questions_of_a_filled_form_count_as_answered_or_optional(scene) -> None:
    filling = scene.filled("blue_badge")
    far = reopened(scene, filling).draft.how_far
    assert far.asked >= far.answered > far.asked / 2
