from __future__ import annotations

import re
from pathlib import Path

from sargam_desktop.adapters.importers.song_files import SongFileReader
from tests.cli.running import sargam


def test_a_song_is_written_as_pages_without_a_screen_and_never_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sakura.pdf"
    done = sargam(
        "songs", "export", "sakura", "--out", path, "--as", "sargam", "--paper", "letter", "--devanagari"
    )
    assert (done.code, done.err) == (0, "")
    pages = path.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pages)) == 1
    assert re.search(rb"/MediaBox \[0 0 612(\.0*)? 792(\.0*)?\]", pages)
    again = sargam("songs", "export", "sakura", "--out", path)
    assert (again.code, "is there already" in again.err) == (1, True)
    assert path.read_bytes() == pages


def test_the_staff_of_some_bars_is_written_and_bars_that_are_not_there_are_told(tmp_path: Path) -> None:
    done = sargam(
        "songs", "export", "sakura", "--out", tmp_path / "a.pdf", "--bars", "1-4", "--hands", "left"
    )
    assert (done.code, done.err) == (0, "")
    wrong = sargam("songs", "export", "sakura", "--out", tmp_path / "b.pdf", "--bars", "90")
    assert (wrong.code, "no bars 90-90" in wrong.err, len(wrong.err.splitlines())) == (1, True, 1)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.pdf"]


def test_a_typed_song_is_exported_as_a_score_and_an_unknown_ending_is_told(tmp_path: Path) -> None:
    (tmp_path / "sapat.sargam").write_text("title: Sapat\nsa: D4\n\nS R G m | P D N S'\n", encoding="utf-8")
    assert sargam("import", tmp_path / "sapat.sargam").code == 0
    assert sargam("songs", "export", "Sapat", "--out", tmp_path / "sapat.musicxml").code == 0
    written = SongFileReader().read(str(tmp_path / "sapat.musicxml")).score
    assert written == SongFileReader().read(str(tmp_path / "sapat.sargam")).score
    unknown = sargam("songs", "export", "Sapat", "--out", tmp_path / "sapat.doc")
    assert (unknown.code, "Let it end with" in unknown.err) == (1, True)
