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
    print(f"\nthe tour: {told['seconds']:.0f} s")
    print(f"{'gap ms':>8} {'window':>8} {'program':>8}  where (milliseconds of work in it)")
    gaps = sorted([told["longest_gap"], *told["gaps_over_50_ms"]], key=lambda gap: -gap["ms"])
    for gap in gaps[1 if len(gaps) > 1 else 0 :]:
        where = f"{gap['screen']}, after {gap['after']}"
        print(f"{gap['ms']:8.0f} {gap['window_ms']:8.0f} {gap['program_ms']:8.0f}  {where}")
    pages = defaultdict(list)
    for change in told["page_changes"]:
        pages[change["to"]].append(change["ms"])
    for name, times in sorted(pages.items()):
        print(
            f"{name:>20}: median {statistics.median(times):5.0f} ms, longest {max(times):5.0f} ms, {len(times)} times"
        )
