from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.importers.song_folders import SongFolders
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT, HandChoice
from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.importing import Importing, WatchedFolder
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.adapters.importers.musicxml_writing import attributes, measure, note, score_xml

SCALE = [Key(480 * at, 60 + at) for at in range(8)]
MIDI = midi_bytes(track_of(SCALE))
XML = score_xml(
    [
        measure("1", attributes() + "".join(note(name) for name in ("C4", "C#4", "D4", "D#4"))),
        measure("2", "".join(note(name) for name in ("E4", "F4", "F#4", "G4"))),
    ]
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "data").mkdir()
    store = Store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def importing(store: Store) -> Importing:
    return Importing(SongFileReader(), SongFolders(), store.imports)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def bring(importing: Importing, *paths: Path, folder: str = "") -> list[ImportOutcome]:
    steps = importing.import_files([str(path) for path in paths], folder=folder)
    return [step.outcome for step in steps if step.outcome is not None]


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_an_imported_song_is_in_the_library_with_its_report(
    importing: Importing, store: Store, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.state is ImportState.IMPORTED
    assert [song.title for song in store.songs.list_songs()] == ["Scale"]
    assert outcome.report is not None
    assert outcome.report.english() == "imported 8 notes; hands guessed by pitch; no tempo: 120 BPM taken"


def test_notes_outside_the_learners_keys_are_told(importing: Importing, inbox: Path) -> None:
    steps = list(importing.import_files([str(write(inbox / "Scale.mid", MIDI))], keys=(36, 64)))
    assert steps[-1].outcome is not None
    assert steps[-1].outcome.report is not None
    assert "3 notes outside your 29 keys" in steps[-1].outcome.report.english()


def test_the_same_file_twice_is_one_song(importing: Importing, store: Store, inbox: Path) -> None:
    first, second = bring(importing, write(inbox / "a.mid", MIDI), write(inbox / "b.mid", MIDI))
    assert (second.state, second.song) == (ImportState.DUPLICATE, first.song)
    assert len(store.songs.list_songs()) == 1


def test_the_same_music_in_another_form_is_one_song(importing: Importing, store: Store, inbox: Path) -> None:
    outcomes = bring(importing, write(inbox / "a.mid", MIDI), write(inbox / "b.musicxml", XML))
    assert [outcome.state for outcome in outcomes] == [ImportState.IMPORTED, ImportState.DUPLICATE]
    assert len(store.songs.list_songs()) == 1


def test_other_music_under_the_same_name_is_another_song(
    importing: Importing, store: Store, inbox: Path
) -> None:
    other = inbox / "other"
    other.mkdir()
    louder = midi_bytes(track_of([*SCALE, Key(5000, 70)]))
    bring(importing, write(inbox / "a.mid", MIDI), write(other / "a.mid", louder))
    assert len(store.songs.list_songs()) == 2


def test_a_file_that_cannot_be_read_leaves_nothing_behind_and_the_others_are_in(
    importing: Importing, store: Store, inbox: Path
) -> None:
    bad, good = bring(importing, write(inbox / "bad.mid", b"C D E"), write(inbox / "good.mid", MIDI))
    assert (bad.state, good.state) == (ImportState.REFUSED, ImportState.IMPORTED)
    assert "neither MIDI nor MusicXML" in bad.reason
    assert len(store.songs.list_songs()) == 1


def test_a_folder_is_imported_with_the_folders_in_it_by_name(importing: Importing, inbox: Path) -> None:
    (inbox / "more").mkdir()
    (inbox / ".hidden").mkdir()
    write(inbox / "b.mid", MIDI)
    write(inbox / "more" / "c.MID", midi_bytes(track_of([Key(0, 50)])))
    write(inbox / ".hidden" / "d.mid", MIDI)
    write(inbox / "notes.txt", "no song")
    assert [Path(outcome.path).name for outcome in bring(importing, inbox)] == ["b.mid", "c.MID"]


def test_progress_tells_how_many_are_done(importing: Importing, inbox: Path) -> None:
    paths = [str(write(inbox / name, MIDI)) for name in ("a.mid", "b.mid")]
    assert [(step.done, step.total) for step in importing.import_files(paths)] == [(0, 2), (1, 2), (2, 2)]


def test_a_cancelled_import_keeps_what_is_in_and_takes_no_more(
    importing: Importing, store: Store, inbox: Path
) -> None:
    others = [write(inbox / f"{at}.mid", midi_bytes(track_of([Key(0, 50 + at)]))) for at in range(4)]
    answers = iter([False, False, True])
    bring_in = importing.import_files([str(path) for path in others], is_cancelled=lambda: next(answers))
    assert [step.done for step in bring_in] == [0, 1]
    assert [song.title for song in store.songs.list_songs()] == ["0"]


def test_the_original_file_comes_back_byte_by_byte(importing: Importing, inbox: Path) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    assert importing.export_original(outcome.song.song_id) == ("Scale.mid", MIDI)


def test_a_shipped_song_has_no_original_to_export(importing: Importing) -> None:
    with pytest.raises(UnknownItemError, match="no song that was imported"):
        importing.export_original("ode-to-joy")


def test_songs_can_be_put_into_folders(importing: Importing, inbox: Path) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI), folder="Scales")
    assert outcome.song is not None
    assert importing.folders() == {outcome.song.song_id: "Scales"}
    importing.move([outcome.song.song_id], " For  Monday ")
    assert importing.folders() == {outcome.song.song_id: "For Monday"}


def test_hands_are_corrected_by_bar_and_the_choice_is_remembered(
    importing: Importing, store: Store, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    song_id = outcome.song.song_id
    importing.choose_hands(song_id, HandChoice(0, ALL_LEFT))
    importing.choose_hands(song_id, HandChoice(1, 66))
    hands = [note.hand.value[0] for note in store.songs.load_song(song_id).score.notes]
    assert "".join(hands) == "llllllrr"
    assert importing.hand_choices(song_id) == (HandChoice(0, ALL_LEFT), HandChoice(1, 66))


def test_a_later_choice_for_a_bar_replaces_the_earlier_and_all_can_be_taken_back(
    importing: Importing, store: Store, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    song_id = outcome.song.song_id
    as_read = store.songs.load_song(song_id)
    importing.choose_hands(song_id, HandChoice(0, ALL_LEFT))
    importing.choose_hands(song_id, HandChoice(0, ALL_RIGHT))
    assert importing.hand_choices(song_id) == (HandChoice(0, ALL_RIGHT),)
    importing.choose_hands(song_id, None)
    assert store.songs.load_song(song_id) == as_read


def test_a_song_with_corrected_hands_is_still_known_as_the_same_music(
    importing: Importing, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    importing.choose_hands(outcome.song.song_id, HandChoice(0, ALL_LEFT))
    (again,) = bring(importing, write(inbox / "b.musicxml", XML))
    assert again.state is ImportState.DUPLICATE


def test_both_hands_on_one_key_become_one_note_of_one_hand(
    importing: Importing, store: Store, inbox: Path
) -> None:
    tracks = track_of([Key(0, 60), Key(0, 72)]), track_of([Key(0, 60, 960), Key(0, 40)])
    (outcome,) = bring(importing, write(inbox / "two.mid", midi_bytes(*tracks)))
    assert outcome.song is not None
    importing.choose_hands(outcome.song.song_id, HandChoice(0, ALL_RIGHT))
    notes = store.songs.load_song(outcome.song.song_id).score.notes
    assert [(note.pitch, note.duration_beat) for note in notes] == [(40, 1), (60, 2), (72, 1)]
    assert {note.hand for note in notes} == {Hand.RIGHT}


def watch(importing: Importing, store: Store, inbox: Path) -> WatchedFolder:
    return WatchedFolder(str(inbox), SongFolders(), importing, store.imports)


def test_a_file_that_appears_in_a_watched_folder_is_imported_once_it_is_whole(
    importing: Importing, store: Store, inbox: Path
) -> None:
    watched = watch(importing, store, inbox)
    assert watched.look() == []
    path = write(inbox / "a.mid", MIDI[:40])
    assert watched.look() == []
    write(path, MIDI)
    assert watched.look() == []
    assert [outcome.state for outcome in watched.look()] == [ImportState.IMPORTED]
    assert watched.look() == []


def test_what_a_watched_folder_has_brought_once_is_not_brought_again_by_a_new_start(
    importing: Importing, store: Store, inbox: Path
) -> None:
    write(inbox / "a.mid", MIDI)
    first, second = watch(importing, store, inbox), watch(importing, store, inbox)
    first.look()
    assert len(first.look()) == 1
    second.look()
    assert second.look() == []


def test_a_watched_folder_that_is_gone_brings_nothing(
    importing: Importing, store: Store, inbox: Path
) -> None:
    assert watch(importing, store, inbox / "gone").look() == []
