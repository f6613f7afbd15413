"""Benchmark: faults that learners make, worked into performances whose truth is known.

    python -m benchmarks.follow_faults CASES_DIR --out DIR [--kind KIND …] [--seed N]

CASES_DIR holds cases as `benchmarks.follow` reads them; with `--made N` or `--etudes N` in its
stead, scores and performances are made up; with `--songs`, the shipped songs are performed. Each
kind of fault becomes a folder in DIR, with the truth kept: what was not asked for by the score is
an insertion, what was never played a deletion.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Final

from benchmarks.follow_etudes import make_etude
from benchmarks.follow_learners import LEARNERS
from benchmarks.follow_scores import make_case
from benchmarks.follow_songs import make_song_case, song_paths
from benchmarks.follow_takes import Case, Struck, Take, truth_of

_PITCHES: Final = 128

#: Chords of fewer notes are not rolled.
_ROLLED_NOTES: Final = 3

#: Chords that are played again, at most.
_LONGEST_BACKTRACK: Final = 5


Fault = Callable[[Take, Random], list[Struck]]


def slip_octaves(take: Take, rng: Random) -> list[Struck]:
    """One note in twenty-five sounds an octave off."""
    return [s.wrong(rng.choice((-12, 12))) if _happens(rng, 0.04) else s for s in take.struck]


def transpose(take: Take, rng: Random) -> list[Struck]:
    """The hands lie beside the right keys for a while."""
    struck = list(take.struck)
    for first, last in take.stretches(rng, (2 * take.bar_beats / 3, 1.5 * take.bar_beats), 0.12):
        shift = rng.choice((-5, -2, -1, 1, 2, 4))
        struck[first:last] = [s.wrong(shift) for s in struck[first:last]]
    return struck


def part_hands(take: Take, rng: Random) -> list[Struck]:
    """The left hand lags behind by up to a beat."""
    struck = list(take.struck)
    for first, last in take.stretches(rng, (take.bar_beats, 3 * take.bar_beats), 0.4):
        lag_ms = rng.uniform(0.25, 1.0) * take.beat_ms
        struck[first:last] = [s.later(lag_ms) if take.is_left(s) else s for s in struck[first:last]]
    return sorted(struck, key=_at)


def arpeggiate(take: Take, rng: Random) -> list[Struck]:
    """Chords are rolled, upwards or downwards."""
    struck: list[Struck] = []
    for chord in take.chords():
        gap_ms = rng.uniform(40, 130) if len(chord) >= _ROLLED_NOTES and _happens(rng, 0.6) else 0.0
        rolled = sorted(chord, key=lambda s: s.pitch, reverse=_happens(rng, 0.2)) if gap_ms else chord
        struck += [s.later(i * gap_ms) for i, s in enumerate(rolled)]
    return sorted(struck, key=_at)


def trill(take: Take, rng: Random) -> list[Struck]:
    """Long notes are embellished by trills that are not written."""
    struck = list(take.struck)
    for played in take.struck:
        if played.score_id is None or take.is_left(played) or _happens(rng, 0.7):
            continue
        length_ms = take.notes[played.score_id]["duration_beat"] * take.beat_ms
        gap_ms = rng.uniform(70, 120)
        up = rng.choice((1, 2))
        struck += [
            played._replace(pitch=played.pitch + up * (i % 2), at_ms=played.at_ms + i * gap_ms, score_id=None)
            for i in range(1, min(10, int(0.7 * length_ms / gap_ms)))
        ]
    return sorted(struck, key=_at)


def wander(take: Take, rng: Random) -> list[Struck]:
    """Every twenty beats or so a long pause, and on at any other place."""
    struck: list[Struck] = []
    at = 0
    shift_ms = 0.0
    for _ in range(max(3, len(take.struck) // 60)):
        until = min(len(take.struck), at + rng.randint(20, 60))
        struck += [s.later(shift_ms) for s in take.struck[at:until]]
        at = rng.randrange(max(1, len(take.struck) - 30))
        shift_ms = struck[-1].at_ms + rng.uniform(1500, 6000) - take.struck[at].at_ms
    return struck


def stutter(take: Take, rng: Random) -> list[Struck]:
    """A chord is struck two to four times before it goes on."""
    struck: list[Struck] = []
    shift_ms = 0.0
    for chord in take.chords():
        struck += [s.later(shift_ms) for s in chord]
        if _happens(rng, 0.06):
            for _ in range(rng.randint(1, 3)):
                shift_ms += rng.uniform(150, 450)
                struck += [s.later(shift_ms)._replace(score_id=None) for s in chord]
    return struck


def drop_hand(take: Take, rng: Random) -> list[Struck]:
    """One hand plays alone for some bars."""
    struck = list(take.struck)
    for first, last in take.stretches(rng, (4 * take.bar_beats, 8 * take.bar_beats), 0.5):
        is_left = _happens(rng, 0.5)
        for i in range(first, last):
            if take.is_left(struck[i]) is is_left:
                struck[i] = struck[i]._replace(pitch=-1)
    return [s for s in struck if s.pitch >= 0]


def change_tempo(take: Take, rng: Random) -> list[Struck]:
    """The tempo halves or doubles, at once, for some bars."""
    factors = [1.0] * len(take.struck)
    for first, last in take.stretches(rng, (3 * take.bar_beats, 6 * take.bar_beats), 0.5):
        factors[first:last] = [rng.choice((0.5, 0.6, 1.6, 2.0))] * (last - first)
    struck, at_ms, before_ms = [], 0.0, take.struck[0].at_ms
    for played, factor in zip(take.struck, factors, strict=True):
        at_ms += (played.at_ms - before_ms) * factor
        before_ms = played.at_ms
        struck.append(played._replace(at_ms=at_ms))
    return struck


def backtrack(take: Take, rng: Random) -> list[Struck]:
    """Now and then the last few chords are played again, wherever in the bar."""
    struck: list[Struck] = []
    shift_ms = 0.0
    chords = take.chords()
    for i, chord in enumerate(chords):
        struck += [s.later(shift_ms) for s in chord]
        if i >= _LONGEST_BACKTRACK and _happens(rng, 0.05):
            again = chords[i - rng.randint(1, _LONGEST_BACKTRACK) : i + 1]
            shift_ms = struck[-1].at_ms + rng.uniform(0.6, 2.0) * take.beat_ms - again[0][0].at_ms
            struck += [s.later(shift_ms) for one in again for s in one]
    return struck


def leave_out(take: Take, rng: Random) -> list[Struck]:
    """One note in eight is missing, and now and then a whole beat."""
    struck = list(take.struck)
    for first, last in take.stretches(rng, (0.5, 2.0), 0.05):
        struck[first:last] = [s._replace(pitch=-1) for s in struck[first:last]]
    return [s for s in struck if s.pitch >= 0 and _happens(rng, 0.88)]


def splash(take: Take, rng: Random) -> list[Struck]:
    """One note in twelve brings another key with it, near by or anywhere."""
    struck = list(take.struck)
    for played in take.struck:
        if _happens(rng, 0.08):
            shift = rng.choice((-4, -3, -2, -1, 1, 2, 3, 4, rng.randint(-20, 20)))
            struck.append(played.wrong(shift).later(rng.uniform(-40, 250)))
    return sorted(struck, key=_at)


def reorder(take: Take, rng: Random) -> list[Struck]:
    """Sections of a few bars are practised in any order, some several times, without a pause."""
    starts = [take.first_at(beat) for beat in take.bars]
    struck: list[Struck] = []
    end_ms = 0.0
    for _ in range(max(4, len(take.bars) // 3)):
        bar = rng.randrange(max(1, len(starts) - 2))
        part = take.struck[starts[bar] : starts[min(len(starts) - 1, bar + rng.randint(2, 5))]]
        for _ in range(rng.choice((1, 1, 2)) if part else 0):
            shift_ms = end_ms + rng.uniform(0.5, 2.0) * take.beat_ms - part[0].at_ms
            struck += [s.later(shift_ms) for s in part]
            end_ms = struck[-1].at_ms
    return struck


def mix(take: Take, rng: Random) -> list[Struck]:
    """Several of the others, one after the other."""
    struck = take.struck
    for fault in rng.sample((slip_octaves, arpeggiate, stutter, leave_out, splash, part_hands), 3):
        take.struck = fault(take, rng)
    mixed, take.struck = take.struck, struck
    return mixed


def practise(take: Take, rng: Random) -> list[Struck]:
    """A learner at work: slips of all sorts, hesitations, bars begun again, now and then a skip."""
    return _learn(take, rng, slips=0.06, jumps=0.01)


def begin(take: Take, rng: Random) -> list[Struck]:
    """A beginner: twice the slips of practice, and more hesitation."""
    return _learn(take, rng, slips=0.14, jumps=0.014)


def _learn(take: Take, rng: Random, slips: float, jumps: float) -> list[Struck]:
    struck: list[Struck] = []
    chords = take.chords()
    now_ms, pace, at = 0.0, rng.uniform(0.9, 1.4), 0
    while at < len(chords):
        chord = chords[at]
        for played in chord:
            struck += _slip(
                played._replace(at_ms=now_ms + (played.at_ms - chord[0].at_ms) * pace), rng, slips
            )
        pace = min(2.0, max(0.7, pace * rng.gauss(1.0, 0.02)))
        if at + 1 < len(chords):
            now_ms += (chords[at + 1][0].at_ms - chord[0].at_ms) * pace
        is_jump = _happens(rng, jumps * len(chord))
        if is_jump or _happens(rng, slips / 4):
            now_ms += rng.uniform(0.0, 5.0) * take.beat_ms
        at = _leap(take, chords, at, rng) if is_jump else at + 1
    return sorted(struck, key=_at)


def _leap(take: Take, chords: Sequence[Sequence[Struck]], at: int, rng: Random) -> int:
    """Return the chord at a bar line up to four bars back or, one time in four, ahead."""
    beats = [next((b for s in chord if (b := take.beat_of(s)) is not None), -1e9) for chord in chords]
    bar = max((i for i, line in enumerate(take.bars) if line <= beats[at]), default=0)
    bar += rng.randint(2, 4) if _happens(rng, 0.25) else -rng.choice((0, 0, 1, 1, 2, 3, 4))
    line = take.bars[min(max(0, bar), len(take.bars) - 1)]
    return next((i for i, beat in enumerate(beats) if beat >= line), at + 1)


def _slip(played: Struck, rng: Random, share: float) -> list[Struck]:
    """Return what is played in the stead of one note: mostly that note."""
    if not _happens(rng, share * 1.3):
        return [played]
    wrong = played.wrong(rng.choice((-2, -1, 1, 2)))
    return rng.choices(
        (
            [],
            [wrong],
            [wrong, played.later(rng.uniform(150, 500))],
            [played, wrong.later(rng.uniform(-15, 15))],
            [played, played.later(rng.uniform(70, 220))._replace(score_id=None)],
            [played.later(rng.uniform(60, 400))],
        ),
        weights=(5, 4, 3, 3, 3, 2),
    )[0]


KINDS: Final[dict[str, Fault]] = {
    fault.__name__: fault
    for fault in (
        slip_octaves, transpose, part_hands, arpeggiate, trill, wander, stutter, drop_hand, change_tempo,
        backtrack, leave_out, splash, reorder, mix, practise, begin,
    )
} | LEARNERS  # fmt: skip


def work_in(case: Case, kind: str, seed: int) -> Case:
    """Return `case` with faults of `kind`."""
    rng = Random(f"{kind} {seed} {case['name']}")
    struck = [s for s in sorted(KINDS[kind](Take(case), rng), key=_at) if 0 <= s.pitch < _PITCHES]
    start_ms = struck[0].at_ms if struck else 0.0
    performance = [
        {
            "id": f"f{i}",
            "pitch": s.pitch,
            "onset_ms": s.at_ms - start_ms,
            "duration_ms": 200.0,
            "velocity": s.velocity,
        }
        for i, s in enumerate(struck)
    ]
    return {**case, "performance": performance, "alignment": truth_of(case, struck)}


def _happens(rng: Random, chance: float) -> bool:
    return rng.random() < chance


def _at(struck: Struck) -> float:
    return struck.at_ms


def main(args: Sequence[str] | None = None) -> None:
    """Write the cases."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument("cases", type=Path, nargs="?")
    parser.add_argument("--made", type=int, default=0, metavar="N")
    parser.add_argument("--etudes", type=int, default=0, metavar="N")
    parser.add_argument("--songs", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--kind", action="append", choices=sorted(KINDS))
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(args)
    for case in _find_cases(chosen):
        for kind in chosen.kind or KINDS:
            folder = chosen.out / kind
            folder.mkdir(parents=True, exist_ok=True)
            faulty = work_in(case, kind, chosen.seed)
            (folder / f"{case['name']}.json").write_text(json.dumps(faulty), encoding="utf-8")


def _find_cases(chosen: argparse.Namespace) -> Iterator[Case]:
    for path in sorted(chosen.cases.glob("*.json")) if chosen.cases else ():
        yield json.loads(path.read_text(encoding="utf-8"))
    for number in range(chosen.made):
        yield make_case(chosen.seed * 1000 + number)
    for number in range(chosen.etudes):
        yield make_etude(chosen.seed * 1000 + number)
    for path in song_paths() if chosen.songs else ():
        yield make_song_case(path, chosen.seed)


if __name__ == "__main__":
    main()
