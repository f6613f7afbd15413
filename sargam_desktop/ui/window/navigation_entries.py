"""UI layer: the ways that the navigation offers, in their order, each with its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.window.screen import CLASSES, HISTORY, LESSONS, PROGRESS, SETTINGS, SONGS, TODAY

_ORDER: Final = (TODAY, LESSONS, SONGS, PROGRESS, HISTORY, SETTINGS, CLASSES)
_ICONS: Final = {
    TODAY: "home",
    LESSONS: "lessons",
    SONGS: "songs",
    PROGRESS: "progress",
    HISTORY: "clock",
    SETTINGS: "settings",
    CLASSES: "school",
}


def navigation_entry(name: str) -> NavigationEntry:
    """Return the way to a screen.

    Raises:
        KeyError: The navigation has none.
    """
    key = f"Ctrl {_ORDER.index(name) + 1}"
    return NavigationEntry(name, _words()[name], _ICONS[name], key)


def _words() -> dict[str, str]:
    return {
        TODAY: QCoreApplication.translate("Navigation", "Today"),
        LESSONS: QCoreApplication.translate("Navigation", "Lessons"),
        SONGS: QCoreApplication.translate("Navigation", "Songs"),
        PROGRESS: QCoreApplication.translate("Navigation", "Progress"),
        HISTORY: QCoreApplication.translate("Navigation", "History"),
        SETTINGS: QCoreApplication.translate("Navigation", "Settings"),
        CLASSES: QCoreApplication.translate("Navigation", "Classes"),
    }
