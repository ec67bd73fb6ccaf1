# Caseworker: `make run` opens the window, `make test` checks the house.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest
TOUR := QT_QPA_PLATFORM=offscreen $(BIN)/python -m ui --tour

.PHONY: run test prove lint bench bench-forms build pictures migration support translations

run: .venv
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ] || [ "$$(uname)" != Linux ]; then $(BIN)/python -m ui; \
	else echo "There is no display here, so the window does the whole job unseen and leaves its pictures in tour/."; \
	rm -rf tour; $(TOUR) tour; fi

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
	QT_QPA_PLATFORM=offscreen dist/caseworker/caseworker --tour dist/tour

# The pictures of the README; and every screen in each theme, in large type and in Welsh, in pictures/ to be looked at.
SHOWN := desk question-walk-trouble read-back saved outbox person-with-history services permission
pictures: .venv
	rm -rf pictures
	$(TOUR) pictures/light
	$(TOUR) pictures/dark --theme dark
	$(TOUR) pictures/contrast --theme contrast
	$(TOUR) pictures/large --text 200
	$(TOUR) pictures/welsh --language cy
	mkdir -p docs/pictures
	for name in $(SHOWN); do cp pictures/light/[0-9][0-9]-$$name.png docs/pictures/$$name.png; done

# Gathers the texts of the window for translators; run it when a text has changed.
translations: .venv
	$(BIN)/python -m ui.translation

# Writes the table of what is supported into the README of the forms engine, from the rows that the tests run.
support: .venv
	$(BIN)/python tests/forms/support_table.py

# Rewrites the first migration from the models; only while nothing has been released.
migration: .venv
	$(BIN)/python -m caseworker.store.migrations

.venv: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --no-deps -e .
	touch .venv
