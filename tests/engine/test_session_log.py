"""The recorded form of a session's events: what goes in comes out, and damage is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.engine import commands
from sargam_desktop.engine.commands import SessionEvent
from sargam_desktop.engine.session_log import decode_events, encode_events

AT_US = st.integers(0, 10**12)
PITCH = st.integers(0, 127)
CHANNEL = st.integers(0, 15)
SOURCE = st.text(max_size=20)
BARS = st.tuples(st.integers(0, 5000), st.integers(0, 5000))

EVENTS: st.SearchStrategy[SessionEvent] = st.one_of(
    st.builds(NoteOn, PITCH, st.integers(1, 127), AT_US, CHANNEL, SOURCE),
    st.builds(NoteOff, PITCH, AT_US, CHANNEL, SOURCE),
    st.builds(PedalMoved, PITCH, AT_US, CHANNEL, SOURCE),
    st.builds(commands.StartSession, AT_US),
    st.builds(commands.PauseSession, AT_US),
    st.builds(commands.ResumeSession, AT_US),
    st.builds(commands.SeekTo, st.integers(0, 5000), AT_US),
    st.builds(commands.ChangeSpeed, st.integers(25, 200), AT_US),
    st.builds(commands.ChangeLoop, st.none() | BARS, AT_US),
    st.builds(commands.SwitchMetronome, st.booleans(), AT_US),
    st.builds(commands.SkipChord, AT_US),
    st.builds(commands.StopSession, AT_US),
)


@given(events=st.lists(EVENTS, max_size=30))
def test_every_event_comes_back_as_it_was(events: list[SessionEvent]) -> None:
    decoded = decode_events(encode_events(events))
    assert decoded == events
    assert [type(event) for event in decoded] == [type(event) for event in events]


def test_the_form_is_short_and_names_each_event() -> None:
    events: list[SessionEvent] = [
        commands.StartSession(0),
        NoteOn(60, 80, 1500, 2, "Klavier"),
        commands.ChangeLoop((1, 3), 9),
    ]
    assert encode_events(events) == '[["start",0],["on",60,80,1500,2,"Klavier"],["loop",[1,3],9]]'


def test_the_names_of_stored_events_stay_as_they_are() -> None:
    events: list[SessionEvent] = [
        NoteOff(60, 1), PedalMoved(127, 2), commands.PauseSession(3), commands.ResumeSession(4),
        commands.SeekTo(2, 5), commands.ChangeSpeed(50, 6), commands.ChangeLoop(None, 7),
        commands.SwitchMetronome(False, 8), commands.SkipChord(9), commands.StopSession(10),
    ]  # fmt: skip
    assert encode_events(events) == (
        '[["off",60,1,0,""],["pedal",127,2,0,""],["pause",3],["resume",4],["seek",2,5],["speed",50,6],'
        '["loop",null,7],["metronome",false,8],["skip",9],["stop",10]]'
    )


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "7", "null", "[7]", "[[]]", '[["sing",0]]', '[["on",60]]', '[["loop",[1],0]]',
        '[["start",0,0]]', '["on"]',
    ],
)  # fmt: skip
def test_a_damaged_recording_is_told_and_never_guessed(text: str) -> None:
    with pytest.raises(StoreError, match="damaged"):
        decode_events(text)


def test_no_events_are_a_recording_too() -> None:
    assert decode_events(encode_events([])) == []
