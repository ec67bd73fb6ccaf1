import ast
import importlib
import pkgutil
import subprocess
from pathlib import Path

import pytest

import caseworker

ROOT = Path(__file__).parents[2]
OWNERS = {  # third-party package -> the only places that may import it
    "alembic": ("store",),
    "babel": ("letters", "forms", "desk"),
    "bidi": ("letters",),
    "cryptography": ("accounts", "forms"),
    "jellyfish": ("store", "casework"),
    "keyring": ("accounts",),
    "lxml": ("forms", "connectors", "practice", "catalogue"),
    "msgspec": ("store", "accounts", "audit", "cli", "connectors", "catalogue", "desk"),
    "phonenumbers": ("casework", "store", "letters"),
    "platformdirs": ("base",),
    "pypdfium2": ("letters",),
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


def imports_of(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def test_each_library_has_its_owners() -> None:
    strays = []
    for path in sorted((ROOT / "caseworker").rglob("*.py")):
        package = path.relative_to(ROOT / "caseworker").parts[0]
        strays += [
            f"{path.relative_to(ROOT)} imports {name}"
            for name in imports_of(path)
            if name in OWNERS and package not in OWNERS[name]
        ]
    assert strays == []


def test_requests_speaks_through_one_module() -> None:
    users = {p.name for p in (ROOT / "caseworker").rglob("*.py") if "requests" in imports_of(p)}
    assert users <= {"http.py"}


PACKAGES = [m.name for m in pkgutil.iter_modules(caseworker.__path__) if m.ispkg and m.name != "cli"]


@pytest.mark.parametrize("name", PACKAGES)
def test_the_public_face_of_a_package_is_complete(name: str) -> None:
    package = importlib.import_module(f"caseworker.{name}")
    shown = {n for n, v in vars(package).items() if not n.startswith("_") and hasattr(v, "__module__")}
    assert sorted(package.__all__) == sorted(set(package.__all__))
    assert shown <= set(package.__all__)
    assert all(hasattr(package, n) for n in package.__all__)


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
