"""What the help says; a name between “ and ” is that of a control, and a test holds each of them to what is there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of the help: a title, and what it says, a thing a line."""

    title: str
    lines: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """One key, as Qt spells it, and what it does."""

    keys: str
    does: str


def keys() -> tuple[Key, ...]:
    """Return every key that does something, those of the whole window first."""
    return (*_keys_of_the_window(), *_keys_of_the_questions())


def _keys_of_the_window() -> tuple[Key, ...]:
    """Return the keys that work everywhere."""
    return (
        Key("F1", QCoreApplication.translate("help", "Open this help")),
        Key("Ctrl+K", QCoreApplication.translate("help", "Go to the search, from anywhere")),
        Key(
            "Alt+1",
            QCoreApplication.translate("help", "Go to the first place of the rail; Alt+2 to the second, and so on"),
        ),
        Key("Alt+Left", QCoreApplication.translate("help", "Go back")),
        Key(
            "Ctrl+W",
            QCoreApplication.translate(
                "help", "Finish with the person: their record is closed, and everything stays saved"
            ),
        ),
        Key("Ctrl+L", QCoreApplication.translate("help", "Lock the screen; sending goes on")),
        Key(
            "Shift ×3",
            QCoreApplication.translate("help", "Pressed three times: hide the screen, and come back to the same place"),
        ),
        Key("Ctrl+P", QCoreApplication.translate("help", "Print what the page is about")),
    )


def _keys_of_the_questions() -> tuple[Key, ...]:
    """Return the keys that work while questions are asked."""
    return (
        Key(
            QKeySequence(Qt.Key.Key_Return).toString(),
            QCoreApplication.translate("help", "Go on: to the next question, or to what the main button does"),
        ),
        Key("1", QCoreApplication.translate("help", "Pick the answer with that digit")),
        Key("Ctrl+Return", QCoreApplication.translate("help", "Come back to this question later")),
        Key("F7", QCoreApplication.translate("help", "They do not know the answer, where the form allows none")),
        Key(
            "F8",
            QCoreApplication.translate("help", "Say who gives the answer: the person, a paper, or somebody with them"),
        ),
        Key("Ctrl+R", QCoreApplication.translate("help", "Hear the question, where the form has a recording of it")),
        Key("Ctrl+PgDown", QCoreApplication.translate("help", "Go to the next section of the form")),
        Key("Ctrl+PgUp", QCoreApplication.translate("help", "Go to the section before")),
        Key("Ctrl+E", QCoreApplication.translate("help", "Ask a section a page, or one question a page")),
        Key(
            "F11",
            QCoreApplication.translate(
                "help", "Turn the screen to the person: large text, nothing else; again to come back"
            ),
        ),
        Key("Ctrl+S", QCoreApplication.translate("help", "Stop here for today, with a sheet that says what is left")),
    )


def chapters() -> tuple[Chapter, ...]:
    """Return the help, in the order of a working day."""
    made: tuple[Callable[[], Chapter], ...] = (_day, _states, _trouble, _theirs, _seeing)
    return tuple(make() for make in made)


def _day() -> Chapter:
    return Chapter(
        QCoreApplication.translate("help", "A day at the desk"),
        (*_from_coming_in(), *_to_leaving()),
        is_numbered=True,
    )


def _from_coming_in() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "help",
            "Find the person on the desk: a name, a postcode, a phone number or a reference is "
            "enough. If they are not here yet, choose “New person”. For help that leaves no name, "
            "choose “Help without a record”.",
        ),
        QCoreApplication.translate(
            "help",
            "Choose “Start a service”. Type what they need in plain words, such as parking. You see "
            "what to bring and how many minutes it takes. “Print this list” gives them a sheet to "
            "tick at home.",
        ),
        QCoreApplication.translate(
            "help",
            "Read the permission to them, and take their yes. Nothing is written down before. They "
            "can take it back on any day.",
        ),
        QCoreApplication.translate(
            "help",
            "Go through the questions. Each answer is kept on this computer as it is given. “Come "
            "back to this later” leaves one for the end.",
        ),
    )


def _to_leaving() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "help",
            "If they must go, choose “Stop here for today”. They get a sheet with what is left and "
            "what to bring, and no answer on it. Next time, find them and carry on.",
        ),
        QCoreApplication.translate(
            "help", "Read the answers back, let them say that they are right, and choose “Put in the outbox”."
        ),
        QCoreApplication.translate(
            "help",
            "Print the letter, put it by with “Print later at the office”, or choose “Save as PDF”. "
            "Then choose “Finish”, so that nothing of theirs stays on the screen.",
        ),
        QCoreApplication.translate(
            "help",
            "To see a form before anybody needs it, open it in Services and choose “Try it without "
            "sending”. Nothing of a try is kept or sent.",
        ),
    )


def _states() -> Chapter:
    return Chapter(
        QCoreApplication.translate("help", "What each state means"),
        (
            QCoreApplication.translate(
                "help",
                "Saved in the outbox: it lies on this computer, finished and confirmed. Saved is not "
                "sent. It goes by itself once this computer is online.",
            ),
            QCoreApplication.translate("help", "Being sent now: it is on its way. Nobody knows yet if it arrives."),
            QCoreApplication.translate(
                "help",
                "Sent, but not confirmed yet: it may have arrived, but the office has not said so. The "
                "program asks again by itself. Do not fill in the form a second time.",
            ),
            QCoreApplication.translate(
                "help",
                "Received by the office: the office said that it has it. Received is not granted: what "
                "they decide comes from them.",
            ),
            QCoreApplication.translate(
                "help",
                "Handed over to the office: it was put where the office fetches it. There is no receipt for that.",
            ),
            QCoreApplication.translate(
                "help",
                "This needs you: the office would not take it, or something must be decided by a person. "
                "The outbox says why, and what you can do.",
            ),
            QCoreApplication.translate(
                "help",
                "Withdrawn and replaced: it was stopped before it was sent, or a corrected form went in its place.",
            ),
        ),
    )


def _trouble() -> Chapter:
    return Chapter(
        QCoreApplication.translate("help", "What to do when"),
        (*_when_something_waits(), *_when_something_is_lost()),
    )


def _when_something_waits() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "help",
            "There is no connection: work on. Everything is kept here and goes once there is one. You"
            " can also choose “Send now” in the outbox.",
        ),
        QCoreApplication.translate(
            "help",
            "Something needs you: open it in the outbox. You can correct it with the person, send it "
            "again, stop it, or write down what the office said.",
        ),
        QCoreApplication.translate(
            "help",
            "It is not confirmed for long: call the office with our reference. Then choose “Write "
            "down what the office said”.",
        ),
        QCoreApplication.translate(
            "help",
            "An office cannot be reached: in the settings choose “Test the connection”. It says at which step it ends.",
        ),
    )


def _when_something_is_lost() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "help",
            "You forgot your passphrase: nobody can read it, and a colleague cannot change it. Ask "
            "whoever keeps the printed recovery code, and choose “I forgot my passphrase” where you "
            "sign in.",
        ),
        QCoreApplication.translate(
            "help",
            "The computer is lost or stolen: tell your manager and whoever looks after data "
            "protection at once. The records are encrypted, and open with a passphrase or the "
            "recovery code only. Ask each office to shut the account of this desk. Then bring the "
            "last backup back on another computer. What was done since then is not in it, and what "
            "waited is marked as in doubt.",
        ),
        QCoreApplication.translate(
            "help",
            "The power went or the program closed: open it again and sign in. You come back to where "
            "you were, with every answer that was given.",
        ),
        QCoreApplication.translate(
            "help",
            "There is no printer: “Save as PDF” stands first, or put it by. What was put by waits "
            "under Letters, and says the truth of the day it is printed.",
        ),
        QCoreApplication.translate(
            "help",
            "You found a mistake after it was received: open it in the outbox and choose “Correct "
            "something”. The office then gets a corrected form.",
        ),
        QCoreApplication.translate(
            "help",
            "Somebody looks over your shoulder: press Shift three times. After five minutes without a"
            " key the screen locks by itself.",
        ),
    )


def _theirs() -> Chapter:
    return Chapter(
        QCoreApplication.translate("help", "What the person can ask for"),
        (
            QCoreApplication.translate(
                "help",
                "The form in another language: choose it beside the question. The letter comes in the "
                "language and size they like best.",
            ),
            QCoreApplication.translate(
                "help", "To see the question themselves: F11 turns the screen, and a second screen follows as you go."
            ),
            QCoreApplication.translate(
                "help", "To stop: on any day and without a reason. What the office already has stays with the office."
            ),
            QCoreApplication.translate(
                "help", "To see what is kept about them, to have it put right, or erased: open their record."
            ),
        ),
    )


def _seeing() -> Chapter:
    return Chapter(
        QCoreApplication.translate("help", "Larger text, colours, keys and screen readers"),
        (
            QCoreApplication.translate(
                "help",
                "In the settings, Look makes the text up to twice as large, and the colours dark or high "
                "in contrast. It also chooses the language of the window.",
            ),
            QCoreApplication.translate(
                "help",
                "Everything works without a mouse: Tab goes from one thing to the next, Enter or Space "
                "presses it. The yellow ring shows where you are.",
            ),
            QCoreApplication.translate(
                "help", "A screen reader hears the name of each thing, where you are, and what has changed."
            ),
        ),
    )
