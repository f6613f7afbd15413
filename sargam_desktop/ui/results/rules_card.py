"""UI layer: how the grade is made, in plain words, with the numbers of the take's level."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.domain.grading import FEWEST_NOTES_TO_GRADE
from sargam_desktop.domain.judgement import (
    FOLLOW_LIMIT_PERCENT,
    FOLLOW_LIMIT_US,
    JUDGE_VERSION,
    US_PER_MS,
    WINDOWS,
    Level,
    Mode,
)
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.models.session_wording import level_text
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.theme_controller import ThemeController


class RulesCard(Card):
    """The published rules, as they were applied to the take.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make an empty card; fill it with `show_take`."""
        super().__init__(theme, self.tr("How the grade is made"))
        self._paragraphs = [label(tone="secondary", has_wrap=True) for _ in range(6)]
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for paragraph in self._paragraphs:
            column.addWidget(paragraph)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("How the grade is made"))
        area.setWidget(body)
        self.column.addWidget(area, 1)
        self._area = area

    def show_take(self, take: SessionRecord) -> None:
        """Explain the rules with the level and mode of `take`."""
        explain = {
            Mode.TEMPO: self._explain_tempo,
            Mode.WAIT: self._explain_wait,
            Mode.FOLLOW: self._explain_follow,
        }
        sentences = explain[take.settings.mode](take)
        sentences += [
            self.tr(
                "Grades: A+ from 97, A from 85, B from 70, C from 55, D from 40, else E. "
                "Below {needed} judged notes there is no grade."
            ).format(needed=FEWEST_NOTES_TO_GRADE),
            self.tr("Rules: {version}. The same playing always gets the same result.").format(
                version=JUDGE_VERSION
            ),
        ]
        for place, paragraph in enumerate(self._paragraphs):
            paragraph.setVisible(place < len(sentences))
            paragraph.setText(sentences[place] if place < len(sentences) else "")

    def take_focus(self) -> None:
        """Let the arrow keys scroll the rules."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain_tempo(self, take: SessionRecord) -> list[str]:
        level: Level = take.settings.level
        windows = WINDOWS[level]
        correct, outer = windows.correct_us // US_PER_MS, windows.outer_us // US_PER_MS
        return [
            self.tr("Overall is 70 % notes and 30 % timing."),
            self.tr(
                "Notes: of all notes of the score, and of wrong notes that replaced none of them, "
                "how many were played, even early or late."
            ),
            self.tr(
                "Timing: a note within ±{correct} ms counts 100; from there it falls in a straight line "
                "to 40 at ±{outer} ms. Beyond, the note is missed. These are the windows of {level}, "
                "in milliseconds at any tempo."
            ).format(correct=correct, outer=outer, level=level_text(level)),
            self.tr("In time: of the notes that were played, how many came within ±{correct} ms.").format(
                correct=correct
            ),
        ]

    def _explain_wait(self, _take: SessionRecord) -> list[str]:
        return [
            self.tr("Wait mode has no timing part: overall is the share of notes."),
            self.tr(
                "Notes: of all notes of the score, and of wrong notes on the way, how many were right. "
                "A held key never counts; every note needs a new press."
            ),
        ]

    def _explain_follow(self, _take: SessionRecord) -> list[str]:
        return [
            self.tr("Follow mode has no timing part, for the tempo is yours: overall is the share of notes."),
            self.tr(
                "Notes: of all notes that you came to, and of wrong notes that replaced none of them, "
                "how many were right. What you skip is not missed; a bar begun again counts again."
            ),
            self.tr(
                "Early and late are measured by your own tempo: beyond {ms} ms and {percent} % of the time "
                "between two notes."
            ).format(ms=FOLLOW_LIMIT_US // US_PER_MS, percent=FOLLOW_LIMIT_PERCENT),
        ]
