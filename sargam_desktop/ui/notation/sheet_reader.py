"""UI layer: asks for sheets in the background, for the last wish only."""

from __future__ import annotations

from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.song import Song
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.notation.sheet_pictures import MakeSheet, SheetPictures, SheetWish
from sargam_desktop.ui.notation.sheet_places import SheetPlaces

#: While a window is being resized, nothing is laid out.
REST_MS: Final = 150
#: What takes no longer than this needs no word.
PATIENCE_MS: Final = 200


class ReadSheet(NamedTuple):
    """A sheet that has come.

    Attributes:
        wish: How it was wished for.
        pictures: What draws it.
        places: Where everything stands.
    """

    wish: SheetWish
    pictures: SheetPictures
    places: SheetPlaces


class SheetReader(QObject):
    """Asks for the sheet of a song; of several wishes in a row the last one is answered.

    Thread: GUI; sheets are made on a thread of their own, one after the other.

    Signals:
        read: The `ReadSheet`.
        refused: The `SargamError`: there is no notation.
        delayed: It takes longer than a moment.
    """

    read = Signal(object)
    refused = Signal(object)
    delayed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin without anything that makes sheets."""
        super().__init__(parent)
        self._make: MakeSheet | None = None
        self._background = Background(self, is_in_order=True)
        self._wanted: tuple[Song, SheetWish] | None = None
        self._number = 0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.delayed)

    def set_maker(self, make: MakeSheet) -> None:
        """Let sheets be made by `make`. Thread of its calls: any but the GUI's."""
        self._make = make

    def ask(self, song: Song, wish: SheetWish, *, is_urgent: bool) -> None:
        """Ask for a sheet, unless the same one was asked for last.

        Args:
            song: The song.
            wish: How it is laid out.
            is_urgent: At once, else when no other wish comes for a moment.
        """
        before, self._wanted = self._wanted, (song, wish)
        if before is not None and before[0] is song and before[1] == wish:
            return
        self._number += 1  # whatever was asked for is wanted no longer
        self._rest.start(0 if is_urgent else REST_MS)

    def forget(self) -> None:
        """Want nothing; what is asked for is dropped."""
        self._wanted = None
        self._number += 1
        self._rest.stop()
        self._patience.stop()

    def finish(self) -> None:
        """Wait for the sheet that is being made; it is dropped."""
        self.forget()
        self._background.finish()

    @Slot()
    def _ask(self) -> None:
        if self._wanted is None or self._make is None:
            return
        self._patience.start()
        number, (song, wish) = self._number, self._wanted
        self._background.run(
            partial(self._read, self._make, number, song, wish),
            partial(self._take, number),
            partial(self._refuse, number),
        )

    def _read(self, make: MakeSheet, number: int, song: Song, wish: SheetWish) -> ReadSheet | None:
        """Make a sheet that is still wanted. Thread: one of Qt's pool."""
        if number != self._number:
            return None
        pictures = make(song, wish)
        return ReadSheet(wish, pictures, SheetPlaces(pictures.layout, song.score))

    def _take(self, number: int, sheet: ReadSheet | None) -> None:
        if number == self._number and sheet is not None:
            self._patience.stop()
            self.read.emit(sheet)

    def _refuse(self, number: int, error: SargamError) -> None:
        if number == self._number:
            self._patience.stop()
            self.refused.emit(error)
