"""UI layer: the keys of the Songs screen, as the learner is told them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from sargam_desktop.ui.window.key_map import KeyHint


class SongKeys(QObject):
    """What each key does."""

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys in the order in which they are told."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Start the song")),
            KeyHint("↑ ↓", self.tr("Choose a song")),
            KeyHint(self.tr("Space"), self.tr("Listen to the song, or stop")),
            KeyHint("F", self.tr("Favourite, or no longer")),
            KeyHint(self.tr("Del"), self.tr("Remove the song, or hide it")),
            KeyHint("Ctrl Z", self.tr("Bring the last removed song back")),
            KeyHint("Ctrl E", self.tr("Edit a song of your own")),
            KeyHint("Ctrl H", self.tr("Correct the hands of a song of your own")),
            KeyHint("Ctrl G", self.tr("Show the song in swaras")),
            KeyHint("Ctrl S", self.tr("Export the song to a file")),
            KeyHint("Ctrl P", self.tr("Print the song, or save it as PDF")),
            KeyHint("Ctrl F", self.tr("Search")),
            KeyHint("Ctrl I", self.tr("Import MIDI or MusicXML files")),
            KeyHint("Ctrl O", self.tr("Practise a file without importing")),
        )
