"""UI layer: what narrows the list of takes: words, mode, hands, days, result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.practice_day import practice_day_of
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.session_choice import ALL_SESSIONS, SessionChoice
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.filter_chip import ChipMark, FilterChip
from sargam_desktop.ui.history.days_dialog import DaysDialog
from sargam_desktop.ui.models.session_wording import hands_text, mode_text
from sargam_desktop.ui.songs.search_field import SearchField
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_GAP: Final = 8
_SEARCH_PX: Final = 150
#: The store is asked when nobody has typed for so long.
_TYPED_MS: Final = 150
_GRADES: Final = (Grade.A_PLUS, Grade.A, Grade.B, Grade.C)
_ACCURACIES: Final = (98, 95, 90, 80)
_SPANS_DAYS: Final = (1, 7, 30, 365)


class _Option(NamedTuple):
    """A line of a menu: what it says, and what choosing it leads to."""

    text: str
    wanted: SessionChoice


class TakeFilters(QWidget):
    """A field and a row of chips; what they say together is a `SessionChoice`.

    Thread: GUI.

    Signals:
        changed: The `SessionChoice` that the learner made.
        left_downwards: The learner wants to go on in the list.
    """

    changed = Signal(object)
    left_downwards = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without conditions."""
        super().__init__(parent)
        self._theme = theme
        self._choice = ALL_SESSIONS
        self._search = SearchField(
            theme, self.tr("Search your takes"), self.tr("Song or lesson"), self.tr("Ctrl F")
        )
        self._mode = FilterChip(theme, self.tr("Mode"), ChipMark.MENU)
        self._hands = FilterChip(theme, self.tr("Hands"), ChipMark.MENU)
        self._days = FilterChip(theme, self.tr("Days"), ChipMark.MENU)
        self._result = FilterChip(theme, self.tr("Result"), ChipMark.MENU)
        self._finished = FilterChip(theme, self.tr("Only finished"), ChipMark.CROSS)
        self._clear = Button(theme, self.tr("Clear"), ButtonVariant.GHOST)
        self._clear.setAccessibleName(self.tr("Clear filters"))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._fill()
        self._connect()
        self._show()

    @property
    def choice(self) -> SessionChoice:
        """What is chosen."""
        return self._choice

    @Slot()
    def clear(self) -> None:
        """Take all conditions away."""
        self._search.clear()
        self._typed.stop()
        self._choose(ALL_SESSIONS)

    @Slot()
    def focus_search(self) -> None:
        """Let the learner type what is searched."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _fill(self) -> None:
        self._search.setMinimumWidth(self._theme.scaled(_SEARCH_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._search, 1)
        for part in (self._mode, self._hands, self._days, self._result, self._finished, self._clear):
            row.addWidget(part)
        row.addStretch(1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typed.start)
        self._search.returnPressed.connect(self._take_words)
        self._search.left_downwards.connect(self.left_downwards)
        self._typed.timeout.connect(self._take_words)
        menus: dict[FilterChip, Callable[[], list[_Option]]] = {
            self._mode: self._modes,
            self._hands: self._hand_choices,
            self._result: self._results,
        }
        for chip, options in menus.items():
            chip.clicked.connect(lambda *_, chip=chip, options=options: self._offer(chip, options()))
        self._days.clicked.connect(self._offer_days)
        self._finished.clicked.connect(lambda on: self._choose(replace(self._choice, is_finished=on)))
        self._clear.clicked.connect(self.clear)

    @Slot()
    def _take_words(self) -> None:
        self._typed.stop()
        self._choose(replace(self._choice, words=self._search.text()))

    def _choose(self, choice: SessionChoice) -> None:
        is_new = choice != self._choice
        self._choice = choice
        self._show()
        if is_new:
            self.changed.emit(choice)

    def _show(self) -> None:
        choice = self._choice
        _say(self._mode, self.tr("Mode"), "" if choice.mode is None else mode_text(choice.mode))
        _say(self._hands, self.tr("Hands"), "" if choice.hands is None else hands_text(choice.hands))
        _say(self._days, self.tr("Days"), self._days_text(choice))
        _say(self._result, self.tr("Result"), self._result_text(choice))
        self._finished.setChecked(choice.is_finished)
        self._clear.setVisible(choice != ALL_SESSIONS)

    # ---- what is offered

    def _modes(self) -> list[_Option]:
        return [_Option(mode_text(mode), replace(self._choice, mode=mode)) for mode in Mode]

    def _hand_choices(self) -> list[_Option]:
        return [_Option(hands_text(hands), replace(self._choice, hands=hands)) for hands in Hands]

    def _results(self) -> list[_Option]:
        bare = replace(self._choice, worst_grade=None, least_accuracy=None)
        wanted = [replace(bare, worst_grade=grade) for grade in _GRADES]
        wanted += [replace(bare, least_accuracy=percent) for percent in _ACCURACIES]
        return [_Option(self._result_text(each), each) for each in wanted]

    @Slot()
    def _offer_days(self) -> None:
        today = practice_day_of(datetime.now().astimezone())
        spans = [
            replace(self._choice, first_day=today - timedelta(days=days - 1), last_day=today)
            for days in _SPANS_DAYS
        ]
        menu = self._offer(self._days, [_Option(self._days_text(each), each) for each in spans])
        menu.addSeparator()
        menu.addAction(self.tr("From … to …"), self._ask_for_days)

    @Slot()
    def _ask_for_days(self) -> None:
        today = practice_day_of(datetime.now().astimezone())
        first, last = self._choice.first_day or today, self._choice.last_day or today
        dialog = DaysDialog(self._theme, first, last, self)
        dialog.chosen.connect(
            lambda first, last: self._choose(replace(self._choice, first_day=first, last_day=last))
        )
        dialog.open()

    def _offer(self, chip: FilterChip, options: Sequence[_Option]) -> QMenu:
        """Open a menu under a chip; its first line takes the condition away."""
        self._show()
        menu = QMenu(self)
        menu.setObjectName("choices")
        for option in (_Option(self.tr("Any"), self._without(chip)), *options):
            action = QAction(option.text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(option.wanted == self._choice)
            action.triggered.connect(lambda *_, wanted=option.wanted: self._choose(wanted))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
        return menu

    def _without(self, chip: FilterChip) -> SessionChoice:
        bare = {
            self._mode: replace(self._choice, mode=None),
            self._hands: replace(self._choice, hands=None),
            self._days: replace(self._choice, first_day=None, last_day=None),
        }
        return bare.get(chip, replace(self._choice, worst_grade=None, least_accuracy=None))

    # ---- words

    def _result_text(self, choice: SessionChoice) -> str:
        if choice.worst_grade is Grade.A_PLUS:
            return Grade.A_PLUS.value
        if choice.worst_grade is not None:
            return self.tr("{grade} or better").format(grade=choice.worst_grade.value)
        if choice.least_accuracy is not None:
            return self.tr("Notes {percent} % or more").format(percent=round(choice.least_accuracy))
        return ""

    def _days_text(self, choice: SessionChoice) -> str:
        first, last = choice.first_day, choice.last_day
        if first is None or last is None:
            return ""
        if last == practice_day_of(datetime.now().astimezone()):
            days = (last - first).days + 1
            words = {1: self.tr("Today"), 365: self.tr("Last 12 months")}
            if days in words:
                return words[days]
            if days in _SPANS_DAYS:
                return self.tr("Last {count} days").format(count=days)
        return f"{_short(first)} – {_short(last)}" if first != last else _short(first)


def _short(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _say(chip: FilterChip, name: str, chosen: str) -> None:
    """Let a chip say what is chosen."""
    chip.setChecked(bool(chosen))
    chip.setText(chosen or name)
    chip.setAccessibleName(f"{name}: {chosen}" if chosen else name)
