"""UI layer: the tiles of a sheet: drawn elsewhere, marked here, copied to the window.

A frame copies the tiles in sight. A verdict paints its own few pixels anew, within the tile that bears it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.notation.sheet_geometry import TILE_PX, Area, SheetGeometry, Tile
from sargam_desktop.ui.notation.sheet_pictures import SheetPictures

#: Tiles are kept for so many windows.
_WINDOWS_KEPT: Final = 3
_MOST_ASKED: Final = 2

#: Paints marks on a tile: painter in content coordinates, page, area.
PaintMarks = Callable[[QPainter, int, Area], None]


class TileLook(NamedTuple):
    """What a tile is drawn with.

    Attributes:
        ink: Colour as `#RRGGBB`.
        ground: Colour of what it lies on; a tile hides it, which is quicker to copy.
        ratio: Device pixels per device-independent pixel.
    """

    ink: str
    ground: str
    ratio: float


@dataclass(slots=True)
class _Tile:
    ink: QImage
    shown: QPixmap
    is_outdated: bool


class SheetTiles(QObject):
    """The tiles of one sheet in one size.

    Thread: GUI; tiles are drawn on a thread of their own.

    Signals:
        arrived: A tile has come.
        failed: A tile cannot be drawn: the `SargamError`.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Begin without a sheet."""
        super().__init__(parent)
        self._background = Background(self, is_in_order=True)
        self._pictures: SheetPictures | None = None
        self._geometry: SheetGeometry | None = None
        self._look = TileLook("", "", 1.0)
        self._paint_marks: PaintMarks = lambda _painter, _page, _area: None
        self._tiles: OrderedDict[Tile, _Tile] = OrderedDict()
        self._wanted: Sequence[Tile] = ()
        self._asked: set[Tile] = set()
        self._era = 0

    def show(
        self,
        pictures: SheetPictures | None,
        geometry: SheetGeometry | None,
        look: TileLook,
        marks: PaintMarks,
    ) -> None:
        """Draw another sheet, or the same one in another size or colour; what was asked for is dropped."""
        self._pictures, self._geometry, self._look, self._paint_marks = pictures, geometry, look, marks
        self._era += 1
        self._tiles.clear()
        self._asked.clear()
        self._wanted = ()

    def want(self, tiles: Sequence[Tile]) -> None:
        """Say which tiles are needed, the most urgent first."""
        self._wanted = tiles[: self._most_tiles()]
        for tile in reversed(self._wanted):
            if tile in self._tiles:
                self._tiles.move_to_end(tile)
        self._ask()

    def picture(self, tile: Tile) -> QPixmap | None:
        """Return a tile, None while it is not there."""
        found = self._tiles.get(tile)
        return None if found is None else found.shown

    def has_all(self, tiles: Iterable[Tile]) -> bool:
        """Tell whether tiles are there and marked as they should be."""
        return all((found := self._tiles.get(tile)) and not found.is_outdated for tile in tiles)

    # ---- marks

    def repaint(self, area: Area) -> None:
        """Mark an area of the content anew, at once."""
        for number, tile in self._tiles.items():
            place = self._area(number)
            shared = _rect(place).intersected(_rect(area))
            if not shared.isEmpty():
                self._mark(number, tile, shared)

    def repaint_all(self) -> None:
        """Mark everything anew, a tile for each call of `work`."""
        for tile in self._tiles.values():
            tile.is_outdated = True

    def work(self) -> bool:
        """Mark one outdated tile that is wanted, and tell whether there was one."""
        for number in self._wanted:
            tile = self._tiles.get(number)
            if tile is not None and tile.is_outdated:
                self._mark(number, tile, _rect(self._area(number)))
                tile.is_outdated = False
                return True
        return False

    def finish(self) -> None:
        """Wait for the drawing that is under way; it is dropped."""
        self._background.finish()

    def _mark(self, number: Tile, tile: _Tile, area: QRectF) -> None:
        """Put the ink back into an area of a tile, paint its marks, and lay both on the ground."""
        place, ratio = self._area(number), self._look.ratio
        pixels = _scaled(area.translated(-place.x, -place.y), ratio).toAlignedRect()
        marked = tile.ink.copy(pixels)
        marked.setDevicePixelRatio(ratio)
        corner = QPointF(pixels.topLeft()) / ratio
        with QPainter(marked) as painter:
            painter.translate(-place.x - corner.x(), -place.y - corner.y())
            self._paint_marks(painter, number.page, Area(area.x(), area.y(), area.width(), area.height()))
        with QPainter(tile.shown) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(_scaled(QRectF(pixels), 1 / ratio), QColor(self._look.ground))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.drawImage(corner, marked)

    # ---- drawing

    def _ask(self) -> None:
        """Ask for the first wanted tiles that are missing, a few at a time, so that plans can change."""
        geometry, pictures = self._geometry, self._pictures
        if geometry is None or pictures is None:
            return
        for tile in self._wanted:
            if len(self._asked) >= _MOST_ASKED:
                return
            if tile not in self._tiles and tile not in self._asked:
                self._asked.add(tile)
                work = partial(_draw, pictures, geometry.tile_box(tile), self._look, geometry.scale)
                done = partial(self._take, self._era, tile)
                self._background.run(work, done, partial(self._refuse, self._era))

    def _take(self, era: int, tile: Tile, image: QImage) -> None:
        if era != self._era:
            return
        self._asked.discard(tile)
        self._tiles[tile] = _Tile(image, _on_ground(image, self._look), is_outdated=True)
        while len(self._tiles) > self._most_tiles():
            self._tiles.popitem(last=False)
        self._ask()
        self.arrived.emit()

    def _refuse(self, era: int, error: SargamError) -> None:
        if era == self._era:
            self.failed.emit(error)

    def _area(self, tile: Tile) -> Area:
        if self._geometry is None:
            raise ValueError("there are tiles of a sheet only")
        return self._geometry.tile_area(tile)

    def _most_tiles(self) -> int:
        if self._geometry is None:
            return 0
        columns, rows = self._geometry.width // TILE_PX + 2, self._geometry.height // TILE_PX + 2
        return _WINDOWS_KEPT * columns * rows


def _draw(pictures: SheetPictures, box: SheetBox, look: TileLook, scale: float) -> QImage:
    """Draw a tile. Thread: one of Qt's pool."""
    image = pictures.draw(box, look.ink, look.ratio * scale)
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(look.ratio)
    return image


def _on_ground(ink: QImage, look: TileLook) -> QPixmap:
    shown = QPixmap(ink.size())
    shown.setDevicePixelRatio(look.ratio)
    shown.fill(QColor(look.ground))
    with QPainter(shown) as painter:
        painter.drawImage(0, 0, ink)
    return shown


def _scaled(rect: QRectF, ratio: float) -> QRectF:
    return QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)


def _rect(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)
