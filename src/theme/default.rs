//! The files of the default theme, carried by the program.

use include_dir::{Dir, include_dir};

/// The name of the theme that is always there.
pub(super) const NAME: &str = "default";

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Lists the files with their paths in the theme's folder, with `/`.
pub(super) fn files() -> Vec<(&'static str, &'static [u8])> {
    let mut folders = vec![&FILES];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(
            folder.files().map(|file| (file.path().to_str().expect("paths of the theme are ASCII"), file.contents())),
        );
    }
    files
}
