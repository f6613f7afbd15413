"""Adapters: the steps in the text of a lesson; the format is in docs/content.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from sargam_desktop.adapters.importers.toml_settings import TomlSettings, broken_at
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.lesson_step import Answer, LessonStep, PassRule, StepKind, StepMusic
from sargam_desktop.domain.score import Hands

_HEADING: Final = re.compile(r"^## (.+): ([a-z]+)$")
_ANSWER: Final = re.compile(r"^- \[([ x])\] (.+)$")
_BARS: Final = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")
_KEY: Final = re.compile(r"([A-G])([#b]?)([0-9])")
_FILE_NAME: Final = re.compile(r"[\w-]+\.(?:musicxml|mid)")
_CLASSES: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SHIFTS: Final = {"": 0, "#": 1, "b": -1}
_KINDS: Final = {kind.value: kind for kind in StepKind}
_HANDS: Final = {hands.value: hands for hands in Hands}
_MOST_COUNT_IN: Final = 8
_RULE: Final = {"notes": 100, "timing": 100, "times": 10}

_MUSIC: Final = frozenset({"score", "song", "bars"})
_PLAYED: Final = _MUSIC | {"hands", "pass"}
#: The settings that each kind of step knows.
_SETTINGS: Final = {
    StepKind.TEXT: _MUSIC | {"keys"},
    StepKind.LISTEN: _MUSIC | {"hands", "bpm", "keys"},
    StepKind.PLAY: _PLAYED | {"bpm", "count_in"},
    StepKind.RHYTHM: _PLAYED | {"bpm", "count_in"},
    StepKind.WAIT: _PLAYED,
    StepKind.QUIZ: _MUSIC | {"show"},
    StepKind.FREE: frozenset({"minutes"}),
}
_NEEDS_MUSIC: Final = frozenset({StepKind.LISTEN, StepKind.PLAY, StepKind.WAIT, StepKind.RHYTHM})


def read_steps(where: str, text: str, first_line: int = 1) -> tuple[LessonStep, ...]:
    """Read the steps of a lesson.

    Args:
        where: How the lesson is named in messages.
        text: What follows the settings of the lesson.
        first_line: The line of the file that it begins with.

    Raises:
        UnreadableFileError: Something is against the format; names the line.
    """
    return tuple(_Part(where, *part).read() for part in _parts(where, text, first_line))


class PlacedStep(NamedTuple):
    """A step and the line of its heading."""

    line: int
    step: LessonStep


def check_steps(
    where: str, text: str, first_line: int = 1
) -> tuple[tuple[PlacedStep, ...], tuple[UnreadableFileError, ...]]:
    """Read the steps of a lesson as `read_steps` does, but go on after a problem.

    Returns:
        The steps that can be read, and the first problem of each that cannot.
    """
    steps: list[PlacedStep] = []
    problems: list[UnreadableFileError] = []
    parts = _parts(where, text, first_line)
    while True:
        try:
            part = next(parts)
            steps.append(PlacedStep(part[0], _Part(where, *part).read()))
        except StopIteration:
            return tuple(steps), tuple(problems)
        except UnreadableFileError as error:
            problems.append(error)


def _parts(where: str, text: str, first_line: int) -> Iterator[tuple[int, str, str, list[str]]]:
    """Yield line number, title, kind and body of each step."""
    heading: tuple[int, str, str] | None = None
    body: list[str] = []
    for number, line in enumerate(text.splitlines(), start=first_line):
        found = _HEADING.match(line.rstrip())
        if found:
            if heading is not None:
                yield (*heading, body)
            heading, body = (number, found[1], found[2]), []
        elif line.startswith("#"):
            raise broken_at(where, number, "a step begins with ## Title: kind")
        elif heading is None and line.strip():
            raise broken_at(where, number, "nothing stands before the first step")
        else:
            body.append(line)
    if heading is None:
        raise broken_at(where, first_line, "the lesson has no step")
    yield (*heading, body)


class _Part:
    """One step as text."""

    def __init__(self, where: str, line: int, title: str, kind: str, body: list[str]) -> None:
        if kind not in _KINDS:
            raise broken_at(where, line, f"{kind} is none of {', '.join(_KINDS)}")
        self._where = where
        self._line = line
        self._title = title
        self._kind = _KINDS[kind]
        end = next((index for index, row in enumerate(body) if not row.strip()), len(body))
        self._settings = TomlSettings(where, "\n".join(body[:end]), line)
        self._rows = body[end:]
        self._rows_line = line + 1 + end

    def read(self) -> LessonStep:
        settings, kind = self._settings, self._kind
        for name in settings.names:
            if name not in _SETTINGS[kind]:
                raise settings.broken(name, f"is not known in a {kind} step")
        text, answers, explanation = self._words()
        if kind is StepKind.TEXT and not (text or settings.names):
            raise broken_at(self._where, self._line, "a text step has words, keys or music")
        return LessonStep(
            kind=kind,
            title=self._title,
            text=text,
            music=self._music(),
            keys=self._keys(),
            answers=answers,
            explanation=explanation,
            rule=self._rule(),
            minutes=settings.number("minutes", 60) if settings.has("minutes") else None,
            is_shown_on_staff=settings.has("show")
            and settings.choice("show", {"sound": False, "staff": True}),
        )

    def _words(self) -> tuple[str, tuple[Answer, ...], str]:
        """Return the text; of a quiz the question, the answers and the explanation."""
        if self._kind is not StepKind.QUIZ:
            return "\n".join(self._rows).strip(), (), ""
        found = [
            (index, match) for index, row in enumerate(self._rows) if (match := _ANSWER.match(row.rstrip()))
        ]
        answers = tuple(Answer(match[2], match[1] == "x") for _, match in found)
        if len(answers) < 2 or sum(answer.is_right for answer in answers) != 1:  # noqa: PLR2004 - a choice
            raise broken_at(self._where, self._line, "a quiz has two answers or more, one of them - [x]")
        question = "\n".join(self._rows[: found[0][0]]).strip()
        if len({answer.text for answer in answers}) < len(answers):
            raise broken_at(self._where, self._rows_line + found[-1][0], "two answers are the same")
        if not question and not self._title.endswith("?"):
            raise broken_at(self._where, self._line, "a quiz asks its question before the answers")
        explanation = "\n".join(self._rows[found[-1][0] + 1 :]).strip()
        return question, answers, explanation

    def _music(self) -> StepMusic | None:
        settings = self._settings
        named = [name for name in ("score", "song") if settings.has(name)]
        if len(named) > 1:
            raise settings.broken("song", "and score are not both needed")
        if not named:
            if self._kind in _NEEDS_MUSIC:
                raise broken_at(self._where, self._line, f"a {self._kind} step names a score or a song")
            return None
        return StepMusic(
            exercise=self._file_name() if named == ["score"] else None,
            song_id=settings.text("song") if named == ["song"] else None,
            bars=self._bars(),
            hands=settings.choice("hands", _HANDS) if settings.has("hands") else Hands.BOTH,
            bpm=settings.beats_per_minute("bpm") if settings.has("bpm") else None,
            count_in_bars=settings.number("count_in", _MOST_COUNT_IN) if settings.has("count_in") else 1,
        )

    def _file_name(self) -> str:
        """Return the name of an exercise: in the same folder, nowhere else."""
        name = self._settings.text("score")
        if not _FILE_NAME.fullmatch(name):
            raise self._settings.broken("score", "is no file name such as c-d-e.musicxml")
        return name

    def _bars(self) -> tuple[int, int] | None:
        if not self._settings.has("bars"):
            return None
        found = _BARS.fullmatch(self._settings.text("bars"))
        bars = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if bars[0] > bars[1]:
            raise self._settings.broken("bars", 'is not written as "5-8" or "5"')
        return bars

    def _keys(self) -> tuple[int, ...]:
        names = self._settings.texts("keys") if self._settings.has("keys") else []
        return tuple(sorted(self._pitch(name) for name in names))

    def _pitch(self, name: str) -> int:
        found = _KEY.fullmatch(name)
        if found is None:
            raise self._settings.broken("keys", f"has {name}, not a letter with its octave such as C4")
        return _CLASSES[found[1]] + _SHIFTS[found[2]] + 12 * (int(found[3]) + 1)

    def _rule(self) -> PassRule | None:
        if not self._settings.has("pass"):
            return None
        figures = self._settings.figures("pass", _RULE)
        return PassRule(figures.get("notes", 90), figures.get("timing"), figures.get("times", 1))
