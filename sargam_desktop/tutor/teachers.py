"""Tutor: who may teach. The rule is the same at home and on a school's server (docs/classes.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import NotAllowedError, UnknownItemError

if TYPE_CHECKING:
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.tutor.profile_ports import ProfileRepository


class Teachers:
    """Lets learners teach: a teacher anybody; where nobody teaches, the first learner themselves.

    Thread: any.

    Args:
        learners: The learners in the store.
        learner_id: Who asks.
    """

    def __init__(self, learners: ProfileRepository, learner_id: str) -> None:
        self._learners = learners
        self._learner_id = learner_id

    @property
    def is_teacher(self) -> bool:
        """Tell whether who asks teaches now, by the store."""
        return any(each.is_teacher for each in self._learners.list_profiles() if self._is_me(each))

    def may_appoint(self, learner_id: str) -> bool:
        """Tell whether who asks may say of a learner that they teach."""
        profiles = self._learners.list_profiles()
        if any(each.is_teacher for each in profiles):
            return any(each.is_teacher for each in profiles if self._is_me(each))
        is_first = bool(profiles) and self._is_me(profiles[0])
        return is_first and learner_id == self._learner_id

    def appoint(self, learner_id: str) -> None:
        """Let a learner teach.

        Raises:
            NotAllowedError: It is not for who asks to say.
            UnknownItemError: There is no such learner.
        """
        if not self.may_appoint(learner_id):
            raise NotAllowedError("Only a teacher makes a teacher", "Ask one, or who has the first profile")
        self._learners.save_role(learner_id, is_teacher=True)

    def dismiss(self, learner_id: str) -> None:
        """Let a learner no longer teach; their classes are kept, and seen by nobody until they teach again.

        Raises:
            NotAllowedError: Who asks does not teach.
            UnknownItemError: There is no such learner.
        """
        self.require()
        self._learners.save_role(learner_id, is_teacher=False)

    def require(self) -> None:
        """Go on only for a teacher.

        Raises:
            NotAllowedError: Who asks does not teach.
        """
        if not self.is_teacher:
            raise NotAllowedError("Classes are for teachers", "Ask a teacher to make you one")

    def find(self, learner_id: str) -> Profile:
        """Return a learner.

        Raises:
            UnknownItemError: There is no such learner.
        """
        found = next((p for p in self._learners.list_profiles() if p.learner_id == learner_id), None)
        if found is None:
            raise UnknownItemError("This learner is no longer there", "Choose another one")
        return found

    def others(self) -> list[Profile]:
        """Return all learners but who asks, in the order in which they came."""
        return [each for each in self._learners.list_profiles() if not self._is_me(each)]

    def _is_me(self, profile: Profile) -> bool:
        return profile.learner_id == self._learner_id
