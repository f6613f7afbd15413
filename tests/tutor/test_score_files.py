import pytest

from sargam_desktop.domain.errors import NotationError, UnknownItemError
from sargam_desktop.domain.lesson import ModuleLook
from sargam_desktop.tutor.ports import OriginalFile
from sargam_desktop.tutor.score_files import ScoreFiles, exercise_id


class Files:
    """Shipped songs, imported songs and the exercises of one module."""

    def load_song_file(self, song_id: str) -> OriginalFile | None:
        return OriginalFile("ode.musicxml", b"ode") if song_id == "ode" else None

    def load_original(self, song_id: str) -> OriginalFile:
        if song_id != "mine":
            raise UnknownItemError("There is no such song")
        return OriginalFile("mine.mxl", b"mine")

    def has_module(self, module_id: str) -> bool:
        return module_id == "first-notes"

    def load_exercise(self, module_id: str, name: str) -> OriginalFile:
        return OriginalFile(name, f"{module_id}: {name}".encode())

    def read_look(self, module_id: str) -> ModuleLook:
        raise NotImplementedError(module_id)


def files() -> ScoreFiles:
    return ScoreFiles(Files(), Files(), lambda: None, lambda original: original.data)


def test_songs_and_exercises_are_found_by_their_ids() -> None:
    assert files().file_of_song("ode").data == b"ode"
    assert files().file_of_song("mine").data == b"mine"
    assert (
        files().file_of_song(exercise_id("first-notes", "steps.musicxml")).data
        == b"first-notes: steps.musicxml"
    )


def test_a_song_that_was_opened_without_being_imported_has_its_score_the_last_four_of_them() -> None:
    found = files()
    for number in range(5):
        found.remember(f"opened-{number}", OriginalFile("piece.musicxml", b"%d" % number))
    found.remember("opened-1", OriginalFile("piece.musicxml", b"again"))
    assert found.file_of_song("opened-1").data == b"again"
    assert found.file_of_song("opened-4").data == b"4"
    with pytest.raises(NotationError, match="no score of this song"):
        found.file_of_song("opened-0")
