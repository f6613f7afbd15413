import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.midi.messages import MessageCounts, MessageNormaliser
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved, PlayedEvent

messages = st.lists(st.integers(0, 255), max_size=6)
any_messages = st.lists(messages, max_size=40)
held_messages = st.lists(st.tuples(st.integers(0x80, 0x9F), st.integers(0, 127), st.integers(0, 127)))


def played(*raw: list[int] | tuple[int, ...]) -> tuple[list[PlayedEvent], MessageCounts]:
    """Return what is delivered for messages a millisecond apart, and what is counted."""
    events: list[PlayedEvent] = []
    counts = MessageCounts()
    normaliser = MessageNormaliser("Piano", events.append, counts)
    for index, message in enumerate(raw):
        normaliser.feed(message, index * 1000)
    return events, counts


def test_a_pressed_key_is_a_note_on_with_its_channel_and_device() -> None:
    assert played([0x92, 60, 64])[0] == [NoteOn(60, 64, 0, 2, "Piano")]


def test_a_note_on_with_velocity_zero_is_a_release() -> None:
    assert played([0x90, 60, 0])[0] == [NoteOff(60, 0, 0, "Piano")]


def test_the_sustain_pedal_is_heard_and_is_no_press() -> None:
    assert played([0xB0, 64, 127], [0xB0, 64, 0])[0] == [
        PedalMoved(127, 0, 0, "Piano"),
        PedalMoved(0, 1000, 0, "Piano"),
    ]


@pytest.mark.parametrize("controller", [120, 123, 124, 125, 126, 127])
def test_all_notes_off_releases_each_key_held_on_that_channel_only(controller: int) -> None:
    events, _ = played([0x90, 64, 9], [0x90, 60, 9], [0x91, 70, 9], [0xB0, controller, 0])
    assert events[3:] == [NoteOff(60, 3000, 0, "Piano"), NoteOff(64, 3000, 0, "Piano")]


def test_all_notes_off_twice_releases_once() -> None:
    events, _ = played([0x90, 60, 9], [0xB0, 123, 0], [0xB0, 123, 0])
    assert len(events) == 2


def test_reset_all_controllers_lifts_a_pedal_that_is_down() -> None:
    events, counts = played([0xB0, 64, 90], [0xB0, 121, 0], [0xB0, 121, 0])
    assert events[1:] == [PedalMoved(0, 1000, 0, "Piano")]
    assert counts.controllers == 1


def test_what_is_no_playing_is_counted_and_dropped() -> None:
    clock_and_sysex = [[0xF8], [0xFE], [0xFA], [0xF0, 1, 2, 0xF7], [0xFF]]
    others = [[0xC0, 5], [0xE0, 0, 64], [0xD0, 3], [0xA0, 60, 3]]
    events, counts = played(*clock_and_sysex, *others, [0xB0, 1, 64], [0xB0, 7, 100])
    assert events == []
    assert counts == MessageCounts(controllers=2, other=4, system=5)


@pytest.mark.parametrize(
    "message",
    [
        [],
        [60, 64],
        [60],
        [0x90],
        [0x90, 60],
        [0x90, 60, 64, 1],
        [0x90, 128, 64],
        [0x90, 60, 200],
        [0xC0, 1, 2],
    ],
)
def test_a_malformed_message_is_counted_and_dropped(message: list[int]) -> None:
    assert played(message) == ([], MessageCounts(malformed=1))


@given(any_messages)
def test_no_bytes_raise_and_each_message_is_either_heard_or_counted(raw: list[list[int]]) -> None:
    events, counts = played(*raw)
    dropped = counts.controllers + counts.other + counts.system + counts.malformed
    silent_resets = sum(m[0] >> 4 == 0xB and len(m) == 3 and m[1] in range(120, 128) for m in raw if m)
    assert len(raw) - silent_resets <= dropped + len(events)
    assert all(0 <= e.channel < 16 for e in events)
    assert all(0 <= e.pitch < 128 for e in events if not isinstance(e, PedalMoved))
    assert all(0 < e.velocity < 128 for e in events if isinstance(e, NoteOn))


@given(held_messages)
def test_after_the_device_is_gone_no_key_is_held(raw: list[tuple[int, int, int]]) -> None:
    events: list[PlayedEvent] = []
    normaliser = MessageNormaliser("Piano", events.append, MessageCounts())
    for message in raw:
        normaliser.feed(message, 0)
    normaliser.release_all(5)
    held: set[tuple[int, int]] = set()
    for event in events:
        assert not isinstance(event, PedalMoved)
        (held.add if isinstance(event, NoteOn) else held.discard)((event.channel, event.pitch))
    assert held == set()


def test_a_pedal_that_is_down_is_lifted_when_the_device_is_gone() -> None:
    events: list[PlayedEvent] = []
    normaliser = MessageNormaliser("Piano", events.append, MessageCounts())
    normaliser.feed([0xB3, 64, 127], 0)
    normaliser.release_all(7)
    assert events[-1] == PedalMoved(0, 7, 3, "Piano")
