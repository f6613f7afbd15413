"""Adapters, store: the learners of a school, as a desk lets them in with its server and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.learners import StoredLearners
from sargam_desktop.domain.errors import ServerAwayError

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.desk_mirror import DeskMirror
    from sargam_desktop.domain.profile import Profile, ProfileDraft
    from sargam_desktop.tutor.profile_ports import Attempt, StayToken


class DeskLearners(StoredLearners):
    """Implements `tutor.profile_ports.ProfileRepository`. Thread: any but the GUI's.

    While the server is away, those who signed in at this desk lately are let in by the copies that it
    has: their passphrases are compared, and wrong ones delayed, as ever. Changing, adding and removing
    learners needs the server.

    Args:
        server: The school's database.
        desk: The desk's.
        mirror: Copies learners to the desk.
    """

    def __init__(self, server: Database, desk: Database, mirror: DeskMirror) -> None:
        super().__init__(server)
        self._here = StoredLearners(desk)
        self._mirror = mirror

    def list_profiles(self) -> list[Profile]:
        """Return all learners; without the server those who are known here.

        Raises:
            ServerAwayError: The server is away, and nobody is known here.
        """
        try:
            return super().list_profiles()
        except ServerAwayError as error:
            known = self._mirror.known()
            found = [profile for profile in self._here.list_profiles() if profile.learner_id in known]
            if not found:
                advice = "Until it answers, those can play who signed in at this desk in the last 30 days"
                raise ServerAwayError(error.what, advice) from error
            return found

    def save_draft(self, learner_id: str, draft: ProfileDraft) -> None:
        """Keep what a learner says of themselves, here as well where they are known."""
        super().save_draft(learner_id, draft)
        self._copy_again(learner_id)

    def save_passphrase(self, learner_id: str, passphrase_hash: str | None) -> None:
        """Keep another passphrase, or none; the one before counts at this desk no longer."""
        super().save_passphrase(learner_id, passphrase_hash)
        self._copy_again(learner_id)

    def remove(self, learner_id: str) -> None:
        """Delete a learner with all that belongs to them; they come in here no more."""
        super().remove(learner_id)
        self._mirror.forget(learner_id)

    def begin_attempt(self, learner_id: str, now: datetime) -> Attempt | None:
        """Count a try as wrong before it is made, in one step; None where there is no such learner."""
        try:
            return super().begin_attempt(learner_id, now)
        except ServerAwayError:
            return self._here.begin_attempt(learner_id, now) if learner_id in self._mirror.known() else None

    def clear_attempts(self, learner_id: str, now: datetime) -> None:
        """Note that a learner is signed in, and copy them to the desk."""
        try:
            super().clear_attempts(learner_id, now)
            self._mirror.take_unless_fresh(learner_id)
        except ServerAwayError:
            self._here.clear_attempts(learner_id, now)

    def _copy_again(self, learner_id: str) -> None:
        if learner_id in self._mirror.known():
            self._mirror.take(learner_id)

    def find_token(self, token_hash: str) -> StayToken | None:
        """Return a token, None where it was revoked, or where only the server could tell."""
        try:
            return super().find_token(token_hash)
        except ServerAwayError:
            return None

    def drop_token(self, token_hash: str) -> None:
        """Revoke a token; while the server is away, it ends with what the desk forgets of it."""
        try:
            super().drop_token(token_hash)
        except ServerAwayError:
            return
