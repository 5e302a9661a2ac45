"""A server on loopback that does wrong: whatever bytes a test wants, or none, connection by connection."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from threading import Event, Thread

Peer = socket.socket
Deed = Callable[[Peer, Event], None]


def says(words: bytes) -> Deed:
    """Say *words* and hang up."""
    return lambda peer, _over: peer.sendall(words)


def answers(body: bytes, *, status: str = "200 OK", headers: str = "Content-Type: application/json") -> Deed:
    """A whole answer."""
    head = f"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return says(head.encode() + body)


def goes_silent(words: bytes) -> Deed:
    """Say *words*, and nothing more until the test is over."""

    def deed(peer: Peer, over: Event) -> None:
        peer.sendall(words)
        over.wait(30)

    return deed


def thinks(seconds: float, then: Deed) -> Deed:
    """Do *then* after so many *seconds*."""

    def deed(peer: Peer, over: Event) -> None:
        over.wait(seconds)
        then(peer, over)

    return deed


def resets(words: bytes = b"") -> Deed:
    """Say *words* and reset the connection."""

    def deed(peer: Peer, _over: Event) -> None:
        peer.sendall(words)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return deed


def drips(head: bytes, words: bytes, seconds: float) -> Deed:
    """Say *head*, and then one byte each so many seconds, as long as the test goes on."""

    def deed(peer: Peer, over: Event) -> None:
        peer.sendall(head)
        for byte in words:
            if over.wait(seconds):
                return
            peer.sendall(bytes([byte]))

    return deed


def pours(head: bytes, piece: bytes) -> Deed:
    """Say *head*, and then *piece* without end."""

    def deed(peer: Peer, over: Event) -> None:
        peer.sendall(head)
        while not over.is_set():
            peer.sendall(piece)

    return deed


class WrongDoer:
    """Does one deed a connection, the last one for all that follow; keeps the requests that came."""

    def __init__(self, deeds: list[Deed]) -> None:
        self._deeds = deeds
        self._over = Event()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._threads: list[Thread] = []
        self.requests: list[bytes] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def serve(self) -> None:
        for deed in self._next_deeds():
            try:
                peer, _ = self._listening.accept()
            except OSError:
                return
            thread = Thread(target=self._do, args=(peer, deed), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _next_deeds(self) -> Iterator[Deed]:
        yield from self._deeds
        while True:
            yield self._deeds[-1]

    def _do(self, peer: Peer, deed: Deed) -> None:
        with peer:
            try:
                request = _request(peer)
                if request:
                    self.requests.append(request)
                    deed(peer, self._over)
            except OSError:
                return

    def end(self) -> None:
        self._over.set()
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(5)


def _request(peer: Peer) -> bytes:
    """A whole request."""
    received = b""
    while b"\r\n\r\n" not in received:
        if not (chunk := peer.recv(65_536)):
            return received
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        if not (chunk := peer.recv(65_536)):
            break
        body += chunk
    return head + b"\r\n\r\n" + body


@contextmanager
def wrong_doing(*deeds: Deed) -> Generator[WrongDoer]:
    """A server that does these things, one a connection."""
    server = WrongDoer(list(deeds))
    thread = Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.end()
        thread.join(5)
