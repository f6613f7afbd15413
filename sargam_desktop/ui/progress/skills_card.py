"""UI layer: what goes well and what does not, by hand, interval, rhythm, chord and key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from sargam_desktop.tutor.coach.skill_shares import FEWEST_NOTES, SkillGroup, SkillShare
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.paint import fill_round

if TYPE_CHECKING:
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_BAR: Final = QSize(70, 20)
_LINE_PX: Final = 8
#: Below this share a bar is amber.
_WELL_FROM: Final = 80


class ShareBar(PaintedWidget):
    """A share as a bar.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, percent: int) -> None:
        """Show a share, 0-100."""
        super().__init__(theme)
        self._percent = percent
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return _BAR

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and share."""
        painter = antialiased_painter(self)
        track = QRectF(0, (self.height() - _LINE_PX) / 2, self.width(), _LINE_PX)
        fill_round(painter, track, _LINE_PX / 2, self.theme.colour("surface.overlay"))
        track.setWidth(max(_LINE_PX, self.width() * self._percent / 100))
        role = "accent.base" if self._percent >= _WELL_FROM else "warm.base"
        fill_round(painter, track, _LINE_PX / 2, self.theme.colour(role))


class SkillsCard(Card):
    """Columns of bars, one column for each group.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without figures."""
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Skills"))
        heading = word_label("heading-2", "primary", has_wrap=False)
        heading.setText(self.tr("Skills"))
        self._note = word_label("caption", "muted")
        self._note.setText(self.tr("Nothing was judged yet."))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(28)
        self._shown: list[QWidget] = []
        self.column.addWidget(heading)
        self.column.addWidget(self._note)
        self.column.addLayout(self._columns)

    def show_skills(self, shares: Sequence[SkillShare]) -> None:
        """Show the share of each kind of notes that came up lately."""
        for column in self._shown:
            column.hide()
            column.deleteLater()
        grouped = groupby(shares, key=lambda share: share.group)
        self._shown = [self._column(group, list(members)) for group, members in grouped]
        for column in self._shown:
            self._columns.addWidget(column, 1)
        if shares:
            self._note.setText(
                self.tr("Of the last days: notes right at once; of rhythms, those in time with the hand.")
            )

    def _column(self, group: SkillGroup, shares: Sequence[SkillShare]) -> QWidget:
        column = QWidget()
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        heading = word_label("caption", "muted", has_wrap=False)
        heading.setText(group_text(group))
        grid.addWidget(heading, 0, 0, 1, 3)
        for row, share in enumerate(shares, 1):
            self._add(grid, row, share)
        grid.setRowStretch(len(shares) + 1, 1)
        return column

    def _add(self, grid: QGridLayout, row: int, share: SkillShare) -> None:
        name = word_label("body", "primary", has_wrap=False)
        name.setText(name_text(share))
        grid.addWidget(name, row, 0)
        if share.percent is None:
            few = word_label("caption", "muted")
            few.setText(too_few_text(share))
            grid.addWidget(few, row, 1, 1, 2)
            return
        value = word_label("body", "primary", has_wrap=False)
        value.setText(QCoreApplication.translate("Skills", "{percent} %").format(percent=share.percent))
        grid.addWidget(ShareBar(self._theme, share.percent), row, 1)
        grid.addWidget(value, row, 2)


def too_few_text(share: SkillShare) -> str:
    """Return why nothing is said of a kind of notes."""
    text = QCoreApplication.translate("Skills", "Too few notes to say ({notes} of {needed})")
    return text.format(notes=share.notes, needed=FEWEST_NOTES)


def group_text(group: SkillGroup) -> str:
    """Return the heading of a group."""
    return {
        SkillGroup.HANDS: QCoreApplication.translate("Skills", "Hands"),
        SkillGroup.INTERVALS: QCoreApplication.translate("Skills", "Intervals"),
        SkillGroup.RHYTHM: QCoreApplication.translate("Skills", "Rhythm"),
        SkillGroup.CHORDS: QCoreApplication.translate("Skills", "Chords"),
        SkillGroup.KEYS: QCoreApplication.translate("Skills", "Keys"),
    }[group]


def name_text(share: SkillShare) -> str:
    """Return the name of a kind of notes."""
    if share.group is SkillGroup.KEYS:
        return _key_text(int(share.name))
    return {
        "right": QCoreApplication.translate("Skills", "Right"),
        "left": QCoreApplication.translate("Skills", "Left"),
        "repeats": QCoreApplication.translate("Skills", "Same key"),
        "steps": QCoreApplication.translate("Skills", "Steps"),
        "thirds": QCoreApplication.translate("Skills", "Thirds"),
        "leaps": QCoreApplication.translate("Skills", "Leaps"),
        "beats": QCoreApplication.translate("Skills", "Beats"),
        "eighths": QCoreApplication.translate("Skills", "Eighths"),
        "sixteenths": QCoreApplication.translate("Skills", "Sixteenths"),
        "syncopated": QCoreApplication.translate("Skills", "Syncopated"),
        "dotted": QCoreApplication.translate("Skills", "Dotted"),
        "triplets": QCoreApplication.translate("Skills", "Triplets"),
        "single": QCoreApplication.translate("Skills", "One note"),
        "two": QCoreApplication.translate("Skills", "Two notes"),
        "three": QCoreApplication.translate("Skills", "Three or more"),
    }[share.name]


def _key_text(fifths: int) -> str:
    if fifths == 0:
        return QCoreApplication.translate("Skills", "No signs")
    if abs(fifths) == 1:
        one_sharp = QCoreApplication.translate("Skills", "1 sharp")
        return one_sharp if fifths > 0 else QCoreApplication.translate("Skills", "1 flat")
    sharps = QCoreApplication.translate("Skills", "{count} sharps")
    flats = QCoreApplication.translate("Skills", "{count} flats")
    return (sharps if fifths > 0 else flats).format(count=abs(fifths))
