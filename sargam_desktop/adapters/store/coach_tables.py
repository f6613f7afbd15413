"""Adapters, store: the tables of the coach, as typed models. Every change needs a migration."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from sargam_desktop.adapters.store.tables import Base


class CoachDayRow(Base):
    """What the coach counted on a day: an `EvidenceTally` as JSON, compressed with zlib."""

    __tablename__ = "coach_day"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(primary_key=True)
    tally: Mapped[bytes] = mapped_column(LargeBinary)


class CoachSkillsRow(Base):
    """What the coach believes of a learner's skills: a `SkillState` as JSON, compressed with zlib."""

    __tablename__ = "coach_skills"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    skills: Mapped[bytes] = mapped_column(LargeBinary)


class PassageLogRow(Base):
    """What was added to the log of passages at once, as a rule by one session; the log only grows.

    Attributes:
        entry_id: UUID as text.
        added_us: When, in microseconds since 1970.
        entries: A list of what `passage_log.entry_to_json` writes, as JSON, compressed with zlib:
            alone, each entry would take ten times the room.
    """

    __tablename__ = "passage_log"
    __table_args__ = (Index(None, "learner_id", "added_us", "entry_id"),)

    entry_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.learner_id", ondelete="CASCADE"))
    added_us: Mapped[int] = mapped_column(BigInteger)
    entries: Mapped[bytes] = mapped_column(LargeBinary)


class PassageCardsRow(Base):
    """The cards that the log of passages makes, up to one of its rows; only to save reading all of it again.

    Attributes:
        version: `tutor.coach.passage_card.CARDS_VERSION` when they were made.
        log_rows: So many rows of the log they are made of.
        last_us: `PassageLogRow.added_us` of the last one.
        last_id: `PassageLogRow.entry_id` of the last one.
        cards: A list of what `PassageCard.to_json` returns, as JSON, compressed with zlib.
    """

    __tablename__ = "passage_cards"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int]
    log_rows: Mapped[int]
    last_us: Mapped[int] = mapped_column(BigInteger)
    last_id: Mapped[str] = mapped_column(String(36))
    cards: Mapped[bytes] = mapped_column(LargeBinary)
