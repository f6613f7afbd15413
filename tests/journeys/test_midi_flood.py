"""More notes at once than anybody plays, through a real MIDI port into the engine and the store."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from queue import SimpleQueue

import pytest

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import StartSession, StopSession
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.live_desk import LiveDesk
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.waiting import wait_for

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.timeout(180)]

CHORDS, KEYS = 1000, range(60, 70)
PRESSES = [(0x90, pitch, 64) for pitch in KEYS]
RELEASES = [(0x80, pitch, 0) for pitch in KEYS]
#: With the pause after each chord some 10,000 a second, and 2,000 notes, twice what a MIDI cable carries.
CLOCK_AND_SENSING = [(0xF8,), (0xFE,)] * 50
PAUSE_S = 0.008
#: The sender's own buffer holds twice as many when the server stands still; more it would drop itself.
CHORDS_AT_ONCE = 10
ENDLESS = SessionSettings(first_bar=0, last_bar=0, is_looping=True, count_in_bars=0)
SCORE = Score((ScoreNote(0.0, 1.0, 40, Hand.LEFT),), (Bar(1, 0.0, 4.0),))


def begin(desk: LiveDesk, keyboard: JackKeyboard, published: SimpleQueue[Published]) -> str:
    """Begin a session without end, and wait until the keyboard is heard in it."""
    desk.listen_to(keyboard.port_name, lambda _: None)
    record = desk.practice.begin(None, "Flood", SCORE, ENDLESS)
    desk.matcher.command(StartSession(desk.clock.now_us()))

    def is_heard() -> bool:
        keyboard.play((0xB0, 64, 0), pause_s=0.01)
        return not published.empty() and published.get().played is not None

    wait_for(is_heard, "a first sign of the keyboard")
    return record.session_id


def verdicts_by_pitch(published: SimpleQueue[Published]) -> Counter[int]:
    """Return how many verdicts each pressed key got."""
    judged: Counter[int] = Counter()
    while not published.empty():
        for outcome in published.get().outcomes:
            if isinstance(outcome, NoteJudged) and outcome.played_pitch is not None:
                judged[outcome.played_pitch] += 1
    return judged


def test_a_thousand_chords_of_ten_notes_in_a_flood_of_clock_get_a_verdict_each_and_are_all_kept(
    jack_server: JackServer, own_folders: Path
) -> None:
    assert jack_server.name
    keyboard = JackKeyboard("piano")
    published: SimpleQueue[Published] = SimpleQueue()
    program = Program(str(own_folders))
    judged: Counter[int] = Counter()
    with program.live(published.put) as desk:
        session_id = begin(desk, keyboard, published)

        def is_judged(chords: int) -> bool:
            judged.update(verdicts_by_pitch(published))
            return judged.total() >= chords * len(KEYS)

        for chords in range(CHORDS_AT_ONCE, CHORDS + 1, CHORDS_AT_ONCE):
            keyboard.play(*PRESSES, *CLOCK_AND_SENSING, *RELEASES, times=CHORDS_AT_ONCE, pause_s=PAUSE_S)
            wait_for(partial(is_judged, chords), "a verdict on each note so far")
        assert desk.matcher.dropped == 0
        desk.matcher.command(StopSession(desk.clock.now_us()))
    keyboard.unplug()
    assert judged == dict.fromkeys(KEYS, CHORDS)
    _, events = program.own.sessions.load_take(session_id)
    assert [e.pitch for e in events if isinstance(e, NoteOn)] == [*KEYS] * CHORDS
    program.store.close()
