"""How our costs grow with a form, and what keeping its definition saves; both without a peer to compare with."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

QUESTIONS = (1_000, 5_000, 10_000)
ROWS = (500, 2_000, 5_000)
Measures = dict[str, float]


def grown(generator: Path, folder: Path, option: str, sizes: Iterable[int]) -> dict[int, Path]:
    """Write the forms in each size; return their folders."""
    found = {}
    for size in sizes:
        found[size] = folder / f"{option}{size}"
        words = [sys.executable, str(generator), str(found[size]), f"--{option}", str(size), "--places", "1000"]
        subprocess.run(words, check=True)
    return found


def print_growth(title: str, wanted: tuple[str, ...], told: dict[int, Measures]) -> None:
    print(f"\n{title:34} " + " ".join(f"{size:>12,}" for size in told))
    for measure in wanted:
        print(f"  {measure:32} " + " ".join(f"{measures[measure]:12.2f}" for measures in told.values()))


def print_all(generator: Path, folder: Path, measure: Callable[[Path, str], Measures]) -> None:
    """Measure and print what grows with the number of questions and of rows."""
    answers = ("coldLoadMs", "keptLoadMs", "answer median ms", "answer p95 ms", "peakRssMB")
    by_questions = grown(generator, folder, "questions", QUESTIONS)
    told = {size: measure(where / "thousand.xml", "thousand") for size, where in by_questions.items()}
    print_growth("questions", answers, told)
    by_rows = grown(generator, folder, "rows", ROWS)
    told = {size: measure(where / "repeat500.xml", "repeat") for size, where in by_rows.items()}
    print_growth("rows", (*answers, "addRow median ms", "removeFirstRow median ms"), told)
