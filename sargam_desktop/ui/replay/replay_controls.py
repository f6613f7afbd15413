"""UI layer: the row of controls below a replay, each with its word and its key."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.labelled_control import LabelledControl
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.practice.play_button import PlayButton
from sargam_desktop.ui.practice.speed_control import SpeedControl
from sargam_desktop.ui.replay.heard import Heard
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 84
_MARGIN: Final = 24
_TOP: Final = 12
_GAP: Final = 8
_PASS_WIDTH: Final = 132


class ReplayControls(QScrollArea):
    """Play, mistakes, pass, speed and sound. Scrolls sideways where it has no room.

    Thread: GUI.

    Signals:
        play_pressed: The play button.
        mistake_requested: 1 for the next mistake, -1 for the one before.
        pass_requested: Number of the pass.
        speed_requested: Percent, 25-200.
        sound_chosen: The `Heard`.
    """

    play_pressed = Signal()
    mistake_requested = Signal(int)
    pass_requested = Signal(int)
    speed_requested = Signal(int)
    sound_chosen = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Build the row."""
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.play = PlayButton(theme)
        self.before = Button(theme, self.tr("Previous"), icon="chevron-left")
        self.after = Button(theme, self.tr("Next"), icon="chevron-right")
        self.passes = ComboBox(theme, self.tr("Pass"))
        self.passes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.passes.setMinimumWidth(theme.scaled(_PASS_WIDTH))
        self.speed = SpeedControl(theme)
        self.sound = SegmentedControl(theme, self._sound_segments(), self.tr("Sound"))
        self._fill()
        self._connect()

    def show_passes(self, count: int) -> None:
        """Offer so many passes; nothing where there is only one."""
        self.passes.blockSignals(True)
        self.passes.clear()
        text = self.tr("{number} of {count}")
        self.passes.addItems([text.format(number=n, count=count) for n in range(1, count + 1)])
        self.passes.blockSignals(False)
        self._pass_control.setVisible(count > 1)

    def show_pass(self, number: int) -> None:
        """Show which pass is seen."""
        if self.passes.currentIndex() != number:
            self.passes.blockSignals(True)
            self.passes.setCurrentIndex(number)
            self.passes.blockSignals(False)

    def show_mistakes(self, count: int) -> None:
        """Let mistakes be gone to where there are some."""
        for button in (self.before, self.after):
            button.setEnabled(count > 0)
            button.setToolTip("" if count else self.tr("There is no mistake in this take"))

    def sizeHint(self) -> QSize:
        """Return the height of the guide and the width of the content."""
        return QSize(self._ground.sizeHint().width(), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the screen."""
        event.ignore()

    def _fill(self) -> None:
        theme = self._theme
        steps = QWidget()
        pair = QHBoxLayout(steps)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(_GAP)
        pair.addWidget(self.before)
        pair.addWidget(self.after)
        self._pass_control = LabelledControl(
            theme, self.tr("Pass"), self.passes, icon="loop", key="Shift , ."
        )
        controls = (
            LabelledControl(theme, self.tr("Mistake"), steps, icon="target", key=", ."),
            self._pass_control,
            LabelledControl(theme, self.tr("Speed of the take"), self.speed, icon="speed", key="[ ]"),
            LabelledControl(theme, self.tr("Sound"), self.sound, icon="speaker", key="U"),
        )
        self._ground = _Ground(theme)
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(_MARGIN, _TOP, _MARGIN, _TOP)
        row.setSpacing(_GAP)
        row.addWidget(self.play)
        for control in controls:
            row.addStretch(1)
            row.addWidget(control)
        self.setWidget(self._ground)

    def _connect(self) -> None:
        self.play.clicked.connect(self.play_pressed)
        self.before.clicked.connect(lambda: self.mistake_requested.emit(-1))
        self.after.clicked.connect(lambda: self.mistake_requested.emit(1))
        self.passes.currentIndexChanged.connect(self.pass_requested)
        self.speed.speed_requested.connect(self.speed_requested)
        self.sound.chosen.connect(self._choose_sound)

    def _sound_segments(self) -> tuple[Segment, ...]:
        return (
            Segment(Heard.OWN.value, self.tr("Mine")),
            Segment(Heard.EXPECTED.value, self.tr("Score")),
            Segment(Heard.BOTH.value, self.tr("Both")),
            Segment(Heard.NOTHING.value, self.tr("Off")),
        )

    @Slot(str)
    def _choose_sound(self, value: str) -> None:
        self.sound_chosen.emit(Heard(value))


class _Ground(PaintedWidget):
    """The ground of the row."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.raised"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.colour("line.subtle"))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize() if layout is None else layout.sizeHint()
