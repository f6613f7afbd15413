from __future__ import annotations

import threading
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from argon2.low_level import Type
from argon2.profiles import RFC_9106_LOW_MEMORY

from sargam_desktop.adapters.system.desk_note import DeskNote
from sargam_desktop.adapters.system.keyring_vault import KeyringVault
from sargam_desktop.adapters.system.passphrases import Argon2Guard
from sargam_desktop.domain.errors import KeyringError, StoreError


class Keyring:
    """A backend of the `keyring` package."""

    def __init__(self, priority: float = 5) -> None:
        self.priority = priority
        self.secrets: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.answers = threading.Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait(10)
        if self.is_locked:
            raise RuntimeError("org.freedesktop.Secret.Error.IsLocked")
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


def test_a_token_is_kept_in_the_keyring_and_forgotten() -> None:
    keyring = Keyring()
    vault = KeyringVault(lambda: keyring)
    vault.keep("asha", "token")
    assert (vault.read("asha"), vault.read("ravi")) == ("token", None)
    vault.forget("asha")
    vault.forget("asha")
    assert keyring.secrets == {}


@pytest.mark.parametrize("priority", [-1, 0, 0.5])
def test_a_keyring_that_keeps_nothing_or_shows_all_is_none(priority: float) -> None:
    with pytest.raises(KeyringError, match="no keyring"):
        KeyringVault(lambda: Keyring(priority)).keep("asha", "token")


def test_whatever_a_keyring_raises_is_told_in_one_line() -> None:
    keyring = Keyring()
    keyring.is_locked = True
    with pytest.raises(KeyringError, match="does not answer"):
        KeyringVault(lambda: keyring).read("asha")


def test_a_keyring_that_never_answers_is_given_up() -> None:
    keyring = Keyring()
    keyring.answers.clear()
    with pytest.raises(KeyringError, match="does not answer"):
        KeyringVault(lambda: keyring, patience_s=0.05).read("asha")
    keyring.answers.set()


def test_passphrases_are_compared_as_argon2id_and_the_decoy_costs_as_much() -> None:
    guard = Argon2Guard()
    kept = guard.hash("सा रे ग")
    assert guard.matches("सा रे ग", kept)
    assert not guard.matches("sa re ga", kept)
    assert not guard.matches("x", "no hash at all")
    usual = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
    assert usual.type is Type.ID
    for hashed in (kept, guard.decoy):
        assert not usual.check_needs_rehash(hashed)


def test_who_stays_signed_in_is_noted_and_forgotten(tmp_path: Path) -> None:
    note = DeskNote(tmp_path)
    assert note.read() is None
    note.remember("asha")
    assert DeskNote(tmp_path).read() == "asha"
    note.forget()
    note.forget()
    assert note.read() is None


@pytest.mark.parametrize("content", ["", "[]", "{", '{"stays": 3}', '{"other": "a"}', "[" * 5000, "\x00"])
def test_a_damaged_note_says_nobody(tmp_path: Path, content: str) -> None:
    (tmp_path / "learner.json").write_text(content)
    assert DeskNote(tmp_path).read() is None


def test_a_note_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be kept"):
        DeskNote(tmp_path / "gone").remember("asha")
