"""UI layer: draws piano keys, at rest and in use. White keys are light, black ones dark in both themes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.note_names import NoteLabel, NoteNaming
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.keyboard.key_layout import BLACK_LENGTH, Key, KeyLayout
from sargam_desktop.ui.keyboard.key_looks import KeyLook, bare_label, key_label
from sargam_desktop.ui.marks.note_labels import LabelBook, label_size_px
from sargam_desktop.ui.marks.note_shapes import note_path
from sargam_desktop.ui.marks.verdict_glyphs import draw_disc, key_edge_role, verdict_role, verdict_text_role
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens

_TOP_PX: Final = 1
_BED_PX: Final = 5
_WHITE_FOOT: Final = 6.0
_BLACK_FOOT: Final = 4.0
_SHADE_TOP_PX: Final = 14
_SHADE_FOOT_PX: Final = 9
_NEXT_ALPHA: Final = 0.42
_HINT_ALPHA: Final = 0.8
_SOUNDING_ALPHA: Final = 0.5
_LABEL_ALPHA: Final = 0.78
_WHITE_NAME_RISE: Final = 8.0
_BLACK_NAME_RISE: Final = 9.0
_DISC_PX: Final = 10.5
_DISC_SHARE: Final = 0.22
_DIGIT_PX: Final = 13.0
_LETTER_PX: Final = 11.0
_LETTER_DROP: Final = 18.0
_LETTER_ALPHA: Final = 0.7


@dataclass(frozen=True)
class KeyBoardScene:
    """What the keys show at rest.

    Attributes:
        layout: Where they lie.
        height: Height of the keyboard.
        naming: How notes are named.
        letters: The letter of the computer keyboard that plays a pitch.
    """

    layout: KeyLayout
    height: int
    naming: NoteNaming
    letters: Mapping[int, str] = field(default_factory=dict)

    def rect_of(self, key: Key) -> QRectF:
        """Return where a key lies."""
        length = self.height - _TOP_PX - _BED_PX
        height = round(length * BLACK_LENGTH) if key.is_black else length
        return QRectF(key.x, _TOP_PX, key.width, height)

    def middle_of_top(self, key: Key) -> float:
        """Return the middle of what is to be seen of a key between the black ones."""
        if key.is_black:
            return key.x + key.width / 2
        before, after = self.layout.key(key.pitch - 1), self.layout.key(key.pitch + 1)
        left = before.right if before is not None and before.is_black else key.x
        right = after.x if after is not None and after.is_black else key.right
        return (left + right) / 2

    def y_share(self, y: float) -> float:
        """Return how far down the keys a point lies, 0-1."""
        return (y - _TOP_PX) / max(1, self.height - _TOP_PX - _BED_PX)


class KeyPainter:
    """Draws the keys of one scene and theme.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, scene: KeyBoardScene, ratio: float) -> None:
        """Prepare labels for a screen of `ratio` device pixels per pixel."""
        self._theme = theme
        self._scene = scene
        self._ratio = ratio
        self._labels = LabelBook(theme.fonts, ratio)

    def picture_at_rest(self) -> QPixmap:
        """Return all keys at rest as one picture."""
        width = max(1, round(self._scene.layout.width * self._ratio))
        pixmap = QPixmap(width, max(1, round(self._scene.height * self._ratio)))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(self._bed_colour())
        with QPainter(pixmap) as painter:
            for key in (*self._scene.layout.white_keys, *self._scene.layout.black_keys):
                self.draw_key(painter, key, None)
        return pixmap

    def draw_key(self, painter: QPainter, key: Key, look: KeyLook | None) -> None:
        """Draw a key, at rest where it has no look."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self._scene.rect_of(key)
        if key.is_black:
            self._draw_black_body(painter, rect, look)
        else:
            self._draw_white_body(painter, rect, look)
        if look is not None:
            self._draw_use(painter, key, rect, look)
        self._draw_name(painter, key, rect, look)
        self._draw_letter(painter, key, rect)

    def _draw_white_body(self, painter: QPainter, rect: QRectF, look: KeyLook | None) -> None:
        body = rect.adjusted(0.5, 0, -0.5, 0)
        path = _foot_path(body, _WHITE_FOOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, self._bed_colour())
        inner = _foot_path(rect.adjusted(1, 0, 0, 0), _WHITE_FOOT)
        fill = self._pressed_fill(look)
        if fill is not None:
            painter.fillPath(inner, fill)
            return
        painter.fillPath(inner, self._white_gradient(rect))
        if look is not None and look.sounding_hand is not None:
            painter.fillPath(inner, self._colour(f"note.{look.sounding_hand.value}", _SOUNDING_ALPHA))

    def _draw_black_body(self, painter: QPainter, rect: QRectF, look: KeyLook | None) -> None:
        path = _foot_path(rect, _BLACK_FOOT)
        fill = self._pressed_fill(look)
        painter.fillPath(path, fill or self._black_gradient(rect))
        if fill is None and look is not None and look.sounding_hand is not None:
            painter.fillPath(path, self._colour(f"note.{look.sounding_hand.value}", _SOUNDING_ALPHA))
        painter.setPen(QPen(self._bed_colour(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_foot_path(rect.adjusted(0.5, -2, -0.5, -0.5), _BLACK_FOOT))

    def _draw_use(self, painter: QPainter, key: Key, rect: QRectF, look: KeyLook) -> None:
        if look.is_down:
            if not key.is_black:
                self._draw_edge(painter, rect, look)
            if look.result is not None and look.result is not Result.MISSED:
                self._draw_verdict_disc(painter, key, rect, look.result)
        elif look.next_hand is not None:
            self._draw_next(painter, key, rect, look, look.next_hand)

    def _draw_edge(self, painter: QPainter, rect: QRectF, look: KeyLook) -> None:
        role = "line.strong" if look.result is None else key_edge_role(look.result)
        painter.setPen(QPen(self._colour(role), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_foot_path(rect.adjusted(2.5, 1.5, -1.5, -1.5), _WHITE_FOOT - 2))

    def _draw_verdict_disc(self, painter: QPainter, key: Key, rect: QRectF, result: Result) -> None:
        radius = _disc_radius(key, rect)
        centre = self._disc_centre(key, rect)
        if key.is_black:
            ground = self._colour("key.black")
            ink = role_colour(tokens(ThemeName.DARK), verdict_text_role(result))
        else:
            ground, ink = self._colour(key_edge_role(result)), self._colour("key.white")
        draw_disc(painter, result, centre, radius, ground, ink)

    def _draw_next(self, painter: QPainter, key: Key, rect: QRectF, look: KeyLook, hand: Hand) -> None:
        line = self._colour(f"note.{hand.value}" if key.is_black else f"key.next.{hand.value}")
        fill = self._colour(f"note.{hand.value}", _HINT_ALPHA if look.is_hint else _NEXT_ALPHA)
        field = self._next_field(key, rect)
        painter.setPen(QPen(line, 4.0 if look.is_hint else 2.0))
        painter.setBrush(fill)
        painter.drawPath(note_path(field, hand, 1.5))
        self._draw_badge(painter, key, rect, look, line)

    def _next_field(self, key: Key, rect: QRectF) -> QRectF:
        if key.is_black:
            height = min(rect.height() * 0.58, 54.0)
            return QRectF(rect.left() + 1, rect.bottom() - height - 2, rect.width() - 2, height)
        free = rect.height() * (1 - BLACK_LENGTH)
        return QRectF(rect.left() + 2, rect.bottom() - free + 3, rect.width() - 3, free - 5)

    def _draw_badge(self, painter: QPainter, key: Key, rect: QRectF, look: KeyLook, ground: QColor) -> None:
        radius = _disc_radius(key, rect) if look.finger else _disc_radius(key, rect) * 0.6
        centre = self._disc_centre(key, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(centre, radius, radius)
        if look.finger:
            ink = self._colour("key.black" if key.is_black else "key.white")
            digit = self._labels.sprite(NoteLabel(str(look.finger)), min(_DIGIT_PX, radius * 1.4), ink)
            digit.draw(painter, centre.x(), centre.y() + radius * 0.43)

    def _disc_centre(self, key: Key, rect: QRectF) -> QPointF:
        radius = _disc_radius(key, rect)
        if key.is_black:
            return QPointF(rect.center().x(), rect.bottom() - 28 - radius)
        free = rect.height() * (1 - BLACK_LENGTH)
        return QPointF(rect.center().x() + 0.5, rect.bottom() - free + 5 + radius)

    def _draw_name(self, painter: QPainter, key: Key, rect: QRectF, look: KeyLook | None) -> None:
        label = key_label(self._scene.naming, key.pitch, key.width)
        if label is None and look is not None and (look.is_down or look.next_hand is not None):
            label = bare_label(self._scene.naming, key.pitch)
        if label is None:
            return
        ink = self._colour("key.white" if key.is_black else "key.black", _LABEL_ALPHA)
        if look is not None and look.is_down:
            ink = self._colour("key.black" if look.result is None else "verdict.ink")
        size = label_size_px(self._scene.naming, key.width * (1.4 if key.is_black else 1.0))
        rise = _BLACK_NAME_RISE if key.is_black else _WHITE_NAME_RISE
        self._labels.sprite(label, size, ink, 600).draw(painter, rect.center().x(), rect.bottom() - rise)

    def _draw_letter(self, painter: QPainter, key: Key, rect: QRectF) -> None:
        letter = self._scene.letters.get(key.pitch)
        if letter is None:
            return
        ink = self._colour("key.white" if key.is_black else "key.black", _LETTER_ALPHA)
        sprite = self._labels.sprite(NoteLabel(letter), _LETTER_PX, ink)
        sprite.draw(painter, self._scene.middle_of_top(key), rect.top() + _LETTER_DROP)

    def _pressed_fill(self, look: KeyLook | None) -> QColor | None:
        if look is None or not look.is_down:
            return None
        return self._colour("key.white.shade" if look.result is None else verdict_role(look.result))

    def _white_gradient(self, rect: QRectF) -> QLinearGradient:
        gradient = QLinearGradient(0, rect.top(), 0, rect.bottom())
        shade, plain = self._colour("key.white.shade"), self._colour("key.white")
        gradient.setColorAt(0, shade)
        gradient.setColorAt(min(0.4, _SHADE_TOP_PX / rect.height()), plain)
        gradient.setColorAt(max(0.6, 1 - _SHADE_FOOT_PX / rect.height()), plain)
        gradient.setColorAt(1, shade)
        return gradient

    def _black_gradient(self, rect: QRectF) -> QLinearGradient:
        gradient = QLinearGradient(0, rect.top(), 0, rect.bottom())
        gradient.setColorAt(0, self._colour("key.black"))
        gradient.setColorAt(0.93, self._colour("key.black.top"))
        gradient.setColorAt(0.94, self._colour("key.black"))
        gradient.setColorAt(1, self._colour("key.black"))
        return gradient

    def _bed_colour(self) -> QColor:
        return self._colour("key.black").darker(190)

    def _colour(self, role: str, alpha: float = 1.0) -> QColor:
        return role_colour(self._theme.tokens, role, alpha)


def _disc_radius(key: Key, rect: QRectF) -> float:
    """Return the radius of disc and badge; on a white key name and disc share what the black ones leave."""
    free = rect.height() if key.is_black else rect.height() * (1 - BLACK_LENGTH)
    return min(_DISC_PX, key.width * 0.42, free * _DISC_SHARE)


def _foot_path(rect: QRectF, radius: float) -> QPainterPath:
    """Return a rectangle whose lower corners are round."""
    path = QPainterPath(rect.topLeft())
    path.lineTo(rect.topRight())
    path.lineTo(rect.right(), rect.bottom() - radius)
    path.quadTo(rect.bottomRight(), QPointF(rect.right() - radius, rect.bottom()))
    path.lineTo(rect.left() + radius, rect.bottom())
    path.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - radius))
    path.closeSubpath()
    return path
