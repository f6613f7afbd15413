"""Tutor: what the profiles ask of the store, the keyring and this desk, as protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.domain.profile import Profile, ProfileDraft
    from sargam_desktop.domain.sign_in_delay import Attempts


class Attempt(NamedTuple):
    """A passphrase that may be tried.

    Attributes:
        passphrase_hash: What it is compared with, None where the learner has none.
        attempts: As they stand with this one counted as wrong until `clear_attempts`.
        wait_s: Above 0: it may not be tried yet, and was not counted.
    """

    passphrase_hash: str | None
    attempts: Attempts
    wait_s: int = 0


class StayToken(NamedTuple):
    """A token that keeps a learner signed in, as the store knows it."""

    learner_id: str
    created_at: datetime
    expires_at: datetime


class Holdings(NamedTuple):
    """How much belongs to a learner: what goes with them.

    Attributes:
        sessions: Takes in the history.
        lessons: Lessons that were begun.
        songs: Songs with marks, or with a key of the learner's own.
    """

    sessions: int
    lessons: int
    songs: int


class ProfileRepository(Protocol):
    """The learners in the store. Every method may raise `StoreError`."""

    def ensure_first(self) -> str:
        """Return the id of the first learner, who is added where there is none; quick."""

    def list_profiles(self) -> list[Profile]:
        """Return all learners in the order in which they came; quick."""

    def add(self, learner_id: str, draft: ProfileDraft, passphrase_hash: str | None, now: datetime) -> None:
        """Add a learner."""

    def save_draft(self, learner_id: str, draft: ProfileDraft) -> None:
        """Keep what a learner says of themselves.

        Raises:
            UnknownItemError: There is no such learner.
        """

    def save_passphrase(self, learner_id: str, passphrase_hash: str | None) -> None:
        """Keep another passphrase, or none; every token of the learner ends.

        Raises:
            UnknownItemError: There is no such learner.
        """

    def save_role(self, learner_id: str, *, is_teacher: bool) -> None:
        """Let a learner teach, or no longer.

        Raises:
            UnknownItemError: There is no such learner.
        """

    def count_own(self, learner_id: str) -> Holdings:
        """Return how much belongs to a learner; quick."""

    def remove(self, learner_id: str) -> None:
        """Delete a learner with all that belongs to them."""

    def begin_attempt(self, learner_id: str, now: datetime) -> Attempt | None:
        """Count a try as wrong before it is made, in one step; None where there is no such learner."""

    def clear_attempts(self, learner_id: str, now: datetime) -> None:
        """Note that a learner is signed in."""

    def add_token(self, token_hash: str, token: StayToken) -> None:
        """Keep a token; those of the learner that have expired go."""

    def find_token(self, token_hash: str) -> StayToken | None:
        """Return a token, None where it was revoked."""

    def drop_token(self, token_hash: str) -> None:
        """Revoke a token."""


class PassphraseGuard(Protocol):
    """Turns passphrases into hashes; each call takes a good part of a second. Thread: any but the GUI's."""

    def hash(self, passphrase: str) -> str:
        """Return a new hash with its own salt."""

    def matches(self, passphrase: str, passphrase_hash: str) -> bool:
        """Tell whether a hash is of this passphrase; a damaged hash is of none."""

    @property
    def decoy(self) -> str:
        """A hash of which nobody knows the passphrase, as dear to compare as any."""


class TokenVault(Protocol):
    """The system's keyring. Every method may raise `KeyringError`. Thread: any but the GUI's."""

    def keep(self, learner_id: str, token: str) -> None:
        """Keep a token for a learner."""

    def read(self, learner_id: str) -> str | None:
        """Return the token of a learner, None where there is none."""

    def forget(self, learner_id: str) -> None:
        """Take a learner's token away; there may be none."""


class DeskMemory(Protocol):
    """Who stays signed in at this desk: a note without secrets. Thread: any."""

    def read(self) -> str | None:
        """Return the learner who stays signed in, None for nobody; never fails."""

    def remember(self, learner_id: str) -> None:
        """Let a learner stay signed in.

        Raises:
            StoreError: It cannot be kept.
        """

    def forget(self) -> None:
        """Let nobody stay signed in.

        Raises:
            StoreError: It cannot be kept.
        """
