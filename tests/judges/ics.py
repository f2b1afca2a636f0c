"""Reads every calendar of a site as a calendar program does, and holds it to what RFC 5545 demands."""

import datetime
import re
import sys
from pathlib import Path

import icalendar


def faults(path):
    data = path.read_bytes()
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield f"{path}: a line that does not end in CRLF"
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            yield f"{path}: a line of {len(line)} bytes"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"{path}: a letter is cut in two: {line}"
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data):
        yield f"{path}: a control character"
    # What says nothing is a moment by the standard; the reader is kinder than that and takes it for a day.
    for line in re.findall(rb"^DT(?:START|END)\b.*?\r$", data, re.M):
        if not re.fullmatch(rb"DT(?:START|END);VALUE=DATE:\d{8}\r", line):
            yield f"{path}: a day that does not say it is one: {line}"
    calendar = icalendar.Calendar.from_ical(data)
    for part in calendar.walk():
        for name, words in part.errors:
            yield f"{path}: {name}: {words}"
    events = calendar.walk("VEVENT")
    if not events or len(calendar.walk()) != len(events) + 1:
        yield f"{path}: {len(events)} events in {len(calendar.walk())} parts"
    if data.count(b"\r\nBEGIN:VEVENT\r\n") != len(events):
        yield f"{path}: words that are taken for an event"
    names = [str(event["UID"]) for event in events]
    if len(set(names)) != len(names):
        yield f"{path}: a UID stands twice"
    for event in events:
        start, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
        if type(start) is not datetime.date or (end is not None and end - start != datetime.timedelta(days=1)):
            yield f"{path}: {event['SUMMARY']}: {start} to {end}"
        if event["DTSTAMP"].dt.isoformat() != "2026-06-30T00:00:00+00:00":
            yield f"{path}: made on {event['DTSTAMP'].dt}"
        if event["STATUS"] not in ("TENTATIVE", "CONFIRMED", "CANCELLED") or not str(event["SUMMARY"]).strip():
            yield f"{path}: {event.to_ical()}"
        if not str(event["URL"]).startswith("https://"):
            yield f"{path}: {event['URL']}"
    for needed in ("VERSION", "PRODID", "X-WR-CALNAME"):
        if needed not in calendar:
            yield f"{path}: no {needed}"


if __name__ == "__main__":
    for calendar in sorted(Path(sys.argv[1]).rglob("*.ics")):
        for fault in faults(calendar):
            print(fault)
