"""Records that the sandbox has no handler of their own for: kept by resource as they were made, with their author."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers import Call, Results, owned
from inat_typed.sandbox.world import World

KEPT = frozenset({
    "flags", "messages", "posts", "project_observations", "projects", "relationships", "saved_locations",
    "taxon_name_priorities",
})  # fmt: skip

Make = Callable[[], Any]


def keeper(call: Call, make: Make) -> Callable[[], Any] | None:
    """What answers a create, update, delete or search of a kept resource; ``None`` for other operations."""
    resource, _, action = call.operation.id.partition(".")
    actions: dict[str, Callable[[], Any]] = {
        "create": lambda: _create(call, make),
        "update": lambda: _update(call),
        "delete": lambda: _delete(call),
        "search": lambda: _search(call),
    }
    return actions.get(action) if resource in KEPT else None


def _store(world: World, call: Call) -> dict[int, Record]:
    resource = call.operation.id.partition(".")[0]
    return world.data.projects if resource == "projects" else world.records.setdefault(resource, {})


def _create(call: Call, make: Make) -> Any:
    identifier = call.world.new_id()
    record: Record = make() | {"id": identifier, "uuid": call.world.data.uuid(), "user_id": call.me}
    _store(call.world, call)[identifier] = record
    return _answered(call, record)


def _update(call: Call) -> Any:
    record = _found(call)
    changed = {name: value for name, value in call.given.items() if name in record and name not in ("id", "uuid")}
    record |= changed
    return _answered(call, record)


def _delete(call: Call) -> None:
    del _store(call.world, call)[_found(call)["id"]]


def _search(call: Call) -> Any:
    mine = [each for each in _store(call.world, call).values() if call.me in (each["user_id"], each.get("to_user_id"))]
    return mine if call.operation.answer.kind == "list" else Results(mine)


def _found(call: Call) -> Record:
    key = call.path_ids()[0]
    records = _store(call.world, call).values()
    return owned(call, next((each for each in records if key in (str(each["id"]), each.get("uuid"))), None))


def _answered(call: Call, record: Record) -> Any:
    return Results([record], is_paged=False) if call.operation.answer.kind == "page" else record
