"""How each API says no."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back."""

    status: int = 200
    body: bytes = b""
    media: str = "application/json; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict[str, str])


class Refused(Exception):
    """The request is not answered, and why. ``problems`` are the findings of a request check: (place, message)."""

    def __init__(self, status: int, message: str, problems: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.problems = problems


def json_reply(value: Any, status: int = 200, **headers: str) -> Reply:
    """A value as JSON."""
    return Reply(status, json.dumps(value).encode(), headers=headers)


def refusal(refused: Refused, api: str) -> Reply:
    """A refusal in the shape of *api*."""
    if api == "v2" and refused.problems:
        errors: list[dict[str, Any]] = [
            {"path": place, "message": message, "instancePath": f"/{place.replace('.', '/')}", "params": {}}
            for place, message in refused.problems
        ]
        return json_reply({"status": refused.status, "errors": errors}, refused.status)
    if api == "v2":
        errors = [{"errorCode": str(refused.status), "message": refused.message}]
        return json_reply({"status": str(refused.status), "errors": errors}, refused.status)
    message = "; ".join(f"{place}: {text}" for place, text in refused.problems) or refused.message
    return json_reply({"error": message, "status": refused.status}, refused.status)
