# Caseworker: `make run` does the whole job on a sample service, `make test` checks the house.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest

.PHONY: run test prove lint bench bench-forms build migration translations

run: .venv
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ] || [ "$$(uname)" != Linux ]; then $(BIN)/python -m ui; \
	else echo "There is no display here, so the whole job is done in the terminal instead."; \
	$(BIN)/caseworker tour --out tour; fi

test: lint
	$(PYTEST) -n 2

prove: .venv
	$(PYTEST) -m prove --timeout 900 -o addopts="-q --strict-markers --strict-config"

lint: .venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: .venv
	$(PYTEST) -m bench -s --timeout 900 -o addopts="-q --strict-markers --strict-config -p no:randomly"

# The forms engine beside JavaRosa's, where Java and the forms to measure on are at hand.
bench-forms: .venv
	$(BIN)/python tests/bench/bench_forms.py

# The program in one folder, dist/caseworker, which needs no Python; it is started and does the whole job once.
build: .venv
	$(BIN)/pyinstaller build.spec --noconfirm --log-level ERROR
	dist/caseworker/caseworker-terminal tour --out dist/tour

# Gathers the texts of the window for translators; run it when a text has changed.
translations: .venv
	$(BIN)/python -m ui.translation

# Rewrites the first migration from the models; only while nothing has been released.
migration: .venv
	$(BIN)/python -m caseworker.store.migrations

.venv: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --no-deps -e .
	touch .venv
