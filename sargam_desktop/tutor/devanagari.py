"""Tutor: Devanagari in Latin letters, as names of songs and ragas are commonly written.

Not a scholar's transliteration: without marks, long vowels short, the vowel at the end of a word
unspoken, so that राग भूपाली is found as "rag bhupali".
"""

from __future__ import annotations

from typing import Final

_VOWELS: Final = {
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai",
    "ओ": "o", "औ": "au",
}  # fmt: skip
_SIGNS: Final = {
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o", "ौ": "au",
}  # fmt: skip
_CONSONANTS: Final = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh",
    "ञ": "n", "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d",
    "ध": "dh", "न": "n", "प": "p", "फ": "ph", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r",
    "ल": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
_OTHERS: Final = {"ं": "n", "ँ": "n", "ः": "h", "़": ""}
_VIRAMA: Final = "्"


def romanize(word: str) -> str:
    """Return `word` in Latin letters; what is not Devanagari stays as it is."""
    parts: list[str] = []
    for index, letter in enumerate(word):
        following = word[index + 1 : index + 2]
        if letter in _CONSONANTS:
            has_vowel = following and following not in _SIGNS and following != _VIRAMA
            parts.append(_CONSONANTS[letter] + ("a" if has_vowel else ""))
        elif letter in _VOWELS or letter in _SIGNS:
            parts.append(_VOWELS.get(letter) or _SIGNS[letter])
        elif letter != _VIRAMA:
            parts.append(_OTHERS.get(letter, letter))
    return "".join(parts)
