//! `wayfolio schema`.

use super::arguments::Schema;
use super::{Ending, terminal};
use crate::disk::{self, Folder};
use crate::graph::Drafts;
use crate::schema::{self, Form, Ids};
use crate::site::{Memory, Options};

/// Prints schemas, or writes them into a folder.
pub(super) fn run(arguments: &Schema) -> anyhow::Result<Ending> {
    let ids = if arguments.with_ids { Some(ids(arguments)?) } else { None };
    let ids = ids.as_ref();
    let Some(out) = &arguments.out else {
        let schema = arguments.form.map_or_else(|| schema::bundle(ids), |form| schema::of(form, ids));
        terminal::print(&String::from_utf8_lossy(&schema::bytes(&schema)))?;
        return Ok(Ending::Well);
    };
    let wanted = |form: &Form| arguments.form.is_none_or(|only| only == *form);
    let files: Vec<(String, Vec<u8>)> = Form::all()
        .into_iter()
        .filter(wanted)
        .map(|form| (form.file_name(), schema::bytes(&schema::of(form, ids))))
        .collect();
    disk::write_files(out, &files)?;
    let count = super::summary::counted(files.len(), "schema");
    terminal::say(&format!("{count} stand in {}", out.display()));
    Ok(Ending::Well)
}

/// Reads the portfolio for its ids, drafts among them: what is being written is what is being referred to.
fn ids(arguments: &Schema) -> anyhow::Result<Ids> {
    let folder = Folder::read(&arguments.root)?;
    let as_of = jiff::civil::Date::constant(2000, 1, 1);
    let options = Options { as_of, base_url: None, drafts: Drafts::Shown, history: None };
    let site = folder.site(&options, &mut Memory::default()).value;
    Ok(Ids::of_portfolio(site.portfolio()))
}
