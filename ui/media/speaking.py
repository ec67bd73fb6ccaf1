"""The program that reads aloud: a process of its own, for a voice of the system may take seconds, or never answer.

It is told what to say on its standard input, says it, and ends; ended before, it is silent at once.
"""

import json
import signal
import sys

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

_LOOKS_UP_MS = 100
VOICES = "voices"
"""Asked for by this word instead: the locales that have a voice, one a line."""


def main(asked: list[str]) -> int:
    """Say what stands on the standard input, or tell which voices there are; the second word names an engine."""
    app = QCoreApplication(sys.argv)
    speech = QTextToSpeech(asked[1]) if len(asked) > 1 else QTextToSpeech()
    if speech.state() is QTextToSpeech.State.Error:
        return 1
    if asked[0] == VOICES:
        sys.stdout.write("\n".join(locale.name() for locale in speech.availableLocales()))
        return 0
    told = json.loads(sys.stdin.buffer.read())
    speech.setLocale(QLocale(told["locale"]))
    began: list[bool] = []

    def look(state: QTextToSpeech.State) -> None:
        began.extend([True] * (state is QTextToSpeech.State.Speaking))
        if state is QTextToSpeech.State.Error or (began and state is QTextToSpeech.State.Ready):
            app.quit()

    def be_silent(_signal: int, _frame: object) -> None:
        speech.stop()
        app.quit()

    speech.stateChanged.connect(look)
    signal.signal(signal.SIGTERM, be_silent)
    ticks = QTimer(app, interval=_LOOKS_UP_MS)  # lets Python hear the signal
    ticks.timeout.connect(lambda: None)
    ticks.start()
    speech.say(told["text"])
    app.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
