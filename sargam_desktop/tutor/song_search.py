"""Tutor: which songs a learner means with a few typed words, in any script and with slips.

All words of the library lie in one sorted vocabulary. A typed word stands for the words that it
begins, those that hold it, and those that it is a slip or two away from; a song is meant when it
has one of them for every typed word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from sargam_desktop.domain.folding import fold
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.tutor.devanagari import romanize

_WORD: Final = re.compile(r"[^\s.,;:!?()\[\]{}\"“”„'’/|–—-]+")

#: How good a match is, and how much the place counts where the word stands.
_WHOLE, _BEGINNING, _PART, _SLIP = 1.0, 0.9, 0.6, 0.5
_TITLE, _COMPOSER, _TAG = 3.0, 2.0, 1.0

#: Shorter ones are only looked for at the beginnings of words.
_SHORTEST_PART: Final = 3
#: Shorter words have no slips, longer ones two; beside another word even one shorter may have one.
_SHORTEST_WITH_SLIP: Final = 4
_SHORTEST_WITH_TWO: Final = 7
_MOST_WORDS: Final = 400


def words_of(text: str) -> list[str]:
    """Return the folded words of `text`; those in Devanagari in Latin letters as well."""
    words: list[str] = _WORD.findall(text.casefold() if text.isascii() else fold(text))
    return words + [romanize(word) for word in words if not word.isascii()]


class SongSearch:
    """Finds songs among those that it was made of.

    Args:
        songs: The songs; a result names them by their place here.
    """

    def __init__(self, songs: Sequence[SongInfo]) -> None:
        places: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for place, song in enumerate(songs):
            for weight, texts in _texts_of(song):
                for word in words_of(" ".join(texts)):
                    known = places[word].get(place, 0.0)
                    places[word][place] = max(known, weight)
        self._vocabulary = sorted(places)
        self._places = dict(places)
        self._count = len(songs)

    def find(self, query: str) -> dict[int, float]:
        """Return the places of the songs that are meant, with how well each fits; all for an empty query."""
        typed = _WORD.findall(fold(query))
        if not typed:
            return dict.fromkeys(range(self._count), 0.0)
        shortest = _SHORTEST_WITH_SLIP - (len(typed) > 1)
        fits = self._fit_of_word(typed[0], shortest)
        for word in typed[1:]:
            more = self._fit_of_word(word, shortest)
            fits = {place: fit + more[place] for place, fit in fits.items() if place in more}
        return fits

    def _fit_of_word(self, typed: str, shortest_with_slip: int) -> dict[int, float]:
        fits: dict[int, float] = {}
        latin = romanize(typed)
        for spelling in {typed, latin}:
            for word, likeness in self._likely_words(spelling, shortest_with_slip).items():
                for place, weight in self._places[word].items():
                    fits[place] = max(fits.get(place, 0.0), weight * likeness)
        return fits

    def _likely_words(self, typed: str, shortest_with_slip: int) -> dict[str, float]:
        """Return words of the vocabulary that `typed` may stand for, with how alike they are."""
        found = dict.fromkeys(islice(self._words_from(typed), _MOST_WORDS), _BEGINNING)
        if typed in found:
            found[typed] = _WHOLE
        if len(typed) >= _SHORTEST_PART:
            for word in self._vocabulary:
                if typed in word:
                    found.setdefault(word, _PART)
        if len(typed) >= shortest_with_slip:
            slips = 2 if len(typed) >= _SHORTEST_WITH_TWO else 1
            near = process.extract(
                typed, self._vocabulary, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_WORDS
            )
            for word, _distance, _place in near:
                found.setdefault(word, _SLIP)
        return found

    def _words_from(self, beginning: str) -> Iterable[str]:
        start = bisect_left(self._vocabulary, beginning)
        for word in islice(self._vocabulary, start, None):
            if not word.startswith(beginning):
                return
            yield word


def _texts_of(song: SongInfo) -> tuple[tuple[float, Sequence[str]], ...]:
    others = (song.style, song.year, *song.tags)
    return (_TITLE, (song.title,)), (_COMPOSER, (song.composer,)), (_TAG, others)
