"""Other ways over the wire: encodings of answers, and HTTP/2. What they would save, beside what we do."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any

import httpx

from tests.bench.calls import AT_ONCE, HEADERS, PARAMS, PATH, TINY, Way, in_threads, told
from tests.bench.decoding import ways
from tests.bench.loopback import answering
from tests.bench.measure import alternately, table
from tests.bench.pages import SIZE, Api, observation, page

RUNS = 15


def report() -> str:
    """Two tables."""
    return "\n\n".join(["## On the wire", _ENCODINGS, _encodings(), _HTTP2, _http2()])


_ENCODINGS = f"""A page of {SIZE} full observations, each encoded by itself, for among equal ones an encoder finds more
than there is to find: bytes of one observation, milliseconds for all of them, and what decoding them takes. The
service sends gzip, which Python reads without another library."""

_HTTP2 = f"""One tiny request by httpx: milliseconds of CPU over HTTP/1.1 and over HTTP/2, one after the other and
{AT_ONCE} at once."""


def _encodings() -> str:
    return table(["bytes", "ms"], _encoded("v1") + _encoded("v2"))


def _encoded(api: Api) -> list[list[str]]:
    brotli: Any = import_module("brotli")
    zstandard: Any = import_module("zstandard")
    plain = json.dumps(observation(api), ensure_ascii=False, separators=(",", ":")).encode()
    read: Mapping[str, tuple[bytes, Callable[[bytes], object]]] = {
        "gzip": (gzip.compress(plain, 6), gzip.decompress),
        "brotli": (brotli.compress(plain, quality=5), brotli.decompress),
        "zstd": (zstandard.ZstdCompressor(level=3).compress(plain), zstandard.ZstdDecompressor().decompress),
    }
    whole = page([observation(api)])
    figures = alternately(
        {name: _all(reader, content) for name, (content, reader) in read.items()}
        | {"then decoding": ways(api, whole)["inat_typed"]},
        RUNS,
    )
    sizes = {name: f"{len(content):,}" for name, (content, _) in read.items()}
    return [[f"{api}: {name}", sizes.get(name, ""), f"{each:.1f}"] for name, each in figures.items()]


def _all(reader: Callable[[bytes], object], content: bytes) -> Callable[[], object]:
    return lambda: [reader(content) for _ in range(SIZE)]


def _http2() -> str:
    rows: list[list[str]] = []
    with answering(TINY) as one, answering(TINY, http2=True) as two, ExitStack() as stack:
        sent = {
            "HTTP/1.1": stack.enter_context(_asking(one)),
            "HTTP/2": stack.enter_context(_asking(two, http2=True)),
        }
        for at_once in (1, AT_ONCE):
            rows += told(f"{at_once} at once", sent, at_once)
    return table(["ms CPU", "times HTTP/1.1", "ms"], rows)


@contextmanager
def _asking(address: str, *, http2: bool = False) -> Generator[Way]:
    client = httpx.Client(headers=HEADERS, http1=not http2, http2=http2)
    with client, ThreadPoolExecutor(AT_ONCE) as threads:
        yield in_threads(lambda: client.get(address + PATH, params=PARAMS).content, threads)
