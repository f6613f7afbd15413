"""UI layer: the Results screen: how the take went, bar by bar, and what comes next.

Knows no store: it is shown a take with its score, and says what the learner wants.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.coach.remark import Remark
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.models.session_wording import how_text, state_text, tempo_text, when_text
from sargam_desktop.ui.results.bars_card import BarsCard
from sargam_desktop.ui.results.coach_line import CoachLine
from sargam_desktop.ui.results.hands_card import HandsCard
from sargam_desktop.ui.results.next_bar import NextBar
from sargam_desktop.ui.results.next_step import NextStep, StepKind, next_step
from sargam_desktop.ui.results.result_actions import ResultActions
from sargam_desktop.ui.results.rules_card import RulesCard
from sargam_desktop.ui.results.score_card import ScoreCard
from sargam_desktop.ui.results.timing_card import TimingCard
from sargam_desktop.ui.results.verdicts_card import VerdictsCard
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint

_GAP: Final = 20
_WIDEST: Final = 1500
_SIDE: Final = 36
_THREE_COLUMNS_FROM: Final = 1160
_WIDE_FROM: Final = 1360
_COUNTS_FROM_HEIGHT: Final = 800
_SCORE_WIDTHS: Final = (280, 288)
_SIDE_WIDTHS: Final = (300, 344)


class ResultsView(QWidget):
    """One take, looked at.

    Thread: GUI.

    Signals:
        play_again: The same once more, with the same settings.
        passage_requested: Indices in `Score.bars` of the first and the last bar, inclusive, and
            the speed in percent.
        replay_requested: Watch the take: index in `Score.bars` of the bar to begin with, -1 for
            the beginning.
        export_requested: Write the take to a file.
        back: Leave the results.
        remark_followed: The `PlanItem` that the coach proposes is to be set up.
    """

    play_again = Signal()
    replay_requested = Signal(int)
    export_requested = Signal()
    passage_requested = Signal(int, int, int)
    back = Signal()
    remark_followed = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty screen; fill it with `show_result`."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results"))
        self._step = NextStep(StepKind.AGAIN, None, None, 100)
        self._record: SessionRecord | None = None
        self._last_bar = 0
        self._title = Button(theme, "", ButtonVariant.GHOST, icon="chevron-left")
        self._how = ElidedLabel("body", "secondary")
        self._state = StatusChip(theme, "", Tone.WARM, icon="info")
        self._actions = ResultActions(theme)
        self._score_card = ScoreCard(theme)
        self._bars = BarsCard(theme)
        self._timing = TimingCard(theme)
        self._hands = HandsCard(theme)
        self._verdicts = VerdictsCard(theme)
        self._rules = RulesCard(theme)
        self._side = QStackedWidget()
        self._coach = CoachLine(theme)
        self._next = NextBar(theme)
        self._grid = QGridLayout()
        self._fill()
        self._connect()

    def show_result(self, record: SessionRecord, score: Score) -> None:
        """Show a take.

        Args:
            record: The take; its result is None where it was never judged.
            score: What was to be played.
        """
        self._step = next_step(record)
        self.show_remark(None)  # what was said of another take
        self._last_bar = len(score.bars) - 1
        self._title.setText(record.title)
        self._title.setAccessibleName(self.tr("Back to {title}").format(title=record.title))
        self._record = record
        self.show_tempo(())
        self._state.setVisible(record.state in {SessionState.STOPPED, SessionState.INTERRUPTED})
        self._state.set_status(state_text(record.state), Tone.WARM)
        self._score_card.show_result(record.result)
        self._bars.show_take(record, score, self._step)
        self._timing.show_take(record, score)
        self._hands.show_result(record.result, self._step, score)
        self._verdicts.show_result(record.result)
        self._rules.show_take(record)
        self._next.show_step(self._step, record, score)
        has_verdicts = record.result is not None and record.result.expected > 0
        for card in (self._bars, self._hands, self._verdicts):
            card.setVisible(has_verdicts)
        self._open_rules(are_open=False)
        self._next.take_focus()

    def show_tempo(self, course: Sequence[int]) -> None:
        """Say in the first line how the tempo of the take moved.

        Args:
            course: Its speeds in percent, one after the other.
        """
        if self._record is None:
            return
        when = when_text(self._record.started_at, datetime.now().astimezone(), QLocale())
        self._how.setText(f"{how_text(self._record, course)} · {when}")
        self._how.setToolTip(tempo_text(course))
        self._how.setAccessibleDescription(tempo_text(course))

    def show_remark(self, remark: Remark | None) -> None:
        """Say what the coach has to say on the song; None for nothing."""
        self._coach.show_remark(remark)

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Practise what is proposed")),
            KeyHint("R", self.tr("Play again")),
            KeyHint("W", self.tr("Watch the take")),
            KeyHint(self.tr("Ctrl E"), self.tr("Export the take as MIDI")),
            KeyHint("← →", self.tr("Read bar by bar, when the bars have the focus")),
            KeyHint(self.tr("Enter on a bar"), self.tr("Watch the take from this bar")),
            KeyHint(self.tr("Esc"), self.tr("Back")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button with Enter, else the primary one."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        else:
            self._next.press_main()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the width, and leave the counts away in a low window."""
        super().resizeEvent(event)
        side = max((self.width() - _WIDEST) // 2, _SIDE)
        self._column.setContentsMargins(side, 14, side, 22)
        self._score_card.set_counts_shown(self.height() >= _COUNTS_FROM_HEIGHT)
        self._arrange()

    def _fill(self) -> None:
        usual = QWidget()
        column = QVBoxLayout(usual)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._hands, 1)
        column.addWidget(self._verdicts)
        self._side.addWidget(usual)
        self._side.addWidget(self._rules)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        body = QWidget()
        body.setLayout(self._grid)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(14)
        self._column.addLayout(self._head())
        self._column.addWidget(area, 1)
        self._arrange()
        self._column.addWidget(self._coach)
        self._column.addWidget(self._next)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._state)
        head.addWidget(self._how)
        head.addWidget(self._actions)
        return head

    def _arrange(self) -> None:
        has_three = self.width() >= _THREE_COLUMNS_FROM
        size = 1 if self.width() >= _WIDE_FROM else 0
        self._score_card.setFixedWidth(_SCORE_WIDTHS[size])
        self._side.setMinimumWidth(_SIDE_WIDTHS[size] if has_three else 0)
        self._side.setMaximumWidth(_SIDE_WIDTHS[size] if has_three else _WIDEST)
        self._grid.addWidget(self._score_card, 0, 0, 2, 1)
        self._grid.addWidget(self._bars, 0, 1)
        self._grid.addWidget(self._timing, 1, 1)
        if has_three:
            self._grid.addWidget(self._side, 0, 2, 2, 1)
        else:
            self._grid.addWidget(self._side, 2, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)

    def _connect(self) -> None:
        self._title.clicked.connect(self.back)
        self._score_card.rules_pressed.connect(self._toggle_rules)
        self._coach.start_requested.connect(self.remark_followed)
        self._next.again_pressed.connect(self.play_again)
        self._next.next_pressed.connect(self._request_passage)
        self._next.back_pressed.connect(self.back)
        self._bars.bar_chosen.connect(self.replay_requested)
        self._actions.watch_pressed.connect(lambda: self.replay_requested.emit(-1))
        self._actions.export_pressed.connect(self.export_requested)
        QShortcut(QKeySequence("W"), self).activated.connect(lambda: self.replay_requested.emit(-1))
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.export_requested)
        QShortcut(QKeySequence("R"), self).activated.connect(self.play_again)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        if self._side.currentWidget() is self._rules:
            self._open_rules(are_open=False)
        else:
            self.back.emit()

    @Slot()
    def _toggle_rules(self) -> None:
        self._open_rules(are_open=self._side.currentWidget() is not self._rules)

    def _open_rules(self, *, are_open: bool) -> None:
        self._side.setCurrentIndex(1 if are_open else 0)
        self._score_card.set_rules_open(are_open)

    @Slot()
    def _request_passage(self) -> None:
        first = 0 if self._step.first_bar is None else self._step.first_bar
        last = self._last_bar if self._step.last_bar is None else self._step.last_bar
        self.passage_requested.emit(first, last, self._step.speed_percent)
