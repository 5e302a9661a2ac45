"""A person at a browser: goes to an address, and wherever that sends them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

Change = Callable[[dict[str, str]], dict[str, str]]


class Browser:
    """Follows the service's page back to the program, in a thread, as a browser of its own would.

    ``change`` may alter what the service sends back; ``first`` are paths that are asked for before.
    """

    def __init__(self, change: Change = dict, *, first: tuple[str, ...] = ()) -> None:
        self.change = change
        self.first = first
        self.opened: list[str] = []
        self.strays: list[httpx.Response] = []
        self.page: httpx.Response | None = None
        self._thread: Thread | None = None

    def open(self, address: str) -> None:
        """Go there, and come back at once."""
        self.opened.append(address)
        self._thread = Thread(target=self._follow, args=(address,))
        self._thread.start()

    def shown(self) -> httpx.Response:
        """The page that was shown in the end."""
        assert self._thread is not None
        self._thread.join()
        assert self.page is not None
        return self.page

    @property
    def asked(self) -> dict[str, str]:
        """What was asked of the service's page."""
        return query(self.opened[-1])

    @property
    def port(self) -> int:
        """Where the program waits."""
        return urlsplit(self.asked["redirect_uri"]).port or 0

    def _follow(self, address: str) -> None:
        with httpx.Client() as client:
            back = client.get(address).headers["location"]
            parts = urlsplit(back)
            self.strays = [client.get(f"http://{parts.netloc}{path}") for path in self.first]
            self.page = client.get(parts._replace(query=urlencode(self.change(query(back)))).geturl())


def query(address: str) -> dict[str, str]:
    """The parameters of an address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def code_by_hand(text: str) -> str:
    """What a person copies who goes to the last address in *text*."""
    address = re.findall(r"http\S+/oauth/authorize\S+", text)[-1]
    found = re.search("<code>(.+)</code>", httpx.get(address).text)
    return found[1] if found else ""


def answer(process: subprocess.Popen[str], token: str) -> str:
    """Answer what *process* asks, until it ends, as a person at a terminal would; what it printed."""
    assert process.stdout is not None
    assert process.stdin is not None
    printed, asked = "", 0
    while letter := process.stdout.read(1):
        printed += letter
        if printed.endswith(("Code: ", "Token: ")):
            text, asked = printed[asked:], len(printed)
            process.stdin.write(f"{code_by_hand(text) if printed.endswith('Code: ') else token}\n")
            process.stdin.flush()
    return printed


if __name__ == "__main__":  # the command of a browser: BROWSER="python browser.py %s"
    with httpx.Client() as visitor:
        visitor.get(visitor.get(sys.argv[1]).headers["location"])
