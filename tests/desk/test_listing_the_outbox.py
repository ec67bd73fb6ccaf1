from caseworker.desk import outbox_rows, take_back_all, withdraw_submission
from caseworker.outbox import State
from desk_scene import Scene


def test_each_row_says_whose_it_is_and_where_it_stands(scene: Scene) -> None:
    item = scene.queued()
    (row,) = outbox_rows(scene.desk.store)
    assert (row.item_id, row.name, row.initials, row.state) == (item.id, "Joseph Okafor", "J. O.", State.QUEUED)
    assert row.person_id == scene.citizen.id
    assert not row.needs_person


def test_what_needs_a_person_stands_before_what_waits_and_what_is_over_comes_last(scene: Scene) -> None:
    received = scene.queued()
    scene.desk.courier().deliver_due()
    held, waiting, over = scene.queued(), scene.queued(), scene.queued()
    desk = scene.desk
    with desk.store.reading() as tx:
        case_id = tx.outbox.submission(held.id).case_id
    take_back_all(desk.store, case_id, told="at the desk", by=desk.adviser_id, clock=desk.clock)
    withdraw_submission(desk.store, over.id, by=desk.adviser_id, clock=desk.clock)
    withdraw_submission(desk.store, waiting.id, by=desk.adviser_id, clock=desk.clock)
    scene.office.stop()
    desk.courier().deliver_due()
    rows = outbox_rows(desk.store)
    assert rows[0].item_id == held.id
    assert rows[0].needs_person
    assert not rows[0].is_sent_back
    assert {row.item_id for row in rows[1:]} == {received.id, waiting.id, over.id}
    assert all(row.state in {State.RECEIVED, State.WITHDRAWN} for row in rows[1:])
