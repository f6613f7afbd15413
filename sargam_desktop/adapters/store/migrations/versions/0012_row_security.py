"""Row security on PostgreSQL: a server shows and takes only what is of whoever is signed in.

Each transaction says who that is (`sargam.learner`) and which token is shown (`sargam.token`); both end
with it. The policies hold for the owner of the tables, too. A file has no such thing.

`sargam.chore` is set by the functions here alone, for as long as they run: they have to see rows of all.
"""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"

_WHO = "current_setting('sargam.learner', true)"
_OWN = f"learner_id = {_WHO}"
_CHORE = "current_setting('sargam.chore', true) = 'on'"
_TOKEN = "token_hash = current_setting('sargam.token', true)"  # noqa: S105 (the name of a setting)

#: Nobody but the learner reads these.
_PRIVATE = (
    "song_mark", "practice_day", "streak_day", "coach_day", "coach_skills", "passage_log", "passage_cards",
)  # fmt: skip
#: Whoever teaches a learner may read these. An OR is tried from its left: what costs least comes first.
_TAUGHT = ("session", "lesson_progress")
_OF_SESSION = ("session_recording", "session_chunk")

_TEACHES = """
    SELECT EXISTS (
        SELECT 1 FROM school_member JOIN school_class USING (class_id)
        JOIN learner ON learner.learner_id = school_class.teacher_id
        WHERE school_member.learner_id = asked AND learner.is_teacher
        AND school_class.teacher_id = current_setting('sargam.learner', true)
    )
"""
_TEACHES_CLASS = """
    SELECT EXISTS (
        SELECT 1 FROM school_class JOIN learner ON learner.learner_id = school_class.teacher_id
        WHERE class_id = asked AND learner.is_teacher
        AND teacher_id = current_setting('sargam.learner', true)
    )
"""
_LEARNS_IN = """
    SELECT EXISTS (
        SELECT 1 FROM school_member
        WHERE class_id = asked AND learner_id = current_setting('sargam.learner', true)
    )
"""
_QUESTIONS = {
    "sargam_teaches": _TEACHES,
    "sargam_teaches_class": _TEACHES_CLASS,
    "sargam_learns_in": _LEARNS_IN,
}
#: Only a superuser may let PostgreSQL set `sargam.chore` for a function by itself.
_ASK = """
    CREATE FUNCTION {name}(asked text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    DECLARE
        before text := coalesce(current_setting('sargam.chore', true), '');
        answer boolean;
    BEGIN
        PERFORM set_config('sargam.chore', 'on', true);
        answer := ({question});
        PERFORM set_config('sargam.chore', before, true);
        RETURN answer;
    END $$
"""
#: Sessions that refer to a score take the lock shared, so that none begins while scores go.
_DROP_SCORES = """
    CREATE FUNCTION sargam_drop_unused_scores() RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('sargam: scores', 0));
        PERFORM set_config('sargam.chore', 'on', true);
        DELETE FROM score
        WHERE NOT EXISTS (SELECT 1 FROM song WHERE song.score_hash = score.hash)
        AND NOT EXISTS (SELECT 1 FROM session WHERE session.score_hash = score.hash);
        PERFORM set_config('sargam.chore', '', true);
    END $$
"""


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    # Each score is looked for among the sessions, whose number grows for years.
    op.create_index("ix_session_score_hash", "session", ["score_hash"])
    for name, question in _QUESTIONS.items():
        op.execute(_ASK.format(name=name, question=question))
    op.execute(_DROP_SCORES)
    _guard_learners()
    for table in _PRIVATE:
        _guard(table, reading=_OWN, writing=_OWN)
    for table in _TAUGHT:
        _guard(table, reading=f"{_OWN} OR {_CHORE} OR sargam_teaches(learner_id)", writing=_OWN)
    for table in _OF_SESSION:
        seen = f"EXISTS (SELECT 1 FROM session WHERE session.session_id = {table}.session_id"  # noqa: S608 (a name of ours)
        _guard(table, reading=f"{seen})", writing=f"{seen} AND session.{_OWN})")
    _guard_school()


def _guard_learners() -> None:
    # Who learns here is asked before anybody is signed in.
    _guard("learner", reading="true", writing=_OWN)
    own_or_shown = f"{_OWN} OR {_TOKEN}"
    _guard("learner_token", reading=own_or_shown, writing=own_or_shown)


def _guard_school() -> None:
    taught = f"teacher_id = {_WHO}"
    _guard("school_class", reading=f"{taught} OR {_CHORE} OR sargam_learns_in(class_id)", writing=taught)
    teaches = "sargam_teaches_class(class_id)"
    _guard("school_member", reading=f"{_OWN} OR {_CHORE} OR {teaches}", writing=teaches)
    _guard("school_assignment", reading=f"sargam_learns_in(class_id) OR {teaches}", writing=teaches)


def _guard(table: str, *, reading: str, writing: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY reading ON {table} FOR SELECT USING ({reading})")
    op.execute(f"CREATE POLICY adding ON {table} FOR INSERT WITH CHECK ({writing})")
    op.execute(f"CREATE POLICY changing ON {table} FOR UPDATE USING ({writing}) WITH CHECK ({writing})")
    op.execute(f"CREATE POLICY removing ON {table} FOR DELETE USING ({writing})")
