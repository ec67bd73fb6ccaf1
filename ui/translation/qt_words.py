"""Qt's own texts that can show in the window: menus of fields, and the file dialog where the system has none.

Qt comes in many languages, but not in Welsh, so they are translated with ours. The contexts are Qt's.
"""

from collections.abc import Mapping
from typing import Final

_EDITING: Final = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")

QT_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "QFileDialog": (
        "&Choose",
        "&Delete",
        "&Look in:",
        "&New Folder",
        "&Open",
        "&Rename",
        "&Save",
        "All Files (*)",
        "Back",
        "Change to detail view mode",
        "Change to list view mode",
        "Create New Folder",
        "Create a New Folder",
        "Detail View",
        "Directories",
        "Directory:",
        "File &name:",
        "Files",
        "Files of &type:",
        "Forward",
        "Go back",
        "Go forward",
        "Go to the parent directory",
        "List View",
        "List of places and bookmarks",
        "Parent Directory",
        "Show ",
        "Show &hidden files",
        "Sidebar",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Are you sure you want to delete '%1'?",
        "Could not delete directory.",
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size"),
    "QLineEdit": _EDITING,
    "QPlatformTheme": ("&No", "&Yes", "Cancel", "Close", "OK", "Open", "Save"),
    "QWidgetTextControl": (*_EDITING, "Copy &Link Location"),
}
