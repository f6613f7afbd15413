"""Adapters, system: the keyring of the system, asked with patience that ends."""

from __future__ import annotations

import logging
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final, Protocol

from sargam_desktop.domain.errors import KeyringError

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

SERVICE: Final = "sargam"
#: A keyring may ask its owner to unlock it; after so long nobody is there.
_PATIENCE_S: Final = 30.0
#: Below it are backends that keep nothing, or keep it for everybody to read.
_LEAST_PRIORITY: Final = 1


class Backend(Protocol):
    """What is asked of the `keyring` package."""

    @property
    def priority(self) -> float:
        """How safe it is, 1 and more for those that encrypt."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Take a secret away."""


def system_backend() -> Backend:
    """Return the keyring that the `keyring` package finds; slow."""
    import keyring

    backend: Backend = keyring.get_keyring()
    return backend


class KeyringVault:
    """Implements `tutor.profile_ports.TokenVault`. Thread: any but the GUI's.

    Args:
        find_backend: Returns the keyring.
        patience_s: How long one call may take.
    """

    def __init__(
        self, find_backend: Callable[[], Backend] = system_backend, patience_s: float = _PATIENCE_S
    ) -> None:
        self._find_backend = find_backend
        self._patience_s = patience_s

    def keep(self, learner_id: str, token: str) -> None:
        """Keep a token for a learner.

        Raises:
            KeyringError: There is no keyring that keeps secrets, or it does not answer.
        """
        self._ask(lambda backend: backend.set_password(SERVICE, learner_id, token))

    def read(self, learner_id: str) -> str | None:
        """Return the token of a learner, None where there is none.

        Raises:
            KeyringError: As for `keep`.
        """
        return self._ask(lambda backend: backend.get_password(SERVICE, learner_id))

    def forget(self, learner_id: str) -> None:
        """Take a learner's token away; there may be none.

        Raises:
            KeyringError: As for `keep`.
        """
        self._ask(lambda backend: _delete(backend, learner_id))

    def _ask(self, question: Callable[[Backend], str | None]) -> str | None:
        """Ask on a thread of its own, which a keyring that never answers may keep."""
        answers: SimpleQueue[str | KeyringError | None] = SimpleQueue()

        def work() -> None:
            try:
                answers.put(question(self._usable()))
            except KeyringError as error:
                answers.put(error)
            except Exception as error:  # noqa: BLE001 - each backend has errors of its own
                _log.warning("the keyring fails: %s", error)
                answers.put(KeyringError("The keyring of this computer does not answer", "Unlock it"))

        Thread(target=work, name="keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=self._patience_s)
        except Empty:
            raise KeyringError("The keyring of this computer does not answer", "Unlock it") from None
        if isinstance(answer, KeyringError):
            raise answer
        return answer

    def _usable(self) -> Backend:
        backend = self._find_backend()
        if backend.priority < _LEAST_PRIORITY:
            raise KeyringError("This computer has no keyring", "The passphrase is asked for each time")
        return backend


def _delete(backend: Backend, learner_id: str) -> None:
    if backend.get_password(SERVICE, learner_id) is not None:
        backend.delete_password(SERVICE, learner_id)
