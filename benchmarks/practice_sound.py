"""Minutes of practice with the window painting and JACK at 256 frames: underruns, and what 64 voices cost.

A keyboard in another process plays every note of a long song to the program, which adds beats and figures;
an ear in a third process hears all of it. `--minutes 10` practises for ten minutes. The voices are
rendered in a process of their own, as many frames as the blocks of a sound card.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter_ns, process_time
from typing import Any, Final

from benchmarks.figures import Figure
from benchmarks.press_to_sound import PERIOD_FRAMES, sound_server
from benchmarks.stage import Stage, answer

_MINUTES: Final = 1.0
_QUICK_MINUTES: Final = 0.25
_HELD_NS: Final = 60_000_000
_VOICES: Final = 64
_LOWEST: Final = 24
_BLOCKS: Final = 400


def measure(stage: Stage) -> list[Figure]:
    """Return underruns of some minutes, and the share of a core that 64 voices take."""
    minutes = stage.minutes or (_QUICK_MINUTES if stage.is_quick else _MINUTES)
    folder = str(stage.folder / "practice")
    with sound_server():
        told = stage.run("benchmarks.practice_sound", "practice", str(minutes * 60), folder)
    share = stage.run("benchmarks.practice_sound", "voices", "0", folder)
    what = f"{minutes:g} minutes of practice"
    return [
        Figure(f"{what}: blocks of ours that came too late", told["late"], "", 0),
        Figure(f"{what}: gaps in the sound", told["gaps"], "", 0),
        Figure(f"{what}: underruns of anybody that JACK told of", told["xruns"], ""),
        Figure(f"{what}: notes played", told["notes"], ""),
        Figure(f"{what}: frames painted a second", told["frames_per_s"], "1/s"),
        Figure(f"{_VOICES} voices with pedal, of one core", share, "%", 10),
    ]


def _practise(seconds: float, folder: Path) -> dict[str, float]:
    from benchmarks.jack_sound import JackEar
    from benchmarks.jack_window import JackWindow
    from benchmarks.midi_sender import Sending
    from benchmarks.paint_times import time_frames
    from benchmarks.songs import make_song
    from sargam_desktop.ui.main_window import MainWindow

    folder.mkdir(parents=True, exist_ok=True)
    ear = JackEar()
    frames = time_frames(MainWindow)
    window = JackWindow(folder)
    ear.connect(0)
    song = make_song(round(seconds * 12) + 100)
    window.program.open_song(song)
    start_us = window.program.play()
    sendings = []
    for note in song.score.notes:
        at_ns = (start_us + song.score.tempo_map.us_at(note.onset_beat)) * 1000
        if at_ns < (start_us + seconds * 1e6) * 1000:
            sendings.append(Sending(at_ns, "played", f"90{note.pitch:02x}50"))
            sendings.append(Sending(at_ns + _HELD_NS, "played", f"80{note.pitch:02x}00"))
    piano = window.program.desk._piano  # noqa: SLF001 - nobody else asks how the blocks come
    assert piano is not None
    ear.hear()
    frames.clear()
    begun_ns = perf_counter_ns()
    window.send(sorted(sendings))
    painted = len(frames)
    took_s = (perf_counter_ns() - begun_ns) / 1e9
    heard = ear.hear()
    late = piano.status.late_blocks
    window.close()
    ear.close()
    return {
        "late": late,
        "xruns": heard.xruns,
        "gaps": heard.gaps[0],
        "notes": len(sendings) // 2,
        "frames_per_s": painted / took_s,
    }


def _share_of_core(folder: Path) -> float:
    """Return the processor time of 64 pedalled voices in percent of the sound's own time."""
    from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE
    from sargam_desktop.adapters.audio.sample_cache import load_piano
    from sargam_desktop.adapters.audio.sampler import Sampler
    from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource

    folder.mkdir(parents=True, exist_ok=True)
    sampler = Sampler(load_piano(folder))
    for source in (SoundSource.LEARNER, SoundSource.ACCOMPANIMENT):
        sampler.take(SoundEvent(SoundKind.PEDAL, source, 0, 127))
        for pitch in range(_LOWEST, _LOWEST + _VOICES // 2):  # low keys, which sound for long
            sampler.take(SoundEvent(SoundKind.PRESS, source, pitch, 90))
    sampler.render(PERIOD_FRAMES)
    begun_s = process_time()
    for _ in range(_BLOCKS):
        sampler.render(PERIOD_FRAMES).tobytes()
    used_s = process_time() - begun_s
    assert sampler.voices == _VOICES, "voices ended"
    return 100 * used_s / (_BLOCKS * PERIOD_FRAMES / SAMPLE_RATE)


def _main() -> Any:  # noqa: ANN401 - whatever is asked for
    kind, seconds, folder = sys.argv[1:]
    return _practise(float(seconds), Path(folder)) if kind == "practice" else _share_of_core(Path(folder))


if __name__ == "__main__":
    answer(_main())
