//! `check --fix`: what has one certain repair is repaired, and nothing else in the file is touched.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use wayfolio::diagnostics::Diagnostic;
use wayfolio::disk;
use wayfolio::mend::{self, Fixed};
use wayfolio::site::{Memory, Site};
use wayfolio::source::SourceTree;

use super::{built, mended};

type Files = BTreeMap<String, Vec<u8>>;

/// A way to write the same, by its name.
type Kind<'a> = (&'a str, &'a dyn Fn(&str) -> String);

fn look(tree: &SourceTree) -> Vec<Diagnostic> {
    Site::new(tree, &built::options(), &mut Memory::default()).diagnostics
}

fn fixed(files: &Files) -> Fixed {
    mend::fix(&built::tree(files), look)
}

fn contents(tree: &SourceTree) -> Files {
    tree.files().map(|file| (file.path.to_string(), file.bytes.to_vec())).collect()
}

/// Lists the files that are text, changed by `change`.
fn with(files: &Files, change: impl Fn(&str) -> String) -> Files {
    let changed = |(path, bytes): (&String, &Vec<u8>)| {
        let is_words = [".md", ".yaml", ".csv"].iter().any(|ending| path.ends_with(ending));
        let text = std::str::from_utf8(bytes).ok().filter(|_| is_words);
        (path.clone(), text.map_or_else(|| bytes.clone(), |text| change(text).into_bytes()))
    };
    files.iter().map(changed).collect()
}

#[test]
fn every_certain_repair_clears_its_code_and_changes_its_place_alone() {
    let cases = mended::repairs();
    assert!(cases.len() > 30, "there are only {} repairs", cases.len());
    for (name, files) in cases {
        let code = name.split(' ').next().unwrap_or_default();
        let before = look(&built::tree(&files));
        let repair = before.iter().find(|it| it.code == code).and_then(|it| it.repair.clone()).expect("there is one");
        let Fixed { tree, changes, mended, repaired } = fixed(&files);
        assert!(look(&tree).iter().all(|it| it.code != code), "{name}: still there");
        assert!(repaired >= 1 && !mended.is_empty(), "{name}");
        let [change] = changes.as_slice() else { panic!("{name}: {} files changed", changes.len()) };
        let range = repair.span.range();
        assert_eq!(&*change.from, &**built::tree(&files).path(repair.span.file), "{name}");
        assert_eq!(change.before[..range.start], change.after[..range.start], "{name}: before the place");
        assert!(change.after.ends_with(&change.before[range.end..]), "{name}: after the place");
    }
}

#[test]
fn line_endings_byte_order_marks_and_missing_last_line_breaks_stay() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let marked = |text: &str| format!("\u{feff}{text}");
    let remarked = |text: &str| text.replacen("---\n", "---\n# A remark: keep it.\n", 1);
    for (name, files) in mended::repairs() {
        let code = name.split(' ').next().unwrap_or_default();
        let plain = contents(&fixed(&files).tree);
        let kinds: [Kind; 3] = [("CRLF", &crlf), ("a byte order mark", &marked), ("a remark", &remarked)];
        for (kind, change) in kinds {
            // A file whose first line is what is wrong is another file with something before it.
            if ["yaml-too-large", "unclosed-front-matter"].contains(&code) && kind == "a remark" {
                continue;
            }
            let got = contents(&fixed(&with(&files, change)).tree);
            for (path, expect) in with(&plain, change) {
                assert_eq!(
                    String::from_utf8_lossy(&got[&path]),
                    String::from_utf8_lossy(&expect),
                    "{name} with {kind}, in {path}"
                );
            }
        }
    }
}

/// The settings that every portfolio needs.
fn settings() -> (String, Vec<u8>) {
    ("content/portfolio.yaml".to_owned(), b"model: 1\ntitle: Island\n".to_vec())
}

fn site(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).chain([settings()]).collect()
}

/// Checks what becomes of one file.
fn check(files: &[(&str, &str)], expect: &str) {
    let got = contents(&fixed(&site(files)).tree);
    assert_eq!(String::from_utf8_lossy(&got[files[0].0]), expect);
}

#[test]
fn quotes_remarks_order_and_the_end_of_the_file_stay() {
    check(
        &[(
            "content/actions/heat.md",
            "---\nrisk: 'hihg'   # as the board said\ntitle: \"Heat\"\nstage:   \"idae\"\n---\nNo end",
        )],
        "---\nrisk: 'high'   # as the board said\ntitle: \"Heat\"\nstage:   \"idea\"\n---\nNo end",
    );
}

#[test]
fn several_on_one_line_and_those_that_come_to_light_later_are_all_repaired() {
    check(
        &[("content/actions/heat.md", "---\ntitle: Heat\nstage: idea\nrsik: hihg\nimapct: mediun\n---\n")],
        "---\ntitle: Heat\nstage: idea\nrisk: high\nimpact: medium\n---\n",
    );
}

#[test]
fn a_record_that_has_another_name_now_is_found_by_its_former_one() {
    let now = ("content/actions/warm-homes.md", "---\ntitle: Warm\nstage: idea\naliases: [actions/heat-pumps/]\n---\n");
    let mission = (
        "content/missions/goal.md",
        "---\ntitle: Goal\naliases: [/missions/aim/index.html]\nmilestones: [{id: gone, title: Gone, by: 2030}]\n---\n",
    );
    check(
        &[
            (
                "content/actions/sun.md",
                "---\ntitle: Sun\nstage: idea\nneeds: [heat-pumps]\nadvances: [aim/gone, aim]\n---\n[a](heat-pumps.md), [[heat-pumps]], [[actions/heat-pumps]]\n",
            ),
            now,
            mission,
        ],
        "---\ntitle: Sun\nstage: idea\nneeds: [warm-homes]\nadvances: [goal/gone, goal]\n---\n[a](warm-homes.md), [[warm-homes]], [[actions/warm-homes]]\n",
    );
}

#[test]
fn what_is_not_certain_is_left_and_told() {
    let files = site(&[("content/actions/heat.md", "---\ntitle: Heat\nstage: idea\nsdg: [18]\n---\n")]);
    let Fixed { tree, changes, mended, repaired } = fixed(&files);
    assert_eq!((changes.len(), mended.len(), repaired), (0, 0, 0));
    assert!(look(&tree).iter().any(|it| it.code == "wrong-sdg"));
}

/// A folder on disk with two mistakes, of which one has a repair.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let heat = "---\ntitle: Heat\nstage: idea\nrisk: hihg\nsdg: [18]\n---\n";
    for (path, bytes) in site(&[("content/actions/heat.md", heat)]) {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().expect("it lies in a folder")).expect("folders can be made");
        fs::write(place, bytes).expect("files can be written");
    }
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
    wayfolio.arg("check").arg("--root").arg(folder).args(["--as-of", "2026-06-01"]).args(arguments);
    let output = wayfolio.output().expect("the command starts");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it is text");
    (output.status.code().expect("it ended by itself"), text(&output.stdout), text(&output.stderr))
}

#[test]
fn the_command_says_what_it_changed_and_tells_the_rest() {
    let folder = folder();
    let heat = folder.path().join("content/actions/heat.md");
    let before = fs::read_to_string(&heat).expect("it is there");
    let (code, printed, _) = run(folder.path(), &["--fix", "--dry-run"]);
    assert_eq!(code, 1);
    assert!(
        printed.starts_with("content/actions/heat.md:4: risk: hihg → risk: high\n1 mistake in 1 file would be mended"),
        "{printed}"
    );
    assert!(printed.contains("nothing was written"), "{printed}");
    assert_eq!(fs::read_to_string(&heat).expect("it is there"), before);

    let (code, printed, _) = run(folder.path(), &["--fix"]);
    assert_eq!(code, 1);
    assert!(printed.contains("heat.md:4: risk: hihg → risk: high\nmended 1 mistake in 1 file\n"), "{printed}");
    assert!(printed.contains("error[wrong-sdg]") && !printed.contains("wrong-word"), "{printed}");
    assert_eq!(fs::read_to_string(&heat).expect("it is there"), before.replace("hihg", "high"));
    let names: Vec<_> = fs::read_dir(heat.parent().expect("a folder")).expect("it can be read").collect();
    assert_eq!(names.len(), 1, "nothing is left beside the file");

    let (code, printed, said) = run(folder.path(), &["--fix", "--format", "json"]);
    assert_eq!(code, 1);
    assert!(serde_json::from_str::<serde_json::Value>(&printed).is_ok(), "{printed}");
    assert!(said.contains("no file was changed"), "{said}");
    assert_eq!(run(folder.path(), &["--dry-run"]).0, 2, "--dry-run alone means nothing");
}

#[test]
fn a_file_that_somebody_changed_meanwhile_is_not_overwritten() {
    let place = folder();
    let folder = disk::Folder::read(place.path()).expect("it can be read");
    let Fixed { changes, .. } = mend::fix(folder.tree(), look);
    let heat = place.path().join("content/actions/heat.md");
    fs::write(&heat, "---\ntitle: My own words\n---\n").expect("it can be written");
    let refused = disk::amend(folder.root(), &changes).expect_err("it is refused");
    assert!(refused.to_string().contains("changed by somebody else meanwhile"), "{refused}");
    assert_eq!(fs::read_to_string(&heat).expect("it is there"), "---\ntitle: My own words\n---\n");
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = folder();
    let heat = place.path().join("content/actions/heat.md");
    fs::set_permissions(&heat, fs::Permissions::from_mode(0o664)).expect("they can be set");
    let real = place.path().join("content/media/heat.md");
    fs::create_dir_all(real.parent().expect("a folder")).expect("folders can be made");
    fs::rename(&heat, &real).expect("it can be moved");
    symlink("../media/heat.md", &heat).expect("links can be made");
    assert_eq!(run(place.path(), &["--fix"]).0, 1);
    assert!(fs::symlink_metadata(&heat).expect("it is there").is_symlink());
    assert!(fs::read_to_string(&real).expect("it is there").contains("risk: high"));
    assert_eq!(fs::metadata(&real).expect("it is there").permissions().mode() & 0o777, 0o664);
}
