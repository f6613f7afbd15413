"""MIDI: when a message arrived, though the callback that says so was held up."""

from __future__ import annotations

from typing import Final

#: A callback waits for the interpreter's lock as long as one call into Qt may take. What looks
#: later than this is not lateness: the driver counted from a message that we never saw.
BELIEVED_NS: Final = 4_000_000
#: Nanoseconds in a second, stretched by 0.1 %, more than two clocks ever differ. A prediction made
#: with it never falls before the truth, and what lateness is left in it wears off by 1 ms a second.
_STRETCHED_SECOND_NS: Final = 1_001_000_000
_LONGEST_DELTA_S: Final = 3600.0


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
