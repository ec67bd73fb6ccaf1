"""Which page shows which place: the one table of the window."""

from collections.abc import Callable

from ui.desk import open_desk_page
from ui.follow_ups import open_follow_ups_page, open_promise_page
from ui.help import open_help_page
from ui.interview import open_interview_page
from ui.letters import open_letters_page
from ui.media.aloud import Aloud
from ui.navigation import (
    ActingPlace,
    AddServicePlace,
    BringPlace,
    ChangePersonPlace,
    ChooseServicePlace,
    DeskPlace,
    FollowUpsPlace,
    HelpPlace,
    InterviewPlace,
    LettersPlace,
    NewPersonPlace,
    OutboxPlace,
    PeoplePlace,
    PermissionPlace,
    PersonPlace,
    Place,
    PromisePlace,
    ReadBackPlace,
    SamePersonPlace,
    SavedPlace,
    ServicePlace,
    ServicesPlace,
    SettingsPlace,
    StopPlace,
    TriedPlace,
    TryPlace,
)
from ui.outbox import open_outbox_page
from ui.people import (
    open_acting_page,
    open_change_person_page,
    open_new_person_page,
    open_people_page,
    open_person_page,
    open_same_person_page,
)
from ui.permission import open_permission_page
from ui.read_back import open_read_back_page
from ui.saved import open_saved_page
from ui.services import open_add_service_page, open_choose_service_page, open_service_page, open_services_page
from ui.settings import open_settings_page
from ui.shell.frame import Opener
from ui.shell.session import Session
from ui.take_home import open_take_home_page
from ui.theme.look import Look
from ui.trying import Trials, open_tried_page, open_try_page
from ui.visit import Visit
from ui.widgets import Page


def pages_of(look: Look, look_changed: Callable[[], None]) -> Callable[[Session], Opener]:
    """Return what opens the pages of a session; `look_changed` is called when another look was chosen."""

    def of_session(session: Session) -> Opener:
        trials, aloud = Trials(session.runner), Aloud()

        def open_page(visit: Visit, place: Place) -> Page:
            if not isinstance(place, TryPlace | ServicePlace):
                trials.drop_unless_in_hand(visit.window.in_hand)
            match place:
                case TryPlace():
                    return open_try_page(visit, place, trials, look)
                case TriedPlace():
                    return open_tried_page(visit, place, trials)
                case ServicePlace():
                    return open_service_page(visit, place, trials)
                case OutboxPlace():
                    return open_outbox_page(visit, place, session.sending)
                case InterviewPlace():
                    return open_interview_page(visit, place, look, aloud)
                case SettingsPlace():
                    return open_settings_page(visit, place, look, look_changed)
                case _:
                    return _open(visit, place)

        return open_page

    return of_session


def _open(visit: Visit, place: Place) -> Page:  # noqa: C901, PLR0911, PLR0912 - one line for each kind of place
    match place:
        case DeskPlace():
            return open_desk_page(visit, place)
        case PeoplePlace():
            return open_people_page(visit, place)
        case NewPersonPlace():
            return open_new_person_page(visit, place)
        case PersonPlace():
            return open_person_page(visit, place)
        case ChangePersonPlace():
            return open_change_person_page(visit, place)
        case ActingPlace():
            return open_acting_page(visit, place)
        case SamePersonPlace():
            return open_same_person_page(visit, place)
        case ServicesPlace():
            return open_services_page(visit, place)
        case AddServicePlace():
            return open_add_service_page(visit, place)
        case ChooseServicePlace():
            return open_choose_service_page(visit, place)
        case PermissionPlace():
            return open_permission_page(visit, place)
        case ReadBackPlace():
            return open_read_back_page(visit, place)
        case HelpPlace():
            return open_help_page(visit, place)
        case BringPlace() | StopPlace():
            return open_take_home_page(visit, place)
        case SavedPlace():
            return open_saved_page(visit, place)
        case LettersPlace():
            return open_letters_page(visit, place)
        case FollowUpsPlace():
            return open_follow_ups_page(visit, place)
        case PromisePlace():
            return open_promise_page(visit, place)
        case _:
            raise TypeError(f"no page shows {type(place).__name__}")
