"""UI layer: one line of text in two scripts, each part in the font made for it.

A font without Devanagari makes Qt complain before it falls back, and the fallback changes the
weight; so the parts are told apart here.
"""

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

_DEVANAGARI: Final = range(0x0900, 0x0980)
_COMBINING: Final = range(0x0300, 0x0370)
_DOTS: Final = "…"


@dataclass(frozen=True, slots=True)
class FontPair:
    """The fonts of a line.

    Attributes:
        plain: For everything but Devanagari.
        devanagari: For Devanagari.
    """

    plain: QFont
    devanagari: QFont

    def width(self, text: str) -> float:
        """Return the width of a line."""
        return sum(
            QFontMetricsF(self._font(is_hindi)).horizontalAdvance(part) for part, is_hindi in _runs(text)
        )

    def elided(self, text: str, room: float) -> str:
        """Return the line cut with dots where it is wider than `room`."""
        if self.width(text) <= room:
            return text
        while text and self.width(text + _DOTS) > room:
            text = text[:-1]
        return text + _DOTS

    def draw(self, painter: QPainter, rect: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
        """Draw a line in the middle of the height of `rect`, at its left, right or centre."""
        metrics = QFontMetricsF(self.plain)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        free = rect.width() - self.width(text)
        shift = {Qt.AlignmentFlag.AlignRight: free, Qt.AlignmentFlag.AlignHCenter: free / 2}.get(side, 0.0)
        x = rect.left() + shift
        for part, is_hindi in _runs(text):
            font = self._font(is_hindi)
            painter.setFont(font)
            painter.drawText(QPointF(x, baseline), part)
            x += QFontMetricsF(font).horizontalAdvance(part)

    def _font(self, is_devanagari: bool) -> QFont:
        return self.devanagari if is_devanagari else self.plain


def has_devanagari(text: str) -> bool:
    """Tell whether a text holds Devanagari letters."""
    return any(ord(letter) in _DEVANAGARI for letter in text)


def _runs(text: str) -> list[tuple[str, bool]]:
    """Split a text into parts of one script; a combining mark stays with the letter before it."""
    marked: list[tuple[str, bool]] = []
    for letter in text:
        is_mark = ord(letter) in _COMBINING and bool(marked)
        marked.append((letter, marked[-1][1] if is_mark else ord(letter) in _DEVANAGARI))
    return [("".join(letter for letter, _ in run), key) for key, run in groupby(marked, lambda pair: pair[1])]
