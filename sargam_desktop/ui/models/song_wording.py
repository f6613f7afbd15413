"""UI layer: what is said about a song: difficulty, key, length, range, and whether it fits."""

from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, letter_name, scientific_name, tonic_of
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.ui.models.number_wording import number_text

_MINOR_BELOW_MAJOR: Final = 3
_US_PER_SECOND: Final = 1_000_000
_SECONDS_PER_MINUTE: Final = 60

#: The styles of the songs that come with the program, for the catalogue of translations.
STYLES: Final = (
    QT_TRANSLATE_NOOP("Style", "Carol"),
    QT_TRANSLATE_NOOP("Style", "Classical"),
    QT_TRANSLATE_NOOP("Style", "Folk"),
    QT_TRANSLATE_NOOP("Style", "Hindustani"),
    QT_TRANSLATE_NOOP("Style", "Hymn"),
    QT_TRANSLATE_NOOP("Style", "Song"),
    QT_TRANSLATE_NOOP("Style", "Spiritual"),
)


class KeySpan(NamedTuple):
    """Lowest and highest key of the learner's keyboard."""

    lowest: int
    highest: int


def difficulty_word(level: int) -> str:
    """Return the word for a difficulty of 1-5, 0 for none."""
    words = (
        QCoreApplication.translate("Song", "No grade"),
        QCoreApplication.translate("Song", "First"),
        QCoreApplication.translate("Song", "Easy"),
        QCoreApplication.translate("Song", "Medium"),
        QCoreApplication.translate("Song", "Hard"),
        QCoreApplication.translate("Song", "Expert"),
    )
    return words[level]


def style_name(style: str) -> str:
    """Return a style as the window calls it; styles of a learner's own are called as they wrote them."""
    return QCoreApplication.translate("Style", style)


def attribution(song: SongInfo) -> str:
    """Return composer and style, for example "Christian Petzold · Classical"."""
    return " · ".join(part for part in (song.composer, style_name(song.style)) if part)


def key_name(song: SongInfo) -> str:
    """Return the key, for example "D major"; Indian items say where Sa lies."""
    if song.sa is not None:
        sa = QCoreApplication.translate("Song", "Sa = {note}")
        return sa.format(note=letter_name(song.sa, song.fifths))
    tonic = tonic_of(song.fifths)
    if song.is_minor:
        tonic = (tonic - _MINOR_BELOW_MAJOR) % PITCHES_PER_OCTAVE
        return QCoreApplication.translate("Song", "{note} minor").format(note=letter_name(tonic, song.fifths))
    return QCoreApplication.translate("Song", "{note} major").format(note=letter_name(tonic, song.fifths))


def length_text(duration_us: int) -> str:
    """Return minutes and seconds, for example "1:04"."""
    minutes, seconds = divmod(round(duration_us / _US_PER_SECOND), _SECONDS_PER_MINUTE)
    return f"{minutes}:{seconds:02}"


def range_text(song: SongInfo) -> str:
    """Return the lowest and highest key, for example "D3–A4"."""
    low = scientific_name(song.lowest_pitch, song.fifths)
    return f"{low}–{scientific_name(song.highest_pitch, song.fifths)}"


def hands_text(song: SongInfo) -> str:
    """Say which hands the song has."""
    if song.has_left and song.has_right:
        return QCoreApplication.translate("Song", "Both hands")
    if song.has_left:
        return QCoreApplication.translate("Song", "Left hand")
    return QCoreApplication.translate("Song", "Right hand")


def size_text(song: SongInfo, printed_bars: int | None = None) -> str:
    """Say hands, bars and notes, for example "Both hands · 16 bars · 133 notes".

    Args:
        song: The song.
        printed_bars: Bars on paper where that is known; with repeats more of them are played.
    """
    return " · ".join((hands_text(song), _bars_text(song.bar_count, printed_bars), _notes_text(song)))


def _bars_text(count: int, printed: int | None) -> str:
    one, more = (
        QCoreApplication.translate("Song", "1 bar"),
        QCoreApplication.translate("Song", "{count} bars"),
    )
    if printed is None or printed >= count:
        return (one if count == 1 else more).format(count=count)
    one = QCoreApplication.translate("Song", "1 bar, with repeats {count}")
    more = QCoreApplication.translate("Song", "{printed} bars, with repeats {count}")
    return (one if printed == 1 else more).format(printed=printed, count=count)


def _notes_text(song: SongInfo) -> str:
    one, more = (
        QCoreApplication.translate("Song", "1 note"),
        QCoreApplication.translate("Song", "{count} notes"),
    )
    return (one if song.note_count == 1 else more).format(count=number_text(song.note_count))


def fits(song: SongInfo, span: KeySpan) -> bool:
    """Tell whether all notes of `song` have a key."""
    return span.lowest <= song.lowest_pitch and song.highest_pitch <= span.highest


def fit_text(song: SongInfo, span: KeySpan | None) -> str:
    """Say whether `song` fits the keyboard, naming what is missing."""
    if span is None:
        return QCoreApplication.translate("Song", "The range of your keyboard is not set")
    if fits(song, span):
        return QCoreApplication.translate("Song", "Fits your keyboard")
    missing = _missing_keys(song, span)
    return QCoreApplication.translate("Song", "Missing on your keyboard: {keys}").format(
        keys=", ".join(missing)
    )


def _missing_keys(song: SongInfo, span: KeySpan) -> list[str]:
    ends = ((song.lowest_pitch, span.lowest - 1), (span.highest + 1, song.highest_pitch))
    missing = []
    for low, high in ends:
        if low <= high:
            names = (scientific_name(low, song.fifths), scientific_name(high, song.fifths))
            missing.append(names[0] if low == high else "–".join(names))
    return missing


def count_text(shown: tuple[int, int], fitting: int | None, span: KeySpan | None) -> str:
    """Say how many songs are shown, for example "3 of 63 songs shown · 60 fit your 61 keys".

    Args:
        shown: Songs that are shown, and all songs.
        fitting: Songs of all that the keyboard has the keys for, None where it is not known.
        span: The keyboard, None where it is not known.
    """
    count = shown[1]
    text = QCoreApplication.translate("Song", "{shown} of {count} songs shown")
    if shown[0] == count:
        one = QCoreApplication.translate("Song", "1 song")
        text = one if count == 1 else QCoreApplication.translate("Song", "{count} songs")
    parts = [text.format(shown=number_text(shown[0]), count=number_text(count))]
    if fitting is not None and span is not None and count:
        one = QCoreApplication.translate("Song", "1 fits your {keys} keys")
        more = QCoreApplication.translate("Song", "{fitting} fit your {keys} keys")
        keys = span.highest - span.lowest + 1
        parts.append((one if fitting == 1 else more).format(fitting=fitting, keys=keys))
    return " · ".join(parts)
