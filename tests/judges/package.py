"""Judges a data package: the descriptor by the standard's own schemas, the tables by frictionless against what the descriptor says."""

import json
import os
import sys
from pathlib import Path

import jsonschema
from frictionless import Package, system

oracles, descriptor = Path(sys.argv[1]), Path(sys.argv[2])
package = json.loads(descriptor.read_text(encoding="utf-8"))


def faults(name, value, where):
    """Yields what a schema of the standard says against a value."""
    schema = json.loads((oracles / f"{name}.json").read_text(encoding="utf-8"))
    judge = jsonschema.validators.validator_for(schema)
    judge.check_schema(schema)
    for fault in judge(schema, format_checker=judge.FORMAT_CHECKER).iter_errors(value):
        print(f"{name}: {where}{fault.json_path}: {fault.message[:300]}")


faults("datapackage", package, "")
for resource in package["resources"]:
    faults("dataresource", resource, resource["name"] + ": ")
    faults("tableschema", resource["schema"], resource["name"] + ": ")
    faults("tabledialect", resource["dialect"], resource["name"] + ": ")

names = [resource["name"] for resource in package["resources"]]
if len(names) != len(set(names)):
    print(f"names come twice: {names}")

# Frictionless reads files beside the descriptor only from there.
os.chdir(descriptor.parent)
with system.use_context(trusted=False):
    report = Package(descriptor.name).validate()
for error in report.flatten(["type", "message"]):
    print("frictionless:", *error)
for task in report.tasks:
    for error in task.errors:
        print(f"frictionless: {task.name}: {error.message[:300]}")

# What no schema says: whether the whole folder is described, and whether a spreadsheet would run a cell.
described = {resource["path"] for resource in package["resources"]}
found = {path.relative_to(descriptor.parent).as_posix() for path in descriptor.parent.rglob("*.csv")}
for path in sorted(found - described):
    if path.startswith(("data/", "outcomes/", "progress/")):
        print(f"{path} is not described")

import csv

for resource in package["resources"]:
    words = [field["type"] == "string" for field in resource["schema"]["fields"]]
    text = (descriptor.parent / resource["path"]).read_bytes()
    if not text.endswith(b"\r\n") or text.startswith(b"\xef\xbb\xbf"):
        print(f"{resource['path']}: lines end otherwise than RFC 4180 wants, or it opens with a mark")
    for row in csv.reader(text.decode("utf-8").splitlines(keepends=True), strict=True):
        for is_words, cell in zip(words, row):
            if is_words and cell.startswith(("=", "+", "-", "@", "\t", "\r")):
                print(f"{resource['path']}: a spreadsheet would run {cell!r}")
