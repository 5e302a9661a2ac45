"""Proxies and certificates from environment variables, with errors that name the variable.

httpx reads the same variables, but its errors do not say where a value comes from.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from typing import Any
from urllib.request import getproxies

import httpx

from inat_typed.runtime.core.errors import ConfigurationError
from inat_typed.runtime.support.shown import shown

CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""The first one that is set names the certificates to trust. httpx reads two of them, requests the other two."""

_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


def connection_settings() -> dict[str, Any]:
    """Return the arguments of an httpx client for the proxies and certificates of the environment.

    It takes a fraction of a second, and the result can be used for several clients.

    Raises:
        ConfigurationError: An environment variable is not valid.
    """
    import_module("httpcore")  # httpx imports it when it creates a client, which may be in an event loop
    _check_proxies()
    return {"verify": ssl_context()}


def create_client(client_class: Any, arguments: dict[str, Any]) -> Any:
    """Create an httpx client, which reads the addresses of proxies from the environment.

    Raises:
        ConfigurationError: The variable with the exceptions from proxies is not valid.
    """
    try:
        return client_class(**arguments)
    except (httpx.InvalidURL, ValueError) as error:
        raise _no_proxy_error(error) from None


def ssl_context() -> ssl.SSLContext:
    """Return a context that trusts the certificates named by the environment, or those of the package ``certifi``.

    Raises:
        ConfigurationError: An environment variable names a file or folder without certificates.
    """
    for variable in CERTIFICATE_VARIABLES:
        if value := os.environ.get(variable):
            return _load_certificates(variable, Path(value))
    return httpx.create_ssl_context(trust_env=False)


def _load_certificates(variable: str, path: Path) -> ssl.SSLContext:
    remedy = f"correct {variable}, or unset it to trust the certificates of the package certifi"
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=str(path))
        return ssl.create_default_context(cafile=str(path))
    except OSError as error:  # ssl.SSLError is one
        reason = "cannot be read"
        if isinstance(error, FileNotFoundError):
            reason = "does not exist"
        elif isinstance(error, ssl.SSLError):
            reason = "contains no certificates in PEM format"
        raise ConfigurationError(f"{variable}: {shown(str(path))} {reason}; {remedy}") from None


def _check_proxies() -> None:
    """Check the addresses of proxies. Messages do not contain them, because they may contain a password."""
    proxies = getproxies()
    for scheme in ("http", "https", "all"):
        if address := proxies.get(scheme):
            _check_proxy(_proxy_variable(scheme), address)


def _check_proxy(variable: str, address: str) -> None:
    url = address if "://" in address else f"http://{address}"
    scheme = url.partition("://")[0].lower()
    if scheme not in _PROXY_SCHEMES:
        beginning = f"cannot begin with {scheme + '://'!r}" if scheme.isalnum() else "is not valid"  # no password
        raise ConfigurationError(
            f"{variable}: a proxy address {beginning}; expected an address such as 'http://proxy.example:8080', or one "
            "that begins with 'https://', 'socks5://' or 'socks5h://'"
        )
    if scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(f"{variable}: SOCKS proxies need another package: pip install 'httpx[socks]'")
    remedy = "write special characters of a user name or password as percent codes, such as %23 for #, %2F for /"
    if "#" in url:
        raise ConfigurationError(f"{variable}: the proxy address contains '#'; {remedy}")
    try:
        host = httpx.Proxy(url).url.host
    except (httpx.InvalidURL, ValueError):
        host = ""
    if not host:
        raise ConfigurationError(f"{variable}: the proxy address is not a valid URL; {remedy} and %40 for @")


def _proxy_variable(scheme: str) -> str:
    """Return the variable that names the proxy; on macOS and Windows it can come from the system settings instead."""
    names = [f"{scheme}_proxy", f"{scheme.upper()}_PROXY"]
    return next((name for name in names if os.environ.get(name)), f"the system's proxy for {scheme}")


def _no_proxy_error(error: Exception) -> ConfigurationError:
    invalid = list(_invalid_no_proxy_entries())
    if not invalid:
        return ConfigurationError(f"the proxy settings of the environment are not valid: {error}")
    variable = _proxy_variable("no")
    return ConfigurationError(
        f"{variable}: {', '.join(map(repr, invalid))} cannot be used; remove it. Accepted are hosts, domains and "
        "single addresses, such as 'localhost', '.example.org', '192.0.2.1' and '::1'"
    )


def _invalid_no_proxy_entries() -> Iterator[str]:
    for entry in map(str.strip, getproxies().get("no", "").split(",")):
        try:
            httpx.URL(f"all://[{entry}]" if _is_ipv6(entry) else f"all://*{entry}")
        except httpx.InvalidURL:
            yield entry


def _is_ipv6(entry: str) -> bool:
    try:
        return isinstance(ip_address(entry), IPv6Address)
    except ValueError:
        return False
