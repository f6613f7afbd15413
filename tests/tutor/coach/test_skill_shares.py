from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.coach.note_traits import NoteTraits, Rhythm
from sargam_desktop.tutor.coach.skill_shares import SkillGroup, SkillShare, skill_shares
from sargam_desktop.tutor.coach.tally import Cell, Counts, EvidenceTally


def cell(hand: Hand, interval: int | None, fifths: int = 0, chord_size: int = 1) -> Cell:
    traits = NoteTraits(
        interval, chord_size, Rhythm.BEATS, is_black=False, is_shift=False, is_run=False, fifths=fifths
    )
    return Cell("song", 0, 1, hand, traits, 100)


def shares(**cells: tuple[Cell, Counts]) -> dict[tuple[SkillGroup, str], SkillShare]:
    found = skill_shares(EvidenceTally(dict(cells.values())))
    return {(share.group, share.name): share for share in found}


def test_each_hand_interval_and_key_has_its_share_of_right_notes() -> None:
    found = shares(
        right=(cell(Hand.RIGHT, -2, fifths=2), Counts(100, 12, 80, 8)),
        left=(cell(Hand.LEFT, 7), Counts(50, 25, 0, 0)),
    )
    assert found[SkillGroup.HANDS, "right"].percent == 88
    assert found[SkillGroup.HANDS, "left"].percent == 50
    assert found[SkillGroup.INTERVALS, "steps"].percent == 88
    assert found[SkillGroup.INTERVALS, "leaps"].percent == 50
    assert found[SkillGroup.KEYS, "2"].percent == 88


def test_rhythm_counts_what_was_in_time_among_what_was_timed() -> None:
    found = shares(one=(cell(Hand.RIGHT, 2), Counts(100, 30, 80, 8)))
    assert found[SkillGroup.RHYTHM, "beats"].percent == 90


def test_of_few_notes_nothing_is_said() -> None:
    found = shares(one=(cell(Hand.RIGHT, 2), Counts(18, 0, 18, 0)))
    share = found[SkillGroup.HANDS, "right"]
    assert (share.percent, share.notes) == (None, 18)


def test_a_large_chord_counts_with_those_of_three_notes() -> None:
    found = shares(one=(cell(Hand.LEFT, None, chord_size=5), Counts(50, 0, 0, 0)))
    assert (SkillGroup.CHORDS, "three") in found
    assert not any(group is SkillGroup.INTERVALS for group, _ in found)
