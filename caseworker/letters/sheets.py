"""Two sheets that are no letter: what to bring for a service, and where somebody stopped for today."""

from caseworker.letters.blocks import Bullets, Heading, Note, Paragraph, Ticks, Title
from caseworker.letters.content import BringSheet, Centre, PartLeft, StopSheet
from caseworker.letters.passages import Passage, closing, reference_box, said, sample, subject_of, unreviewed
from caseworker.letters.wording import Prose, Span, Wording, phone_number


def bring_sheet(sheet: BringSheet, wording: Wording) -> Passage:
    """Put the list of what to bring into words."""
    about = " ".join(filter(None, (sheet.about, sheet.time)))
    return [
        Title(wording.plain("bring.heading", service=sheet.service_name)),
        *unreviewed(wording),
        *sample(wording, is_sample=sheet.is_sample_service),
        *([Paragraph(said(about))] if about else []),
        *_things(sheet, wording),
        *_where_and_when(sheet.centre, wording),
        Paragraph(wording.say("bring.free")),
        Paragraph(wording.say("bring.offer")),
    ]


def stop_sheet(sheet: StopSheet, wording: Wording) -> Passage:
    """Put what is left into words; nothing on it says what was answered."""
    subject = subject_of(sheet, wording)
    names = {"adviser": sheet.adviser_first_name, "centre": sheet.centre.name, "date": wording.day(sheet.dated_on)}
    done = wording.say("stop.what", **names, answered=str(sheet.answered))
    name = sheet.citizen.name.strip()
    return [
        Title(wording.plain("stop.heading", subject=subject)),
        *([Paragraph(wording.say("stop.for", name=name))] if name else []),
        *unreviewed(wording),
        *sample(wording, is_sample=sheet.is_sample_service),
        Paragraph(done if sheet.answered else wording.say("stop.what_nothing", **names)),
        Note(wording.say("stop.not_sent", office=sheet.office_name)),
        reference_box(sheet.reference, sheet.ledger_code, wording),
        *_left(sheet.left, wording),
        *_still_to_bring(sheet, wording),
        *_how_to_go_on(sheet, wording),
        *closing(sheet.centre.phone, wording),
    ]


def _things(sheet: BringSheet, wording: Wording) -> Passage:
    if not sheet.bring:
        return [Paragraph(wording.say("bring.nothing"))]
    return [Heading(wording.plain("bring.list_heading")), _ticks(sheet.bring)]


def _left(parts: tuple[PartLeft, ...], wording: Wording) -> Passage:
    passage: Passage = [Heading(wording.plain("stop.left_heading"))]
    if not parts:
        return [*passage, Paragraph(wording.say("stop.left_nothing"))]
    for part in parts:
        count = str(len(part.questions))
        if part.is_begun:
            title = part.title or wording.plain("stop.questions")
            passage.append(Paragraph((Span(title, is_bold=True),), leads_in=True))
            passage.append(Bullets(tuple(said(question) for question in part.questions)))
        else:
            several = wording.say("stop.part_whole", part=part.title or "–", count=count)
            one = wording.say("stop.part_whole_one", part=part.title or "–")
            passage.append(Paragraph(one if count == "1" else several))
    return [*passage, Paragraph(wording.say("stop.left_read_back"))]


def _still_to_bring(sheet: StopSheet, wording: Wording) -> Passage:
    if not sheet.bring:
        return []
    asked, unasked = wording.plain("stop.bring_heading"), wording.plain("stop.bring_heading_unasked")
    return [Heading(asked if sheet.was_asked else unasked), _ticks(sheet.bring)]


def _how_to_go_on(sheet: StopSheet, wording: Wording) -> Passage:
    phone = phone_number(sheet.centre.phone)
    come = wording.say("stop.go_on", place=_place(sheet.centre), phone=phone)
    passage: Passage = [
        Heading(wording.plain("stop.go_on_heading")),
        Paragraph((*come, *_hours(sheet.centre, wording))),
    ]
    if sheet.until_on is not None:
        passage.append(Paragraph(wording.say("stop.until", date=wording.day(sheet.until_on))))
    return passage


def _where_and_when(centre: Centre, wording: Wording) -> Passage:
    come = wording.say("bring.where", place=_place(centre), phone=phone_number(centre.phone))
    return [Heading(wording.plain("bring.where_heading")), Paragraph((*come, *_hours(centre, wording)))]


def _place(centre: Centre) -> str:
    return ", ".join((centre.name, *centre.address_lines))


def _hours(centre: Centre, wording: Wording) -> Prose:
    hours = " ".join(centre.opening_hours)
    return (Span(" "), *wording.say("bring.hours", hours=hours)) if hours else ()


def _ticks(things: tuple[str, ...]) -> Ticks:
    return Ticks(tuple(_thing(thing) for thing in things))


def _thing(thing: str) -> Prose:
    """Set what it proves bold, before what would do for it, as a card writes "Proof of address: a bill"."""
    proves, colon, such_as = thing.partition(":")
    return (Span(proves + colon, is_bold=True), Span(such_as)) if colon else said(thing)
