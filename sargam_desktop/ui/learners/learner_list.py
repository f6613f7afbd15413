"""UI layer: the learners who share a computer, each with disc and name."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from sargam_desktop.domain.profile import Profile, initial_of
from sargam_desktop.ui.components.avatar import draw_avatar
from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.learners.learner_wording import name_text, seen_text
from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

ROW_PX: Final = 76
_DISC_PX: Final = 48
_DISC_X: Final = 20
_TEXT_X: Final = 84
_SIGN_PX: Final = 18
_MARGIN: Final = 24
_translate = QCoreApplication.translate


class LearnerRow(NamedTuple):
    """A learner in the list.

    Attributes:
        profile: The learner.
        is_present: They play now.
        now: The present, for "3 days ago".
    """

    profile: Profile
    is_present: bool
    now: datetime


def learner_list(theme: ThemeController) -> RowList:
    """Return the list; its rows are each a `LearnerRow`."""
    return RowList(_translate("Learners", "Learners"), _LearnerPainter(theme), _say)


def _say(row: LearnerRow) -> str:
    words = [name_text(row.profile), _below(row)]
    if row.profile.has_passphrase:
        words.append(_translate("Learners", "with a passphrase"))
    return ", ".join(words)


def _below(row: LearnerRow) -> str:
    return _translate("Learners", "Plays now") if row.is_present else seen_text(row.profile, row.now)


class _LearnerPainter(RowPainter):
    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme, ROW_PX)

    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        profile: Profile = row.profile
        disc = QRectF(rect.left() + _DISC_X, rect.center().y() - _DISC_PX / 2, _DISC_PX, _DISC_PX)
        draw_avatar(painter, disc, initial_of(profile.name), profile.draft.colour.value, self.theme)
        line = self.theme.scaled(22)
        width = rect.width() - _TEXT_X - _SIGN_PX - 2 * _MARGIN
        words = QRectF(rect.left() + _TEXT_X, rect.center().y() - line, width, line)
        self.draw_line(painter, words, name_text(profile), FontRole.HEADING_3)
        self.draw_line(painter, words.translated(0, line), _below(row), FontRole.CAPTION, "text.secondary")
        if sign := _sign(row):
            ratio = painter.device().devicePixelRatioF()
            icon = self.theme.pixmap(sign[0], sign[1], _SIGN_PX, ratio)
            draw_icon(painter, icon, rect.right() - _MARGIN - _SIGN_PX, rect.center().y())


def _sign(row: LearnerRow) -> tuple[str, str] | None:
    """Return icon and colour of the sign at the right."""
    if row.is_present:
        return "check", "accent.strong"
    return ("lock", "text.muted") if row.profile.has_passphrase else None
