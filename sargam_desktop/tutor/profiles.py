"""Tutor: the learners who share a machine: signing up and in, staying signed in, editing, removing.

Every answer about a passphrase is the same whether there is such a learner or not, and costs one
comparison of a hash either way. See docs/profiles.md.
"""

from __future__ import annotations

import hashlib
import math
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from sargam_desktop.domain.errors import (
    InvalidEditError,
    KeyringError,
    SignInError,
    UnknownItemError,
)
from sargam_desktop.domain.profile import Profile, ProfileDraft, check_draft, tidy_name
from sargam_desktop.domain.sign_in_delay import Attempts, one_more, settled, wait_before
from sargam_desktop.tutor.profile_ports import Attempt, StayToken

if TYPE_CHECKING:
    from sargam_desktop.tutor.profile_ports import (
        DeskMemory,
        Holdings,
        PassphraseGuard,
        ProfileRepository,
        TokenVault,
    )

STAY_DAYS: Final = 30
LONGEST_PASSPHRASE: Final = 1000
#: A token that is younger than this by less than nothing was made before the clock was set back.
_CLOCK_SLACK: Final = timedelta(days=1)
_TOKEN_BYTES: Final = 32


class Profiles:
    """The learners of a store, and who plays at this desk. Thread: any; with a passphrase not the GUI's.

    Args:
        learners: The learners in the store.
        guard: Hashes passphrases.
        vault: The system's keyring.
        desk: Remembers who stays signed in.
        now: Returns the present; aware, UTC.
    """

    def __init__(
        self,
        learners: ProfileRepository,
        guard: PassphraseGuard,
        vault: TokenVault,
        desk: DeskMemory,
        now: Callable[[], datetime],
    ) -> None:
        self._learners = learners
        self._guard = guard
        self._vault = vault
        self._desk = desk
        self._now = now
        self._strangers: dict[str, Attempts] = {}

    # ---- who there is

    def list_profiles(self) -> list[Profile]:
        """Return all learners in the order in which they came; there is at least one. Quick."""
        found = self._learners.list_profiles()
        if not found:
            self._learners.ensure_first()
            found = self._learners.list_profiles()
        return found

    def load(self, learner_id: str) -> Profile:
        """Return one learner.

        Raises:
            UnknownItemError: There is no such learner.
        """
        for profile in self._learners.list_profiles():
            if profile.learner_id == learner_id:
                return profile
        raise UnknownItemError("This learner is no longer there", "Choose another one")

    def find(self, words: str) -> Profile:
        """Return the learner with this name, or whose id begins so.

        Raises:
            UnknownItemError: There is none, or more than one.
        """
        wanted = tidy_name(words).casefold()
        profiles = self.list_profiles()
        found = [p for p in profiles if p.name.casefold() == wanted] or [
            p for p in profiles if p.learner_id.startswith(wanted)
        ]
        if len(found) != 1:
            what = f"More than one learner is called “{words}”" if found else f"There is no learner “{words}”"
            raise UnknownItemError(what, "“sargam learners list” shows all of them with their ids")
        return found[0]

    # ---- signing up and in

    def sign_up(self, draft: ProfileDraft, passphrase: str = "") -> Profile:
        """Add a learner; two of them may have one name.

        Who comes first to a store in which nobody has played yet becomes its first learner.

        Raises:
            InvalidEditError: The name or the passphrase cannot be used.
        """
        checked = check_draft(draft)
        passphrase_hash = self._hash(passphrase)
        learner_id = self._unused()
        if learner_id is None:
            learner_id = str(uuid4())
            self._learners.add(learner_id, checked, passphrase_hash, self._now())
        else:
            self._learners.save_draft(learner_id, checked)
            self._learners.save_passphrase(learner_id, passphrase_hash)
        return self.load(learner_id)

    def _unused(self) -> str | None:
        """Return the id of a first learner without name, passphrase and anything of their own."""
        profiles = self.list_profiles()
        first = profiles[0]
        is_free = len(profiles) == 1 and not first.name and not first.has_passphrase
        return first.learner_id if is_free and not any(self.count_own(first.learner_id)) else None

    def sign_in(self, learner_id: str, passphrase: str = "") -> Profile:
        """Return the learner whose passphrase this is; one without a passphrase needs none.

        Raises:
            SignInError: It is wrong, there is no such learner, or too many wrong ones came before.
        """
        now = self._now()
        attempt = self._learners.begin_attempt(learner_id, now) or self._attempt_of_stranger(learner_id, now)
        if attempt.wait_s > 0:
            raise _too_soon(attempt.wait_s)
        if attempt.passphrase_hash is not None and not self._matches(passphrase, attempt.passphrase_hash):
            raise self._refusal(attempt.attempts, now)
        self._learners.clear_attempts(learner_id, now)
        self._strangers.pop(learner_id, None)
        return self.load(learner_id)

    def who_stays(self) -> Profile | None:
        """Return who plays without being asked: the only learner, or the one who stays signed in.

        Of a learner with a passphrase this only says who it would be; `resume` has to let them in. Quick.
        """
        profiles = self.list_profiles()
        remembered = self._desk.read()
        for profile in profiles:
            if profile.learner_id == remembered:
                return profile
        only = profiles[0] if len(profiles) == 1 else None
        return None if only is None or only.has_passphrase else only

    def resume(self, learner_id: str) -> Profile | None:
        """Let a learner with a passphrase in by the token in the keyring; None where it does not count."""
        try:
            token = self._vault.read(learner_id)
        except KeyringError:
            return None
        if token is None:
            return None
        known = self._learners.find_token(_hash_of(token))
        if known is None or known.learner_id != learner_id:
            return None
        if not known.created_at - _CLOCK_SLACK <= self._now() < known.expires_at:
            self._learners.drop_token(_hash_of(token))
            return None
        self._learners.clear_attempts(learner_id, self._now())
        return self.load(learner_id)

    def note_seen(self, profile: Profile) -> None:
        """Note that a learner who was let in plays now."""
        self._learners.clear_attempts(profile.learner_id, self._now())

    # ---- staying signed in

    def stay(self, profile: Profile) -> None:
        """Let a learner who is signed in stay so at this desk, for 30 days with a passphrase.

        Raises:
            KeyringError: There is a passphrase, and no keyring to keep a token in.
            StoreError: It cannot be kept.
        """
        if profile.has_passphrase:
            token = secrets.token_urlsafe(_TOKEN_BYTES)
            now = self._now()
            self._vault.keep(profile.learner_id, token)
            until = now + timedelta(days=STAY_DAYS)
            self._learners.add_token(_hash_of(token), StayToken(profile.learner_id, now, until))
        self._desk.remember(profile.learner_id)

    def sign_out(self, learner_id: str) -> None:
        """Let a learner no longer stay signed in at this desk; the token ends, even without a keyring."""
        if self._desk.read() == learner_id:
            self._desk.forget()
        try:
            token = self._vault.read(learner_id)
            if token is not None:
                self._learners.drop_token(_hash_of(token))
                self._vault.forget(learner_id)
        except KeyringError:
            return  # a token that nobody can read signs nobody in

    # ---- changing

    def edit(self, learner_id: str, draft: ProfileDraft) -> Profile:
        """Keep what a learner says of themselves.

        Raises:
            InvalidEditError: It makes no sense.
            UnknownItemError: There is no such learner.
        """
        self._learners.save_draft(learner_id, check_draft(draft))
        return self.load(learner_id)

    def change_passphrase(self, learner_id: str, present: str, wanted: str) -> Profile:
        """Keep another passphrase, empty for none; the learner is signed out at every other desk.

        Raises:
            SignInError: `present` is wrong.
            InvalidEditError: `wanted` cannot be used.
        """
        passphrase_hash = self._hash(wanted)
        self.sign_in(learner_id, present)
        self._learners.save_passphrase(learner_id, passphrase_hash)
        if passphrase_hash is not None:
            self.sign_out(learner_id)
        return self.load(learner_id)

    def count_own(self, learner_id: str) -> Holdings:
        """Return how much would go with a learner. Quick."""
        return self._learners.count_own(learner_id)

    def remove(self, learner_id: str, passphrase: str = "") -> None:
        """Delete a learner with all sessions, progress and marks, for good.

        Raises:
            SignInError: There is a passphrase, and this is not it.
        """
        self.sign_in(learner_id, passphrase)
        self.sign_out(learner_id)
        self._learners.remove(learner_id)

    # ---- passphrases

    def _hash(self, passphrase: str) -> str | None:
        if not passphrase:
            return None
        if len(passphrase) > LONGEST_PASSPHRASE:
            raise InvalidEditError("The passphrase is too long", f"Use at most {LONGEST_PASSPHRASE} signs")
        return self._guard.hash(passphrase)

    def _matches(self, passphrase: str, passphrase_hash: str) -> bool:
        return self._guard.matches(passphrase[:LONGEST_PASSPHRASE], passphrase_hash)

    def _attempt_of_stranger(self, asked: str, now: datetime) -> Attempt:
        """Treat somebody who is not there as a learner whose passphrase is never right."""
        known = settled(self._strangers.get(asked, Attempts()), now)
        if wait := wait_before(known, now):
            self._strangers[asked] = known
            return Attempt(None, known, math.ceil(wait.total_seconds()))
        self._strangers[asked] = one_more(known, now)
        return Attempt(self._guard.decoy, self._strangers[asked])

    def _refusal(self, attempts: Attempts, now: datetime) -> SignInError:
        wait_s = math.ceil(wait_before(attempts, now).total_seconds())
        return SignInError("The passphrase is not right", _advice(wait_s), wait_s)


def _too_soon(wait_s: int) -> SignInError:
    return SignInError("Too many wrong passphrases", _advice(wait_s), wait_s)


def _advice(wait_s: int) -> str:
    return f"Try again in {wait_s} seconds" if wait_s else "Try again"


def _hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
