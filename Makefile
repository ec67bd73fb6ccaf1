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

# Every screen in each language, theme and size, in pictures/, with index.html to look at them all, two tours at a time;
# the pictures of the README are taken from them.
SHOWN := desk question-walk-trouble read-back saved outbox person-with-history services permission
LOOKS := $(foreach language,en cy ar,$(foreach theme,light dark contrast,$(foreach text,100 200,$(language)-$(theme)-$(text))))
pictures: .venv
	rm -rf pictures
	$(MAKE) --jobs 2 --keep-going --output-sync $(LOOKS:%=pictures/%)
	$(BIN)/python -m ui.tour.contact_sheet pictures
	mkdir -p docs/pictures
	for name in $(SHOWN); do cp pictures/en-light-100/[0-9][0-9][0-9]-$$name.png docs/pictures/$$name.png; done

pictures/%: .venv
	@mkdir -p pictures; $(TOUR) $@ --language $(word 1,$(subst -, ,$*)) --theme $(word 2,$(subst -, ,$*)) --text $(word 3,$(subst -, ,$*)) \
	  > $@.log || { tail -2 $@.log; exit 1; }
	@echo "$*: $$(tail -2 $@.log | head -1)"

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
