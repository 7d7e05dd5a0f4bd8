"""Reads lines of {"schema": NAME, "text": JSON}, prints 1 for valid and 0 for invalid. Needs python3-jsonschema."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

folder = Path(sys.argv[1])
validators = {}
for path in sorted(folder.glob("*.schema.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validators[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)

for line in sys.stdin:
    instance = json.loads(line)
    valid = validators[instance["schema"]].is_valid(json.loads(instance["text"]))
    print(1 if valid else 0)
