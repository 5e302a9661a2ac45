"""The photos and sounds of the sandbox as files: every photo is the same small image."""

from __future__ import annotations

import base64
import re

from inat_typed.sandbox.request_parsing import RawRequest
from inat_typed.sandbox.responses import Response
from inat_typed.sandbox.state import SandboxState

_MEDIA_URL = re.compile(rb"https://sandbox\.example(?=/(?:photos|sounds)/)")
"""Where the URLs of photos and sounds point."""

_PHOTO = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9"
    "lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIAAgD"
    "ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAA"
    "AAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKACCj//2Q=="
)
"""A JPEG of 8 by 8 pixels."""

_SOUND = base64.b64decode("UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAgICAgICAgA==")
"""A WAV file of a millisecond."""

_PATH = re.compile(r"/(photos|sounds)/(\d+)(?:/(?:square|small|medium|large|original))?\.\w+")


def with_media_at(address: str, body: bytes) -> bytes:
    """Return the body of a response with the photos and sounds at the address of a server."""
    return _MEDIA_URL.sub(address.encode(), body)


def media_response(state: SandboxState, request: RawRequest) -> Response | None:
    """Return the photo or sound that *request* asks for, or ``None`` if it does not exist or is something else."""
    found = _PATH.fullmatch(request.path)
    if found is None or request.method != "GET":
        return None
    kind, record_id = found[1], int(found[2])
    attached = (one["id"] for each in state.data.observations.values() for one in each[kind])
    uploaded = state.photos if kind == "photos" else state.sounds
    if record_id not in uploaded and record_id not in attached:
        return None
    if kind == "photos":
        return Response(body=_PHOTO, content_type="image/jpeg")
    return Response(body=_SOUND, content_type="audio/x-wav")
