//! `wayfolio export`.

use std::path::{Path, PathBuf};

use super::Ending;
use super::arguments::Export;
use super::report::{self, Manner};
use super::summary::{Summary, counted};
use super::terminal;
use crate::disk::{Delivery, Folder};
use crate::graph::Drafts;
use crate::site::{Memory, Route, Site};

/// Writes the files of a format.
pub(super) fn run(arguments: &Export) -> anyhow::Result<Ending> {
    let root = &arguments.portfolio.root;
    let folder = Folder::read(root)?;
    let out: Option<&PathBuf> = arguments.out.as_ref().filter(|out| *out != Path::new("-"));
    // A place that will not do is told before anything is computed.
    let delivery = out.map(|out| Delivery::to(folder.root(), out)).transpose()?;
    let options = arguments.portfolio.options(arguments.base_url.clone(), Drafts::Hidden);
    let site = folder.site(&options, &mut Memory::default());
    let summary = Summary::of(&site.diagnostics);
    terminal::show(&report::write(&site.diagnostics, folder.tree(), Manner::brief(terminal::colours_of_messages())));
    if summary.stops() {
        terminal::say("nothing was exported: errors in the content come first");
        return Ok(Ending::ContentErrors);
    }
    let routes = site.value.exported(&arguments.format);
    match (delivery, routes.as_slice()) {
        (Some(delivery), routes) => {
            for route in routes {
                delivery.put(route, &bytes(&site.value, route)?)?;
            }
            let shown = out.map(|out| out.display().to_string()).unwrap_or_default();
            terminal::say(&format!("wrote {} into {shown}", counted(routes.len(), "file")));
        }
        (None, [route, ..]) if arguments.format != "csv" => terminal::put(&bytes(&site.value, route)?)?,
        (None, _) => {
            terminal::say(
                "the tables are several files, so they need a folder: name one with --out, as in \
                 `wayfolio export csv --out tables`",
            );
            return Ok(Ending::Failed);
        }
    }
    Ok(Ending::Well)
}

/// Makes the bytes of a file.
fn bytes(site: &Site, route: &Route) -> anyhow::Result<Vec<u8>> {
    site.render(route)
        .ok_or_else(|| anyhow::anyhow!("{route} could not be made; this is a fault in wayfolio, please report it"))
}
