PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test bad kills bench models evaluate pictures clean

.venv/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

demo: .venv/.ready
	$(BIN)/ntm-extract extract corpora/dev/documents.jsonl -o demo
	$(BIN)/ntm-extract show demo --limit 3 --html demo/view.html --sqlite demo/records.sqlite

test: .venv/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/ntm-extract gazetteer check
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

bad: .venv/.ready
	$(BIN)/python tests/bad

KILLS ?= 200
kills: .venv/.ready
	$(BIN)/python tests/bad --only P1 --kills $$(($(KILLS) / 10))

bench: .venv/.ready
	$(BIN)/pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt
	$(BIN)/python -m benchmarks --check

models: .venv/.ready
	$(BIN)/python scripts/train_marks.py
	$(BIN)/python scripts/train_confidence.py

evaluate: .venv/.ready
	$(BIN)/python scripts/evaluation.py

pictures: .venv/.ready
	$(BIN)/pytest tests/browser --pictures

clean:
	rm -rf .venv demo dist build
