"""Days of practice, summed up from the sessions there are, and the ledger of the streak."""

from __future__ import annotations

import json
import struct
from collections import defaultdict
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_SESSION = sa.table(
    "session", sa.column("session_id"), sa.column("learner_id"), sa.column("started_at", sa.DateTime()),
    sa.column("day", sa.Date()), sa.column("utc_offset_min"), sa.column("state"), sa.column("played_us"),
    sa.column("result", sa.JSON()),
)  # fmt: skip
_SUMS = ("played_us", "sessions", "finished", "expected", "correct", "early", "late", "missed", "extras")
_DAY = sa.table(
    "practice_day", sa.column("learner_id"), sa.column("day", sa.Date()), sa.column("utc_offset_min"),
    *map(sa.column, _SUMS), sa.column("deviations", sa.LargeBinary()),
)  # fmt: skip
#: What domain.day_figures and domain.practice_day say in this version.
_STEP_US, _STEPS, _DAY_BEGINS = 5_000, 40, timedelta(hours=4)


def upgrade() -> None:
    _create_tables()
    op.add_column("session", sa.Column("day", sa.Date()))
    op.add_column("session", sa.Column("utc_offset_min", sa.Integer()))
    _sum_up(op.get_bind())
    with op.batch_alter_table("session") as session:
        session.alter_column("day", existing_type=sa.Date(), nullable=False)
        session.alter_column("utc_offset_min", existing_type=sa.Integer(), nullable=False)


def _create_tables() -> None:
    op.create_table(
        "practice_day",
        *_key(),
        sa.Column("utc_offset_min", sa.Integer(), nullable=False),
        sa.Column("played_us", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in _SUMS[1:]),
        sa.Column("deviations", sa.LargeBinary(), nullable=False),
        *_constraints("practice_day"),
    )
    op.create_table(
        "streak_day",
        *_key(),
        sa.Column("kind", sa.String(12), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("length", "freezes", "earning")),
        sa.Column("is_repair", sa.Boolean(), nullable=False),
        *_constraints("streak_day"),
    )


def _key() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
    )


def _constraints(table: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.learner_id"], name=f"fk_{table}_learner_id_learner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("learner_id", "day", name=f"pk_{table}"),
    )


def _sum_up(connection: sa.Connection) -> None:
    """Give each session its day, as the clocks of this computer say, and add it to that day."""
    days: dict[tuple[str, date], dict[str, Any]] = {}
    chosen = sa.select(
        _SESSION.c.learner_id, _SESSION.c.started_at, _SESSION.c.state, _SESSION.c.played_us,
        sa.cast(_SESSION.c.result, sa.Text()),
    )  # fmt: skip
    session_ids = connection.scalars(sa.select(_SESSION.c.session_id).order_by(_SESSION.c.started_at)).all()
    for session_id in session_ids:  # one by one: all of years would not go into memory
        one = connection.execute(chosen.where(_SESSION.c.session_id == session_id)).one()
        learner_id, started_at, state, played_us, result = one
        local = started_at.replace(tzinfo=UTC).astimezone()
        day, offset_min = _day_of(local), round((local.utcoffset() or timedelta()).total_seconds() / 60)
        connection.execute(
            _SESSION.update()
            .where(_SESSION.c.session_id == session_id)
            .values(day=day, utc_offset_min=offset_min)
        )
        with suppress(ValueError, LookupError, TypeError):  # a damaged result tells no figures
            sums = days.setdefault(
                (learner_id, day), {"deviations": [0] * (2 * _STEPS + 1), **dict.fromkeys(_SUMS, 0)}
            )
            _add(sums, json.loads(result), played_us, is_finished=state == "finished")
            sums["utc_offset_min"] = offset_min
    for (learner_id, day), sums in days.items():
        if "utc_offset_min" in sums:
            packed = struct.pack(f"<{2 * _STEPS + 1}I", *sums.pop("deviations"))
            connection.execute(
                _DAY.insert().values(learner_id=learner_id, day=day, deviations=packed, **sums)
            )


def _day_of(local: datetime) -> date:
    return (local.replace(tzinfo=None) - _DAY_BEGINS).date()


def _add(sums: dict[str, Any], result: dict[str, Any], played_us: int, *, is_finished: bool) -> None:
    counts: dict[str, int] = defaultdict(int)
    for name in _SUMS[3:]:
        counts[name] = int(result[name])
    counts |= {"played_us": played_us, "sessions": int(counts["expected"] > 0), "finished": int(is_finished)}
    steps = [min(max(round(us / _STEP_US), -_STEPS), _STEPS) + _STEPS for _, us in result["deviations_us"]]
    for step in steps:
        sums["deviations"][step] += 1
    for name in _SUMS:
        sums[name] += counts[name]
