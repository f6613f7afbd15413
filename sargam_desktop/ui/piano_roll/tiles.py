"""UI layer: the cache of tiles, strips of the stage that are drawn once and then only moved."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Final

from PySide6.QtGui import QPixmap

from sargam_desktop.ui.piano_roll.tile_painter import TilePainter, TileScene

#: One frame spends no more than this on tiles, besides the last step begun in it.
FRAME_BUDGET_S: Final = 0.0005


@dataclass(slots=True)
class _Tile:
    pixmap: QPixmap
    version: int


@dataclass(slots=True)
class _Job:
    number: int
    pixmap: QPixmap
    steps: Iterator[None]


class TileCache:
    """Finished tiles, the longest unused thrown away first, and the one being drawn.

    Attributes:
        rendered: Tiles finished so far.

    Thread: GUI.
    """

    def __init__(self, painter: TilePainter, scene: TileScene, most_pixels: int) -> None:
        """Draw `scene` with `painter` and hold at most `most_pixels` device pixels."""
        self.rendered = 0
        self._painter = painter
        self._scene = scene
        self._blank = painter.blank()
        self._most_tiles = max(2, most_pixels // max(1, _pixels(self._blank)))
        self._tiles: OrderedDict[int, _Tile] = OrderedDict()
        self._version = 0
        self._wanted: Sequence[int] = ()
        self._job: _Job | None = None

    @property
    def pixels(self) -> int:
        """Device pixels held in finished tiles."""
        return sum(_pixels(tile.pixmap) for tile in self._tiles.values())

    def change_scene(self, scene: TileScene) -> None:
        """Draw every tile anew; the old ones are shown until then."""
        self._scene = scene
        self._version += 1
        self._job = None

    def picture(self, number: int) -> QPixmap:
        """Return a tile as far as it is drawn."""
        tile = self._tiles.get(number)
        if tile is not None:
            return tile.pixmap
        if self._job is not None and self._job.number == number:
            return self._job.pixmap
        return self._blank

    def want(self, numbers: Sequence[int]) -> None:
        """Say which tiles are needed, the most urgent first."""
        self._wanted = numbers[: self._most_tiles]
        for number in reversed(self._wanted):
            if number in self._tiles:
                self._tiles.move_to_end(number)

    def has_work(self) -> bool:
        """Tell whether a wanted tile is missing or outdated."""
        return self._next() is not None

    def work(self, budget_s: float = FRAME_BUDGET_S) -> bool:
        """Draw for a short while, at most up to the end of one tile.

        Returns:
            Whether something was drawn.
        """
        number = self._next()
        if number is None:
            return False
        deadline = perf_counter() + budget_s
        if self._job is None or self._job.number != number:
            pixmap = self._painter.blank()
            self._job = _Job(number, pixmap, self._painter.steps(self._scene, number, pixmap))
            if perf_counter() >= deadline:
                return True
        for _ in self._job.steps:
            if perf_counter() >= deadline:
                return True
        self._keep(self._job)
        return True

    def _next(self) -> int | None:
        return next((number for number in self._wanted if not self._is_current(number)), None)

    def _is_current(self, number: int) -> bool:
        tile = self._tiles.get(number)
        return tile is not None and tile.version == self._version

    def _keep(self, job: _Job) -> None:
        self._tiles[job.number] = _Tile(job.pixmap, self._version)
        self._tiles.move_to_end(job.number)
        self._job = None
        self.rendered += 1
        while len(self._tiles) > self._most_tiles:
            self._tiles.popitem(last=False)


def _pixels(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height()
