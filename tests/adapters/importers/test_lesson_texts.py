from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.lesson_steps import read_steps
from sargam_desktop.adapters.importers.lesson_texts import LessonTexts, read_module_text
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_step import LessonStep

RESOURCES = Path(__file__).parents[3] / "resources"
LESSON = Lesson(
    "c-d-e", 1, "keys", "Keys", 1, 2, "C, D, E", "Find them.", 6,
    '## Look: text\nkeys = ["C4"]\n\nThree keys.\n\n## Name it: quiz\n\nWhich?\n\n- [ ] C\n- [x] D\n',
)  # fmt: skip
HINDI = "# कुंजियाँ\n\nखोजें।\n\n## c-d-e: सी, डी, ई\n\nउन्हें खोजें।\n\n### देखें\n\nतीन कुंजियाँ।\n\n### नाम बताएँ\n"


def told(tmp_path: Path, text: str, lesson: Lesson = LESSON) -> Lesson:
    (tmp_path / "hi").mkdir()
    (tmp_path / "hi" / "keys.md").write_text(text, "utf-8")
    return LessonTexts(tmp_path, lambda: "hi").lesson(lesson)


def rules(step: LessonStep) -> object:
    """Return all of a step but its words."""
    right = [answer.is_right for answer in step.answers]
    return replace(step, title="", text="", explanation="", answers=()), right


def test_words_are_told_in_hindi_and_music_and_answers_stay(tmp_path: Path) -> None:
    lesson = told(tmp_path, HINDI)
    assert (lesson.title, lesson.goal, lesson.module_title) == ("सी, डी, ई", "उन्हें खोजें।", "कुंजियाँ")
    look, quiz = read_steps("a", lesson.text)
    assert (look.title, look.keys) == ("देखें", read_steps("a", LESSON.text)[0].keys)
    assert "तीन कुंजियाँ।" in str(look)
    assert [answer.is_right for answer in quiz.answers] == [False, True]


def test_a_translation_of_other_steps_leaves_the_text_in_english(tmp_path: Path) -> None:
    lesson = told(tmp_path, HINDI + "\n### एक और\n")
    assert (lesson.title, lesson.text) == ("सी, डी, ई", LESSON.text)


def test_a_broken_file_or_none_leaves_everything_in_english(tmp_path: Path) -> None:
    assert told(tmp_path, "## a\n") == LESSON
    assert LessonTexts(tmp_path, lambda: "hi").lesson(replace(LESSON, module_id="other")).title == "C, D, E"
    assert LessonTexts(tmp_path, lambda: "en").lesson(LESSON) == LESSON


def test_what_is_no_translation_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        read_module_text("# A\n## no id here\n")


def test_every_lesson_of_the_course_is_told_in_hindi_with_its_own_music_and_answers() -> None:
    texts = LessonTexts(RESOURCES / "translations", lambda: "hi")
    for lesson in ResourceFolder(RESOURCES).read_lessons():
        hindi = texts.lesson(lesson)
        before, after = read_steps("a", lesson.text), read_steps("a", hindi.text)
        assert hindi.goal != lesson.goal, lesson.lesson_id
        assert all(step.text != told.text for step, told in zip(before, after, strict=True) if step.text)
        assert list(map(rules, before)) == list(map(rules, after)), lesson.lesson_id
