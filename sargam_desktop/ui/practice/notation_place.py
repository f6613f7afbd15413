"""UI layer: the notation of the practice screen: which sheet stands there, when another one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.notation_choice import NotationChoice, NotationKind, NotationView
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.song import Song
from sargam_desktop.ui.notation.notation_panel import NotationPanel
from sargam_desktop.ui.notation.sheet_marks import Slips
from sargam_desktop.ui.notation.sheet_pictures import MakeSheet, SheetWish
from sargam_desktop.ui.notation.sheet_reader import ReadSheet, SheetReader
from sargam_desktop.ui.practice.key_commands import Command
from sargam_desktop.ui.practice.stage_shares import StageShares, share_stage
from sargam_desktop.ui.practice.view_panel import ViewPanel
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import News, PracticeState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Height of a staff beside the falling notes, and where notation has the room for itself.
_STRIP_STAFF_PX: Final = 32.0
_STAFF_PX: Final = 40.0
_MARGIN_PX: Final = 24
_NARROWEST_PX: Final = 240


class NotationPlace(QObject):
    """Panel, choices and reader, as one.

    Thread: GUI.

    Signals:
        choice_requested: The `NotationChoice` that the learner wants.
        shares_changed: Falling notes and notation share their room in another way.
        woken: There is something to draw in a frame.
    """

    choice_requested = Signal(object)
    shares_changed = Signal()
    woken = Signal()

    def __init__(self, theme: ThemeController, setup: PracticeSetup, screen: QWidget) -> None:
        """Begin with falling notes only, over `screen`."""
        super().__init__(screen)
        self._theme = theme
        self._setup = setup
        self._song: Song | None = None
        self._choice = NotationChoice()
        self._shown = GuideShown()
        self._has_fingers = True
        self._has_notation = True
        self._slips = Slips()
        self.panel = NotationPanel(theme, setup)
        self.panel.hide()
        self.choices = ViewPanel(theme, screen)
        self._reader = SheetReader(self)
        self._connect()

    @property
    def choice(self) -> NotationChoice:
        """What is seen."""
        return self._choice

    def set_maker(self, make: MakeSheet) -> None:
        """Let sheets be made by `make`. Thread of its calls: any but the GUI's."""
        self._reader.set_maker(make)

    def finish(self) -> None:
        """End what is under way in the background."""
        self._reader.finish()
        self.panel.finish()

    # ---- what the screen tells

    def show_song(self, song: Song, setup: PracticeSetup, choice: NotationChoice) -> None:
        """Show a song as the learner wants to see it, or the same one in another way."""
        before = self._choice
        if setup.score is not self._setup.score:
            self._reader.forget()
            self._has_notation, self._slips = True, Slips()
            self.panel.show_words("")
        elif before.kind is not choice.kind:
            self._has_notation = True
        self._song, self._setup, self._choice = song, setup, choice
        self.panel.show_song(setup)
        self.choices.show_choice(choice)
        self.shares_changed.emit()
        self._ask(is_urgent=True)

    def show_guide(self, shown: GuideShown) -> None:
        """Hide what is played by heart, and leave out what this level of help does."""
        self._shown = shown
        self.panel.set_notes_shown(not shown.are_notes_hidden)
        self._ask(is_urgent=True)

    def set_fingers_shown(self, has_fingers: bool) -> None:
        """Write fingerings or not."""
        self._has_fingers = has_fingers
        self._ask(is_urgent=True)

    def take(self, news: News) -> None:
        """Follow which keys were wrong; `show_state` shows them."""
        self._slips = self._slips.after(news)

    def show_state(self, state: PracticeState) -> None:
        """Show verdicts and next notes."""
        is_told = not (self._shown.is_recital and state.is_running)
        self.panel.show_state(state, self._slips, is_told=is_told)

    def share(self, room_px: int) -> StageShares:
        """Take a share of the room above the keys, and return how it is shared."""
        line_px = self.panel.line_px
        shares = share_stage(self._choice, room_px, has_notation=self._has_notation, line_px=line_px)
        self.panel.setFixedHeight(max(shares.notation_px, 1))
        self.panel.setVisible(shares.notation_px > 0)
        return shares

    # ---- what the learner wants

    def acts(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the keys of the notation do."""
        choose = self.choice_requested.emit
        return {
            Command.VIEW: lambda: choose(self._choice.with_next_view()),
            Command.NOTATION_KIND: lambda: choose(self._choice.with_other_kind()),
            Command.PAGES: lambda: choose(self._choice._replace(has_pages=not self._choice.has_pages)),
            Command.LARGER: lambda: self._zoom(1),
            Command.SMALLER: lambda: self._zoom(-1),
            Command.USUAL_SIZE: lambda: self._zoom(0),
        }

    def open_choices(self) -> None:
        """Show the choices, for the keyboard too."""
        self.choices.show()
        self.choices.raise_()
        self.choices.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _zoom(self, steps: int) -> None:
        if self._choice.view is not NotationView.FALLING:
            self.choice_requested.emit(self._choice.zoomed(steps))

    # ---- inside

    def _connect(self) -> None:
        self.panel.resized.connect(self._take_size)
        self.panel.woken.connect(self.woken)
        self.panel.failed.connect(self._refuse)
        self.panel.zoom_requested.connect(self._zoom)
        self.choices.chosen.connect(self.choice_requested)
        self._reader.read.connect(self._take)
        self._reader.refused.connect(self._refuse)
        self._reader.delayed.connect(self._say_delay)
        self._theme.theme_changed.connect(self._take_size)

    @Slot()
    def _take_size(self) -> None:
        self._ask(is_urgent=self.panel.geometry_in_use is None)

    def _ask(self, *, is_urgent: bool) -> None:
        """Ask for the sheet that is to be seen; what nobody sees is not made."""
        if self._song is not None and not self.panel.isHidden() and self.panel.width() > _NARROWEST_PX:
            self._reader.ask(self._song, self._wish(), is_urgent=is_urgent)

    def _wish(self) -> SheetWish:
        choice = self._choice
        staff_px = (
            (_STRIP_STAFF_PX if choice.view is NotationView.BOTH else _STAFF_PX) * choice.zoom_percent / 100
        )
        return SheetWish(
            kind=choice.kind,
            is_one_line=not choice.has_pages,
            width_px=self.panel.width() - 2 * _MARGIN_PX if choice.has_pages else 0,
            staff_px=float(self._theme.scaled(staff_px)),
            naming=self._naming(),
            has_fingers=self._has_fingers and self._shown.has_names,
            hands=self._setup.settings.hands,
            text_family=QFontInfo(self._theme.font(FontRole.BODY)).family(),
        )

    def _naming(self) -> NoteNaming | None:
        """Return how notes are named: swaras are names, under a staff they are asked for."""
        naming = self._setup.naming
        if self._choice.kind is NotationKind.SARGAM:
            return naming
        is_named = self._choice.has_names and self._shown.has_names and naming.style is not LabelStyle.NONE
        return naming if is_named else None

    @Slot(object)
    def _take(self, sheet: ReadSheet) -> None:
        self._has_notation = True
        wish = sheet.wish
        self.panel.show_sheet(
            sheet.pictures,
            sheet.places,
            is_one_line=wish.is_one_line,
            is_numbered=wish.kind is NotationKind.STAFF,
        )
        self.shares_changed.emit()

    @Slot(object)
    def _refuse(self, error: SargamError) -> None:
        """Say why there is no notation; the notes fall as always."""
        self._has_notation = False
        self.panel.forget()
        words = self.tr("{reason} The notes fall as always.")
        if self._choice.kind is NotationKind.STAFF:
            words = self.tr("{reason} The notes fall as always; Sargam (Shift S) shows them in swaras.")
        self.panel.show_words(words.format(reason=error))
        self.shares_changed.emit()

    @Slot()
    def _say_delay(self) -> None:
        if self.panel.geometry_in_use is None:
            self.panel.show_words(self.tr("The notation is being drawn …"))
