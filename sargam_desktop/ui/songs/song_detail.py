"""UI layer: the card beside the list of songs: what the song is, how it went, and Start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.tutor.arrangement import AS_WRITTEN, ArrangedSong, Arrangement
from sargam_desktop.tutor.song_standing import Standing
from sargam_desktop.tutor.song_tutorial import Section, TutorialStep
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.filter_chip import ChipMark, FilterChip
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.models.song_wording import (
    KeySpan,
    fit_text,
    fits,
    key_name,
    length_text,
    range_text,
    size_text,
    style_name,
)
from sargam_desktop.ui.songs.arrangement_row import ArrangementRow
from sargam_desktop.ui.songs.best_results import BestResults
from sargam_desktop.ui.songs.difficulty_card import DifficultyCard
from sargam_desktop.ui.songs.last_takes import LastTakes
from sargam_desktop.ui.songs.song_picture import SongPicture
from sargam_desktop.ui.songs.tutorial_card import TutorialCard
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

if TYPE_CHECKING:
    from sargam_desktop.tutor.difficulty import Difficulty

_CHIP_GAP: Final = 6
_SECTION_GAP: Final = 14


@dataclass(frozen=True, slots=True)
class DetailedSong:
    """What the card tells of a song before its score is read.

    Attributes:
        info: Its description.
        grade: Given or worked out, 1-10, None for unknown.
        standing: How the learner stands with it.
        is_favourite: It is starred.
        is_own: It is the learner's own, so it can be edited and removed for good.
        is_hidden: It is hidden.
        folder: Where it is kept; empty for no folder.
        arrangement: How the learner wants to play it.
        steps: The way to learn it.
    """

    info: SongInfo
    grade: int | None
    standing: Standing
    is_favourite: bool
    is_own: bool
    is_hidden: bool
    folder: str = ""
    arrangement: Arrangement = AS_WRITTEN
    steps: Sequence[TutorialStep] = ()


class SongDetail(Card):
    """One song, with its primary button.

    Thread: GUI.

    Signals:
        start_pressed: The learner wants to play the song.
        listen_pressed: The learner wants to hear the song, or has heard enough.
        favourite_pressed: The learner wants the star on or off.
        hands_pressed: The learner wants to correct which hand plays what.
        sargam_pressed: The learner wants to see the song in swaras.
        export_pressed: The learner wants the song as a file.
        edit_pressed: The learner wants to describe the song in other words.
        remove_pressed: The learner wants the song out of the list, or a hidden one back in it.
        step_pressed: The `TutorialStep` that the learner wants to do.
        arrangement_changed: The `Arrangement` in which the learner wants to play the song.
        session_requested: Id of the take whose results the learner wants to see.
    """

    start_pressed = Signal()
    listen_pressed = Signal()
    favourite_pressed = Signal()
    hands_pressed = Signal()
    sargam_pressed = Signal()
    export_pressed = Signal()
    edit_pressed = Signal()
    remove_pressed = Signal()
    step_pressed = Signal(object)
    arrangement_changed = Signal(object)
    session_requested = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty card; fill it with `show_song`."""
        super().__init__(theme, parent=parent)
        self._title = word_label("item-title", "primary")
        self._attribution = word_label("body", "secondary")
        self._size = word_label("body-small", "muted")
        self._rights = word_label("caption", "muted")
        self._chips = {name: StatusChip(theme, "") for name in ("key", "tempo", "metre", "length", "range")}
        self._arrangement = ArrangementRow(theme)
        self._picture = SongPicture(theme)
        self._difficulty = DifficultyCard(theme)
        self._tutorial = TutorialCard(theme)
        self._best = BestResults()
        self._takes = LastTakes(theme)
        self._start = Button(
            theme, self.tr("Start"), ButtonVariant.PRIMARY, size=ButtonSize.LARGE, icon="play"
        )
        self._start.set_key(self.tr("Enter"))
        self._listen = Button(theme, self.tr("Listen"), size=ButtonSize.LARGE, icon="headphones")
        self._star = FilterChip(theme, self.tr("Favourite"), ChipMark.CHECK)
        self._sargam = Button(
            theme, self.tr("Sargam"), ButtonVariant.GHOST, size=ButtonSize.SMALL, icon="labels"
        )
        self._sargam.setToolTip(self.tr("Show the whole song in swaras (Ctrl G)"))
        self._export = Button(
            theme, self.tr("Export"), ButtonVariant.GHOST, size=ButtonSize.SMALL, icon="export"
        )
        self._export.setToolTip(self.tr("Write the song to a file (Ctrl S)"))
        self._edit = Button(theme, self.tr("Edit"), ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self._hands = Button(
            theme, self.tr("Hands"), ButtonVariant.GHOST, size=ButtonSize.SMALL, icon="hands"
        )
        self._hands.setToolTip(self.tr("Correct bar by bar which hand plays what (Ctrl H)"))
        self._remove = Button(theme, self.tr("Remove"), ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self._area = QScrollArea()
        self._song_id = ""
        self._span: KeySpan | None = None
        self._folder = ""
        self._connect()
        self._fill()

    def show_song(self, song: DetailedSong, span: KeySpan | None) -> None:
        """Describe a song; its takes and its score follow with `show_takes` and `show_score`."""
        info = song.info
        if info.song_id != self._song_id:
            self._area.verticalScrollBar().setValue(0)
        self._song_id, self._span = info.song_id, span
        self._title.setText(info.title)
        year = f", {info.year}" if info.year[:1].isdigit() else ""
        said = info.composer + year, style_name(info.style)
        self._attribution.setText(" · ".join(part for part in said if part))
        self._attribution.setVisible(bool(self._attribution.text()))
        self._folder = song.folder
        self._say_size(size_text(info))
        self._rights.setText(info.rights)
        self._rights.setVisible(bool(info.rights))
        self._show_chips(info, span)
        self._difficulty.show_grade(song.grade, is_given=info.grade is not None)
        self._best.show_standing(song.standing)
        self._tutorial.show_steps(song.steps)
        self._tutorial.show_sections(())
        self._arrangement.show_song(info, song.arrangement, span)
        self._picture.show_score(None)
        self._show_actions(song)
        self._takes.show_song(info)

    def show_score(self, arranged: ArrangedSong, difficulty: Difficulty, sections: Sequence[Section]) -> None:
        """Show the notes as they are to be played, what was moved, and why the song is hard."""
        score = arranged.song.score
        self._say_size(size_text(arranged.song.info, len({bar.number for bar in score.bars})))
        self._show_chips(arranged.song.info, self._span)  # the key and the keys of the song as it is played
        self._picture.show_score(score)
        self._arrangement.show_moves(arranged.moves)
        self._tutorial.show_sections(sections)
        self._difficulty.show_reasons(difficulty)

    def show_steps(self, steps: Sequence[TutorialStep]) -> None:
        """Show the way to learn the song, and how far each step is."""
        self._tutorial.show_steps(steps)

    def _say_size(self, size: str) -> None:
        where = self.tr("in “{folder}”").format(folder=self._folder) if self._folder else ""
        self._size.setText(" · ".join(filter(None, (size, where))))

    def show_standing(self, standing: Standing) -> None:
        """Show the best takes."""
        self._best.show_standing(standing)

    def show_takes(self, takes: Sequence[SessionRecord]) -> None:
        """Show the learner's takes of the song, newest first."""
        self._takes.show_takes(takes)

    def show_heard(self, beat: float | None) -> None:
        """Show which place is heard; None when nothing sounds any more."""
        self._picture.show_heard(beat)
        is_heard = beat is not None
        self._listen.setText(self.tr("Stop") if is_heard else self.tr("Listen"))
        self._listen.set_icon_name("stop" if is_heard else "headphones")

    def _show_actions(self, song: DetailedSong) -> None:
        title = song.info.title
        self._start.setAccessibleName(self.tr("Start {title}").format(title=title))
        self._listen.setAccessibleName(self.tr("Listen to {title}").format(title=title))
        self._sargam.setAccessibleName(self.tr("Show {title} in swaras").format(title=title))
        self._export.setAccessibleName(self.tr("Export {title}").format(title=title))
        self._star.setChecked(song.is_favourite)
        self._edit.setVisible(song.is_own)
        self._hands.setVisible(song.is_own)
        away = self.tr("Remove") if song.is_own else self.tr("Hide this song")
        self._remove.setText(self.tr("Show again") if song.is_hidden else away)

    def _show_chips(self, song: SongInfo, span: KeySpan | None) -> None:
        self._chips["key"].set_status(key_name(song), Tone.PLAIN)
        tempo = self.tr("{bpm} BPM").format(bpm=round(song.bpm))
        self._chips["tempo"].set_status(tempo, Tone.PLAIN)
        self._chips["metre"].set_status(song.metre, Tone.PLAIN)
        self._chips["length"].set_status(length_text(song.duration_us), Tone.PLAIN)
        text, tone = range_text(song), Tone.PLAIN
        if span is not None and fits(song, span):
            text, tone = self.tr("{range} fits").format(range=text), Tone.GOOD
        elif span is not None:
            keys = f"{scientific_name(span.lowest)}–{scientific_name(span.highest)}"
            text, tone = self.tr("{range}, your keys {keys}").format(range=text, keys=keys), Tone.WARM
        self._chips["range"].set_status(text, tone)
        self._chips["range"].setToolTip(fit_text(song, span))

    def _connect(self) -> None:
        self._tutorial.step_pressed.connect(self.step_pressed)
        self._arrangement.changed.connect(self.arrangement_changed)
        self._takes.session_requested.connect(self.session_requested)
        self._start.clicked.connect(self.start_pressed)
        self._listen.clicked.connect(self.listen_pressed)
        self._star.clicked.connect(self._ask_for_star)
        self._hands.clicked.connect(self.hands_pressed)
        self._sargam.clicked.connect(self.sargam_pressed)
        self._export.clicked.connect(self.export_pressed)
        self._edit.clicked.connect(self.edit_pressed)
        self._remove.clicked.connect(self.remove_pressed)

    @Slot(bool)
    def _ask_for_star(self, is_on: bool) -> None:
        self._star.setChecked(not is_on)  # the star turns when the store has taken it
        self.favourite_pressed.emit()

    def _fill(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._title, self._attribution, self._size):
            column.addWidget(label)
        column.addSpacing(8)
        chips = self._chips
        column.addLayout(_row(chips["key"], chips["tempo"], chips["metre"], chips["length"]))
        column.addSpacing(2)
        column.addLayout(_row(chips["range"], self._star))
        for section in (
            self._arrangement,
            self._picture,
            self._tutorial,
            self._difficulty,
            self._best,
            self._takes,
        ):
            column.addSpacing(_SECTION_GAP)
            column.addWidget(section)
        column.addSpacing(_SECTION_GAP)
        column.addLayout(_row(self._sargam, self._export))
        column.addLayout(_row(self._hands, self._edit, self._remove))
        column.addWidget(self._rights)
        column.addStretch()
        area = self._area
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(self.focusPolicy())
        area.setWidget(body)
        self.column.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._start, 1)
        buttons.addWidget(self._listen)
        self.column.addLayout(buttons)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_CHIP_GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
