"""UI layer: note names as small pictures, with the marks of sargam drawn by us.

Fonts render the tivra stroke like a dot and place the komal line anywhere; both are drawn here,
as are the dots of the octaves, so that every mark is clear at 12 px.
"""

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from sargam_desktop.domain.note_names import LabelStyle, NoteLabel, NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.ui.marks.mixed_text import has_devanagari
from sargam_desktop.ui.theme.fonts import FontBook, FontRole

#: On narrower keys only Sa, the pressed and the next keys bear a name.
NARROWEST_LABELLED_PX: Final = 20

_MARGIN: Final = 2.0
_MARK_ROOM: Final = 8.0
_LINE_PX: Final = 1.6
_DOT_RADIUS_PX: Final = 1.5
_DOTS_PX: Final = 4.2
_TIVRA_PX: Final = 4.5
_BESIDE_TIVRA_PX: Final = 4.0
#: Marks of larger names grow with them.
_PLAIN_MARKS_PX: Final = 17.0
_MOST_LABELS: Final = 1024
_WIDE_KEY_PX: Final = 42.0
_LETTER_SIZES: Final = (12.5, 15.0)
_DEVANAGARI_SIZES: Final = (14.0, 17.0)


@dataclass(frozen=True, slots=True)
class LabelSprite:
    """A label as a picture.

    Attributes:
        image: The picture.
        middle_x: Distance from its left edge to the middle of the name.
        baseline_y: Distance from its upper edge to the baseline.
    """

    image: QImage
    middle_x: float
    baseline_y: float

    def draw(self, painter: QPainter, middle_x: float, baseline_y: float) -> None:
        """Blit the label with its middle and its baseline at a place."""
        corner = QPointF(round(middle_x - self.middle_x), round(baseline_y - self.baseline_y))
        painter.drawImage(corner, self.image)


class LabelBook:
    """Pictures of labels, each drawn once.

    Thread: one at a time, the GUI's or another.
    """

    def __init__(self, fonts: FontBook, ratio: float) -> None:
        """Draw with `fonts` for a screen of `ratio` device pixels per pixel."""
        self._fonts = fonts
        self._ratio = ratio
        self._sprites: dict[tuple[NoteLabel, float, int, str], LabelSprite] = {}

    def sprite(self, label: NoteLabel, size_px: float, ink: QColor, weight: int = 700) -> LabelSprite:
        """Return the picture of a label in a size and a colour."""
        key = (label, size_px, weight, ink.name(QColor.NameFormat.HexArgb))
        found = self._sprites.get(key)
        if found is None:
            if len(self._sprites) >= _MOST_LABELS:
                self._sprites.clear()
            found = self._render(label, label_font(self._fonts, label, size_px, weight), ink)
            self._sprites[key] = found
        return found

    def _render(self, label: NoteLabel, font: QFont, ink: QColor) -> LabelSprite:
        bounds = _ink_bounds(font, label.text)
        size = max(1.0, font.pixelSize() / _PLAIN_MARKS_PX)
        side = _MARGIN + max(0.0, _marks_reach(label) * size - bounds.width() / 2)
        above = (_MARK_ROOM + _MARGIN) * size
        image = QImage(
            ceil((bounds.width() + 2 * side) * self._ratio),
            ceil((bounds.height() + 2 * above) * self._ratio),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        origin = QPointF(side - bounds.left(), above - bounds.top())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(origin, label.text)
        _draw_marks(painter, label, bounds.translated(origin), ink, size)
        painter.end()
        return LabelSprite(image, side + bounds.width() / 2, origin.y())


def draw_label(
    painter: QPainter, label: NoteLabel, font: QFont, ink: QColor, middle_x: float, baseline_y: float
) -> None:
    """Write a label with its middle and its baseline at a place, on whatever takes text."""
    bounds = _ink_bounds(font, label.text)
    origin = QPointF(middle_x - bounds.center().x(), baseline_y)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(origin, label.text)
    size = max(1.0, font.pixelSize() / _PLAIN_MARKS_PX)
    _draw_marks(painter, label, bounds.translated(origin), ink, size)


def _ink_bounds(font: QFont, text: str) -> QRectF:
    """Return what a text covers around its baseline; font metrics leave out signs above, as that of रे."""
    outline = QPainterPath()
    outline.addText(QPointF(0, 0), font, text)
    return outline.boundingRect()


def label_font(fonts: FontBook, label: NoteLabel, size_px: float, weight: int = 700) -> QFont:
    """Return the font of a label: Devanagari or Latin."""
    is_devanagari = has_devanagari(label.text)
    role = FontRole.NOTE_LABEL_DEVANAGARI if is_devanagari else FontRole.NOTE_LABEL
    return fonts.font(role, size_px, weight)


def label_size_px(naming: NoteNaming, key_width: float) -> float:
    """Return the size of note names on keys of a width."""
    is_devanagari = naming.style is LabelStyle.SARGAM_DEVANAGARI
    smallest, greatest = _DEVANAGARI_SIZES if is_devanagari else _LETTER_SIZES
    share = (key_width - NARROWEST_LABELLED_PX) / (_WIDE_KEY_PX - NARROWEST_LABELLED_PX)
    return smallest + (greatest - smallest) * min(max(share, 0.0), 1.0)


def has_room_for_label(naming: NoteNaming, pitch: int, key_width: float) -> bool:
    """Tell whether a key or note of a width bears its name: wide ones, and Sa on any."""
    if naming.style is LabelStyle.NONE:
        return False
    return key_width >= NARROWEST_LABELLED_PX or (pitch - naming.sa) % PITCHES_PER_OCTAVE == 0


def _marks_reach(label: NoteLabel) -> float:
    """Return how far marks go from the middle to a side."""
    if label.is_tivra and label.octave_dots > 0:
        return _BESIDE_TIVRA_PX + (label.octave_dots - 1) * _DOTS_PX + _DOT_RADIUS_PX
    return 0.0


def _draw_marks(painter: QPainter, label: NoteLabel, name: QRectF, ink: QColor, size: float) -> None:
    """Draw line, stroke and dots around a name; at `size` 1 as small as they are clear."""
    painter.setPen(QPen(ink, _LINE_PX * size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = name.center().x()
    below = name.bottom() + 2.5 * size
    if label.is_komal:
        half = max(name.width() * 0.36, 3.5 * size)
        painter.drawLine(QPointF(middle - half, below), QPointF(middle + half, below))
        below += 3.5 * size
    if label.is_tivra:
        top = name.top() - 1.5 * size
        painter.drawLine(QPointF(middle, top - _TIVRA_PX * size), QPointF(middle, top))
    if label.octave_dots < 0:
        _draw_dots(painter, -label.octave_dots, QPointF(middle, below), ink, size)
    elif label.octave_dots > 0:
        # Beside the stroke of a tivra swara there is room at its right only.
        side = _BESIDE_TIVRA_PX + (label.octave_dots - 1) * _DOTS_PX / 2 if label.is_tivra else 0.0
        above = QPointF(middle + side * size, name.top() - 3.0 * size)
        _draw_dots(painter, label.octave_dots, above, ink, size)


def _draw_dots(painter: QPainter, count: int, centre: QPointF, ink: QColor, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    radius = _DOT_RADIUS_PX * size
    for place in range(count):
        x = centre.x() + (place - (count - 1) / 2) * _DOTS_PX * size
        painter.drawEllipse(QPointF(x, centre.y()), radius, radius)
