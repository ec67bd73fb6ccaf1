import subprocess
import sys

import pytest

from caseworker.base import late, late_names

HEAVY = (
    "alembic",
    "bidi",
    "jellyfish",
    "keyring",
    "phonenumbers",
    "PIL",
    "pypdfium2",
    "pyxform",
    "rapidfuzz",
    "reportlab",
    "requests",
    "segno",
    "sqlalchemy",
    "sqlcipher3",
    "uharfbuzz",
    "urllib3",
    "werkzeug",
)


def test_a_late_module_is_loaded_when_something_of_it_is_asked_for() -> None:
    asking = (
        "colorsys = late('colorsys'); print('colorsys' in sys.modules, colorsys.ONE_SIXTH, 'colorsys' in sys.modules)"
    )
    words = [sys.executable, "-c", f"import sys; from caseworker.base import late; {asking}"]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", str(1 / 6), "True"]


def test_what_a_late_module_does_not_have_is_missed_by_its_name() -> None:
    colorsys = late("colorsys")
    with pytest.raises(AttributeError, match="nonsense"):
        _ = colorsys.nonsense


def test_a_late_name_of_a_package_is_loaded_from_its_module_and_any_other_is_missed() -> None:
    asked = late_names("email", charset=("Charset",))
    assert asked("Charset").__module__ == "email.charset"
    with pytest.raises(AttributeError, match="'email' has no attribute 'nonsense'"):
        asked("nonsense")


@pytest.mark.parametrize("start", ["caseworker.desk", "caseworker.letters", "caseworker.cli.app"])
def test_the_program_starts_without_what_only_some_work_needs(start: str) -> None:
    listing = f"import sys, {start}; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)
    assert set(HEAVY) & set(told.stdout.split()) == set()


def test_the_window_shows_its_first_page_without_the_desk_and_the_pages_behind_it() -> None:
    listing = "import sys, ui.app; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)
    behind = {
        "caseworker.desk",
        "caseworker.forms",
        "caseworker.store",
        "caseworker.accounts",
        "ui.pages",
        "ui.widgets.rows",
    }
    assert ({*HEAVY, "lxml", "babel", "cryptography"} | behind) & set(told.stdout.split()) == set()


def test_what_is_loaded_beside_the_window_holds_all_that_its_own_thread_asks_for_later() -> None:
    listing = "import sys; from ui.loading import load_the_rest; load_the_rest(); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)
    pages = {"ui.pages", "ui.shell.session", "ui.sign_in.covers", "ui.widgets.rows"}
    assert {*pages, "caseworker.desk", "sqlcipher3", "rapidfuzz", "phonenumbers"} <= set(told.stdout.split())
