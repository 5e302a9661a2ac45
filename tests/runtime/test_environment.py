"""Proxies and certificates of the environment: errors that name the variable, and certificates of a company."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import ssl
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from inat_typed import AsyncINaturalist, INaturalist
from inat_typed.cli.app import run
from inat_typed.errors import APIConnectionError, CertificateError, ConfigurationError
from inat_typed.runtime.transport.environment import CERTIFICATE_VARIABLES
from tests.loopback import CannedResponse, serving

EMPTY: dict[str, Any] = {"total_results": 0, "results": []}
PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in (*PROXY_VARIABLES, *map(str.upper, PROXY_VARIABLES), *CERTIFICATE_VARIABLES):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def broken_certificates(tmp_path: Path) -> str:
    file = tmp_path / "broken.pem"
    file.write_text("no certificate")
    return str(file)


def search(address: str = "https://api.invalid", *, asynchronous: bool) -> None:
    async def search_async() -> None:
        async with AsyncINaturalist(api_url=address, rate_limit=False) as inat:
            await inat.v2.observations.search()

    if asynchronous:
        asyncio.run(search_async())
    else:
        with INaturalist(api_url=address, rate_limit=False) as inat:
            inat.v2.observations.search()


INVALID = [
    ("NO_PROXY", "::1,fd00::/8", ": 'fd00::/8' cannot be used; remove it"),
    ("HTTPS_PROXY", "u:hush://x@host", "a proxy address is not valid; expected an address such as"),
    ("SSL_CERT_FILE", "-----BEGIN CERTIFICATE-----" + "A" * 5_000, "cannot be read; correct SSL_CERT_FILE"),
    ("NO_PROXY", "localhost,fd00::/8", "'fd00::/8' cannot be used; remove it"),
    ("no_proxy", "[::1", "'[::1' cannot be used; remove it"),
    ("HTTPS_PROXY", "socks5://proxy.invalid:1080", "pip install 'httpx[socks]'"),
    ("ALL_PROXY", "gopher://proxy.invalid", "a proxy address cannot begin with 'gopher://'"),
    ("HTTP_PROXY", "http://user:hush#hush@proxy.invalid:80", "contains '#'; write special characters"),
    ("https_proxy", "http://user:hush/hush@proxy.invalid:80", "is not a valid URL; write special characters"),
    ("HTTPS_PROXY", "http://", "is not a valid URL"),
    ("SSL_CERT_FILE", "/nowhere/ca.pem", "does not exist; correct SSL_CERT_FILE, or unset it"),
    ("SSL_CERT_DIR", "/nowhere/certs", "does not exist"),
    ("REQUESTS_CA_BUNDLE", "/nowhere/ca.pem", "does not exist"),
    ("CURL_CA_BUNDLE", "/nowhere/ca.pem", "does not exist"),
]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(("variable", "value", "message"), INVALID)
def test_invalid_variable_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, message: str, asynchronous: bool
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError) as caught:
        search(asynchronous=asynchronous)
    assert str(caught.value).startswith(f"{variable}: ")
    assert message in str(caught.value)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("command", [["doctor"], ["v2", "taxa", "get", "1"]])
@pytest.mark.parametrize(("variable", "value", "message"), INVALID)
def test_command_line_names_the_variable(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    variable: str,
    value: str,
    message: str,
    command: list[str],
) -> None:
    monkeypatch.setenv(variable, value)
    monkeypatch.setenv("INAT_API_URL", "https://api.invalid")
    monkeypatch.setenv("INAT_WEB_URL", "https://web.invalid")
    assert run(command) != 0
    printed = "".join(capsys.readouterr())
    shown = " ".join(printed.split())
    assert f"{variable}: " in shown
    assert message in shown
    assert "Traceback" not in printed
    assert "hush" not in printed


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"])
def test_file_without_certificates_is_named(
    monkeypatch: pytest.MonkeyPatch, broken_certificates: str, variable: str
) -> None:
    monkeypatch.setenv(variable, broken_certificates)
    with pytest.raises(ConfigurationError, match=f"^{variable}: .* contains no certificates in PEM format"):
        search(asynchronous=False)


def test_environment_is_not_read_for_a_transport_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    from inat_typed.sandbox import Sandbox

    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.invalid")
    with INaturalist(transport=Sandbox()) as inat:
        inat.v2.observations.search()


def test_valid_exceptions_from_proxies_are_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "localhost, .example.org,::1,127.0.0.1,192.168.0.0/16")
    with serving(CannedResponse(200, EMPTY)) as server:
        search(server.address, asynchronous=False)
    assert len(server.requests) == 1


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b'{"total_results": 0, "results": []}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing."""


class _TLSServer(ThreadingHTTPServer):
    accepted = 0
    daemon_threads = True

    def get_request(self) -> Any:
        self.accepted += 1
        return super().get_request()

    def handle_error(self, request: object, client_address: object) -> None:
        """Print nothing: clients that do not trust the certificate close the connection."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the files of a self-signed certificate for the loopback address and of its key."""
    folder = tmp_path_factory.mktemp("certificate")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Company CA")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "ca.pem", folder / "key.pem"
    certificate_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate_file, key_file


@pytest.fixture
def tls_server(certificate: tuple[Path, Path]) -> Generator[_TLSServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with _TLSServer(("127.0.0.1", 0), _Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_certificate_that_is_not_trusted_is_not_retried(tls_server: _TLSServer, asynchronous: bool) -> None:
    with pytest.raises(CertificateError) as caught:
        search(f"https://127.0.0.1:{tls_server.server_port}", asynchronous=asynchronous)
    assert isinstance(caught.value, APIConnectionError)
    assert not caught.value.sent
    assert "set the environment variable SSL_CERT_FILE to the file with its CA certificate" in str(caught.value)
    assert tls_server.accepted == 1


def test_certificate_of_another_host_gives_no_advice_on_issuers(
    monkeypatch: pytest.MonkeyPatch, tls_server: _TLSServer, certificate: tuple[Path, Path]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    with pytest.raises(CertificateError, match="Hostname mismatch") as caught:
        search(f"https://localhost:{tls_server.server_port}", asynchronous=False)
    assert "SSL_CERT_FILE" not in str(caught.value)


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_certificates_of_the_environment_are_trusted(
    monkeypatch: pytest.MonkeyPatch,
    tls_server: _TLSServer,
    certificate: tuple[Path, Path],
    variable: str,
    asynchronous: bool,
) -> None:
    monkeypatch.setenv(variable, str(certificate[0]))
    search(f"https://127.0.0.1:{tls_server.server_port}", asynchronous=asynchronous)


@pytest.mark.parametrize("url", ["https://u:hush@[bad", "https://[::1", "https://host:port", "https://"])
def test_invalid_base_url_is_a_configuration_error(url: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a valid base URL") as caught:
        INaturalist(api_url=url)
    assert "hush" not in str(caught.value)
