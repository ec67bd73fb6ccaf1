from datetime import date

from caseworker.letters import Centre, RecoverySheet, pages_as_images, render


def a_sheet() -> bytes:
    centre = Centre("Northfield Library", ("1 Church Street", "Northfield"), "01632 960 100")
    return render(RecoverySheet(centre=centre, dated_on=date(2026, 11, 22), code_groups=("ABCD", "EFGH")))


def test_a_page_is_as_many_pixels_as_its_scale_says() -> None:
    (page,) = pages_as_images(a_sheet(), 96 / 72)
    assert (page.width, page.height) == (794, 1123)  # A4 at 96 dots per inch
    assert len(page.pixels) == page.bytes_per_line * page.height


def test_a_page_shows_ink_on_white_paper() -> None:
    (page,) = pages_as_images(a_sheet(), 1.0)
    colours = {page.pixels[at : at + 3] for at in range(0, len(page.pixels), 4)}
    assert page.pixels[:3] == b"\xff\xff\xff"
    assert b"\x00\x00\x00" in colours
