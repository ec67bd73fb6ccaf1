"""How long the event loop stands still during the tour, and how long each page takes to come; printed, not asserted."""

import json
import os
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench


def test_the_longest_gap_of_the_tour(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    subprocess.run(
        [sys.executable, "-m", "ui", "--tour", out],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    told = json.loads((out / "tour.json").read_bytes())
    lines = [f"\nthe tour: {told['seconds']:.0f} s", "  gap ms   window  program  where (milliseconds of work in it)"]
    for gap in told["gaps_over_50_ms"] or [told["longest_gap"]]:
        where = f"{gap['screen']}, after {gap['after']}"
        lines.append(f"{gap['ms']:8.0f} {gap['window_ms']:8.0f} {gap['program_ms']:8.0f}  {where}")
    pages = defaultdict(list)
    for change in told["page_changes"]:
        pages[change["to"]].append(change["ms"])
    for name, times in sorted(pages.items()):
        lines.append(f"{name:>20}: median {statistics.median(times):4.0f} ms, longest {max(times):4.0f} ms")
    sys.stdout.write("\n".join(lines) + "\n")
