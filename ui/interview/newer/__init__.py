"""A newer version of the form under way: what is different is shown, and the draft goes on in it if they wish."""

from ui.interview.newer.line import NewerFormLine
from ui.interview.newer.presenter import NewerFormPresenter

__all__ = ["NewerFormLine", "NewerFormPresenter"]
