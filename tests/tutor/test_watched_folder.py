from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.importers.song_folders import SongFolders
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.tutor.importing import Importing
from sargam_desktop.tutor.watched_folder import WatchedFolder
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of

MIDI = midi_bytes(track_of([Key(480 * at, 60 + at) for at in range(8)]))
Watch = Callable[[], WatchedFolder]


@pytest.fixture
def watch(store: Store, inbox: Path) -> Watch:
    """Return what begins to watch, as a new start of the program does."""
    importing = Importing(SongFileReader(), SongFolders(), store.imports)
    return lambda: WatchedFolder(str(inbox), SongFolders(), importing, store.imports)


def look(watched: WatchedFolder) -> list[ImportOutcome]:
    return [step.outcome for step in watched.look() if step.outcome is not None]


def states(watched: WatchedFolder) -> list[ImportState]:
    return [outcome.state for outcome in look(watched)]


def tunes(folder: Path, count: int) -> None:
    for at in range(count):
        (folder / f"{at}.mid").write_bytes(midi_bytes(track_of([Key(0, 40 + at)])))


def test_a_file_that_appears_is_imported_once_it_is_whole(watch: Watch, inbox: Path) -> None:
    watched = watch()
    assert look(watched) == []
    (inbox / "a.mid").write_bytes(MIDI[:40])
    assert look(watched) == []
    (inbox / "a.mid").write_bytes(MIDI)
    assert look(watched) == []
    assert watched.is_waiting
    assert states(watched) == [ImportState.IMPORTED]
    assert look(watched) == []
    assert not watched.is_waiting


def test_a_file_that_is_only_a_place_for_what_is_loaded_is_not_taken(watch: Watch, inbox: Path) -> None:
    watched = watch()
    (inbox / "a.mid").touch()
    assert [look(watched) for _ in range(3)] == [[], [], []]
    (inbox / "a.mid").write_bytes(MIDI)
    look(watched)
    assert states(watched) == [ImportState.IMPORTED]


def test_what_was_brought_once_is_not_brought_again_by_a_new_start(watch: Watch, inbox: Path) -> None:
    (inbox / "a.mid").write_bytes(MIDI)
    first, second = watch(), watch()
    look(first)
    assert len(look(first)) == 1
    look(second)
    assert look(second) == []


def test_a_broken_file_is_told_of_once_until_it_is_written_anew(watch: Watch, inbox: Path) -> None:
    (inbox / "a.mid").write_bytes(b"Dear Sir")
    watched = watch()
    look(watched)
    assert states(watched) == [ImportState.REFUSED]
    later = watch()
    assert look(watched) + look(later) + look(later) == []
    (inbox / "a.mid").write_bytes(MIDI)
    look(later)
    assert states(later) == [ImportState.IMPORTED]


def test_a_folder_that_is_gone_is_told_and_comes_back_by_itself(watch: Watch, inbox: Path) -> None:
    watched = watch()
    shutil.move(inbox, inbox.with_name("away"))
    assert look(watched) == []
    was_there = watched.is_there
    shutil.move(inbox.with_name("away"), inbox)
    (inbox / "a.mid").write_bytes(MIDI)
    look(watched)
    assert (was_there, watched.is_there) == (False, True)
    assert states(watched) == [ImportState.IMPORTED]


def test_files_of_a_stick_that_is_pulled_in_the_middle_are_taken_when_it_is_back(
    watch: Watch, inbox: Path
) -> None:
    tunes(inbox, 3)
    watched = watch()
    look(watched)
    steps = watched.look()
    assert [next(steps).done, next(steps).done] == [0, 1]
    shutil.move(inbox, inbox.with_name("away"))
    assert list(steps) == []
    shutil.move(inbox.with_name("away"), inbox)
    look(watched)
    look(watched)
    assert states(watch()) == []
    later = watch()
    look(later)
    assert look(later) == []


def test_a_look_that_is_broken_off_goes_on_with_the_next(watch: Watch, store: Store, inbox: Path) -> None:
    tunes(inbox, 4)
    watched = watch()
    look(watched)
    answers = iter([False, False, True])
    assert [step.done for step in watched.look(is_cancelled=lambda: next(answers))] == [0, 1]
    assert len(look(watched)) == 3
    assert len(store.songs.list_songs()) == 4


def test_what_is_passed_over_is_left_out_for_good_and_later_files_are_not(
    watch: Watch, store: Store, inbox: Path
) -> None:
    tunes(inbox, 4)
    watched = watch()
    look(watched)
    assert [step.done for step in watched.look(is_cancelled=lambda: True)] == [0]
    watched.pass_over()
    later = watch()
    assert look(watched) + look(later) + look(later) == []
    (inbox / "new.mid").write_bytes(MIDI)
    look(later)
    assert len(look(later)) == 1
    assert [song.title for song in store.songs.list_songs()] == ["new"]


def test_a_song_that_the_learner_removed_stays_away(watch: Watch, store: Store, inbox: Path) -> None:
    (inbox / "a.mid").write_bytes(MIDI)
    watched = watch()
    look(watched)
    (outcome,) = look(watched)
    assert outcome.song is not None
    store.marks.take_out(outcome.song.song_id)
    assert look(watched) + look(watched) == []


def test_songs_are_kept_under_the_names_of_the_folders_below(watch: Watch, store: Store, inbox: Path) -> None:
    (inbox / "Carols").mkdir()
    (inbox / "Carols" / "a.mid").write_bytes(MIDI)
    tunes(inbox, 1)
    watched = watch()
    look(watched)
    look(watched)
    assert [folder for _, folder in store.marks.load_marks().folders] == ["Carols"]
