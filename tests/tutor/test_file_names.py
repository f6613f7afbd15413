from __future__ import annotations

import pytest

from sargam_desktop.tutor.file_names import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ode to Joy", "Ode to Joy.mid"),
        ('A/B: "why?"', "A B why.mid"),
        ("रघुपति राघव", "रघुपति राघव.mid"),
        ("  ..hidden. ", "hidden.mid"),
        ("line\nbreak\u2028\x00", "line break.mid"),
        ("", "Song.mid"),
        ("///", "Song.mid"),
        ("con", "_con.mid"),
        ("Lpt1.old", "_Lpt1.old.mid"),
        ("Concerto", "Concerto.mid"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".mid") == name


@pytest.mark.parametrize("letter", ["a", "नि", "🎹"])
def test_a_name_is_never_longer_than_a_file_system_allows(letter: str) -> None:
    name = file_name(letter * 300, ".sargam")
    assert 150 < len(name.encode()) <= 255
    assert name.endswith(".sargam")
