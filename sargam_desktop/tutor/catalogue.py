"""Tutor: a catalogue of translations without Qt: for the terminal, and for the sentences of errors.

Errors are raised in English, with their figures in them. The catalogue has their templates, and
recognises a sentence by its template (decision 70).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from functools import cached_property
from string import Formatter
from typing import Final, NamedTuple, TypeVar

from sargam_desktop.domain.errors import SargamError

ERROR_CONTEXT: Final = "Error"
_END: Final = ". "
_FULL_STOP: Final = "."

AnyError = TypeVar("AnyError", bound=SargamError)


class _Template(NamedTuple):
    """A sentence with places, and how it is said."""

    pattern: re.Pattern[str]
    names: tuple[str, ...]
    translation: str


class Catalogue:
    """Texts by context. Thread: any.

    Args:
        texts: Translation by context and English text.
        full_stop: What ends a sentence.
    """

    def __init__(self, texts: Mapping[tuple[str, str], str], full_stop: str = _FULL_STOP) -> None:
        self._texts = texts
        self._full_stop = full_stop

    def say(self, context: str, text: str) -> str:
        """Return the translation of a text, the text itself where there is none."""
        return self._texts.get((context, text), text)

    def error(self, error: AnyError) -> AnyError:
        """Return an error that tells the same in the language of the catalogue."""
        if not self._texts:
            return error
        told = copy.copy(error)
        told.what, told.advice = self._closed(error.what), self._closed(error.advice)
        return told

    def paragraph(self, text: str) -> str:
        """Return what an error said as a whole, its advice included."""
        for end in (match.start() for match in re.finditer(re.escape(_END), text)):
            what, advice = text[:end], text[end + len(_END) :].removesuffix(_FULL_STOP)
            if self.sentence(what) != what and self.sentence(advice) != advice:
                return str(self.error(SargamError(what, advice)))
        return str(self.error(SargamError(text.removesuffix(_FULL_STOP))))

    def sentence(self, text: str) -> str:
        """Return the translation of a sentence whose places are filled, itself where it is unknown."""
        for template in self._templates:
            match = template.pattern.fullmatch(text)
            if match is not None:
                values = (self.sentence(value) for value in match.groups())
                return template.translation.format(**dict(zip(template.names, values, strict=True)))
        return text

    def _closed(self, sentence: str) -> str:
        return self.sentence(sentence) + self._full_stop if sentence else ""

    @cached_property
    def _templates(self) -> list[_Template]:
        """The sentences of errors, those with the most letters of their own first."""
        sources = [source for context, source in self._texts if context == ERROR_CONTEXT]
        in_order = sorted(sources, key=lambda source: -len(_LITERAL.sub("", source)))
        return [_template(source, self._texts[ERROR_CONTEXT, source]) for source in in_order]


_LITERAL: Final = re.compile(r"\{\w+\}")


def _template(source: str, translation: str) -> _Template:
    pattern, names = "", []
    for literal, name, _, _ in Formatter().parse(source):
        pattern += re.escape(literal)
        if name is not None:
            pattern += "(.+?)"
            names.append(name)
    return _Template(re.compile(pattern, re.DOTALL), tuple(names), translation)
