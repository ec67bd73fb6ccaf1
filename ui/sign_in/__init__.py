"""Before anybody is signed in, and while the screen is locked or hidden.

`open_first_run` leads from an empty folder to a desk, `open_sign_in` opens one that is there; both fill the window.
"""

from ui.sign_in.opening import open_first_run, open_sign_in

__all__ = ["open_first_run", "open_sign_in"]
