"""Values that a form asks for without asking the citizen: time, date, user, machine, and the number of the record."""

from caseworker.forms.environment import Environment
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.values import BLANK, Held, Types


def preloaded(node: InstanceNode, environment: Environment, types: Types) -> Held | None:
    """Return what `jr:preload` gives a node at first load; None where it gives nothing."""
    bind = node.definition.bind
    params = bind.preload_params.strip()
    match bind.preload:
        case "uid":
            return _text(f"uuid:{environment.uuid()}")
        case "timestamp" if params == "start":
            return types.hold(environment.local_now(), _moment_type(bind.datatype))
        case "date" if params == "today":
            return types.hold(environment.local_now().date(), "date" if bind.datatype == "string" else bind.datatype)
        case "property":
            value = environment.property(params)
            return _text(value) if value else None
        case _:
            return None


def finished_at(node: InstanceNode, environment: Environment, types: Types) -> Held | None:
    """Return the end timestamp for a node that asks for one when the form is finished."""
    bind = node.definition.bind
    if bind.preload == "timestamp" and bind.preload_params.strip() == "end":
        return types.hold(environment.local_now(), _moment_type(bind.datatype))
    return None


def _moment_type(datatype: str) -> str:
    return datatype if datatype in ("date", "time") else "dateTime"


def _text(value: str) -> Held:
    return (value, value) if value else BLANK
