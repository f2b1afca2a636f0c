//! `wayfolio add`.

use anyhow::bail;

use super::Ending;
use super::arguments::Add;
use super::excerpt::one_line;
use super::terminal;
use crate::disk::{Folder, place};
use crate::graph::Drafts;
use crate::model::Kind;
use crate::site::Memory;
use crate::starter::{self, Request};

/// Writes a new record.
pub(super) fn run(arguments: &Add) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    let options = arguments.portfolio.options(None, Drafts::Shown);
    let site = folder.site(&options, &mut Memory::default()).value;
    let request = Request {
        kind: arguments.kind,
        title: arguments.title.trim(),
        id: arguments.id.as_deref(),
        serves: arguments.serves.as_deref(),
        today: arguments.portfolio.day(),
    };
    let file = starter::record(&request, site.portfolio(), folder.tree())?;
    let placed = place(&arguments.portfolio.root, std::slice::from_ref(&file))?;
    let root = &arguments.portfolio.root;
    let place = root.strip_prefix(".").unwrap_or(root).join(&file.path);
    let shown = one_line(&place.display().to_string());
    if placed.written.is_empty() {
        bail!("there is a file {shown} already, and it was left as it is; choose another id with --id");
    }
    terminal::print(&format!("wrote {shown}\n\n{}", next(arguments.kind, request.serves)))?;
    if arguments.open && open::that(&place).is_err() {
        terminal::say(&format!("no program was found to open {shown} with; open it in your editor"));
    }
    Ok(Ending::Well)
}

/// Says what to do with the new file.
fn next(kind: Kind, serves: Option<&str>) -> String {
    let first = match kind {
        Kind::Mission => "write its statement and its day, then its milestones",
        Kind::Action if serves.is_some() => "say what is done, and who has promised it",
        Kind::Action => "say under `advances` which milestone it brings nearer",
        Kind::Outcome => "write its unit, then the first figure under `measurements`, with its date",
        Kind::Lesson => "say in one sentence what was learned, tell the story below, and delete the line `draft: true`",
        Kind::Actor => "choose the type; then others can name it in `commitments` and `funding`",
        Kind::Place => "give its latitude and longitude, if you know them; then others can name it in `places`",
        Kind::Page => "write it, and link to it from a page where it will be found",
    };
    format!("next:\n  open the file: {first}\n  wayfolio check     see whether all is right\n")
}
