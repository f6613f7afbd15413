"""UI layer: the card beside the list of songs: what the song is, how it went, and Start."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.models.song_wording import KeySpan, fit_text, fits, key_name, range_text, size_text
from sargam_desktop.ui.songs.last_takes import LastTakes
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_CHIP_GAP: Final = 8


class SongDetail(Card):
    """One song, with its primary button.

    Thread: GUI.

    Signals:
        start_pressed: The learner wants to play the song.
        session_requested: Id of the take whose results the learner wants to see.
    """

    start_pressed = Signal()
    session_requested = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty card; fill it with `show_song`."""
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._title = _label("item-title", "primary")
        self._attribution = _label("body", "secondary")
        self._size = _label("body-small", "muted")
        self._rights = _label("caption", "muted")
        self._chips = {name: StatusChip(theme, "") for name in ("key", "tempo", "metre", "range")}
        self._takes = LastTakes(theme)
        self._takes.session_requested.connect(self.session_requested)
        self._start = Button(
            theme, self.tr("Start"), ButtonVariant.PRIMARY, size=ButtonSize.LARGE, icon="play"
        )
        self._start.set_key(self.tr("Enter"))
        self._start.clicked.connect(self.start_pressed)
        self._fill()

    def show_song(self, song: SongInfo, span: KeySpan | None) -> None:
        """Describe `song`; its takes follow with `show_takes`."""
        self._title.setText(song.title)
        year = f", {song.year}" if song.year[:1].isdigit() else ""
        self._attribution.setText(" · ".join(part for part in (song.composer + year, song.style) if part))
        self._size.setText(size_text(song))
        self._rights.setText(song.rights)
        self._rights.setVisible(bool(song.rights))
        self._show_chips(song, span)
        self._start.setAccessibleName(self.tr("Start {title}").format(title=song.title))
        self._takes.show_song(song)

    def show_takes(self, takes: Sequence[SessionRecord]) -> None:
        """Show the learner's takes of the song, newest first."""
        self._takes.show_takes(takes)

    def _show_chips(self, song: SongInfo, span: KeySpan | None) -> None:
        self._chips["key"].set_status(key_name(song), Tone.PLAIN)
        tempo = self.tr("{bpm} BPM").format(bpm=round(song.bpm))
        self._chips["tempo"].set_status(tempo, Tone.PLAIN)
        self._chips["metre"].set_status(song.metre, Tone.PLAIN)
        text, tone = range_text(song), Tone.PLAIN
        if span is not None and fits(song, span):
            text, tone = self.tr("{range} fits").format(range=text), Tone.GOOD
        elif span is not None:
            keys = f"{scientific_name(span.lowest)}–{scientific_name(span.highest)}"
            text, tone = self.tr("{range}, your keys {keys}").format(range=text, keys=keys), Tone.WARM
        self._chips["range"].set_status(text, tone)
        self._chips["range"].setToolTip(fit_text(song, span))

    def _fill(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._attribution)
        column.addWidget(self._size)
        column.addSpacing(8)
        column.addLayout(_row(self._chips["key"], self._chips["tempo"], self._chips["metre"]))
        column.addSpacing(4)
        column.addLayout(_row(self._chips["range"]))
        column.addSpacing(16)
        column.addWidget(self._takes)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(self.focusPolicy())
        area.setWidget(body)
        self.column.addWidget(area, 1)
        self.column.addWidget(self._start)
        self.column.addWidget(self._rights)


def _label(role: str, tone: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_CHIP_GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
