"""Create, update, delete and search for resources that have no handlers of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import Call, Handler, Results, require_owner
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import user_json

_RESOURCES = frozenset({
    "flags", "messages", "posts", "project_observations", "projects", "relationships", "saved_locations",
    "taxon_name_priorities",
})  # fmt: skip


def stored_record_handler(call: Call, synthesize: Callable[[], Record]) -> Handler | None:
    """Return the handler of *call* if its resource is stored here, else ``None``.

    Args:
        call: The call.
        synthesize: Returns the fields of a new record.
    """
    resource, _, action = call.operation.id.partition(".")
    handlers: dict[str, Handler] = {
        "create": lambda call: _create(call, synthesize()),
        "update": _update,
        "delete": _delete,
        "search": _search,
    }
    return handlers.get(action) if resource in _RESOURCES else None


def _records(call: Call) -> dict[int, Record]:
    resource = call.operation.id.partition(".")[0]
    return call.state.data.projects if resource == "projects" else call.state.records.setdefault(resource, {})


def _create(call: Call, fields: Record) -> Any:
    record_id = call.state.new_id()
    record: Record = fields | {"id": record_id, "uuid": call.state.data.uuid(), "user_id": call.current_user_id}
    if (recipient := call.arguments.get("to_user_id")) is not None:
        if recipient not in call.state.data.users:
            raise ApiError(422, f"Unknown to_user_id {recipient}")
        users = {"from_user": call.current_user_id, "to_user": recipient}
        record |= {name: user_json(call.state, user_id) for name, user_id in users.items()}
    _records(call)[record_id] = record
    return _result(call, record)


def _update(call: Call) -> Any:
    record = _own_record(call)
    record |= {name: value for name, value in call.arguments.items() if name in record and name not in ("id", "uuid")}
    return _result(call, record)


def _delete(call: Call) -> None:
    del _records(call)[_own_record(call)["id"]]


def _search(call: Call) -> Any:
    own = [each for each in _records(call).values() if call.current_user_id in _participants(each)]
    return own if call.operation.returns.kind == "list" else Results(own)


def _participants(record: Record) -> set[int]:
    """Return the ids of the author and of the recipient, if there is one."""
    recipient: Record | None = record.get("to_user")
    return {record["user_id"], *([recipient["id"]] if recipient else [])}


def _own_record(call: Call) -> Record:
    key = call.path_ids()[0]
    matching = (each for each in _records(call).values() if key in (str(each["id"]), each.get("uuid")))
    return require_owner(call, next(matching, None))


def _result(call: Call, record: Record) -> Any:
    return Results([record], is_paged=False) if call.operation.returns.kind == "page" else record
