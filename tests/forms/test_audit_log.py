from datetime import UTC, datetime

import pytest
from small_forms import answer, bind, inputs, session

from caseworker.forms import (
    AUDIT_FILE,
    AddRepeat,
    AuditEvent,
    AuditLog,
    AuditSettings,
    FormSession,
    SetAnswer,
    audit_settings,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOON_MS = 1_795_348_800_000
META = "<orx:meta><orx:instanceID/><orx:audit/></orx:meta>"
PLAIN = AuditSettings()


def with_audit(**wishes: str) -> FormSession:
    """A form of two questions, a pair on one page and a repeat, with a log."""
    wanted = "".join(f' odk:{name.replace("_", "-")}="{value}"' for name, value in wishes.items())
    audit = f'<bind nodeset="/data/orx:meta/orx:audit" type="binary"{wanted}/>'
    pair = f'<group ref="/data/pair" appearance="field-list">{inputs("pair/left", "pair/right")}</group>'
    rows = '<group ref="/data/row"><repeat nodeset="/data/row"><input ref="/data/row/x"/></repeat></group>'
    choices = "".join(f"<item><label>{value}</label><value>{value}</value></item>" for value in "ab")
    instance = f"<a/><b/><c/><pair><left/><right/></pair><row><x/></row>{META}"
    return session(
        instance,
        bind("b", type="date") + audit,
        f'{inputs("a", "b")}<select ref="/data/c">{choices}</select>{pair}{rows}',
    )


class Watch:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> float:
        return self.passed


def a_log(settings: AuditSettings, watch: Watch, *, user: str = "", earlier: bytes = b"") -> AuditLog:
    return AuditLog(settings, now=lambda: NOON, elapsed_s=watch, user=user, earlier=earlier)


def lines(log: AuditLog, *more: AuditEvent) -> list[str]:
    return [line.replace(str(NOON_MS)[:-5], "~") for line in log.written(*more).decode().splitlines()]


def test_a_form_without_an_audit_node_wants_no_log() -> None:
    assert audit_settings(session("<a/>", "", inputs("a")).definition) is None


def test_the_wishes_of_the_form_are_read_from_its_bind() -> None:
    plain, whole = (
        with_audit(),
        with_audit(track_changes="true", identify_user="true", track_changes_reasons="on-form-edit"),
    )
    assert audit_settings(plain.definition) == AuditSettings()
    assert audit_settings(whole.definition) == AuditSettings(False, True, True, True)


@pytest.mark.parametrize("missing", ["location_priority", "location_min_interval", "location_max_age"])
def test_a_position_is_wanted_only_with_all_three_parameters(missing: str) -> None:
    wishes = {"location_priority": "balanced", "location_min_interval": "10", "location_max_age": "60"}
    assert audit_settings(with_audit(**wishes).definition) == AuditSettings(wants_position=True)
    del wishes[missing]
    assert audit_settings(with_audit(**wishes).definition) == AuditSettings()


def test_pages_are_logged_with_the_time_they_stood_open() -> None:
    form, watch = with_audit(), Watch()
    log = a_log(PLAIN, watch)
    log.begin(AuditEvent.START)
    watch.passed = 1.5
    log.show(form, "/data/a")
    watch.passed = 4
    log.show(form, "/data/b")
    watch.passed = 6
    log.pass_by(form, AuditEvent.END_SCREEN)
    watch.passed = 9
    log.close(form)
    assert lines(log, AuditEvent.SAVE, AuditEvent.EXIT, AuditEvent.FINALIZE) == [
        "event,node,start,end",
        "form start,,~00000,",
        "question,/data/a,~01500,~04000",
        "question,/data/b,~04000,~06000",
        "end screen,,~06000,~09000",
        "form save,,~09000,",
        "form exit,,~09000,",
        "form finalize,,~09000,",
    ]


def test_a_page_that_is_shown_again_stays_open_and_one_that_is_open_is_not_written() -> None:
    form, watch = with_audit(), Watch()
    log = a_log(PLAIN, watch)
    log.show(form, "/data/a")
    watch.passed = 2
    log.show(form, "/data/a")
    assert lines(log) == ["event,node,start,end"]
    log.close(form)
    assert lines(log)[1:] == ["question,/data/a,~00000,~02000"]


def test_a_page_of_several_questions_is_a_group_and_its_questions_count_when_they_changed() -> None:
    form, watch = with_audit(), Watch()
    plain, tracking = a_log(PLAIN, watch), a_log(AuditSettings(tracks_changes=True), watch)
    for log in (plain, tracking):
        log.show(form, "/data/pair")
    form.apply(SetAnswer("/data/pair/right", "said, then"))
    for log in (plain, tracking):
        log.close(form)
    assert lines(plain)[1:] == ["group questions,/data/pair,~00000,~00000"]
    assert lines(tracking) == [
        "event,node,start,end,old-value,new-value",
        "group questions,/data/pair,~00000,~00000,,",
        'question,/data/pair/right,~00000,~00000,,"said, then"',
    ]


def test_changes_are_told_as_collect_shows_them() -> None:
    form, log = with_audit(), a_log(AuditSettings(tracks_changes=True), Watch())
    answer(form, a='a "b"\nc', b="2026-11-05")
    for ref, value in (("/data/a", "x"), ("/data/b", "2026-12-24"), ("/data/c", "b a")):
        log.show(form, ref)
        form.apply(SetAnswer(ref, value))
    log.show(form, "/data/a")
    log.close(form)
    told = log.written().decode()
    assert "question,/data/a," in told
    assert ',"a ""b""\nc",x\n' in told
    assert ",05/11/26,24/12/26\n" in told
    assert ',,"b, a"\n' in told
    assert told.endswith(",,\n")


def test_rows_are_named_with_their_number() -> None:
    form, log = with_audit(), a_log(PLAIN, Watch())
    log.show(form, "/data/row")
    form.apply(AddRepeat("/data/row"))
    log.show(form, "/data/row[2]/x")
    log.note(AuditEvent.DELETE_REPEAT, node="/data/row[1]")
    log.close(form)
    assert [line.split(",~")[0] for line in lines(log)[1:]] == [
        "add repeat,/data/row[2]",
        "question,/data/row[2]/x",
        "delete repeat,/data/row[1]",
    ]


def test_a_desk_has_no_position_and_the_log_says_so() -> None:
    log = a_log(AuditSettings(wants_position=True, identifies_user=True), Watch(), user="Northfield Library 12ab")
    log.begin(AuditEvent.RESUME)
    assert lines(log) == [
        "event,node,start,end,latitude,longitude,accuracy,user",
        "form resume,,~00000,,,,,Northfield Library 12ab",
        "location permissions not granted,,~00000,,,,,Northfield Library 12ab",
    ]


def test_the_reason_of_a_change_stands_in_its_column() -> None:
    log = a_log(AuditSettings(wants_reasons=True), Watch())
    log.note(AuditEvent.CHANGE_REASON, reason="Wrong street, said so")
    assert lines(log) == ["event,node,start,end,change-reason", 'change reason,,~00000,,"Wrong street, said so"']


def test_a_log_goes_on_where_it_ended() -> None:
    first = a_log(PLAIN, Watch())
    first.begin(AuditEvent.START)
    second = a_log(PLAIN, Watch(), earlier=first.written())
    second.begin(AuditEvent.RESUME)
    assert lines(second) == ["event,node,start,end", "form start,,~00000,", "form resume,,~00000,"]


def test_a_finished_record_names_its_log_only_when_there_is_one() -> None:
    form = with_audit()
    assert form.finish().attachments == ()
    finished = form.finish(audit_file=AUDIT_FILE)
    assert finished.attachments == (AUDIT_FILE,)
    assert b"<orx:audit>audit.csv</orx:audit>" in finished.xml
