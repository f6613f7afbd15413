import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from tests.resources.score_file import RESOURCES, SCORE_FILES, SONG_FILES, ScoreNote, name_of, read_score

LOWEST, HIGHEST = 36, 96  # a keyboard of 61 keys
STYLES = {"Folk", "Classical", "Carol", "Hymn", "Song", "Spiritual", "Hindustani", "Exercise"}
every_score = pytest.mark.parametrize("path", SCORE_FILES, ids=name_of)
every_song = pytest.mark.parametrize("path", SONG_FILES, ids=name_of)


def test_the_library_has_songs_for_every_grade_and_for_both_traditions() -> None:
    scores = [read_score(path) for path in SONG_FILES]
    assert len(scores) >= 60
    assert {int(score.field("sargam-grade")) for score in scores} == set(range(1, 11))
    assert sum(score.field("sargam-style") == "Hindustani" for score in scores) >= 2


def test_the_guide_lists_every_song_under_its_grade() -> None:
    guide = (RESOURCES.parent / "docs" / "content.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \| (.+) \|$", guide, re.MULTILINE)
    listed = {title: grade for grade, titles in rows for title in titles.split("; ")}
    scores = [read_score(path) for path in SONG_FILES]
    assert listed == {score.text("work/work-title"): score.field("sargam-grade") for score in scores}


def test_no_two_scores_share_an_id_or_a_title() -> None:
    scores = [read_score(path) for path in SCORE_FILES]
    ids = Counter(score.field("sargam-id") for score in scores)
    titles = Counter(score.text("work/work-title") for score in scores)
    assert max(ids.values()) == 1, ids
    assert max(titles.values()) == 1, titles


@every_score
def test_a_file_is_named_by_its_id(path: Path) -> None:
    score_id = read_score(path).field("sargam-id")
    assert score_id == path.stem
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", score_id)


@every_score
def test_a_score_says_who_wrote_it_and_why_it_is_free(path: Path) -> None:
    score = read_score(path)
    creators = {maker.get("type"): maker.text for maker in score.root.iterfind("identification/creator")}
    why = score.field("sargam-why-free")
    assert score.text("work/work-title")
    assert creators["composer"]
    assert creators["arranger"]
    assert "CC BY 4.0" in score.text("identification/rights")
    assert why.endswith(".")
    assert why in score.text("identification/rights")
    assert score.text("identification/encoding/software")


@every_score
def test_a_score_is_graded_dated_and_tagged(path: Path) -> None:
    score = read_score(path)
    assert int(score.field("sargam-version")) >= 1
    assert 1 <= int(score.field("sargam-grade")) <= 10
    assert score.field("sargam-year")
    assert score.field("sargam-style") in STYLES
    assert all(tag.strip() for tag in score.field("sargam-tags").split(","))
    assert re.fullmatch(r"([A-G][#b]?)?", score.field("sargam-sa"))


@every_song
def test_an_indian_item_names_its_sa(path: Path) -> None:
    score = read_score(path)
    assert bool(score.field("sargam-sa")) == (score.field("sargam-style") == "Hindustani")


@every_score
def test_a_score_is_one_piano_part_on_two_staves(path: Path) -> None:
    score = read_score(path)
    assert score.root.tag == "score-partwise"
    assert score.root.get("version") == "4.0"
    assert [part.text for part in score.root.iterfind("part-list/score-part/part-name")] == ["Piano"]
    assert score.text("part/measure/attributes/staves") == "2"
    assert {note.staff for note in score.notes} <= {1, 2}


@every_score
def test_every_accidental_names_its_sign(path: Path) -> None:
    assert all(sign.text for sign in read_score(path).root.iterfind("part/measure/note/accidental"))


@every_score
def test_the_first_bar_names_key_metre_and_tempo(path: Path) -> None:
    first = read_score(path).root.find("part/measure")
    assert first is not None
    assert first.findtext("attributes/key/fifths")
    assert first.findtext("attributes/time/beats")
    assert first.findtext("direction/direction-type/metronome/per-minute")
    sound = first.find("direction/sound")
    assert sound is not None
    assert 40 <= float(sound.get("tempo", 0)) <= 200


@every_score
def test_bars_are_numbered_in_order(path: Path) -> None:
    bars = read_score(path).bars
    first = 0 if bars[0].is_pickup else 1
    assert [bar.number for bar in bars] == [str(first + index) for index in range(len(bars))]
    assert not any(bar.is_pickup for bar in bars[1:])


@every_score
def test_every_bar_adds_up_on_each_staff(path: Path) -> None:
    bars = read_score(path).bars
    pickup = bars[0].filled[1] if bars[0].is_pickup else Fraction(0)
    for bar in bars:
        length = pickup if bar.is_pickup else bar.full - (pickup if bar is bars[-1] else 0)
        assert bar.filled == {1: length, 2: length}, f"bar {bar.number}"


@every_score
def test_every_note_fits_a_keyboard_of_61_keys(path: Path) -> None:
    outside = [
        (note.bar, note.pitch) for note in read_score(path).notes if not LOWEST <= note.pitch <= HIGHEST
    ]
    assert not outside


@every_score
def test_every_tie_leads_to_the_same_key_without_a_gap(path: Path) -> None:
    notes = read_score(path).notes
    starts = {(note.staff, note.pitch, note.end) for note in notes if note.tie_starts}
    stops = {(note.staff, note.pitch, note.onset) for note in notes if note.tie_stops}
    assert starts == stops


@every_score
def test_a_chord_fits_one_hand(path: Path) -> None:
    score = read_score(path)
    if int(score.field("sargam-grade")) > 6:
        pytest.skip("wide chords are allowed above grade 6")
    for note in score.notes:
        chord = [
            other.pitch for other in score.notes if (other.staff, other.onset) == (note.staff, note.onset)
        ]
        assert max(chord) - min(chord) <= 12, f"bar {note.bar}"
        assert len(chord) <= 5, f"bar {note.bar}"


@every_score
def test_the_hands_neither_cross_nor_share_a_key(path: Path) -> None:
    notes = read_score(path).notes
    left = [note for note in notes if note.staff == 2]
    right = [note for note in notes if note.staff == 1]
    clashes = [(low.bar, low.pitch, high.pitch) for low in left for high in right if _clash(low, high)]
    assert not clashes


def _clash(low: ScoreNote, high: ScoreNote) -> bool:
    sounds_together = low.onset < high.end and high.onset < low.end
    return sounds_together and low.pitch >= high.pitch


@every_song
def test_easy_songs_have_a_finger_for_every_note_and_others_for_every_beginning(path: Path) -> None:
    score = read_score(path)
    pressed = [note for note in score.notes if not note.tie_stops]
    fingered = [note for note in pressed if note.finger]
    assert all(note.finger in {"1", "2", "3", "4", "5"} for note in fingered)
    if int(score.field("sargam-grade")) <= 3:
        assert fingered == pressed
    else:
        assert len(fingered) >= len(pressed) / 3
        assert all(next(n for n in pressed if n.staff == staff).finger for staff in (1, 2))


@every_song
def test_the_fingers_of_a_chord_follow_its_keys(path: Path) -> None:
    chords: dict[tuple[int, Fraction], list[ScoreNote]] = {}
    for note in read_score(path).notes:
        if note.finger and not note.tie_stops:
            chords.setdefault((note.staff, note.onset), []).append(note)
    for (staff, _), chord in chords.items():
        upwards = [note.finger or "" for note in sorted(chord, key=lambda note: note.pitch)]
        assert len(set(upwards)) == len(chord), f"bar {chord[0].bar}"
        assert upwards == sorted(upwards, reverse=staff == 2), f"bar {chord[0].bar}"


@every_song
def test_a_song_is_for_two_hands(path: Path) -> None:
    assert {note.staff for note in read_score(path).notes} == {1, 2}


@every_song
def test_a_song_is_divided_into_named_sections_from_its_first_bar_on(path: Path) -> None:
    bars = read_score(path).root.findall("part/measure")
    named = [[mark.text for mark in bar.iterfind("direction/direction-type/rehearsal")] for bar in bars]
    assert named[0]
    assert all(name for names in named for name in names)


@every_song
def test_every_slur_and_hairpin_that_begins_also_ends(path: Path) -> None:
    root = read_score(path).root
    slurs = Counter((slur.get("number"), slur.get("type")) for slur in root.iterfind(".//slur"))
    hairpins = Counter(wedge.get("type") == "stop" for wedge in root.iterfind(".//wedge"))
    assert all(slurs[number, "start"] == slurs[number, "stop"] for number, _ in slurs)
    assert hairpins[True] == hairpins[False]


@every_song
def test_a_song_says_how_loud_it_begins(path: Path) -> None:
    marks = read_score(path).root.iterfind("part/measure/direction/direction-type/dynamics")
    assert next(marks, None) is not None
