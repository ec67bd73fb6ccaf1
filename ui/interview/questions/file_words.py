"""Files in words: their kind, their size, and why one cannot be taken."""

from PySide6.QtCore import QCoreApplication, QLocale

from ui.interview.questions.taking_files import FileTrouble


def size_in_words(count: int) -> str:
    """Return a number of bytes as people say it."""
    places = 1 if count >= 1_000_000 and count % 1_000_000 >= 50_000 else 0
    return QLocale().formattedDataSize(count, places, QLocale.DataSizeFormat.DataSizeSIFormat)


def kind_in_words(media_type: str) -> str:
    """Return what a media type means to a person."""
    translate = QCoreApplication.translate
    known = {
        "image": translate("Files", "a picture"),
        "audio": translate("Files", "a sound recording"),
        "video": translate("Files", "a video"),
        "application/pdf": translate("Files", "a PDF document"),
    }
    main = media_type.partition("/")[0]
    return known.get(media_type) or known.get(main) or translate("Files", "a document")


def trouble_in_words(trouble: FileTrouble, largest: int) -> str:
    """Return why a file cannot be taken, and what to do."""
    translate = QCoreApplication.translate
    sentences = {
        FileTrouble.UNREADABLE: translate("Files", "This file cannot be opened. Check that it is still there."),
        FileTrouble.EMPTY: translate("Files", "This file is empty. Choose another one."),
        FileTrouble.TOO_BIG: translate("Files", "This file is too big. It may have up to {size}."),
        FileTrouble.WRONG_KIND: translate("Files", "This kind of file is not asked for here. Choose another one."),
        FileTrouble.NO_PICTURE: translate("Files", "This is not a picture that can be read. Choose a JPEG or PNG."),
        FileTrouble.PHONE_PICTURE: translate(
            "Files", "This photo is in a form that only some phones read (HEIC). Save it as JPEG on the phone first."
        ),
        FileTrouble.SEVERAL_PAGES: translate(
            "Files",
            "This document has several pages, and one picture is asked for. Scan or photograph that page alone.",
        ),
        FileTrouble.SEVERAL_FILES: translate("Files", "These are several files. Give the one that is asked for here."),
        FileTrouble.FOLDER: translate("Files", "This is a folder. Open it, and give the file that is in it."),
    }
    return sentences[trouble].format(size=size_in_words(largest))
