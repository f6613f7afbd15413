"""UI layer: the first day: a piece to begin with, and the ways to songs and lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class WelcomeCard(Card):
    """An invitation to a first piece.

    Thread: GUI.

    Signals:
        piece_pressed: Id of the song that the learner wants to begin with.
        songs_pressed: Show the songs.
        lessons_pressed: Show the lessons.
    """

    piece_pressed = Signal(str)
    songs_pressed = Signal()
    lessons_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Begin without a piece, with the room that its name takes."""
        super().__init__(theme, self.tr("Your first day"))
        self._song_id = ""
        words = word_label("body", "secondary")
        words.setText(
            self.tr(
                "Begin with a short piece: its notes fall onto the keys, and the music waits for you. The "
                "letter keys of the computer play, too. After it the coach knows more."
            )
        )
        self.column.addWidget(words)
        self._piece = Button(theme, self.tr("Play a first piece"), icon="play")
        self._piece.setEnabled(False)
        self._name = word_label("body", "muted", has_wrap=False)
        self._songs = Button(theme, self.tr("All songs"), ButtonVariant.GHOST, icon="songs")
        self._lessons = Button(theme, self.tr("Lessons"), ButtonVariant.GHOST, icon="lessons")
        self._piece.clicked.connect(lambda: self.piece_pressed.emit(self._song_id))
        self._songs.clicked.connect(self.songs_pressed)
        self._lessons.clicked.connect(self.lessons_pressed)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._piece)
        row.addWidget(self._name, 1)
        row.addWidget(self._lessons)
        row.addWidget(self._songs)
        self.column.addLayout(row)

    def show_piece(self, piece: SongInfo | None) -> None:
        """Offer a piece; None where the library has none."""
        self._piece.setEnabled(piece is not None)
        self._song_id, text = "", ""
        if piece is not None:
            self._song_id = piece.song_id
            text = self.tr("{title} · {bars} bars").format(title=piece.title, bars=piece.bar_count)
        self._name.setText(text)
        self._piece.setAccessibleDescription(text)
