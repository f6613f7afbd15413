"""Domain: how long a passphrase has to wait after wrong ones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, NamedTuple

#: So many slips of the finger cost no time.
_FREE_FAILURES: Final = 2
_FIRST_DELAY_S: Final = 5
LONGEST_DELAY_S: Final = 900


class Attempts(NamedTuple):
    """What is known of the passphrases that were tried.

    Attributes:
        failures: Wrong ones since the last right one.
        retry_at: No other one is tried before; None for at once.
    """

    failures: int = 0
    retry_at: datetime | None = None


def delay_after(failures: int) -> timedelta:
    """Return how long to wait after so many wrong passphrases: it doubles, up to a quarter of an hour."""
    late = failures - _FREE_FAILURES
    if late <= 0:
        return timedelta()
    # The exponent has an end of its own: years of guesses make no number that no date can hold.
    return timedelta(seconds=min(_FIRST_DELAY_S * 2 ** min(late - 1, 20), LONGEST_DELAY_S))


def wait_before(attempts: Attempts, now: datetime) -> timedelta:
    """Return how long to wait now, nothing where the passphrase may be tried.

    A clock that was set back lets nobody wait longer than the delay itself: the wait begins anew.
    """
    if attempts.retry_at is None:
        return timedelta()
    left = attempts.retry_at - now
    return max(timedelta(), min(left, delay_after(attempts.failures)))


def settled(attempts: Attempts, now: datetime) -> Attempts:
    """Return `attempts` without a moment that only a clock set back could have put so far ahead."""
    delay = delay_after(attempts.failures)
    if attempts.retry_at is not None and attempts.retry_at - now > delay:
        return attempts._replace(retry_at=now + delay)
    return attempts


def one_more(attempts: Attempts, now: datetime) -> Attempts:
    """Return `attempts` after another wrong passphrase."""
    failures = attempts.failures + 1
    delay = delay_after(failures)
    return Attempts(failures, now + delay if delay else None)
