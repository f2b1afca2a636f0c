//! `wayfolio editor`.

use std::path::Path;

use super::arguments::Editor;
use super::{Ending, terminal};
use crate::disk::{self, Folder};
use crate::editor;
use crate::fetch::{self, From};
use crate::graph::Drafts;
use crate::site::{Memory, Options};

/// Gives a portfolio its web editor.
pub(super) fn run(arguments: &Editor) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.root)?;
    let options = Options {
        as_of: jiff::civil::Date::constant(2000, 1, 1),
        base_url: None,
        drafts: Drafts::Shown,
        history: None,
    };
    let site = folder.site(&options, &mut Memory::default()).value;
    let settings = &site.portfolio().settings;
    let (theme, has_repository) = (settings.theme.value.clone(), settings.repository.is_some());
    if site.portfolio().pages.iter().any(|(_, entry)| entry.record.id.as_str() == "admin") {
        anyhow::bail!(
            "content/pages/admin.md has the address /admin/, where the editor would stand; give it another name"
        );
    }
    let from = arguments.from.as_deref().map_or(From::Registry(&arguments.registry), From::Folder);
    let place = install(&arguments.root, &theme, from)?;
    terminal::say(&format!("The editor lies in {place}; keep that folder with your files."));
    terminal::say(
        "From the next `wayfolio build` on it stands at /admin/; with `wayfolio serve` at http://127.0.0.1:4000/admin/.",
    );
    if !has_repository {
        terminal::say(
            "So that it can save where your files are kept, write `repository: {url: https://…}` into content/portfolio.yaml.",
        );
    }
    Ok(Ending::Well)
}

/// Fetches the program of the editor into a theme; returns the folder.
pub(super) fn install(root: &Path, theme: &str, from: From) -> anyhow::Result<String> {
    let packages: Vec<String> = fetch::editor_packages().collect();
    let shown = match from {
        From::Registry(registry) => registry.to_owned(),
        From::Folder(folder) => folder.display().to_string(),
    };
    terminal::say(&format!("Fetching {} from {shown} …", packages.join(" and ")));
    let program = fetch::editor_program(from)?;
    let below = editor::PROGRAM.trim_end_matches("index.js").trim_end_matches('/');
    let place = format!("themes/{theme}/assets/{below}");
    disk::write_files(&root.join(&place), &program)?;
    Ok(place)
}
