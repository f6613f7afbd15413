"""UI layer: the one visible row of controls, each with its word and its key."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.labelled_control import LabelledControl
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.marks.mixed_text import has_devanagari
from sargam_desktop.ui.practice.play_button import PlayButton
from sargam_desktop.ui.practice.speed_control import SpeedControl
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

CONTROLS_HEIGHT: Final = 84
_MARGIN: Final = 20
_TOP: Final = 12
_LEAST_GAP: Final = 6
_LOOP_WIDTH: Final = 116
_LABELS_WIDTH: Final = 156
_ON: Final = "on"
_OFF: Final = "off"
_RUNNING: Final = frozenset({TransportState.PLAYING, TransportState.COUNTING_IN, TransportState.WAITING})


class ControlRow(QScrollArea):
    """Play, hands, mode, loop, speed, metronome, labels and skip. Scrolls sideways where it has no room.

    Thread: GUI.

    Signals:
        play_pressed: The play button, or its key.
        hands_chosen: The `Hands`.
        mode_chosen: The `Mode`.
        loop_pressed: The loop button, or its key.
        speed_requested: Percent.
        metronome_chosen: Whether it clicks.
        labels_chosen: The `LabelStyle`.
        skip_pressed: The skip button.
    """

    play_pressed = Signal()
    hands_chosen = Signal(object)
    mode_chosen = Signal(object)
    loop_pressed = Signal()
    speed_requested = Signal(int)
    metronome_chosen = Signal(bool)
    labels_chosen = Signal(object)
    skip_pressed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Build the row."""
        super().__init__(parent)
        self._theme = theme
        self._is_playing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(CONTROLS_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.play = PlayButton(theme)
        self.hands = SegmentedControl(theme, self._hand_segments())
        self.mode = SegmentedControl(theme, self._mode_segments())
        self.loop = Button(theme, self.tr("Whole piece"))
        self.loop.setMinimumWidth(theme.scaled(_LOOP_WIDTH))
        self.speed = SpeedControl(theme)
        self.metronome = SegmentedControl(theme, (Segment(_OFF, self.tr("Off")), Segment(_ON, self.tr("On"))))
        self.labels = self._label_box()
        self.skip = Button(theme, self.tr("Skip"))
        self._fill()
        self._connect()

    def show_settings(self, settings: SessionSettings, style: LabelStyle) -> None:
        """Show hands, mode, metronome and labels."""
        self.hands.set_value(settings.hands)
        self.mode.set_value(settings.mode)
        self.metronome.set_value(_ON if settings.has_metronome else _OFF)
        self._select_labels(self.labels.findData(style.value))
        self._skip_control.setVisible(settings.mode is Mode.WAIT)

    def show_hands_of(self, score: Score) -> None:
        """Let only hands be chosen that have notes."""
        for hands in Hands:
            is_there = hands is Hands.BOTH or any(hands.includes(hand) for hand in score.hands)
            self.hands.set_segment_enabled(hands.value, is_there, "" if is_there else self.tr("No notes"))

    def show_state(self, state: PracticeState, base_bpm: float) -> None:
        """Show transport, speed and what can be skipped."""
        is_playing = state.position.state in _RUNNING
        if is_playing != self._is_playing:
            self._is_playing = is_playing
            self.play.set_playing(is_playing)
        percent = state.position.speed_percent if state.is_running else state.setup.settings.speed_percent
        self.speed.set_speed(percent, base_bpm)
        self.skip.setEnabled(state.position.state is TransportState.WAITING)

    def show_keys(self, *, are_letters_notes: bool) -> None:
        """Show which key moves each control: Ctrl and a letter while letters are notes."""
        for control, key in self._letter_keys.items():
            control.set_key(self.tr("Ctrl {key}").format(key=key) if are_letters_notes else key)

    def show_loop(self, text: str) -> None:
        """Show which bars repeat."""
        self.loop.setText(text)
        self.loop.setAccessibleName(self.tr("Loop: {bars}").format(bars=text))

    def sizeHint(self) -> QSize:
        """Return the height of the guide and the width of the content."""
        return QSize(self._ground.sizeHint().width(), CONTROLS_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrow keys to the screen, which moves in the song with them."""
        event.ignore()

    def _fill(self) -> None:
        self._ground = _Ground(self._theme)
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(_MARGIN, _TOP, _MARGIN, _TOP)
        row.setSpacing(_LEAST_GAP)
        row.addWidget(self.play)
        self._letter_keys = self._controls_by_letter()
        *before, metronome, labels, self._skip_control = self._letter_keys
        speed = LabelledControl(self._theme, self.tr("Speed"), self.speed, icon="speed", key="[ ]")
        for control in (*before, speed, metronome, labels, self._skip_control):
            row.addStretch(1)
            row.addWidget(control)
        self.setWidget(self._ground)

    def _controls_by_letter(self) -> dict[LabelledControl, str]:
        named: tuple[tuple[str, QWidget, str | None, str], ...] = (
            (self.tr("Hands"), self.hands, "hands", "H"),
            (self.tr("Mode"), self.mode, "target", "M"),
            (self.tr("Loop"), self.loop, "loop", "L"),
            (self.tr("Metronome"), self.metronome, "metronome", "K"),
            (self.tr("Labels"), self.labels, "labels", "N"),
            (self.tr("Chord"), self.skip, None, "X"),
        )
        return {
            LabelledControl(self._theme, name, control, icon=icon, key=key): key
            for name, control, icon, key in named
        }

    def _connect(self) -> None:
        self.play.clicked.connect(self.play_pressed)
        self.hands.chosen.connect(lambda value: self.hands_chosen.emit(Hands(value)))
        self.mode.chosen.connect(lambda value: self.mode_chosen.emit(Mode(value)))
        self.loop.clicked.connect(self.loop_pressed)
        self.speed.speed_requested.connect(self.speed_requested)
        self.metronome.chosen.connect(lambda value: self.metronome_chosen.emit(value == _ON))
        self.labels.activated.connect(self._choose_labels)
        self.skip.clicked.connect(self.skip_pressed)

    def _select_labels(self, index: int) -> None:
        font = self.labels.itemData(index, Qt.ItemDataRole.FontRole)
        self.labels.setFont(font or self._theme.font(FontRole.BODY_SMALL, weight=600))
        self.labels.setCurrentIndex(index)

    @Slot(int)
    def _choose_labels(self, index: int) -> None:
        self._select_labels(index)
        self.labels_chosen.emit(LabelStyle(self.labels.itemData(index)))

    def choose_next_labels(self) -> None:
        """Choose the next manner of naming notes: what the key does."""
        following = (self.labels.currentIndex() + 1) % self.labels.count()
        self._select_labels(following)
        self._choose_labels(following)

    def _hand_segments(self) -> Sequence[Segment]:
        return (
            Segment(Hands.LEFT, self.tr("Left")),
            Segment(Hands.BOTH, self.tr("Both")),
            Segment(Hands.RIGHT, self.tr("Right")),
        )

    def _mode_segments(self) -> Sequence[Segment]:
        return (
            Segment(Mode.WAIT, self.tr("Wait")),
            Segment(Mode.FOLLOW, self.tr("Follow")),
            Segment(Mode.TEMPO, self.tr("Tempo")),
        )

    def _label_box(self) -> ComboBox:
        box = ComboBox(self._theme, self.tr("Labels"))
        names = {
            LabelStyle.LETTERS: "C D E",
            LabelStyle.FIXED_DO: "Do Re Mi",
            LabelStyle.MOVABLE_DO: self.tr("Movable Do"),
            LabelStyle.SARGAM_LATIN: "S R G",
            LabelStyle.SARGAM_DEVANAGARI: "स रे ग",
            LabelStyle.NONE: self.tr("Off"),
        }
        for style, name in names.items():
            box.addItem(name, style.value)
            if has_devanagari(name):
                font = self._theme.font(FontRole.NOTE_LABEL_DEVANAGARI, 14, 600)
                box.setItemData(box.count() - 1, font, Qt.ItemDataRole.FontRole)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Otherwise the box would measure every name in its present font, Devanagari in Inter too.
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setFixedWidth(self._theme.scaled(_LABELS_WIDTH))
        return box


class _Ground(PaintedWidget):
    """The raised ground of the row with a line above it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.raised"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.colour("line.subtle"))
