"""The scanner's folder: what arrived in it, and that nothing in it is deleted by mistake."""

import os
from pathlib import Path

import pytest

from caseworker.desk import (
    ScanFolderGone,
    ScanNotDeleted,
    arrived_since,
    choose_scan_folder,
    delete_scan,
    scan_folder,
    scans_in,
)


def a_file(folder: Path, name: str, *, at: int = 1_000, data: bytes = b"scan") -> Path:
    path = folder / name
    path.write_bytes(data)
    os.utime(path, (at, at))
    return path


def test_the_folder_of_the_scanner_is_remembered_and_forgotten(tmp_path: Path) -> None:
    assert scan_folder(tmp_path) is None
    choose_scan_folder(tmp_path, tmp_path / "scans")
    assert scan_folder(tmp_path) == tmp_path / "scans"
    choose_scan_folder(tmp_path, None)
    assert scan_folder(tmp_path) is None


def test_scans_are_listed_newest_first_and_nothing_else_is(tmp_path: Path) -> None:
    a_file(tmp_path, "old.pdf", at=1_000)
    a_file(tmp_path, "new.JPG", at=3_000)
    a_file(tmp_path, "middle.tiff", at=2_000)
    a_file(tmp_path, "notes.docx")
    a_file(tmp_path, ".hidden.pdf")
    a_file(tmp_path, "begun.pdf", data=b"")
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "elsewhere.pdf").symlink_to(tmp_path / "old.pdf")
    assert [scan.path.name for scan in scans_in(tmp_path)] == ["new.JPG", "middle.tiff", "old.pdf"]


def test_only_what_came_since_is_new_even_under_a_name_from_before(tmp_path: Path) -> None:
    a_file(tmp_path, "somebody else.pdf", at=9_000)
    a_file(tmp_path, "scan.pdf", at=1_000)
    before = scans_in(tmp_path)
    a_file(tmp_path, "scan.pdf", at=1_000, data=b"another paper")
    a_file(tmp_path, "slow clock.pdf", at=500)
    arrived = arrived_since(scans_in(tmp_path), before)
    assert [scan.path.name for scan in arrived] == ["scan.pdf", "slow clock.pdf"]


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(ScanFolderGone):
        scans_in(tmp_path / "gone")


def test_a_scan_is_deleted_only_as_it_was_seen(tmp_path: Path) -> None:
    path = a_file(tmp_path, "scan.pdf")
    seen = scans_in(tmp_path)[0]
    a_file(tmp_path, "scan.pdf", data=b"the next person's paper")
    with pytest.raises(ScanNotDeleted):
        delete_scan(seen)
    assert path.exists()
    delete_scan(scans_in(tmp_path)[0])
    assert not path.exists()
    with pytest.raises(ScanNotDeleted):
        delete_scan(seen)
