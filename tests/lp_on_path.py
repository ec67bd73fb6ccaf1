from dataclasses import dataclass
from pathlib import Path

import pytest

LPSTAT = """#!/bin/sh
case "$1" in
  -e) cat "{told}/queues" ;;
  *) echo "system default destination: Front_desk" ;;
esac
"""
LP = """#!/bin/sh
if [ -e "{told}/broken" ]; then echo "lp: the printer is on fire" >&2; exit 1; fi
number=$(ls "{told}" | grep -c words)
echo "$@" > "{told}/said" && mv "{told}/said" "{told}/words-$number"
cat > "{told}/coming" && mv "{told}/coming" "{told}/page-$number.pdf"
"""


@dataclass
class Lp:
    """The programs `lp` and `lpstat` of a printing system: they write down what they got, whole or not at all."""

    told: Path

    @property
    def pages(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.told.glob("page-*.pdf"))]

    @property
    def words(self) -> list[str]:
        return [file.read_text() for file in sorted(self.told.glob("words-*"))]

    def jam(self) -> None:
        (self.told / "broken").touch()

    def free(self) -> None:
        (self.told / "broken").unlink()


def put_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch, *queues: str) -> Lp:
    """Stand before the system's own printing programs; without queues there is no printer."""
    programs, told = folder / "programs", folder / "told"
    programs.mkdir()
    told.mkdir()
    (told / "queues").write_text("".join(f"{queue}\n" for queue in queues))
    for name, text in (("lpstat", LPSTAT), ("lp", LP)):
        program = programs / name
        program.write_text(text.format(told=told))
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    return Lp(told)
