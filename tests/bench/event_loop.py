"""Benchmark: how long the first awaited call keeps the event loop from running other tasks."""

from __future__ import annotations

import statistics
import subprocess
import sys
from tempfile import TemporaryDirectory

from tests.bench.imports import SMALL_BODY
from tests.bench.loopback import fixed_response_server
from tests.bench.measure import compiled_in, table

PROGRAM = """
import asyncio, sys, time
import {module}

longest = 0.0

async def tick():
    global longest
    last = time.perf_counter()
    while True:
        await asyncio.sleep(0.001)
        now = time.perf_counter()
        longest = max(longest, now - last)
        last = now

async def main(address):
    global longest
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0.05)
    longest = 0.0
    {body}
    await asyncio.sleep(0.01)
    ticking.cancel()
    print(longest * 1_000)

asyncio.run(main(sys.argv[1]))
"""
FIRST = """
    async with inat_typed.AsyncINaturalist(api_url=address) as inat:
        await inat.v2.observations.search(taxon_id=48662)
"""
FURTHER = f"""{FIRST}
        await asyncio.sleep(0.01)
        longest = 0.0
        for number in range(20):
            await inat.v2.observations.search(taxon_id=number)
"""
HTTPX = """
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{address}/v2/observations")
        response.raise_for_status().json()
"""
PROGRAMS = {
    "`inat_typed`, first call": PROGRAM.format(module="inat_typed", body=FIRST),
    "`inat_typed`, 20 further calls": PROGRAM.format(module="inat_typed", body=FURTHER),
    "`httpx`, first call": PROGRAM.format(module="httpx", body=HTTPX),
}
RUNS = 11

_TEXT = """The longest time in which the event loop ran no other task, in milliseconds: median and maximum of {runs}
programs that send a search to a local server while another task wakes up every millisecond. inat_typed loads what the
first call needs in a worker thread; httpx loads certificates in the event loop."""


def report() -> str:
    """Return the section, measured in new interpreters with compiled bytecode."""
    stalls: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with fixed_response_server(SMALL_BODY) as address, TemporaryDirectory() as folder:
        environment = compiled_in(folder)
        for _ in range(RUNS + 1):  # the first round compiles the imported modules, as an installation does
            for name, program in PROGRAMS.items():
                command = [sys.executable, "-c", program, address]
                run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
                stalls[name].append(float(run.stdout))
    rows = [[name, f"{statistics.median(times[1:]):.0f}", f"{max(times[1:]):.0f}"] for name, times in stalls.items()]
    return "\n\n".join(
        ["## Longest stall of the event loop", _TEXT.format(runs=RUNS), table(["median", "maximum"], rows)]
    )
