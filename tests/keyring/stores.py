"""The key stores: starts, locks, unlocks and stops each."""

from __future__ import annotations

import base64
import os
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import secretstorage
from secretstorage.util import DBusAddressWrapper, exec_prompt, format_secret, open_session

PASSWORD = "opens-the-store"
DEADLINE = 30.0
SERVICE_PATH, SERVICE = "/org/freedesktop/secrets", "org.freedesktop.Secret.Service"
DEFAULT = "/org/freedesktop/secrets/aliases/default"


class Store(ABC):
    """A key store that serves ``org.freedesktop.secrets`` on this D-Bus session."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def command(self) -> list[str]:
        """Return the command that starts the store; it reads the password from standard input."""

    @abstractmethod
    def unlock(self) -> None:
        """Unlock the default collection, as a user does with the password."""

    def start(self) -> None:
        """Start the store, and wait until it is ready."""
        self.process = subprocess.Popen(self.command(), stdin=subprocess.PIPE, env=self.environment())
        assert self.process.stdin is not None
        self.process.stdin.write(PASSWORD.encode())
        self.process.stdin.close()
        self.wait_until(self.is_ready)

    def environment(self) -> dict[str, str]:
        return dict(os.environ)

    def is_ready(self) -> bool:
        """Return whether the store can be used."""
        return self.is_open()

    def stop(self) -> None:
        """Stop the store, and wait until its D-Bus name is free."""
        if self.process is not None:
            self.process.kill()  # not terminate: it may be showing a prompt
            self.process.wait()
            self.process = None
        self.wait_until(lambda: not is_served())

    def lock(self) -> None:
        """Lock the default collection through the Secret Service."""
        with closing(secretstorage.dbus_init()) as bus:
            _, prompt = DBusAddressWrapper(SERVICE_PATH, SERVICE, bus).call("Lock", "ao", [DEFAULT])
            if prompt != "/":
                exec_prompt(bus, prompt, timeout=DEADLINE)
        self.wait_until(self.is_locked)

    def is_open(self) -> bool:
        return is_served() and self._locked() is False

    def is_locked(self) -> bool:
        return self._locked() is True

    def empty(self) -> None:
        """Delete all entries of iNaturalist."""
        for attributes in iter(self.entries, []):
            with closing(secretstorage.dbus_init()) as bus:
                for item in secretstorage.Collection(bus).search_items(attributes[0]):
                    item.delete()

    def entries(self) -> list[dict[str, str]]:
        """Return the attributes of the entries of iNaturalist."""
        with closing(secretstorage.dbus_init()) as bus:
            found = secretstorage.Collection(bus).search_items({"service": "/inaturalist"})
            return [{name: each.get_attributes()[name] for name in ("service", "username")} for each in found]

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Poll *condition* until it is true, or fail at the deadline."""
        end = time.monotonic() + DEADLINE
        while not condition():
            if self.process is not None and self.process.poll() is not None:
                raise AssertionError(f"the store exited with {self.process.returncode}")
            if time.monotonic() > end:
                raise AssertionError(f"the store was not ready within {DEADLINE:g} s")
            time.sleep(0.02)

    @staticmethod
    def _locked() -> bool | None:
        with closing(secretstorage.dbus_init()) as bus:
            try:
                return secretstorage.Collection(bus).is_locked()
            except secretstorage.SecretStorageException:
                return None


class GnomeKeyring(Store):
    """gnome-keyring; its collection is ``login``."""

    login = "/org/freedesktop/secrets/collection/login"

    def command(self) -> list[str]:
        control = f"--control-directory={self.folder}"
        return ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", control]

    def unlock(self) -> None:
        with closing(secretstorage.dbus_init()) as bus:
            secret = format_secret(open_session(bus), PASSWORD.encode(), "text/plain")
            internal = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
            service = DBusAddressWrapper(SERVICE_PATH, internal, bus)
            service.call("UnlockWithMasterPassword", "o(oayays)", self.login, secret)
        self.wait_until(self.is_open)


class NewGnomeKeyring(GnomeKeyring):
    """gnome-keyring without any collection, as for a new user."""

    def command(self) -> list[str]:
        return [each for each in super().command() if each != "--unlock"]

    def environment(self) -> dict[str, str]:
        return super().environment() | {"XDG_DATA_HOME": str(self.folder)}

    def is_ready(self) -> bool:
        return is_served()


class KeePassXC(Store):
    """KeePassXC with a database that exposes one group."""

    group = UUID("6d0f5a8e-9b7c-4c6e-8a51-3f2e1d0c9b8a")
    prompts = False
    """Whether it prompts for consent to each access, which is its default."""

    @property
    def database(self) -> Path:
        return self.folder / "database.kdbx"

    def command(self) -> list[str]:
        if not self.database.exists():
            self._make_database()
        settings, local = self.folder / "keepassxc.ini", self.folder / "local.ini"
        settings.write_text(SETTINGS.format(prompts=str(self.prompts).lower()), encoding="utf-8")
        local.write_text("", encoding="utf-8")
        return ["keepassxc", "--pw-stdin", "--config", str(settings), "--localconfig", str(local), str(self.database)]

    def environment(self) -> dict[str, str]:
        return super().environment() | {"QT_QPA_PLATFORM": "offscreen"}

    def unlock(self) -> None:
        name = "org.keepassxc.KeePassXC.MainWindow"
        with closing(secretstorage.dbus_init()) as bus:
            window = DBusAddressWrapper("/keepassxc", name, bus)
            window.bus_name = name
            window.call("openDatabase", "ss", str(self.database), PASSWORD)
        self.wait_until(self.is_open)

    def _make_database(self) -> None:
        plain = self.folder / "database.xml"
        text = DATABASE.format(group=self.group, id=base64.b64encode(self.group.bytes).decode())
        plain.write_text(text, encoding="utf-8")
        command = ["keepassxc-cli", "import", "--set-password", "--decryption-time", "100"]
        typed = f"{PASSWORD}\n{PASSWORD}\n".encode()
        subprocess.run([*command, str(plain), str(self.database)], input=typed, capture_output=True, check=True)


SETTINGS = """[General]
AutoSaveAfterEveryChange=true
UpdateCheckMessageShown=true

[GUI]
CheckForUpdates=false

[FdoSecrets]
Enabled=true
ShowNotification=false
UnlockBeforeSearch=false
ConfirmAccessItem={prompts}
ConfirmDeleteItem={prompts}
"""

DATABASE = """<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <DatabaseName>Test</DatabaseName>
    <CustomData>
      <Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{group}}}</Value></Item>
    </CustomData>
  </Meta>
  <Root>
    <Group>
      <UUID>AAAAAAAAAAAAAAAAAAAAAQ==</UUID>
      <Name>Root</Name>
      <Group><UUID>{id}</UUID><Name>Exposed</Name></Group>
    </Group>
  </Root>
</KeePassFile>
"""

STORES: dict[str, type[Store]] = {"gnome-keyring": GnomeKeyring, "KeePassXC": KeePassXC}


def is_served() -> bool:
    """Return whether a process on this bus provides the Secret Service."""
    with closing(secretstorage.dbus_init()) as bus:
        return secretstorage.check_service_availability(bus)  # this bus does not start one
