"""Adapters, store: the learners who share a store."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from sargam_desktop.adapters.store.score_shelf import drop_unused
from sargam_desktop.domain.errors import StoreError, UnknownItemError
from sargam_desktop.domain.profile import AvatarColour, HandSize, Profile, ProfileDraft, Skill
from sargam_desktop.domain.sign_in_delay import Attempts, one_more, settled, wait_before
from sargam_desktop.tutor.profile_ports import Attempt, Holdings, StayToken

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.tables import LearnerRow

_FIRST: Final = "SELECT learner_id FROM learner ORDER BY created_at, learner_id LIMIT 1"
_ADD_FIRST: Final = (
    "INSERT INTO learner (learner_id, name, colour, goal_minutes, created_at)"
    " SELECT ?, '', 'amber', 20, ? WHERE NOT EXISTS (SELECT 1 FROM learner)"
)
_LIST: Final = (
    "SELECT learner_id, name, colour, language, goal_minutes, hand_size, skill,"
    " passphrase_hash IS NOT NULL, created_at, last_seen_at, is_teacher"
    " FROM learner ORDER BY created_at, learner_id"
)

_COUNTS: Final = (
    "SELECT count(*) FROM session WHERE learner_id = ?",
    "SELECT count(*) FROM lesson_progress WHERE learner_id = ?",
    "SELECT count(*) FROM song_mark WHERE learner_id = ?",
)


class StoredLearners:
    """Implements `tutor.profile_ports.ProfileRepository`. Thread: any."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure_first(self) -> str:
        """Return the id of the first learner, who is added where there is none; quick."""
        found = self._find_first()
        if found is None:
            new, now = str(uuid4()), datetime.now(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
            with self._database.of(new).quick_writing() as connection:
                connection.execute(_ADD_FIRST, (new, now))
            found = self._find_first() or new
        return found

    def _find_first(self) -> str | None:
        with self._database.glance() as connection:
            found = connection.execute(_FIRST).fetchone()
        return None if found is None else str(found[0])

    def list_profiles(self) -> list[Profile]:
        """Return all learners in the order in which they came; quick."""
        with self._database.glance() as connection:
            rows = connection.execute(_LIST).fetchall()
        return [_profile_of(row) for row in rows]

    def add(self, learner_id: str, draft: ProfileDraft, passphrase_hash: str | None, now: datetime) -> None:
        """Add a learner."""
        from sargam_desktop.adapters.store.tables import LearnerRow

        row = LearnerRow(
            learner_id=learner_id, settings={}, created_at=now, passphrase_hash=passphrase_hash, failures=0
        )
        _write_draft(row, draft)
        with self._database.of(learner_id).writing() as session:
            session.add(row)

    def save_draft(self, learner_id: str, draft: ProfileDraft) -> None:
        """Keep what a learner says of themselves.

        Raises:
            UnknownItemError: There is no such learner.
        """
        with self._database.of(learner_id).writing() as session:
            _write_draft(_row(session, learner_id), draft)

    def save_passphrase(self, learner_id: str, passphrase_hash: str | None) -> None:
        """Keep another passphrase, or none; every token of the learner ends.

        Raises:
            UnknownItemError: There is no such learner.
        """
        from sqlalchemy import delete

        from sargam_desktop.adapters.store.tables import LearnerTokenRow

        with self._database.of(learner_id).writing() as session:
            _row(session, learner_id).passphrase_hash = passphrase_hash
            session.execute(delete(LearnerTokenRow).where(LearnerTokenRow.learner_id == learner_id))

    def save_role(self, learner_id: str, *, is_teacher: bool) -> None:
        """Let a learner teach, or no longer.

        Raises:
            UnknownItemError: There is no such learner.
        """
        with self._database.of(learner_id).writing() as session:
            _row(session, learner_id).is_teacher = is_teacher

    def count_own(self, learner_id: str) -> Holdings:
        """Return how much belongs to a learner; quick."""
        with self._database.of(learner_id).glance() as connection:
            counts = [connection.execute(count, (learner_id,)).fetchone()[0] for count in _COUNTS]
        return Holdings(*counts)

    def remove(self, learner_id: str) -> None:
        """Delete a learner with all that belongs to them, and the scores that nobody else has."""
        from sqlalchemy import delete

        from sargam_desktop.adapters.store.tables import LearnerRow

        with self._database.of(learner_id).writing(is_shared=True) as session:
            session.execute(delete(LearnerRow).where(LearnerRow.learner_id == learner_id))
            drop_unused(session)

    # ---- passphrases and tokens

    def begin_attempt(self, learner_id: str, now: datetime) -> Attempt | None:
        """Count a try as wrong before it is made, in one step; None where there is no such learner."""
        from sargam_desktop.adapters.store.tables import LearnerRow

        with self._database.of(learner_id).writing() as session:
            row = session.get(LearnerRow, learner_id)
            if row is None:
                return None
            if row.passphrase_hash is None:
                return Attempt(None, Attempts())
            attempts = settled(Attempts(row.failures, row.retry_at), now)
            wait_s = math.ceil(wait_before(attempts, now).total_seconds())
            if wait_s == 0:
                attempts = one_more(attempts, now)
            row.failures, row.retry_at = attempts
            return Attempt(row.passphrase_hash, attempts, wait_s)

    def clear_attempts(self, learner_id: str, now: datetime) -> None:
        """Note that a learner is signed in."""
        with self._database.of(learner_id).writing() as session:
            row = _row(session, learner_id)
            row.failures, row.retry_at, row.last_seen_at = 0, None, now

    def add_token(self, token_hash: str, token: StayToken) -> None:
        """Keep a token; those of the learner that have expired go."""
        from sqlalchemy import delete

        from sargam_desktop.adapters.store.tables import LearnerTokenRow

        with self._database.of(token.learner_id).writing() as session:
            session.execute(
                delete(LearnerTokenRow).where(
                    LearnerTokenRow.learner_id == token.learner_id,
                    LearnerTokenRow.expires_at <= token.created_at,
                )
            )
            session.add(LearnerTokenRow(token_hash=token_hash, **token._asdict()))

    def find_token(self, token_hash: str) -> StayToken | None:
        """Return a token, None where it was revoked."""
        from sargam_desktop.adapters.store.tables import LearnerTokenRow

        with self._database.holding(token_hash).reading() as session:
            row = session.get(LearnerTokenRow, token_hash)
            return None if row is None else StayToken(row.learner_id, row.created_at, row.expires_at)

    def drop_token(self, token_hash: str) -> None:
        """Revoke a token."""
        from sqlalchemy import delete

        from sargam_desktop.adapters.store.tables import LearnerTokenRow

        with self._database.holding(token_hash).writing() as session:
            session.execute(delete(LearnerTokenRow).where(LearnerTokenRow.token_hash == token_hash))


def _row(session: Session, learner_id: str) -> LearnerRow:
    from sargam_desktop.adapters.store.tables import LearnerRow

    row = session.get(LearnerRow, learner_id)
    if row is None:
        raise UnknownItemError("This learner is no longer there", "Choose another one")
    return row


def _write_draft(row: LearnerRow, draft: ProfileDraft) -> None:
    row.name, row.colour, row.language = draft.name, draft.colour.value, draft.language
    row.goal_minutes = draft.goal_minutes
    row.hand_size = None if draft.hand_size is None else draft.hand_size.value
    row.skill = None if draft.skill is None else draft.skill.value


def _profile_of(row: tuple[Any, ...]) -> Profile:
    learner_id, name, colour, language, goal, hand_size, skill, *account = row
    has_passphrase, created_at, seen_at, is_teacher = account
    try:
        draft = ProfileDraft(
            name,
            AvatarColour(colour),
            language,
            goal,
            None if hand_size is None else HandSize(hand_size),
            None if skill is None else Skill(skill),
        )
        return Profile(
            learner_id,
            draft,
            bool(has_passphrase),
            _moment(created_at),
            None if seen_at is None else _moment(seen_at),
            bool(is_teacher),
        )
    except (TypeError, ValueError) as error:
        raise StoreError("The entry of a learner is damaged", "Restore a backup of sargam.db") from error


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
