"""Holds the sitemap of a site to what is there: every page once, nothing else, each with its languages."""

import re
import sys
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
BASE = "https://example.org/isle/"


def pages(root):
    """Lists the addresses of the pages that lie in a folder, by what they say is their canonical one."""
    for page in root.rglob("*.html"):
        text = page.read_text()
        if 'http-equiv="refresh"' not in text and page.name != "404.html":
            yield BASE + page.relative_to(root).as_posix().removesuffix("index.html")


def faults(root):
    text = (root / "robots.txt").read_text()
    if f"Sitemap: {BASE}sitemap.xml\n" not in text or re.search(r"^Disallow: *\S", text, re.M):
        yield f"robots.txt: {text}"
    top = etree.parse(root / "sitemap.xml").getroot()
    parts = [top]
    if top.tag == MAP + "sitemapindex":
        parts = [etree.parse(root / loc.text.removeprefix(BASE)).getroot() for loc in top.iter(MAP + "loc")]
    urls = [url for part in parts for url in part.findall(MAP + "url")]
    if max(map(len, parts)) > 50_000:
        yield "more than 50,000 addresses in one file"
    listed = [unquote(url.findtext(MAP + "loc")) for url in urls]
    if len(set(listed)) != len(listed):
        yield "an address stands twice"
    there = set(pages(root))
    yield from (f"not listed: {page}" for page in sorted(there - set(listed)))
    yield from (f"no page: {page}" for page in sorted(set(listed) - there))
    for url in urls:
        changed = url.findtext(MAP + "lastmod")
        if changed is not None and not re.match(r"^\d{4}(-\d\d(-\d\d)?)?$", changed):
            yield f"lastmod {changed}"
        ways = {link.get("hreflang"): unquote(link.get("href")) for link in url.findall(LINK)}
        if ways and (unquote(url.findtext(MAP + "loc")) not in ways.values() or "x-default" not in ways):
            yield f"{url.findtext(MAP + 'loc')}: {ways}"
        yield from (f"no page in {tag}: {way}" for tag, way in ways.items() if way not in there)


if __name__ == "__main__":
    for fault in faults(Path(sys.argv[1])):
        print(fault)
