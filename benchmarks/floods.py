"""Dense input through JACK into the real window: nothing may be lost, no verdict may be late.

First 1,000 chords of ten notes, each chord sent at once. Then single notes among 10,000 messages a second
of clock and active sensing. Lost is a note that was sent and has no verdict; late is a verdict more than
10 ms after its note was sent, of which up to 5.4 ms are two periods of the JACK server.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.figures import Figure, spread_of
from benchmarks.midi_sender import Sending
from benchmarks.songs import make_chord_song, make_song
from benchmarks.stage import Stage, answer
from sargam_desktop.domain.song import Song

_CHORDS = 1000
_QUICK_CHORDS = 100
_CHORD_NOTES = 10
_SECONDS = 20
_QUICK_SECONDS = 4
_LATE_MS = 10.0
_MESSAGES_PER_MS = 10
_NOTE_EVERY_MS = 100
_HELD_NS = 50_000_000
_CLOCK, _SENSING = "f8", "fe"


def measure(stage: Stage) -> list[Figure]:
    """Return how many were lost and late."""
    chords = _QUICK_CHORDS if stage.is_quick else _CHORDS
    seconds = _QUICK_SECONDS if stage.is_quick else _SECONDS
    figures = []
    for kind, count, words in (
        ("chords", chords, f"{chords:,} chords of ten"),
        ("clock", seconds, "10,000 messages a second"),
    ):
        told = stage.run("benchmarks.floods", kind, str(count), str(stage.folder / f"flood-{kind}"))
        figures += [
            Figure(f"{words}: notes sent", told["sent"], ""),
            Figure(f"{words}: lost", told["sent"] - len(told["delays_ms"]), "", 0),
            Figure(f"{words}: late", sum(delay > _LATE_MS for delay in told["delays_ms"]), "", 0),
            Figure(f"{words}: sent → verdict p50", spread_of(told["delays_ms"]).p50, "ms"),
            Figure(f"{words}: sent → verdict max", max(told["delays_ms"]), "ms"),
        ]
    return figures


def _flood(kind: str, count: int, folder: Path) -> dict[str, object]:
    from benchmarks.jack_window import JackWindow

    window = JackWindow(folder)
    song = make_song(count * 20 + 200) if kind == "clock" else make_chord_song(count, _CHORD_NOTES)
    window.program.open_song(song)
    start_us = window.program.play()
    is_clock = kind == "clock"
    sendings = _clock_flood(song, start_us, count) if is_clock else _chords(song, start_us)
    sent = window.send(sendings)
    window.program.run_for(1.0)
    verdicts = [(verdict.note.pitch, verdict.at_ns) for verdict in window.program.bridge.log.verdicts]
    window.close()
    notes = [
        (int(message[2:4], 16), at_ns)
        for sending, at_ns in zip(sendings, sent, strict=True)
        for message in sending.messages.split()
        if message.startswith("90")
    ]
    return {"sent": len(notes), "delays_ms": _delays_ms(notes, verdicts)}


def _chords(song: Song, start_us: int) -> list[Sending]:
    """Return presses and releases of a song's chords, each chord at once."""
    us_at = song.score.tempo_map.us_at
    chords: dict[float, list[int]] = {}
    for note in song.score.notes:
        chords.setdefault(note.onset_beat, []).append(note.pitch)
    sendings = []
    for onset, pitches in chords.items():
        at_ns = (start_us + us_at(onset)) * 1000
        sendings.append(Sending(at_ns, "played", " ".join(f"90{pitch:02x}50" for pitch in pitches)))
        off = " ".join(f"80{pitch:02x}00" for pitch in pitches)
        sendings.append(Sending(at_ns + _HELD_NS, "played", off))
    return sendings


def _clock_flood(song: Song, start_us: int, seconds: int) -> list[Sending]:
    """Return ten messages each millisecond, every hundredth time with a note among them."""
    noise = [_CLOCK, _SENSING] * (_MESSAGES_PER_MS // 2)
    sendings = []
    for at_ms in range(seconds * 1000):
        at_ns = start_us * 1000 + at_ms * 1_000_000
        pitch = song.score.notes[at_ms // _NOTE_EVERY_MS].pitch
        on_off = {0: f"90{pitch:02x}50", _NOTE_EVERY_MS // 2: f"80{pitch:02x}00"}
        note = on_off.get(at_ms % _NOTE_EVERY_MS)
        sendings.append(Sending(at_ns, "played", " ".join(noise if note is None else [*noise[1:], note])))
    return sendings


def _delays_ms(sent: list[tuple[int, int]], heard: list[tuple[int, int]]) -> list[float]:
    """Return the milliseconds from each sent note to its verdict; lost notes are left out."""
    delays, place = [], 0
    for pitch, at_ns in sent:
        if place < len(heard) and heard[place][0] == pitch:
            delays.append((heard[place][1] - at_ns) / 1e6)
            place += 1
    return delays


if __name__ == "__main__":
    answer(_flood(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
