//! `wayfolio gaps`: what the portfolio still lacks, for people and for machines.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::arguments::{By, Form, Gaps};
use super::excerpt::one_line;
use super::summary::counted;
use super::{Ending, terminal};
use crate::analysis::{CloseBy, Gap, GapSubject};
use crate::diagnostics::nearest;
use crate::disk::Folder;
use crate::graph::{Drafts, Portfolio, RecordKey};
use crate::model::{Id, Kind, RecordId, Vocabulary};
use crate::pages;
use crate::site::{Memory, Site};
use crate::source::{Position, SourceTree};

/// What names those of whom nobody is named.
const NOBODY: &str = "nobody is named";
const NO_MISSION: &str = "of no mission";

/// Where less than this is left on a line for words, they stand on lines of their own.
const READABLE: usize = 50;

/// A gap, written out. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, Serialize)]
struct Row {
    rule: &'static str,
    severity: &'static str,
    critical: bool,
    /// The full name of what it is about: `actions/heat`, `fossil-free/oil-gone`; `index` for the front page.
    subject: String,
    title: String,
    missions: Vec<String>,
    closers: Vec<String>,
    close_by: &'static str,
    message: String,
    hint: String,
    file: String,
    line: usize,
    column: usize,
    /// The address that opens the file on the repository's host.
    edit: Option<String>,
}

#[derive(Serialize)]
struct Listing<'a> {
    as_of: String,
    count: usize,
    gaps: &'a [Row],
}

/// Lists the gaps of a portfolio.
pub(super) fn run(arguments: &Gaps) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    let options = arguments.portfolio.options(None, Drafts::Hidden);
    let made = folder.site(&options, &mut Memory::default());
    let (site, errors) = (made.value, made.diagnostics.iter().filter(|it| !it.gap));
    let errors = errors.filter(|it| it.severity == crate::diagnostics::Severity::Error).count();
    if errors > 0 {
        let counted = counted(errors, "error");
        terminal::say(&format!("there are gaps that this cannot see: `wayfolio check` tells {counted} in the files"));
    }
    let rows = match rows(&site, folder.tree(), arguments) {
        Ok(rows) => rows,
        Err(unknown) => {
            terminal::say(&unknown);
            return Ok(Ending::Failed);
        }
    };
    terminal::print(&match arguments.format {
        Form::Table => table(&rows, site.portfolio(), arguments.by),
        Form::Json => {
            let as_of = site.analysis().as_of.to_string();
            serde_json::to_string_pretty(&Listing { as_of, count: rows.len(), gaps: &rows })? + "\n"
        }
        Form::Csv => csv(&rows)?,
    })?;
    Ok(Ending::Well)
}

/// Writes the gaps out, of one mission when one is asked for; else says that there is no such mission.
fn rows(site: &Site, tree: &SourceTree, arguments: &Gaps) -> Result<Vec<Row>, String> {
    let portfolio = site.portfolio();
    let mission = match &arguments.mission {
        None => None,
        Some(named) => {
            let bare = named.trim_start_matches("missions/").trim_end_matches('/');
            let found = Id::new(bare).and_then(|id| portfolio.missions.find(&id));
            let near = || nearest(bare, portfolio.missions.iter().map(|(_, entry)| entry.record.id.as_str()));
            let unknown = || match near() {
                Some(near) => format!("there is no mission `{named}`; did you mean `{near}`?"),
                None => format!("there is no mission `{named}`; an id is the name of its file without `.md`"),
            };
            Some(found.ok_or_else(unknown)?)
        }
    };
    let of_mission = |gap: &&Gap| {
        mission.is_none_or(|mission| {
            gap.missions.contains(&mission) || part_of(gap.subject) == Some(RecordKey::Mission(mission))
        })
    };
    Ok(site.analysis().gaps.iter().filter(of_mission).map(|gap| row(gap, portfolio, tree)).collect())
}

/// Returns the record that a gap is about, or that what it is about is part of.
fn part_of(subject: GapSubject) -> Option<RecordKey> {
    match subject {
        GapSubject::Front => None,
        GapSubject::Record(key) => Some(key),
        GapSubject::Milestone(key) => Some(RecordKey::Mission(key.mission)),
        GapSubject::Barrier(key) => Some(RecordKey::Mission(key.mission)),
    }
}

fn row(gap: &Gap, portfolio: &Portfolio, tree: &SourceTree) -> Row {
    let path = tree.path(gap.span.file);
    let Position { line, column } =
        tree.file(gap.span.file).map_or(Position { line: 1, column: 1 }, |file| file.position(gap.span.start));
    let mission = |key| portfolio.missions[key].record.id.to_string();
    let (subject, title) = match gap.subject {
        GapSubject::Front => ("index".to_owned(), portfolio.settings.title.clone()),
        GapSubject::Record(key) => (portfolio.record_id(key).to_string(), portfolio.metadata(key).title.value.clone()),
        GapSubject::Milestone(key) => {
            let milestone = portfolio.milestone(key);
            (format!("{}/{}", mission(key.mission), milestone.id), milestone.title.value.clone())
        }
        GapSubject::Barrier(key) => {
            let barrier = portfolio.barrier(key);
            (format!("{}/{}", mission(key.mission), barrier.id), barrier.title.value.clone())
        }
    };
    let of_subject = match part_of(gap.subject) {
        Some(RecordKey::Mission(key)) if !gap.missions.contains(&key) => Some(key),
        _ => None,
    };
    Row {
        rule: gap.rule.as_str(),
        severity: gap.severity.as_str(),
        critical: gap.critical,
        subject,
        title,
        missions: gap.missions.iter().copied().chain(of_subject).map(mission).collect(),
        closers: gap.closers.iter().map(|&key| portfolio.actors[key].record.id.to_string()).collect(),
        close_by: match gap.close_by {
            CloseBy::AddAction => "add-action",
            CloseBy::AddLesson => "add-lesson",
            CloseBy::AddMeasurement => "add-measurement",
            CloseBy::Edit => "edit",
        },
        message: gap.message.clone(),
        hint: gap.hint.clone(),
        file: path.to_string(),
        line,
        column,
        edit: portfolio.settings.repository.as_ref().map(|repository| pages::edit_address(repository, path)),
    }
}

fn csv(rows: &[Row]) -> anyhow::Result<String> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let heads =
        ["rule", "severity", "critical", "subject", "title", "missions", "closers", "close_by", "message", "hint"];
    table.write_record(heads.into_iter().chain(["file", "line", "column", "edit"]))?;
    for row in rows {
        let (missions, closers) = (row.missions.join(" "), row.closers.join(" "));
        let words = [row.rule, row.severity, if row.critical { "true" } else { "false" }, &row.subject, &row.title];
        let more = [&missions, &closers, row.close_by, &row.message, &row.hint, &row.file];
        let (line, column) = (row.line.to_string(), row.column.to_string());
        let last = [&*line, &*column, row.edit.as_deref().unwrap_or_default()];
        table.write_record(words.into_iter().chain(more).chain(last))?;
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}

/// Writes the gaps in groups, each a table: what is missing, who could close it, where.
fn table(rows: &[Row], portfolio: &Portfolio, by: By) -> String {
    let mut groups: BTreeMap<(bool, usize, String), Vec<&Row>> = BTreeMap::new();
    // Groups come in the order in which their first gap does, which is the weightiest; what belongs nowhere comes last.
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        for name in names(row, by) {
            let next = order.len();
            let at = *order.entry(name.clone()).or_insert(next);
            groups.entry(([NOBODY, NO_MISSION].contains(&name.as_str()), at, name)).or_default().push(row);
        }
    }
    let mut text = String::new();
    for ((_, _, name), rows) in groups {
        let title = match by {
            By::Mission => title(portfolio, Kind::Mission, &name),
            By::Actor => title(portfolio, Kind::Actor, &name),
            By::Rule => None,
        };
        let title = title.map(|title| format!("{} ({name})", one_line(&title))).unwrap_or(name);
        writeln!(text, "{title}: {}", counted(rows.len(), "gap")).expect("strings take everything");
        text += &lines(&rows, by);
        text.push('\n');
    }
    let signs = if rows.is_empty() { "" } else { " (E an error, ! a warning, * on a critical path)" };
    text + &format!("{}{signs}\n", counted(rows.len(), "gap"))
}

fn names(row: &Row, by: By) -> Vec<String> {
    match by {
        By::Mission => vec![row.missions.first().cloned().unwrap_or_else(|| NO_MISSION.to_owned())],
        By::Actor if row.closers.is_empty() => vec![NOBODY.to_owned()],
        By::Actor => row.closers.clone(),
        By::Rule => vec![row.rule.to_owned()],
    }
}

fn title(portfolio: &Portfolio, kind: Kind, id: &str) -> Option<String> {
    let record = RecordId { kind, id: Id::new(id)? };
    Some(portfolio.metadata(portfolio.find(&record)?).title.value.clone())
}

/// Writes one line a gap in columns: how much it weighs, the rule, what it is about, who could close it, the place.
fn lines(rows: &[&Row], by: By) -> String {
    let cells = |row: &&Row| {
        let weight = match row.severity {
            "error" => "E",
            "warning" => "!",
            _ => " ",
        };
        let critical = if row.critical { "*" } else { " " };
        let who = if row.closers.is_empty() { "–".to_owned() } else { row.closers.join(", ") };
        let rule = if by == By::Rule { String::new() } else { row.rule.to_owned() };
        let who = if by == By::Actor { String::new() } else { who };
        [
            format!("{weight}{critical}"),
            rule,
            one_line(&row.title),
            who,
            format!("{}:{}", one_line(&row.file), row.line),
        ]
    };
    let rows: Vec<[String; 5]> = rows.iter().map(cells).collect();
    let widest = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let (rule, place) = (widest(1), widest(4));
    // What is left is for the words: three parts for what, two for who.
    let left = terminal::width().map(|width| width.saturating_sub(rule + place + 12));
    let (who, what) = match left {
        None => (widest(3), widest(2)),
        Some(left) => {
            let who = widest(3).min(left * 2 / 5);
            (who, widest(2).min(left - who))
        }
    };
    let mut text = String::new();
    for [weight, name, title, closers, file] in &rows {
        if left.is_some_and(|left| left < READABLE) {
            let beside = [name, closers].into_iter().filter(|words| !words.is_empty());
            let beside = beside.map(String::as_str).collect::<Vec<_>>().join(" · ");
            writeln!(text, "  {weight} {title}\n       {beside}\n       {file}").expect("strings take everything");
            continue;
        }
        let columns = [(name, rule), (title, what), (closers, who)];
        let words = columns.iter().filter(|(_, width)| *width > 0).map(|(words, width)| fitted(words, *width));
        let words: Vec<String> = words.collect();
        writeln!(text, "  {weight} {}  {file}", words.join("  ")).expect("strings take everything");
    }
    text
}

/// Fits words into a column.
fn fitted(words: &str, width: usize) -> String {
    let length = words.chars().count();
    if length > width {
        let kept: String = words.chars().take(width - 1).collect();
        return format!("{}…{}", kept.trim_end(), " ".repeat(kept.chars().count() - kept.trim_end().chars().count()));
    }
    format!("{words}{}", " ".repeat(width - length))
}
