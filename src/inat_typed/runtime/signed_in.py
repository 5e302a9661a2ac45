"""Who was signed in."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Who was signed in, how long that lasts, and where it is kept; printed, it says so in a sentence."""

    access_token: str = field(repr=False)
    """The token, for ``INaturalist(access_token=...)``; its repr does not show it. ``""`` in a dry run."""

    username: str | None = None
    """Whose it is; ``None`` if the API could not be asked."""

    ends: datetime | None = None
    """When it ends; ``None`` for an OAuth token, which is good until it is withdrawn."""

    stored: bool = False
    """Whether it is in the system keyring."""

    def __str__(self) -> str:
        if not self.access_token:
            return "nobody is signed in: this is a dry run"
        who = f" as {self.username}" if self.username else ""
        until = f" until {self.ends:%Y-%m-%d %H:%M UTC} ({_span(self.ends)})" if self.ends else ""
        where = "the token is in the system keyring" if self.stored else "the token is stored nowhere"
        return f"signed in{who}{until}; {where}"


def _span(end: datetime) -> str:
    minutes = max(0, int((end.timestamp() - time.time()) // 60))
    return f"for {minutes // 60} hours" if minutes >= 120 else f"for {minutes} minutes"
