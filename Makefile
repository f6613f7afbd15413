# Sargam Desktop. Every target sets up what it needs by itself (.ci/setup.sh), once.
#
#   make run      open the program; without a screen, play the demo in the terminal
#   make test     run all tests
#   make check    format, lint, types and the architecture's import contracts, translations
#   make bench    measure latency, painting, start-up; table on the screen and in build/bench.json
#   make i18n     renew, check and compile the translations; fails where one is missing
#   make fuzz     damaged files and messages against every reader (SECONDS=30 each)
#   make build    the program as one folder without Python, in dist/sargam
#   make deb      a package for Debian and its kin, in dist
#   make licences renew THIRD-PARTY.md after a change of dependencies
#   make lock     renew the two lock files (UPGRADE=1: take the newest versions)
#   make clean    remove what was built and what tools left, but not .venv
#   make help     this list
#
# make run ARGS="songs --json"        hands arguments to the program
# make test ARGS="tests/domain -q"    hands arguments to pytest

BIN := .venv/bin
PYTHON := $(BIN)/python
ARGS ?=

# Xvfb's and JACK's parts of the tests are started by .ci/run; here, a part that is missing skips its tests by name.
.PHONY: run test check bench fuzz i18n build bundle deb licences lock clean help
.DEFAULT_GOAL := help

run: .venv/.ready-to-run
	@$(PYTHON) -m sargam_desktop $(ARGS)

# All tests that open a window go to one of the processes (tests/work_sharing.py).
test: .venv/.ready-to-test
	@$(PYTHON) -m pytest --numprocesses=auto --maxprocesses=4 $(ARGS)

check: .venv/.ready-to-test
	@failed=; \
	$(BIN)/ruff format --check . || failed="$$failed format"; \
	$(BIN)/ruff check . || failed="$$failed lint"; \
	$(BIN)/mypy || failed="$$failed types"; \
	$(BIN)/lint-imports --no-logo || failed="$$failed imports"; \
	PYTHONPATH=.ci $(PYTHON) -m i18n --check || failed="$$failed translations"; \
	$(PYTHON) .ci/packaging/third_party.py --check || failed="$$failed licences"; \
	test -z "$$failed" || { echo "make check: failed:$$failed"; exit 1; }

# Seconds for each of ten targets, at most 100,000 cases each.
SECONDS ?= 30
fuzz: .venv/.ready-to-test
	@$(PYTHON) -m tests.fuzz --seconds $(SECONDS) $(ARGS)

bench: .venv/.ready-to-test
	@$(PYTHON) -m benchmarks $(ARGS)

i18n: .venv/.ready-to-test
	@PYTHONPATH=.ci $(PYTHON) -m i18n $(ARGS)

# The same commit gives the same bundle (.ci/compare-builds): no time of today, no order by chance.
COMMITTED_AT ?= $(shell git log -1 --format=%ct)
BUNDLER = SOURCE_DATE_EPOCH=$(COMMITTED_AT) PYTHONHASHSEED=0 .venv-build/bin

build: .venv-build/.ready-to-build bundle
	@echo "dist/sargam holds the program: dist/sargam/sargam"

bundle:
	@$(BUNDLER)/python .ci/packaging/make_icons.py build/icons
	@$(BUNDLER)/pyinstaller --noconfirm --clean --log-level ERROR --distpath dist --workpath build/pyinstaller sargam.spec

deb: build
	@$(BUNDLER)/python .ci/packaging/make_deb.py

licences: .venv/.ready-to-test
	@$(PYTHON) .ci/packaging/third_party.py

# One lock for all platforms and Pythons we support, with the hash of every file, naming no host.
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	$(if $(UPGRADE),--upgrade)

lock: .venv/.ready-to-test
	@$(LOCK) --group build --output-file requirements.lock
	@$(LOCK) --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock

clean:
	@rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -not -path './.venv*/*' -prune -exec rm -rf {} +

help:
	@sed -n 's/^#   make/make/p' Makefile

# ---------------------------------------------------------------- set-up

.venv/.ready-to-run: requirements.lock pyproject.toml .ci/setup.sh
	@bash .ci/setup.sh run

.venv/.ready-to-test: requirements-dev.lock pyproject.toml .ci/setup.sh
	@bash .ci/setup.sh test

.venv-build/.ready-to-build: requirements.lock requirements-dev.lock pyproject.toml .ci/setup.sh
	@bash .ci/setup.sh build
