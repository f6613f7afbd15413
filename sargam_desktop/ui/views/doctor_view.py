"""UI layer: the screen of the connection doctor: findings with their actions, devices, raw MIDI.

Knows no device and no settings: it is shown what was observed, and says what the learner wants.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sargam_desktop.tutor.doctor.findings import Finding, Severity
from sargam_desktop.tutor.doctor.monitor import NewLines
from sargam_desktop.tutor.doctor.observations import Observations
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.doctor.device_list import DeviceList
from sargam_desktop.ui.doctor.finding_list import FindingList
from sargam_desktop.ui.doctor.midi_monitor import MidiMonitor
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

_GAP = 20
_ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DoctorView(Page):
    """What is wrong at the left; what there is, and what it says, at the right.

    Thread: GUI.

    Signals:
        action_requested: The `Action` that is to mend.
        report_requested: Copy the report.
        restart_requested: Listen anew.
        left: Leave the screen.
    """

    action_requested = Signal(object)
    report_requested = Signal()
    restart_requested = Signal()
    left = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Show nothing until `show_seen`."""
        super().__init__(parent)
        self.set_title(self.tr("Connection doctor"))
        self.findings = FindingList(theme)
        self.findings.action_pressed.connect(self.action_requested)
        self.devices = DeviceList(theme)
        self.monitor = MidiMonitor(theme)
        self._back = Button(theme, self.tr("Back"), ButtonVariant.GHOST)
        self._back.set_key(self.tr("Esc"))
        self._back.clicked.connect(self.left)
        self._again = Button(theme, self.tr("Check again"), icon="restart")
        self._again.set_key("R")
        self._again.clicked.connect(self.restart_requested)
        self._copy = Button(theme, self.tr("Copy report"), icon="export")
        self._copy.set_key("C")
        self._copy.setToolTip(self.tr("For a bug report: no names of people, no files of yours"))
        self._copy.clicked.connect(self.report_requested)
        for button in (self._back, self._again, self._copy):
            self.action_row.addWidget(button)
        self._fill(theme)
        self.set_first_focus(self._again)

    def show_seen(
        self, seen: Observations, findings: Sequence[Finding], news: Sequence[NewLines], began_us: int
    ) -> None:
        """Show what was observed and concluded at this moment.

        Args:
            seen: What was observed.
            findings: What was concluded.
            news: Messages that came since the last time.
            began_us: Where the seconds of the monitor begin.
        """
        self.set_subtitle(self._summary(findings))
        self.findings.show_findings(findings, self._well(seen))
        self.devices.show_devices(seen)
        self.monitor.add(news, began_us)

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Mend the first fault, or the one with the focus")),
            KeyHint("R", self.tr("Check again from the beginning")),
            KeyHint("C", self.tr("Copy the report")),
            KeyHint("H", self.tr("Hold the monitor still")),
            KeyHint(self.tr("Esc"), self.tr("Back")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mend, check again, copy, hold, or leave."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_R:
                self._again.click()
            case Qt.Key.Key_C if not event.modifiers():
                self._copy.click()
            case Qt.Key.Key_H:
                self.monitor.hold.click()
            case key if key in _ENTER_KEYS:
                self._press_enter()
            case _:
                super().keyPressEvent(event)

    def _press_enter(self) -> None:
        focused = self.focusWidget()
        cards = self.findings.cards
        if isinstance(focused, Button) and focused is not self._again:
            focused.click()
        elif cards:
            cards[0].button.click()
        else:
            self._again.click()

    def _summary(self, findings: Sequence[Finding]) -> str:
        faults = [each for each in findings if each.severity is not Severity.NOTE]
        if not faults:
            return self.tr("All is well. Press a key to see it arrive.")
        if len(faults) == 1:
            return self.tr("One thing to mend")
        return self.tr("{count} things to mend, the worst first").format(count=len(faults))

    def _well(self, seen: Observations) -> str:
        names = ", ".join(each.name for each in seen.desk.inputs if each.is_heard)
        return self.tr("Sargam hears {devices}. Press a key: it must stand in the monitor.").format(
            devices=names
        )

    def _fill(self, theme: ThemeController) -> None:
        there = Card(theme, self.tr("Keyboards and sound"))
        there.column.addWidget(_scrolled(self.devices), 1)
        there.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        right = QVBoxLayout()
        right.setSpacing(_GAP)
        right.addWidget(there, 1)
        right.addWidget(self.monitor, 1)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(_scrolled(self.findings), 1)
        row.addLayout(right, 1)
        self.column.addLayout(row, 1)

    @Slot()
    def focus_first(self) -> None:
        """Give the focus to the first action."""
        cards = self.findings.cards
        (cards[0].button if cards else self._again).setFocus()


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
