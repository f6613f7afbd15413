"""UI layer, without Qt: an immutable sparse map from note or bar indices to values.

A change copies five short tuples, however many entries there are, so a verdict costs the same in
a song of a hundred notes as in one of a million.
"""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

Value = TypeVar("Value")

_BITS: Final = 5
_FAN: Final = 1 << _BITS
_TOP_SHIFT: Final = 4 * _BITS
_EMPTY: Final[tuple[Any, ...]] = (None,) * _FAN

#: Indices from 0 up to this one, exclusive.
CAPACITY: Final = 1 << (_TOP_SHIFT + _BITS)


class IndexMap(Generic[Value]):
    """Values by index; every change gives a new map and leaves the old one as it was."""

    __slots__ = ("_root",)

    def __init__(self, root: tuple[Any, ...] = _EMPTY) -> None:
        self._root = root

    def get(self, index: int) -> Value | None:
        """Return the value at `index`, None where there is none."""
        node = self._root
        for shift in range(_TOP_SHIFT, 0, -_BITS):
            node = node[(index >> shift) & (_FAN - 1)]
            if node is None:
                return None
        value: Value | None = node[index & (_FAN - 1)]
        return value

    def with_value(self, index: int, value: Value) -> IndexMap[Value]:
        """Return the map with `value` at `index`.

        Raises:
            IndexError: The index is below 0 or not below `CAPACITY`.
        """
        if not 0 <= index < CAPACITY:
            raise IndexError(index)
        return IndexMap(_put(self._root, _TOP_SHIFT, index, value))

    def without(self, index: int) -> IndexMap[Value]:
        """Return the map without the entry at `index`."""
        return self if self.get(index) is None else IndexMap(_put(self._root, _TOP_SHIFT, index, None))

    def without_from(self, first: int) -> IndexMap[Value]:
        """Return the map without the entries at `first` and above."""
        if first <= 0:
            return IndexMap()
        return IndexMap(_cut(self._root, _TOP_SHIFT, first) or _EMPTY) if first < CAPACITY else self


def _put(node: tuple[Any, ...] | None, shift: int, index: int, value: object) -> tuple[Any, ...]:
    slots = list(node or _EMPTY)
    slot = (index >> shift) & (_FAN - 1)
    slots[slot] = value if shift == 0 else _put(slots[slot], shift - _BITS, index, value)
    return tuple(slots)


def _cut(node: tuple[Any, ...] | None, shift: int, first: int) -> tuple[Any, ...] | None:
    if node is None:
        return None
    slot = (first >> shift) & (_FAN - 1)
    border = None if shift == 0 else _cut(node[slot], shift - _BITS, first)
    return (*node[:slot], border, *_EMPTY[slot + 1 :])
