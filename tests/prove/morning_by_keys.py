"""A morning at a practice desk, with keys alone."""

import re
from pathlib import Path

from keyed_window import KeyedWindow

from sample_answers import SAMPLES

PASSPHRASE = "three blue herons walking"


def first_run(window: KeyedWindow, beside: Path) -> None:
    """Set up a practice desk; the recovery code and the backup go into a folder beside it."""
    window.at("Welcome to Caseworker", "To practise")
    window.press("1", "Return")
    window.at("What is your centre called?", "Name of the centre")
    window.write("Northfield Library")
    window.press("Return")
    window.at("Where do people find it?", "Address")
    window.write("1 Church Street", "Northfield")
    window.press("Tab")
    window.write("NF1 2AB")
    window.press("Tab")
    window.write("01632 960100")
    window.press("Return")
    window.at("Who are you?", "Your name")
    window.write("Priya Shah")
    window.press("Tab")
    window.write("priya")
    window.press("Tab")
    window.write(PASSPHRASE)
    window.press("Tab", "Tab")
    window.write(PASSPHRASE)
    window.press("Return")
    _keep_the_code(window, beside / "recovery-code.pdf")
    window.at("Where should backups go?", "Choose a folder")
    window.press("Return")
    choose_path(window, beside / "backups")
    window.at("Where should backups go?", "Continue")
    window.press("Return")
    window.at("Who are you helping?", "Name, postcode")


def sign_in(window: KeyedWindow) -> None:
    window.at("Sign in", "Sign-in name")
    window.write("priya")
    window.press("Return")
    window.at("Sign in", "Passphrase")
    window.write(PASSPHRASE)
    window.press("Return")
    window.until(lambda seen: seen.page not in {"", "SignInPage"} and seen.kind != "")


def put_on_record(window: KeyedWindow) -> None:
    window.write("Joseph Okafor")
    window.press("Return")
    window.at("Who are you helping?", "Put them on record")
    window.press("Return")
    window.at("New person", "Whole name")
    window.press("Tab", "Tab")
    window.write("17 4 51")
    window.press("Tab")
    window.write("14 Moor Lane", "Northfield")
    window.press("Ctrl+Return")
    window.at("Joseph Okafor", "Start a service")


def ask_permission(window: KeyedWindow, service: str) -> None:
    """Choose a service, and sign with the keyboard; then the first question is there."""
    window.press("Return")
    window.at("What does Joseph Okafor need?", "In plain words")
    window.write(service)
    window.press("Return")
    window.at("Ask Joseph first", "They sign on this screen")
    window.press("1", "Return")
    window.at("Ask Joseph first", "Or they type their name")
    window.write("Joseph Okafor")
    window.press("Return")
    for asked in ("Where are you?", "Why can they not do it online alone?"):
        window.at("Ask Joseph first", asked)
        window.press("Down", "Return")
    window.until(lambda seen: seen.page == "InterviewPage" and seen.kind != "")


def fill_in_the_blue_badge(window: KeyedWindow) -> int:
    """Answer every question, and return how many keys it took, without those of file names."""
    before = window.keys
    for step in BLUE_BADGE:
        step.answer(window)
    files = sum(len(str(step.file)) for step in BLUE_BADGE if step.file)
    return window.keys - before - files


def put_in_the_outbox(window: KeyedWindow) -> None:
    """Read it back, tick what the citizen says, sign on paper and confirm."""
    window.at("Read this back to Joseph")
    window.tab_to("The answers are my own and are true as far as I know.")
    window.press("Space", "Tab", "Space", "Return")
    window.at("Read this back to Joseph", "They sign on this screen")
    window.press("2", "Return")
    window.until(lambda seen: seen.page == "SavedPage" and seen.kind != "")


def save_the_letter(window: KeyedWindow, path: Path) -> None:
    window.tab_to("Save as PDF")
    window.press("Return")
    window.at("Save the letter as a PDF", "Choose where")
    window.press("Return")
    choose_path(window, path)
    window.until(lambda seen: seen.says("The letter is saved."))


class Step:
    """One page of a form: how its heading begins, and what is pressed and typed there."""

    def __init__(self, heading: str, *keys: str, text: str = "", file: str = "") -> None:
        self.heading, self.keys, self.text = heading, keys, text
        self.file = SAMPLES / file if file else None

    def answer(self, window: KeyedWindow) -> None:
        window.until(lambda seen: seen.heading.startswith(self.heading) and seen.kind != "" and seen.is_active)
        if self.text:
            window.write(self.text)
        if self.file is not None:
            window.press("Return")
            name_file(window, self.file)
            window.until(lambda seen: seen.focus == "Continue")
        window.press(*(self.keys or ("Return",)))


BLUE_BADGE = (
    Step("Who is the badge for?", "1", "Return"),
    Step("Have they ever had a Blue Badge?", "2", "Return"),
    Step("What is the number on the badge?", text="012345"),
    Step("What is their full name?", text="Joseph Okafor"),
    Step("What name do they like us to use?", text="Joseph"),
    Step("Did they have another name at birth?"),
    Step("How much of Joseph's date of birth", "1", "Return"),
    Step("What is Joseph's date of birth?", text="17 4 51"),
    Step("What is Joseph's National Insurance", text="JG103759A"),
    Step("Where does Joseph live?", "1", "Return"),
    Step("Home address", "Tab", text="14 Moor Lane"),
    Step("Home address", "Return", text="Northfield"),
    Step("Home address", text="nf3 7qt"),
    Step("Is it safe to post letters", "1", "Return"),
    Step("May the council check the address", "2", "Return"),
    Step("Add a copy of a proof of address", file="council_tax_bill.pdf"),
    Step("How would Joseph like the council", "2", "Return"),
    Step("Phone number", text="07700 900461"),
    Step("Is it safe to leave a message", "2", "Return"),
    Step("Email address"),
    Step("Which kind of letter", "2", "Return"),
    Step("Does Joseph need an interpreter?", "1", "Return"),
    Step("Does Joseph get any of these?", "6", "Return"),
    Step("What is the main reason", "1", "Return"),
    Step("What is the illness", text="Osteoarthritis in both knees"),
    Step("What year did it start?", text="2014"),
    Step("Is it likely to last 3 years", "1", "Return"),
    Step("How often does it make", "1", "Return"),
    Step("Health condition", "Shift+Tab", "Return"),
    Step("What is the illness", text="COPD (a lung condition)"),
    Step("What year did it start?", text="2019"),
    Step("Is it likely to last 3 years", "1", "Return"),
    Step("How often does it make", "2", "Return"),
    Step("Health condition"),
    Step("What medicines or treatment", "Tab", "Return", text="Naproxen 250 mg twice a day."),
    Step("Who treats Joseph", text="Ms R. Lowe, Northfield Hospital"),
    Step("What is their job?", "Return", "Return", text="hosp"),
    Step("Someone who treats them"),
    Step("Add a letter or report", file="hospital_letter.pdf"),
    Step("How far can Joseph walk", "2", "Return"),
    Step("How long does it take Joseph", "2", "Return"),
    Step("What makes walking hard?", "1", "2", "4", "Return"),
    Step("What is walking like for Joseph", "Tab", "Return", text="I stop twice on the way to get my breath."),
    Step("How many times has Joseph fallen", text="2"),
    Step("What does Joseph use", "1", "6", "Return"),
    Step("Which paper shows who Joseph is?", "1", "Return"),
    Step("Add a copy of that paper", file="passport.jpg"),
    Step("Add a photo", file="photo.jpg"),
    Step("Please read this aloud"),
    Step("Who agrees to this?", "1", "Return"),
    Step("I have heard or read this", "Space", "Return"),
)


def choose_path(window: KeyedWindow, path: Path) -> None:
    """Type a path into the dialog that asks for one, over the name that it offers."""
    window.until(lambda seen: seen.kind == "QLineEdit")
    window.press("Ctrl+A")
    name_file(window, path)


def name_file(window: KeyedWindow, path: Path) -> None:
    """Type the path of a file that is there; the dialog offers no name."""
    window.until(lambda seen: seen.kind == "QLineEdit")
    window.write(str(path))
    window.press("Return")


def _keep_the_code(window: KeyedWindow, path: Path) -> None:
    groups = [word for word in window.at("Keep this code on paper").words if re.fullmatch("[0-9A-Z]{5}", word)]
    window.press("Return")
    choose_path(window, path)
    window.at("Keep this code on paper", "Continue")
    window.press("Return")
    asked = window.at("Take the paper and type two groups", "Group").words
    for number in (re.fullmatch(r"Group (\d)", word) for word in asked):
        if number is not None:
            window.write(groups[int(number[1]) - 1])
            window.press("Tab")
    window.press("Return")
