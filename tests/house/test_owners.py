import ast
import importlib
import pkgutil
import subprocess
from pathlib import Path

import pytest

import caseworker
import ui

ROOT = Path(__file__).parents[2]
QT_FREE = ("runner_port.py", "navigation.py", "visit.py", "wording.py", "loading.py")
OWNERS = {  # third-party package -> the only places that may import it
    "alembic": ("store",),
    "babel": ("letters", "forms", "desk"),
    "bidi": ("letters",),
    "cryptography": ("accounts", "forms"),
    "holidays": ("casework",),
    "jellyfish": ("store", "casework"),
    "keyring": ("accounts",),
    "lxml": ("forms", "connectors", "practice", "catalogue"),
    "msgspec": ("store", "accounts", "audit", "cli", "connectors", "catalogue", "desk", "forms"),
    "phonenumbers": ("casework", "store", "letters"),
    "platformdirs": ("base",),
    "pypdfium2": ("letters",),
    "PySide6": ("ui",),
    "pyxform": ("forms",),
    "rapidfuzz": ("store", "casework", "forms", "catalogue"),
    "reportlab": ("letters",),
    "requests": ("connectors",),
    "requests_toolbelt": ("connectors",),
    "segno": ("letters",),
    "sqlalchemy": ("store",),
    "sqlcipher3": ("store",),
    "truststore": ("connectors",),
    "typer": ("cli",),
    "uharfbuzz": ("letters",),
    "werkzeug": ("practice",),
}

THREADS = {
    "QRunnable",
    "QThread",
    "QThreadPool",
    "QtConcurrent",
    "asyncio",
    "concurrent",
    "moveToThread",
    "multiprocessing",
    "processEvents",
    "threading",
}


def imports_of(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def modules_of(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def owner_of(path: Path) -> str:
    """The package of the core that a module is in; all of the window is one."""
    place = path.relative_to(ROOT).parts
    return place[1] if place[0] == "caseworker" else place[0]


def test_each_library_has_its_owners() -> None:
    strays = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in [*modules_of("caseworker"), *modules_of("ui")]
        for name in imports_of(path)
        if name in OWNERS and owner_of(path) not in OWNERS[name]
    ]
    assert strays == []


def test_what_decides_in_the_window_knows_no_qt() -> None:
    deciding = [path for path in modules_of("ui") if path.stem.endswith("presenter") or path.name in QT_FREE]
    assert [str(path.relative_to(ROOT)) for path in deciding if "PySide6" in imports_of(path)] == []


def names_in(path: Path) -> set[str]:
    """Every name that the module uses, of its own or of something else."""
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {getattr(node, "attr", "") or getattr(node, "id", "") or getattr(node, "name", "") for node in tree}


def test_one_module_of_the_window_knows_a_thread() -> None:
    others = [path for path in modules_of("ui") if path != ROOT / "ui" / "runner.py"]
    strays = [
        f"{path.relative_to(ROOT)}: {name}" for path in others for name in (imports_of(path) | names_in(path)) & THREADS
    ]
    assert strays == []


def test_no_widget_wears_a_style_sheet() -> None:
    assert [path for path in modules_of("ui") if "setStyleSheet" in names_in(path)] == []


def test_requests_speaks_through_one_module() -> None:
    users = {p.name for p in (ROOT / "caseworker").rglob("*.py") if "requests" in imports_of(p)}
    assert users <= {"http.py"}


PACKAGES = [f"caseworker.{m.name}" for m in pkgutil.iter_modules(caseworker.__path__) if m.ispkg and m.name != "cli"]
PARTS = [f"ui.{m.name}" for m in pkgutil.iter_modules(ui.__path__) if m.ispkg]


@pytest.mark.parametrize("name", PACKAGES)
def test_the_public_face_of_a_package_is_complete(name: str) -> None:
    package = importlib.import_module(name)
    shown = {n for n, v in vars(package).items() if not n.startswith("_") and hasattr(v, "__module__")}
    assert sorted(package.__all__) == sorted(set(package.__all__))
    assert shown <= set(package.__all__)
    assert all(hasattr(package, n) for n in package.__all__)


@pytest.mark.parametrize("name", PARTS)
def test_a_part_of_the_window_says_what_it_opens(name: str) -> None:
    package = importlib.import_module(name)
    own = {n for n, v in vars(package).items() if not n.startswith("_") and getattr(v, "__module__", "") == name}
    told = getattr(package, "__all__", [])
    assert own <= set(told)
    assert sorted(told) == sorted(set(told))
    assert all(hasattr(package, n) for n in told)


def tracked_text() -> list[tuple[str, str]]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout: the tracked files cannot be listed")
    found = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".toml", ".md", ".txt", ".sh", ".json", ""}:
            text = path.read_text(encoding="utf-8", errors="replace")
            found.append((name, text.replace("')/ro" + "ot/", "")))  # XPath: where the choices of a form lie
    return found


def test_no_file_names_a_machine_or_a_package_host() -> None:
    marks = [
        "/ro" + "ot/",
        "/wo" + "rk/",
        "py" + "pi.org",
        "python" + "hosted",
        "registry." + "npmjs",
        "deb." + "debian",
    ]
    assert [(name, mark) for name, text in tracked_text() for mark in marks if mark in text] == []
