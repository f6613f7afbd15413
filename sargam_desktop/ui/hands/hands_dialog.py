"""UI layer: the hands of a song, seen, heard and corrected by bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.hands.bar_fields import BarFields
from sargam_desktop.ui.hands.hand_legend import HandLegend
from sargam_desktop.ui.hands.hands_edit import HandsEdit
from sargam_desktop.ui.hands.hands_picture import HandsPicture
from sargam_desktop.ui.hands.hands_wording import corrected_text, selection_text
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_LARGEST: Final = QSize(1500, 820)
_SHARE_OF_WINDOW: Final = 0.94
_MARGIN: Final = 24


class HandsDialog(QDialog):
    """Every change counts at once, and can be undone; Esc and Done both leave it as it is.

    Thread: GUI.

    Signals:
        choices_changed: All `HandChoice`s, after every change.
        hear_requested: The excerpt that the learner wants to hear; None to stop.
    """

    choices_changed = Signal(object)
    hear_requested = Signal(object)

    def __init__(self, theme: ThemeController, title: str, edit: HandsEdit, parent: QWidget) -> None:
        """Show the song of `edit`, called `title`."""
        super().__init__(parent)
        self._edit = edit
        self._is_heard = False
        self.setObjectName("hands")
        self.setWindowTitle(self.tr("Hands of {title}").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize((parent.size() * _SHARE_OF_WINDOW).boundedTo(_LARGEST))
        self._picture = HandsPicture(theme, edit)
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fields = BarFields(theme, edit)
        self._selected = word_label("body", "primary", has_wrap=False)
        self._corrected = word_label("body", "secondary", has_wrap=False)
        self._legend = HandLegend(theme)
        self._heard_hands = SegmentedControl(theme, self._hands(), self.tr("Hands to hear"))
        self._listen = Button(theme, self.tr("Listen"), icon="headphones")
        self._listen.set_key(self.tr("Space"))
        self._undo = Button(theme, self.tr("Undo"), ButtonVariant.GHOST, icon="undo")
        self._redo = Button(theme, self.tr("Redo"), ButtonVariant.GHOST)
        self._done = Button(theme, self.tr("Done"), ButtonVariant.PRIMARY)
        self._fill()
        self._connect()
        self._refresh()
        self._picture.setFocus()

    def show_heard(self, beat: float | None) -> None:
        """Show which place is heard, None when nothing sounds any more."""
        self._picture.show_heard(beat)
        if self._is_heard != (beat is not None):
            self._is_heard = beat is not None
            self._listen.setText(self.tr("Stop") if self._is_heard else self.tr("Listen"))
            self._listen.set_icon_name("stop" if self._is_heard else "headphones")

    def say(self, text: str) -> None:
        """Say something in the place of what is selected, until the next change."""
        self._selected.setText(text)

    @Slot(int, int)
    def _select(self, first: int, last: int) -> None:
        self._edit.select(first, last)
        self._refresh()

    @Slot(int)
    @Slot(object)
    def _give(self, lowest_right: int | None) -> None:
        if self._edit.give(lowest_right):
            self._take_change()
        else:
            self._refresh()

    @Slot()
    def _step_back(self) -> None:
        if self._edit.undo():
            self._take_change()

    @Slot()
    def _step_forth(self) -> None:
        if self._edit.redo():
            self._take_change()

    @Slot()
    def _hear(self) -> None:
        excerpt = self._edit.excerpt(Hands(self._heard_hands.value()))
        self.hear_requested.emit(None if self._is_heard else excerpt)

    @Slot()
    def _end_drag(self) -> None:
        self._edit.end_drag()
        self._refresh()

    def _take_change(self) -> None:
        self._refresh()
        self.choices_changed.emit(self._edit.choices)

    def _refresh(self) -> None:
        text = selection_text(self._edit)
        self._selected.setText(text)
        self._corrected.setText(corrected_text(self._edit))
        self._picture.setAccessibleDescription(text)
        self._picture.refresh()
        self._fields.refresh()
        self._undo.setEnabled(self._edit.can_undo)
        self._redo.setEnabled(self._edit.can_redo)

    @Slot()
    def _show_scrolled(self) -> None:
        place = self._picture.place
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(place.farthest_px))
        self._bar.setPageStep(max(self._picture.width(), 1))
        self._bar.setValue(round(place.scrolled_px))
        self._bar.blockSignals(False)
        self._bar.setVisible(place.farthest_px > 0)

    def _connect(self) -> None:
        picture = self._picture
        picture.bars_wanted.connect(self._select)
        picture.limit_wanted.connect(self._give)
        picture.drag_begun.connect(self._edit.begin_drag)
        picture.drag_ended.connect(self._end_drag)
        picture.scrolled.connect(self._show_scrolled)
        self._bar.valueChanged.connect(picture.scroll_to)
        self._fields.bars_wanted.connect(self._select)
        self._fields.hands_wanted.connect(self._give)
        self._listen.clicked.connect(self._hear)
        self._undo.clicked.connect(self._step_back)
        self._redo.clicked.connect(self._step_forth)
        self._done.clicked.connect(self.accept)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._step_back)
        QShortcut(QKeySequence.StandardKey.Redo, self, self._step_forth)
        on_picture = (
            (Qt.Key.Key_R, lambda: self._give(ALL_RIGHT)),
            (Qt.Key.Key_L, lambda: self._give(ALL_LEFT)),
            (Qt.Key.Key_G, lambda: self._give(None)),
            (Qt.Key.Key_Space, self._hear),
        )
        for key, act in on_picture:
            shortcut = QShortcut(QKeySequence(key), picture, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._selected)
        head.addSpacing(_MARGIN)
        head.addWidget(self._corrected)
        head.addStretch()
        head.addWidget(self._legend)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._heard_hands)
        foot.addWidget(self._listen)
        foot.addStretch()
        for button in (self._undo, self._redo, self._done):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._picture, 1)
        column.addWidget(self._bar)
        column.addWidget(self._fields)
        column.addLayout(foot)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter ends what is typed, not the dialog

    def _hands(self) -> tuple[Segment, ...]:
        return (
            Segment(Hands.BOTH, self.tr("Both hands")),
            Segment(Hand.LEFT, self.tr("Left")),
            Segment(Hand.RIGHT, self.tr("Right")),
        )
