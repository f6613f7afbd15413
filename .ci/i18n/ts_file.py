"""Qt's .ts files, written without line numbers so that only what changed changes in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from defusedxml import ElementTree

from i18n.extraction import Message

_ROOT: Final = "../../"
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def read_ts(path: Path) -> dict[Message, str]:
    """Return the finished translations of a file; a missing file has none."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[Message(name, entry.findtext("source", ""))] = translation.text
    return found


def ts_text(
    language: str, messages: Mapping[Message, Collection[str]], translations: Mapping[Message, str]
) -> str:
    """Return a whole .ts file.

    Args:
        language: For example ``hi_IN``.
        messages: Each text with the files that it comes from.
        translations: What is translated; what is not in `messages` is left out.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({message.context for message in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in sorted(each for each in messages if each.context == context):
            lines += _message_lines(message, sorted(messages[message]), translations.get(message, ""))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(message: Message, files: list[str], translation: str) -> list[str]:
    mark = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        *(f'        <location filename="{_ROOT}{file}"/>' for file in files),
        f"        <source>{_safe(message.source)}</source>",
        f"        <translation{mark}>{_safe(translation)}</translation>",
        "    </message>",
    ]


def _safe(text: str) -> str:
    return escape(_CONTROL.sub("", text))
