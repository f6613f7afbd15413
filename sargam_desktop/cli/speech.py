"""Command line: the language in which it speaks; JSON and events stay as they are."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from typing import Final

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.language import ENGLISH, LANGUAGES, choose_language
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.catalogue import Catalogue

CONTEXT: Final = "Terminal"
_OPTION: Final = "--lang"
#: What tells the language of a terminal, the weightiest first, as gettext reads it.
_VARIABLES: Final = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
#: What argparse itself says in its help, for the catalogue of translations.
TEMPLATES: Final = (
    "options",
    "positional arguments",
    "show this help message and exit",
    "show program's version number and exit",
)


class _Speech:
    """The catalogue of this run; one process speaks one language."""

    catalogue = Catalogue({})
    language = ENGLISH


def asked_language(words: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that ``--lang`` names, else that of the locale.

    It is looked for before the words are parsed, because their help is told in it.
    """
    choice = None
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == _OPTION:
            choice = following
        elif word.startswith(f"{_OPTION}="):
            choice = word.removeprefix(f"{_OPTION}=")
    named = [environment.get(variable, "") for variable in _VARIABLES]
    spoken = [name for names in named for name in names.split(":") if name]
    return choose_language(choice if choice in LANGUAGES else None, spoken)


def speak(language: str, catalogue: Catalogue) -> None:
    """Let all that is printed from now on be in a language.

    Args:
        language: One of `domain.language.LANGUAGES`.
        catalogue: Its texts.
    """
    _Speech.language, _Speech.catalogue = language, catalogue


def spoken_language() -> str:
    """Return the language of the command line."""
    return _Speech.language


def say(text: str) -> str:
    """Return a text of the command line in its language."""
    return _Speech.catalogue.say(CONTEXT, text)


def said(wording: Wording, context: str) -> str:
    """Return a sentence of another room in the language of the command line."""
    return wording.filled(_Speech.catalogue.say(context, wording.template))


def told(error: SargamError) -> SargamError:
    """Return an error that tells the same in the language of the command line."""
    return _Speech.catalogue.error(error)


def told_paragraph(text: str) -> str:
    """Return what an error said, in the language of the command line."""
    return _Speech.catalogue.paragraph(text)


def told_sentence(text: str) -> str:
    """Return a sentence with its figures in the language of the command line."""
    return _Speech.catalogue.sentence(text)


def translate_help(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Tell the help of a parser and of its commands in the language of the command line; return it."""
    parser.description, parser.epilog = _help(parser.description), _help(parser.epilog)
    for group in parser._action_groups:  # noqa: SLF001 - argparse has no public way to its groups
        group.title = _help(group.title)
    for action in parser._actions:  # noqa: SLF001 - as above
        if action.help != argparse.SUPPRESS:
            action.help = _help(action.help)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for choice in action._choices_actions:  # noqa: SLF001 - as above
                choice.help = _help(choice.help)
            for command in dict.fromkeys(action.choices.values()):
                translate_help(command)
    return parser


def _help(text: str | None) -> str | None:
    """Return a text of the help; a description may be its command's line as a sentence."""
    if not text:
        return text
    found = _Speech.catalogue.sentence(text, CONTEXT)
    if found == text and text.endswith("."):
        line = text[0].lower() + text[1:-1]
        if (told_line := _Speech.catalogue.sentence(line, CONTEXT)) != line:
            return f"{told_line}{_Speech.catalogue.full_stop}"
    return found
