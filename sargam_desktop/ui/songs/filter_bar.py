"""UI layer: the chips that narrow the list of songs."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.song_catalogue import HARDEST_LEVEL, Progress, SongChoice
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.filter_chip import ChipMark, FilterChip
from sargam_desktop.ui.models.song_wording import difficulty_word, style_name
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_CHIP_GAP: Final = 8


class _Option(NamedTuple):
    """A line of a menu: what it says, whether it is chosen, and what choosing it leads to."""

    text: str
    is_on: bool
    wanted: SongChoice


class FilterBar(QWidget):
    """A row of chips; what they say together is a `SongChoice` without words and order.

    Thread: GUI.

    Signals:
        changed: The `SongChoice` that the learner made.
        move_requested: The learner wants to put the own songs that are shown into a folder.
    """

    changed = Signal(object)
    move_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without conditions."""
        super().__init__(parent)
        self._choice = SongChoice()
        self._styles: Sequence[str] = ()
        self._folders: Sequence[str] = ()
        self._own_count = 0
        self._levels = FilterChip(theme, self.tr("Difficulty"), ChipMark.MENU)
        self._style = FilterChip(theme, self.tr("Style"), ChipMark.MENU)
        self._own = FilterChip(theme, self.tr("My songs"), ChipMark.MENU)
        self._hands = FilterChip(theme, self.tr("Hands"), ChipMark.MENU)
        self._progress = FilterChip(theme, self.tr("Progress"), ChipMark.MENU)
        self._favourites = FilterChip(theme, self.tr("Favourites"), ChipMark.CROSS)
        self._fitting = FilterChip(theme, self.tr("Fits my keyboard"), ChipMark.CROSS)
        self._hidden = FilterChip(theme, self.tr("Hidden"), ChipMark.CROSS)
        self._clear = Button(theme, self.tr("Clear"), ButtonVariant.GHOST)
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._fill()
        self._connect()
        self._show()

    def choice(self) -> SongChoice:
        """Return what is chosen, without words and order."""
        return self._choice

    def show_styles(self, styles: Sequence[str]) -> None:
        """Offer these styles."""
        self._styles = styles
        self._style.setVisible(len(styles) > 1)

    def show_folders(self, folders: Sequence[str], *, has_own: bool) -> None:
        """Offer the learner's own songs by folder, where there are any; a folder that is gone is left."""
        self._folders = folders
        self._own.setVisible(has_own)
        chosen = self._choice.own_folders
        if chosen is None:
            return
        left = (chosen & {*folders, ""}) if has_own else None
        if left != chosen:
            self._choose(replace(self._choice, own_folders=left))

    def show_own_count(self, count: int) -> None:
        """Take how many songs of the learner's own are shown."""
        self._own_count = count

    def show_hidden_count(self, count: int) -> None:
        """Offer hidden songs where there are any; with none left the list goes back to the others."""
        self._hidden.setText(self.tr("Hidden ({count})").format(count=count))
        self._hidden.setVisible(count > 0)
        if not count and self._choice.is_hidden:
            self._choose(replace(self._choice, is_hidden=False))

    def show_range(self, *, is_known: bool) -> None:
        """Offer to compare with the learner's keys where they are known."""
        self._fitting.setEnabled(is_known)
        tip = "" if is_known else self.tr("Set the range of your keyboard in the settings first")
        self._fitting.setToolTip(tip)
        if not is_known and self._choice.is_fitting:
            self._choose(replace(self._choice, is_fitting=False))

    @Slot()
    def clear(self) -> None:
        """Take all conditions away."""
        self._choose(SongChoice())

    def _fill(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_CHIP_GAP)
        for chip in self._chips():
            row.addWidget(chip)
        row.addWidget(self._clear)
        row.addStretch()
        self._style.hide()
        self._own.hide()
        self._hidden.hide()

    def _chips(self) -> tuple[FilterChip, ...]:
        menus = (self._levels, self._style, self._hands, self._progress, self._own)
        return (*menus, self._favourites, self._fitting, self._hidden)

    def _connect(self) -> None:
        self._levels.clicked.connect(self._offer_levels)
        self._style.clicked.connect(self._offer_styles)
        self._hands.clicked.connect(self._offer_hands)
        self._progress.clicked.connect(self._offer_progress)
        self._own.clicked.connect(self._offer_own)
        self._favourites.clicked.connect(lambda on: self._choose(replace(self._choice, is_favourite=on)))
        self._fitting.clicked.connect(lambda on: self._choose(replace(self._choice, is_fitting=on)))
        self._hidden.clicked.connect(lambda on: self._choose(replace(self._choice, is_hidden=on)))
        self._clear.clicked.connect(self.clear)

    def _choose(self, choice: SongChoice, *_of_signal: object) -> None:
        self._choice = choice
        self._show()
        self.changed.emit(choice)

    def _show(self) -> None:
        choice = self._choice
        words = [difficulty_word(level) for level in sorted(choice.levels)]
        _say(self._levels, self.tr("Difficulty"), words)
        _say(self._style, self.tr("Style"), sorted(map(style_name, choice.styles)))
        hands = [self._hands_word(choice.hands)] if choice.hands is not None else []
        _say(self._hands, self.tr("Hands"), hands)
        progress = [self._progress_word(choice.progress)] if choice.progress is not Progress.ANY else []
        _say(self._progress, self.tr("Progress"), progress)
        own = choice.own_folders
        _say(self._own, self.tr("My songs"), [] if own is None else self._own_words(own))
        self._favourites.setChecked(choice.is_favourite)
        self._fitting.setChecked(choice.is_fitting)
        self._hidden.setChecked(choice.is_hidden)
        self._clear.setVisible(choice != SongChoice())

    @Slot()
    def _offer_levels(self) -> None:
        chosen = self._choice.levels
        self._offer(
            self._levels,
            [
                _Option(
                    difficulty_word(level), level in chosen, replace(self._choice, levels=chosen ^ {level})
                )
                for level in range(1, HARDEST_LEVEL + 1)
            ],
        )

    @Slot()
    def _offer_styles(self) -> None:
        chosen = self._choice.styles
        self._offer(
            self._style,
            [
                _Option(style_name(style), style in chosen, replace(self._choice, styles=chosen ^ {style}))
                for style in self._styles
            ],
        )

    @Slot()
    def _offer_hands(self) -> None:
        chosen = self._choice.hands
        self._offer(
            self._hands,
            [
                _Option(
                    self._hands_word(hands),
                    hands is chosen,
                    replace(self._choice, hands=None if hands is chosen else hands),
                )
                for hands in Hands
            ],
        )

    @Slot()
    def _offer_progress(self) -> None:
        chosen = self._choice.progress
        self._offer(
            self._progress,
            [
                _Option(
                    self._progress_word(progress),
                    progress is chosen,
                    replace(self._choice, progress=Progress.ANY if progress is chosen else progress),
                )
                for progress in (Progress.NOT_STARTED, Progress.STARTED, Progress.MASTERED)
            ],
        )

    @Slot()
    def _offer_own(self) -> None:
        chosen = self._choice.own_folders
        everything = frozenset[str]()
        options = [
            _Option(
                self.tr("All my songs"),
                chosen == everything,
                replace(self._choice, own_folders=None if chosen == everything else everything),
            )
        ]
        folders = chosen or everything
        for name in (*self._folders, ""):
            wanted = replace(self._choice, own_folders=(folders ^ {name}) or None)
            options.append(_Option(name or self.tr("In no folder"), name in folders, wanted))
        menu = self._offer(self._own, options if self._folders else options[:1])
        menu.addSeparator()
        one, more = self.tr("Put 1 song into a folder…"), self.tr("Put {count} songs into a folder…")
        text = one if self._own_count == 1 else more.format(count=self._own_count)
        menu.addAction(text, self.move_requested.emit).setEnabled(self._own_count > 0)

    def _own_words(self, folders: frozenset[str]) -> list[str]:
        """Return the words of the chosen folders; of none the one for all."""
        if not folders:
            return [self.tr("All my songs")]
        return [name or self.tr("In no folder") for name in sorted(folders)]

    def _offer(self, chip: FilterChip, options: Sequence[_Option]) -> QMenu:
        """Open a menu under a chip; choosing again what is chosen takes it back."""
        self._show()
        menu = QMenu(self)
        menu.setObjectName("choices")
        for option in options:
            action = QAction(option.text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(option.is_on)
            action.triggered.connect(partial(self._choose, option.wanted))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
        return menu

    def _hands_word(self, hands: Hands) -> str:
        words = {
            Hands.LEFT: self.tr("Left hand"),
            Hands.BOTH: self.tr("Both hands"),
            Hands.RIGHT: self.tr("Right hand"),
        }
        return words[hands]

    def _progress_word(self, progress: Progress) -> str:
        words = {
            Progress.NOT_STARTED: self.tr("Not started"),
            Progress.STARTED: self.tr("Begun"),
            Progress.MASTERED: self.tr("Mastered"),
        }
        return words.get(progress, "")


def _say(chip: FilterChip, name: str, chosen: Sequence[str]) -> None:
    """Let a chip say what is chosen: the one thing by name, several by count."""
    chip.setChecked(bool(chosen))
    text = name if not chosen else chosen[0] if len(chosen) == 1 else f"{name} · {len(chosen)}"
    chip.setText(text)
    chip.setAccessibleName(f"{name}: {', '.join(chosen)}" if chosen else name)
