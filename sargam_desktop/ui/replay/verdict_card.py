"""UI layer: the card that says why a note was judged as it was. It lies on the stage and blocks nothing."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sargam_desktop.domain.judgement import Result
from sargam_desktop.tutor.verdict_explanation import Explanation
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.verdict_glyphs import draw_disc, draw_glyph, verdict_role
from sargam_desktop.ui.replay.verdict_text import verdict_text
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController

CARD_WIDTH: Final = 344
_SIGN: Final = 22


class VerdictCard(Card):
    """The verdict, its rule and its facts.

    Thread: GUI.

    Signals:
        closed: The learner closes the card.
    """

    closed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        """Begin hidden, over `parent`."""
        super().__init__(theme, ground="surface.raised", parent=parent)
        self.setFixedWidth(theme.scaled(CARD_WIDTH))
        self._sign = _Sign(theme)
        self._heading = label("", "heading-2", has_wrap=True)
        self._close = Button(theme, self.tr("Close"), ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self._close.set_key(self.tr("Esc"))
        self._close.clicked.connect(self.closed)
        self._lines: list[QLabel] = []
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._sign)
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        self.column.setContentsMargins(16, 12, 12, 16)
        self.column.addLayout(head)
        self.column.addLayout(self._sentences)
        self.hide()

    def text(self) -> str:
        """Return all words, a line each."""
        return "\n".join((self._heading.text(), *(line.text() for line in self._lines)))

    def show_explanation(self, result: Result | None, said: Explanation) -> None:
        """Say why a note was judged as it was."""
        self._sign.show_result(result)
        self._heading.setText(verdict_text(said.heading))
        for line in self._lines:
            self._sentences.removeWidget(line)
            line.hide()
            line.deleteLater()
        reasons = [label(verdict_text(reason), tone="secondary", has_wrap=True) for reason in said.reasons]
        facts = [label(verdict_text(fact), "body-small", "muted", has_wrap=True) for fact in said.facts]
        self._lines = [*reasons, *facts]
        for line in self._lines:
            self._sentences.addWidget(line)
            line.show()  # else Qt shows it later, and it has no height until then
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(self.text())
        self.show()
        self.setFixedHeight(self._needed_height())
        self.raise_()

    def _needed_height(self) -> int:
        """Return the height that the wrapped lines need in the fixed width."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)
        self.column.invalidate()
        self.column.activate()
        return self.column.totalHeightForWidth(self.width())


class _Sign(PaintedWidget):
    """The glyph of a verdict on its disc."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme)
        self._result: Result | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_result(self, result: Result | None) -> None:
        self._result = result
        self.setVisible(result is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIGN, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._result is None:
            return
        painter = antialiased_painter(self)
        tokens, centre = self.theme.tokens, QPointF(QRectF(self.rect()).center())
        if self._result is Result.MISSED:
            draw_glyph(painter, self._result, centre, _SIGN - 4, role_colour(tokens, "verdict.missed"))
            return
        ground = role_colour(tokens, verdict_role(self._result))
        draw_disc(painter, self._result, centre, _SIGN / 2, ground, role_colour(tokens, "verdict.ink"))
