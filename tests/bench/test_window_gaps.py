import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench


def test_how_long_the_event_loop_stands_still_while_the_window_does_the_whole_job(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "ui", "--tour", str(tmp_path / "tour")]
    around = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    subprocess.run(words, check=True, capture_output=True, env=around, cwd=Path(__file__).parents[2])
    told = json.loads((tmp_path / "tour" / "tour.json").read_bytes())
    longest, felt = told["longest_gap"], told["gaps_over_50_ms"]
    works = [gap["window_ms"] for gap in (longest, *felt)]
    sys.stderr.write(
        f"\nThe longest gap: {longest['ms']:.0f} ms on {longest['screen']!r}; in it the window's thread worked"
        f" {longest['window_ms']:.0f} ms and the whole program {longest['program_ms']:.0f} ms\n"
        f"Gaps over 50 ms: {len(felt)}; the most that the window's thread worked in one: {max(works):.0f} ms\n"
    )
    changes = [change["ms"] for change in told["page_changes"]]
    sys.stderr.write(f"Page to page: {statistics.median(changes):.0f} ms (median of {len(changes)})\n")
