"""A user at a browser: opens a URL, and follows its redirects."""

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
    """Opens the authorization page in a thread, and follows the redirect to the program, as a real browser does.

    Args:
        change: Changes the parameters that the service sends to the program.
        first: Paths of the program to request before the redirect.
    """

    def __init__(self, change: Change = dict, *, first: tuple[str, ...] = ()) -> None:
        self.change = change
        self.first = first
        self.opened: list[str] = []
        self.strays: list[httpx.Response] = []
        """Responses to the paths of ``first``."""

        self.page: httpx.Response | None = None
        self._thread: Thread | None = None

    def open(self, address: str) -> None:
        """Open *address* in the background."""
        self.opened.append(address)
        self._thread = Thread(target=self._follow, args=(address,))
        self._thread.start()

    def shown(self) -> httpx.Response:
        """Return the page that the program displays in the end."""
        assert self._thread is not None
        self._thread.join()
        assert self.page is not None
        return self.page

    @property
    def authorization_params(self) -> dict[str, str]:
        """The parameters of the authorization request."""
        return query(self.opened[-1])

    @property
    def port(self) -> int:
        """The port on which the program waits for the redirect."""
        return urlsplit(self.authorization_params["redirect_uri"]).port or 0

    def _follow(self, address: str) -> None:
        with httpx.Client() as client:
            redirect = client.get(address).headers["location"]
            parts = urlsplit(redirect)
            self.strays = [client.get(f"http://{parts.netloc}{path}") for path in self.first]
            self.page = client.get(parts._replace(query=urlencode(self.change(query(redirect)))).geturl())


def query(address: str) -> dict[str, str]:
    """Return the query parameters of a URL."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def code_by_hand(text: str) -> str:
    """Open the last authorization URL in *text*, and return the code that the page shows."""
    address = re.findall(r"http\S+/oauth/authorize\S+", text)[-1]
    found = re.search("<code>(.+)</code>", httpx.get(address).text)
    return found[1] if found else ""


def answer(process: subprocess.Popen[str], token: str) -> str:
    """Answer the prompts of *process* until it ends, like a user at a terminal, and return its output."""
    assert process.stdout is not None
    assert process.stdin is not None
    output, consumed = "", 0
    while letter := process.stdout.read(1):
        output += letter
        if output.endswith(("Code: ", "Token: ")):
            text, consumed = output[consumed:], len(output)
            process.stdin.write(f"{code_by_hand(text) if output.endswith('Code: ') else token}\n")
            process.stdin.flush()
    return output


if __name__ == "__main__":  # as the command of a browser: BROWSER="python browser.py %s"
    with httpx.Client() as visitor:
        visitor.get(visitor.get(sys.argv[1]).headers["location"])
