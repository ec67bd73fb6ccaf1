"""One more process of the desk: says "ready", then queues the named form, if any, and sends all that is due.

Arguments: the vault's file, its key in hexadecimal, and the instance to queue or "-".
"""

import sys
from pathlib import Path

from caseworker.base import SystemClock
from caseworker.desk.courier import Courier
from sending_scene import Scene, a_finished_form, a_store

FILES = {"photo": b"p" * 200_000, "second": b"s" * 200_000}


def main(vault: str, key: str, instance: str) -> None:
    clock = SystemClock()
    store = a_store(Path(vault), bytes.fromhex(key))
    with store.reading() as tx:
        scene = Scene(store, clock, tx.offices.everyone()[0], tx.cases.get(sys.argv[4]))
    print("ready", flush=True)  # noqa: T201 - the parent waits for it
    sys.stdin.readline()
    if instance != "-":
        scene.queue_form(a_finished_form(instance, files=tuple(FILES)), **FILES)
    Courier(store, scene.connect, clock).deliver_due()
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:4])
