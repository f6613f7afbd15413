"""UI layer: one finding of the connection doctor: what, why, what was seen, and the action that mends."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from sargam_desktop.tutor.doctor.findings import Finding
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.status_chip import StatusChip
from sargam_desktop.ui.doctor.said import TONES, said, severity_text
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_GAP = 8


class FindingCard(Card):
    """A card with one button.

    Thread: GUI.

    Signals:
        action_pressed: The `Action` that the learner wants.
    """

    action_pressed = Signal(object)

    def __init__(self, theme: ThemeController, finding: Finding, *, is_first: bool) -> None:
        """Show a finding; the button of the first one is the primary one."""
        super().__init__(theme)
        self._finding = finding
        self._name = label("", "heading-2", has_wrap=True)
        self._chip = StatusChip(theme, severity_text(finding.severity), TONES[finding.severity])
        self._explanation = label("", "body", "secondary", has_wrap=True)
        self._observed = label("", "caption", "muted", has_wrap=True)
        self._hint = label("", "caption", "secondary", has_wrap=True)
        for words in (self._name, self._explanation, self._observed, self._hint):
            words.setTextFormat(Qt.TextFormat.PlainText)  # a device may be called anything
        self._hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        variant = ButtonVariant.PRIMARY if is_first else ButtonVariant.SECONDARY
        self.button = Button(theme, said(finding.action_name), variant)
        self.button.clicked.connect(self._press)
        self._fill()
        self.show_finding(finding)

    @property
    def finding(self) -> Finding:
        """What is shown."""
        return self._finding

    def show_finding(self, finding: Finding) -> None:
        """Show newer figures of the same finding."""
        self._finding = finding
        name, explanation, observed = said(finding.name), said(finding.explanation), said(finding.observed)
        hint = "" if finding.hint is None else said(finding.hint)
        for words, text in (
            (self._name, name),
            (self._explanation, explanation),
            (self._observed, observed),
            (self._hint, hint),
        ):
            if words.text() != text:
                words.setText(text)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{severity_text(finding.severity)}: {name}")
        self.setAccessibleDescription(f"{explanation} {observed} {hint}".strip())
        self.button.setAccessibleDescription(f"{name}. {explanation} {observed} {hint}".strip())

    def _fill(self) -> None:
        self.column.setSpacing(_GAP)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addWidget(self._explanation)
        self.column.addWidget(self._observed)
        self.column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        self.column.addLayout(row)

    @Slot()
    def _press(self) -> None:
        self.action_pressed.emit(self._finding.action)
