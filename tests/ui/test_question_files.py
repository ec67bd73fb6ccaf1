"""Files given as answers: photos are made fit to be sent, and nothing hidden in them goes along."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from asked_questions import Ask, Asked, asking
from ui.interview.questions import SignaturePad
from ui.interview.questions.drawn import AnnotatedAnswer, DrawnAnswer, SignatureAnswer
from ui.interview.questions.photo import PhotoAnswer
from ui.interview.questions.photo_work import PhotoUnreadable, prepare_photo
from ui.interview.questions.plain import FixedFile
from ui.interview.questions.taking_files import FileRefused, FileTrouble, Wanted, read_path, taken
from ui.interview.questions.upload import FileAnswer
from ui.runner import QtRunner
from ui.widgets import Words

PHOTO = 'mediatype="image/*"'
ORIENTATION, GPS = 0x0112, 0x8825


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.fixture
def ask(qtbot: QtBot, lanes: QtRunner) -> Ask:
    return asking(qtbot, lanes)


def a_photo(width: int = 3000, height: int = 1500, *, form: str = "JPEG", turned: bool = False) -> bytes:
    """Make a photo, blue with a red left half, as a phone writes it with its place."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height))
    notes = Image.Exif()
    notes[ORIENTATION] = 6 if turned else 1
    notes.get_ifd(GPS)[1] = "N"
    written = BytesIO()
    image.save(written, form, exif=notes, **({"comment": b"taken at home"} if form == "JPEG" else {}))
    return written.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def given(qtbot: QtBot, asked: Asked, count: int = 1) -> bytes:
    """Wait for files to be given and return the last."""
    qtbot.waitUntil(lambda: len(asked.files) == count and not asked.widget.is_busy)
    return asked.files[-1].data


def the_button(asked: Asked, words: str) -> QAbstractButton:
    return next(button for button in asked.widget.findChildren(QAbstractButton) if words in button.text())


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_shrunk_turned_upright_and_loses_its_place(form: str) -> None:
    photo = prepare_photo(a_photo(form=form, turned=True), longest=1000)
    image = opened(photo.data)
    assert (image.format, image.size, (photo.width, photo.height)) == ("JPEG", (500, 1000), (500, 1000))
    assert not image.getexif()
    assert b"taken at home" not in photo.data
    top = image.convert("RGB").getpixel((250, 100))
    assert isinstance(top, tuple)
    assert top[0] > 200 > top[2]


def test_a_small_photo_stays_as_large_as_it_is_and_turns_to_the_right() -> None:
    photo = prepare_photo(a_photo(300, 200), longest=1000, turns=1)
    assert (photo.width, photo.height) == (200, 300)
    top = opened(photo.data).convert("RGB").getpixel((100, 20))
    assert isinstance(top, tuple)
    assert top[0] > 200


def test_what_is_see_through_becomes_white() -> None:
    written = BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(written, "PNG")
    assert opened(prepare_photo(written.getvalue(), longest=100).data).convert("RGB").getpixel((5, 5)) == (
        255,
        255,
        255,
    )


@pytest.mark.parametrize("data", [b"", b"no picture", a_photo()[:400], b"\0\0\0\x18ftypheic\0\0\0\0"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PhotoUnreadable) as refused:
        prepare_photo(data, longest=100)
    assert refused.value.is_heic is (b"heic" in data)


def test_a_file_is_taken_by_its_kind_and_size(tmp_path: Path) -> None:
    sound = Wanted(("audio/*", ".amr"), 100)
    assert taken(b"x" * 100, "My Song.MP3", sound).name == "file.mp3"
    assert taken(b"x", "a.amr", sound).data == b"x"
    troubles = {}
    (tmp_path / "big.mp3").write_bytes(b"x" * 101)
    (tmp_path / "empty.mp3").write_bytes(b"")
    (tmp_path / "letter.pdf").write_bytes(b"x")
    for name in ("big.mp3", "empty.mp3", "letter.pdf", "gone.mp3"):
        with pytest.raises(FileRefused) as refused:
            read_path(tmp_path / name, sound)
        troubles[name] = refused.value.trouble
    assert troubles == {
        "big.mp3": FileTrouble.TOO_BIG,
        "empty.mp3": FileTrouble.EMPTY,
        "letter.pdf": FileTrouble.WRONG_KIND,
        "gone.mp3": FileTrouble.UNREADABLE,
    }


def test_a_photo_is_chosen_in_a_dialog(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    asked = ask("upload", "binary", attributes=PHOTO, bind='orx:max-pixels="640"')
    path = tmp_path / "holiday.jpg"
    path.write_bytes(a_photo())
    assert isinstance(asked.widget, PhotoAnswer)
    asked.widget.choose.click()
    dialog = asked.widget.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(path))
    dialog.accept()
    assert opened(given(qtbot, asked)).size == (640, 320)
    assert (asked.files[0].name, asked.files[0].media_type, asked.value) == ("photo.jpg", "image/jpeg", "q.jpg")
    assert "Given" in asked.widget.facts.text()
    assert not asked.widget.preview.isHidden()


def test_a_photo_is_pasted(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("upload", "binary", attributes=PHOTO)
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    focused = asked.window.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert opened(given(qtbot, asked)).size == (40, 20)
    QGuiApplication.clipboard().clear()


def test_a_file_is_dropped(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7")
    asked = ask("upload", "binary", attributes='mediatype="application/*"')
    assert isinstance(asked.widget, FileAnswer)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(5, 5), actions, mime, buttons, keys)
    QApplication.sendEvent(asked.widget.area, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(asked.widget.area, QDropEvent(QPoint(5, 5).toPointF(), actions, mime, buttons, keys))
    assert given(qtbot, asked) == b"%PDF-1.7"
    assert (asked.files[0].name, asked.files[0].media_type) == ("file.pdf", "application/pdf")


def drop(asked: Asked, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert isinstance(asked.widget, FileAnswer)
    QApplication.sendEvent(asked.widget.area, QDragEnterEvent(QPoint(5, 5), actions, mime, buttons, keys))
    QApplication.sendEvent(asked.widget.area, QDropEvent(QPoint(5, 5).toPointF(), actions, mime, buttons, keys))


def test_what_cannot_be_taken_is_refused_by_name_and_size_before_it_is_read(
    qtbot: QtBot, ask: Ask, tmp_path: Path
) -> None:
    asked = ask("upload", "binary", attributes=PHOTO, value="q.jpg", given=a_photo())
    names = {"film.mp4": "not a picture", "huge.jpg": "too big", "phone.heic": "HEIC", "folder": "a folder"}
    for name, words in names.items():
        path = tmp_path / name
        if name == "folder":
            path.mkdir()
        else:
            with path.open("wb") as file:
                file.truncate(200_000_000_000)  # takes no room, and could never be read
        drop(asked, path)
        qtbot.waitUntil(lambda words=words: words in asked.widget.problem and not asked.widget.is_busy)
    assert (asked.files, asked.value) == ([], "q.jpg")


def test_several_files_dropped_at_once_are_refused(ask: Ask, tmp_path: Path) -> None:
    asked = ask("upload", "binary", attributes=PHOTO)
    paths = [tmp_path / name for name in ("one.jpg", "two.jpg")]
    for path in paths:
        path.write_bytes(a_photo(40, 40))
    drop(asked, *paths)
    assert "several files" in asked.widget.problem
    assert not asked.widget.is_busy


def test_limits_are_said_before_anything_is_given(ask: Ask) -> None:
    for attributes, words in ((PHOTO, "up to 60 MB; it is made smaller, to about 1 MB"), ("", "up to 500 kB")):
        asked = ask("upload", "binary", attributes=attributes)
        assert words in "\n".join(label.text() for label in asked.widget.findChildren(Words))


def test_a_pdf_is_shown_by_its_first_page(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    page = Image.new("RGB", (595, 842), "red")
    page.save(path, "PDF", save_all=True, append_images=[Image.new("RGB", (595, 842), "blue")])
    asked = ask("upload", "binary", attributes='mediatype="application/*"')
    drop(asked, path)
    given(qtbot, asked)
    assert isinstance(asked.widget, FileAnswer)
    shown = asked.widget.preview.grab().toImage()
    assert not asked.widget.preview.isHidden()
    assert shown.pixelColor(shown.width() // 4, shown.height() // 2).red() > 200


def test_a_refused_file_is_said_and_what_was_given_stays(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"no picture")
    asked = ask("upload", "binary", attributes=PHOTO, value="q.jpg", given=a_photo())
    widget = asked.widget
    assert isinstance(widget, PhotoAnswer)
    qtbot.waitUntil(lambda: not widget.preview.isHidden())
    before = widget.facts.text()
    widget.take_path(path)
    qtbot.waitUntil(lambda: not widget.is_busy)
    assert "not a picture" in widget.choose.accessibleDescription()
    assert (asked.files, asked.value, widget.facts.text()) == ([], "q.jpg", before)


def test_a_photo_given_before_is_turned_and_taken_away(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("upload", "binary", attributes=PHOTO, value="q.jpg", given=a_photo(300, 200))
    widget = asked.widget
    assert isinstance(widget, PhotoAnswer)
    qtbot.waitUntil(lambda: not widget.preview.isHidden())
    the_button(asked, "Turn").click()
    assert opened(given(qtbot, asked)).size == (200, 300)
    the_button(asked, "Turn").click()
    assert opened(given(qtbot, asked, 2)).size == (300, 200)
    the_button(asked, "away").click()
    assert (asked.removed, asked.value, widget.preview.isHidden()) == (1, "", True)


def test_a_file_that_cannot_be_changed_is_shown(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("upload", "binary", attributes=PHOTO, bind='readonly="true()"', value="q.jpg", given=a_photo(300, 200))
    widget = asked.widget
    assert isinstance(widget, FixedFile)
    qtbot.waitUntil(lambda: not widget.preview.isHidden())


def draw(qtbot: QtBot, asked: Asked, *points: tuple[int, int]) -> None:
    assert isinstance(asked.widget, DrawnAnswer)
    pad, left = asked.widget.pad, Qt.MouseButton.LeftButton
    first, *others = (QPoint(*point) for point in points)
    qtbot.mousePress(pad, left, pos=first)
    for point in others:
        qtbot.mouseMove(pad, point)
    qtbot.mouseRelease(pad, left, pos=[first, *others][-1])


def test_a_signature_is_given_with_each_stroke_and_taken_back(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("upload", "binary", attributes=f'{PHOTO} appearance="signature"')
    assert isinstance(asked.widget, SignatureAnswer)
    draw(qtbot, asked, (20, 20), (60, 60), (100, 20))
    image = opened(given(qtbot, asked)).convert("L")
    assert (image.size, asked.value, asked.files[0].media_type) == ((900, 300), "q.png", "image/png")
    assert image.getextrema()[0] < 60
    draw(qtbot, asked, (120, 20), (160, 60))
    draw(qtbot, asked, (170, 20), (180, 60))
    qtbot.waitUntil(lambda: asked.files[-1].data == _all_strokes(asked) and not asked.widget.is_busy)
    the_button(asked, "Clear").click()
    assert (asked.removed, asked.value) == (1, "")


def _all_strokes(asked: Asked) -> bytes:
    assert isinstance(asked.widget, SignatureAnswer)
    pad = asked.widget.pad
    assert isinstance(pad, SignaturePad)
    return pad.png()


def test_a_signature_on_paper_is_given_as_a_photo(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "paper.jpg"
    path.write_bytes(a_photo(300, 200))
    asked = ask("upload", "binary", attributes=f'{PHOTO} appearance="signature"')
    assert isinstance(asked.widget, SignatureAnswer)
    asked.widget.take_path(path)
    given(qtbot, asked)
    assert (asked.value, asked.widget.pad.isHidden()) == ("q.jpg", True)
    the_button(asked, "away").click()
    assert (asked.value, asked.widget.pad.isHidden()) == ("", False)


def test_a_photo_is_drawn_on(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "damage.jpg"
    path.write_bytes(a_photo(600, 400))
    asked = ask("upload", "binary", attributes=f'{PHOTO} appearance="annotate"')
    assert isinstance(asked.widget, AnnotatedAnswer)
    assert asked.widget.pad.isHidden()
    asked.widget.take_path(path)
    plain = given(qtbot, asked)
    draw(qtbot, asked, (20, 20), (200, 100))
    drawn = given(qtbot, asked, 2)
    assert (opened(drawn).size, drawn != plain, opened(drawn).format) == ((600, 400), True, "JPEG")


def test_a_pad_knows_whether_it_is_empty(qtbot: QtBot) -> None:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(300, 100)
    assert pad.is_empty
    with qtbot.waitSignal(pad.changed):
        qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not pad.is_empty
    assert opened(pad.png()).size == (900, 300)
    pad.clear()
    assert pad.is_empty
