//! Portfolios of any size, made from a seed: for measuring, and for edits that nobody would make to the real one.
//!
//! Of `records` records 2 in 100 are missions, 60 actions, 25 outcomes, the rest lessons; actors and places come on top. Each
//! has about 350 words with headings, lists, a table, a footnote and three or four links; one in five shows code. A generated
//! portfolio has gaps, but neither errors nor warnings.

use super::folder::Folder;
use super::random::Random;

/// The words that texts are made of.
const WORDS: &[&str] = &[
    "island",
    "harbour",
    "council",
    "season",
    "family",
    "cooperative",
    "boiler",
    "field",
    "road",
    "meeting",
    "village",
    "winter",
    "energy",
    "panel",
    "supply",
    "surplus",
    "permit",
    "budget",
    "school",
    "market",
    "garden",
    "wind",
    "straw",
    "battery",
    "ferry",
    "visitor",
    "roof",
    "network",
    "contract",
    "neighbour",
    "share",
    "farm",
    "water",
    "plan",
    "report",
    "measure",
    "habit",
    "choice",
    "gathers",
    "follows",
    "changes",
    "keeps",
    "lowers",
    "opens",
    "asks",
    "costs",
    "needs",
    "shows",
    "lasts",
    "grows",
    "slowly",
    "together",
    "early",
    "twice",
    "nearby",
    "again",
    "before",
    "after",
    "between",
    "without",
    "old",
    "new",
    "common",
    "local",
    "small",
    "open",
    "steady",
    "plain",
    "late",
    "shared",
    "the",
    "a",
    "of",
    "in",
    "with",
    "for",
    "and",
    "to",
    "from",
    "on",
];

/// How many milestones every mission has.
const MILESTONES: usize = 5;

/// Writes the own fields of a record, by its number.
type Write = fn(&mut Writer, usize);

/// How many records of each kind there are.
#[derive(Debug, Clone, Copy)]
struct Sizes {
    missions: usize,
    actions: usize,
    outcomes: usize,
    lessons: usize,
    actors: usize,
    places: usize,
}

impl Sizes {
    fn of(records: usize) -> Self {
        let missions = (records * 2 / 100).max(2);
        let (actions, outcomes) = ((records * 60 / 100).max(4), (records * 25 / 100).max(2));
        let lessons = records.saturating_sub(missions + actions + outcomes).max(1);
        Self { missions, actions, outcomes, lessons, actors: records / 50 + 3, places: records / 100 + 3 }
    }
}

/// Makes a portfolio.
pub(crate) fn portfolio(records: usize, seed: u64) -> Folder {
    let sizes = Sizes::of(records);
    let mut folder = Folder::new();
    let mut put = |path: String, text: String| folder.insert(format!("content/{path}"), text.into_bytes());
    put(
        "portfolio.yaml".to_owned(),
        "model: 1\ntitle: Generated\nlanguage: en\nlanguages: [en, da]\ncurrency: DKK\n".to_owned(),
    );
    let kinds: [(&str, usize, Write); 6] = [
        ("missions", sizes.missions, mission),
        ("actions", sizes.actions, action),
        ("outcomes", sizes.outcomes, outcome),
        ("lessons", sizes.lessons, lesson),
        ("actors", sizes.actors, actor),
        ("places", sizes.places, place),
    ];
    for (at, (kind, count, write)) in kinds.into_iter().enumerate() {
        for number in 0..count {
            let own_seed = seed ^ ((at as u64 + 1) << 32) ^ number as u64;
            let mut writer = Writer { random: Random::new(own_seed), sizes, text: String::new() };
            writer.line("---");
            write(&mut writer, number);
            writer.line("sources:\n- url: https://example.org/report\n  supports: the whole of it\n---\n");
            writer.body();
            put(format!("{kind}/{}-{number}.md", kind.trim_end_matches('s')), writer.text);
        }
    }
    folder
}

/// A record on its way to be written.
struct Writer {
    random: Random,
    sizes: Sizes,
    text: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Makes a sentence of so many words.
    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words).map(|_| self.random.one(WORDS)).collect();
        let sentence = words.join(" ");
        let (first, rest) = sentence.split_at(1);
        format!("{}{rest}.", first.to_uppercase())
    }

    fn title(&mut self) {
        let title = self.sentence(4);
        self.line(&format!("title: {}", title.trim_end_matches('.')));
        let summary = self.sentence(18);
        self.line(&format!("summary: {summary}"));
    }

    /// Picks a record of a kind.
    fn some(&mut self, kind: &str) -> String {
        let count = match kind {
            "mission" => self.sizes.missions,
            "action" => self.sizes.actions,
            "outcome" => self.sizes.outcomes,
            "lesson" => self.sizes.lessons,
            "actor" => self.sizes.actors,
            _ => self.sizes.places,
        };
        format!("{kind}-{}", self.random.below(count))
    }

    fn paragraph(&mut self, words: usize) {
        let mut written = 0;
        let mut sentences = Vec::new();
        while written < words {
            let length = 8 + self.random.below(9);
            sentences.push(self.sentence(length));
            written += length;
        }
        self.line(&format!("{}\n", sentences.join(" ")));
    }

    fn link(&mut self, kind: &str) {
        let (words, to) = (self.sentence(3), self.some(kind));
        let words = words.trim_end_matches('.');
        self.line(&format!("It belongs to [{words}](../{kind}s/{to}.md), which came before it.\n"));
    }

    fn body(&mut self) {
        self.paragraph(60);
        self.link("action");
        self.line("## How it went\n");
        self.paragraph(60);
        for _ in 0..3 {
            let item = self.sentence(9);
            self.line(&format!("- {item}"));
        }
        self.line("");
        self.link("mission");
        self.line("### What was counted\n");
        self.line("| Year | Houses | Share |\n|---|--:|--:|");
        for year in 2022..2026 {
            let (houses, share) = (self.random.below(900), self.random.below(100));
            self.line(&format!("| {year} | {houses} | {share} % |"));
        }
        self.line("");
        self.paragraph(50);
        self.link("outcome");
        if self.random.once_in(5) {
            self.line("```python\ndef share(part, whole):\n    \"\"\"How much of it is ours.\"\"\"\n    return 100 * part / whole\n```\n");
        }
        self.line("## What is not known\n");
        self.paragraph(60);
        if self.random.once_in(2) {
            self.link("lesson");
        }
        let note = self.sentence(8);
        self.line(&format!("Nobody has counted since.[^1]\n\n[^1]: {note}"));
    }
}

fn mission(writer: &mut Writer, number: usize) {
    writer.title();
    let (steward, outcome, place) = (writer.some("actor"), number % writer.sizes.outcomes, writer.some("place"));
    writer.line(&format!("statement: Halve what is used by 20{}.", 30 + number % 20));
    writer.line(&format!("target: {}\nstarts: 2018\nsteward: {steward}", 2030 + number % 20));
    writer.line(&format!("headline: outcome-{outcome}\nplaces: [{place}]\ncritical: step-{}", MILESTONES - 1));
    writer.line("milestones:");
    for step in 0..MILESTONES {
        let title = writer.sentence(3);
        writer.line(&format!(
            "- id: step-{step}\n  title: {}\n  shown_by: [outcome-{outcome}]",
            title.trim_end_matches('.')
        ));
        writer.line(&format!("  by: {}", 2022 + 2 * step));
        if step == 0 {
            writer.line("  met: 2022-06");
        } else {
            writer.line(&format!("  needs: [step-{}]", step - 1));
        }
    }
    let (status, severity) =
        (writer.random.one(&["open", "easing", "removed"]), writer.random.one(&["low", "medium", "high"]));
    writer.line(&format!(
        "barriers:\n- id: price\n  title: The price\n  status: {status}\n  severity: {severity}\n  blocks: [step-3]"
    ));
    writer.line("enablers:\n- id: law\n  title: A new law\n  status: emerging\n  helps: [step-4]\n  answers: [price]");
}

fn action(writer: &mut Writer, number: usize) {
    writer.title();
    let stage =
        writer.random.one(&["idea", "design", "ready", "underway", "underway", "operating", "completed", "paused"]);
    let start = 2019 + writer.random.below(6);
    let end = start + 1 + writer.random.below(5);
    writer.line(&format!("stage: {stage}\nkind: project\nstarts: {start}\nends: {end}"));
    let (mission, step) = (number % writer.sizes.missions, writer.random.below(MILESTONES));
    let strength = writer.random.one(&["low", "medium", "high"]);
    writer.line(&format!("advances:\n- to: mission-{mission}/step-{step}\n  strength: {strength}"));
    let outcome = writer.some("outcome");
    writer.line(&format!("moves: [{outcome}]"));
    if number > 0 && writer.random.once_in(4) {
        let earlier = writer.random.below(number);
        writer.line(&format!("needs: [action-{earlier}]"));
    }
    if stage == "completed" {
        writer.line("reached: partly");
    }
    let (risk, horizon) = (writer.random.one(&["low", "medium", "high"]), 1 + writer.random.below(3));
    writer.line(&format!("risk: {risk}\nhorizon: {horizon}\ntasks:\n- title: Ask for bids\n  due: {}-05", start + 2));
    let (lead, funder, place) = (writer.some("actor"), writer.some("actor"), writer.some("place"));
    writer.line(&format!("commitments:\n- actor: {lead}\n  role: lead\n  status: agreed\n  agreed: {start}-02-03"));
    let (cost, paid) = (100_000 * (1 + writer.random.below(90)), 100_000 * (1 + writer.random.below(40)));
    let (capital, status) = (
        writer.random.one(&["public", "private", "community"]),
        writer.random.one(&["sought", "pledged", "committed", "disbursed"]),
    );
    writer.line(&format!(
        "cost: {cost}\nfunding:\n- from: {funder}\n  capital: {capital}\n  instrument: grant\n  amount: {paid}"
    ));
    let tag = writer.random.one(&["heat", "power", "food"]);
    writer.line(&format!("  status: {status}\n  date: {start}\nplaces: [{place}]\ntags: [{tag}]"));
}

fn outcome(writer: &mut Writer, number: usize) {
    writer.title();
    let up = writer.random.once_in(2);
    writer.line(&format!("unit: t CO2e\ndirection: {}\nlevel: outcome", if up { "up" } else { "down" }));
    writer.line(&format!("missions: [mission-{}]", number % writer.sizes.missions));
    let (start, goal) = (100 + writer.random.below(900), 10 + writer.random.below(90));
    let (start, goal) = if up { (goal, start) } else { (start, goal) };
    writer.line(&format!(
        "baseline:\n  date: 2018\n  value: {start}\ntargets:\n- date: 2030\n  value: {goal}\nmeasurements:"
    ));
    for year in 2020..2026 {
        let value = start.min(goal) + writer.random.below(start.abs_diff(goal) + 1);
        writer.line(&format!("- date: {year}\n  value: {value}"));
    }
}

fn lesson(writer: &mut Writer, _: usize) {
    writer.title();
    let (about, led_to, learned) = (writer.some("action"), writer.some("action"), writer.sentence(12));
    let date = 2020 + writer.random.below(6);
    writer.line(&format!("about: [actions/{about}]\nlearned: {learned}\ndate: {date}"));
    for field in ["tried", "expected", "happened", "next"] {
        let words = writer.sentence(10);
        writer.line(&format!("{field}: {words}"));
    }
    writer.line(&format!("result: mixed\nled_to: [{led_to}]"));
}

fn actor(writer: &mut Writer, _: usize) {
    writer.title();
    let kind = writer.random.one(&["local-government", "business", "cooperative", "community-group", "foundation"]);
    writer.line(&format!("type: {kind}\nurl: https://example.org/"));
}

fn place(writer: &mut Writer, number: usize) {
    writer.title();
    writer.line(&format!("lat: 55.{}\nlon: 10.{}\nprecision: approximate", 700 + number % 300, 500 + number % 400));
}
