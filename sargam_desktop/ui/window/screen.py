"""UI layer: what the main window knows of a screen before it is built."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from sargam_desktop.ui.components.navigation_items import NavigationEntry

TODAY: Final = "today"
SONGS: Final = "songs"
LESSONS: Final = "lessons"
LESSON: Final = "lesson"
PROGRESS: Final = "progress"
HISTORY: Final = "history"
SETTINGS: Final = "settings"
PRACTICE: Final = "practice"
RESULTS: Final = "results"
REPLAY: Final = "replay"
CALIBRATION: Final = "calibration"
DOCTOR: Final = "doctor"
LEARNERS: Final = "learners"
CLASSES: Final = "classes"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen.

    Attributes:
        name: Name in the program, for example `SONGS`.
        build: Makes the widget when the screen is first needed.
        entry: Its place in the navigation; None for a screen that takes the whole window.
        is_offered: The navigation shows it; else only once `MainWindow.offer` says so.
    """

    name: str
    build: Callable[[], QWidget]
    entry: NavigationEntry | None = None
    is_offered: bool = True
