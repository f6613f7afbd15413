"""UI layer: the speed: slower, faster, and the tempo as a number that can be typed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QIntValidator, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QStackedLayout, QWidget

from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT
from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    state_of,
)
from sargam_desktop.ui.practice.step_button import StepButton
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

SPEED_STEP_PERCENT: Final = 5
_SIDE: Final = 36
_FIELD_WIDTH: Final = 136
_RADIUS: Final = 10.0


def percent_of_bpm(bpm: float, base_bpm: float) -> int:
    """Return the speed at which a tempo of `base_bpm` becomes `bpm`, within the limits."""
    return min(max(round(100 * bpm / base_bpm), SLOWEST_PERCENT), FASTEST_PERCENT)


def stepped_percent(percent: int, steps: int) -> int:
    """Return the speed so many steps of 5 % on, on a multiple of 5, within the limits."""
    if percent % SPEED_STEP_PERCENT and steps < 0:
        percent += SPEED_STEP_PERCENT - percent % SPEED_STEP_PERCENT
    on_step = percent - percent % SPEED_STEP_PERCENT + steps * SPEED_STEP_PERCENT
    return min(max(on_step, SLOWEST_PERCENT), FASTEST_PERCENT)


class SpeedControl(QWidget):
    """Minus, speed, plus. Pressing the speed lets the learner type beats a minute.

    Thread: GUI.

    Signals:
        speed_requested: Percent, 25-200.
    """

    speed_requested = Signal(int)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin at 100 %."""
        super().__init__(parent)
        self._percent = 100
        self._base_bpm = 100.0
        self._shown: tuple[int, float] | None = None
        self._face = _SpeedFace(theme, self)
        self._field = QLineEdit(self)
        self._field.setValidator(QIntValidator(1, 999, self))
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setAccessibleName(self.tr("Beats per minute"))
        self._field.installEventFilter(self)
        self._field.editingFinished.connect(self._take_typed)
        self._face.clicked.connect(self._edit)
        slower = StepButton(theme, "minus", self.tr("Slower"), self)
        faster = StepButton(theme, "plus", self.tr("Faster"), self)
        slower.clicked.connect(lambda: self.step(-1))
        faster.clicked.connect(lambda: self.step(1))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._face)
        self._stack.addWidget(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(slower)
        row.addLayout(self._stack)
        row.addWidget(faster)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_speed(self, percent: int, base_bpm: float) -> None:
        """Show a speed and the tempo that it makes of `base_bpm`."""
        if (percent, base_bpm) == self._shown:
            return
        self._shown = self._percent, self._base_bpm = percent, base_bpm
        bpm = round(base_bpm * percent / 100)
        self._face.show_speed(
            self.tr("{percent} %").format(percent=percent), self.tr("{bpm} BPM").format(bpm=bpm)
        )

    def step(self, steps: int) -> None:
        """Ask for a speed so many steps on."""
        percent = stepped_percent(self._percent, steps)
        if percent != self._percent:
            self.speed_requested.emit(percent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape leave the field as it was."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._field.clear()
        self._leave_field()
        return True

    @Slot()
    def _edit(self) -> None:
        self._field.setText(str(round(self._base_bpm * self._percent / 100)))
        self._field.selectAll()
        self._stack.setCurrentWidget(self._field)
        self._field.setFocus()

    @Slot()
    def _take_typed(self) -> None:
        typed = self._field.text()
        if self._stack.currentWidget() is not self._field:
            return
        self._leave_field()
        if typed.isdigit():
            percent = percent_of_bpm(int(typed), self._base_bpm)
            if percent != self._percent:
                self.speed_requested.emit(percent)

    def _leave_field(self) -> None:
        self._stack.setCurrentWidget(self._face)
        self._face.setFocus()


class _SpeedFace(PaintedButton):
    """The speed as text."""

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self._bpm = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Type beats per minute"))

    def show_speed(self, percent: str, bpm: str) -> None:
        self.setText(percent)
        self._bpm = bpm
        self.setAccessibleName(self.tr("Speed {percent}, {bpm}").format(percent=percent, bpm=bpm))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.scaled(_FIELD_WIDTH), self.theme.scaled(_SIDE))

    def focus_outline(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        is_hovered = state_of(self) is not ButtonState.REST
        fill_round(
            painter, rect, _RADIUS, self.theme.colour("surface.overlay" if is_hovered else "surface.sunken")
        )
        outline_round(painter, rect, _RADIUS, self.theme.colour("line.subtle"))
        strong = self.theme.font(FontRole.BODY_SMALL, weight=600)
        faint = self.theme.font(FontRole.BODY_SMALL, weight=400)
        first = QFontMetrics(strong).horizontalAdvance(self.text())
        second = QFontMetrics(faint).horizontalAdvance(self._bpm)
        x = (self.width() - first - second - 10) / 2
        painter.setFont(strong)
        painter.setPen(self.theme.colour("text.primary"))
        painter.drawText(QRectF(x, 0, first + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(faint)
        painter.setPen(self.theme.colour("text.muted"))
        bpm = QRectF(x + first + 10, 0, second + 1, self.height())
        painter.drawText(bpm, Qt.AlignmentFlag.AlignVCenter, self._bpm)
