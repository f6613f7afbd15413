"""UI layer: where the learner left off, with the song in one picture and the way on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.songs.song_picture import SongPicture
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.today.today_wording import continue_text, left_off_text

if TYPE_CHECKING:
    from sargam_desktop.tutor.continuing import LeftOff
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class ContinueCard(Card):
    """The last song, how it was played, and the bar to go on at.

    Thread: GUI.

    Signals:
        continue_pressed: Go on where it was left; True to begin at the first bar.
        songs_pressed: Show the songs: none was left yet.
    """

    continue_pressed = Signal(bool)
    songs_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Begin without a song, with the room that one takes."""
        super().__init__(theme)
        self.setAccessibleName(self.tr("Continue where you left"))
        caption = word_label("caption", "muted", has_wrap=False)
        caption.setText(self.tr("Continue where you left"))
        self._title = ElidedLabel("item-title", "primary")
        self._how = ElidedLabel("body", "secondary")
        self._first = Button(theme, self.tr("From bar 1"), ButtonVariant.GHOST)
        self._on = Button(theme, "", icon="play")
        self._songs = Button(theme, self.tr("All songs"), icon="songs")
        self._songs.clicked.connect(self.songs_pressed)
        self._picture = SongPicture(theme)
        for button in (self._first, self._on, self._songs):
            button.hide()  # the words beside them are higher: nothing moves when they come
        self._first.clicked.connect(lambda: self.continue_pressed.emit(True))
        self._on.clicked.connect(lambda: self.continue_pressed.emit(False))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (caption, self._title, self._how):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._first)
        row.addWidget(self._on)
        row.addWidget(self._songs)
        self.column.addLayout(row)
        self.column.addWidget(self._picture)

    def show_nothing(self) -> None:
        """Say that no song has been left so far; the card keeps its place."""
        self._title.setText(self.tr("No song so far"))
        self._how.setText(self.tr("Play one from Songs, and you go on with it here."))
        self._on.hide()
        self._first.hide()
        self._songs.show()
        self._picture.show_score(None)

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the picture out where there is no room for it."""
        self._picture.setVisible(not is_compact)

    def show_left_off(self, left: LeftOff, now: datetime) -> None:
        """Show a song and where it was left."""
        self._title.setText(left.song.info.title)
        self._how.setText(left_off_text(left, now))
        self._on.setText(continue_text(left))
        self._on.setAccessibleName(f"{continue_text(left)}, {left.song.info.title}")
        self._on.show()
        self._songs.hide()
        self._first.setVisible(left.bar > 0 or left.record.settings.is_looping)
        self._picture.show_score(left.song.score)
        self._picture.show_heard(left.song.score.bars[left.bar].onset_beat if left.bar else None)
