"""A local server with faults: each connection has a behavior, such as sending given bytes, or nothing."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from threading import Event, Thread

Connection = socket.socket
Behavior = Callable[[Connection, Event], None]
"""Handles a connection after the request has been read; the event is set when the test is over."""


def send_raw(content: bytes) -> Behavior:
    """Send *content*, and close the connection."""
    return lambda connection, _stopped: connection.sendall(content)


def respond_with(body: bytes, *, status: str = "200 OK", headers: str = "Content-Type: application/json") -> Behavior:
    """Send a complete response."""
    head = f"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return send_raw(head.encode() + body)


def stall(content: bytes) -> Behavior:
    """Send *content*, and nothing more until the test is over."""

    def behave(connection: Connection, stopped: Event) -> None:
        connection.sendall(content)
        stopped.wait(30)

    return behave


def delay(seconds: float, behavior: Behavior) -> Behavior:
    """Start *behavior* after so many seconds."""

    def behave(connection: Connection, stopped: Event) -> None:
        stopped.wait(seconds)
        behavior(connection, stopped)

    return behave


def reset_connection(content: bytes = b"") -> Behavior:
    """Send *content*, and reset the connection."""

    def behave(connection: Connection, _stopped: Event) -> None:
        connection.sendall(content)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return behave


def drip(head: bytes, content: bytes, seconds: float) -> Behavior:
    """Send *head*, and then one byte of *content* every so many seconds until the test is over."""

    def behave(connection: Connection, stopped: Event) -> None:
        connection.sendall(head)
        for byte in content:
            if stopped.wait(seconds):
                return
            connection.sendall(bytes([byte]))

    return behave


def stream_forever(head: bytes, chunk: bytes) -> Behavior:
    """Send *head*, and then *chunk* again and again until the test is over."""

    def behave(connection: Connection, stopped: Event) -> None:
        connection.sendall(head)
        while not stopped.is_set():
            connection.sendall(chunk)

    return behave


class FaultyServer:
    """Uses one behavior per connection, and the last one for all further connections; records the requests."""

    def __init__(self, behaviors: list[Behavior]) -> None:
        self._behaviors = behaviors
        self._stopped = Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._threads: list[Thread] = []
        self.received = Event()
        """Set when the first request has arrived."""

        self.requests: list[bytes] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def serve(self) -> None:
        for behavior in self._next_behaviors():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = Thread(target=self._handle, args=(connection, behavior), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _next_behaviors(self) -> Iterator[Behavior]:
        yield from self._behaviors
        while True:
            yield self._behaviors[-1]

    def _handle(self, connection: Connection, behavior: Behavior) -> None:
        with connection:
            try:
                request = _read_request(connection)
                if request:
                    self.requests.append(request)
                    self.received.set()
                    behavior(connection, self._stopped)
            except OSError:
                return

    def stop(self) -> None:
        self._stopped.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)


def _read_request(connection: Connection) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        if not (chunk := connection.recv(65_536)):
            return received
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        if not (chunk := connection.recv(65_536)):
            break
        body += chunk
    return head + b"\r\n\r\n" + body


@contextmanager
def faulty_server(*behaviors: Behavior) -> Generator[FaultyServer]:
    """Start a server with one behavior per connection."""
    server = FaultyServer(list(behaviors))
    thread = Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join(5)
