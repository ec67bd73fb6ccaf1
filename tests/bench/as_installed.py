import os
import sys
from pathlib import Path


def surroundings(folder: Path) -> dict[str, str]:
    """What a process finds around it, with the program as bytecode once it ran, as it is where it was installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    found = os.pathsep.join(path for path in sys.path if path)
    return {**kept, "PYTHONPATH": found, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
