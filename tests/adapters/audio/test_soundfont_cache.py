from __future__ import annotations

import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from sargam_desktop.adapters.audio import soundfont_cache, soundfont_piano
from sargam_desktop.adapters.audio.rendition_file import write_rendition
from sargam_desktop.adapters.audio.soundfont_cache import load_soundfont, write_rendered
from sargam_desktop.adapters.audio.soundfont_piano import render_soundfont
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.feedback import AccompanimentPlayed
from sargam_desktop.domain.soundfont import SoundfontChoice
from tests.adapters.audio.listening import cents_apart, loudest_hz
from tests.fakes.soundfont import FakeZone, soundfont_bytes


def test_a_soundfont_is_rendered_once_by_a_process_of_its_own_and_then_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.sf2"
    path.write_bytes(soundfont_bytes())
    choice = SoundfontChoice(str(path))
    first = load_soundfont(choice, tmp_path)
    monkeypatch.setattr(soundfont_cache, "_render_apart", None)
    again = load_soundfont(choice, tmp_path)
    assert (again.tone(60, 90).layers[0].samples == first.tone(60, 90).layers[0].samples).all()
    kept = next(tmp_path.glob("soundfont-*.npz"))
    kept.write_bytes(kept.read_bytes()[:-1000])
    monkeypatch.undo()
    assert len(load_soundfont(choice, tmp_path).tone(60, 90).layers) == 1  # a damaged one is made again


def test_a_broken_soundfont_is_told_in_one_sentence_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "mine.sf2"
    path.write_bytes(soundfont_bytes()[:5000])
    with pytest.raises(UnreadableFileError) as refused:
        load_soundfont(SoundfontChoice(str(path)), tmp_path)
    assert refused.value.what == "mine.sf2 cannot be used as a soundfont (it ends too early)"


def test_a_process_that_breaks_down_over_a_soundfont_shows_the_learner_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.sf2"
    path.write_bytes(soundfont_bytes())
    monkeypatch.setattr(soundfont_cache, "own_program", lambda: [sys.executable, "-c", "raise RuntimeError"])
    with pytest.raises(UnreadableFileError) as refused:
        load_soundfont(SoundfontChoice(str(path)), tmp_path)
    assert refused.value.what == "The soundfont mine.sf2 cannot be used"


def test_a_soundfont_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="not there any more"):
        load_soundfont(SoundfontChoice(str(tmp_path / "gone.sf2")), tmp_path)


def test_of_many_soundfonts_the_last_two_stay_on_disk(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"soundfont-{number}.npz").write_bytes(b"")
    soundfont_cache._forget_older(tmp_path)  # noqa: SLF001 - a full disk is what the test is about
    assert len(list(tmp_path.glob("soundfont-*.npz"))) == 2


def test_a_song_is_written_with_a_soundfont_in_place_of_the_piano(
    tmp_path: Path, cache_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundfont_piano, "_KEYS", range(65, 70))

    def render_here(choice: SoundfontChoice, out: Path) -> None:
        write_rendered(render_soundfont(choice), out)

    monkeypatch.setattr(soundfont_cache, "_render_apart", render_here)
    font = tmp_path / "organ.sf2"
    font.write_bytes(soundfont_bytes((FakeZone(generators={54: 1}),)))
    played = [AccompanimentPlayed(((69, 90),), (), 0), AccompanimentPlayed((), (69,), 500_000)]
    write_rendition(tmp_path / "a.wav", played, cache_folder, SoundfontChoice(str(font)))
    with wave.open(str(tmp_path / "a.wav")) as file:
        sound = np.frombuffer(file.readframes(24_000), "<i2").reshape(-1, 2).astype(np.float32)
    assert abs(cents_apart(loudest_hz(sound[:, 0], 440), 440)) < 3
    harmonics = np.abs(np.fft.rfft(sound[:19_200, 0] * np.hanning(19_200)))
    assert harmonics[352] < 0.01 * harmonics[176]  # a sine, not the piano's string
