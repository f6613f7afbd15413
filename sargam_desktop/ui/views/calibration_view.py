"""UI layer: the screen that measures the delay of player and devices, with the taps as a picture.

Knows no engine: it is shown a round, and says what the learner wants. Taps on the computer
keyboard go the way of all notes.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.domain.device_offset import DevicePair, OffsetSource
from sargam_desktop.engine.ports import Deliver
from sargam_desktop.ui.calibration.calibration_wording import (
    action_text,
    advice_text,
    chip_of,
    count_text,
    devices_text,
    instruction_text,
    stray_text,
    tap_on_text,
    verdict_text,
    way_text,
)
from sargam_desktop.ui.calibration.deviation_picture import DeviationPicture
from sargam_desktop.ui.calibration.flash_lamp import FlashLamp
from sargam_desktop.ui.calibration.shown_round import MainAction, Phase, ShownRound
from sargam_desktop.ui.calibration.tap_keys import TapKeys
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

_WAYS = (OffsetSource.CLICK, OffsetSource.FLASH, OffsetSource.PLAYING)
_ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CalibrationView(Page):
    """Way, picture, verdict, and what to do with it.

    Thread: GUI.

    Signals:
        way_chosen: The `OffsetSource` by which the learner wants to measure.
        start_requested: Begin a new round.
        tap_on_requested: Go on with the round that is measured.
        apply_requested: Use the delay.
        left: Leave the screen.
        hidden: The screen is out of sight, for whatever reason.

    Attributes:
        lamp: What flashes.
    """

    way_chosen = Signal(object)
    start_requested = Signal()
    tap_on_requested = Signal()
    apply_requested = Signal()
    left = Signal()
    hidden = Signal()

    def __init__(
        self,
        theme: ThemeController,
        deliver: Deliver,
        now_us: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """Show an empty round.

        Args:
            theme: Colours, fonts, icons.
            deliver: Takes what is tapped on the computer keyboard.
            now_us: The clock on which presses are stamped.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.set_title(self.tr("Measure the delay"))
        self._shown = ShownRound(DevicePair("", None))
        self._keys = TapKeys(deliver, now_us)
        self.lamp = FlashLamp(theme, now_us)
        self._ways = SegmentedControl(
            theme, [Segment(way.value, way_text(way)) for way in _WAYS], self.tr("How to measure")
        )
        self._chip = StatusChip(theme, "")
        self._instruction = label("", "heading-2", has_wrap=True)
        self._count = label("", "big-number")
        self._strays = label("", "caption", "muted")
        self._picture = DeviationPicture(theme)
        self._verdict = label("", "heading-2")
        self._advice = label("", "body", "secondary", has_wrap=True)
        self._cancel = Button(theme, self.tr("Cancel"), ButtonVariant.GHOST, size=ButtonSize.LARGE)
        self._again = Button(theme, self.tr("Again"), size=ButtonSize.LARGE, icon="restart")
        self._tap_on = Button(theme, tap_on_text(), size=ButtonSize.LARGE)
        self._main = Button(theme, "", ButtonVariant.PRIMARY, size=ButtonSize.LARGE)
        self._fill(theme)
        self._connect()
        self.show_round(self._shown)

    def show_round(self, shown: ShownRound) -> None:
        """Show how far the measurement is."""
        before, self._shown = self._shown, shown
        self.set_subtitle(devices_text(shown.devices))
        self._ways.set_value(shown.way.value)
        self._show_verdict(shown)
        self._instruction.setText(instruction_text(shown))
        self._count.setText(count_text(shown))
        self._strays.setText(stray_text(shown))
        self._picture.show_measured(shown.measured)
        self.lamp.setVisible(shown.way is OffsetSource.FLASH)
        self._show_buttons(shown)
        if shown.phase is not before.phase and shown.phase in (Phase.TAPPING, Phase.MEASURED):
            self._picture.setFocus()  # the next tap on the space bar must not press a button

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Start, or apply the delay")),
            KeyHint(self.tr("Space"), self.tr("Tap; any letter does the same")),
            KeyHint("← →", self.tr("Choose how to measure")),
            KeyHint(self.tr("Esc"), self.tr("Leave without a change")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tap, press the focused button or else the primary one, or leave."""
        is_tapping = self._shown.phase is Phase.TAPPING
        if is_tapping and self._keys.press(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER_KEYS:
            focused = self.focusWidget()
            (focused if isinstance(focused, Button) else self._main).click()
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of a key that was tapped."""
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody can see the screen."""
        super().hideEvent(event)
        self._keys.release_all()
        self.hidden.emit()

    def _show_verdict(self, shown: ShownRound) -> None:
        text, tone = chip_of(shown) or ("", Tone.PLAIN)
        self._chip.set_status(text, tone)
        self._chip.setVisible(bool(text))
        self._verdict.setText(verdict_text(shown))
        self._advice.setText(advice_text(shown))

    def _show_buttons(self, shown: ShownRound) -> None:
        action = shown.main_action
        self._main.setVisible(action is not None)
        if action is not None:
            self._main.setText(action_text(action))
            self._main.set_key(self.tr("Enter"))
        is_begun = shown.phase in (Phase.TAPPING, Phase.MEASURED)
        self._again.setVisible(shown.is_tapped and is_begun and action is not MainAction.AGAIN)
        self._tap_on.setVisible(shown.can_tap_on)

    def _fill(self, theme: ThemeController) -> None:
        head = QHBoxLayout()
        head.addWidget(self._ways)
        head.addStretch()
        head.addWidget(self._chip)
        self.column.addLayout(head)
        card = Card(theme)
        card.column.addLayout(self._lay_out_top())
        card.column.addWidget(self._picture, 1)
        card.column.addWidget(self._verdict)
        card.column.addWidget(self._advice)
        self.column.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self._cancel)
        foot.addStretch()
        for button in (self._again, self._tap_on, self._main):
            foot.addWidget(button)
        self.column.addLayout(foot)
        self._cancel.set_key(self.tr("Esc"))
        self.set_first_focus(self._main)

    def _lay_out_top(self) -> QHBoxLayout:
        numbers = QVBoxLayout()
        numbers.setSpacing(0)
        for words in (self._count, self._strays):
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
            numbers.addWidget(words)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.lamp)
        top.addWidget(self._instruction, 1)
        top.addLayout(numbers)
        return top

    def _connect(self) -> None:
        self._ways.chosen.connect(self._choose_way)
        self._cancel.clicked.connect(self.left)
        self._again.clicked.connect(self.start_requested)
        self._tap_on.clicked.connect(self.tap_on_requested)
        self._main.clicked.connect(self._press_main)

    @Slot(str)
    def _choose_way(self, value: str) -> None:
        self.way_chosen.emit(OffsetSource(value))

    @Slot()
    def _press_main(self) -> None:
        match self._shown.main_action:
            case MainAction.START | MainAction.AGAIN:
                self.start_requested.emit()
            case MainAction.APPLY:
                self.apply_requested.emit()
            case MainAction.BY_CLICK:
                self.way_chosen.emit(OffsetSource.CLICK)
            case MainAction.BY_FLASH:
                self.way_chosen.emit(OffsetSource.FLASH)
            case None:
                return
