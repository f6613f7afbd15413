from __future__ import annotations

from pathlib import Path

from tests.cli.running import sargam


def test_a_song_is_shown_in_swaras_in_both_scripts() -> None:
    shown = sargam("songs", "show", "alankar-in-threes", "--sargam")
    assert (shown.code, shown.err) == (0, "")
    assert "right: <49>S1  R2 G3 | R1  G2 m3 ||" in shown.lines
    devanagari = sargam("songs", "show", "alankar-in-threes", "--sargam", "--devanagari")
    assert "right: <49>स1  रे2 ग3 | रे1  ग2 म3 ||" in devanagari.lines


def test_a_song_is_exported_and_is_known_again_when_it_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "ode.sargam"
    assert sargam("songs", "export", "ode-to-joy", "--sargam", path).code == 0
    assert sargam("import", path).out == "(1/1) ode.sargam: already in the library as “Ode to Joy”\n"
    again = sargam("songs", "export", "ode-to-joy", "--sargam", path)
    assert (again.code, "is there already" in again.err) == (1, True)


def test_a_typed_song_is_imported_and_a_mistake_is_told_by_line(tmp_path: Path) -> None:
    (tmp_path / "good.sargam").write_text("title: Sapat\nlaya: 80\nS R G m | P D N S'\n", encoding="utf-8")
    done = sargam("import", tmp_path / "good.sargam")
    assert done.out == "(1/1) good.sargam: imported 8 notes; 1 part, one hand\n"
    (tmp_path / "bad.sargam").write_text("laya: 80\nS R G x\n", encoding="utf-8")
    bad = sargam("import", tmp_path / "bad.sargam")
    assert bad.code == 1
    assert "bad.sargam, line 2, column 7: expected a swara, -, _ or |, found “x”" in bad.err


def test_without_a_file_the_export_says_what_is_missing() -> None:
    assert sargam("songs", "export", "ode-to-joy").code == 2
