from __future__ import annotations

import pytest

from sargam_desktop.launch import main


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("words", [["Tune.MID"], ["--learner", "songs", "Tune.MID"], ["--safe", "Tune.MID"]])
def test_a_song_file_in_place_of_a_command_asks_for_the_window(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 1
    told = capsys.readouterr().err
    assert told.startswith("sargam: There is no display, so the window cannot open.")
    assert "sargam practice Tune.MID" in told


def test_a_song_file_after_a_command_is_that_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "missing.mid"]) == 1
    assert "There is no file missing.mid" in capsys.readouterr().err


def test_any_other_word_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["notes.txt"])
    assert "invalid choice" in capsys.readouterr().err
