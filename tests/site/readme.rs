//! The first mission of the README: its files make a site without a word of complaint.

use wayfolio::site::Memory;

use super::built::build;
use super::folder::{self, Folder};

/// Reads the files that the README tells its reader to write: a line with a path in bold code, and the block under it.
fn files(readme: &str) -> Folder {
    let mut files = Folder::new();
    let mut path = None;
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        if let Some(named) = line.strip_prefix("**`content/").and_then(|rest| rest.strip_suffix("`**")) {
            path = Some(format!("content/{named}"));
        } else if let Some(fence) = line.find(|c| c != '`').map(|end| &line[..end]).filter(|fence| fence.len() >= 3) {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            if let Some(path) = path.take() {
                files.insert(path, (block.join("\n") + "\n").into_bytes());
            }
        }
    }
    files
}

#[test]
fn the_first_mission_is_built_without_complaint() {
    let readme = std::fs::read_to_string(folder::root().join("README.md")).expect("there is a README");
    let files = files(&readme);
    assert!(files.len() >= 4, "the README has only the files {:?}", files.keys());
    let built = build(&folder::tree(&files), &mut Memory::default());
    assert_eq!(built.found, [], "what `check` says of the README's first mission");
    for path in files.keys().filter(|path| path.ends_with(".md")) {
        let page = path.replace("content/", "").replace(".md", "/index.html");
        assert!(built.files.contains_key(&page), "{path} has no page {page}");
    }
}

#[test]
fn what_the_readme_names_is_there() {
    let readme = std::fs::read_to_string(folder::root().join("README.md")).expect("there is a README");
    for (at, mark) in readme.match_indices("](") {
        let target = readme[at + mark.len()..].split([')', '#']).next().unwrap_or_default();
        let outside = target.starts_with("http") || target.is_empty();
        assert!(outside || folder::root().join(target).exists(), "the README links to `{target}`, which is not there");
    }
}
