"""Users."""

from __future__ import annotations

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    handles,
    search_text,
)
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import (
    user_json,
)


@handles("users.me")
def _me(call: Call) -> Results:
    state, user_id = call.state, call.current_user_id
    priorities = state.records.get("taxon_name_priorities", {}).values()
    private = {
        "blocked_user_ids": sorted(blocked for user, blocked in state.blocked_users if user == user_id),
        "muted_user_ids": sorted(muted for user, muted in state.muted_users if user == user_id),
        "taxon_name_priorities": [each for each in priorities if each["user_id"] == user_id],
    }
    return Results([user_json(state, user_id) | private], is_paged=False)


@handles("users.get")
def _user(call: Call) -> Results:
    found = call.state.user(call.path_ids()[0])
    if found is None and call.operation.api == "v1":
        raise ApiError(404, "Unknown user")
    return Results([user_json(call.state, found["id"])] if found else [], is_paged=False, found_by_id=True)


@handles("users.autocomplete", "users.search")
def _users(call: Call) -> Results:
    text, users = search_text(call), call.state.data.users
    return Results([user_json(call.state, key) for key, each in users.items() if each["login"].startswith(text)])


@handles("users.update")
def _update_user(call: Call) -> Record:
    user = call.state.data.users[call.current_user_id]
    if call.path_ids()[0] not in (str(user["id"]), user["login"]):
        raise ApiError(403, "You don't have permission to do that")
    user |= {name: call.arguments[name] for name in ("name", "login") if name in call.arguments}
    return user_json(call.state, user["id"])


@handles("users.block", "users.unblock", "users.mute", "users.unmute")
def _restrict_user(call: Call) -> None:
    other = call.state.user(call.path_ids()[0])
    if other is None:
        raise ApiError(404, "Not found")
    pairs = call.state.blocked_users if "block" in call.operation.id else call.state.muted_users
    pair = (call.current_user_id, other["id"])
    if ".un" in call.operation.id:
        pairs.discard(pair)
    else:
        pairs.add(pair)
