"""UI layer: one item of the plan: what, why, a picture of why, how long, and Start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from sargam_desktop.tutor.coach.plan import ItemKind, PlanItem
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.today.evidence_painting import EvidencePainting
from sargam_desktop.ui.today.plan_wording import item_title, said
from sargam_desktop.ui.today.today_wording import minutes_text

if TYPE_CHECKING:
    from sargam_desktop.tutor.coach.evidence_picture import EvidencePicture
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 82
_DONE_ROW_PX: Final = 60
_TILE_PX: Final = 44
_PICTURE_FROM_PX: Final = 560
_BUTTON_PX: Final = 96

#: Icon, its ink, and the ground of its tile, by what an item is for.
FACES: Final[dict[ItemKind, tuple[str, str, str]]] = {
    ItemKind.REVIEW: ("replay", "info.base", "info.soft"),
    ItemKind.AHEAD: ("replay", "text.secondary", "surface.overlay"),
    ItemKind.WEAK: ("target", "warm.base", "warm.soft"),
    ItemKind.NEW: ("plus", "accent.strong", "accent.soft"),
    ItemKind.DRILL: ("riyaz", "note.right.dim", "surface.overlay"),
    ItemKind.LESSON: ("lessons", "accent.strong", "accent.soft"),
    ItemKind.SONG: ("songs", "text.secondary", "surface.overlay"),
}


class PlanRow(PaintedWidget):
    """A row of the plan.

    Thread: GUI.

    Attributes:
        button: Start; hidden once the item is done.

    Signals:
        start_pressed: The learner wants to do it.
    """

    start_pressed = Signal(object)

    def __init__(self, theme: ThemeController, item: PlanItem, *, is_first: bool) -> None:
        """Show an item; the first one that is open carries the primary button."""
        super().__init__(theme)
        self._item = item
        self._is_first = is_first
        title, evidence = item_title(item), said(item.evidence)
        variant = ButtonVariant.PRIMARY if is_first else ButtonVariant.SECONDARY
        self.button = Button(theme, self.tr("Start"), variant)
        self.button.setFixedWidth(theme.scaled(_BUTTON_PX))
        self.button.setAccessibleName(self.tr("Start {title}").format(title=title))
        self.button.setAccessibleDescription(f"{evidence}. {minutes_text(item.minutes)}")
        self.button.clicked.connect(lambda: self.start_pressed.emit(item))
        self._painting = EvidencePainting(theme)
        self._why = word_label("body", "secondary")
        self._why.setText(evidence)
        if item.tempo is not None:
            self._why.setToolTip(said(item.tempo))
        self._fill(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())

    def show_picture(self, picture: EvidencePicture | None) -> None:
        """Draw the evidence, None where there is nothing to draw."""
        self._painting.show_picture(picture)

    def tell(self, what_changed: str) -> None:
        """Say what became of the item in place of its evidence."""
        self._why.setText(what_changed)

    def sizeHint(self) -> QSize:
        """Return the height; one that is done is lower."""
        return QSize(400, self.theme.scaled(_DONE_ROW_PX if self._item.is_done else _ROW_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need its room."""
        super().resizeEvent(event)
        self._painting.setVisible(self.width() >= _PICTURE_FROM_PX and not self._item.is_done)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, line and tile."""
        painter = antialiased_painter(self)
        if self._is_first:
            ground = QLinearGradient(0, 0, self.width() * 0.7, 0)
            ground.setColorAt(0, self.theme.colour("accent.soft"))
            ground.setColorAt(1, self.theme.colour("surface.raised"))
            painter.fillRect(QRectF(1, 1, self.width() - 2, self.height() - 1), ground)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.colour("line.subtle"))
        icon, ink, tile = FACES[self._item.kind]
        if self._item.is_done:
            icon, ink, tile = "check", "accent.strong", "accent.soft"
        middle = self.height() / 2
        rect = QRectF(20, middle - _TILE_PX / 2, _TILE_PX, _TILE_PX)
        fill_round(painter, rect, 11, self.theme.colour(tile))
        size = 20
        picture = self.theme.pixmap(icon, ink, size, self.devicePixelRatioF())
        draw_icon(painter, picture, rect.center().x() - size / 2, middle)

    def _fill(self, title: str) -> None:
        heading = ElidedLabel(
            "heading-2", "primary", Qt.TextElideMode.ElideMiddle
        )  # bars and tempo stand last
        heading.setText(title)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(heading)
        words.addWidget(self._why)
        words.addStretch()
        minutes = word_label("caption", "muted", has_wrap=False)
        minutes.setText(minutes_text(self._item.minutes))
        side = QVBoxLayout()
        side.setSpacing(3)
        side.addStretch()
        if self._item.is_done:
            self.button.hide()
        else:
            side.addWidget(self.button)
        side.addWidget(minutes, 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + _TILE_PX + 18, 0, 20, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._painting)
        row.addLayout(side)
