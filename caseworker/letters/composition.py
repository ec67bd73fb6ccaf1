"""Facts and wording put together: one function per kind of letter, all from the same passages."""

from collections.abc import Iterator
from dataclasses import replace

from caseworker.letters.blocks import (
    AnswerTable,
    Bullets,
    CodeGrid,
    Composition,
    Heading,
    Lines,
    Note,
    Paragraph,
    ReferenceBox,
    Slip,
    Title,
)
from caseworker.letters.content import (
    AgreementSheet,
    AnswerSection,
    BringSheet,
    Centre,
    Content,
    DocumentNeeded,
    HandedOver,
    Information,
    Letter,
    Permission,
    PermissionReceipt,
    Promised,
    Received,
    RecordSheet,
    RecoverySheet,
    Saved,
    SentUnconfirmed,
    StopSheet,
)
from caseworker.letters.masking import shown_answer
from caseworker.letters.passages import (
    Passage,
    closing,
    reference_box,
    said,
    sample,
    subject_of,
    unbroken,
    unreviewed,
)
from caseworker.letters.sheets import bring_sheet, stop_sheet
from caseworker.letters.wording import Prose, Span, Wording, phone_number, wording_for


def compose(content: Content) -> Composition:
    """Put a letter into words.

    Raises:
        LanguageNotWorded: there is no catalogue for its language.
    """
    wording = wording_for(content.language)
    composition = Composition(
        title=_pdf_title(content, wording),
        language=wording.sentences["format.locale"].replace("_", "-"),
        size=content.size,
        sender=content.centre.name,
        blocks=tuple(_blocks(content, wording)),
        page_label=wording.sentences["page.number"],
        banner=wording.plain("page.practice") if content.is_practice else "",
        reads_from_right=wording.reads_from_right,
    )
    if isinstance(content, RecoverySheet):
        return composition
    composition = replace(composition, sender_lines=_sender_lines(content.centre, wording))
    if isinstance(content, AgreementSheet | BringSheet):  # neither stands for anything that is on record
        return replace(composition, dated=wording.day(content.dated_on))
    if isinstance(content, RecordSheet):  # about all matters, and for nobody's letter box
        return replace(composition, dated=wording.day(content.dated_on), footer=wording.plain("record.heading"))
    dated = replace(composition, dated=wording.day(content.dated_on), footer=unbroken(content.reference))
    if isinstance(content, StopSheet):  # it goes from hand to hand
        return dated
    return replace(dated, address=(content.citizen.name, *content.citizen.address_lines))


def _sender_lines(centre: Centre, wording: Wording) -> tuple[str, ...]:
    phone = wording.plain("letterhead.phone", phone=phone_number(centre.phone))
    return (*centre.address_lines, phone, *filter(None, [centre.web_address]), *centre.opening_hours)


def _blocks(content: Content, wording: Wording) -> Passage:
    match content:
        case Letter():
            return _letter(content, wording)
        case PermissionReceipt():
            return _receipt(content, wording)
        case AgreementSheet():
            return _agreement_sheet(content, wording)
        case RecoverySheet():
            return _recovery_sheet(content, wording)
        case BringSheet():
            return bring_sheet(content, wording)
        case StopSheet():
            return stop_sheet(content, wording)
        case RecordSheet():
            return _record_sheet(content, wording)


def _letter(letter: Letter, wording: Wording) -> Passage:
    return [
        *_state(letter, wording),
        *unreviewed(wording),
        *sample(wording, is_sample=letter.is_sample_service),
        _reference_box(letter, wording),
        *_next_steps(letter, wording),
        *_documents(letter.documents_needed, letter.office_name, wording),
        *_genuine(letter, wording),
        *(_permission(letter, letter.permission, wording) if letter.permission else ()),
        *(_information(letter, letter.information, wording) if letter.information else ()),
        *closing(letter.centre.phone, wording),
        *_answers(letter, wording),
        *([_slip(letter, wording)] if letter.permission else ()),
    ]


def _receipt(receipt: PermissionReceipt, wording: Wording) -> Passage:
    return [
        Title(wording.plain("receipt.heading")),
        Paragraph(
            wording.say(
                "receipt.what",
                adviser=receipt.adviser_first_name,
                centre=receipt.centre.name,
                subject=subject_of(receipt, wording),
                office=receipt.office_name,
            )
        ),
        *unreviewed(wording),
        *sample(wording, is_sample=receipt.is_sample_service),
        _reference_box(receipt, wording),
        *_permission(receipt, receipt.permission, wording),
        *(_information(receipt, receipt.information, wording) if receipt.information else ()),
        *closing(receipt.centre.phone, wording),
        _slip(receipt, wording),
    ]


def _agreement_sheet(sheet: AgreementSheet, wording: Wording) -> Passage:
    name, name_label = sheet.citizen.name.strip(), wording.plain("slip.name")
    named = [Paragraph((Span(f"{name_label}: "), Span(name, is_bold=True)))] if name else []
    labels = (wording.plain("slip.signature"), wording.plain("slip.date"))
    phone = phone_number(sheet.centre.phone)
    return [
        Title(wording.plain("agreement.heading", subject=subject_of(sheet, wording))),
        Paragraph(wording.say("agreement.what", adviser=sheet.adviser_first_name, centre=sheet.centre.name)),
        *unreviewed(wording),
        *sample(wording, is_sample=sheet.is_sample_service),
        Heading(wording.plain("agreement.words_heading")),
        *(Paragraph(said(line)) for line in sheet.agreement.splitlines() if line.strip()),
        Paragraph(wording.say("agreement.free", phone=phone)),
        *(_information(sheet, sheet.information, wording) if sheet.information else ()),
        Heading(wording.plain("agreement.sign_heading")),
        *named,
        Lines(labels if name else (name_label, *labels)),
    ]


def _recovery_sheet(sheet: RecoverySheet, wording: Wording) -> Passage:
    keep = ("recovery.keep_safe", "recovery.keep_apart", "recovery.keep_no_copy", "recovery.keep_who")
    return [
        Title(wording.plain("recovery.heading")),
        *unreviewed(wording),
        Paragraph(wording.say("recovery.printed", date=wording.day(sheet.dated_on))),
        Paragraph(wording.say("recovery.what"), leads_in=True),
        CodeGrid(sheet.code_groups),
        Note(wording.say("recovery.warning")),
        Heading(wording.plain("recovery.keep_heading")),
        Bullets(tuple(wording.say(sentence) for sentence in keep)),
        Heading(wording.plain("recovery.use_heading")),
        Paragraph(wording.say("recovery.use")),
        Lines((wording.plain("recovery.held_by"), wording.plain("recovery.held_where"))),
    ]


def _pdf_title(content: Content, wording: Wording) -> str:
    match content:
        case RecoverySheet():
            return wording.plain("recovery.title")
        case PermissionReceipt():
            return wording.plain("receipt.title")
        case AgreementSheet():
            return wording.plain("agreement.title")
        case BringSheet():
            return wording.plain("bring.title", service=content.service_name)
        case RecordSheet():
            return wording.plain("record.heading")
        case StopSheet():
            return wording.plain("stop.title", subject=subject_of(content, wording))
        case Letter():
            return wording.plain(
                f"{_state_id(content)}.title", subject=subject_of(content, wording), office=content.office_name
            )


def _state_id(letter: Letter) -> str:
    match letter.state:
        case Saved():
            return "saved"
        case SentUnconfirmed():
            return "sent"
        case Received():
            return "received"
        case HandedOver():
            return "handed"


def _state(letter: Letter, wording: Wording) -> Passage:
    """What became of it, and what that does and does not mean; nothing here goes beyond the state's own facts."""
    state_id = _state_id(letter)
    names = {
        "subject": subject_of(letter, wording),
        "office": letter.office_name,
        "centre": letter.centre.name,
        "adviser": letter.adviser_first_name,
    }
    match letter.state:
        case Saved(saved_at=at):
            said = [wording.say("saved.what", **names, **wording.instant(at))]
        case SentUnconfirmed(sent_at=at):
            said = [wording.say("sent.what", **names, **wording.instant(at))]
        case Received(received_at=at, is_hearsay=True):
            said = [wording.say("received.told", **wording.instant(at))]
        case Received(received_at=at, office_words=words):
            said = [wording.say("received.what", **wording.instant(at))]
            said += [wording.say("received.words", words=" ".join(words.split()))] if words.strip() else []
        case HandedOver(handed_over_at=at, way=way):
            said = [wording.say(f"handed.{way}", **names, **wording.instant(at))]
    said.append(wording.say(f"{state_id}.then"))
    return [Title(wording.plain(f"{state_id}.heading", **names)), *(Paragraph(prose) for prose in said)]


def _reference_box(content: Letter | PermissionReceipt, wording: Wording) -> ReferenceBox:
    theirs = (
        content.state.office_reference if isinstance(content, Letter) and isinstance(content.state, Received) else ""
    )
    more = ((wording.plain("reference.office_label", office=content.office_name), theirs),) if theirs else ()
    return reference_box(content.reference, content.ledger_code, wording, more=more)


def _next_steps(letter: Letter, wording: Wording) -> Passage:
    lead_in = wording.say(f"{_state_id(letter)}.next")
    passage: Passage = [Heading(wording.plain("next.heading"))]
    if letter.what_happens_next:
        passage += [Paragraph(lead_in, leads_in=True)] if lead_in else []
        passage.append(Bullets(tuple(said(step) for step in letter.what_happens_next)))
    passage += [Paragraph(_promised(promised, letter.office_name, wording)) for promised in letter.promised]
    phone = phone_number(letter.centre.phone)
    if letter.call_us_on:
        passage.append(Paragraph(wording.say("next.call_by", date=wording.day(letter.call_us_on), phone=phone)))
    else:
        passage.append(Paragraph(wording.say("next.call", phone=phone)))
    return passage


def _promised(promised: Promised, office: str, wording: Wording) -> Prose:
    when = ", ".join(filter(None, (wording.weekday(promised.on), promised.at_time)))
    return wording.say(f"promised.{promised.way}", when=when, office=office)


def _documents(needed: tuple[DocumentNeeded, ...], office: str, wording: Wording) -> Passage:
    if not needed:
        return []
    items = (
        wording.say("documents.item_by", name=document.name, date=wording.day(document.by_on))
        if document.by_on
        else wording.say("documents.item", name=document.name)
        for document in needed
    )
    return [
        Heading(wording.plain("documents.heading")),
        Paragraph(wording.say("documents.intro", office=office), leads_in=True),
        Bullets(tuple(items)),
        Paragraph(wording.say("documents.help")),
    ]


def _genuine(letter: Letter, wording: Wording) -> Passage:
    return [
        Heading(wording.plain("genuine.heading")),
        Paragraph(wording.say("genuine.call_back", phone=phone_number(letter.centre.phone))),
        Paragraph(wording.say("genuine.never")),
    ]


def _permission(content: Letter | PermissionReceipt, permission: Permission, wording: Wording) -> Passage:
    ways = (
        wording.say("permission.stop_call", phone=phone_number(content.centre.phone)),
        wording.say("permission.stop_visit"),
        wording.say("permission.stop_slip"),
    )
    passage: Passage = [
        Heading(wording.plain("permission.heading")),
        Paragraph(_given(permission, wording), leads_in=True),
        Bullets(tuple(said(act) for act in permission.acts)),
    ]
    if permission.interpreter:
        told = {"name": permission.interpreter, "language": permission.spoken}
        passage.append(Paragraph(wording.say("permission.interpreter", **told)))
    if permission.until_on:
        passage.append(Paragraph(wording.say("permission.until", date=wording.day(permission.until_on))))
    return [
        *passage,
        Paragraph(wording.say("permission.stop"), leads_in=True),
        Bullets(ways),
        Paragraph(wording.say("permission.stop_effect", office=content.office_name)),
    ]


def _given(permission: Permission, wording: Wording) -> Prose:
    day = wording.day(permission.given_on)
    if not permission.given_by:
        return wording.say("permission.given", date=day)
    role = wording.plain(f"acting.{permission.acts_as}")
    return wording.say("permission.given_for", date=day, name=permission.given_by, role=role)


def _information(content: Letter | PermissionReceipt | AgreementSheet, facts: Information, wording: Wording) -> Passage:
    phone = phone_number(content.centre.phone)
    passage: Passage = [Heading(wording.plain("information.heading"))]
    passage += [Paragraph(said(facts.why))] if facts.why else []
    if facts.seen_by:
        passage.append(Paragraph(wording.say("information.seen_by"), leads_in=True))
        passage.append(Bullets(tuple(said(who) for who in facts.seen_by)))
    passage += [Paragraph(said(kept)) for kept in (facts.we_keep_it, facts.office_keeps_it) if kept]
    passage.append(Paragraph(wording.say("information.rights", phone=phone)))
    if facts.complaints_contact:
        passage.append(Paragraph(wording.say("information.complain", contact=facts.complaints_contact)))
    else:
        passage.append(Paragraph(wording.say("information.complain_desk", phone=phone)))
    if facts.regulator:
        passage.append(Paragraph(wording.say("information.regulator", regulator=facts.regulator)))
    return passage


def _record_sheet(sheet: RecordSheet, wording: Wording) -> Passage:
    names = {"centre": sheet.centre.name, "date": wording.day(sheet.dated_on)}
    return [
        Title(wording.plain("record.heading")),
        *unreviewed(wording),
        Paragraph(wording.say("record.what", **names)),
        Paragraph(wording.say("record.rights", phone=phone_number(sheet.centre.phone))),
        *_tables(sheet.sections, wording),
        *closing(sheet.centre.phone, wording),
    ]


def _tables(sections: tuple[AnswerSection, ...], wording: Wording) -> Iterator[AnswerTable]:
    for section in sections:
        yield AnswerTable(
            section.title,
            wording.plain("answers.continued", section=section.title),
            tuple((answer.question, shown_answer(answer, wording)) for answer in section.answers),
        )


def _answers(letter: Letter, wording: Wording) -> Passage:
    if not letter.answers:
        return []
    tables = _tables(letter.answers, wording)
    intro = wording.say("answers.intro", phone=phone_number(letter.centre.phone))
    return [Heading(wording.plain("answers.heading")), Paragraph(intro, leads_in=True), *tables]


def _slip(content: Letter | PermissionReceipt, wording: Wording) -> Slip:
    """Return the slip, with the name to be written in where the desk does not keep it."""
    name, name_label = content.citizen.name.strip(), wording.plain("slip.name")
    labels = (wording.plain("slip.signature"), wording.plain("slip.date"))
    named = ((Span(f"{name_label}: "), Span(name, is_bold=True)),) if name else ()
    return Slip(
        cut_caption=wording.plain("slip.cut"),
        title=wording.plain("slip.heading"),
        paragraphs=(
            wording.say("slip.to", centre=", ".join((content.centre.name, *content.centre.address_lines))),
            wording.say("slip.text", subject=subject_of(content, wording)),
            *named,
            (Span(f"{wording.plain('slip.reference')}: "), Span(unbroken(content.reference), is_bold=True)),
        ),
        labels=labels if name else (name_label, *labels),
    )
