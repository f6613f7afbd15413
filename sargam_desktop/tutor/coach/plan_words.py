"""Tutor, coach: the sentences of a plan, each with its figures."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach.passage_play import PassagePlay
from sargam_desktop.tutor.coach.tempo_choice import TempoChoice

BARS: Final = "{song}, bars {first}–{last}"
BARS_LEFT: Final = "{song}, bars {first}–{last}, left hand"
BARS_RIGHT: Final = "{song}, bars {first}–{last}, right hand"
BAR: Final = "{song}, bar {first}"
BAR_LEFT: Final = "{song}, bar {first}, left hand"
BAR_RIGHT: Final = "{song}, bar {first}, right hand"
SONG: Final = "{song}"
LESSON: Final = "{lesson}, step {step}"
FREE_PATTERN: Final = "An alankar on every degree"

LAST_TIME: Final = (
    "{accuracy} % right at {tempo} % of the tempo {days} days ago; "
    "the chance that it is still known is {known} %"
)
YESTERDAY: Final = (
    "{accuracy} % right at {tempo} % of the tempo yesterday; the chance that it is still known is {known} %"
)
TODAY: Final = "{accuracy} % right at {tempo} % of the tempo today"
WAITING_LAST_TIME: Final = (
    "{accuracy} % right {days} days ago, while the music waited; still known: {known} %"
)
WAITING_YESTERDAY: Final = "{accuracy} % right yesterday, while the music waited; still known: {known} %"
WAITING_TODAY: Final = "{accuracy} % right today, while the music waited"
STILL_WEAK: Final = "{accuracy} % right last time; {expected} % expected at full tempo, {wanted} % wanted"
NOT_PLAYED: Final = "Not played yet, {notes} notes; {expected} % right expected"
LESSON_BEGUN: Final = "{done} of {steps} steps done"
SONG_KNOWN: Final = "You know {known} % of it; last played {days} days ago"
SONG_YESTERDAY: Final = "You know {known} % of it; last played yesterday"
SONG_TODAY: Final = "You know {known} % of it; last played today"
SONG_NEW: Final = "Not played yet; {minutes} min long"
NOTHING_ELSE: Final = "Nothing is due and 0 bars are weak: a pattern to warm up"

AT_TEMPO: Final = "At {tempo} % of the tempo: {success} % right expected"
WAITING: Final = "The music waits for you: even at {tempo} % of the tempo only {success} % right expected"

TEMPLATES: Final = (
    BARS, BARS_LEFT, BARS_RIGHT, BAR, BAR_LEFT, BAR_RIGHT, SONG, LESSON, FREE_PATTERN, LAST_TIME, YESTERDAY,
    TODAY, WAITING_LAST_TIME, WAITING_YESTERDAY, WAITING_TODAY, STILL_WEAK, NOT_PLAYED, LESSON_BEGUN,
    SONG_KNOWN, SONG_YESTERDAY, SONG_TODAY, SONG_NEW, NOTHING_ELSE, AT_TEMPO, WAITING,
)  # fmt: skip

_BY_DAYS: Final = (TODAY, YESTERDAY, LAST_TIME)
_WAITING_BY_DAYS: Final = (WAITING_TODAY, WAITING_YESTERDAY, WAITING_LAST_TIME)
_SONG_BY_DAYS: Final = (SONG_TODAY, SONG_YESTERDAY, SONG_KNOWN)
_BARS_OF: Final = {Hands.BOTH: BARS, Hands.LEFT: BARS_LEFT, Hands.RIGHT: BARS_RIGHT}
_BAR_OF: Final = {Hands.BOTH: BAR, Hands.LEFT: BAR_LEFT, Hands.RIGHT: BAR_RIGHT}


def bars_title(song: Song, bars: tuple[int, int], hands: Hands) -> Wording:
    """Say which bars of a song, as they are printed, and which hand."""
    first, last = (song.score.bars[index].number for index in bars)
    template = _BAR_OF[hands] if first == last else _BARS_OF[hands]
    return Wording(template, (("song", song.info.title), ("first", first), ("last", last)))


def tempo_words(choice: TempoChoice) -> Wording:
    """Say at which tempo, and why."""
    template = WAITING if choice.mode is Mode.WAIT else AT_TEMPO
    return Wording(template, (("tempo", choice.percent), ("success", choice.success_percent)))


def last_time_words(play: PassagePlay, days: int, known_share: float) -> Wording:
    """Say how a passage went so many days ago, and the chance that it is still known."""
    places = (("accuracy", round(play.accuracy)), ("days", days), ("known", round(100 * known_share)))
    if play.tempo_percent is None:
        return Wording(_WAITING_BY_DAYS[_place(days)], places)
    return Wording(_BY_DAYS[_place(days)], (*places, ("tempo", play.tempo_percent)))


def song_words(known_percent: int, days: int) -> Wording:
    """Say how much of a song is known, and when it was played last."""
    return Wording(_SONG_BY_DAYS[_place(days)], (("known", known_percent), ("days", days)))


def _place(days: int) -> int:
    """Return which sentence tells of so many days; a clock that was set back makes it today."""
    return min(max(days, 0), 2)
