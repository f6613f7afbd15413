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


def tell_of_settings(window: MainWindow, trouble: SargamError | None) -> None:
    """Tell in the window, once it is there, why the settings are not those that were kept, if so."""
    if trouble is not None:
        window.notify(str(spoken(trouble)), tone=Tone.WARM, is_owed=True)


def cut_off_sentence(interrupted: int) -> str:
    """Return what became of so many sessions that were cut off; empty for none."""
    if not interrupted:
        return ""
    one = QCoreApplication.translate("Start", "A session that was cut off is kept in the history.")
    more = QCoreApplication.translate("Start", "{count} sessions that were cut off are kept in the history.")
    return one if interrupted == 1 else more.format(count=interrupted)
