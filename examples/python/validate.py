"""Validates directives against the published schemas, with nothing but python3-jsonschema."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def pointer(error):
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in error.absolute_path)
    return "".join(f"/{step}" for step in steps)


def validate(schema_path, json_path):
    validator = Draft202012Validator(read(schema_path))
    errors = sorted(validator.iter_errors(read(json_path)), key=pointer)
    for error in errors:
        print(f"{pointer(error) or '/'}: {error.message[:200]}")
    return not errors


def test(folder):
    """Runs schemas/tests: every verdict must be the one that stands there."""
    count = 0
    for path in sorted(Path(folder, "tests").glob("*.json")):
        validator = Draft202012Validator(read(Path(folder, "1.0/no-id", f"{path.stem}.schema.json")))
        for case in read(path)["cases"]:
            count += 1
            assert validator.is_valid(case["data"]) == case["valid"], f"{path.stem}: {case['description']}"
    print(f"python: {count} cases as expected")
    return count > 0


if __name__ == "__main__":
    good = test(sys.argv[2]) if sys.argv[1] == "--test" else validate(sys.argv[1], sys.argv[2])
    sys.exit(0 if good else 1)
