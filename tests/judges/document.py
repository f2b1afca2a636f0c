"""Judges the whole portfolio in one file by its own schema."""

import json
import sys
from pathlib import Path

import jsonschema

document, schema = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:3])
judge = jsonschema.Draft202012Validator
judge.check_schema(schema)
if schema.get("$schema") != judge.META_SCHEMA["$id"]:
    print("the schema does not say of which kind it is")
for fault in judge(schema, format_checker=judge.FORMAT_CHECKER).iter_errors(document):
    print(f"{fault.json_path}: {fault.message[:300]}")
