"""UI layer: how hard a song is, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.tutor.song_catalogue import difficulty_level
from sargam_desktop.ui.components.difficulty_bars import DifficultyBars
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.models.song_wording import difficulty_word
from sargam_desktop.ui.theme.theme_controller import ThemeController

if TYPE_CHECKING:
    from sargam_desktop.tutor.difficulty import Difficulty

_REASONS: Final = 3


class DifficultyCard(QWidget):
    """Bars, word and grade, and under them the weightiest reasons.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without a song."""
        super().__init__(parent)
        self._bars = DifficultyBars(theme, 0, "")
        self._word = word_label("heading-3", "primary", has_wrap=False)
        self._source = word_label("caption", "muted", has_wrap=False)
        self._reasons = word_label("caption", "secondary", has_wrap=False)
        self._reasons.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._bars)
        row.addWidget(self._word)
        row.addWidget(self._source)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._reasons)

    def show_grade(self, grade: int | None, *, is_given: bool) -> None:
        """Show a grade; where nobody has given it, say that it was worked out."""
        level = difficulty_level(grade)
        self._word.setText(difficulty_word(level))
        self._bars.set_level(level, difficulty_word(level))
        text = self.tr("grade {grade} of 10") if is_given else self.tr("grade {grade} of 10, worked out")
        self._source.setText("" if grade is None else text.format(grade=grade))
        self._reasons.clear()

    def show_reasons(self, difficulty: Difficulty) -> None:
        """Say what makes the song hard, the most unusual first; all of it in the tooltip."""
        from sargam_desktop.ui.models.difficulty_wording import reason_text  # with the first score

        sentences = [reason_text(part.wording) for part in difficulty.parts]
        self._reasons.setText("\n".join(f"·  {sentence}" for sentence in sentences[:_REASONS]))
        self._reasons.setToolTip("\n".join(sentences))
