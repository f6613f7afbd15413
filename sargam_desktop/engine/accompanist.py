"""Engine: plays the hands that the learner does not, from the same position."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sargam_desktop.domain.feedback import AccompanimentPlayed, Outcome
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.session import SessionSettings, SessionType
from sargam_desktop.engine.cursor import LoopCursor, Upcoming
from sargam_desktop.engine.expected_notes import PracticeRange
from sargam_desktop.engine.transport import Transport


class _KeyEvent(NamedTuple):
    """A key of the other hand goes down (velocity above 0) or up; up sorts before down."""

    score_us: int
    velocity: int
    pitch: int


def hands_to_sound(settings: SessionSettings) -> frozenset[Hand]:
    """Return the hands that the program plays: to listen to those asked for, else the other one."""
    asked = frozenset(hand for hand in Hand if settings.hands.includes(hand))
    if settings.session_type is SessionType.LISTEN:
        return asked
    return frozenset(Hand) - asked if settings.is_other_hand_played else frozenset()


class Accompanist:
    """Sounds the notes of some hands when the position passes them.

    Args:
        score: The score.
        transport: The position; read only.
        hands: The hands to sound.
        beats: The practised range.
    """

    def __init__(
        self, score: Score, transport: Transport, hands: Collection[Hand], beats: PracticeRange
    ) -> None:
        self._transport = transport
        self._sounding: dict[int, int] = {}  # pitch to lap
        events = _key_events(score, hands, beats) if hands else []
        end_us = events[-1].score_us + 1 if events else 0
        self._cursor = LoopCursor(events, [event.score_us for event in events], end_us)
        self.relocate(0)

    def due_us(self) -> int | None:
        """Return the session time of the next key; None when there is none."""
        upcoming = self._cursor.peek()
        if upcoming is None:
            return None
        return self._transport.session_us(self._transport.run_us_of(upcoming.unrolled_us))

    def act(self, at_us: int) -> list[Outcome]:
        """Move all keys that are due by `at_us`."""
        pressed: list[tuple[int, int]] = []
        released: list[int] = []
        while (upcoming := self._cursor.peek()) is not None and (self.due_us() or 0) <= at_us:
            self._cursor.step()
            self._move(upcoming, pressed, released)
        return [AccompanimentPlayed(tuple(pressed), tuple(released), at_us)] if pressed or released else []

    def catch_up(self, at_us: int) -> list[Outcome]:
        """Pass what the position jumped over: keys end, but none of them begins."""
        position_us = self._transport.unrolled_us(self._transport.run_us(at_us))
        released = [pitch for pitch, lap in self._sounding.items() if lap != self._transport.lap]
        for pitch in released:
            del self._sounding[pitch]
        while (upcoming := self._cursor.peek()) is not None and upcoming.unrolled_us < position_us:
            self._cursor.step()
            if not upcoming.item.velocity:
                self._move(upcoming, [], released)
        return [AccompanimentPlayed((), tuple(released), at_us)] if released else []

    def silence(self, at_us: int) -> list[Outcome]:
        """End everything that sounds: a pause, a jump, the end."""
        sounding, self._sounding = self._sounding, {}
        return [AccompanimentPlayed((), tuple(sorted(sounding)), at_us)] if sounding else []

    def relocate(self, at_us: int) -> None:
        """Look at the transport again after it jumped or its loop changed."""
        transport = self._transport
        self._cursor.place(transport.counts_from_us(at_us), transport.fold_us, transport.lap, transport.loop)
        self._cursor.pass_again()

    def _move(
        self, upcoming: Upcoming[_KeyEvent], pressed: list[tuple[int, int]], released: list[int]
    ) -> None:
        event = upcoming.item
        if event.velocity:
            pressed.append((event.pitch, event.velocity))
            self._sounding[event.pitch] = upcoming.lap
        elif self._sounding.pop(event.pitch, None) is not None:
            released.append(event.pitch)


def _key_events(score: Score, hands: Collection[Hand], beats: PracticeRange) -> list[_KeyEvent]:
    us_at = score.tempo_map.us_at
    events: list[_KeyEvent] = []
    for index in score.index_range(beats.start_beat, beats.end_beat):
        note = score.notes[index]
        if note.hand in hands:
            # An ornament sounds before the onset that it shares with its main note.
            start_beat = note.onset_beat - note.duration_beat * note.is_grace
            events.append(_KeyEvent(us_at(start_beat), note.velocity, note.pitch))
            events.append(_KeyEvent(us_at(start_beat + note.duration_beat), 0, note.pitch))
    return sorted(events)
