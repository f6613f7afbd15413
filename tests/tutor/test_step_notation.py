from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.lesson_folder import LessonFolder
from sargam_desktop.adapters.importers.notation_file import read_notation
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_step import LessonStep, StepKind, StepMusic
from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout
from sargam_desktop.tutor.ports import OriginalFile
from sargam_desktop.tutor.score_files import ScoreFiles
from sargam_desktop.tutor.step_notation import StepNotation

RESOURCES = Path(__file__).parents[2] / "resources"
LETTERS = NoteNaming()
EXERCISE = StepMusic(exercise="c-d-e.musicxml", bars=(1, 3), hands=Hands.RIGHT)
FIRST = Lesson("c-d-e", 1, "meet-the-keyboard", "Meet", 1, 2, "C, D, E", "Find them.", 6, "")


class Listener:
    """Takes what an engraver is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[bytes, Excerpt]] = []

    def engrave(self, music_xml: bytes, excerpt: Excerpt, layout: StaffLayout) -> EngravedStaff:  # noqa: ARG002 (the protocol's)
        self.asked.append((music_xml, excerpt))
        return EngravedStaff("", 1, 1)

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
def own(tmp_path: Path) -> LessonFolder:
    return LessonFolder(tmp_path / "own", "")


@pytest.fixture
def notation(store: Store, listener: Listener, own: LessonFolder) -> StepNotation:
    files = ScoreFiles(ResourceFolder(RESOURCES), store.imports, lambda: own, read_notation)
    return StepNotation(files, listener)


def ask(
    notation: StepNotation, lesson: Lesson, music: StepMusic, kind: StepKind = StepKind.PLAY
) -> EngravedStaff:
    return notation.engrave(lesson, LessonStep(kind, "A step", "", music), LETTERS, StaffLayout(600, 40))


def test_the_bars_and_the_hands_of_the_step_are_engraved_from_the_file_beside_the_lesson(
    notation: StepNotation, listener: Listener
) -> None:
    ask(notation, FIRST, EXERCISE)
    ((score, excerpt),) = listener.asked
    assert b"c-d-e</miscellaneous-field>" in score
    assert (excerpt.bars, excerpt.hands) == ((1, 3), Hands.RIGHT)


def test_names_stand_under_the_notes_until_reading_is_taught_and_never_in_a_question(
    notation: StepNotation, listener: Listener
) -> None:
    reading = replace(FIRST, module_id="reading")
    treble = StepMusic(exercise="treble-lines.musicxml")
    ask(notation, FIRST, EXERCISE)
    ask(notation, FIRST, EXERCISE, StepKind.QUIZ)
    ask(notation, reading, treble)
    names, *others = (excerpt.names for _, excerpt in listener.asked)
    assert names[60] == "C"
    assert others == [(), ()]


def test_whoever_wants_no_names_gets_none(notation: StepNotation, listener: Listener) -> None:
    step = LessonStep(StepKind.PLAY, "A step", "", EXERCISE)
    notation.engrave(FIRST, step, NoteNaming(LabelStyle.NONE), StaffLayout(600, 40))
    assert listener.asked[0][1].names == ()


def test_the_sargam_module_is_written_in_swaras(notation: StepNotation) -> None:
    assert notation.is_in_swaras(replace(FIRST, module_id="sargam"))
    assert not notation.is_in_swaras(FIRST)


def test_a_shipped_song_is_engraved_from_its_file(notation: StepNotation, listener: Listener) -> None:
    ask(notation, FIRST, StepMusic(song_id="hot-cross-buns"))
    assert b"<work-title>Hot Cross Buns" in listener.asked[0][0]


def test_a_song_of_the_learners_is_engraved_from_the_file_that_was_kept(
    notation: StepNotation, listener: Listener, store: Store
) -> None:
    path = RESOURCES / "modules" / "01-meet-the-keyboard" / "f-g-a-b.musicxml"
    song = SongFileReader().read(str(path))
    original = OriginalFile("mine.musicxml", path.read_bytes())
    store.imports.keep(song, music_hash(song.score), original, "")
    ask(notation, FIRST, StepMusic(song_id=song.info.song_id))
    assert b"f-g-a-b" in listener.asked[0][0]


def test_a_song_without_a_score_says_so(notation: StepNotation) -> None:
    with pytest.raises(NotationError, match="no score of this song"):
        ask(notation, FIRST, StepMusic(song_id="nothing-of-the-kind"))


def test_lessons_of_the_learners_own_are_engraved_from_their_folder_and_may_ask_for_names(
    notation: StepNotation, listener: Listener, tmp_path: Path
) -> None:
    module = tmp_path / "own" / "01-my-own"
    module.mkdir(parents=True)
    (module / "module.toml").write_text(
        'id = "my-own"\nversion = 1\ntitle = "Mine"\norder = 1\nnames = true\n'
    )
    shipped = RESOURCES / "modules" / "03-reading" / "treble-lines.musicxml"
    (module / "mine.musicxml").write_bytes(shipped.read_bytes())
    ask(notation, replace(FIRST, module_id="my-own"), StepMusic(exercise="mine.musicxml"))
    score, excerpt = listener.asked[0]
    assert b"treble-lines" in score
    assert excerpt.names[64] == "E"
