"""Adapters, system: passphrases as Argon2id hashes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from argon2 import PasswordHasher

#: RFC 9106's choice for machines without gigabytes to spare: 64 MiB, three passes, four lanes.
_PASSES: Final = 3
_MEMORY_KIB: Final = 65_536
_LANES: Final = 4
#: Of a random passphrase that was thrown away; as dear to compare as the hashes that are made here.
_DECOY: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$vB6UEcjRShq99ScFK5mQew$3dXdLp6cZ+R/7W+3ufYZbVh5WcMXLmXedQGGe8jhr2o"
)


class Argon2Guard:
    """Implements `tutor.profile_ports.PassphraseGuard`. Thread: any but the GUI's."""

    @property
    def decoy(self) -> str:
        """A hash of which nobody knows the passphrase."""
        return _DECOY

    def hash(self, passphrase: str) -> str:
        """Return a new hash with its own salt, in PHC form."""
        return self._hasher.hash(passphrase)

    def matches(self, passphrase: str, passphrase_hash: str) -> bool:
        """Tell whether a hash is of this passphrase; a damaged hash is of none."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._hasher.verify(passphrase_hash, passphrase)
        except (VerificationError, InvalidHashError):
            return False

    @cached_property
    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher

        return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)
