from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep
from typing import cast

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.importers.song_folders import SongFolders
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT, HandChoice, choose_bars
from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.tutor.importing import Importing
from sargam_desktop.tutor.ports import ImportRepository
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.adapters.importers.musicxml_writing import attributes, measure, note, score_xml
from tests.adapters.store.examples import make_record

SCALE = [Key(480 * at, 60 + at) for at in range(8)]
MIDI = midi_bytes(track_of(SCALE))
XML = score_xml(
    [
        measure("1", attributes() + "".join(note(name) for name in ("C4", "C#4", "D4", "D#4"))),
        measure("2", "".join(note(name) for name in ("E4", "F4", "F#4", "G4"))),
    ]
)


@pytest.fixture
def importing(store: Store) -> Importing:
    return Importing(SongFileReader(), SongFolders(), store.imports)


def bring(importing: Importing, *paths: Path, folder: str | None = None) -> list[ImportOutcome]:
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


def test_songs_of_a_folder_are_kept_under_its_name_and_those_below_under_theirs(
    importing: Importing, store: Store, inbox: Path
) -> None:
    (inbox / "Old  carols").mkdir()
    write(inbox / "a.mid", MIDI)
    write(inbox / "Old  carols" / "b.mid", midi_bytes(track_of([Key(0, 50)])))
    bring(importing, inbox, write(inbox.parent / "c.mid", midi_bytes(track_of([Key(0, 51)]))))
    titles = {song.song_id: song.title for song in store.songs.list_songs()}
    folders = {titles[song_id]: folder for song_id, folder in store.marks.load_marks().folders}
    assert folders == {"a": "inbox", "b": "inbox/Old carols"}


@pytest.mark.parametrize(("folder", "kept"), [("Scales", ["Scales"]), ("", [])])
def test_the_folder_that_is_asked_for_holds_for_all(
    importing: Importing, store: Store, inbox: Path, folder: str, kept: list[str]
) -> None:
    write(inbox / "Scale.mid", MIDI)
    bring(importing, inbox, folder=folder)
    assert [name for _, name in store.marks.load_marks().folders] == kept


def test_hands_are_corrected_by_bar_and_the_choice_is_remembered(
    importing: Importing, store: Store, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    song_id = outcome.song.song_id
    guessed = store.songs.load_song(song_id)
    choices = (HandChoice(0, ALL_LEFT), HandChoice(1, 66))
    importing.choose_hands(song_id, choices)
    hands = [note.hand.value[0] for note in store.songs.load_song(song_id).score.notes]
    assert "".join(hands) == "llllllrr"
    assert importing.read_hands(song_id) == (guessed, choices)


def test_corrected_hands_can_all_be_taken_back(importing: Importing, store: Store, inbox: Path) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    song_id = outcome.song.song_id
    as_read = store.songs.load_song(song_id)
    importing.choose_hands(song_id, choose_bars((), range(2), ALL_LEFT))
    assert store.songs.load_song(song_id) != as_read
    importing.choose_hands(song_id, ())
    assert store.songs.load_song(song_id) == as_read


def test_what_was_played_keeps_the_hands_that_it_was_judged_with(
    importing: Importing, store: Store, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    song_id = outcome.song.song_id
    score = store.songs.load_song(song_id).score
    record = make_record(song_id=song_id)
    store.sessions.begin(record, score)
    importing.choose_hands(song_id, choose_bars((), range(2), ALL_LEFT))
    assert store.sessions.load_take(record.session_id)[0] == score
    assert store.songs.load_song(song_id).score != score


def test_a_song_with_corrected_hands_is_still_known_as_the_same_music(
    importing: Importing, inbox: Path
) -> None:
    (outcome,) = bring(importing, write(inbox / "Scale.mid", MIDI))
    assert outcome.song is not None
    importing.choose_hands(outcome.song.song_id, [HandChoice(0, ALL_LEFT)])
    (again,) = bring(importing, write(inbox / "b.musicxml", XML))
    assert again.state is ImportState.DUPLICATE


def test_both_hands_on_one_key_become_one_note_of_one_hand(
    importing: Importing, store: Store, inbox: Path
) -> None:
    tracks = track_of([Key(0, 60), Key(0, 72)]), track_of([Key(0, 60, 960), Key(0, 40)])
    (outcome,) = bring(importing, write(inbox / "two.mid", midi_bytes(*tracks)))
    assert outcome.song is not None
    importing.choose_hands(outcome.song.song_id, [HandChoice(0, ALL_RIGHT)])
    notes = store.songs.load_song(outcome.song.song_id).score.notes
    assert [(note.pitch, note.duration_beat) for note in notes] == [(40, 1), (60, 2), (72, 1)]
    assert {note.hand for note in notes} == {Hand.RIGHT}


class _Dawdling:
    """Imports that think for a moment before they say which music is there already."""

    def __init__(self, store: Store) -> None:
        self._imports = store.imports

    def __getattr__(self, name: str) -> object:
        return getattr(self._imports, name)

    def find_music(self, music: str) -> SongInfo | None:
        found = self._imports.find_music(music)
        sleep(0.05)
        return found


def test_a_file_that_is_imported_twice_at_once_is_one_song(store: Store, inbox: Path) -> None:
    importing = Importing(SongFileReader(), SongFolders(), cast("ImportRepository", _Dawdling(store)))
    path = write(inbox / "scale.mid", MIDI)
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(lambda _: bring(importing, path)[0], range(2)))
    assert {outcome.state for outcome in outcomes} == {ImportState.IMPORTED, ImportState.DUPLICATE}
    assert len(store.songs.list_songs()) == 1
