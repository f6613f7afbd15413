import subprocess
import sys
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.song import Song
from tests.resources.score_file import RESOURCES, SONG_FILES, read_score

SHIPPED = ResourceFolder(RESOURCES)
WITHOUT_REPEATS = [path for path in SONG_FILES if "<repeat" not in path.read_text("utf-8")]


def read_one(song_id: str) -> Song:
    (song,) = SHIPPED.read_songs([song_id])
    return song


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of resources with one whole song and one whole lesson."""
    song = (RESOURCES / "songs" / "ode-to-joy.musicxml").read_text("utf-8")
    write(tmp_path / "songs" / "ode-to-joy.musicxml", song)
    write(tmp_path / "modules" / "01-first" / "module.toml", 'id = "first"\ntitle = "First"\norder = 1\n')
    write(tmp_path / "modules" / "01-first" / "01-a.md", lesson("a", 1))
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def lesson(lesson_id: str, order: int) -> str:
    settings = f'id = "{lesson_id}"\nversion = 2\nmodule = "first"\norder = {order}'
    return f'+++\n{settings}\ntitle = "T"\ngoal = "G"\nminutes = 5\n+++\n\n## Read: text\n\nHello.\n'


def test_every_shipped_song_is_listed_by_the_name_of_its_file() -> None:
    assert set(SHIPPED.song_versions()) == {path.stem for path in SONG_FILES}


def test_listed_versions_are_those_of_the_songs_read() -> None:
    versions = SHIPPED.song_versions()
    songs = SHIPPED.read_songs(list(versions))
    assert {song.info.song_id: song.info.version for song in songs} == versions


@pytest.mark.parametrize("path", WITHOUT_REPEATS, ids=lambda path: path.stem)
def test_every_note_of_a_shipped_song_is_read(path: Path) -> None:
    written = [note for note in read_score(path).notes if not note.tie_stops]
    expected = sorted((float(note.onset), note.pitch, note.staff == 1) for note in written)
    notes = read_one(path.stem).score.notes
    assert sorted((note.onset_beat, note.pitch, note.hand is Hand.RIGHT) for note in notes) == expected


def test_ode_to_joy_begins_with_the_third_finger_on_e() -> None:
    song = read_one("ode-to-joy")
    melody = [note for note in song.score.notes if note.hand is Hand.RIGHT][:5]
    assert [(note.onset_beat, note.pitch, note.finger) for note in melody] == [
        (0, 64, 3), (1, 64, 3), (2, 65, 4), (3, 67, 5), (4, 67, 5)
    ]  # fmt: skip
    assert (song.info.composer, song.info.bpm, song.info.metre) == ("Ludwig van Beethoven", 96, "4/4")


def test_the_repeats_of_the_minuet_are_written_out() -> None:
    numbers = [bar.number for bar in read_one("minuet-in-g").score.bars]
    assert numbers == [*range(1, 17)] * 2 + [*range(17, 33)] * 2


def test_the_saints_begin_with_a_pick_up_of_three_and_hold_their_tied_notes() -> None:
    score = read_one("when-the-saints").score
    assert (score.bars[0].number, score.bars[0].length_beat) == (0, 3)
    assert any(note.duration_beat > 4 for note in score.notes)


def test_unknown_songs_are_left_out(folder: Path) -> None:
    songs = ResourceFolder(folder).read_songs(["no-such-song", "ode-to-joy"])
    assert [song.info.song_id for song in songs] == ["ode-to-joy"]


def test_a_broken_song_is_logged_and_the_others_are_read(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    whole = (folder / "songs" / "ode-to-joy.musicxml").read_text("utf-8")
    write(folder / "songs" / "cut.musicxml", whole.replace(">ode-to-joy<", ">cut<")[:5000])
    write(folder / "songs" / "nameless.musicxml", "<score-partwise/>")
    library = ResourceFolder(folder)
    assert [song.info.song_id for song in library.read_songs(["cut", "ode-to-joy"])] == ["ode-to-joy"]
    assert "cut.musicxml is damaged" in caplog.text
    assert "nameless.musicxml has no sargam-id" in caplog.text


def test_all_shipped_lessons_are_read_in_the_order_of_the_course(caplog: pytest.LogCaptureFixture) -> None:
    lessons = SHIPPED.read_lessons()
    assert len(lessons) == len(list(RESOURCES.glob("modules/*/*.md")))
    assert [(item.module_order, item.order) for item in lessons] == sorted(
        (item.module_order, item.order) for item in lessons
    )
    assert not caplog.records


def test_a_broken_lesson_is_logged_with_its_line_and_the_others_are_read(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(
        folder / "modules" / "01-first" / "02-b.md", lesson("b", 2).replace("minutes = 5", "minutes = five")
    )
    write(folder / "modules" / "01-first" / "03-c.md", lesson("c", 3))
    assert [item.lesson_id for item in ResourceFolder(folder).read_lessons()] == ["a", "c"]
    assert "01-first/02-b.md, line 8" in caplog.text


def test_a_broken_module_is_left_out_alone(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    write(folder / "modules" / "02-second" / "module.toml", 'id = "second"\n')
    write(folder / "modules" / "02-second" / "01-b.md", lesson("b", 1))
    assert [item.lesson_id for item in ResourceFolder(folder).read_lessons()] == ["a"]
    assert "02-second/module.toml, line 1: title is missing" in caplog.text


def test_without_a_folder_there_is_nothing_to_load(tmp_path: Path) -> None:
    library = ResourceFolder(tmp_path / "missing")
    assert (library.song_versions(), library.read_songs(["a"]), library.read_lessons()) == ({}, [], [])


def test_listing_versions_imports_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from sargam_desktop.adapters.importers import song_files\n"
        "from sargam_desktop.adapters.importers.resource_folder import ResourceFolder\n"
        "ResourceFolder(sys.argv[1]).song_versions()\n"
        "print({'mido', 'defusedxml', 'verovio', 'xml.etree', 'tomllib'} & set(sys.modules))\n"
    )
    command = [sys.executable, "-c", program, str(RESOURCES)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=RESOURCES.parent)
    assert done.stdout.strip() == "set()"
