from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.coach.findings import FindingKind
from sargam_desktop.tutor.coach.forecast import PassageToPlay
from sargam_desktop.tutor.coach.memory import PassageMemory
from sargam_desktop.tutor.coach.passage_play import PassageId
from sargam_desktop.tutor.coach.passage_shapes import cut_song
from sargam_desktop.tutor.coach.plan import DrillStart, ItemKind, PassageStart, Plan, SongStart
from sargam_desktop.tutor.coach.plan_answer import ChangeKind, Practised, answer
from sargam_desktop.tutor.coach.plan_view import CoachView, LessonOffer, SongOffer
from sargam_desktop.tutor.coach.planner import make_plan
from sargam_desktop.tutor.coach.tempo_choice import choose_tempo
from tests.tutor.coach.made_scores import BOTH, DAY, Foreseen, noon, played, walking_song
from tests.tutor.coach.test_drills import found

SONG = walking_song()
SCORE = SONG.score
LESSON = LessonOffer("black-keys", "Black keys", 2, 5, 2, 6)
JOY = SongOffer("ode", "Ode", BOTH, 60_000_000, 84, DAY - timedelta(days=6))
LATER = DAY + timedelta(days=40)


def view_of(accuracy: float = 0.8, day: date = LATER, **changed: object) -> CoachView:
    view = CoachView(noon(day), day, Foreseen(accuracy), songs={"walk": SONG})
    return replace(view, **changed)  # type: ignore[arg-type]


def remembered(*missed: int) -> PassageMemory:
    """Return a memory of which each passage was played once, with so many notes missed."""
    memory = PassageMemory()
    passages = cut_song("walk", SCORE, BOTH)
    memory = memory.after(memory.enrol(passages, DAY, 100))
    for passage, count in zip(passages, missed, strict=False):
        memory = memory.after(memory.review(played(SCORE, passage, laps=(count,)), SCORE, DAY))
    return memory


FULL = view_of(
    memory=remembered(0, 9, 1),
    findings=(found(FindingKind.UNEVEN_RUNS, bars=(6, 7)),),
    lesson=LESSON,
    offers=(JOY,),
)


def kinds(plan: Plan) -> list[ItemKind]:
    return [item.kind for item in plan.items]


def test_twenty_minutes_hold_a_review_a_drill_something_new_the_lesson_and_a_song() -> None:
    assert {ItemKind.REVIEW, ItemKind.DRILL, ItemKind.NEW, ItemKind.LESSON, ItemKind.SONG} <= set(
        kinds(make_plan(FULL, 20))
    )


def test_what_is_due_comes_first_and_the_song_last() -> None:
    plan = make_plan(FULL, 10)
    assert (kinds(plan)[0], kinds(plan)[-1]) == (ItemKind.REVIEW, ItemKind.SONG)


def test_of_many_passages_of_one_song_three_come_before_those_of_another_that_are_due_too() -> None:
    other = replace(SONG, info=replace(SONG.info, song_id="other"))
    memory = PassageMemory()
    for song, day in ((SONG, DAY), (other, DAY + timedelta(days=9))):  # the first song is due for longer
        passages = cut_song(song.info.song_id, SCORE, BOTH)
        memory = memory.after(memory.enrol(passages, day, 100))
        for passage in passages:
            memory = memory.after(memory.review(played(SCORE, passage, laps=(3,)), SCORE, day))
    view = view_of(memory=memory, songs={"walk": SONG, "other": other})
    starts = [item.start for item in make_plan(view, 10).items if item.kind is ItemKind.REVIEW]
    ids = [start.song_id for start in starts if isinstance(start, PassageStart)]
    assert ids[:4] == ["walk", "walk", "walk", "other"]
    assert make_plan(view, 10) == make_plan(view, 10)


def test_each_item_gives_its_figures() -> None:
    review = make_plan(FULL, 20).items[0]
    assert review.title.english() == "Walk, bars 3–4"
    assert review.evidence.english().startswith("44 % right at 100 % of the tempo 40 days ago")
    assert review.tempo is not None
    assert review.tempo.english() == "At 75 % of the tempo: 85 % right expected"


def test_start_opens_the_bars_as_a_loop_at_the_tempo() -> None:
    start = make_plan(FULL, 20).items[0].start
    assert isinstance(start, PassageStart)
    chosen = start.settings(SessionSettings(offset_us=7))
    assert (chosen.first_bar, chosen.last_bar, chosen.speed_percent, chosen.is_looping) == (2, 3, 75, True)
    assert chosen.offset_us == 7


def test_the_tempo_is_the_fastest_at_which_85_percent_are_expected_to_be_right() -> None:
    passage = PassageToPlay("walk", (0, 1))
    tempos = [choose_tempo(Foreseen(a), passage, SCORE, noon(DAY)).percent for a in (0.95, 0.85, 0.8, 0.7)]
    assert tempos == [100, 100, 75, 50]


def test_the_music_waits_where_even_the_slowest_tempo_is_too_fast() -> None:
    choice = choose_tempo(Foreseen(0.1), PassageToPlay("walk", (0, 1)), SCORE, noon(DAY))
    assert (choice.percent, choice.mode) == (40, Mode.WAIT)


def test_the_bars_of_a_finding_are_proposed_as_a_loop_with_its_sentence() -> None:
    plan = make_plan(view_of(findings=(found(FindingKind.UNLEARNT_BARS),)), 10)
    weak = next(item for item in plan.items if item.kind is ItemKind.WEAK)
    assert (weak.title.english(), weak.evidence.english()) == ("Walk, bars 3–4", "20 %")


def test_a_finding_on_too_few_notes_is_not_acted_on() -> None:
    few = replace(found(FindingKind.UNLEARNT_BARS), sample=3)
    assert ItemKind.WEAK not in kinds(make_plan(view_of(findings=(few,)), 10))


def test_the_song_for_joy_is_a_known_one_that_was_not_played_for_longest() -> None:
    fresh = SongOffer("new", "New", BOTH, 60_000_000)
    recent = JOY._replace(song_id="recent", last_played=LATER)
    plan = make_plan(view_of(offers=(fresh, recent, JOY)), 10)
    songs = [item.start.song_id for item in plan.items if isinstance(item.start, SongStart)]
    assert songs[0] == "ode"


def test_with_nothing_known_at_all_there_is_a_pattern_to_play() -> None:
    start = make_plan(CoachView(noon(DAY), DAY, Foreseen(0.8), keys=range(60, 65)), 1).items[0].start
    assert isinstance(start, DrillStart)


def test_a_passage_of_a_song_that_was_removed_is_left_out() -> None:
    plan = make_plan(view_of(memory=remembered(0, 9), songs={}), 10)
    assert not any(isinstance(item.start, PassageStart) for item in plan.items)


# ---- after a session


def after_first(minutes: float, accuracy: float = 96.0) -> tuple[Plan, list[tuple[ChangeKind, str]]]:
    plan = make_plan(FULL, 10)
    first = plan.items[0]
    told = answer(plan, FULL, Practised(first.target, minutes, accuracy))
    return told.plan, [(change.kind, change.wording.english()) for change in told.changes]


def test_what_was_practised_is_ticked_off_with_its_result() -> None:
    plan, changes = after_first(1)
    assert plan.items[0].is_done
    assert changes[0] == (ChangeKind.DONE, "Done in 1 min, 96 % right")


def test_the_day_on_which_a_passage_is_asked_again_is_told() -> None:
    plan = make_plan(FULL, 10)
    first = plan.items[0]
    assert isinstance(first.start, PassageStart)
    evidence = played(SCORE, first.start.passage)
    memory = FULL.memory.after(FULL.memory.review(evidence, SCORE, LATER))
    told = answer(plan, replace(FULL, memory=memory), Practised(first.target, 1, 100.0))
    assert told.changes[0].wording.english() == "Done in 1 min, 100 % right; asked again tomorrow"


def test_the_rest_of_the_plan_stays_where_the_time_was_kept() -> None:
    before = make_plan(FULL, 10)
    plan, _ = after_first(before.items[0].minutes)
    assert {item.target for item in before.items} <= {item.target for item in plan.items}


def test_what_does_not_fit_any_more_is_taken_out_and_said() -> None:
    plan, changes = after_first(9.5)
    assert plan.planned_minutes <= 10
    assert (ChangeKind.OUT, "Taken out: 0.5 of 10 min are left") in changes


def test_something_that_was_not_planned_uses_up_its_minutes() -> None:
    told = answer(make_plan(FULL, 10), FULL, Practised("song:elsewhere", 4, 90.0))
    assert (told.plan.left_minutes, told.plan.done) == (6, ())


def test_a_tempo_that_is_expected_otherwise_now_is_told() -> None:
    plan = make_plan(FULL, 10)
    told = answer(plan, replace(FULL, forecast=Foreseen(0.9)), Practised(plan.items[0].target, 1, 96.0))
    words = [change.wording.english() for change in told.changes if change.kind is ChangeKind.TEMPO]
    assert words[0] == "75 % → 100 % of the tempo: 96 % right just now"


# ---- any view

VIEWS = st.builds(
    lambda missed, accuracy, days, finding, lesson, offers: view_of(
        accuracy,
        DAY + timedelta(days=days),
        memory=remembered(*missed),
        findings=tuple(found(kind, bars=(days % 6, days % 6 + 1), interval=2) for kind in finding),
        lesson=lesson,
        offers=tuple(offers),
    ),
    st.lists(st.integers(0, 16), max_size=4),
    st.floats(0.1, 0.99),
    st.integers(0, 60),
    st.lists(st.sampled_from(FindingKind), max_size=3),
    st.sampled_from([None, LESSON]),
    st.lists(
        st.builds(
            SongOffer,
            st.sampled_from(["walk", "ode"]),
            st.just("Song"),
            st.just(Hands.BOTH),
            st.integers(1, 600_000_000),
        ),
        max_size=3,
    ),
)


def is_sound(plan: Plan) -> bool:
    targets = [item.target for item in plan.open]
    starts = [item.start.passage for item in plan.open if isinstance(item.start, PassageStart)]
    apart = not any(a.overlaps(b) for i, a in enumerate(starts) for b in starts[:i])
    fits = sum(item.minutes for item in plan.open) <= plan.left_minutes
    return (
        fits and len(targets) == len(set(targets)) and apart and all(item.minutes > 0 for item in plan.open)
    )


@settings(max_examples=30, deadline=None)
@given(VIEWS, st.integers(1, 60))
def test_a_plan_always_has_something_never_too_much_and_nothing_twice(view: CoachView, minutes: int) -> None:
    plan = make_plan(view, minutes)
    assert plan.items
    assert is_sound(plan)
    assert plan == make_plan(view, minutes)
    assert all(item.evidence.english() and item.title.english() for item in plan.items)


@settings(max_examples=20, deadline=None)
@given(VIEWS, st.lists(st.tuples(st.integers(0, 9), st.floats(0, 7)), max_size=4))
def test_whatever_is_practised_the_plan_goes_on_until_the_minutes_are_over(
    view: CoachView, practice: list[tuple[int, float]]
) -> None:
    plan = make_plan(view, 10)
    for place, minutes in practice:
        if plan.open:
            target = plan.open[place % len(plan.open)].target
            plan = answer(plan, view, Practised(target, minutes, 80.0)).plan
        assert is_sound(plan)
        assert plan.open or plan.left_minutes < 1


def test_a_plan_knows_passages_by_their_bars_whatever_the_tempo() -> None:
    start = PassageStart("walk", (0, 1), BOTH, 60)
    assert start.passage == PassageId("walk", 0, 1)
