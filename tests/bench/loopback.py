"""A local server that sends the same response to every request.

It runs in a process of its own, so that its CPU time is not part of the measurements.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any


class _Http1Protocol(asyncio.Protocol):
    """HTTP/1.1 with persistent connections. Requests must not have a body: an empty line ends each one."""

    def __init__(self, response: bytes) -> None:
        self._response = response
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            self._received = self._received.partition(b"\r\n\r\n")[2]
            self._transport.write(self._response)


class _Http2Protocol(asyncio.Protocol):
    """HTTP/2 without TLS, for clients that know that the server supports it."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._connection: Any = import_module("h2.connection").H2Connection(
            import_module("h2.config").H2Configuration(client_side=False)
        )

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._connection.initiate_connection()
        transport.write(self._connection.data_to_send())

    def data_received(self, data: bytes) -> None:
        stream_ended: Any = import_module("h2.events").StreamEnded
        for event in self._connection.receive_data(data):
            if isinstance(event, stream_ended):
                stream: Any = event.stream_id
                self._connection.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
                self._connection.send_data(stream, self._body, end_stream=True)
        self._transport.write(self._connection.data_to_send())


async def _serve(body: bytes, *, http2: bool) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    loop = asyncio.get_running_loop()
    protocol = (lambda: _Http2Protocol(body)) if http2 else lambda: _Http1Protocol(head.encode() + body)
    server = await loop.create_server(protocol, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def fixed_response_server(body: bytes, *, http2: bool = False) -> Generator[str]:
    """Run a server whose responses all have *body*, and yield its address."""
    command = [sys.executable, __file__, *(["http2"] if http2 else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(body)
        process.stdin.close()
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_serve(sys.stdin.buffer.read(), http2="http2" in sys.argv))
