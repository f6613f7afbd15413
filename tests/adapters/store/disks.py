"""Disks that do not take what is written."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def files_that_cannot_grow() -> Iterator[None]:
    """Let every write of this process fail, as on a disk that is full or out of order."""
    if sys.platform == "win32":
        pytest.skip("Windows has no limit for the size of files")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
