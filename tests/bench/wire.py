"""Benchmark: what content encodings other than gzip, and HTTP/2, would save."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import import_module
from typing import Any

import httpx

from tests.bench.calls import CONCURRENCY, HEADERS, PARAMS, PATH, SMALL_BODY, Sender, benchmark_rows, thread_sender
from tests.bench.decoding import decoders
from tests.bench.loopback import fixed_response_server
from tests.bench.measure import interleaved_medians, table
from tests.bench.pages import SIZE, Api, full_page, observation

RUNS = 15


def report() -> str:
    """Return the section, with one table for content encodings and one for HTTP/2."""
    return "\n\n".join(
        ["## Content encodings and HTTP/2", _ENCODING_TEXT, _encoding_table(), _HTTP2_TEXT, _http2_table()]
    )


_ENCODING_TEXT = f"""The size of one compressed observation with all fields, in bytes; the time to decompress it {SIZE}
times, which is what a page takes, and to decode a page of {SIZE} observations, in milliseconds. Observations are
compressed separately, because a page of equal observations would compress better than a real one. The service sends
gzip, which Python decompresses without another library."""

_HTTP2_TEXT = f"""One small request with httpx over HTTP/1.1 and HTTP/2, sequential and with {CONCURRENCY} requests in
flight: milliseconds of CPU time, and elapsed time."""


def _encoding_table() -> str:
    return table(["bytes", "ms"], _encoding_rows("v1") + _encoding_rows("v2"))


def _encoding_rows(api: Api) -> list[list[str]]:
    brotli: Any = import_module("brotli")
    zstandard: Any = import_module("zstandard")
    plain = json.dumps(observation(api), ensure_ascii=False, separators=(",", ":")).encode()
    encodings: Mapping[str, tuple[bytes, Callable[[bytes], object]]] = {
        "gzip": (gzip.compress(plain, 6), gzip.decompress),
        "brotli": (brotli.compress(plain, quality=5), brotli.decompress),
        "zstd": (zstandard.ZstdCompressor(level=3).compress(plain), zstandard.ZstdDecompressor().decompress),
    }
    page = full_page(api)
    times = interleaved_medians(
        {name: _decompress_page(decompress, content) for name, (content, decompress) in encodings.items()}
        | {"decoding": partial(decoders(api)["inat_typed"], page)},
        RUNS,
    )
    sizes = {name: f"{len(content):,}" for name, (content, _) in encodings.items()}
    return [[f"{api}: {name}", sizes.get(name, ""), f"{each:.1f}"] for name, each in times.items()]


def _decompress_page(decompress: Callable[[bytes], object], content: bytes) -> Callable[[], object]:
    """Return a function that decompresses *content* once for each observation of a page."""
    return lambda: [decompress(content) for _ in range(SIZE)]


def _http2_table() -> str:
    rows: list[list[str]] = []
    with (
        fixed_response_server(SMALL_BODY) as http1_address,
        fixed_response_server(SMALL_BODY, http2=True) as http2_address,
        ExitStack() as stack,
    ):
        senders = {
            "HTTP/1.1": stack.enter_context(_httpx(http1_address)),
            "HTTP/2": stack.enter_context(_httpx(http2_address, http2=True)),
        }
        for concurrency in (1, CONCURRENCY):
            rows += benchmark_rows(f"{concurrency} in flight", senders, concurrency)
    return table(["ms CPU", "times HTTP/1.1", "ms elapsed"], rows)


@contextmanager
def _httpx(address: str, *, http2: bool = False) -> Generator[Sender]:
    client = httpx.Client(headers=HEADERS, http1=not http2, http2=http2)
    with client, ThreadPoolExecutor(CONCURRENCY) as pool:
        yield thread_sender(lambda: client.get(address + PATH, params=PARAMS).content, pool)
