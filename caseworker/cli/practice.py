"""`practice`: the practice office, a real server on this computer alone."""

from pathlib import Path
from typing import Annotated

import typer

from caseworker.base import SystemClock
from caseworker.cli.context import call_of
from caseworker.cli.speaking import Voice
from caseworker.desk import read_form, sample_forms
from caseworker.practice import PRACTICE_PORT, PRACTICE_TOKEN, PracticeForm, PracticeOffice, serve

app = typer.Typer(name="practice", no_args_is_help=True, help="The office for training, on this computer.")


@app.callback()
def commands() -> None:
    """Group the commands of the practice office."""


@app.command("serve")
def serve_practice(
    context: typer.Context,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes any free one.")
    ] = PRACTICE_PORT,
    form: Annotated[list[Path] | None, typer.Option(help="A form to offer instead of the samples.")] = None,
) -> None:
    """Keep the practice office open until Ctrl-C; what arrives is kept in memory alone."""
    voice = call_of(context).voice
    read = [read_form(path) for path in form] if form else sample_forms()

    def opened(office: PracticeOffice) -> None:
        _tell(voice, office)

    serve(
        [PracticeForm(one.xform, one.media) for one in read],
        SystemClock(),
        port=port,
        opened=opened,
        token=PRACTICE_TOKEN,
    )


def _tell(voice: Voice, office: PracticeOffice) -> None:
    voice.result(
        {"link": office.url, "page": office.page_url},
        "PRACTICE – the practice office is open on this computer. Ctrl-C closes it.",
        f"What arrives is shown at {office.page_url}",
        f"Desks reach it at {office.url}",
    )
