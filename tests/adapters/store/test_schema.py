from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.event import listen

from sargam_desktop.adapters.store import coach_tables, school_tables  # noqa: F401 (their models join those of `Base`)
from sargam_desktop.adapters.store.engine import create_store_engine
from sargam_desktop.adapters.store.file_database import FileDatabase
from sargam_desktop.adapters.store.migration import MIGRATIONS_FOLDER, alembic_config, migrate
from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.store.tables import Base
from sargam_desktop.domain.errors import NewerStoreError, StoreError
from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson_progress import LessonProgress, StepProgress
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionState
from sargam_desktop.engine.commands import ChangeSpeed, StartSession
from sargam_desktop.tutor.coach.passage_log import Enrolled, entry_to_json
from sargam_desktop.tutor.coach.passage_play import PassageId
from sargam_desktop.tutor.session_choice import SessionChoice
from tests.adapters.store.examples import (
    MORNING,
    ask,
    make_record,
    make_result,
    make_score,
    make_song,
)
from tests.adapters.store.older_store import build_empty, go_back

_OPEN_AND_LIST = """
import sys
from pathlib import Path
from sargam_desktop.adapters.store.store import Store
store = Store(Path(sys.argv[1]))
songs = store.songs.list_songs()
store.songs.versions(), store.lessons.list_lessons(), store.sessions.left_running()
store.learners.list_profiles(), store.own_settings.load(), store.marks.load_marks()
print(len(songs), sorted({"sqlalchemy", "alembic", "filelock", "argon2", "keyring"} & set(sys.modules)))
"""

_LATER_STEP = '''"""A step of a later version."""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "later", "{head}"
def upgrade():
    op.add_column("song", sa.Column("mood", sa.Text()))
    {then}
'''


def _set_revision(folder: Path, revision: str) -> None:
    with closing(sqlite3.connect(folder / "sargam.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()


def _folder_with_later_step(tmp_path: Path, then: str) -> Path:
    later = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS_FOLDER, later)
    (later / "versions" / "9999_later.py").write_text(_LATER_STEP.format(head=HEAD, then=then))
    return later


def _columns(folder: Path) -> set[str]:
    return {row[1] for row in ask(folder, "PRAGMA table_info(song)")}


def test_the_migrations_build_exactly_the_tables_of_the_models(store: Store, folder: Path) -> None:
    assert store.songs.list_songs() == []
    engine = create_store_engine(folder / "sargam.db")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_head_that_is_read_without_alembic_is_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [HEAD]


def test_the_database_is_in_wal_mode_with_foreign_keys(folder: Path) -> None:
    database = FileDatabase(folder)
    with database.reading() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    database.close()


def test_the_history_is_found_by_index(store: Store, folder: Path) -> None:
    assert store.sessions.list_sessions() == []
    plan = "EXPLAIN QUERY PLAN SELECT * FROM session WHERE learner_id = 'l' {} ORDER BY started_at DESC"
    by_time = str(ask(folder, plan.format("")))
    by_song = str(ask(folder, plan.format("AND song_id = 'a'")))
    assert "ix_session_choice" in by_time
    assert "ix_session_learner_id_song_id_started_at" in by_song
    assert "TEMP B-TREE" not in by_time + by_song


def test_the_first_screen_needs_neither_sqlalchemy_nor_alembic(store: Store, folder: Path) -> None:
    store.songs.save_songs([make_song()])
    shown = subprocess.run(
        [sys.executable, "-c", _OPEN_AND_LIST, folder], capture_output=True, text=True, check=True
    )
    assert shown.stdout == "1 []\n"


def test_programs_that_start_at_once_on_a_new_folder_all_find_a_database(folder: Path) -> None:
    programs = [
        subprocess.Popen([sys.executable, "-c", _OPEN_AND_LIST, folder], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [(program.communicate()[1], program.returncode) for program in programs] == [("", 0)] * 4
    assert ask(folder, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert list(folder.glob("*backup*")) == []


def test_a_database_of_a_newer_version_is_left_alone(store: Store, folder: Path) -> None:
    store.songs.save_songs([make_song()])
    store.close()
    _set_revision(folder, "9999")
    before = (folder / "sargam.db").read_bytes()
    with pytest.raises(NewerStoreError) as caught:
        Store(folder)
    assert "written by a newer version of Sargam" in caught.value.what
    assert "--data-dir" in caught.value.advice
    assert (folder / "sargam.db").read_bytes() == before
    assert list(folder.glob("*backup*")) == []


def test_a_backup_is_made_before_a_database_is_brought_forward(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    store.songs.save_songs([make_song()])
    migrate(folder / "sargam.db", HEAD, _folder_with_later_step(tmp_path, "pass"))
    assert "mood" in _columns(folder)
    [backup] = folder.glob(f"sargam-backup-{HEAD}-*.db")
    restored = tmp_path / "restored"
    restored.mkdir()
    backup.rename(restored / "sargam.db")
    assert Store(restored).songs.load_song("ode-to-joy") == make_song()


def test_a_migration_that_fails_half_way_leaves_the_database_as_it_was(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    store.songs.save_songs([make_song()])
    later = _folder_with_later_step(tmp_path, 'op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(StoreError, match="nowhere"):
        migrate(folder / "sargam.db", HEAD, later)
    assert "mood" not in _columns(folder)
    assert ask(folder, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert store.songs.list_songs() == [make_song().info]


def test_tables_of_another_program_are_backed_up_before_ours_are_added(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "sargam.db")) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    assert Store(folder).songs.list_songs() == []
    assert len(list(folder.glob("sargam-backup-unknown-*.db"))) == 1


def test_past_sessions_are_not_from_memory_and_tell_how_their_tempo_moved(folder: Path) -> None:
    store = Store(folder)
    record = make_record()
    store.sessions.begin(record, make_score())
    store.sessions.append(record.session_id, [StartSession(0), ChangeSpeed(80, 1), ChangeSpeed(86, 2)])
    store.close()
    go_back(folder, "0004")
    [found] = Store(folder).sessions.list_sessions()
    assert (found.is_from_memory, found.tempo_course) == (False, (75, 80, 86))
    assert found.settings == record.settings


def test_a_session_that_is_damaged_keeps_no_database_from_being_brought_forward(folder: Path) -> None:
    store = Store(folder)
    damaged, whole = make_record(1), make_record(2)
    for record in (damaged, whole):
        store.sessions.begin(record, make_score())
        store.sessions.append(record.session_id, [ChangeSpeed(80, 1)])
    store.close()
    with closing(sqlite3.connect(folder / "sargam.db")) as connection:
        connection.execute("UPDATE session SET settings = '{' WHERE session_id = ?", (damaged.session_id,))
        connection.commit()
    go_back(folder, "0004")
    assert Store(folder).sessions.load_session(whole.session_id).tempo_course == (75, 80)


def test_what_was_played_before_there_were_learners_is_the_first_learners(folder: Path) -> None:
    store = Store(folder)
    record = make_record()
    store.sessions.begin(record, make_score())
    store.sessions.append(record.session_id, [StartSession(0), ChangeSpeed(80, 1)])
    store.marks.mark_favourite("ode-to-joy", is_favourite=True)
    progress = LessonProgress("first-notes", 1, (StepProgress(is_done=True),), 0, 5_000_000)
    store.progress.save_progress(progress)
    sessions, take = store.sessions.list_sessions(), store.sessions.load_take(record.session_id)
    store.close()
    go_back(folder, "0005")
    store = Store(folder)
    assert store.sessions.list_sessions() == sessions
    assert store.sessions.load_take(record.session_id) == take
    assert store.marks.load_marks().favourites == {"ode-to-joy"}
    assert store.progress.list_progress() == {"first-notes": progress}
    assert ask(folder, "SELECT learner_id FROM learner") == [(store.learner_id,)]


def test_the_log_of_passages_comes_through_its_packing_in_its_order(folder: Path) -> None:
    path = folder / "sargam.db"
    build_empty(path, "0009")
    entries = [Enrolled(PassageId("minuet", bar, bar), 60, date(2026, 3, 1)) for bar in range(4)]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO learner (learner_id, name, colour, goal_minutes, created_at)"
            " VALUES ('asha', '', 'amber', 20, '2026-03-01 00:00:00.000000')"
        )
        for place, entry in ((3, 3), (1, 1), (0, 0), (2, 2)):
            added_us, number = divmod(place, 3)
            row = (f"id-{place}", added_us + 1, number, json.dumps(entry_to_json(entries[entry])))
            connection.execute("INSERT INTO passage_log VALUES (?, 'asha', ?, ?, ?)", row)
        connection.commit()
    store = Store(folder, "asha")
    assert store.coaching.read() == entries
    assert ask(folder, "SELECT count(*) FROM passage_log") == [(2,)]


def test_sessions_of_before_are_chosen_and_tallied_as_well(folder: Path) -> None:
    store = Store(folder)
    for number, state in ((1, SessionState.FINISHED), (2, SessionState.RUNNING)):
        store.sessions.begin(make_record(number), make_score())
        if state is SessionState.FINISHED:
            store.sessions.finish(make_record(number, state=state, result=make_result()))
    chosen = SessionChoice(mode=Mode.WAIT, hands=Hands.LEFT)
    sessions, told = store.sessions.find_sessions(chosen), store.sessions.tally_songs()
    assert len(sessions) == 2
    store.close()
    go_back(folder, "0010")
    store = Store(folder)
    assert (store.sessions.find_sessions(chosen), store.sessions.tally_songs()) == (sessions, told)


def test_sessions_are_chosen_and_tallied_without_a_look_at_their_rows(store: Store, folder: Path) -> None:
    statements: list[tuple[str, Any]] = []
    with store.sessions._database.reading() as session:  # noqa: SLF001 (its plan is no part of any answer)
        listen(session.get_bind(), "before_cursor_execute", lambda *said: statements.append(said[2:4]))
    store.sessions.find_sessions(
        SessionChoice(
            "ode", Mode.WAIT, Hands.LEFT, MORNING.date(), MORNING.date(), Grade.B, 90, is_finished=True
        )
    )
    store.sessions.tally_songs()
    with closing(sqlite3.connect(folder / "sargam.db")) as connection:
        plans = [
            str(connection.execute(f"EXPLAIN QUERY PLAN {each}", values).fetchall())
            for each, values in statements
        ]
    assert len(plans) >= 3
    looked_up = [plan for plan in plans if "ix_session" not in plan and "session" in plan]
    assert len(looked_up) == 1, looked_up  # the page itself
    assert all("COVERING INDEX" in plan for plan in plans if "ix_session" in plan)


def test_a_page_of_the_history_is_found_without_the_sessions_before_it(store: Store, folder: Path) -> None:
    assert store.sessions.list_sessions() == []
    in_order = "ORDER BY started_at DESC, session_id DESC LIMIT 50 OFFSET 25000"
    far = str(ask(folder, f"EXPLAIN QUERY PLAN SELECT result FROM session WHERE learner_id = 'l' {in_order}"))
    waiting = "WHERE learner_id = 'l' AND NOT is_coached AND result IS NOT NULL ORDER BY started_at"
    plan = str(ask(folder, f"EXPLAIN QUERY PLAN SELECT session_id FROM session {waiting}"))
    assert "ix_session_choice" in far
    assert "ix_session_waiting" in plan
    assert "TEMP B-TREE" not in far + plan


def test_a_folder_with_odd_signs_in_its_name_works(tmp_path: Path) -> None:
    folder = tmp_path / "100% सा?#&=;'"
    folder.mkdir()
    store = Store(folder)
    store.songs.save_songs([make_song()])
    assert store.songs.load_song("ode-to-joy") == make_song()
    store.close()
