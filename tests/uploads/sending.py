"""Sends a file with either client, and takes apart what came."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from typing import Any

from inat_typed import AsyncINaturalist, INaturalist, Retry
from tests.loopback import Asked

QUICK = Retry(tries=3, backoff=0.01, seconds=30)
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
WAV = b"RIFF\0\0\0\0WAVE" + bytes(range(256)) * 8
EMPTY: dict[str, Any] = {"total_results": 0, "results": []}

SIGNED: dict[str, Any] = {"extra_headers": {"Authorization": "x"}}
"""Spares the requests for a token."""


@dataclass(frozen=True)
class Arrived:
    """A file as it came: field of the form, name, media type, content."""

    field: str
    name: str
    media: str
    content: bytes


def arrived(asked: Asked) -> list[Arrived]:
    """The files of a request."""
    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + asked.body)
    found: list[Arrived] = []
    for part in message.iter_parts():
        if (name := part.get_filename()) is not None:
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            field = str(part.get_param("name", header="content-disposition"))
            found.append(Arrived(field, name, part.get_content_type(), content))
    return found


def with_client(call: Callable[[Any], Any], *, asynchronous: bool, **settings: Any) -> Any:
    """What *call* makes of a client of either kind."""
    given: dict[str, Any] = {"retry": QUICK, "timeout": 10} | settings

    async def awaited() -> Any:
        async with AsyncINaturalist(**given) as inat:
            return await call(inat)

    if asynchronous:
        return asyncio.run(awaited())
    with INaturalist(**given) as inat:
        return call(inat)
