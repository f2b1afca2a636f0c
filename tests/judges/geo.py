"""Judges GeoJSON: its form by the package geojson, its shapes by shapely, and what RFC 7946 says beyond."""

import json
import sys
from pathlib import Path

import geojson
from shapely.geometry import shape
from shapely.validation import explain_validity

text = Path(sys.argv[1]).read_text(encoding="utf-8")
value = json.loads(text)
collection = geojson.loads(text)
if not collection.is_valid:
    print(f"geojson: {str(collection.errors())[:500]}")
if "crs" in text.split('"properties"')[0] or "crs" in value:
    print("it names a crs")
ids = [feature["id"] for feature in value["features"]]
if len(ids) != len(set(ids)):
    print("ids come twice")


def polygons(geometry):
    """Yields every polygon of a geometry."""
    if geometry.geom_type == "Polygon":
        yield geometry
    for part in getattr(geometry, "geoms", []):
        yield from polygons(part)


bounds = []
for feature in value["features"]:
    if feature["geometry"] is None:
        continue
    geometry = shape(feature["geometry"])
    bounds.append(geometry.bounds)
    if not geometry.is_valid:
        print(f"{feature['id']}: {explain_validity(geometry)}")
    for polygon in polygons(geometry):
        if not polygon.exterior.is_ccw:
            print(f"{feature['id']}: an outer ring runs with the clock")
        if any(ring.is_ccw for ring in polygon.interiors):
            print(f"{feature['id']}: a hole runs against the clock")
    if "bbox" in feature and list(geometry.bounds) != feature["bbox"]:
        print(f"{feature['id']}: its box is {feature['bbox']}, not {geometry.bounds}")
    west, south, east, north = geometry.bounds
    if west < -180 or east > 180 or south < -90 or north > 90:
        print(f"{feature['id']}: it lies nowhere on earth")
if bounds:
    whole = [min(b[0] for b in bounds), min(b[1] for b in bounds), max(b[2] for b in bounds), max(b[3] for b in bounds)]
    if value.get("bbox") != whole:
        print(f"its box is {value.get('bbox')}, not {whole}")
