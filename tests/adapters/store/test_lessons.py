from __future__ import annotations

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.tutor.ports import Changed
from tests.adapters.store.examples import make_lesson


def test_lessons_come_back_in_the_order_of_the_course(store: Store) -> None:
    third = make_lesson("c", module_order=2, order=1)
    second = make_lesson("b", module_order=1, order=10)
    first = make_lesson("a", module_order=1, order=2)
    assert store.lessons.save_lessons([third, second, first]) == Changed(lessons=True)
    assert store.lessons.list_lessons() == [first, second, third]


def test_a_new_version_replaces_the_lesson(store: Store) -> None:
    store.lessons.save_lessons([make_lesson()])
    store.lessons.save_lessons([make_lesson(version=2, text="New")])
    assert store.lessons.versions() == {"first-keys": 2}
    assert [lesson.text for lesson in store.lessons.list_lessons()] == ["New"]


def test_saving_no_lesson_changes_nothing(store: Store) -> None:
    assert store.lessons.save_lessons([]) == Changed()
