"""Call either client in upload tests, and parse the files of a received request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from typing import Any

from inat_typed import AsyncINaturalist, INaturalist, Retry
from tests.loopback import ReceivedRequest

FAST_RETRY = Retry(max_attempts=3, backoff=0.01, max_elapsed=30)
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
WAV = b"RIFF\0\0\0\0WAVE" + bytes(range(256)) * 8
EMPTY: dict[str, Any] = {"total_results": 0, "results": []}

SIGNED: dict[str, Any] = {"extra_headers": {"Authorization": "x"}}
"""Options that make token requests unnecessary."""


@dataclass(frozen=True)
class ReceivedFile:
    """A file in a received form."""

    field: str
    name: str
    media_type: str
    content: bytes


def received_files(request: ReceivedRequest) -> list[ReceivedFile]:
    """Return the files of a request."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + request.body)
    files: list[ReceivedFile] = []
    for part in message.iter_parts():
        if (name := part.get_filename()) is not None:
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            field = str(part.get_param("name", header="content-disposition"))
            files.append(ReceivedFile(field, name, part.get_content_type(), content))
    return files


def with_client(call: Callable[[Any], Any], *, asynchronous: bool, **settings: Any) -> Any:
    """Return what *call* returns for a synchronous or asynchronous client."""
    given: dict[str, Any] = {"retry": FAST_RETRY, "timeout": 10} | settings

    async def awaited() -> Any:
        async with AsyncINaturalist(**given) as inat:
            return await call(inat)

    if asynchronous:
        return asyncio.run(awaited())
    with INaturalist(**given) as inat:
        return call(inat)
