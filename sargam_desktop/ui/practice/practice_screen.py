"""UI layer: the parts of the practice screen in their sizes, all showing one state."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sargam_desktop.engine.ports import Deliver, InputDevices
from sargam_desktop.ui.keyboard.key_layout import KeyRange
from sargam_desktop.ui.keyboard.keyboard_widget import KeyboardWidget
from sargam_desktop.ui.loop_ends import LoopBars
from sargam_desktop.ui.piano_roll.piano_roll_widget import PianoRollWidget
from sargam_desktop.ui.practice.control_row import ControlRow
from sargam_desktop.ui.practice.count_in_dial import CountInDial, quiet_place
from sargam_desktop.ui.practice.fallboard import Fallboard
from sargam_desktop.ui.practice.guide_panel import GuidePanel
from sargam_desktop.ui.practice.header_bar import HeaderBar
from sargam_desktop.ui.practice.hidden_notes import HiddenNotes
from sargam_desktop.ui.practice.notation_place import NotationPlace
from sargam_desktop.ui.practice.song_strip import SongStrip
from sargam_desktop.ui.practice_guidance import GuideShown, as_shown
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.theme_controller import ThemeController

_KEYS_SHARE: Final = 0.16
_LOWEST_KEYS: Final = 120
_HIGHEST_KEYS: Final = 190
_FIRST_BEATS: Final = 6.0
_FIRST_NOTES: Final = 100
_ROUNDING_BEAT: Final = 1e-6
_GUIDE_MARGIN: Final = 16


class PracticeScreen(QWidget):
    """Header, song strip, stage, fallboard, keys and control row, one below the other.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        deliver: Deliver,
        now_us: Callable[[], int],
        setup: PracticeSetup,
        keys: KeyRange,
    ) -> None:
        """Build the parts for a score and a range of keys."""
        super().__init__()
        self.header = HeaderBar(theme)
        self.strip = SongStrip(theme, setup)
        self.stage = PianoRollWidget(theme, setup, keys)
        self.fallboard = Fallboard(theme, setup)
        self.keyboard = KeyboardWidget(theme, deliver, now_us, keys, setup.naming)
        self.controls = ControlRow(theme)
        self.dial = CountInDial(theme, self.stage)
        self.hidden_notes = HiddenNotes(theme, self.stage)
        self.guide = GuidePanel(theme, self)
        self.notation = NotationPlace(theme, setup, self)
        self.notation.shares_changed.connect(self._share)
        self._shown = GuideShown()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self.notation.panel)
        column.addWidget(self.stage, 1)
        column.addWidget(self.fallboard)
        column.addWidget(self.keyboard)
        column.addWidget(self.controls)

    def show_setup(self, setup: PracticeSetup, keys: KeyRange) -> None:
        """Show another song, or the same one with other hands, names or keys."""
        self.strip.show_song(setup)
        self.stage.show_song(setup, keys)
        self.keyboard.show_keys(keys, setup.naming)
        self.controls.show_settings(setup.settings, setup.naming.style)
        self.controls.show_hands_of(setup.score)
        self._place_dial(setup)

    def show_guide(self, shown: GuideShown) -> None:
        """Show how the learner is guided; `show_state` then leaves out what this level of help does."""
        self._shown = shown
        self.header.show_guide(shown)
        self.guide.show_guide(shown)
        self.hidden_notes.show_guide(shown)
        self.stage.set_notes_shown(not shown.are_notes_hidden)
        self.strip.set_notes_shown(not shown.are_notes_hidden)
        self.stage.set_names_shown(shown.has_names)
        self.notation.show_guide(shown)

    def show_keys(self, *, are_letters_notes: bool) -> None:
        """Show which key moves each control: Ctrl and a letter while letters are notes."""
        self.controls.show_keys(are_letters_notes=are_letters_notes)
        self.guide.show_keys(are_letters_notes=are_letters_notes)
        self.notation.choices.show_keys(are_letters_notes=are_letters_notes)
        self.header.show_guide_key(self.tr("Ctrl G") if are_letters_notes else "G")
        self.header.show_view_key(self.tr("Ctrl S") if are_letters_notes else "S")
        self.hidden_notes.set_key(self.tr("Ctrl P") if are_letters_notes else "P")

    def set_fingers_shown(self, has_fingers: bool) -> None:
        """Write fingerings on the notes or not."""
        self.stage.set_fingers_shown(has_fingers)
        self.notation.set_fingers_shown(has_fingers)

    def frame(self, now_us: int, beat: float) -> bool:
        """Move what is seen to `beat`; tell whether anything is unfinished apart from the position."""
        self.strip.set_beat(beat)
        panel = self.notation.panel
        is_stage_busy = not self.stage.isHidden() and self.stage.frame(now_us, beat)
        is_panel_busy = not panel.isHidden() and panel.frame(now_us, beat)
        return is_stage_busy or is_panel_busy

    def toggle_view_choices(self) -> bool:
        """Show the choices of what is seen, or hide them; tell whether they are there."""
        is_opening = not self.notation.choices.isVisible()
        if is_opening:
            self.notation.open_choices()
            self._place_choices()
        self.notation.choices.setVisible(is_opening)
        return is_opening

    def toggle_guide(self) -> bool:
        """Show the choices of help over the stage, or hide them; tell whether they are there."""
        self.guide.setVisible(not self.guide.isVisible())
        self._place_guide()
        self.guide.raise_()
        if self.guide.isVisible():
            self.guide.hints.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.guide.isVisible()

    def show_state(self, state: PracticeState, devices: InputDevices) -> None:
        """Show what happened; each part paints only what changed."""
        state = as_shown(state, self._shown)
        self.stage.show_state(state)
        self.keyboard.show_state(state, has_fingers=self._shown.has_names)
        self.strip.show_state(state)
        self.notation.show_state(state)
        self.fallboard.show_state(state, devices, self._shown)
        self.header.show_state(state)
        tempo_map = state.setup.score.tempo_map
        beat = tempo_map.beat_at(state.position.score_us)
        self.controls.show_state(state, tempo_map.bpm_at(beat + _ROUNDING_BEAT))

    def show_loop(self, setup: PracticeSetup, loop: LoopBars | None) -> None:
        """Show which bars repeat."""
        self.strip.set_loop(loop)
        self.notation.panel.set_loop(loop)
        settings = setup.settings
        if loop is None and settings.last_bar is None:
            self.stage.set_passage(setup.start_beat, setup.end_beat)
            self.controls.show_loop(self.tr("Whole piece"))
            return
        bars = loop or (settings.first_bar or 0, settings.last_bar or 0)
        first, last = (setup.score.bars[bar] for bar in bars)
        self.stage.set_passage(first.onset_beat, last.end_beat)
        if bars[0] == bars[1]:
            self.controls.show_loop(self.tr("Bar {bar}").format(bar=first.number))
        else:
            text = self.tr("Bars {first}–{last}")
            self.controls.show_loop(text.format(first=first.number, last=last.number))

    def _place_dial(self, setup: PracticeSetup) -> None:
        """Count in where the first notes are not."""
        first = setup.score.index_range(setup.start_beat, setup.start_beat + _FIRST_BEATS)[:_FIRST_NOTES]
        layout = self.keyboard.layout_of_keys
        keys = [layout.key(setup.score.notes[index].pitch) for index in first]
        self.dial.stand_at(quiet_place([key.x + key.width / 2 for key in keys if key], layout.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keys their share of the height, and the stage the rest."""
        share = round(self.height() * _KEYS_SHARE)
        self.keyboard.setFixedHeight(min(max(share, _LOWEST_KEYS), _HIGHEST_KEYS))
        self._share()
        self._place_guide()
        self._place_choices()

    @Slot()
    def _share(self) -> None:
        """Share the room above the keys between notation and falling notes."""
        fixed = (self.header, self.strip, self.fallboard, self.keyboard, self.controls)
        shares = self.notation.share(self.height() - sum(part.minimumHeight() for part in fixed))
        self.stage.setVisible(shares.has_stage)
        self.dial.stand_over(self.stage if shares.has_stage else self.notation.panel)
        self.header.show_view(self.notation.choice.view)

    def _place_guide(self) -> None:
        """Lay the choices of help below their chip, over the strip and the stage."""
        self._lay_below(self.guide, self.header.guide)

    def _place_choices(self) -> None:
        """Lay the choices of what is seen below their button."""
        self._lay_below(self.notation.choices, self.header.view)

    def _lay_below(self, card: QWidget, button: QWidget) -> None:
        card.adjustSize()
        middle = button.geometry().center().x() - card.width() // 2
        left = min(max(middle, _GUIDE_MARGIN), self.width() - card.width() - _GUIDE_MARGIN)
        card.move(left, self.header.height() + _GUIDE_MARGIN // 2)
