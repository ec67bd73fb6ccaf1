"""The translation files: complete, up to date, true to the facts in a text; and the program reads what is made of"""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from ui.translation import LANGUAGES, install_language, language_label, told
from ui.translation.core_words import core_words, sentences_with_facts
from ui.translation.gathering import gather, release
from ui.translation.installing import FOLDER
from ui.translation.qt_words import QT_WORDS
from ui.translation.told import TEMPLATES

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d|%1")
ACCELERATOR = re.compile(r"&(?=\S)")
FEW_IN_WORDS = {("en", 0): {"%n"}, ("ar", 0): {"%n"}, ("ar", 1): {"%n"}, ("ar", 2): {"%n"}}
"""The forms of a number that say it in words: one in English; none, one and two in Arabic."""


@dataclass(frozen=True)
class Message:
    """One text and what it is put into; a text with a number has several forms."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool
    is_counted: bool


def messages(tag: str, folder: Path = FOLDER) -> Iterator[Message]:
    for context in ET.parse(folder / f"caseworker_{tag}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = translation.findall("numerusform")
            forms = tuple(form.text or "" for form in counted) or (translation.text or "",)
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                forms,
                translation.get("type") is None and all(form.strip() for form in forms),
                bool(counted),
            )


@pytest.fixture(params=[language.tag for language in LANGUAGES])
def tag(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[language.tag for language in LANGUAGES if language.tag != "en"])
def foreign(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_text_of_the_window_is_translated(tag: str) -> None:
    assert [(one.context, one.source) for one in messages(tag) if not one.is_finished] == []


def test_the_files_are_up_to_date_with_the_sources(tag: str, tmp_path: Path) -> None:
    for ts in FOLDER.glob("*.ts"):
        shutil.copy(ts, tmp_path / ts.name)
    gather(tmp_path)
    here, fresh = ({(one.context, one.source, one.comment) for one in messages(tag, at)} for at in (FOLDER, tmp_path))
    assert sorted(fresh - here) == [], "make translations, then translate these"
    assert sorted(here - fresh) == [], "make translations: these are gone"


def test_what_the_program_reads_is_made_from_these_files(tag: str, tmp_path: Path) -> None:
    for ts in FOLDER.glob("*.ts"):
        shutil.copy(ts, tmp_path / ts.name)
    release(tmp_path)
    name = f"caseworker_{tag}.qm"
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_a_translation_holds_the_same_facts(tag: str) -> None:
    wrong = [
        (one.source, form)
        for one in messages(tag)
        for number, form in enumerate(one.forms)
        if set(PLACEHOLDER.findall(form))
        not in ((facts := set(PLACEHOLDER.findall(one.source))), facts - FEW_IN_WORDS.get((tag, number), set()))
    ]
    assert wrong == []


def test_menus_keep_their_keys(foreign: str) -> None:
    lost = [
        one.source
        for one in messages(foreign)
        if len(ACCELERATOR.findall(one.source)) != len(ACCELERATOR.findall(one.forms[0]))
    ]
    assert lost == []


def test_a_translation_is_not_english(foreign: str) -> None:
    same = [
        one.source
        for one in messages(foreign)
        if one.forms[0] == one.source and re.search(r"[a-z]{3,} [a-z]{2,}", one.source)
    ]
    assert same == []


def test_arabic_has_latin_letters_only_where_english_has_the_same_word() -> None:
    latin = re.compile(r"[A-Za-z]{2,}")
    left = {
        form: words
        for one in messages("ar")
        for form in one.forms
        if (words := set(latin.findall(form)) - set(latin.findall(one.source)))
    }
    assert left == {}


def test_arabic_writes_figures_as_the_letters_here_do() -> None:
    assert [
        form for one in messages("ar") for form in one.forms if re.search(r"[\u0660-\u0669\u06f0-\u06f9]", form)
    ] == []


def test_the_files_name_no_machine(tag: str) -> None:
    text = (FOLDER / f"caseworker_{tag}.ts").read_text(encoding="utf-8")
    assert "<location" not in text
    assert "/" not in re.sub(
        r"</|/>|https?://|<source>.*?</source>|<translation>.*?</translation>", "", text, flags=re.DOTALL
    )


def test_every_sentence_of_the_core_that_holds_a_fact_has_a_template() -> None:
    shapes = {re.sub(r"\{\w+\}", "{}", template) for template in TEMPLATES}
    assert sentences_with_facts() <= shapes


def test_the_core_is_read_whole() -> None:
    words = set(core_words())
    assert "That name and passphrase do not fit together. Nothing is lost." in words
    assert "Received by the office" in words
    assert "Needs you: the office would not take it" in words
    assert "Something went wrong in the program. What you had saved is still there." in words


def test_a_sentence_of_the_core_is_told_in_welsh_with_its_facts(english_after: QApplication) -> None:
    sentence = "There were several wrong tries. Wait 30 seconds. Nothing is lost."
    assert told(sentence) == sentence
    install_language(english_after, "cy")
    assert told(sentence) == "Bu sawl cynnig anghywir. Arhoswch 30 eiliad. Nid oes dim wedi’i golli."
    assert told("Received by the office") == "Wedi’i derbyn gan y swyddfa"
    assert told("The words of a form’s author.") == "The words of a form’s author."


def test_english_counts_one_and_many(english_after: QApplication) -> None:
    install_language(english_after, "en")
    counted = [QCoreApplication.translate("RowsBlock", "%n so far", "", number) for number in (1, 2)]
    assert counted == ["1 so far", "2 so far"]
    faults = [QCoreApplication.translate("FaultyPart", "%n faults in {file}", "", number) for number in (1, 2)]
    assert faults == ["1 fault in {file}", "2 faults in {file}"]


def test_arabic_counts_in_six_ways(english_after: QApplication) -> None:
    install_language(english_after, "ar")
    counted = [QCoreApplication.translate("LettersPage", "%n copies", "", number) for number in (0, 1, 2, 3, 11, 100)]
    assert counted == ["لا نسخ", "نسخة واحدة", "نسختان", "3 نسخ", "11 نسخة", "100 نسخة"]


def test_a_language_brings_its_side_to_begin_at_and_its_dates(english_after: QApplication) -> None:
    sides = {"ar": Qt.LayoutDirection.RightToLeft}
    for language in LANGUAGES:
        install_language(english_after, language.tag)
        assert english_after.layoutDirection() is sides.get(language.tag, Qt.LayoutDirection.LeftToRight)
        assert QLocale().toString(QDate(2026, 11, 25), "d yyyy") == "25 2026"


def test_a_language_takes_the_place_of_the_one_before(english_after: QApplication) -> None:
    class Busy(QObject):
        """Has the name of a widget of the house, and so its words."""

    for tag, word, locale in (
        ("cy", "Canslo", "cy_GB"),
        ("en", "Cancel", "en_GB"),
        ("cy", "Canslo", "cy_GB"),
        ("ar", "إلغاء", "ar_AE"),
        ("??", "Cancel", "en_GB"),
    ):
        install_language(english_after, tag)
        assert Busy().tr("Cancel") == word
        assert QLocale().name() == locale
        assert len(english_after.findChildren(QTranslator)) == 1


def test_a_language_says_that_nobody_checked_it(english_after: QApplication) -> None:
    assert language_label("Cymraeg (cy)", is_unchecked=True) == "Cymraeg – not yet checked by a native reader"
    assert language_label("English (en)", is_unchecked=False) == "English"
    assert [one.tag for one in LANGUAGES if one.is_unchecked] == ["cy", "ar"]
    install_language(english_after, "cy")
    assert language_label("Cymraeg", is_unchecked=True) == "Cymraeg – heb ei wirio eto gan siaradwr brodorol"


class Listener(QTranslator):
    """Remembers every text of Qt's own that is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:  # noqa: ARG002
        self.asked.add((context, source))
        return ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def test_qt_knows_the_texts_that_we_translate(qapp: QApplication) -> None:
    """Asked of menus and of the file dialog, and for texts of errors, of a language that Qt comes with."""
    listener, german = Listener(), QTranslator()
    assert german.load("qtbase_de.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qapp.installTranslator(listener)
    line, text, dialog = QLineEdit(), QPlainTextEdit(), QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    menus = [line.createStandardContextMenu(), text.createStandardContextMenu()]
    dialog.show()
    dialog.close()
    qapp.removeTranslator(listener)
    assert all(menus)
    unknown = [
        (context, source)
        for context, sources in QT_WORDS.items()
        for source in sources
        if (context, source) not in listener.asked and not german.translate(context, source)
    ]
    assert unknown == []


GLOSSARY = Path(__file__).parents[2] / "docs" / "translation-glossary.md"
FACT = re.compile(r"\{[^{}]*\}|\S+@\S+")
"""What comes into a text, and samples of addresses."""


def glossary() -> list[tuple[str, str, tuple[str, ...]]]:
    """Each English word of the trade, and how it may appear in each language."""
    rows = (line.strip("| ").split(" | ") for line in GLOSSARY.read_text(encoding="utf-8").splitlines() if "|" in line)
    kept = [row for row in rows if row[0] not in {"English", "---"}]
    return [(row[0], tag, tuple(row[column].split(", "))) for row in kept for tag, column in (("cy", 2), ("ar", 4))]


@pytest.mark.parametrize(
    ("english", "tag", "forms"), glossary(), ids=lambda part: part if isinstance(part, str) else ""
)
def test_a_word_of_the_trade_is_one_word_in_a_language(english: str, tag: str, forms: tuple[str, ...]) -> None:
    word = re.compile(rf"\b{english}s?\b", re.IGNORECASE)
    said = {one.source: FACT.sub("", " ".join(one.forms)).lower() for one in messages(tag) if one.context[:1] != "Q"}
    otherwise = {
        source: words
        for source, words in said.items()
        if word.search(FACT.sub("", source)) and not any(form in words for form in forms)
    }
    assert otherwise == {}
