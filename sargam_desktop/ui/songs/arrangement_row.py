"""UI layer: the key in which a song is played, and whether it is fitted to the keyboard."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.pitch import HIGHEST_PITCH, LOWEST_PITCH, PITCHES_PER_OCTAVE
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.domain.transposition import FARTHEST_SEMITONES, transposed_fifths
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.arrangement import AS_WRITTEN, Arrangement
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.filter_chip import ChipMark, FilterChip
from sargam_desktop.ui.models.song_wording import KeySpan, fits, key_name
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_GAP: Final = 8
_MOST_MOVES: Final = 4


class ArrangementRow(QWidget):
    """A list of keys, a chip that fits the song, and what was moved for it.

    Thread: GUI.

    Signals:
        changed: The `Arrangement` that the learner wants.
    """

    changed = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin as written."""
        super().__init__(parent)
        self._arrangement = AS_WRITTEN
        self._keys = ComboBox(theme, self.tr("Key"))
        self._fit = FilterChip(theme, self.tr("Fit to my keys"), ChipMark.CHECK)
        self._fit.setToolTip(self.tr("Move notes without a key by octaves; the song is judged as fitted"))
        self._reset = Button(theme, self.tr("As written"), ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self._reset.setToolTip(self.tr("Play the song in its own key, with all notes where they are written"))
        self._moves = QLabel()
        self._moves.setProperty("role", "caption")
        self._moves.setProperty("tone", "warm")
        self._moves.setWordWrap(True)
        word = QLabel(self.tr("Key"))
        word.setProperty("role", "heading-3")
        word.setProperty("tone", "secondary")
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(word)
        row.addWidget(self._keys, 1)
        row.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._moves)
        self._moves.hide()
        self._keys.activated.connect(self._take_key)
        self._fit.clicked.connect(self._take_fit)
        self._reset.clicked.connect(self._take_reset)

    def show_song(self, song: SongInfo, arrangement: Arrangement, span: KeySpan | None) -> None:
        """Offer the keys of a song, and to fit it where it leaves the learner's keyboard."""
        self._arrangement = arrangement
        self._keys.clear()
        down = min(FARTHEST_SEMITONES, song.lowest_pitch - LOWEST_PITCH)
        up = min(FARTHEST_SEMITONES, HIGHEST_PITCH - song.highest_pitch)
        for semitones in range(up, -down - 1, -1):
            self._keys.addItem(_say_key(song, semitones), semitones)
        self._keys.setCurrentIndex(self._keys.findData(arrangement.semitones))
        moved = _moved(song, arrangement.semitones)
        self._fit.setVisible(span is not None and (arrangement.is_fitted or not fits(moved, span)))
        self._fit.setChecked(arrangement.is_fitted)
        self._reset.setVisible(arrangement != AS_WRITTEN)
        self._moves.hide()

    def show_moves(self, moves: Sequence[Wording]) -> None:
        """Say what was moved."""
        said = [said.filled(QCoreApplication.translate("RangeFit", said.template)) for said in moves]
        shown = said[:] if len(said) <= _MOST_MOVES else said[: _MOST_MOVES - 1]
        if len(said) > len(shown):
            shown.append(self.tr("and {count} more moves").format(count=len(said) - len(shown)))
        self._moves.setText("\n".join(shown))
        self._moves.setToolTip("\n".join(said))
        self._moves.setVisible(bool(moves))

    @Slot()
    def _take_key(self) -> None:
        self.changed.emit(replace(self._arrangement, semitones=int(self._keys.currentData())))

    @Slot()
    def _take_reset(self) -> None:
        self.changed.emit(AS_WRITTEN)

    @Slot(bool)
    def _take_fit(self, is_on: bool) -> None:
        self.changed.emit(replace(self._arrangement, is_fitted=is_on))


def _say_key(song: SongInfo, semitones: int) -> str:
    key = key_name(_moved(song, semitones))
    if not semitones:
        return key
    steps = f"+{semitones}" if semitones > 0 else f"−{-semitones}"
    return QCoreApplication.translate("Song", "{key}, {steps}").format(key=key, steps=steps)


def _moved(song: SongInfo, semitones: int) -> SongInfo:
    return replace(
        song,
        fifths=transposed_fifths(song.fifths, semitones) if semitones else song.fifths,
        sa=None if song.sa is None else (song.sa + semitones) % PITCHES_PER_OCTAVE,
        lowest_pitch=song.lowest_pitch + semitones,
        highest_pitch=song.highest_pitch + semitones,
    )
