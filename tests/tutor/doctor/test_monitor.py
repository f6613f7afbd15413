"""What is new since the last look, out of a ring that drops what is old."""

from __future__ import annotations

from collections import deque

from sargam_desktop.tutor.doctor.message_words import message_words
from sargam_desktop.tutor.doctor.monitor import MonitorFeed
from sargam_desktop.tutor.doctor.observations import MidiLine
from tests.tutor.doctor.scenes import keyboard


def line(number: int) -> MidiLine:
    """Return a message; many of them come in the same microsecond."""
    return MidiLine(number // 3, (0x90, 60, number % 2 + 1))


def test_each_message_is_shown_once_though_many_come_in_the_same_microsecond() -> None:
    ring: deque[MidiLine] = deque(maxlen=8)
    feed, shown, sent = MonitorFeed(), [], 0
    for burst in (3, 0, 5, 2, 8, 1):
        for _ in range(burst):
            ring.append(line(sent))
            sent += 1
        shown += [each for new in feed.take([keyboard(*ring)]) for each in new.lines]
    assert shown == [line(number) for number in range(sent)]


def test_what_came_too_fast_to_be_remembered_is_told_as_lost() -> None:
    feed = MonitorFeed()
    feed.take([keyboard(line(0), line(1))])
    (new,) = feed.take([keyboard(line(30), line(31))])
    assert new.are_some_lost


def test_a_port_that_was_opened_again_has_lost_nothing() -> None:
    feed = MonitorFeed()
    feed.take([keyboard(line(0), line(1))])
    (new,) = feed.take([keyboard(line(30), opened_us=5)])
    assert (new.lines, new.are_some_lost) == ((line(30),), False)


def test_messages_are_said_in_words() -> None:
    said = {
        (0x90, 60, 64): "C4 down, velocity 64, channel 1",
        (0x99, 60, 0): "C4 up, channel 10",
        (0xB0, 64, 0): "Pedal up, channel 1",
        (0xB0, 123, 0): "All notes off, channel 1",
        (0xB0, 7, 100): "Controller 7 at 100, channel 1",
        (0xC1, 4): "Sound 5 chosen, channel 2",
        (0xE0, 0, 64): "Pitch bend 0, channel 1",
        (0xA0, 60, 9): "Pressure 9, channel 1",
        (0xFE,): "System message, 1 bytes",
        (60, 64): "No MIDI message",
    }
    assert {data: message_words(data).english() for data in said} == said
