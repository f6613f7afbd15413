"""Tutor: a catalogue of translations without Qt: for the terminal, and for the sentences of errors.

Errors are raised in English, with their figures in them. The catalogue has their templates, and
recognises a sentence by its template (decision 70).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
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

    Attributes:
        full_stop: What ends a sentence.
    """

    def __init__(self, texts: Mapping[tuple[str, str], str], full_stop: str = _FULL_STOP) -> None:
        self._texts = texts
        self._by_context: dict[str, list[_Template]] = {}
        self.full_stop = full_stop

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

    def sentence(self, text: str, context: str = ERROR_CONTEXT) -> str:
        """Return the translation of a sentence whose places are filled, itself where it is unknown."""
        if (context, text) in self._texts:
            return self._texts[context, text]
        for template in self._templates(context):
            match = template.pattern.fullmatch(text)
            if match is not None:
                values = (self.sentence(value, context) for value in match.groups())
                return template.translation.format(**dict(zip(template.names, values, strict=True)))
        return text

    def _closed(self, sentence: str) -> str:
        return self.sentence(sentence) + self.full_stop if sentence else ""

    def _templates(self, context: str) -> list[_Template]:
        """Return the sentences with places, those with the most letters of their own first."""
        if context not in self._by_context:
            sources = [source for of, source in self._texts if of == context and "{" in source]
            in_order = sorted(sources, key=lambda source: -len(_PLACE.sub("", source)))
            templates = [_template(source, self._texts[context, source]) for source in in_order]
            self._by_context[context] = templates
        return self._by_context[context]


_PLACE: Final = re.compile(r"\{\w+\}")


def _template(source: str, translation: str) -> _Template:
    pattern, names = "", []
    for literal, name, _, _ in Formatter().parse(source):
        pattern += re.escape(literal)
        if name is not None:
            pattern += "(.+?)"
            names.append(name)
    return _Template(re.compile(pattern, re.DOTALL), tuple(names), translation)
