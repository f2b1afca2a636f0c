//! Every code, through the whole pipeline: content that fails by it and by nothing else, the words that are underlined, the hint, and
//! the same content with the hint followed, of which nothing is told any more. A code that is not in the table fails the test.

#![expect(clippy::disallowed_methods, reason = "two of the codes are about files on a disk")]
#![expect(clippy::too_many_lines, reason = "a table is as long as what it lists")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use jiff::civil::date;
use wayfolio::diagnostics::Diagnostic;
use wayfolio::disk;
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Site};
use wayfolio::source::SourceTree;

use super::{codes, made_up};

/// One mistake.
pub(super) struct Case {
    /// The code, the file and place, and what is underlined: ``code file:line:column-line:column `words` ``.
    pub(super) told: &'static str,
    hint: &'static str,
    pub(super) files: Vec<(&'static str, Vec<u8>)>,
    mended: Mended,
}

/// How a hint is followed.
enum Mended {
    /// By the edit that comes with it.
    Repair,
    /// In a file, one text put for another.
    Edit(&'static str, String, String),
    /// By writing a file, new or whole.
    Write(&'static str, Vec<u8>),
    /// By giving a file another path.
    Move(&'static str, &'static str),
    /// By taking a file away.
    Remove(&'static str),
}

use Mended::{Move, Remove, Repair, Write};

/// A shape that is right.
const POINT: &str = "{\"type\": \"Point\", \"coordinates\": [10.6, 55.8]}";
const SETTINGS: &str = "content/portfolio.yaml";
const HEAT: &str = "content/actions/heat.md";
const QUAY: &str = "content/places/quay.md";
const OIL: &str = "content/outcomes/oil.md";
const OIL_CSV: &str = "content/outcomes/oil.csv";
const ABOUT: &str = "content/pages/about.md";
const MISSION: &str = "content/missions/warm.md";

/// A case by what is told, its hint, its files and the way it is mended.
fn case(
    told: &'static str,
    hint: &'static str,
    files: impl IntoIterator<Item = (&'static str, Vec<u8>)>,
    mended: Mended,
) -> Case {
    Case { told, hint, files: files.into_iter().collect(), mended }
}

/// Puts one text for another.
fn edit(path: &'static str, from: &str, to: &str) -> Mended {
    Mended::Edit(path, from.to_owned(), to.to_owned())
}

/// The settings, with further lines from line 3.
fn settings(fields: &str) -> (&'static str, Vec<u8>) {
    (SETTINGS, format!("model: 1\ntitle: Island\n{fields}").into_bytes())
}

/// An action, with further fields from line 4.
fn action(fields: &str) -> (&'static str, Vec<u8>) {
    (HEAT, format!("---\ntitle: Heat\nstage: idea\n{fields}---\n").into_bytes())
}

/// A page of words, which begin on line 4.
fn words(body: &str) -> (&'static str, Vec<u8>) {
    (ABOUT, format!("---\ntitle: About\n---\n{body}").into_bytes())
}

/// A place, with further fields from line 3.
fn place(fields: &str) -> (&'static str, Vec<u8>) {
    (QUAY, format!("---\ntitle: Quay\n{fields}---\n").into_bytes())
}

/// An outcome, with further fields from line 5.
fn outcome(fields: &str) -> (&'static str, Vec<u8>) {
    (OIL, format!("---\ntitle: Oil\nunit: t\ndirection: down\n{fields}---\n").into_bytes())
}

/// A mission, with further fields from line 3.
fn mission(fields: &str) -> (&'static str, Vec<u8>) {
    (MISSION, format!("---\ntitle: Warm\n{fields}---\n").into_bytes())
}

fn file(path: &'static str, text: &str) -> (&'static str, Vec<u8>) {
    (path, text.as_bytes().to_vec())
}

/// The least that is a picture.
fn picture() -> (&'static str, Vec<u8>) {
    ("content/media/boat.png", made_up::png(8, 6))
}

/// Files as a whole: where they lie, how they begin, what they are called.
fn files_and_their_beginnings() -> Vec<Case> {
    let long = "x".repeat(300 * 1024);
    let huge = "word ".repeat(1024 * 1024 + 1);
    vec![
        case(
            "not-utf8 content/actions/heat.md:2:10-2:11 `�`",
            "save it again with the encoding UTF-8; most editors offer this under \"Save as\"",
            [(HEAT, b"---\ntitle: bl\xe5\nstage: idea\n---\n".to_vec())],
            Write(HEAT, action("").1),
        ),
        case(
            "not-utf8 content/actions/heat.md:1:1-1:3 `��`",
            "save it again with the encoding UTF-8; most editors offer this under \"Save as\"",
            [(HEAT, [0xFF, 0xFE].into_iter().chain("---".bytes().flat_map(|byte| [byte, 0])).collect())],
            Write(HEAT, action("").1),
        ),
        case(
            "nul-byte content/actions/heat.md:4:11-4:12 `\0`",
            "delete it; if there are many, the file is no text: save it again as UTF-8, or keep it under `media/`",
            [action("summary: a\0\n")],
            Repair,
        ),
        case(
            "missing-front-matter content/pages/about.md:1:1-1:7 `Words.`",
            "begin the file with three lines: `---`, `title: …`, `---`",
            [file(ABOUT, "Words.\n")],
            edit(ABOUT, "Words.", "---\ntitle: About\n---\nWords."),
        ),
        case(
            "unclosed-front-matter content/pages/about.md:1:1-1:4 `---`",
            "put a line `---` after the last field, before line 3",
            [file(ABOUT, "---\ntitle: About\n\nWords.\n")],
            Repair,
        ),
        case(
            "second-front-matter content/pages/about.md:5:1-5:4 `---`",
            "move these fields up to the others and delete both `---` lines; if it is another record, give it a file of its own",
            [words("\n---\nsummary: B\ntags: [c]\n---\n")],
            edit(ABOUT, "---\n\n---\nsummary", "summary"),
        ),
        case(
            "front-matter-too-large content/actions/heat.md:1:1-1:4 `---`",
            "keep words in the body, measurements in a CSV beside the outcome, and files under `media/`",
            [action(&format!("summary: {long}\n"))],
            Write(HEAT, [action("").1, long.clone().into_bytes()].concat()),
        ),
        case(
            "body-too-large content/pages/about.md:4:1-4:5242885 `word word word word word word word word word word word word `",
            "split it into several pages, or keep it as a download under `media/`",
            [words(&huge)],
            Move(ABOUT, "content/media/about.pdf"),
        ),
        case(
            "file-in-wrong-place content/actors.md:1:1-1:1 ``",
            "move it to `missions/`, `actions/`, `outcomes/`, `lessons/`, `actors/`, `places/` or `pages/`",
            [file("content/actors.md", "---\ntitle: A\ntype: ngo\n---\n")],
            Move("content/actors.md", "content/actors/club.md"),
        ),
        case(
            "wrong-file-name content/places/The Quay.md:1:1-1:1 ``",
            "rename it to `the-quay.md`",
            [file("content/places/The Quay.md", "---\ntitle: A\n---\n")],
            Move("content/places/The Quay.md", "content/places/the-quay.md"),
        ),
        case(
            "missing-settings content/portfolio.yaml",
            "make the file `content/portfolio.yaml` with `model: 1` and `title:`, the name of your portfolio",
            [],
            Write(SETTINGS, settings("").1),
        ),
        case(
            "duplicate-record content/actions/old/heat.md:2:8-2:12 `Heat`",
            "an id is the name of the file, whatever folder it is in: give one of the two another name, or join them",
            [action(""), file("content/actions/old/heat.md", "---\ntitle: Heat\nstage: idea\n---\n")],
            Move("content/actions/old/heat.md", "content/actions/old/old-heat.md"),
        ),
        case(
            "duplicate-translation content/places/quay.da.md:1:1-1:1 ``",
            "join the two files into one",
            [
                settings("language: en\nlanguages: [en, da]\n"),
                place(""),
                file("content/places/quay.da.md", "Ord.\n"),
                file("content/places/old/quay.da.md", "Ord.\n"),
            ],
            Remove("content/places/quay.da.md"),
        ),
        case(
            "translation-without-record content/places/quay.da.md:1:1-1:1 ``",
            "write the record first, as `content/places/quay.md`, or take this file away",
            [settings("language: en\nlanguages: [en, da]\n"), file("content/places/quay.da.md", "Ord.\n")],
            Remove("content/places/quay.da.md"),
        ),
        case(
            "unlisted-language content/places/quay.da.md:1:1-1:1 ``",
            "add `da` to `languages` in `content/portfolio.yaml`",
            [settings("language: en\n"), place(""), file("content/places/quay.da.md", "Ord.\n")],
            Write(SETTINGS, settings("language: en\nlanguages: [en, da]\n").1),
        ),
        case(
            "measurements-without-outcome content/outcomes/oil.csv:1:1-1:1 ``",
            "give the file the name of its outcome, or write `content/outcomes/oil.md`",
            [file(OIL_CSV, "date,value\n2020,1\n")],
            Write(OIL, outcome("").1),
        ),
        case(
            "unpublished-file content/media/tool.exe:1:1-1:1 ``",
            "use a picture as PNG, JPEG, WebP or GIF, or a document as PDF; or take the file out of content/",
            [file("content/media/tool.exe", "MZ")],
            Remove("content/media/tool.exe"),
        ),
        case(
            "file-address-taken content/media/map.json:1:1-1:1 ``",
            "give the file another name",
            [file("content/media/map.json", "{}"), file("themes/default/assets/media/map.json", "{}")],
            Move("content/media/map.json", "content/media/our-map.json"),
        ),
        case(
            "page-address-taken content/pages/money.md:2:8-2:9 `A`",
            "give the file or its folder another name than `money`",
            [file("content/pages/money.md", "---\ntitle: A\n---\n")],
            Move("content/pages/money.md", "content/pages/our-money.md"),
        ),
        case(
            "alias-taken content/actions/heat.md:4:11-4:17 `money/`",
            "take the alias out: an old address can only lead on when nothing else stands there",
            [action("aliases: [money/]\n")],
            edit(HEAT, "aliases: [money/]\n", ""),
        ),
    ]
}

/// Fields, and the YAML they are written in.
fn fields_and_shapes() -> Vec<Case> {
    let bomb = bomb();
    vec![
        case(
            "yaml-syntax content/actions/heat.md:4:10-4:24 `Heat: the plan`",
            "write `summary: \"Heat: the plan\"`",
            [action("summary: Heat: the plan\n")],
            Repair,
        ),
        case(
            "yaml-tag content/actions/heat.md:4:14-4:15 `5`",
            "delete the word with the exclamation mark, or put the whole value in quotes",
            [action("cost: !money 5\n")],
            edit(HEAT, "!money ", ""),
        ),
        case(
            "yaml-too-deep content/actions/heat.md:4:42-4:43 `[`",
            "no record needs that: look for brackets or indentation gone wrong",
            [action(&format!("extra: {{a: {}{}}}\n", "[".repeat(40), "]".repeat(40)))],
            Write(HEAT, action("extra: {a: []}\n").1),
        ),
        case(
            "yaml-too-large content/actions/heat.md:9:38-9:40 `*d`",
            "write values out instead of repeating them by `*name`, and keep long tables in a CSV",
            [action(&bomb)],
            Write(HEAT, action("").1),
        ),
        case(
            "duplicate-key content/actions/heat.md:5:1-5:5 `cost`",
            "delete one of the two, or join their values into a list",
            [action("cost: 5\ncost: 6\n")],
            edit(HEAT, "cost: 6\n", ""),
        ),
        case(
            "unknown-field content/actions/heat.md:4:1-4:7 `strats`",
            "did you mean `starts`?",
            [action("strats: 2027\n")],
            Repair,
        ),
        case(
            "missing-field content/actions/heat.md:1:1-1:4 `---`",
            "add `stage: idea`",
            [file(HEAT, "---\ntitle: Heat\n---\n")],
            Write(HEAT, action("").1),
        ),
        case(
            "words-left-out content/actions/heat.md:4:15-4:17 `#4`",
            "put the whole value in quotes: `\"Line #4\"`; or, if it is a remark, a space after the `#`",
            [action("summary: Line #4\n")],
            Repair,
        ),
        case(
            "wrong-shape content/actions/heat.md:4:10-4:22 `[Warm homes]`",
            "write `Warm homes`",
            [action("summary: [Warm homes]\n")],
            Repair,
        ),
        case(
            "empty-item content/actions/heat.md:6:4-6:4 ``",
            "write a value after the hyphen, or delete the line",
            [action("tags:\n  - a\n  -\n")],
            edit(HEAT, "  -\n", ""),
        ),
        case(
            "decimal-comma content/missions/warm.md:3:72-3:75 `2,5`",
            "write the number with a point: `2.5`",
            [mission("funding: [{capital: public, instrument: grant, status: sought, amount: 2,5}]\n")],
            Repair,
        ),
        case(
            "conflicting-fields content/places/quay.md:5:11-5:26 `media/a.geojson`",
            "keep one of the two",
            [
                place("lat: 55.8\nlon: 10.6\ngeometry: media/a.geojson\n"),
                file("content/media/a.geojson", "{\"type\": \"Point\", \"coordinates\": [1, 2]}"),
            ],
            edit(QUAY, "lat: 55.8\nlon: 10.6\n", ""),
        ),
        case(
            "wrong-model content/portfolio.yaml:1:8-1:9 `2`",
            "write `model: 1`, or use a newer wayfolio",
            [file(SETTINGS, "model: 2\ntitle: Island\n")],
            edit(SETTINGS, "2", "1"),
        ),
        case(
            "fact-in-translation content/actions/heat.da.md:2:1-2:8 `cost: 5`",
            "delete it here; facts are written once, in the file of the default language",
            [
                settings("language: en\nlanguages: [en, da]\n"),
                action(""),
                file("content/actions/heat.da.md", "---\ncost: 5\n---\n"),
            ],
            edit("content/actions/heat.da.md", "cost: 5\n", ""),
        ),
        case(
            "unknown-item content/missions/warm.da.md:2:14-2:19 `gonne`",
            "did you mean `gone`?",
            [
                settings("language: en\nlanguages: [en, da]\n"),
                mission("milestones: [{id: gone, title: Oil is gone, by: 2030}]\n"),
                file("content/missions/warm.da.md", "---\nmilestones: {gonne: {title: V\u{e6}k}}\n---\n"),
            ],
            Repair,
        ),
    ]
}

/// Values that are not what their field holds.
fn single_values() -> Vec<Case> {
    vec![
        case(
            "wrong-word content/actions/heat.md:4:7-4:11 `hihg`",
            "did you mean `high`? it can be: low, medium, high",
            [action("risk: hihg\n")],
            Repair,
        ),
        case(
            "wrong-yes-no content/actions/heat.md:4:8-4:10 `ja`",
            "did you mean `true`? write `true` or `false`",
            [action("draft: ja\n")],
            Repair,
        ),
        case(
            "wrong-date content/actions/heat.md:4:9-4:19 `12.05.2027`",
            "did you mean `2027-05-12`? write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to",
            [action("starts: 12.05.2027\n")],
            Repair,
        ),
        case(
            "wrong-duration content/outcomes/oil.md:5:8-5:14 `1 year`",
            "did you mean `P1Y`? write `P1Y` for a year, `P6M` for six months, `P2W` for two weeks",
            [outcome("every: 1 year\n")],
            Repair,
        ),
        case(
            "wrong-amount content/actions/heat.md:4:7-4:20 `4.200.000 DKK`",
            "did you mean `4200000 DKK`? write digits alone, as in `4200000`, or with a currency's code, as in `40000000 EUR`",
            [action("cost: 4.200.000 DKK\n")],
            Repair,
        ),
        case(
            "wrong-number content/outcomes/oil.md:5:31-5:35 `many`",
            "write digits with at most one point, as in `12.5`; the unit stands in `unit`",
            [outcome("baseline: {date: 2020, value: many}\n")],
            edit(OIL, "many", "300"),
        ),
        case(
            "wrong-coordinate content/places/quay.md:3:6-3:11 `155.8`",
            "write decimal degrees: `lat` is north, about 36 to 71 in Europe; `lon` is east; are the two swapped?",
            [place("lat: 155.8\nlon: 10.6\n")],
            edit(QUAY, "155.8", "55.8"),
        ),
        case(
            "wrong-currency content/portfolio.yaml:3:11-3:14 `dkk`",
            "did you mean `DKK`? write the three capital letters of ISO 4217, as in `EUR` or `DKK`",
            [settings("currency: dkk\n")],
            Repair,
        ),
        case(
            "wrong-language content/portfolio.yaml:3:11-3:17 `danish`",
            "did you mean `da`? write a code such as `en`, `da` or `pt-BR`",
            [settings("language: danish\n")],
            Repair,
        ),
        case(
            "wrong-iati content/portfolio.yaml:3:22-3:30 `23795515`",
            "write the country, the register and the number in it, as in `DK-CVR-23795515`; org-id.guide lists the registers",
            [settings("iati: {organisation: 23795515}\n")],
            edit("content/portfolio.yaml", "23795515", "DK-CVR-23795515"),
        ),
        case(
            "wrong-iati content/portfolio.yaml:3:17-3:24 `Denmark`",
            "write the two capital letters of ISO 3166, as in `DK`",
            [settings("iati: {country: Denmark}\n")],
            edit("content/portfolio.yaml", "Denmark", "DK"),
        ),
        case(
            "wrong-sdg content/actions/heat.md:4:7-4:9 `18`",
            "write a goal from 1 to 17, as in `7`, or a target, as in `7.2` or `7.a`",
            [action("sdg: [18]\n")],
            edit(HEAT, "18", "7"),
        ),
        case(
            "wrong-id content/missions/warm.md:3:19-3:27 `Oil Gone`",
            "did you mean `oil-gone`? an id is letters and digits, lower case, with hyphens between words",
            [mission("milestones: [{id: Oil Gone, title: Oil is gone, by: 2030}]\n")],
            Repair,
        ),
        case(
            "wrong-reference content/actions/heat.md:4:9-4:18 `Sun Power`",
            "did you mean `sun-power`? write the id of one of the actions: its file's name without `.md`",
            [
                action("needs: [Sun Power]\n"),
                file("content/actions/sun-power.md", "---\ntitle: Sun\nstage: idea\n---\n"),
            ],
            Repair,
        ),
        case(
            "wrong-url content/actions/heat.md:4:17-4:31 `island.example`",
            "did you mean `https://island.example`? write the whole address, as in `https://example.org/page`",
            [action("sources: [{url: island.example}]\n")],
            Repair,
        ),
        case(
            "unsafe-url content/actions/heat.md:4:17-4:31 `\"javascript:x\"`",
            "use an address that begins with `https:`, `http:`",
            [action("sources: [{url: \"javascript:x\"}]\n")],
            edit(HEAT, "javascript:x", "https://a.example"),
        ),
        case(
            "unsafe-path content/actions/heat.md:4:15-4:29 `../../boat.png`",
            "write it from `content/` on, as in `media/boat.jpg`, with `/`, or from this file, as in `./boat.jpg`",
            [action("image: {file: ../../boat.png, alt: A boat}\n"), picture()],
            edit(HEAT, "../../boat.png", "media/boat.png"),
        ),
    ]
}

/// What the contract says about fields and records that belong together.
fn fields_that_belong_together() -> Vec<Case> {
    vec![
        case(
            "duplicate-id content/missions/warm.md:5:10-5:11 `a`",
            "give each an id of its own; references to it name the one that is meant",
            [mission("milestones:\n  - {id: a, title: A, by: 2030}\n  - {id: a, title: B, by: 2030}\n")],
            edit(MISSION, "{id: a, title: B", "{id: b, title: B"),
        ),
        case(
            "dates-reversed content/actions/heat.md:5:7-5:11 `2027`",
            "look at both dates: `ends` must be the later one",
            [action("starts: 2028\nends: 2027\n")],
            edit(HEAT, "2027", "2029"),
        ),
        case(
            "range-reversed content/outcomes/oil.md:5:43-5:44 `3`",
            "swap the two numbers",
            [outcome("measurements: [{date: 2020, low: 5, high: 3}]\n")],
            edit(OIL, "low: 5, high: 3", "low: 3, high: 5"),
        ),
        case(
            "missing-value content/outcomes/oil.md:5:16-5:28 `{date: 2020}`",
            "add `value: 12`, or `low:` and `high:` for a range; `low:` alone means at least so much",
            [outcome("measurements: [{date: 2020}]\n")],
            edit(OIL, "2020", "2020, value: 12"),
        ),
        case(
            "one-sided-dispute content/actions/heat.md:4:12-4:49 `{about: cost, versions: [{value: 2}]}`",
            "add what the other source says: `- value: …` with its `sources`; if there is one version only, drop `disputed`",
            [action("disputed: [{about: cost, versions: [{value: 2}]}]\n")],
            edit(HEAT, "{value: 2}", "{value: 2}, {value: 3}"),
        ),
        case(
            "status-out-of-stage content/actions/heat.md:4:9-4:13 `late`",
            "delete `status`, or look at `stage`",
            [action("status: late\n")],
            edit(HEAT, "status: late\n", ""),
        ),
        case(
            "reached-before-completion content/actions/heat.md:4:10-4:15 `fully`",
            "delete `reached`, or write `stage: completed`",
            [action("reached: fully\n")],
            edit(HEAT, "reached: fully\n", ""),
        ),
        case(
            "unknown-scenario content/outcomes/oil.md:5:44-5:48 `slwo`",
            "did you mean `slow`? the scenarios are: slow",
            [outcome(
                "targets: [{date: 2030, value: 1, scenario: slwo}]\nscenarios: [{id: slow, title: Slow, points: [{date: 2030, value: 1}]}]\n",
            )],
            Repair,
        ),
        case(
            "unknown-series content/outcomes/oil.md:6:12-6:19 `coutned`",
            "did you mean `counted`?",
            [outcome("measurements: [{date: 2020, value: 5, series: counted}]\njudged_by: coutned\n")],
            Repair,
        ),
        case(
            "duplicate-measurement content/outcomes/oil.md:7:5-7:27 `{date: 2020, value: 5}`",
            "take one of the two away; sources that agree stand together under one measurement",
            [outcome("measurements:\n  - {date: 2020, value: 5}\n  - {date: 2020, value: 5}\n")],
            edit(OIL, "\n  - {date: 2020, value: 5}\n  - {date", "\n  - {date"),
        ),
        case(
            "duplicate-rate content/portfolio.yaml:6:5-6:44 `{currency: EUR, date: 2026, rate: 7.45}`",
            "keep the one that held, and take the other away",
            [settings(
                "currency: DKK\nrates:\n  - {currency: EUR, date: 2026, rate: 7.46}\n  - {currency: EUR, date: 2026, rate: 7.45}\n",
            )],
            edit(SETTINGS, "  - {currency: EUR, date: 2026, rate: 7.45}\n", ""),
        ),
        case(
            "unknown-reference content/actions/heat.md:4:9-4:14 `sloar`",
            "did you mean `solar`?",
            [action("needs: [sloar]\n"), file("content/actions/solar.md", "---\ntitle: Sun\nstage: idea\n---\n")],
            Repair,
        ),
        case(
            "link-to-draft content/actions/heat.md:4:9-4:14 `solar`",
            "take `draft: true` out of its file when it is ready, or take this reference away",
            [
                action("needs: [solar]\n"),
                file("content/actions/solar.md", "---\ntitle: Sun\nstage: idea\ndraft: true\n---\n"),
            ],
            edit("content/actions/solar.md", "draft: true\n", ""),
        ),
        case(
            "cycle content/actions/heat.md:4:9-4:13 `heat`",
            "nothing can come before itself: take one of these references out of its `needs`",
            [action("needs: [heat]\n")],
            edit(HEAT, "needs: [heat]\n", ""),
        ),
    ]
}

/// Measurements in a CSV.
fn tables() -> Vec<Case> {
    vec![
        case(
            "wrong-separator content/outcomes/oil.csv:1:1-1:11 `date;value`",
            "save the table as CSV with commas between columns and points in decimals",
            [outcome(""), file(OIL_CSV, "date;value\n2020;5\n")],
            Write(OIL_CSV, b"date,value\n2020,5\n".to_vec()),
        ),
        case(
            "missing-column content/outcomes/oil.csv:1:1-1:11 `value,note`",
            "name the columns in the first row; there can be: date, value, low, high, series, note, sources",
            [outcome(""), file(OIL_CSV, "value,note\n5,a\n")],
            Write(OIL_CSV, b"value,note,date\n5,a,2020\n".to_vec()),
        ),
        case(
            "unknown-column content/outcomes/oil.csv:1:12-1:17 `notes`",
            "did you mean `note`? there can be: date, value, low, high, series, note, sources",
            [outcome(""), file(OIL_CSV, "date,value,notes\n2020,5,a\n")],
            Repair,
        ),
        case(
            "duplicate-column content/outcomes/oil.csv:1:12-1:17 `value`",
            "delete or rename one of them",
            [outcome(""), file(OIL_CSV, "date,value,value\n2020,5,5\n")],
            Write(OIL_CSV, b"date,value\n2020,5\n".to_vec()),
        ),
        case(
            "wrong-row content/outcomes/oil.csv:2:1-2:20 `2020,5,oil, and gas`",
            "put text that holds a comma in quotes, and a comma for each empty cell",
            [outcome(""), file(OIL_CSV, "date,value,note\n2020,5,oil, and gas\n")],
            edit(OIL_CSV, "oil, and gas", "\"oil, and gas\""),
        ),
    ]
}

/// What stands under the front matter, and the files it names.
fn words_links_and_pictures() -> Vec<Case> {
    vec![
        case(
            "missing-alt content/pages/about.md:4:1-4:23 `![](../media/boat.png)`",
            "write what it shows between the square brackets: `![A wind turbine at dusk](…)`",
            [words("![](../media/boat.png)\n"), picture()],
            edit(ABOUT, "![", "![A boat"),
        ),
        case(
            "missing-alt content/actions/heat.md:4:8-4:30 `{file: media/boat.png}`",
            "add `alt: …` with what it shows, in a sentence",
            [action("image: {file: media/boat.png}\n"), picture()],
            edit(HEAT, "png}", "png, alt: A boat}"),
        ),
        case(
            "outside-picture content/pages/about.md:4:11-4:37 `https://a.example/boat.png`",
            "keep a copy under `media/` and write the path to it",
            [words("![A boat](https://a.example/boat.png)\n"), picture()],
            edit(ABOUT, "https://a.example/", "../media/"),
        ),
        case(
            "empty-link content/pages/about.md:4:5-4:5 ``",
            "write an address or a path between the round brackets",
            [words("[a]()\n")],
            edit(ABOUT, "()", "(https://a.example)"),
        ),
        case(
            "absolute-link content/pages/about.md:4:5-4:21 `/actions/heat.md`",
            "did you mean `../actions/heat.md`? write the path from this file",
            [words("[a](/actions/heat.md)\n"), action("")],
            Repair,
        ),
        case(
            "wrong-link content/pages/about.md:4:5-4:16 `//a.example`",
            "did you mean `https://a.example`? write the whole address",
            [words("[a](//a.example)\n")],
            Repair,
        ),
        case(
            "broken-link-definition content/pages/about.md:4:1-4:17 `[the plan][plan]`",
            "add a line `[plan]: https://…` to the file, or write the address in round brackets",
            [words("[the plan][plan]\n")],
            edit(ABOUT, "[plan]\n", "[plan]\n\n[plan]: https://a.example\n"),
        ),
        case(
            "broken-footnote content/pages/about.md:4:9-4:13 `[^1]`",
            "add a line `[^1]: …` with its words to the file",
            [words("Measured[^1].\n")],
            edit(ABOUT, "].\n", "].\n\n[^1]: In May.\n"),
        ),
        case(
            "unused-footnote content/pages/about.md:4:1-4:5 `[^a]`",
            "write `[^a]` where it belongs, or take the footnote away",
            [words("[^a]: In May.\n")],
            edit(ABOUT, "[^a]", "Measured[^a].\n\n[^a]"),
        ),
        case(
            "unknown-alert content/pages/about.md:4:5-4:9 `HINT`",
            "did you mean `TIP`? the kinds are NOTE, TIP, IMPORTANT, WARNING and CAUTION",
            [words("> [!HINT]\n> Begin small.\n")],
            Repair,
        ),
        case(
            "unknown-alert content/pages/about.md:4:5-4:9 `POEM`",
            "the kinds are NOTE, TIP, IMPORTANT, WARNING and CAUTION",
            [words("> [!POEM]\n> Begin small.\n")],
            edit(ABOUT, "POEM", "NOTE"),
        ),
        case(
            "crowded-alert content/pages/about.md:4:10-4:22 `Begin small.`",
            "put the words on the next line, after `> `",
            [words("> [!TIP] Begin small.\n")],
            Repair,
        ),
        case(
            "surplus-cells content/pages/about.md:6:11-6:12 `3`",
            "give the first two lines of the table another column, or write `\\|` for a bar that ends no cell",
            [words("| A | B |\n|---|---|\n| 1 | 2 | 3 |\n")],
            edit(ABOUT, "2 |", "2 \\|"),
        ),
        case(
            "surplus-cells content/pages/about.md:6:24-6:25 `2`",
            "a bar ends a cell, also within `[[…]]`: write `\\|` there",
            [words("| A | B |\n|---|---|\n| [[pages/about|us]] | 2 |\n")],
            Repair,
        ),
        case(
            "empty-quote-source content/pages/about.md:6:3-6:4 `—`",
            "write a name after the dash, and where it can be read: `— Name, [work](https://…)`; or take the line away",
            [words("> We own it.\n>\n> —\n")],
            edit(ABOUT, "—", "— the island's farmers"),
        ),
        case(
            "duplicate-anchor content/pages/about.md:6:1-6:9 `# B {#x}`",
            "give this one another id in `{#…}`, or none",
            [words("# A {#x}\n\n# B {#x}\n")],
            edit(ABOUT, "# B {#x}", "# B {#y}"),
        ),
        case(
            "misnamed-block content/pages/about.md:4:4-4:12 `Wayfolio`",
            "did you mean `wayfolio`? so a picture of the portfolio begins",
            [words("```Wayfolio\nmap: all\n```\n")],
            Repair,
        ),
        case(
            "quoted-picture content/pages/about.md:4:3-4:14 ````wayfolio`",
            "take the `>` away from the lines of the block, and put an empty line before and after it",
            [words("> ```wayfolio\n> map: all\n> ```\n")],
            edit(ABOUT, "> ```wayfolio\n> map: all\n> ```", "```wayfolio\nmap: all\n```"),
        ),
        case(
            "unclosed-picture content/pages/about.md:4:1-4:12 ````wayfolio`",
            "put a line ``` after its last field",
            [words("```wayfolio\nmap: all\n\nWords.\n")],
            Repair,
        ),
        case(
            "missing-picture content/pages/about.md:4:1-4:12 ````wayfolio`",
            "write a line such as `map: all` or `chart: ` with the id of an outcome between its fences",
            [words("```wayfolio\n```\n")],
            edit(ABOUT, "wayfolio\n", "wayfolio\nmap: all\n"),
        ),
        case(
            "missing-picture content/pages/about.md:5:1-5:4 `map`",
            "write `all` or the id of a mission after the colon",
            [words("```wayfolio\nmap:\n```\n")],
            edit(ABOUT, "map:", "map: all"),
        ),
        case(
            "second-picture content/pages/about.md:6:1-6:7 `system`",
            "give `system` a block of its own",
            [words("```wayfolio\nmap: all\nsystem: all\n```\n")],
            edit(ABOUT, "system", "```\n\n```wayfolio\nsystem"),
        ),
        case(
            "unknown-reference content/pages/about.md:5:8-5:12 `haet`",
            "did you mean `heat`?",
            [words("```wayfolio\nmoney: haet\n```\n"), action("")],
            Repair,
        ),
        case(
            "ambiguous-picture content/pages/about.md:5:8-5:12 `warm`",
            "write which one: `missions/warm` or `actions/warm`",
            [
                words("```wayfolio\nmoney: warm\n```\n"),
                mission(""),
                file("content/actions/warm.md", "---\ntitle: Warm\nstage: idea\n---\n"),
            ],
            edit(ABOUT, "money: warm", "money: missions/warm"),
        ),
        case(
            "broken-link content/pages/about.md:4:5-4:23 `../actions/haet.md`",
            "did you mean `../actions/heat.md`?",
            [words("[a](../actions/haet.md)\n"), action("")],
            Repair,
        ),
        case(
            "ambiguous-link content/pages/about.md:4:3-4:7 `heat`",
            "write which one: `[[actions/heat]]` or `[[outcomes/heat]]`",
            [
                words("[[heat]]\n"),
                action(""),
                file("content/outcomes/heat.md", "---\ntitle: Heat\nunit: t\ndirection: up\n---\n"),
            ],
            edit(ABOUT, "[[heat]]", "[[actions/heat]]"),
        ),
        case(
            "unknown-anchor content/pages/about.md:4:23-4:31 `the-qauy`",
            "did you mean `#the-quay`?",
            [words("[a](../places/quay.md#the-qauy)\n"), file(QUAY, "---\ntitle: Quay\n---\n\n## The quay\n")],
            Repair,
        ),
        case(
            "missing-image content/pages/about.md:4:11-4:28 `../media/baot.png`",
            "did you mean `../media/boat.png`?",
            [words("![A boat](../media/baot.png)\n"), picture()],
            Repair,
        ),
        case(
            "missing-file content/places/quay.md:3:11-3:29 `media/quya.geojson`",
            "did you mean `media/quay.geojson`?",
            [
                place("geometry: media/quya.geojson\n"),
                file("content/media/quay.geojson", "{\"type\": \"Point\", \"coordinates\": [1, 2]}"),
            ],
            Repair,
        ),
        case(
            "not-a-picture content/pages/about.md:4:11-4:28 `../media/boat.png`",
            "save it again as JPEG, PNG or WebP",
            [words("![A boat](../media/boat.png)\n"), file("content/media/boat.png", "words")],
            Write("content/media/boat.png", picture().1),
        ),
        case(
            "broken-image content/pages/about.md:4:11-4:28 `../media/boat.png`",
            "copy it again from where it came from, or save it anew in an image program",
            [words("![A boat](../media/boat.png)\n"), ("content/media/boat.png", picture().1[..90].to_vec())],
            Write("content/media/boat.png", picture().1),
        ),
        case(
            "image-too-large content/pages/about.md:4:11-4:28 `../media/boat.png`",
            "make it smaller in any image program; a width of 2560 is enough for every screen",
            [words("![A boat](../media/boat.png)\n"), ("content/media/boat.png", made_up::claiming(60_000, 50_000))],
            Write("content/media/boat.png", picture().1),
        ),
        case(
            "unsupported-image content/pages/about.md:4:11-4:28 `../media/boat.jpg`",
            "save it again as JPEG: open it in any image program and export it, or send it to yourself from the telephone, which \
             converts it; then name that file here",
            [
                words("![A boat](../media/boat.jpg)\n"),
                ("content/media/boat.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
            ],
            Write("content/media/boat.jpg", made_up::jpeg(8, 6)),
        ),
        case(
            "mislabelled-image content/pages/about.md:4:11-4:28 `../media/boat.jpg`",
            "save it again as what its name says, or rename the file to `boat.png` and write that name here",
            [words("![A boat](../media/boat.jpg)\n"), ("content/media/boat.jpg", picture().1)],
            Write("content/media/boat.jpg", made_up::jpeg(8, 6)),
        ),
        case(
            "heavy-image content/pages/about.md:4:11-4:28 `../media/boat.png`",
            "make it smaller in any image program; a JPEG 2560 dots wide has about 1 MB",
            [
                words("![A boat](../media/boat.png)\n"),
                ("content/media/boat.png", [picture().1, vec![0; 20_000_000]].concat()),
            ],
            Write("content/media/boat.png", picture().1),
        ),
        case(
            "invalid-geojson content/media/quay.geojson:1:1-1:2 `{`",
            "save it again as GeoJSON from a map editor: a `FeatureCollection`, a `Feature` or a shape such as a `Polygon`",
            [place("geometry: media/quay.geojson\n"), file("content/media/quay.geojson", "{\"type\": \"Point\"}")],
            edit("content/media/quay.geojson", "\"}", "\", \"coordinates\": [10.6, 55.8]}"),
        ),
        case(
            "large-geojson content/media/quay.geojson:1:1-1:2 `{`",
            "simplify its outlines, for example at mapshaper.org, and save it again",
            [
                place("geometry: media/quay.geojson\n"),
                ("content/media/quay.geojson", [POINT.as_bytes(), &vec![b' '; 4_000_000]].concat()),
            ],
            Write("content/media/quay.geojson", POINT.as_bytes().to_vec()),
        ),
        case(
            "shape-elsewhere content/media/island.geojson:1:33-1:45 `[55.8, 10.6]`",
            "GeoJSON writes longitude first, as in `[10.6, 55.8]`: are the two swapped all through the file?",
            [
                place("lat: 55.8\nlon: 10.6\n"),
                settings("map: {boundary: media/island.geojson}\n"),
                file("content/media/island.geojson", "{\"type\": \"Point\",\"coordinates\": [55.8, 10.6]}"),
            ],
            edit("content/media/island.geojson", "[55.8, 10.6]", "[10.6, 55.8]"),
        ),
        case(
            "wrong-tiles content/portfolio.yaml:3:14-3:45 `\"https://tiles.example/{z}/{x}\"`",
            "write it with all three, as in `https://tiles.example.org/{z}/{x}/{y}.png`",
            [settings("map: {tiles: \"https://tiles.example/{z}/{x}\"}\n")],
            edit(SETTINGS, "{x}", "{x}/{y}.png"),
        ),
    ]
}

/// Themes of a site's own.
fn themes() -> Vec<Case> {
    vec![
        case(
            "unknown-theme content/portfolio.yaml:3:8-3:14 `harbor`",
            "did you mean `harbour`? The themes are `council`, `default`, `harbour`",
            [settings("theme: harbor\n"), file("themes/harbour/assets/a.css", "")],
            Repair,
        ),
        case(
            "theme-file-not-text themes/default/templates/404.html:1:4-1:5 `�`",
            "save it as UTF-8 in your editor; pictures and fonts belong in the theme's `assets/`",
            [("themes/default/templates/404.html", b"abc\xff".to_vec())],
            Write("themes/default/templates/404.html", b"abc".to_vec()),
        ),
        case(
            "phrase-error themes/default/strings/en.ftl:1:1-1:23 `foot-computed = { $day`",
            "write `name = words`, with placeholders as `{ $number }`; further lines of a phrase are indented",
            [file("themes/default/strings/en.ftl", "foot-computed = { $day\n")],
            edit("themes/default/strings/en.ftl", "$day", "$day }"),
        ),
        case(
            "missing-phrases content/portfolio.yaml:3:17-3:19 `fy`",
            "write them into `strings/fy.ftl` in the folder of your theme, as `name = words`",
            [settings("languages: [en, fy]\n")],
            Write("themes/default/strings/fy.ftl", include_bytes!("../../themes/default/strings/en.ftl").to_vec()),
        ),
        case(
            "template-error themes/default/templates/404.html:1:16-1:22 `lenght`",
            "did you mean `length`?",
            [file("themes/default/templates/404.html", "{{ page.ways | lenght }}")],
            Repair,
        ),
        case(
            "theme-circle themes/wharf/theme.yaml:1:10-1:17 `harbour`",
            "let the last of them extend `default`",
            [
                settings("theme: harbour\n"),
                file("themes/harbour/theme.yaml", "extends: wharf\n"),
                file("themes/wharf/theme.yaml", "extends: harbour\n"),
            ],
            Repair,
        ),
        case(
            "unknown-theme themes/harbour/theme.yaml:1:10-1:16 `counci`",
            "did you mean `council`? The themes are `council`, `default`, `harbour`",
            [settings("theme: harbour\n"), file("themes/harbour/theme.yaml", "extends: counci\n")],
            Repair,
        ),
        case(
            "unknown-theme-file themes/default/template/404.html:1:1-1:1 ``",
            "did you mean `templates/404.html`?",
            [file("themes/default/template/404.html", "{{ page.ways | length }}")],
            Move("themes/default/template/404.html", "themes/default/templates/404.html"),
        ),
        case(
            "unknown-theme-file themes/default/strings/en.txt:1:1-1:1 ``",
            "files of phrases are called after a language: `strings/da.ftl`",
            [file("themes/default/strings/en.txt", "nav-money = Funds\n")],
            Move("themes/default/strings/en.txt", "themes/default/strings/en.ftl"),
        ),
        case(
            "unknown-phrase themes/default/strings/en.ftl:2:1-2:10 `nav-monye`",
            "did you mean `nav-money`?",
            [file("themes/default/strings/en.ftl", "# Ours.\nnav-monye = Funds\n")],
            Repair,
        ),
        case(
            "unknown-phrase themes/default/strings/en.ftl:1:1-1:8 `welcome`",
            "say it in a template of yours, as `{{ t(k=\"welcome\") }}`, or take it away",
            [file("themes/default/strings/en.ftl", "welcome = Welcome\n")],
            Write("themes/default/templates/404.html", b"{{ t(k=\"welcome\") }}".to_vec()),
        ),
        case(
            "unknown-phrase themes/default/templates/404.html:1:9-1:18 `nav-monye`",
            "did you mean `nav-money`?",
            [file("themes/default/templates/404.html", "{{ t(k=\"nav-monye\") }}")],
            Repair,
        ),
        case(
            "unknown-phrase themes/default/templates/404.html:1:9-1:16 `shelter`",
            "write it into `strings/en.ftl` of the theme: `shelter = …`",
            [file("themes/default/templates/404.html", "{{ t(k=\"shelter\") }}")],
            Write("themes/default/strings/en.ftl", b"shelter = A roof\n".to_vec()),
        ),
        case(
            "unknown-placeholder themes/default/strings/en.ftl:1:31-1:34 `dya`",
            "did you mean `$day`?",
            [file("themes/default/strings/en.ftl", "foot-computed = Computed on {$dya}.\n")],
            Repair,
        ),
        case(
            "wrong-token themes/harbour/theme.yaml:1:10-1:16 `mesure`",
            "did you mean `measure`?",
            [settings("theme: harbour\n"), file("themes/harbour/theme.yaml", "tokens: {mesure: 44rem}\n")],
            Repair,
        ),
        case(
            "wrong-version themes/harbour/theme.yaml:1:15-1:18 `one`",
            "write one to three numbers, as in `0.1` or `1.4.2`",
            [settings("theme: harbour\n"), file("themes/harbour/theme.yaml", "engine: {min: one}\n")],
            edit("themes/harbour/theme.yaml", "one", "0.1"),
        ),
        case(
            "engine-version themes/harbour/theme.yaml:1:15-1:19 `99.1`",
            "get that version of wayfolio; or try it with `wayfolio theme check`, and if all is well write `min: 0.1`",
            [settings("theme: harbour\n"), file("themes/harbour/theme.yaml", "engine: {min: 99.1}\n")],
            Repair,
        ),
        case(
            "engine-version themes/harbour/theme.yaml:1:15-1:18 `0.0`",
            "look for a newer version of the theme; or try it with `wayfolio theme check`, and if all is well write `max: 0.1`",
            [settings("theme: harbour\n"), file("themes/harbour/theme.yaml", "engine: {max: 0.0}\n")],
            Repair,
        ),
        case(
            "wrong-colour content/portfolio.yaml:3:27-3:31 `teal`",
            "a teal of that form is `'#006d6d'`; write `#` and six hexadecimal digits, in quotes: `'#0b4a8f'`",
            [settings("theme: {colours: {accent: teal}}\n")],
            Repair,
        ),
        case(
            "low-contrast content/portfolio.yaml:3:27-3:36 `'#7aa7e0'`",
            "the nearest shade that everybody can read is `'#446ea4'`",
            [settings("theme: {colours: {accent: '#7aa7e0'}}\n")],
            Repair,
        ),
        case(
            "low-contrast content/portfolio.yaml:3:33-3:42 `'#33404f'`",
            "the nearest shade that everybody can read is `'#2c3948'`",
            [settings("theme: {colours: {paper: {dark: '#33404f'}}}\n")],
            Repair,
        ),
        case(
            "unknown-font content/portfolio.yaml:3:23-3:28 `seriv`",
            "did you mean `serif`? the families are `serif`, `old-style`, `slab`, `sans`, `humanist`, `geometric`, `grotesque`, \
             `system`; or name a file of your theme that ends in `.woff2`",
            [settings("theme: {fonts: {text: seriv}}\n")],
            Repair,
        ),
        case(
            "missing-font content/portfolio.yaml:3:23-3:42 `fonts/harbour.woff2`",
            "put the font there, or name a family that devices have, such as `serif` or `humanist`",
            [settings("theme: {fonts: {text: fonts/harbour.woff2}}\n")],
            Write("themes/default/assets/fonts/harbour.woff2", b"wOF2".to_vec()),
        ),
        case(
            "stale-copy themes/default/copied.txt:1:1-1:47 `templates/gone.html default 0.0.9 000000000000`",
            "take the copy away, unless a template of yours uses it; then take this line away",
            [file("themes/default/copied.txt", "templates/gone.html default 0.0.9 000000000000\n")],
            Remove("themes/default/copied.txt"),
        ),
        case(
            "unused-template themes/default/templates/timline.html:1:1-1:1 ``",
            "write `template: timline` into a page, include it from another template, or take it away",
            [file("themes/default/templates/timline.html", "{{ page.common.title }}")],
            Write(ABOUT, b"---\ntitle: About\ntemplate: timline\n---\n".to_vec()),
        ),
        case(
            "unknown-template content/pages/about.md:3:11-3:18 `timline`",
            "did you mean `timeline`?",
            [
                file(ABOUT, "---\ntitle: About\ntemplate: timline\n---\n"),
                file("themes/default/templates/timeline.html", "{{ page.common.title }}"),
                file("content/pages/then.md", "---\ntitle: Then\ntemplate: timeline\n---\n"),
            ],
            Repair,
        ),
    ]
}

/// Values that repeat each other: ten to the sixth power of them.
fn bomb() -> String {
    let lines = [('b', 'a'), ('c', 'b'), ('d', 'c'), ('e', 'd'), ('f', 'e')]
        .map(|(name, of)| format!("  {name}: &{name} [{}]\n", vec![format!("*{of}"); 10].join(", ")));
    format!("extra:\n  a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n{}", lines.concat())
}

/// Finds what is told of some files, gaps aside.
fn found(files: &BTreeMap<String, Vec<u8>>) -> (SourceTree, Vec<Diagnostic>) {
    let mut tree = SourceTree::default();
    for (path, bytes) in files {
        tree.insert(path, bytes.as_slice());
    }
    let found = Site::new(&tree, &options(), &mut Memory::default()).diagnostics;
    (tree, found.into_iter().filter(|found| !found.gap).collect())
}

fn options() -> Options {
    Options { as_of: date(2026, 6, 30), base_url: None, drafts: Drafts::Hidden, history: None }
}

/// Shows a diagnostic on one line: code, file, place, and what is underlined, cut when it is long.
fn shown(tree: &SourceTree, told: &Diagnostic) -> String {
    let path = tree.path(told.span.file);
    let Some(file) = tree.file(told.span.file) else { return format!("{} {path}", told.code) };
    let (start, end) = (file.position(told.span.start), file.position(told.span.end));
    let place = format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column);
    let underlined = String::from_utf8_lossy(&file.bytes[told.span.range()]);
    let cut: String = underlined.chars().take(60).collect();
    format!("{} {path}:{place} `{cut}`", told.code)
}

impl Case {
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files: BTreeMap<String, Vec<u8>> =
            self.files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.clone())).collect();
        if !matches!(&self.mended, Write(SETTINGS, _)) {
            files.entry(SETTINGS.to_owned()).or_insert_with(|| settings("").1);
        }
        files
    }

    /// Follows the hint.
    fn mend(&self, tree: &SourceTree, told: &Diagnostic) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.files();
        match &self.mended {
            Repair => {
                let repair = told.repair.as_ref().unwrap_or_else(|| panic!("{}: there is a repair", self.told));
                let bytes = files.get_mut(&**tree.path(repair.span.file)).expect("the repair is of a file");
                bytes.splice(repair.span.range(), repair.replacement.bytes());
            }
            Mended::Edit(path, from, to) => {
                let text = String::from_utf8(files[*path].clone()).expect("it is text");
                assert_eq!(text.matches(from.as_str()).count(), 1, "{}: {from:?} stands once in {path}", self.told);
                files.insert((*path).to_owned(), text.replace(from, to).into_bytes());
            }
            Write(path, bytes) => _ = files.insert((*path).to_owned(), bytes.clone()),
            Move(from, to) => {
                let bytes = files.remove(*from).expect("the file is there");
                files.insert((*to).to_owned(), bytes);
            }
            Remove(path) => assert!(files.remove(*path).is_some(), "{path} is there"),
        }
        files
    }

    /// Says what is wrong with the case itself, and the code that it is about.
    fn check(&self) -> (&'static str, Option<String>) {
        let code = self.told.split(' ').next().unwrap_or_default();
        let (tree, told) = found(&self.files());
        let all: Vec<(String, &str)> = told.iter().map(|told| (shown(&tree, told), &*told.hint)).collect();
        if all.len() != 1 || all[0].0 != self.told || all[0].1 != self.hint {
            return (code, Some(format!("expected {:?}, found {all:#?}", (self.told, self.hint))));
        }
        let (tree, still) = found(&self.mend(&tree, &told[0]));
        let still: Vec<String> = still.iter().map(|told| shown(&tree, told)).collect();
        (code, (!still.is_empty()).then(|| format!("{}: the hint does not help: {still:#?}", self.told)))
    }
}

/// Every case.
pub(super) fn cases() -> Vec<Case> {
    [
        files_and_their_beginnings(),
        fields_and_shapes(),
        single_values(),
        fields_that_belong_together(),
        tables(),
        words_links_and_pictures(),
        themes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Files by path.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The cases that a certain repair clears: what is told, and the files.
pub(super) fn repairs() -> Vec<(&'static str, Files)> {
    let by_repair = cases().into_iter().filter(|case| matches!(case.mended, Repair));
    by_repair.map(|case| (case.told, case.files())).collect()
}

/// Every case by its code, with its files as they are wrong and as they are right.
pub(super) fn wrong_and_right() -> Vec<(&'static str, [Files; 2])> {
    let both = |case: Case| {
        let (tree, told) = found(&case.files());
        (told[0].code, [case.files(), case.mend(&tree, &told[0])])
    };
    cases().into_iter().map(both).collect()
}

#[test]
fn every_code_fails_at_its_place_and_is_cleared_by_its_hint() {
    let cases = cases();
    let checked: Vec<_> = cases.iter().map(Case::check).collect();
    let wrong: Vec<&str> = checked.iter().filter_map(|(_, wrong)| wrong.as_deref()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let mut tabled: BTreeSet<&str> = checked.iter().map(|(code, _)| *code).collect();
    tabled.extend(ON_DISK.map(|(code, ..)| code));
    // These only the network can show: `src/outside/tests.rs` does.
    tabled.extend(["dead-link", "moved-link", "silent-link", "private-link"]);
    let all = codes::all();
    let missing: Vec<&String> = all.iter().filter(|code| !tabled.contains(code.as_str())).collect();
    assert!(missing.is_empty(), "codes without a case here: {missing:?}");
}

/// The codes that only a disk can show, with their hints.
const ON_DISK: [(&str, &str); 2] = [
    ("file-too-large", "make it smaller, or keep it elsewhere and link to it"),
    ("file-name-not-text", "rename it with letters, digits and hyphens"),
];

#[cfg(target_os = "linux")]
#[test]
fn the_codes_of_a_disk_are_cleared_by_their_hints() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let site = tempfile::tempdir().expect("there is room for a folder");
    let media = site.path().join("content/media");
    fs::create_dir_all(&media).expect("folders can be made");
    fs::write(site.path().join(SETTINGS), settings("").1).expect("files can be written");
    let (film, odd) = (media.join("film.pdf"), media.join(OsStr::from_bytes(b"caf\xe9.pdf")));
    fs::write(&odd, "words").expect("files can be written");
    fs::File::create(&film).and_then(|file| file.set_len(100_000_001)).expect("files can be written");
    let found = || {
        let folder = disk::Folder::read(site.path()).expect("it can be read");
        let found = folder.site(&options(), &mut Memory::default()).diagnostics;
        let all = found.iter().map(|told| (told.code, told.hint.clone(), told.span.range()));
        all.collect::<Vec<_>>()
    };
    let mut told = found();
    told.sort_by_key(|(code, ..)| *code != "file-too-large");
    // Of such a file nothing is read, so that its beginning is all that can be pointed at.
    assert_eq!(told, ON_DISK.map(|(code, hint)| (code, hint.to_owned(), 0..0)));
    fs::rename(&odd, media.join("cafe.pdf")).expect("it can be renamed");
    fs::File::create(&film).and_then(|file| file.set_len(10)).expect("files can be written");
    assert_eq!(found(), []);
}
