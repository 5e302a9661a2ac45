"""Faves, votes, quality metrics, reviews and subscriptions."""

from __future__ import annotations

from inat_typed.sandbox.dataset import Record, format_timestamp
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    handles,
    observations_in_path,
)
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import (
    observation_json,
    quality_votes,
    user_json,
    vote_json,
)


@handles("observations.fave", "observations.unfave")
def _fave(call: Call) -> Record | None:
    observations = observations_in_path(call)
    for observation in observations:
        _set_vote(call, observation["faves"], agree=True if call.operation.id == "observations.fave" else None)
    if call.operation.api == "v1":
        return observation_json(call.state, observations[-1], call.user_id)
    return None


@handles("votes.vote_observation", "votes.unvote_observation")
def _vote_on_observation(call: Call) -> None:
    scope = call.arguments.get("scope")
    for observation in observations_in_path(call):
        votes = observation["votes"] if scope else observation["faves"]  # the service keeps faves as unscoped votes
        _set_vote(call, votes, agree=_vote(call), scope=scope)


@handles("annotations.vote", "annotations.unvote", "votes.vote_annotation", "votes.unvote_annotation")
def _vote_on_annotation(call: Call) -> None:
    for key in call.path_ids():
        found = call.state.find_nested("annotations", key)
        if found is None:
            raise ApiError(404, "Not found")
        _, annotation = found
        _set_vote(call, annotation["votes"], agree=_vote(call))
        annotation["vote_score"] = sum(1 if each["vote_flag"] else -1 for each in annotation["votes"])


def _vote(call: Call) -> bool | None:
    """Return whether the user agrees; ``None`` if they withdraw their vote."""
    if "unvote" in call.operation.id:
        return None
    return call.arguments.get("vote") != "down"


def _set_vote(call: Call, votes: list[Record], *, agree: bool | None, scope: str | None = None) -> None:
    """Replace the vote of the authenticated user."""
    user_id = call.current_user_id
    votes[:] = [each for each in votes if (each["user_id"], each["vote_scope"]) != (user_id, scope)]
    if agree is not None:
        votes.append(vote_json(call.state, user_id, agree=agree, scope=scope))


@handles("observations.review", "observations.unreview")
def _review(call: Call) -> None:
    user_id = call.current_user_id
    for observation in observations_in_path(call):
        others = [each for each in observation["reviewed_by"] if each != user_id]
        observation["reviewed_by"] = [*others, user_id] if call.operation.id == "observations.review" else others


@handles("observations.set_quality", "observations.delete_quality")
def _vote_on_observation_quality(call: Call) -> None:
    for observation in observations_in_path(call):
        _set_quality_vote(call, ("observations", observation["uuid"]))


@handles(
    "taxon_id_summaries.set_quality",
    "taxon_id_summaries.delete_quality",
    "taxon_id_summaries.set_reference_quality",
    "taxon_id_summaries.delete_reference_quality",
)
def _vote_on_summary_quality(call: Call) -> None:
    _set_quality_vote(call, _summary_subject(call))


def _set_quality_vote(call: Call, subject: tuple[str, ...]) -> None:
    metric, user_id = str(call.arguments["metric"]), call.current_user_id
    key = (subject, metric, user_id)
    if ".set_" in call.operation.id:
        call.state.quality_votes[key] = {
            "id": call.state.new_id(),
            "metric": metric,
            "agree": call.arguments.get("agree", True),
            "user_id": user_id,
            "user": user_json(call.state, user_id),
        }
    else:
        call.state.quality_votes.pop(key, None)


def _summary_subject(call: Call) -> tuple[str, ...]:
    names = ("uuid", "id", "reference_id")
    return ("taxon_id_summaries", *(str(call.arguments[name]) for name in names if name in call.arguments))


@handles("observations.quality_metrics")
def _observation_quality(call: Call) -> Results:
    votes = [
        vote
        for observation in observations_in_path(call)
        for vote in quality_votes(call.state, ("observations", observation["uuid"]))
    ]
    return Results(votes, is_paged=False)


@handles("taxon_id_summaries.quality_metrics", "taxon_id_summaries.reference_quality_metrics")
def _summary_quality(call: Call) -> Results:
    return Results(quality_votes(call.state, _summary_subject(call)), is_paged=False)


@handles("observations.subscribe", "subscriptions.subscribe_observation", "subscriptions.toggle_observation")
def _subscribe_to_observation(call: Call) -> None:
    for observation in observations_in_path(call):
        _toggle_subscription(call, "Observation", observation["id"])


@handles("subscriptions.subscribe_project", "subscriptions.toggle_project")
def _subscribe_to_project(call: Call) -> None:
    _toggle_subscription(call, "Project", _project_id(call))


def _toggle_subscription(call: Call, resource_type: str, resource_id: int) -> None:
    key = (resource_type, resource_id, call.current_user_id)
    if call.state.subscriptions.pop(key, None) is None:
        now = format_timestamp(call.state.now)
        call.state.subscriptions[key] = {
            "id": call.state.new_id(),
            "resource_type": resource_type,
            "resource_id": resource_id,
            "user_id": call.current_user_id,
            "taxon_id": None,
            "created_at": now,
            "updated_at": now,
        }


@handles("observations.subscriptions")
def _observation_subscriptions(call: Call) -> Results:
    keys = [("Observation", each["id"], call.current_user_id) for each in observations_in_path(call)]
    return Results([call.state.subscriptions[key] for key in keys if key in call.state.subscriptions])


@handles("projects.subscriptions")
def _project_subscriptions(call: Call) -> Results:
    subscription = call.state.subscriptions.get(("Project", _project_id(call), call.current_user_id))
    return Results([subscription] if subscription else [])


def _project_id(call: Call) -> int:
    key = call.path_ids()[0]
    if not key.isdigit() or int(key) not in call.state.data.projects:
        raise ApiError(404, "Unknown project")
    return int(key)
