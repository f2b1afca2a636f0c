//! One new record, from the template of its kind.

use jiff::civil;

use super::File;
use super::slug::{free, slug};
use super::tokens::{Tokens, yaml};
use crate::diagnostics::nearest;
use crate::graph::{Entry, Keyed, Portfolio, Table};
use crate::model::{Id, Kind, RecordId, Vocabulary};
use crate::source::{FileId, SourceTree};
use crate::theme::Theme;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The kind.
    pub kind: Kind,
    /// The title.
    pub title: &'a str,
    /// The id; none makes one of the title.
    pub id: Option<&'a str>,
    /// What it is for: a milestone (`mission/milestone`), or the id of a record, with its folder where that is needed to tell it apart.
    pub serves: Option<&'a str>,
    /// The day that the record is written on.
    pub today: civil::Date,
}

/// Why a record was not made, in words for the one who asked, each with the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}; {hint}")]
pub struct Refusal {
    /// What stands in the way.
    pub what: String,
    /// What to do.
    pub hint: String,
}

impl Refusal {
    fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: hint.into() }
    }
}

/// Something of the portfolio that a record may be for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Served {
    Record(RecordId),
    Milestone(Id, Id),
}

/// The most names that a comment offers.
const OFFERED: usize = 8;

/// Makes the file of a new record.
///
/// # Errors
/// When the id is none or taken, or what it is for does not exist or does not fit its kind.
pub fn record(request: &Request, portfolio: &Portfolio, tree: &SourceTree) -> Result<File, Refusal> {
    let served = request.serves.map(|written| served(written, request.kind, portfolio)).transpose()?;
    let id = id(request, portfolio, tree)?;
    let tokens =
        links(request.kind, served.as_ref(), portfolio, Tokens::of(request.today))?.with("title", yaml(request.title));
    let text = tokens.fill(&template(request.kind, portfolio, tree));
    // A link that nobody asked for leaves an empty line where it would stand.
    let text = text.lines().filter(|line| *line != "#").map(|line| format!("{}\n", line.trim_end())).collect();
    Ok(File { path: path(request.kind, id.as_str()), text })
}

fn path(kind: Kind, id: &str) -> String {
    format!("content/{}/{id}.md", kind.folder())
}

/// Takes the template of the site's own theme, in the language of the portfolio or in any; else the one that the program carries.
fn template(kind: Kind, portfolio: &Portfolio, tree: &SourceTree) -> String {
    let settings = &portfolio.settings;
    let language = settings.language.as_str();
    let primary = language.split('-').next().unwrap_or(language);
    let name = kind.as_str();
    let places = [format!("{language}/{name}.md"), format!("{primary}/{name}.md"), format!("{name}.md")];
    let [whole, general, any] = places.each_ref().map(String::as_str);
    let english = format!("en/{name}.md");
    let theme = Theme::of(tree, settings).value;
    let text = theme.record(&[whole, general, any]).or_else(|| theme.record(&[&english]));
    text.expect("the program carries a template of every kind").to_string()
}

/// Finds an id: the one that was asked for, or one made of the title that nothing has yet.
fn id(request: &Request, portfolio: &Portfolio, tree: &SourceTree) -> Result<Id, Refusal> {
    let (kind, tag) = (request.kind, &portfolio.settings.language);
    let is_taken = |id: &str| {
        let name = if kind == Kind::Page { Id::of_page(id) } else { Id::new(id) };
        name.is_some_and(|id| portfolio.find(&RecordId { kind, id }).is_some()) || is_file(kind, id, tree)
    };
    if let Some(written) = request.id {
        let id = if kind == Kind::Page { Id::of_page(written) } else { Id::new(written) };
        let Some(id) = id else {
            let hint = "an id has small letters, digits and hyphens";
            let meant = slug(tag, written).map(|id| format!(", such as `{id}`")).unwrap_or_default();
            return Err(Refusal::new(format!("`{written}` cannot be an id"), format!("{hint}{meant}")));
        };
        if is_taken(written) {
            return Err(Refusal::new(
                format!("there is {} `{id}` already, in {}", kind.with_article(), path(kind, written)),
                "choose another with --id, or change that file",
            ));
        }
        return Ok(id);
    }
    let Some(id) = slug(tag, request.title) else {
        return Err(Refusal::new(
            format!("no id can be made of the title \"{}\"", request.title),
            "give one with --id, such as --id new-harbour",
        ));
    };
    if let Some(file) = titled(kind, request.title, portfolio) {
        let place = tree.path(file);
        return Err(Refusal::new(
            format!("there is {} \"{}\" already, in {place}", kind.with_article(), request.title),
            "change that file, or choose another title",
        ));
    }
    Ok(free(id, is_taken))
}

/// Finds the file of a record of a kind that has a title already.
fn titled(kind: Kind, title: &str, portfolio: &Portfolio) -> Option<FileId> {
    fn find<T: Keyed>(table: &Table<T>, title: &str) -> Option<FileId> {
        let same = |entry: &&Entry<T>| entry.record.meta().title.value.to_lowercase() == title.to_lowercase();
        table.iter().map(|(_, entry)| entry).find(same).map(|entry| entry.file)
    }
    match kind {
        Kind::Mission => find(&portfolio.missions, title),
        Kind::Action => find(&portfolio.actions, title),
        Kind::Outcome => find(&portfolio.outcomes, title),
        Kind::Lesson => find(&portfolio.lessons, title),
        Kind::Actor => find(&portfolio.actors, title),
        Kind::Place => find(&portfolio.places, title),
        Kind::Page => find(&portfolio.pages, title),
    }
}

/// Says whether a file would have the id, readable or not.
fn is_file(kind: Kind, id: &str, tree: &SourceTree) -> bool {
    let folder = format!("content/{}/", kind.folder());
    let takes = |path: &str| {
        let below = path.strip_prefix(&*folder).unwrap_or(path);
        let name = below.strip_suffix("/index.md").or_else(|| below.strip_suffix(".md"));
        name.is_some_and(|name| name == id || (kind != Kind::Page && name.rsplit('/').next() == Some(id)))
    };
    tree.under(&folder).any(|file| takes(&file.path))
}

/// Finds what a new record shall be for.
fn served(written: &str, kind: Kind, portfolio: &Portfolio) -> Result<Served, Refusal> {
    let kinds = serves(kind);
    if kinds.is_empty() {
        let field = if kind == Kind::Place { "places" } else { "commitments" };
        let hint = match kind {
            Kind::Place | Kind::Actor => format!("leave out --for, and name it where it belongs, under `{field}`"),
            _ => "leave out --for, and link to the page where you want it found".to_owned(),
        };
        return Err(Refusal::new(format!("{} is not written for one other thing", kind.with_article()), hint));
    }
    let all = candidates(kinds, portfolio);
    let fits = |(name, served): &&(String, Served)| {
        *name == written || matches!(served, Served::Record(record) if record.id.as_str() == written)
    };
    let found: Vec<_> = all.iter().filter(fits).collect();
    match found.as_slice() {
        [(_, served)] => Ok(served.clone()),
        [] => {
            let short = |served: &Served| match served {
                Served::Record(record) => Some(record.id.to_string()),
                Served::Milestone(..) => None,
            };
            let names: Vec<String> =
                all.iter().flat_map(|(name, served)| [Some(name.clone()), short(served)]).flatten().collect();
            // Somebody may have given the milestone without its mission.
            let bare =
                all.iter().find(|(_, served)| matches!(served, Served::Milestone(_, id) if id.as_str() == written));
            let near =
                bare.map(|(name, _)| name.as_str()).or_else(|| nearest(written, names.iter().map(String::as_str)));
            let hint = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None if all.is_empty() => "there is nothing in the portfolio that it could be for yet".to_owned(),
                None => format!("there are {}", listed(all.iter().map(|(name, _)| name.as_str()))),
            };
            Err(Refusal::new(format!("there is no `{written}` that {} could be for", kind.with_article()), hint))
        }
        several => {
            let names = listed(several.iter().map(|(name, _)| name.as_str()));
            Err(Refusal::new(format!("`{written}` is the id of several records"), format!("say which: {names}")))
        }
    }
}

/// The kinds of what a record may be for; where a mission is among them, its milestones are, too.
fn serves(kind: Kind) -> &'static [Kind] {
    match kind {
        Kind::Action => &[Kind::Mission, Kind::Outcome],
        Kind::Mission | Kind::Outcome => &[Kind::Mission],
        Kind::Lesson => &[Kind::Action, Kind::Mission, Kind::Outcome],
        Kind::Actor | Kind::Place | Kind::Page => &[],
    }
}

/// Lists everything of some kinds by its full name: milestones as `mission/milestone`, records as `actions/heat-pumps`.
fn candidates(kinds: &[Kind], portfolio: &Portfolio) -> Vec<(String, Served)> {
    let mut all = Vec::new();
    for &kind in kinds {
        let ids: Vec<&Id> = match kind {
            Kind::Mission => portfolio.missions.iter().map(|(_, entry)| &entry.record.id).collect(),
            Kind::Action => portfolio.actions.iter().map(|(_, entry)| &entry.record.id).collect(),
            Kind::Outcome => portfolio.outcomes.iter().map(|(_, entry)| &entry.record.id).collect(),
            Kind::Lesson | Kind::Actor | Kind::Place | Kind::Page => Vec::new(),
        };
        let record = |id: &Id| RecordId { kind, id: id.clone() };
        all.extend(ids.into_iter().map(|id| (record(id).to_string(), Served::Record(record(id)))));
    }
    for (_, entry) in portfolio.missions.iter() {
        let mission = &entry.record.id;
        let milestone = |id: &Id| (format!("{mission}/{id}"), Served::Milestone(mission.clone(), id.clone()));
        all.extend(entry.record.milestones.iter().map(|item| milestone(&item.id)));
    }
    all
}

/// Fills the tokens of links: those that were asked for as fields, the others as comments that name what there is.
fn links(kind: Kind, served: Option<&Served>, portfolio: &Portfolio, tokens: Tokens) -> Result<Tokens, Refusal> {
    let (mission, milestone, record) = match served {
        Some(Served::Milestone(mission, milestone)) => (Some(mission), Some(format!("{mission}/{milestone}")), None),
        Some(Served::Record(record)) => ((record.kind == Kind::Mission).then_some(&record.id), None, Some(record)),
        None => (None, None, None),
    };
    if kind == Kind::Lesson && served.is_none() {
        let offered = candidates(&[Kind::Action], portfolio);
        let example = offered.first().map_or("actions/heat-pumps", |(name, _)| name);
        return Err(Refusal::new(
            "a lesson is about something",
            format!("say what with --for, such as --for {example}"),
        ));
    }
    let line = |field: &str, value: Option<String>| match value {
        Some(value) => format!("{field}: [{value}]"),
        None => format!("# {field}: []"),
    };
    let outcome = record.filter(|record| record.kind == Kind::Outcome).map(|record| record.id.to_string());
    let about = record.map(ToString::to_string).or_else(|| mission.map(|mission| format!("missions/{mission}")));
    let part_of = mission.map_or("#".to_owned(), |mission| format!("part_of: {mission}"));
    let milestones = portfolio.missions.iter().flat_map(|(_, entry)| {
        let mission = &entry.record;
        mission
            .milestones
            .iter()
            .filter(|item| item.met.is_none())
            .map(move |item| format!("{}/{}", mission.id, item.id))
    });
    Ok(tokens
        .with("advances", line("advances", milestone.or_else(|| mission.map(ToString::to_string))))
        .with("moves", line("moves", outcome))
        .with("missions", line("missions", mission.map(ToString::to_string)))
        .with("about", line("about", about))
        .with("part_of", part_of)
        .with("milestones", offer(milestones))
        .with("outcomes", offer(portfolio.outcomes.iter().map(|(_, entry)| entry.record.id.to_string())))
        .with("actors", offer(portfolio.actors.iter().map(|(_, entry)| entry.record.id.to_string()))))
}

/// Names what there is, as lines of a comment; nothing when there is nothing, or too much to be of use.
fn offer(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.take(OFFERED + 1).collect();
    let few = (1..=OFFERED).contains(&names.len());
    if few { format!("\n#   {}", names.join(", ")) } else { String::new() }
}

fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    let shown: Vec<String> = names.iter().take(OFFERED).map(|name| format!("`{name}`")).collect();
    let more = if names.len() > OFFERED { ", …" } else { "" };
    shown.join(", ") + more
}
