"""Domain: lessons and modules of the course."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class ModuleLook(NamedTuple):
    """How a module shows music.

    Attributes:
        has_names: The names of notes stand under the staff: reading is not asked for yet.
        is_in_swaras: Music stands in swaras, by matra, instead of on a staff.
    """

    has_names: bool = False
    is_in_swaras: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson as text.

    Attributes:
        lesson_id: Stable slug.
        version: Rises when the shipped file changes.
        module_id: Slug of its module.
        module_title: Title of its module.
        module_order: Place of the module in the course, from 1.
        order: Place in the module, from 1.
        title: Its title.
        goal: The goal in one line.
        minutes: Expected time.
        text: The lesson file without its front matter.
    """

    lesson_id: str
    version: int
    module_id: str
    module_title: str
    module_order: int
    order: int
    title: str
    goal: str
    minutes: int
    text: str
