from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.ui.index_map import CAPACITY, IndexMap

INDICES = st.integers(0, CAPACITY - 1)


@given(st.dictionaries(INDICES, st.integers(), max_size=30), INDICES)
def test_it_gives_back_what_was_put_and_nothing_else(entries: dict[int, int], other: int) -> None:
    book: IndexMap[int] = IndexMap()
    for index, value in entries.items():
        book = book.with_value(index, value)
    assert all(book.get(index) == value for index, value in entries.items())
    assert book.get(other) == entries.get(other)


def test_a_change_leaves_the_map_before_as_it_was() -> None:
    before = IndexMap[str]().with_value(7, "old")
    after = before.with_value(7, "new")
    assert (before.get(7), after.get(7)) == ("old", "new")


@given(st.sets(INDICES, max_size=30), st.integers(-1, CAPACITY))
def test_everything_from_an_index_on_can_be_forgotten(indices: set[int], first: int) -> None:
    book: IndexMap[int] = IndexMap()
    for index in indices:
        book = book.with_value(index, index)
    cut = book.without_from(first)
    assert {index for index in indices if cut.get(index) is not None} == {i for i in indices if i < first}
