import json
from pathlib import Path

from caseworker.base import resources_folder

SAMPLES: Path = resources_folder() / "services" / "samples"


def answers_of(service: str) -> dict[str, object]:
    return json.loads((SAMPLES / f"{service}.answers.json").read_bytes())
