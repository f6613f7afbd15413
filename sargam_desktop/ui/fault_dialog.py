"""UI layer: the small window about a fault: what happened, what was saved, and what can be done."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QProcess, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 640
_REPORT_HEIGHT: Final = 220


class FaultNews(NamedTuple):
    """What the window says.

    Attributes:
        heading: What happened, in a few words.
        sentences: What that means for the learner, and what was saved.
        report: For whoever looks into it.
    """

    heading: str
    sentences: str
    report: str


class FaultDialog(QDialog):
    """Stays beside the window, which goes on; Esc closes it.

    Thread: GUI.

    Signals:
        safe_started: The program has been opened again in safe mode; this one is to end.
    """

    safe_started = Signal()

    def __init__(
        self,
        theme: ThemeController,
        news: FaultNews,
        log_folder: str,
        safe_command: list[str],
        parent: QWidget,
    ) -> None:
        """Tell `news`; an empty `safe_command` offers no safe mode."""
        super().__init__(parent)
        self._report = news.report
        self._log_folder = log_folder
        self._safe_command = safe_command
        self.setObjectName("fault")
        self.setWindowTitle("Sargam")
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(_line(news.heading, "role", "heading-3"))
        column.addWidget(_line(news.sentences, "tone", "secondary"))
        column.addWidget(self._report_field(theme))
        column.addLayout(self._buttons(theme))

    def _report_field(self, theme: ThemeController) -> QPlainTextEdit:
        field = QPlainTextEdit(self._report)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(self.tr("Report, without names and folders of yours"))
        field.setMinimumHeight(theme.scaled(_REPORT_HEIGHT))
        return field

    def _buttons(self, theme: ThemeController) -> QHBoxLayout:
        row = QHBoxLayout()
        self._copy = Button(theme, self.tr("Copy report"))
        self._copy.clicked.connect(self._copy_report)
        log = Button(theme, self.tr("Open log folder"))
        log.clicked.connect(self._open_log)
        row.addWidget(self._copy)
        row.addWidget(log)
        row.addStretch()
        if self._safe_command:
            safe = Button(theme, self.tr("Start in safe mode"))
            safe.setToolTip(self.tr("Without MIDI, without sound and with default settings; yours are kept"))
            safe.clicked.connect(self._start_safely)
            row.addWidget(safe)
        close = Button(theme, self.tr("Go on"), ButtonVariant.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    @Slot()
    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))

    @Slot()
    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._log_folder))

    @Slot()
    def _start_safely(self) -> None:
        program, *words = self._safe_command
        if QProcess.startDetached(program, words)[0]:
            self.safe_started.emit()


def _line(text: str, key: str, value: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty(key, value)
    return label
