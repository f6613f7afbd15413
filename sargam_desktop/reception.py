"""Reception: who plays at this desk: lets learners in, and opens what belongs to them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.store import NOBODY
from sargam_desktop.domain.errors import SignInError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sargam_desktop.adapters.store.store import Store
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.tutor.profiles import Profiles


def read_wall_clock() -> datetime:
    """Return the present; aware, UTC."""
    return datetime.now(UTC)


class Reception:
    """Lets one learner in at a time; until then the store shows nothing that belongs to anybody.

    Thread: any.

    Args:
        open_store: Returns the store; opens it at the first call.
        config_folder: Where this desk remembers who stays signed in.
        on_let_in: Told that what belongs to the present learner is to be built anew.
    """

    def __init__(
        self, open_store: Callable[[], Store], config_folder: Path, on_let_in: Callable[[], None]
    ) -> None:
        self._open_store = open_store
        self._config_folder = config_folder
        self._on_let_in = on_let_in
        self._present: Profile | None = None
        self._lock = RLock()

    @cached_property
    def profiles(self) -> Profiles:
        """The learners of the store."""
        from sargam_desktop.adapters.system.desk_note import DeskNote
        from sargam_desktop.adapters.system.keyring_vault import KeyringVault
        from sargam_desktop.adapters.system.passphrases import Argon2Guard
        from sargam_desktop.tutor.profiles import Profiles

        note = DeskNote(self._config_folder)
        learners = self._open_store().learners
        return Profiles(learners, Argon2Guard(), KeyringVault(), note, read_wall_clock)

    @property
    def present(self) -> Profile | None:
        """Who plays; None before somebody was let in."""
        return self._present

    def enter(self) -> Profile | None:
        """Let in who stays signed in, if nobody is there yet; return who plays.

        Asks the keyring where there is a passphrase: not for the GUI thread.

        Raises:
            StoreError: The store cannot be read.
        """
        stays = self.enter_unguarded() or self.profiles.who_stays()
        found = stays
        if self._present is None and stays is not None:
            found = self.profiles.resume(stays.learner_id)
        with self._lock:  # meanwhile somebody else may have come in
            if self._present is None and found is not None:
                self.let_in(found)
            return self._present

    def enter_unguarded(self) -> Profile | None:
        """Let in who stays signed in and has no passphrase, if nobody is there yet; return who plays. Quick.

        Raises:
            StoreError: The store cannot be read.
        """
        with self._lock:
            if self._present is None:
                found = self.profiles.who_stays()
                if found is not None and not found.has_passphrase:
                    self.let_in(found)
            return self._present

    def profiles_and_stay(self) -> tuple[list[Profile], Profile | None]:
        """Return all learners, and who stays signed in. Quick.

        Raises:
            StoreError: The store cannot be read.
        """
        return self.profiles.list_profiles(), self.profiles.who_stays()

    def refresh(self, profile: Profile) -> None:
        """Take what a learner says of themselves now, if they are the one who plays."""
        with self._lock:
            if self._present is not None and self._present.learner_id == profile.learner_id:
                self._present = profile

    def let_in(self, profile: Profile) -> None:
        """Open what belongs to a learner; what was opened before stays with the one before."""
        with self._lock:
            self._open_store().sign_in(profile.learner_id)
            self._present = profile
            self._on_let_in()

    def let_out(self) -> None:
        """Close what belongs to the present learner."""
        with self._lock:
            self._open_store().sign_in(NOBODY)
            self._present = None
            self._on_let_in()

    def require(self) -> Profile:
        """Return who plays.

        Raises:
            SignInError: Somebody has to say who they are first.
            StoreError: The store cannot be read.
        """
        present = self.enter()
        if present is None:
            raise SignInError(
                "It is not known who plays",
                "Choose with --learner NAME, or once with “sargam learners use NAME”",
            )
        return present
