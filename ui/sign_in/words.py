"""What the pages of sign-in and settings say of a problem with a field."""

from PySide6.QtCore import QCoreApplication

from ui.sign_in.checks import MOST, Field, Problem, Strength


def field_words(field: Field, problem: Problem) -> str:
    """Return the sentence that stands at the field."""
    if problem is Problem.MISSING:
        return _missing_words(field)
    return {
        Problem.TOO_LONG: QCoreApplication.translate(
            "Fields", "This is too long. Use at most {most} characters a line."
        ),
        Problem.ODD_SIGNS: QCoreApplication.translate(
            "Fields", "This has signs that cannot be printed. Type it again."
        ),
        Problem.NOT_LETTERS: QCoreApplication.translate("Fields", "Use two to four letters from A to Z, such as NFL."),
        Problem.NO_POSTCODE: QCoreApplication.translate("Fields", "Type a whole postcode, such as NF1 2AB."),
        Problem.NO_PHONE: QCoreApplication.translate("Fields", "Type a phone number, such as 01632 960 100."),
        Problem.NO_EMAIL: QCoreApplication.translate("Fields", "Type an email address, such as desk@library.example."),
        Problem.SHORT: QCoreApplication.translate("Fields", "A passphrase needs at least 12 characters."),
        Problem.GUESSABLE: QCoreApplication.translate(
            "Fields", "This would be guessed too soon. Use three or four words that do not belong together."
        ),
        Problem.DIFFERENT: QCoreApplication.translate("Fields", "The two passphrases are not the same. Type it again."),
        Problem.TAKEN: QCoreApplication.translate(
            "Fields", "Someone at this desk has that sign-in name. Choose another."
        ),
    }[problem].format(most=MOST)


def strength_words(strength: Strength) -> str:
    """Return what is said of a passphrase while it is typed."""
    return {
        Strength.EMPTY: "",
        Strength.SHORT: QCoreApplication.translate("Fields", "Too short yet. It needs at least 12 characters."),
        Strength.GUESSABLE: QCoreApplication.translate("Fields", "Long enough, but it would be guessed too soon."),
        Strength.GOOD: QCoreApplication.translate("Fields", "Good. Longer is better still."),
        Strength.STRONG: QCoreApplication.translate("Fields", "Very good."),
    }[strength]


def _missing_words(field: Field) -> str:
    return {
        Field.CENTRE: QCoreApplication.translate("Fields", "Type the name of your centre."),
        Field.LETTERS: QCoreApplication.translate("Fields", "Type two to four letters, such as NFL."),
        Field.ADDRESS: QCoreApplication.translate("Fields", "Type the address, as it stands on an envelope."),
        Field.POSTCODE: QCoreApplication.translate("Fields", "Type the postcode."),
        Field.PHONE: QCoreApplication.translate("Fields", "Type the phone number."),
        Field.NAME: QCoreApplication.translate("Fields", "Type the name, first name and surname."),
        Field.SIGN_IN_NAME: QCoreApplication.translate("Fields", "Type a short name to sign in with."),
        Field.PASSPHRASE: QCoreApplication.translate("Fields", "Type a passphrase."),
    }.get(field, QCoreApplication.translate("Fields", "Type something here."))
