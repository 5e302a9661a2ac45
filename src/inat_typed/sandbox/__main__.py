"""Serve the sandbox on this machine: ``python -m inat_typed.sandbox --port 8080``."""

from __future__ import annotations

import argparse
import signal
import sys

from inat_typed.sandbox.server import SandboxServer
from inat_typed.sandbox.transport import Sandbox


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m inat_typed.sandbox", description="Serve an offline iNaturalist.")
    parser.add_argument("--port", type=int, default=8080, help="port; 0 picks a free one (default: 8080)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--allow-remote", action="store_true", help="allow a --host that other machines can reach")
    options = parser.parse_args(arguments)
    sandbox = Sandbox()
    try:
        server = SandboxServer(sandbox, options.host, options.port, allow_remote=options.allow_remote)
    except (OSError, OverflowError, ValueError) as error:
        print(f"cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)  # noqa: T201
        return 1
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # stop as cleanly as on Ctrl-C
    print(  # noqa: T201
        f"Serving an offline iNaturalist at {server.address} (/v1, /v2, and the web host at the root).\n"
        f"INAT_API_URL={server.address} INAT_WEB_URL={server.address}\n"
        f"Log in as {sandbox.login}, password {sandbox.password}, "
        f"app_id {sandbox.app_id}, app_secret {sandbox.app_secret}\n"
        "Press Ctrl-C to stop.",
        flush=True,
    )
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        return 0
    finally:
        server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
