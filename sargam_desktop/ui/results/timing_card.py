"""UI layer: the card of Results about time; in wait mode it says that nothing was timed."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget

from sargam_desktop.domain.judgement import US_PER_MS, WINDOWS, Mode
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.wording import jump_wordings
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.message_state import MessageState
from sargam_desktop.ui.models.session_wording import level_text
from sargam_desktop.ui.practice.message_text import window_text
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.results.take_summary import hands_played
from sargam_desktop.ui.results.timing_picture import TimingPicture
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SIGN_PX: Final = 32
_AIR: Final = 60
#: So many sentences about jumps have room.
_MOST_JUMPS: Final = 4


class TimingCard(Card):
    """The histogram with its heading, or why there is none.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._theme = theme
        self._picture = TimingPicture(theme)
        self._sign = QLabel()
        self._reason = MessageState(self._sign, self.tr("Not timed"), "", ())
        self._reason.setContentsMargins(_AIR, 0, _AIR, 0)
        self._windows = label("", "body-small", "muted")
        self._count = label("", "body-small", "muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._picture)
        self._pages.addWidget(self._reason)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Timing"), "heading-2"))
        head.addWidget(self._windows)
        head.addStretch()
        head.addWidget(self._count)
        self.column.addLayout(head)
        self.column.addWidget(self._pages, 1)
        theme.theme_changed.connect(self._tint)
        self._tint()

    def show_take(self, take: SessionRecord, score: Score) -> None:
        """Show how early and late the notes of a take came; of a free one, which way it went."""
        result = take.result
        windows = WINDOWS[take.settings.level]
        is_timed = result is not None and result.timing is not None and bool(result.deviations_us)
        self._pages.setCurrentIndex(0 if is_timed else 1)
        self._windows.setVisible(is_timed)
        self._count.setVisible(is_timed)
        if result is None or not is_timed:
            is_free = take.settings.mode is Mode.FOLLOW
            self._reason.title.setText(self.tr("Your tempo") if is_free else self.tr("Not timed"))
            way = [] if result is None else jump_wordings(result, score.bars)
            sentences = [self._why_untimed(take), *map(window_text, way[:_MOST_JUMPS])]
            self._reason.sentence.setText("\n".join(sentences))
            return
        text = self.tr("early left, late right; green: on time at {level}, ±{ms} ms")
        level = level_text(take.settings.level)
        self._windows.setText(text.format(level=level, ms=windows.correct_us // US_PER_MS))
        count = len(result.deviations_us)
        self._count.setText(self.tr("1 note") if count == 1 else self.tr("{count} notes").format(count=count))
        self._picture.show_result(result, hands_played(result), windows)

    def _why_untimed(self, take: SessionRecord) -> str:
        if take.settings.mode is Mode.FOLLOW:
            return self.tr("The music followed you: your own tempo was the clock.")
        if take.settings.mode is Mode.WAIT:
            return self.tr(
                "Wait mode is not timed: the music waited for you. "
                "Tempo mode shows how early or late each note came."
            )
        return self.tr("No note was played right, so there is no timing to show.")

    @Slot()
    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._theme.pixmap("hourglass", "text.muted", _SIGN_PX, ratio))
