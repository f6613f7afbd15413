"""Fuzzing of everything that comes from outside: `make fuzz`, see docs/fuzzing.md."""
