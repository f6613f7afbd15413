"""UI layer: a sheet of notation in its window: goes with the music, in the colours of what was played.

Per frame it copies the tiles in sight and paints the band at the present moment; nothing is engraved or
drawn from its SVG on this thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.loop_ends import LoopBars, LoopEnd
from sargam_desktop.ui.notation.mark_painter import MarkPainter
from sargam_desktop.ui.notation.sheet_geometry import Area, SheetGeometry, Tile
from sargam_desktop.ui.notation.sheet_marks import SheetMarks, Slips, marks_of
from sargam_desktop.ui.notation.sheet_overlay import NUMBERS_PX, SheetOverlay
from sargam_desktop.ui.notation.sheet_pictures import SheetPictures
from sargam_desktop.ui.notation.sheet_places import SheetPlaces
from sargam_desktop.ui.notation.sheet_scroll import SheetScroll
from sargam_desktop.ui.notation.sheet_tiles import SheetTiles, TileLook
from sargam_desktop.ui.notation.sheet_words import bar_words
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_LEAST_HEIGHT: Final = 48
_MARGIN: Final = 24
_ROUNDING_BEAT: Final = 1e-6


class SheetCanvas(PaintedWidget):
    """A sheet in its window, going with the music.

    Thread: GUI.

    Signals:
        resized: Its size is another one.
        woken: There is something to draw in a frame.
        failed: It cannot be drawn: the `SargamError`.
    """

    resized = Signal()
    woken = Signal()
    failed = Signal(object)

    def __init__(self, theme: ThemeController, setup: PracticeSetup) -> None:
        """Begin without a sheet."""
        super().__init__(theme)
        self._setup = setup
        self._sheet: tuple[SheetPictures, SheetPlaces] | None = None
        self._geometry: SheetGeometry | None = None
        self._is_one_line, self._is_numbered = True, False
        self._words = ""
        self._has_notes = True
        self._state: PracticeState | None = None
        self._slips, self._is_told = Slips(), True
        self._marks: SheetMarks | None = None
        self._loop: LoopBars | None = None
        self._beat, self._bar = setup.start_beat, 0
        self._band = Area(0, 0, 0, 0)
        self._seen_tiles: Sequence[Tile] = ()
        self._tiles = SheetTiles(self)
        self._tiles.arrived.connect(self._take_tile)
        self._tiles.failed.connect(self.failed)
        self._scroll = SheetScroll(is_jumping=theme.is_motion_reduced)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(self.tr("Notation"))

    # ---- what the screen tells

    @property
    def bar(self) -> int:
        """Index of the bar that sounds."""
        return self._bar

    @property
    def beat(self) -> float:
        """The moment that is shown."""
        return self._beat

    @property
    def bar_count(self) -> int:
        """How many bars there are."""
        return len(self._setup.score.bars)

    @property
    def loop(self) -> LoopBars | None:
        """First and last bar index of the loop."""
        return self._loop

    @property
    def line_px(self) -> float:
        """Height that a line would have if it had all room, 0 where there is none."""
        if self._sheet is None or not self._is_one_line:
            return 0.0
        return max(height for _, height in self._sheet[1].layout.pages) + self._head_px

    @property
    def _head_px(self) -> int:
        """Room for the numbers of bars."""
        return NUMBERS_PX if self._is_numbered else 0

    @property
    def seen_px(self) -> int:
        """How much of the sheet is seen, in the direction in which it moves."""
        return self.width() if self._is_one_line else self.height()

    @property
    def shift(self) -> tuple[float, float]:
        """What has to be added to a point of the window for the point of the sheet that is seen there."""
        return self._shift(1)

    def handle_at(self, x: float, y: float) -> LoopEnd | None:
        """Return the loop's handle at a point of the sheet."""
        return None if self._geometry is None else self._overlay.handle_at(x, y)

    @property
    def offset(self) -> float:
        """How far it is scrolled."""
        return self._scroll.offset

    @property
    def geometry_in_use(self) -> SheetGeometry | None:
        """Where everything lies, None while there is nothing."""
        return self._geometry

    @property
    def is_complete(self) -> bool:
        """Whether all that is in sight is drawn, with its marks."""
        geometry = self._geometry
        return geometry is not None and self._tiles.has_all(self._seen_tiles)

    def show_song(self, setup: PracticeSetup) -> None:
        """Show another song, or the same one with other hands or names; its sheet has to come."""
        if setup.score is not self._setup.score:
            self._beat, self._bar = setup.start_beat, 0
            self._state, self._slips, self._loop = None, Slips(), None
            self.forget()
        self._setup = setup
        self._describe()

    def show_sheet(
        self, pictures: SheetPictures, places: SheetPlaces, *, is_one_line: bool, is_numbered: bool = False
    ) -> None:
        """Show a sheet of the song; `is_numbered` adds the numbers of bars to a line that has none."""
        self._sheet, self._is_one_line, self._words = (pictures, places), is_one_line, ""
        self._is_numbered = is_numbered
        self._rebuild()
        self._describe()

    def show_words(self, words: str) -> None:
        """Say something in place of the notation."""
        self._words = words
        self._describe()
        self.update()

    def forget(self) -> None:
        """Show nothing until another sheet comes."""
        self._sheet = None
        self._rebuild()

    def set_notes_shown(self, has_notes: bool) -> None:
        """Show the notation, or hide it from one who plays by heart."""
        if has_notes != self._has_notes:
            self._has_notes = has_notes
            self._describe()
            self.update()

    def set_loop(self, loop: LoopBars | None) -> None:
        """Show a loop from first to last bar index, or none."""
        if loop != self._loop:
            self._loop = loop
            if self._geometry is not None:
                self._overlay.set_loop(loop)
            self.update()

    def show_state(self, state: PracticeState, slips: Slips, *, is_told: bool) -> None:
        """Show verdicts and next notes; paints only what changed."""
        self._state, self._slips, self._is_told = state, slips, is_told
        self._mark()

    def frame(self, now_us: int, beat: float) -> bool:
        """Move to `beat` and go on with whatever is unfinished; tell whether anything is."""
        self._beat = beat
        bar = self._setup.score.bar_index_at(beat + _ROUNDING_BEAT)
        has_new_bar, self._bar = bar != self._bar, bar
        if has_new_bar:
            self._describe()
        if self._geometry is None:
            return False
        if has_new_bar:
            self._mark()
        self._move(self._geometry, now_us)
        if self._tiles.work():
            self.update()
        return self._scroll.is_gliding or not self.is_complete

    def finish(self) -> None:
        """End the drawing that is under way."""
        self._tiles.finish()

    # ---- Qt's events

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rebuild()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return a size in which words can be read."""
        return QSize(_MARGIN * 10, _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the sheet fits in any."""
        return QSize(_MARGIN * 4, _LEAST_HEIGHT)

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the shape that the focus ring surrounds; see `FocusOutlined`."""
        return QRectF(self.rect()).adjusted(6, 6, -6, -6), 8.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheet into the new size, and ask for another one."""
        self._rebuild()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the tiles, then paint what moves."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour("surface.raised"))
        geometry = self._geometry
        if geometry is None or self.words:
            self._paint_words(painter)
        else:
            painter.translate(*self._shift(-1))
            self._paint_sheet(painter, geometry, QRectF(event.rect()).translated(*self._shift(1)))
            painter.resetTransform()
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.colour("line.subtle"))

    # ---- inside

    def look(self, by: float) -> None:
        """Look further on by so many pixels, or back, until the music goes on."""
        if self._geometry is not None:
            self._scroll.look(self._geometry, by)
            self._want(self._geometry)
            self.update()
            self.woken.emit()

    def _shift(self, sign: int) -> tuple[float, float]:
        """Return the scroll offset in whole pixels of the screen, as a way to the right and down."""
        ratio = self.devicePixelRatioF()
        offset = sign * round(self._scroll.offset * ratio) / ratio
        return (offset, 0.0) if self._is_one_line else (0.0, offset)

    def _move(self, geometry: SheetGeometry, now_us: int) -> None:
        """Scroll along, and paint again where the band was and is."""
        before, old_band = self._shift(-1), self._band
        self._scroll.follow(geometry, self._bar, self._beat, now_us)
        self._band = self._overlay.band(self._bar, self._beat)
        if self._shift(-1) != before:
            self._want(geometry)
            self.update()
        elif self._band != old_band:
            self.update(self._seen(old_band))
            self.update(self._seen(self._band))

    def _seen(self, area: Area) -> QRect:
        """Return where an area of the content is seen."""
        rect = QRectF(area.x, area.y, area.width, area.height).translated(*self._shift(-1))
        return rect.adjusted(-2, -2, 2, 2).toAlignedRect()

    def _want(self, geometry: SheetGeometry) -> None:
        """Say which tiles are needed, when others are in sight than before."""
        offset = self._scroll.offset
        seen = geometry.tiles(offset)
        if seen == self._seen_tiles:
            return
        self._seen_tiles = seen
        ahead = geometry.tiles_ahead(offset)
        loop = [] if self._loop is None else geometry.tiles(self._loop_offset(geometry, self._loop[0]))
        self._tiles.want(list(dict.fromkeys((*seen, *ahead, *loop))))

    def _loop_offset(self, geometry: SheetGeometry, bar: int) -> float:
        """Return the offset to which a loop will jump back."""
        return geometry.follow(self._scroll.offset, bar, self._setup.score.bars[bar].onset_beat)

    def _mark(self) -> None:
        """Mark anew what differs from what is marked."""
        if self._geometry is None or self._state is None or self._sheet is None:
            return
        places = self._sheet[1]
        marks = marks_of(self._state, self._slips, places.pass_of(self._bar), is_told=self._is_told)
        before, self._marks = self._marks, marks
        changed = None if before is None else marks.changed_since(before)
        if changed is None:
            self._tiles.repaint_all()
            self.woken.emit()
            return
        for area in {area for note in changed if (area := self._painter.area_of(note))}:
            self._tiles.repaint(area)
            self.update(self._seen(area))

    def _paint_marks(self, painter: QPainter, page: int, area: Area) -> None:
        if self._marks is not None:
            self._painter.paint(painter, page, area, self._marks, self._bar)

    def _paint_sheet(self, painter: QPainter, geometry: SheetGeometry, seen: QRectF) -> None:
        for tile in self._seen_tiles:
            picture, place = self._tiles.picture(tile), geometry.tile_area(tile)
            if picture is not None:
                painter.drawPixmap(QRectF(place.x, place.y, place.width, place.height).topLeft(), picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = Area(seen.x(), seen.y(), seen.width(), seen.height())
        painter.setFont(self.theme.font(FontRole.AXIS))
        self._overlay.paint_numbers(painter, area)
        self._overlay.paint_loop(painter, area)
        self._overlay.paint_band(painter, self._band)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(FontRole.BODY))
        painter.setPen(self.theme.colour("text.secondary"))
        place = self.rect().adjusted(_MARGIN, 4, -_MARGIN, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)

    @property
    def words(self) -> str:
        """What is said in place of the notation, empty while it is seen."""
        if not self._has_notes:
            return self.tr("From memory: the notation is hidden.")
        return self._words

    def _describe(self) -> None:
        """Tell a screen reader the present bar, or why there is none."""
        words, setup = self.words, self._setup
        if not words and self._sheet is not None:
            words = bar_words(setup.score, self._bar, setup.naming, setup.settings.hands)
        self.setAccessibleDescription(words)

    def _rebuild(self) -> None:
        """Lay the sheet out for this size, ratio and theme."""
        tokens = self.theme.tokens
        look = TileLook(tokens["text.primary"], tokens["surface.raised"], self.devicePixelRatioF())
        if self._sheet is None:
            self._geometry = None
            self._tiles.show(None, None, look, self._paint_marks)
            self._seen_tiles = ()
            self.update()
            return
        pictures, places = self._sheet
        size = self.width(), self.height() - 1
        self._geometry = geometry = SheetGeometry(
            places, *size, is_one_line=self._is_one_line, head_px=self._head_px
        )
        self._painter = MarkPainter(geometry, self.theme.tokens)
        self._overlay = SheetOverlay(geometry, self.theme.tokens)
        self._overlay.set_loop(self._loop)
        self._overlay.set_numbered(is_numbered=self._is_numbered)
        self._tiles.show(pictures, geometry, look, self._paint_marks)
        self._seen_tiles, self._marks = (), None
        self._mark()
        self._scroll.is_jumping = self.theme.is_motion_reduced
        self._scroll.reset()
        self._scroll.follow(geometry, self._bar, self._beat, 0)
        self._band = self._overlay.band(self._bar, self._beat)
        self._want(geometry)
        self.update()
        self.woken.emit()

    @Slot()
    def _take_tile(self) -> None:
        self._tiles.work()
        self.update()
        self.woken.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._rebuild()
