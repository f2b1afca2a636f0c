//! Which files are a site's, by their names alone.

use std::ffi::OsStr;
use std::path::{Component, Path};

/// The folders of a site that are read, and no others.
pub(crate) const TOPS: [&str; 2] = ["content", "themes"];

/// Says whether a name belongs to the system or to an editor at work rather than to the site: hidden files, backups, locks and
/// the files that editors write before they rename them.
pub(super) fn is_left_alone(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let ends = |ending: &str| name.ends_with(ending);
    name.starts_with('.')
        || ends("~")
        || (name.len() > 1 && name.starts_with('#') && ends("#"))
        || [".swp", ".swo", ".swx", ".tmp", "___jb_tmp___", "___jb_old___"].into_iter().any(ends)
        // Vim makes a file of this name to learn whether it may write in a folder.
        || ["Thumbs.db", "desktop.ini", "4913"].contains(&&*name)
}

/// Turns a path below the site's root into the path that the site knows it by, with `/`. The second value says whether the
/// name is text; where it is not, the odd bytes are shown as `�`.
pub(super) fn known_as(below_root: &Path) -> (String, bool) {
    let mut text = true;
    let parts: Vec<_> = below_root
        .components()
        .map(|part| {
            text &= part.as_os_str().to_str().is_some();
            part.as_os_str().to_string_lossy()
        })
        .collect();
    (parts.join("/"), text)
}

/// Says whether a path below the site's root can be a file of the site: under one of the two folders, no part left alone.
pub(crate) fn belongs(below_root: &Path) -> bool {
    let mut parts = below_root.components();
    let top = parts.next().is_some_and(|part| TOPS.iter().any(|top| part.as_os_str() == *top));
    top && parts.all(|part| matches!(part, Component::Normal(name) if !is_left_alone(name)))
}
