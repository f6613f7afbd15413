"""UI layer: what is told at the start: why the program cannot begin, or what went wrong before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.language import spoken
from sargam_desktop.ui.main_window import MainWindow


def show_start_trouble(text: str) -> None:
    """Show `text` until the learner closes it. Thread: GUI."""
    app = QApplication.instance() or QApplication(["sargam"])
    app.setApplicationName("Sargam")
    message = QMessageBox(QMessageBox.Icon.Warning, "Sargam", text)
    message.exec()


def tell_of_start(window: MainWindow, trouble: SargamError | None, interrupted: int) -> None:
    """Tell in the window, once it is there, what went wrong before; nothing where nothing did.

    Args:
        window: The window.
        trouble: Why the settings are not those that were kept.
        interrupted: Sessions that were cut off, and are finished now.
    """
    said = [] if trouble is None else [str(spoken(trouble))]
    if interrupted:
        one = QCoreApplication.translate("Start", "A session that was cut off is kept in the history.")
        more = QCoreApplication.translate(
            "Start", "{count} sessions that were cut off are kept in the history."
        )
        said.append(one if interrupted == 1 else more.format(count=interrupted))
    if said:
        is_owed = trouble is not None
        window.notify(" ".join(said), tone=Tone.WARM if is_owed else Tone.INFO, is_owed=is_owed)
