from __future__ import annotations

from pathlib import Path

import pytest

from i18n.checks import find_faults
from i18n.extraction import Message
from i18n.ts_file import read_ts, ts_text

NOTES = Message("Song", "{count} notes & more")
FILES = {NOTES: {"sargam_desktop/ui/song.py"}}


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("", "not translated"),
        ("{number} स्वर", "has the places {count}, its translation {number}"),
        ("स्वर", "has the places {count}, its translation none"),
        ("{count स्वर", "its places cannot be read"),
        ("{count} स्वर ", "begins or ends with other blanks"),
        ("{count}\nस्वर", "has other lines"),
    ],
)
def test_what_is_wrong_with_a_translation_is_told(translation: str, fault: str) -> None:
    (told,) = find_faults(FILES, {NOTES: translation})
    assert told.startswith("Song: “{count} notes & more”: ")
    assert fault in told


def test_places_may_stand_in_another_order() -> None:
    message = Message("Song", "{done} of {all}")
    assert find_faults({message: {"a.py"}}, {message: "{all} में से {done}"}) == []


def test_a_catalogue_is_read_as_it_was_written_and_drops_what_nobody_says_any_more(tmp_path: Path) -> None:
    path = tmp_path / "sargam_hi.ts"
    old = Message("Song", "gone")
    path.write_text(ts_text("hi_IN", FILES, {NOTES: "{count} स्वर & <और>", old: "गया"}), "utf-8")
    assert read_ts(path) == {NOTES: "{count} स्वर & <और>"}


def test_a_text_that_is_new_is_unfinished_and_counts_as_not_translated(tmp_path: Path) -> None:
    path = tmp_path / "sargam_hi.ts"
    path.write_text(ts_text("hi_IN", FILES, {}), "utf-8")
    assert 'type="unfinished"' in path.read_text("utf-8")
    assert read_ts(path) == {}
