"""UI layer: one drawn octave that bears the names of its notes."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.pitch import MIDDLE_C, PITCHES_PER_OCTAVE
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.keyboard.key_layout import BLACK_LENGTH, Key, KeyLayout, KeyRange
from sargam_desktop.ui.marks.note_labels import LabelBook, label_size_px
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RANGE: Final = KeyRange(MIDDLE_C, MIDDLE_C + 11)
_SIZE: Final = QSize(322, 132)
_FOOT_RADIUS: Final = 6.0
_GAP: Final = 1
_FELT_PX: Final = 3
_WHITE_BASELINE: Final = 22
_BLACK_BASELINE: Final = 16
_BLACK_LABEL_PX: Final = 12.5


class OctavePicture(PaintedWidget):
    """Keys from C to B; the Sa key is gold where Sa matters.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Show letters."""
        super().__init__(theme, parent)
        self._naming = NoteNaming()
        self.setFixedSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_naming(self, naming: NoteNaming) -> None:
        """Name the keys in another way."""
        self._naming = naming
        names = " ".join(naming.name(pitch) for pitch in range(_RANGE.lowest, _RANGE.highest + 1))
        self.setAccessibleName(self.tr("One octave from C: {names}").format(names=names))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the octave."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw white keys, then black keys, each with its name."""
        painter = antialiased_painter(self)
        layout = KeyLayout(_RANGE, self.width())
        labels = LabelBook(self.theme.fonts, self.devicePixelRatioF())
        painter.setClipRect(self.rect())
        for key in layout.white_keys:
            self._draw_key(painter, key, self.height(), labels)
        for key in layout.black_keys:
            self._draw_key(painter, key, round(self.height() * BLACK_LENGTH), labels)
        painter.fillRect(QRectF(0, 0, self.width(), _FELT_PX), self.theme.colour("key.felt"))

    def _draw_key(self, painter: QPainter, key: Key, height: int, labels: LabelBook) -> None:
        is_sa = self._has_sa() and (key.pitch - self._naming.sa) % PITCHES_PER_OCTAVE == 0
        ground = "note.right" if is_sa else "key.black" if key.is_black else "key.white"
        shape = QRectF(key.x, -_FOOT_RADIUS, key.width - _GAP, height + _FOOT_RADIUS)
        fill_round(painter, shape, _FOOT_RADIUS, self.theme.colour(ground))
        line = "key.black.top" if key.is_black else "line.strong"
        outline_round(painter, shape, _FOOT_RADIUS, self.theme.colour(line))
        label = self._naming.label(key.pitch)._replace(octave_dots=0)
        if not label.text:
            return
        size = _BLACK_LABEL_PX if key.is_black else label_size_px(self._naming, key.width)
        ink = "note.right.ink" if is_sa else "key.white" if key.is_black else "key.black"
        baseline = height - (_BLACK_BASELINE if key.is_black else _WHITE_BASELINE)
        sprite = labels.sprite(label, size, self.theme.colour(ink))
        sprite.draw(painter, key.x + (key.width - _GAP) / 2, baseline)

    def _has_sa(self) -> bool:
        return self._naming.style in {
            LabelStyle.MOVABLE_DO,
            LabelStyle.SARGAM_LATIN,
            LabelStyle.SARGAM_DEVANAGARI,
        }
