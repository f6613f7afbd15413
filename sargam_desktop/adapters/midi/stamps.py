"""MIDI: when a message arrived, though the callback that says so was held up, and how unevenly."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.input_jitter import InputJitter, measure_jitter

#: A callback waits for the interpreter's lock as long as one call into Qt may take. What looks
#: later than this is not lateness: the driver counted from a message that we never saw.
BELIEVED_NS: Final = 4_000_000
#: Nanoseconds in a second, stretched by 0.1 %, more than two clocks ever differ. A prediction made
#: with it never falls before the truth, and what lateness is left in it wears off by 1 ms a second.
_STRETCHED_SECOND_NS: Final = 1_001_000_000
_LONGEST_DELTA_S: Final = 3600.0

_NS_PER_S: Final = 1_000_000_000
_NS_PER_US: Final = 1_000
#: So many intervals are looked at, the last ones.
_INTERVALS: Final = 100
#: Over longer pauses the two clocks drift apart by as much as is measured.
_LONGEST_COMPARED_NS: Final = 2 * _NS_PER_S
#: A larger difference is no lateness: the driver counted from a message that we never saw.
_LARGEST_DIFFERENCE_NS: Final = 20_000_000


class StampCorrector:
    """Corrects the callback's stamp with the driver's time since the message before.

    The result is the lesser of the stamp and the previous result plus the delta: as near to the
    truth as the most punctual of the recent callbacks was. One corrector belongs to one open port.

    On JACK, RtMidi counts the delta from the last message even when that was an ignored clock or
    sensing byte; a correction is therefore never larger than `BELIEVED_NS`. Thread: rtmidi.
    """

    def __init__(self) -> None:
        self._previous_ns: int | None = None

    def correct(self, stamp_ns: int, delta_s: float) -> int:
        """Return when the message arrived.

        Args:
            stamp_ns: Monotonic clock at the callback's first line.
            delta_s: RtMidi's seconds since the message before; 0 for the first.

        Returns:
            Nanoseconds on the same clock, never after the stamp unless the stamp itself ran
            backwards, and never before an earlier result.
        """
        previous_ns = self._previous_ns
        if previous_ns is None:
            self._previous_ns = stamp_ns
            return stamp_ns
        corrected_ns = max(previous_ns, stamp_ns)
        if 0.0 <= delta_s <= _LONGEST_DELTA_S:
            predicted_ns = previous_ns + int(delta_s * _STRETCHED_SECOND_NS)
            if stamp_ns - BELIEVED_NS < predicted_ns < corrected_ns:
                corrected_ns = predicted_ns
        self._previous_ns = corrected_ns
        return corrected_ns


class IntervalComparer:
    """Compares the time between two messages on the program's clock with what the driver says of it.

    One comparer belongs to one open port. `compare` is called on rtmidi's thread and takes no
    lock: a list grows, then its places are overwritten; `measure` copies it. Thread: any.
    """

    def __init__(self) -> None:
        self._previous_ns: int | None = None
        self._differences_ns: list[int | None] = []
        self._next = 0

    def compare(self, stamp_ns: int, delta_s: float) -> None:
        """Take one message. Thread: rtmidi.

        Args:
            stamp_ns: Monotonic clock at the callback's first line.
            delta_s: RtMidi's seconds since the message before; 0 for the first.
        """
        previous_ns, self._previous_ns = self._previous_ns, stamp_ns
        if previous_ns is None or stamp_ns - previous_ns > _LONGEST_COMPARED_NS:
            return
        difference_ns = stamp_ns - previous_ns - round(delta_s * _NS_PER_S)
        is_told = abs(difference_ns) <= _LARGEST_DIFFERENCE_NS
        self._keep(difference_ns if is_told else None)

    def measure(self) -> InputJitter | None:
        """Return the jitter of the last messages, None when they are too few. Thread: any."""
        differences_ns = list(self._differences_ns)
        told_us = [each // _NS_PER_US for each in differences_ns if each is not None]
        return measure_jitter(told_us, incomparable=len(differences_ns) - len(told_us))

    def _keep(self, difference_ns: int | None) -> None:
        if len(self._differences_ns) < _INTERVALS:
            self._differences_ns.append(difference_ns)
            return
        self._differences_ns[self._next] = difference_ns
        self._next = (self._next + 1) % _INTERVALS
