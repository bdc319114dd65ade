#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every shipped call against the published schema, and spoiled ones too: they must not pass."""
import copy
import json
import pathlib
import sys

import jsonschema


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def spoiled(call):
    """Yields what the schema must refuse, with a name."""
    changes = {
        "format": lambda c: c.update(format="tandem"),
        "newer format": lambda c: c.update(formatVersion=2),
        "unknown key": lambda c: c.update(colour="blue"),
        "no sides": lambda c: c.pop("sides"),
        "three sides": lambda c: c["sides"].append(c["sides"][0]),
        "upper-case id": lambda c: c.update(id=c["id"].upper()),
        "local time": lambda c: c.update(closesAt="2027-03-31T10:00:00"),
        "unknown type": lambda c: c["sections"][0]["fields"][0].update(type="colour"),
        "choice without options": lambda c: c["sections"][0]["fields"][0].update(type="choice"),
        "table without columns": lambda c: c["sections"][0]["fields"][0].update(type="table"),
        "currency of a text": lambda c: c["sections"][0]["fields"][0].update(currency="EUR"),
        "weight as text": lambda c: c["criteria"][0].update(weight="25"),
        "knock-out without threshold": lambda c: (
            c["criteria"][0].pop("threshold", None), c["criteria"][0].update(knockOut=True)),
        "tie by no criterion": lambda c: c["tieBreaks"].append({"rule": "criterion", "label": c["title"]}),
        "text in one language": lambda c: c.update(title={"en": "x"}),
    }
    for name, change in changes.items():
        other = copy.deepcopy(call)
        change(other)
        yield name, other


def main(root):
    schema = load(root / "resources/schemas/tandem-call-1.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = []
    files = sorted([*(root / "resources/calls").rglob("*.json"), *(root / "tests/data/calls").glob("*.json")])
    if len(files) < 7:
        faults.append(f"only {len(files)} call files found")
    for path in files:
        call = load(path)
        faults += [f"{path}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(call)]
        faults += [f"{path}: passes although spoiled ({name})" for name, other in spoiled(call) if validator.is_valid(other)]
    print("\n".join(faults) or f"{len(files)} calls hold")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
