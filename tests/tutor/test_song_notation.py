from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.notation_file import read_notation
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.score import Score
from sargam_desktop.tutor.arrangement import Arrangement, arrange
from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout, StaffSheet
from sargam_desktop.tutor.notation_sheet import SheetLayout
from sargam_desktop.tutor.ports import OriginalFile
from sargam_desktop.tutor.score_files import ScoreFiles
from sargam_desktop.tutor.song_notation import SongNotation
from tests.tutor.items import song_of

RESOURCES = Path(__file__).parents[2] / "resources"
LAYOUT = StaffLayout(600, 40)


class Listener:
    """Takes what an engraver is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[OriginalFile, Score]] = []

    def lay_out(
        self,
        original: OriginalFile,
        score: Score,
        excerpt: Excerpt,  # noqa: ARG002 (the protocol's)
        layout: StaffLayout,  # noqa: ARG002 (the protocol's)
    ) -> StaffSheet:
        self.asked.append((original, score))
        return StaffSheet(SheetLayout(((1.0, 1.0),), (), ()), ())

    def engrave_pages(
        self, original: OriginalFile, score: Score, excerpt: Excerpt, layout: StaffLayout
    ) -> tuple[EngravedStaff, ...]:
        self.lay_out(original, score, excerpt, layout)
        return (EngravedStaff("", 1, 1),)

    def warm_up(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def notation(store: Store, listener: Listener) -> SongNotation:
    files = ScoreFiles(ResourceFolder(RESOURCES), store.imports, lambda: None, read_notation)
    return SongNotation(files, listener)


def test_a_song_is_engraved_from_its_own_file_as_it_is_practised(
    notation: SongNotation, listener: Listener
) -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs(["fuer-elise"])
    higher = arrange(song, Arrangement(semitones=2), None).song
    notation.lay_out(higher, Excerpt(), LAYOUT)
    notation.engrave_pages(song, Excerpt(), LAYOUT)
    data = (RESOURCES / "songs" / "fuer-elise.musicxml").read_bytes()
    assert [original.data for original, _ in listener.asked] == [data, data]
    assert [score for _, score in listener.asked] == [higher.score, song.score]


def test_a_song_without_a_file_says_that_there_is_no_score(notation: SongNotation) -> None:
    with pytest.raises(NotationError, match="no score of this song"):
        notation.lay_out(song_of("from-nowhere", "From nowhere"), Excerpt(), LAYOUT)
