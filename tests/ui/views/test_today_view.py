from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.day_figures import DayFigures, total
from sargam_desktop.domain.school import Assignment, AssignmentDraft, AssignmentKind, Goal, GoalKind
from sargam_desktop.domain.school_standing import AssignmentStanding, StandingKind
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.streak import DayKind, Streak, StreakDay
from sargam_desktop.tutor.coach.daily_coach import DailyCoach
from sargam_desktop.tutor.coach.plan import ItemKind, PassageStart
from sargam_desktop.tutor.progress import Standing
from sargam_desktop.tutor.school import GivenStanding
from sargam_desktop.tutor.school_ports import Given
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.lessons.row_list import RowList
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.today.plan_row import FACES
from sargam_desktop.ui.views.today_view import TodayView
from tests.tutor.coach.coached_learner import CoachedLearner
from tests.tutor.coach.test_daily_coach import USUAL, practise_three_days
from tests.ui.sample_takes import SONGS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
DAY = date(2026, 11, 21)
PIECE = SONGS[0]


def stranger() -> Standing:
    days = tuple(DayFigures(DAY - timedelta(days=back)) for back in range(6, -1, -1))
    return Standing(DAY, days[-1], total(days, DAY), Streak(0, 0, 0), days, ())


def standing(minutes: int) -> Standing:
    days = tuple(DayFigures(DAY - timedelta(days=back)) for back in range(6, 0, -1))
    today = DayFigures(DAY, minutes * 60_000_000, 2, 1)
    frozen = StreakDay(DAY - timedelta(days=3), DayKind.FROZEN, 13, 1)
    return Standing(DAY, today, total([today], DAY), Streak(14, 21, 1), (*days, today), (frozen,))


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController) -> TodayView:
    view = TodayView(theme)
    qtbot.addWidget(view)
    view.resize(1212, 800)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_standing(standing(12), NOW, Settings(rest_weekdays=(6,)), "Asha", 20)
    return view


@pytest.fixture
def learner() -> CoachedLearner:
    learner = CoachedLearner()
    practise_three_days(learner)
    return learner


def said(view: TodayView) -> str:
    return " / ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def press(view: TodayView, words: str) -> None:
    next(each for each in view.findChildren(Button) if each.text() == words and each.isVisible()).click()


def given(title: str, due: date | None, kind: StandingKind) -> GivenStanding:
    goal = Goal(GoalKind.ACCURACY, 90, tempo_percent=80)
    draft = AssignmentDraft(AssignmentKind.PASSAGE, title, title, goal, (4, 7), (5, 8), Hands.BOTH, due)
    standing = AssignmentStanding(kind, is_late=due is not None and due < DAY)
    return GivenStanding(Given(Assignment(title, "c", draft, NOW), "Monday", "Meera"), standing, DAY)


def show(view: TodayView, coach: DailyCoach) -> None:
    view.show_plan(coach.answer(20))
    QApplication.processEvents()


def test_the_day_is_told_with_goal_streak_freeze_and_rest(view: TodayView) -> None:
    words = said(view)
    for part in (
        "Good evening, Asha",
        "12 of 20 minutes played",
        "8 minutes to go.",
        "14 days",
        "1 freeze left; 1 used on Wednesday",
        "Rest: Sunday",
    ):
        assert part in words


def test_enter_starts_the_first_item_as_the_plan_says(
    qtbot: QtBot, view: TodayView, learner: CoachedLearner
) -> None:
    view.setFocus()
    show(view, learner.coach)
    with qtbot.waitSignal(view.start_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [learner.coach.plan(20).plan.open[0]]


def test_after_a_session_the_plan_ticks_it_off_and_says_how_it_went(
    view: TodayView, learner: CoachedLearner
) -> None:
    first = learner.coach.answer(20).plan.open[0]
    assert isinstance(first.start, PassageStart)
    learner.play(first.start.settings(USUAL), passes=8)
    show(view, learner.coach)
    assert "Done in " in said(view)
    assert "100 % right" in said(view)


def test_who_is_new_is_told_that_nothing_is_known_yet(view: TodayView) -> None:
    view.show_standing(stranger(), NOW, Settings(), "", 20)
    show(view, CoachedLearner().coach)
    assert "Your first day" in said(view)
    assert "Not played yet" in said(view)


def test_who_is_new_is_invited_to_a_piece_to_the_lessons_and_to_all_songs(
    view: TodayView,
) -> None:
    asked: list[str] = []
    view.song_requested.connect(asked.append)
    view.lessons_requested.connect(lambda: asked.append("lessons"))
    view.songs_requested.connect(lambda: asked.append("songs"))
    view.show_standing(stranger(), NOW, Settings(), "", 20)
    view.show_first_piece(PIECE)
    assert f"{PIECE.title} · {PIECE.bar_count} bars" in said(view)
    for words in ("Play a first piece", "Lessons", "All songs"):
        press(view, words)
    assert asked == [PIECE.song_id, "lessons", "songs"]


def test_what_comes_in_moves_nothing_that_stands_there_already(
    view: TodayView, learner: CoachedLearner
) -> None:
    def places() -> dict[str, tuple[int, int]]:
        QApplication.processEvents()
        cards = [card for card in view.findChildren(Card) if card.isVisible()]
        return {card.accessibleName(): (card.mapTo(view, QPoint()).y(), card.height()) for card in cards}

    before = places()
    assert "Continue where you left" in before
    show(view, learner.coach)
    view.show_left_off(None, NOW)
    assert places() == before


def test_who_has_played_no_song_yet_is_led_to_the_songs(qtbot: QtBot, view: TodayView) -> None:
    view.show_left_off(None, NOW)
    assert "No song so far" in said(view)
    with qtbot.waitSignal(view.songs_requested):
        press(view, "All songs")


def test_there_is_a_sign_for_whatever_a_plan_may_ask() -> None:
    assert set(FACES) == set(ItemKind)


def test_what_a_teacher_gave_is_told_and_started_with_enter(view: TodayView) -> None:
    assert not view.given.isVisible()
    late = given("Canon", DAY - timedelta(days=1), StandingKind.BEGUN)
    view.given.show_given([late, given("Ode", None, StandingKind.REACHED)])
    assert view.given.isVisible()
    assert "1 open · 1 late" in said(view)
    [rows] = view.given.findChildren(RowList)
    spoken = [rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "Canon, bars 5–8" in spoken[0]
    assert "by 20 Nov · 90 % right, at 80 % tempo or faster · both hands · Meera · Late, begun" in spoken[0]
    assert "Reached" in spoken[1]
    rows.setFocus()
    told: list[object] = []
    view.given.start_requested.connect(told.append)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert told == [late.given.assignment.draft]
    [start] = view.given.findChildren(QPushButton)
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Return)
    assert told == [late.given.assignment.draft] * 2


def test_who_was_given_nothing_sees_no_card(view: TodayView) -> None:
    view.given.show_given([given("Canon", None, StandingKind.NOT_BEGUN)])
    view.given.show_given([])
    assert not view.given.isVisible()
