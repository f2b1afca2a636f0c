"""Reads every Atom feed of a site as a feed reader does, and holds it to what RFC 4287 demands."""

import re
import sys
from pathlib import Path

import feedparser
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
# How often each element may stand in a feed and in an entry: at least, at most.
FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, 9), "subtitle": (0, 1), "generator": (0, 1),
        "rights": (0, 1), "link": (1, 9), "entry": (0, 50), "category": (0, 99)}
ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "published": (0, 1), "author": (0, 99), "link": (1, 9),
         "category": (0, 99), "summary": (0, 1), "content": (0, 1)}


def count(element, rules, path):
    names = [child.tag.replace(ATOM, "") for child in element if isinstance(child.tag, str)]
    for name in set(names) - set(rules):
        yield f"{path}: <{name}> has no place in <{element.tag.replace(ATOM, '')}>"
    for name, (least, most) in rules.items():
        if not least <= names.count(name) <= most:
            yield f"{path}: {names.count(name)} times <{name}>"
    ways = [(link.get("rel"), link.get("type"), link.get("hreflang")) for link in element.findall(ATOM + "link")]
    if len(set(ways)) != len(ways):
        yield f"{path}: two links of one kind: {ways}"
    for moment in ("updated", "published"):
        for found in element.findall(ATOM + moment):
            if not MOMENT.match(found.text):
                yield f"{path}: <{moment}> {found.text}"
    name = element.findtext(ATOM + "id")
    if not re.match(r"^(https?://|urn:)[!-~]+$", name or ""):
        yield f"{path}: <id> {name}"
    for link in element.findall(ATOM + "link"):
        if not re.match(r"^[!-~]+$", link.get("href")):
            yield f"{path}: <link> {link.get('href')}"


def faults(path, seen):
    data = path.read_bytes()
    read = feedparser.parse(data)
    if read.bozo:
        yield f"{path}: {read.bozo_exception}"
    root = etree.fromstring(data)
    entries = root.findall(ATOM + "entry")
    if len(entries) != len(read.entries):
        yield f"{path}: {len(entries)} entries, a reader sees {len(read.entries)}"
    yield from count(root, FEED, path)
    for entry in entries:
        yield from count(entry, ENTRY, path)
    names = [entry.findtext(ATOM + "id") for entry in entries]
    if len(set(names)) != len(names):
        yield f"{path}: an id stands twice"
    moments = [entry.findtext(ATOM + "published") for entry in entries]
    if moments != sorted(moments, reverse=True):
        yield f"{path}: the newest is not first"
    own = root.findtext(ATOM + "id")
    if own in seen:
        yield f"{path}: the id of {seen[own]} too"
    seen[own] = path
    for entry in read.entries:
        for content in entry.get("content", []):
            for hostile in ("<script", "javascript:", "onerror="):
                if hostile in content.value.lower():
                    yield f"{path}: {hostile} in {entry.title}"
            for address in re.findall(r'(?:href|src)="([^"]*)"', content.value):
                if not re.match(r"^(https?://|mailto:|tel:)", address) and not address.startswith("#"):
                    yield f"{path}: {entry.title}: a relative address {address}"


if __name__ == "__main__":
    root, seen, feeds = Path(sys.argv[1]), {}, sorted(Path(sys.argv[1]).rglob("feed.atom"))
    if not feeds:
        print(f"{root}: no feed at all")
    for feed in feeds:
        for fault in faults(feed, seen):
            print(fault)
