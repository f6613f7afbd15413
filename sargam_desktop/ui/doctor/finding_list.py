"""UI layer: the findings of the connection doctor, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sargam_desktop.tutor.doctor.findings import Finding
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.doctor.finding_card import FindingCard
from sargam_desktop.ui.doctor.said import said
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.theme_controller import ThemeController

_GAP = 14


class FindingList(QWidget):
    """The worst first; figures change in place, so that the focus stays.

    Thread: GUI.

    Signals:
        action_pressed: The `Action` that the learner wants.
    """

    action_pressed = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Begin with nothing found."""
        super().__init__()
        self._theme = theme
        self._cards: list[FindingCard] = []
        self._well = Card(theme, self.tr("Nothing is wrong"))
        self._well_words = label("", "body", "secondary", has_wrap=True)
        self._well.column.addWidget(self._well_words)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._well)
        self._column.addStretch()

    @property
    def cards(self) -> Sequence[FindingCard]:
        """What is shown."""
        return self._cards

    def show_findings(self, findings: Sequence[Finding], well: str) -> None:
        """Show what was found, or `well` where nothing was."""
        self._well_words.setText(well)
        self._well.setVisible(not findings)
        if [each.key for each in findings] == [card.finding.key for card in self._cards]:
            for card, finding in zip(self._cards, findings, strict=True):
                card.show_finding(finding)
            return
        self._build(findings)

    def _build(self, findings: Sequence[Finding]) -> None:
        focused = next((card.finding.key for card in self._cards if card.button.hasFocus()), None)
        known = {card.finding.fault for card in self._cards}
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [FindingCard(self._theme, each, is_first=not at) for at, each in enumerate(findings)]
        for at, card in enumerate(self._cards):
            card.action_pressed.connect(self.action_pressed)
            self._column.insertWidget(at, card)
        self._chain_tabs()
        if focused is not None:
            self._focus_again(focused)
        self._announce([each for each in findings if each.fault not in known])

    def _chain_tabs(self) -> None:
        for before, after in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(before.button, after.button)

    def _focus_again(self, key: object) -> None:
        """Give the focus back to the same finding, or to what stands in its place."""
        same = next((card for card in self._cards if card.finding.key == key), None)
        card = same or (self._cards[0] if self._cards else None)
        if card is None:
            self.window().focusNextChild()
        else:
            card.button.setFocus()

    def _announce(self, findings: Sequence[Finding]) -> None:
        if findings and QAccessible.isActive():
            text = ". ".join(said(each.name) for each in findings)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
