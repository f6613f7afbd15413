"""Clock, hashes and keyring for signing in, to be looked at by tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sargam_desktop.domain.errors import KeyringError


class WallClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2100, 3, 1, 12, tzinfo=UTC)  # after whatever the real clock says

    def __call__(self) -> datetime:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class CountingGuard:
    """Implements `tutor.profile_ports.PassphraseGuard`; counts what takes time."""

    decoy = "hash of nobody's"

    def __init__(self) -> None:
        self.hashed = 0
        self.compared = 0

    def hash(self, passphrase: str) -> str:
        self.hashed += 1
        return f"hash of {passphrase}"

    def matches(self, passphrase: str, passphrase_hash: str) -> bool:
        self.compared += 1
        return passphrase_hash == f"hash of {passphrase}"


class Vault:
    """Implements `tutor.profile_ports.TokenVault` in memory; `is_missing`: there is no keyring."""

    def __init__(self) -> None:
        self.tokens: dict[str, str] = {}
        self.is_missing = False

    def keep(self, learner_id: str, token: str) -> None:
        self._check()
        self.tokens[learner_id] = token

    def read(self, learner_id: str) -> str | None:
        self._check()
        return self.tokens.get(learner_id)

    def forget(self, learner_id: str) -> None:
        self._check()
        self.tokens.pop(learner_id, None)

    def _check(self) -> None:
        if self.is_missing:
            raise KeyringError("This computer has no keyring")
