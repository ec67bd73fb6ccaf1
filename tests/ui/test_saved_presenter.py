import stat
from dataclasses import replace
from pathlib import Path

import pytest

from caseworker.casework import Citizen, Preferences
from caseworker.desk import change_person, choose_printer, letters_to_print, take_back_all
from caseworker.outbox import State
from desk_scene import Scene
from lp_on_path import Lp, put_on_path
from ui.letters.drawing import DrawnLetter
from ui.navigation import ChooseServicePlace, OutboxPlace, PersonPlace
from ui.saved.presenter import SavedPresenter, SavedScreen
from ui.wording import Tone
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


class Saved:
    """A presenter of one item on a real desk."""

    def __init__(self, scene: Scene, item_id: str = "") -> None:
        self.scene = scene
        self.item_id = item_id or scene.queued().id
        self.window, self.runner, self.view = WindowAround(), WaitingRunner(), ScreenLog()
        self.presenter = SavedPresenter(self.window.visit(scene.desk, self.runner), self.item_id, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> SavedScreen:
        assert isinstance(self.view.screen, SavedScreen)
        return self.view.screen

    @property
    def letter(self) -> DrawnLetter:
        assert self.screen.shown.letter is not None
        return self.screen.shown.letter

    def send(self) -> None:
        self.scene.desk.courier().deliver_due()


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch, "Office", "Front_desk")


@pytest.fixture
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch)


def prefer(scene: Scene, citizen: Citizen, **preferences: object) -> None:
    wanted = replace(citizen, preferences=Preferences(**preferences))
    change_person(scene.desk.store, wanted, by=scene.desk.adviser_id, clock=scene.desk.clock)


def test_saved_is_shown_as_not_sent_with_a_letter_that_says_so(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    assert saved.screen.matter is not None
    assert saved.screen.matter.line.state is State.QUEUED
    assert saved.letter.letter.says == "Saved"
    assert saved.letter.pages


def test_received_is_shown_only_once_a_receipt_proves_it(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    saved.send()
    saved.presenter.look_again()
    saved.runner.settle()
    assert saved.screen.matter is not None
    assert saved.screen.matter.receipt is not None
    assert saved.screen.matter.line.state is State.RECEIVED
    assert saved.letter.letter.says == "Received"


def test_what_is_printed_is_what_was_shown(scene: Scene, lp: Lp) -> None:
    saved = Saved(scene)
    saved.presenter.choose(replace(saved.screen.choice, copies=2))
    saved.presenter.print_letter()
    saved.runner.settle()
    assert lp.pages == [saved.letter.letter.pdf]
    assert "-d Front_desk -n 2" in lp.words[0]
    assert saved.screen.notice is not None
    assert saved.screen.notice.tone is Tone.DONE


def test_another_printer_can_be_chosen(scene: Scene, lp: Lp) -> None:
    saved = Saved(scene)
    saved.presenter.choose_printer("Office")
    saved.presenter.print_letter()
    saved.runner.settle()
    assert "-d Office" in lp.words[0]


def test_the_printer_of_this_desk_comes_before_the_one_of_the_computer(scene: Scene, lp: Lp) -> None:
    choose_printer(scene.desk.vault.folder, "Office")
    saved = Saved(scene)
    saved.presenter.print_letter()
    saved.runner.settle()
    assert "-d Office" in lp.words[0]


def test_a_letter_that_is_no_longer_true_is_not_printed_but_made_again(scene: Scene, lp: Lp) -> None:
    saved = Saved(scene)
    saved.send()
    saved.presenter.print_letter()
    saved.runner.settle()
    assert lp.pages == []
    assert saved.letter.letter.says == "Received"
    assert saved.screen.notice is not None
    saved.presenter.print_letter()
    saved.runner.settle()
    assert lp.pages == [saved.letter.letter.pdf]


def test_without_a_printer_that_is_said_and_nothing_is_lost(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    assert saved.screen.printing.is_without_printer
    saved.presenter.print_letter()
    saved.runner.settle()
    assert saved.screen.printing.notice is not None
    assert saved.screen.printing.notice.code == "printer.none"
    assert saved.screen.shown.letter is not None


def test_a_printer_that_refuses_is_told_and_can_be_tried_again(scene: Scene, lp: Lp) -> None:
    saved = Saved(scene)
    lp.jam()
    saved.presenter.print_letter()
    saved.runner.settle()
    assert saved.screen.printing.notice is not None
    assert saved.screen.printing.notice.code == "printer.trouble"
    lp.free()
    saved.presenter.print_letter()
    saved.runner.settle()
    assert saved.screen.printing.notice is None
    assert len(lp.pages) == 1


def test_the_letter_begins_as_the_person_likes_it(scene: Scene, no_printer: Lp) -> None:
    prefer(scene, scene.citizen, letter_size_pt=18, language="cy")
    saved = Saved(scene)
    assert (saved.screen.choice.size_pt, saved.screen.choice.language) == (18, "cy")


def test_a_language_that_letters_do_not_speak_becomes_english(scene: Scene, no_printer: Lp) -> None:
    prefer(scene, scene.citizen, language="fr")
    assert Saved(scene).screen.choice.language == "en"


def test_another_size_makes_another_letter_and_more_copies_do_not(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    before = saved.letter
    saved.presenter.choose(replace(saved.screen.choice, copies=3))
    saved.runner.settle()
    assert saved.letter is before
    saved.presenter.choose(replace(saved.screen.choice, size_pt=18, with_answers=False))
    saved.runner.settle()
    assert saved.letter.letter.pdf != before.letter.pdf
    assert len(saved.letter.pages) < len(before.pages) + 1


def test_pages_are_drawn_as_large_as_there_is_room(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    saved.presenter.draw_at(1.0)
    saved.runner.settle()
    assert (saved.letter.pages[0].width, saved.letter.pages[0].height) == (596, 842)
    large: list[DrawnLetter] = []
    saved.presenter.at_true_size(96 / 72, large.append)
    saved.runner.settle()
    assert large[0].pages[0].width == 794
    assert saved.letter.scale == 1.0


def test_a_letter_put_by_waits_to_be_printed_as_it_was_wanted(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    saved.presenter.choose(replace(saved.screen.choice, copies=2, size_pt=18))
    saved.presenter.put_by()
    saved.runner.settle()
    saved.presenter.put_by()
    saved.runner.settle()
    (letter,) = letters_to_print(scene.desk.store)
    assert (letter.wish.item_id, letter.wish.copies, letter.wish.size_pt) == (saved.item_id, 2, 18)
    assert saved.screen.was_put_by
    assert saved.window.recounts == 1


def test_a_saved_file_names_nobody_and_only_this_account_reads_it(scene: Scene, no_printer: Lp, tmp_path: Path) -> None:
    saved = Saved(scene)
    name = saved.presenter.file_name()
    assert name.startswith("letter-NFL-")
    assert "Okafor" not in name
    saved.presenter.save_as(tmp_path / name)
    saved.runner.settle()
    assert (tmp_path / name).read_bytes() == saved.letter.letter.pdf
    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_place_that_cannot_be_written_is_told(scene: Scene, no_printer: Lp, tmp_path: Path) -> None:
    saved = Saved(scene)
    saved.presenter.save_as(tmp_path / "no such folder" / "letter.pdf")
    saved.runner.settle()
    assert saved.screen.notice is not None
    assert saved.screen.notice.code == "letter.not-saved"


def test_where_nothing_true_can_be_said_there_is_no_letter(scene: Scene, no_printer: Lp) -> None:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    take_back_all(scene.desk.store, case_id, told="by phone", by=scene.desk.adviser_id, clock=scene.desk.clock)
    scene.desk.courier().deliver_due()
    saved = Saved(scene, item.id)
    assert saved.screen.shown.letter is None
    assert saved.screen.shown.no_letter is not None
    saved.presenter.print_letter()
    saved.presenter.put_by()
    saved.runner.settle()
    assert letters_to_print(scene.desk.store) == ()


def test_the_ways_on_lead_where_they_say(scene: Scene, no_printer: Lp) -> None:
    saved = Saved(scene)
    assert saved.window.in_hand is not None
    saved.presenter.start_another()
    saved.presenter.open_person()
    saved.presenter.open_outbox()
    person = scene.citizen.id
    assert saved.window.went_to == [ChooseServicePlace(person), PersonPlace(person), OutboxPlace(saved.item_id)]
    saved.presenter.finish()
    assert saved.window.in_hand is None


def test_a_preview_says_the_cautions_of_the_letter(scene: Scene, no_printer: Lp) -> None:
    change_person(
        scene.desk.store,
        replace(scene.citizen, address=None),
        by=scene.desk.adviser_id,
        clock=scene.desk.clock,
    )
    assert any("address" in caution for caution in Saved(scene).letter.letter.cautions)
