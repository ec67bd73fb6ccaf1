"""`python -m ui.translation`: bring the translation files up to date."""

from ui.translation.gathering import gather, release

if __name__ == "__main__":
    gather()
    release()
