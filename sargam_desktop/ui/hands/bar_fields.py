"""UI layer: the row in which bars are selected and given to hands, by field and button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.hands.hands_edit import HandsEdit
from sargam_desktop.ui.hands.spins import BarSpin, KeySpin
from sargam_desktop.ui.theme.theme_controller import ThemeController

_GAP: Final = 8
_GROUP_GAP: Final = 20
_FIELD_PX: Final = 68


class BarFields(QWidget):
    """From bar, to bar, right hand from key, and the three buttons.

    Thread: GUI.

    Signals:
        bars_wanted: First and last index of the bars that the learner selects.
        hands_wanted: The lowest key of the right hand in them, or None for what was imported.
    """

    bars_wanted = Signal(int, int)
    hands_wanted = Signal(object)

    def __init__(self, theme: ThemeController, edit: HandsEdit) -> None:
        """Show what is selected in `edit`; after a change of it call `refresh`."""
        super().__init__()
        self._edit = edit
        score = edit.score
        self._first = BarSpin(score, self.tr("First bar"))
        self._last = BarSpin(score, self.tr("Last bar"))
        self._all = Button(theme, self.tr("All bars"))
        self._key = KeySpin(*edit.key_range, score.fifths, self.tr("Right hand from this key up"))
        self._right = Button(theme, self.tr("All right"))
        self._left = Button(theme, self.tr("All left"))
        self._back = Button(theme, self.tr("As imported"))
        keyed = ((self._all, "Ctrl A"), (self._right, "R"), (self._left, "L"), (self._back, "G"))
        for button, key in keyed:
            button.set_key(key)
        self._fill(theme)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is selected and chosen now; nothing is emitted."""
        shown = ((self._first, self._edit.bars[0]), (self._last, self._edit.bars[-1]))
        for field, value in (*shown, (self._key, self._edit.boundary())):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self._back.setEnabled(any(self._edit.limit_of(index) is not None for index in self._edit.bars))

    def _fill(self, theme: ThemeController) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for field in (self._first, self._last, self._key):
            field.setFixedWidth(theme.scaled(_FIELD_PX))
        parts = (
            QLabel(self.tr("Bars")),
            self._first,
            QLabel("–"),
            self._last,
            self._all,
            None,
            QLabel(self.tr("Right hand from")),
            self._key,
            None,
            self._right,
            self._left,
            self._back,
        )
        for part in parts:
            if part is None:
                row.addSpacing(_GROUP_GAP)
            else:
                row.addWidget(part)
        row.addStretch()

    def _connect(self) -> None:
        self._first.valueChanged.connect(self._select_from)
        self._last.valueChanged.connect(self._select_to)
        self._all.clicked.connect(lambda: self.bars_wanted.emit(0, len(self._edit.score.bars) - 1))
        self._key.valueChanged.connect(self.hands_wanted.emit)
        self._right.clicked.connect(lambda: self.hands_wanted.emit(ALL_RIGHT))
        self._left.clicked.connect(lambda: self.hands_wanted.emit(ALL_LEFT))
        self._back.clicked.connect(lambda: self.hands_wanted.emit(None))

    @Slot(int)
    def _select_from(self, first: int) -> None:
        self.bars_wanted.emit(first, max(first, self._edit.bars[-1]))

    @Slot(int)
    def _select_to(self, last: int) -> None:
        self.bars_wanted.emit(min(last, self._edit.bars[0]), last)
