"""A server in a process of its own, which answers everything with the same bytes: its work is not ours."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any


class _Answering(asyncio.Protocol):
    """HTTP/1.1, connections kept; a request is what ends with an empty line, for reads have no body."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            self._received = self._received.partition(b"\r\n\r\n")[2]
            self._transport.write(self._answer)


class _AnsweringHttp2(asyncio.Protocol):
    """HTTP/2 without TLS, as a client speaks it that knows beforehand."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._connection: Any = import_module("h2.connection").H2Connection(
            import_module("h2.config").H2Configuration(client_side=False)
        )

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._connection.initiate_connection()
        transport.write(self._connection.data_to_send())

    def data_received(self, data: bytes) -> None:
        ended: Any = import_module("h2.events").StreamEnded
        for event in self._connection.receive_data(data):
            if isinstance(event, ended):
                stream: Any = event.stream_id
                self._connection.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
                self._connection.send_data(stream, self._answer, end_stream=True)
        self._transport.write(self._connection.data_to_send())


async def _serve(body: bytes, *, http2: bool) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    loop = asyncio.get_running_loop()
    made = (lambda: _AnsweringHttp2(body)) if http2 else lambda: _Answering(head.encode() + body)
    server = await loop.create_server(made, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def answering(body: bytes, *, http2: bool = False) -> Generator[str]:
    """The address of a server that answers with *body*."""
    program = [sys.executable, __file__, *(["http2"] if http2 else [])]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
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
