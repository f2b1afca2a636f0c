"""Holds the IATI files of a site to the standard's own schemas, and every code in them to its list."""

import sys
from pathlib import Path

from lxml import etree

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Where codes stand and which list they are from; those without a file are written out as the standard has them.
LISTED = [
    ("//reporting-org/@type | //participating-org/@type | //provider-org/@type | //receiver-org/@type", "OrganisationType"),
    ("//participating-org/@role", {"1", "2", "3", "4"}),
    ("//activity-status/@code", {"1", "2", "3", "4", "5", "6"}),
    ("//activity-date/@type", {"1", "2", "3", "4"}),
    ("//description/@type", "DescriptionType"),
    ("//contact-info/@type", {"1", "2", "3", "4"}),
    ("//other-identifier/@type", {"A1"}),
    ("//recipient-country/@code", "Country"),
    ("//location-reach/@code", "GeographicLocationReach"),
    ("//exactness/@code", "GeographicExactness"),
    ("//sector/@vocabulary", "SectorVocabulary"),
    ("//tag/@vocabulary", {"2", "3", "99"}),
    ("//tag[@vocabulary='2']/@code", "UNSDG-Goals"),
    ("//tag[@vocabulary='3']/@code", "UNSDG-Targets"),
    ("//transaction-type/@code", {"1", "11", "13"}),
    ("//finance-type/@code", "FinanceType"),
    ("//value/@currency | //@default-currency", "Currency"),
    ("//budget/@type", {"1", "2"}),
    ("//budget/@status", {"1", "2"}),
    ("//related-activity/@type", {"1", "2", "3", "4", "5"}),
    ("//result/@type", "ResultType"),
    ("//indicator/@measure", "IndicatorMeasure"),
    ("//document-link/category/@code", {"A08", "A12", "B16"}),
    ("//document-link/language/@code", "Language"),
]


def codes(oracles, of):
    if isinstance(of, set):
        return of
    return {item.findtext("code") for item in etree.parse(oracles / "codelists" / f"{of}.xml").iter("codelist-item")}


def rules(tree):
    """What the standard demands beside its schema."""
    written = [element.text for element in tree.iter("iati-identifier")]
    if len(set(written)) != len(written):
        yield "an identifier stands twice"
    for activity in tree.iter("iati-activity"):
        name = activity.findtext("iati-identifier")
        if not name.startswith(activity.find("reporting-org").get("ref") + "-"):
            yield f"{name} does not begin with the publisher's identifier"
        yield from (f"{name}: no such activity: {other.get('ref')}" for other in activity.iter("related-activity")
                    if other.get("ref") not in written)
        for kind, least in (("2", "start"), ("4", "end")):
            for date in activity.findall(f"activity-date[@type='{kind}']"):
                if date.get("iso-date") > "2026-06-30":
                    yield f"{name}: an actual {least} that is still to come: {date.get('iso-date')}"
        for date in activity.findall("transaction/transaction-date"):
            if date.get("iso-date") > "2026-06-30":
                yield f"{name}: a transaction that is still to come: {date.get('iso-date')}"
        shares = [float(sector.get("percentage", 100)) for sector in activity.findall("sector")]
        if shares and abs(sum(shares) - 100) > 1e-6:
            yield f"{name}: the sectors are {sum(shares)}%"
        for span in activity.iter("budget", "period"):
            first, last = span.find("period-start").get("iso-date"), span.find("period-end").get("iso-date")
            if first > last or (span.tag == "budget" and first[:4] != last[:4]):
                yield f"{name}: {span.tag} {first} to {last}"
        for value in activity.findall("result/indicator/period/*[@value]"):
            float(value.get("value"))
        default = activity.get("default-currency")
        for value in activity.iter("value"):
            if not (value.get("currency") or default):
                yield f"{name}: an amount without a currency"
    for narrative in tree.iter("narrative"):
        if not (narrative.text or "").strip():
            yield f"line {narrative.sourceline}: no words"
    languages = {element.get(LANG) for element in tree.iter() if element.get(LANG)}
    if any(len(language) != 2 for language in languages):
        yield f"languages {languages}"


def faults(oracles, path, schema):
    tree = etree.parse(path)
    schema = etree.XMLSchema(etree.parse(oracles / schema))
    if not schema.validate(tree):
        yield from (f"{path.name}:{error.line}: {error.message}" for error in schema.error_log)
    for where, of in LISTED + [("//@xml:lang", "Language")]:
        known = codes(oracles, of)
        for code in sorted({str(code) for code in tree.xpath(where)} - known):
            yield f"{path.name}: {where}: {code} is not in {of}"
    # Every code that stands in the file is looked up.
    looked = {(found.getparent().tag, found.attrname) for where, _ in LISTED for found in tree.xpath(where)}
    for found in tree.xpath("//@code | //@type | //@role | //@vocabulary | //@status | //@measure"):
        place = (found.getparent().tag, found.attrname)
        own = found.getparent().get("vocabulary") == "99" and found.attrname == "code"
        if place not in looked and not own:
            yield f"{path.name}: nobody looks up {place}"
    yield from rules(tree)


if __name__ == "__main__":
    oracles, public = Path(sys.argv[1]), Path(sys.argv[2])
    activities = public / "iati/activities.xml"
    said = list(faults(oracles, public / "iati/organisation.xml", "iati-organisations-schema.xsd"))
    has_records = any((public / folder).is_dir() and len(list((public / folder).glob("*/index.html"))) for folder in ("missions", "actions"))
    if activities.exists():
        said += faults(oracles, activities, "iati-activities-schema.xsd")
    elif has_records:
        said.append("missions or actions, and no activities")
    print("\n".join(said), end="\n" if said else "")
