//! The files of the themes that the program carries.

use include_dir::{Dir, include_dir};

/// The themes, by name; the first is the one that is always there.
static THEMES: [(&str, Dir<'static>); 2] = [
    ("default", include_dir!("$CARGO_MANIFEST_DIR/themes/default")),
    ("council", include_dir!("$CARGO_MANIFEST_DIR/themes/council")),
];

/// Lists the names of the themes.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    THEMES.iter().map(|(name, _)| *name)
}

/// Says whether there is a theme of a name.
pub(super) fn has(theme: &str) -> bool {
    names().any(|name| name == theme)
}

/// Lists the files of a theme with their paths in its folder, with `/`; none when there is no such theme.
pub(super) fn files(theme: &str) -> Vec<(&'static str, &'static [u8])> {
    let mut folders: Vec<_> = THEMES.iter().filter(|(name, _)| *name == theme).map(|(_, folder)| folder).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(
            folder.files().map(|file| (file.path().to_str().expect("paths of the themes are ASCII"), file.contents())),
        );
    }
    files
}

/// Finds a file of a theme by its path in the theme's folder.
pub(super) fn file(theme: &str, path: &str) -> Option<&'static [u8]> {
    THEMES.iter().find(|(name, _)| *name == theme)?.1.get_file(path).map(include_dir::File::contents)
}
