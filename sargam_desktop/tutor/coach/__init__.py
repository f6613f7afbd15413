"""Tutor: the coach: what a learner can do, what goes wrong, what to practise next. Offline, deterministic."""
