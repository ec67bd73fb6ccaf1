from datetime import timedelta

from caseworker.desk import knock_at_offices
from caseworker.desk.courier import RoundWatch
from caseworker.outbox import AccountStanding, Pause, State
from desk_scene import Scene


def standing_of(scene: Scene) -> AccountStanding:
    with scene.desk.store.reading() as tx:
        return tx.offices.standing(scene.goes_to.id)


def pause(scene: Scene, why: Pause) -> None:
    until = scene.desk.clock.now() + timedelta(minutes=10)
    with scene.desk.store.transaction() as tx:
        tx.offices.keep_standing(AccountStanding(scene.goes_to.id, why, until, 3))


def test_an_office_that_answers_is_reached(scene: Scene) -> None:
    found = knock_at_offices(scene.desk.store, scene.desk.connector_for)
    assert (found.reached, found.unreached) == ({scene.goes_to.id}, frozenset())


def test_an_office_that_is_away_is_not_reached_and_keeps_its_wait(scene: Scene) -> None:
    pause(scene, Pause.NETWORK)
    scene.office.stop()
    found = knock_at_offices(scene.desk.store, scene.desk.connector_for)
    assert found.unreached == {scene.goes_to.id}
    assert standing_of(scene).pause is Pause.NETWORK


def test_what_waits_for_an_office_is_due_once_it_answers_again(scene: Scene) -> None:
    scene.queued()
    pause(scene, Pause.NETWORK)
    assert scene.desk.courier().deliver_due().moved == ()
    knock_at_offices(scene.desk.store, scene.desk.connector_for)
    assert scene.desk.courier().deliver_due().count(State.RECEIVED) == 1


def test_an_office_that_answers_and_takes_nothing_keeps_its_wait(scene: Scene) -> None:
    found = knock_at_offices(scene.desk.store, scene.desk.connector_for)
    pause(scene, Pause.NETWORK)  # the round after it failed
    knock_at_offices(scene.desk.store, scene.desk.connector_for, found)
    assert standing_of(scene).failures == 3


def test_trouble_with_the_account_is_not_ended_by_an_answer(scene: Scene) -> None:
    pause(scene, Pause.ACCOUNT)
    assert knock_at_offices(scene.desk.store, scene.desk.connector_for).reached
    assert standing_of(scene).pause is Pause.ACCOUNT


def test_a_round_that_is_ending_begins_no_further_parcel(scene: Scene) -> None:
    scene.queued()
    scene.queued()
    begun: list[str] = []
    watch = RoundWatch(progress=lambda item, *_: begun.append(item), is_ending=lambda: bool(begun))
    done = scene.desk.courier().deliver_due(watch)
    assert done.was_stopped
    assert done.count(State.RECEIVED) == 1
