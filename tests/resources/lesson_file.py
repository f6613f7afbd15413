"""Reads shipped modules and lessons for the tests of the content, by the rules of docs/content.md."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.resources.score_file import RESOURCES

MODULE_FILES = sorted((RESOURCES / "modules").glob("*/module.toml"))
LESSON_FILES = sorted((RESOURCES / "modules").glob("*/*.md"))
FRONT_MATTER = re.compile(r"\A\+\+\+\n(.*?)^\+\+\+\n(.*)\Z", re.DOTALL | re.MULTILINE)
STEP = re.compile(r"^## (.+): ([a-z]+)$", re.MULTILINE)
ANSWER = re.compile(r"^- \[([ x])\] (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """One step of a lesson; settings as TOML gives them."""

    title: str
    kind: str
    settings: dict[str, object]
    text: str

    @property
    def answers(self) -> list[tuple[str, bool]]:
        """Answers of a quiz with whether they are right."""
        return [(text, mark == "x") for mark, text in ANSWER.findall(self.text)]


@dataclass(frozen=True)
class LessonFile:
    """One lesson: its front matter, what stands before the first step, its steps."""

    front: dict[str, object]
    opening: str
    steps: list[Step]


def read_lesson(path: Path) -> LessonFile:
    """Read one lesson; anything against the format raises."""
    found = FRONT_MATTER.match(path.read_text(encoding="utf-8"))
    assert found, "a lesson begins with settings between two lines of +++"
    opening, *parts = STEP.split(found[2])
    try:
        steps = [_step(*parts[index : index + 3]) for index in range(0, len(parts), 3)]
        return LessonFile(tomllib.loads(found[1]), opening.strip(), steps)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.parent.name}/{path.name}: {error}") from error


def _step(title: str, kind: str, body: str) -> Step:
    settings, _, text = body.partition("\n\n")  # a step without settings begins with the empty line
    return Step(title, kind, tomllib.loads(settings), text.strip())
