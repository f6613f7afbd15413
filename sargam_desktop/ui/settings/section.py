"""UI layer: what the subjects of Settings have in common."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.theme.theme_controller import ThemeController

_CARD_GAP: Final = 18


class Section(QWidget):
    """Cards about one subject.

    Thread: GUI.

    Signals:
        changed: What the learner chose, as a dict from the names of `Settings` to new values.
    """

    changed = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Make an empty section."""
        super().__init__()
        self.theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_CARD_GAP)
        self._column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`; nothing is emitted."""
        raise NotImplementedError

    def add_card(self, heading: str, sentence: str = "") -> Card:
        """Add a card below the others."""
        card = Card(self.theme, heading)
        if sentence:
            card.column.addWidget(muted_label(sentence))
        self.insert_card(card)
        return card

    def insert_card(self, card: Card) -> None:
        """Put a card of its own kind below the others."""
        self._column.insertWidget(self._column.count() - 1, card)


def muted_label(text: str) -> QLabel:
    """Return a sentence that steps back."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    return label


def setting_row(name: str, sentence: str, control: QWidget) -> QWidget:
    """Return a row: name and sentence at the left, the control at the right."""
    label = QLabel(name)
    label.setProperty("role", "heading-3")
    label.setBuddy(control)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label)
    if sentence:
        words.addWidget(muted_label(sentence))
        control.setAccessibleDescription(sentence)
    if not control.accessibleName():
        control.setAccessibleName(name)
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(20)
    line.addLayout(words, 1)
    line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
