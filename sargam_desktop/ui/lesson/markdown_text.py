"""UI layer: the words of a lesson, which come from files: no HTML, nothing is loaded, no link works."""

import re
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_PX: Final = 16
_LINE_PERCENT: Final = 125
_PARAGRAPH_PX: Final = 10
_PICTURE_OR_LINK: Final = re.compile(r"!?\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_DIALECT: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class MarkdownText(QWidget):
    """Markdown as running text, as high as it needs to be.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent)
        self._theme = theme
        self._document = _ClosedDocument()
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self._refresh)
        self._refresh()

    def set_markdown(self, text: str) -> None:
        """Show a text; of links and pictures only the words are left."""
        self._document.setMarkdown(_PICTURE_OR_LINK.sub(r"\1", text), _DIALECT)
        _give_air(self._document)
        self.setAccessibleName(self.text())
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words."""
        return self._document.toPlainText()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow text is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        self._document.setTextWidth(width)
        return round(self._document.size().height()) + 1

    def sizeHint(self) -> QSize:
        """Return a readable width and the height that goes with it."""
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Link):
            palette.setColor(role, self._theme.colour("text.primary"))
        context.palette = palette
        context.clip = QRectF(event.rect())
        self._document.documentLayout().draw(QPainter(self), context)

    @Slot()
    def _refresh(self) -> None:
        self._document.setDefaultFont(self._theme.font(FontRole.BODY, _PX))
        self.updateGeometry()
        self.update()


class _ClosedDocument(QTextDocument):
    """A document that loads nothing."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def _give_air(document: QTextDocument) -> None:
    """Set lines and paragraphs apart."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        look.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setBottomMargin(_PARAGRAPH_PX if block.next().isValid() else 0)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(look)
        block = block.next()


def plain(text: str) -> str:
    """Return the words of one line of Markdown."""
    document = _ClosedDocument()
    document.setMarkdown(_PICTURE_OR_LINK.sub(r"\1", text), _DIALECT)
    return document.toPlainText().strip()


PLAIN: Final = Qt.TextFormat.PlainText
