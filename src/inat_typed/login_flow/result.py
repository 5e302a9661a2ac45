"""The result of a login."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime

from inat_typed.runtime.support.durations import format_duration


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginResult:
    """Who logged in, for how long, and where the token is stored; as text, it says so in a sentence."""

    access_token: str = field(repr=False)
    """The token, for ``INaturalist(access_token=...)``; its repr does not show it. ``""`` in a dry run."""

    username: str | None = None
    """The user; ``None`` if the API could not be asked."""

    expires_at: datetime | None = None
    """When the token expires; ``None`` for an OAuth token, which is valid until it is revoked."""

    stored: bool = False
    """Whether the token is in the system keyring."""

    def __str__(self) -> str:
        if not self.access_token:
            return "not logged in: this is a dry run"
        user = f" as {self.username}" if self.username else ""
        expiry = ""
        if self.expires_at:
            remaining = max(0.0, self.expires_at.timestamp() - time.time())
            expiry = f" until {self.expires_at:%Y-%m-%d %H:%M UTC} (for {format_duration(remaining)})"
        storage = "the token is in the system keyring" if self.stored else "the token is not stored"
        return f"logged in{user}{expiry}; {storage}"
