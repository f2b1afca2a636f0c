//! The first mission of the README: `check` says of its files what the README says that it says.

#![expect(clippy::disallowed_methods, reason = "the README is read from the disk, its files are put there")]

use assert_cmd::Command;
use wayfolio::site::Memory;

use super::built::{build, tree};
use super::folder::{self, Folder};

/// A block of the README, under the path that it names, or none.
struct Block {
    path: Option<String>,
    language: String,
    text: String,
}

fn readme() -> String {
    std::fs::read_to_string(folder::root().join("README.md")).expect("there is a README")
}

/// Reads the blocks in order; a path stands in bold code on the line above its block.
fn blocks(readme: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut path = None;
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        if let Some(named) = line.strip_prefix("**`").and_then(|rest| rest.strip_suffix("`**")) {
            path = Some(named.to_owned());
        } else if let Some(language) = line.strip_prefix("```") {
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            let text = text.join(
                "
",
            ) + "
";
            blocks.push(Block { path: path.take(), language: language.to_owned(), text });
        }
    }
    blocks
}

#[test]
fn the_first_mission_is_what_the_readme_says() {
    let mut files = Folder::new();
    let mut shown = 0;
    for block in blocks(&readme()) {
        if let Some(path) = block.path {
            files.insert(path, block.text.into_bytes());
        } else if let Some(output) = block.text.strip_prefix("$ wayfolio check\n") {
            assert_eq!(block.language, "console");
            assert_eq!(check(&files), output);
            shown += 1;
        }
    }
    assert!(shown == 1 && files.len() > 4, "{shown} runs of `check` and the files {:?}", files.keys());
    let built = build(&tree(&files), &mut Memory::default());
    assert_eq!(built.found, [], "what `check` says in the end");
    for path in files.keys().filter(|path| path.ends_with(".md")) {
        let page = path.replace("content/", "").replace(".md", "/index.html");
        assert!(built.files.contains_key(&page), "{path} has no page {page}");
    }
}

/// Writes files into a folder and gives what `wayfolio check` prints of them.
fn check(files: &Folder) -> String {
    let root = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
        std::fs::write(path, bytes).expect("a file can be written");
    }
    let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
    let run = wayfolio.arg("check").current_dir(root.path()).args(["--as-of", "2026-11-22"]).assert().success();
    String::from_utf8(run.get_output().stdout.clone()).expect("it prints text")
}

#[test]
fn what_the_readme_names_is_there() {
    let readme = readme();
    for (at, mark) in readme.match_indices("](") {
        let target = readme[at + mark.len()..].split([')', '#', ' ']).next().unwrap_or_default();
        // Examples show how records name what lies beside them.
        let outside = target.starts_with("http") || target.starts_with("../");
        assert!(outside || folder::root().join(target).exists(), "the README links to `{target}`, which is not there");
    }
}
