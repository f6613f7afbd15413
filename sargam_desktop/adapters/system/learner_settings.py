"""Adapters, system: the settings of the machine and of the learner who plays, as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sargam_desktop.adapters.system.settings_file import entries_of, read_entries
from sargam_desktop.domain.errors import SargamError, StoreError
from sargam_desktop.domain.own_settings import OWN_SETTINGS
from sargam_desktop.domain.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.adapters.system.settings_file import SettingsFile
    from sargam_desktop.tutor.ports import OwnSettings


class LearnerSettings:
    """Implements `tutor.ports.SettingsStore`. Thread: any, one at a time.

    What is the learner's own (`OWN_SETTINGS`) is kept with the learner, the rest in the file. Of a
    learner from before there were learners everything is still in the file, and stays there as it was.

    Args:
        file: The settings of this machine.
        own: Returns where the own settings of the present learner are; opens the store.
    """

    def __init__(self, file: SettingsFile, own: Callable[[], OwnSettings]) -> None:
        self._file = file
        self._own = own
        self._trouble: StoreError | None = None

    @property
    def trouble(self) -> StoreError | None:
        """Why `load` once gave the defaults in place of what was kept; None where it never did."""
        return self._trouble or self._file.trouble

    def load(self) -> Settings:
        """Return the settings; what is missing or damaged gives the defaults."""
        kept = self._file.load()
        try:
            own_settings = self._own()
        except SargamError:
            return kept  # whoever needs the store, or a learner, is told by what they ask for
        try:
            entries = own_settings.load()
        except StoreError as error:
            self._trouble = error
            return kept
        if entries is None:
            return kept
        own = {name: value for name, value in entries.items() if name in OWN_SETTINGS}
        return replace(kept, **{**_defaults(), **read_entries(own)})

    def save(self, settings: Settings) -> None:
        """Keep `settings`.

        Raises:
            StoreError: A folder is read-only or full, or the learner is gone.
        """
        entries = entries_of(settings)
        self._own().save({name: entries[name] for name in sorted(OWN_SETTINGS)})
        before = self._file.load()
        # The file has the language too: the window opens in it before it is known who plays.
        of_learner = OWN_SETTINGS - {"language"}
        self._file.save(replace(settings, **{name: getattr(before, name) for name in of_learner}))


def _defaults() -> dict[str, object]:
    usual = Settings()
    return {name: getattr(usual, name) for name in OWN_SETTINGS}
