import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.resources.lesson_file import LESSON_FILES, MODULE_FILES, Step, read_lesson
from tests.resources.score_file import EXERCISE_FILES, RESOURCES, name_of, read_score

MUSIC = {"score", "song", "bars"}
PLAYED = MUSIC | {"hands", "pass"}
SETTINGS = {
    "text": MUSIC | {"keys"},
    "listen": MUSIC | {"hands", "bpm", "keys"},
    "play": PLAYED | {"bpm", "count_in"},
    "rhythm": PLAYED | {"bpm", "count_in"},
    "wait": PLAYED,
    "quiz": MUSIC | {"show"},
    "free": {"minutes"},
}
STEPS = [(path, step) for path in LESSON_FILES for step in read_lesson(path).steps]
every_module = pytest.mark.parametrize("path", MODULE_FILES, ids=lambda path: path.parent.name)
every_lesson = pytest.mark.parametrize("path", LESSON_FILES, ids=name_of)


def steps_of(*kinds: str) -> pytest.MarkDecorator:
    chosen = [(path, step) for path, step in STEPS if step.kind in kinds]
    names = [f"{path.stem}: {step.title}" for path, step in chosen]
    return pytest.mark.parametrize(("path", "step"), chosen, ids=names)


def music_of(path: Path, step: Step) -> Path:
    """The score that a step names."""
    if "song" in step.settings:
        return RESOURCES / "songs" / f"{step.settings['song']}.musicxml"
    return path.parent / str(step.settings["score"])


@every_module
def test_a_module_has_title_goal_and_a_pass_rule_with_numbers(path: Path) -> None:
    module = tomllib.loads(path.read_text(encoding="utf-8"))
    assert path.parent.name == f"{module['order']:02}-{module['id']}"
    assert module["version"] >= 1
    assert module["title"]
    assert module["goal"].endswith(".")
    assert 0 < module["pass"]["notes"] <= 100
    assert 0 < module["pass"]["timing"] <= 100
    assert module["pass"]["times"] >= 1


@every_module
def test_the_lessons_of_a_module_are_numbered_without_a_gap(path: Path) -> None:
    orders = [read_lesson(lesson).front["order"] for lesson in sorted(path.parent.glob("*.md"))]
    assert orders == list(range(1, len(orders) + 1))


def test_the_modules_stand_in_a_row_without_a_gap() -> None:
    orders = [tomllib.loads(path.read_text(encoding="utf-8"))["order"] for path in MODULE_FILES]
    assert orders == list(range(1, len(orders) + 1))


@pytest.mark.parametrize(("order", "count"), [(1, 6), (2, 7), (3, 7), (4, 7), (5, 7), (6, 7), (7, 6), (8, 3)])
def test_a_module_of_the_course_has_all_its_lessons(order: int, count: int) -> None:
    assert len(list((RESOURCES / "modules").glob(f"{order:02}-*/*.md"))) == count


def test_no_two_lessons_share_an_id() -> None:
    ids = Counter(read_lesson(path).front["id"] for path in LESSON_FILES)
    assert max(ids.values()) == 1, ids


@every_lesson
def test_a_lesson_names_its_goal_its_module_and_its_time(path: Path) -> None:
    front = read_lesson(path).front
    module = tomllib.loads((path.parent / "module.toml").read_text(encoding="utf-8"))
    types = {
        "id": str,
        "version": int,
        "title": str,
        "module": str,
        "order": int,
        "goal": str,
        "minutes": int,
    }
    assert {name: type(value) for name, value in front.items()} == types
    assert path.stem == f"{front['order']:02}-{front['id']}"
    assert front["module"] == module["id"]
    assert str(front["goal"]).endswith(".")


@every_lesson
def test_a_lesson_is_seen_heard_practised_and_used_in_music(path: Path) -> None:
    lesson = read_lesson(path)
    kinds = {step.kind for step in lesson.steps}
    judged = [step for step in lesson.steps if step.kind in {"play", "wait", "rhythm"}]
    styles = {read_score(music_of(path, step)).field("sargam-style") for step in judged}
    assert {"text", "listen"} <= kinds
    assert {"keys", "score", "song"} & set(lesson.steps[0].settings), "the first step shows keys or notes"
    assert "Exercise" in styles
    assert styles - {"Exercise"}, "a song or passage uses what was learnt"
    assert any("pass" in step.settings for step in judged)


@every_lesson
def test_from_the_reading_module_on_a_lesson_of_the_course_has_a_sight_reading_card(path: Path) -> None:
    if not 3 <= int(path.parent.name[:2]) <= 8:
        pytest.skip("before reading, and in the sargam module")
    cards = [step for step in read_lesson(path).steps if str(step.settings.get("score")).startswith("card-")]
    played = [read_score(music_of(path, step)) for step in cards if step.kind == "play"]
    assert played
    assert all(4 <= len(score.bars) <= 9 for score in played), "a card is short"


@every_lesson
def test_nothing_of_a_lesson_stands_outside_a_step(path: Path) -> None:
    lesson = read_lesson(path)
    headings = re.findall(r"^#.*$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert lesson.opening == ""
    assert len(headings) == len(lesson.steps)


@steps_of(*SETTINGS)
def test_a_step_knows_its_settings(path: Path, step: Step) -> None:
    unknown = set(step.settings) - SETTINGS[step.kind]
    assert not unknown, path
    assert step.settings.get("hands", "both") in {"right", "left", "both"}
    assert step.settings.get("show", "sound") in {"sound", "staff"}
    assert re.fullmatch(r"\d+(-\d+)?", str(step.settings.get("bars", "1")))
    assert all(re.fullmatch(r"[A-G][#b]?[1-7]", key) for key in _keys(step))


def test_no_step_is_of_an_unknown_kind() -> None:
    assert {step.kind for _, step in STEPS} <= set(SETTINGS)


@steps_of("listen", "play", "wait", "rhythm")
def test_a_step_with_music_names_one_score(path: Path, step: Step) -> None:
    assert len({"score", "song"} & set(step.settings)) == 1
    assert music_of(path, step).is_file()


@steps_of("text", "listen", "play", "wait", "rhythm", "quiz")
def test_a_step_has_notes_in_its_bars_for_its_hands(path: Path, step: Step) -> None:
    if not {"score", "song"} & set(step.settings):
        pytest.skip("words without music")
    score = read_score(music_of(path, step))
    first, _, last = str(step.settings.get("bars", "0-999")).partition("-")
    numbers = {str(number) for number in range(int(first), int(last or first) + 1)}
    staves = {"right": {1}, "left": {2}, "both": {1, 2}}[str(step.settings.get("hands", "both"))]
    assert "bars" not in step.settings or numbers <= {bar.number for bar in score.bars}
    assert any(note.bar in numbers and note.staff in staves for note in score.notes)


@steps_of("play", "wait", "rhythm")
def test_a_pass_rule_can_be_reached(path: Path, step: Step) -> None:
    rule = step.settings.get("pass", {"notes": 1})
    assert isinstance(rule, dict), path
    assert set(rule) <= {"notes", "timing", "times"}
    assert step.kind != "wait" or "timing" not in rule, "while the music waits there is no timing"
    assert all(isinstance(figure, int) and 1 <= figure <= 100 for figure in rule.values())


@steps_of("quiz")
def test_a_quiz_has_a_question_several_answers_one_right_and_a_reason(path: Path, step: Step) -> None:
    question, *_, reason = re.split(r"^- \[.\].*$", step.text, flags=re.MULTILINE)
    assert "?" in question, path
    assert len(step.answers) >= 2
    assert len(set(step.answers)) == len(step.answers)
    assert sum(is_right for _, is_right in step.answers) == 1
    assert reason.strip()


@steps_of("text")
def test_a_text_step_has_a_text(path: Path, step: Step) -> None:
    assert len(step.text) > 40, path


@pytest.mark.parametrize("path", EXERCISE_FILES, ids=name_of)
def test_every_exercise_is_used_by_a_lesson_of_its_module(path: Path) -> None:
    used = {music_of(lesson, step) for lesson, step in STEPS if {"score", "song"} & set(step.settings)}
    assert path in used


@steps_of("play", "wait")
def test_an_exercise_names_the_finger_with_which_each_hand_begins(path: Path, step: Step) -> None:
    if "any finger will do" in step.text.lower():
        pytest.skip("the learner chooses the finger")
    notes = read_score(music_of(path, step)).notes
    begins = [next((note for note in notes if note.staff == staff), None) for staff in (1, 2)]
    assert all(note.finger for note in begins if note)


def test_the_right_answers_of_a_module_do_not_all_stand_in_one_place() -> None:
    for module in MODULE_FILES:
        quizzes = [step for path, step in STEPS if path.parent == module.parent and step.kind == "quiz"]
        places = Counter([is_right for _, is_right in step.answers].index(True) for step in quizzes)
        assert max(places.values()) <= max(2, 0.7 * len(quizzes)), module.parent.name


def _keys(step: Step) -> list[str]:
    keys = step.settings.get("keys", [])
    assert isinstance(keys, list)
    return [str(key) for key in keys]
