"""Helpers for tests of rate limits: servers that record request times, unique limits and worker processes."""

from __future__ import annotations

import base64
import os
import pickle
import subprocess
import sys
import threading
import time
from bisect import bisect_right
from collections.abc import Callable
from contextlib import ExitStack
from itertools import pairwise
from typing import Any

from inat_typed import INaturalist, RateLimit
from tests.loopback import CannedResponse, ReceivedRequest, serving

NONE: dict[str, Any] = {"total_results": 0, "results": []}
_unique_numbers = iter(range(1, 100_000))


def unique_limit(interval: float = 0.02, **settings: Any) -> RateLimit:
    """Return a limit that no other test uses, because clients with equal limits share one quota."""
    values: dict[str, Any] = {"burst": 1, "per_day": 100_000 + next(_unique_numbers), **settings}
    return RateLimit(per_minute=60 / interval, **values)


class TimedResponses:
    """Responses of a server that records when it receives requests."""

    def __init__(
        self,
        respond: Callable[[ReceivedRequest, int], CannedResponse] = lambda asked, number: CannedResponse(body=NONE),
    ) -> None:
        self.times: list[float] = []
        self._respond = respond
        self._lock = threading.Lock()

    def __call__(self, asked: ReceivedRequest) -> CannedResponse:
        with self._lock:
            self.times.append(time.monotonic())
            number = len(self.times)
        return self._respond(asked, number)

    @property
    def gaps(self) -> list[float]:
        return [later - earlier for earlier, later in pairwise(self.times)]

    @property
    def span(self) -> float:
        return self.times[-1] - self.times[0]

    def most_within(self, seconds: float) -> int:
        """Return the largest number of requests in any period of *seconds*."""
        return max(bisect_right(self.times, time + seconds) - index for index, time in enumerate(self.times))


_WORKER = """
import base64, pickle, sys
from inat_typed import INaturalist

address, number, limit = sys.argv[1], int(sys.argv[2]), pickle.loads(base64.b64decode(sys.argv[3]))
with INaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
    inat.v2.observations.search(per_page=0, dry_run=True)
    inat._session.transport.client  # creating it takes a while
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(number):
        try:
            inat.v2.observations.search(per_page=0)
        except Exception as error:
            print(type(error).__name__, error)
"""


def work(address: str, limit: RateLimit, *, processes: int, requests: int) -> list[str]:
    """Start *processes* that send *requests* each at the same time, and return their errors, one line each."""
    command = [sys.executable, "-c", _WORKER, address, str(requests), base64.b64encode(pickle.dumps(limit)).decode()]
    piped: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with ExitStack() as stack:
        workers = [stack.enter_context(subprocess.Popen(command, **piped)) for _ in range(processes)]
        for worker in workers:
            assert worker.stdout
            assert worker.stdout.readline() == "ready\n"
        errors: list[str] = []
        for worker in workers:
            assert worker.stdin
            worker.stdin.write("go\n")
            worker.stdin.flush()
        for worker in workers:
            errors += worker.communicate(timeout=120)[0].splitlines()
    return errors


def forked(limit: RateLimit) -> TimedResponses:
    """Send one request, fork, send five more in each process, and return the recorded times."""
    timed = TimedResponses()
    with serving(timed) as server, INaturalist(api_url=server.address, rate_limit=limit) as inat:
        inat.v2.observations.search(per_page=0)
        child, status = os.fork(), 1
        try:
            for _ in range(5):
                inat.v2.observations.search(per_page=0)
            status = 0
        finally:
            if not child:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    return timed
