#![expect(clippy::disallowed_methods, reason = "tests of the disk use the disk")]

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::{Cache, Error, Folder, Output};
use crate::diagnostics::Diagnostic;
use crate::site::Route;

/// Makes a folder with some files in it; an empty path makes nothing.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (path, words) in files {
        write(folder.path(), path, words);
    }
    folder
}

fn write(root: &Path, path: &str, words: &str) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("folders can be made");
    fs::write(place, words).expect("files can be written");
}

fn paths(folder: &Folder) -> Vec<String> {
    folder.tree().files().map(|file| file.path.to_string()).collect()
}

/// The files below a folder, with their words.
fn files(root: &Path) -> Vec<(String, String)> {
    let entries =
        walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(|entry| entry.expect("it can be read"));
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("it lies below").display().to_string();
            (path, fs::read_to_string(entry.path()).expect("it is text"))
        })
        .collect()
}

fn build(root: &Path, out: &Path, pages: &[(&str, &str)]) -> Result<super::Written, Error> {
    let routes: Vec<Route> = pages.iter().map(|(route, _)| Route::new(route)).collect();
    let words = |route: &Route| {
        pages.iter().find(|(path, _)| *path == route.as_str()).map(|(_, words)| words.as_bytes().to_vec())
    };
    Output::at(&fs::canonicalize(root).expect("it is there"), out)?.publish(&routes, words)
}

#[test]
fn only_the_two_folders_are_read_and_editors_files_are_left_alone() {
    let site = folder(&[
        ("content/missions/heat.md", "a"),
        ("content/portfolio.yaml", "b"),
        ("themes/own/style.css", "c"),
        ("secret.md", "no"),
        ("public/index.html", "no"),
        ("content/.hidden.md", "no"),
        ("content/.git/config", "no"),
        ("content/missions/heat.md~", "no"),
        ("content/missions/.heat.md.swp", "no"),
        ("content/missions/#heat.md#", "no"),
        ("content/missions/4913", "no"),
        ("content/missions/heat.md.tmp", "no"),
        ("content/.DS_Store", "no"),
    ]);
    let read = Folder::read(site.path()).expect("it can be read");
    assert_eq!(paths(&read), ["content/missions/heat.md", "content/portfolio.yaml", "themes/own/style.css"]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_outside_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = folder(&[("secret.md", "no"), ("folder/secret.md", "no")]);
    let site = folder(&[("content/a.md", "a"), ("secret.md", "no")]);
    let content = site.path().join("content");
    symlink(outside.path().join("secret.md"), content.join("file.md")).expect("links can be made");
    symlink(outside.path().join("folder"), content.join("folder")).expect("links can be made");
    symlink(site.path().join("secret.md"), content.join("beside.md")).expect("links can be made");
    symlink("/dev/zero", content.join("endless.md")).expect("links can be made");
    symlink("nowhere", content.join("broken.md")).expect("links can be made");
    symlink("a.md", content.join("inside.md")).expect("links can be made");
    symlink("..", content.join("round")).expect("links can be made");
    let mut read = Folder::read(site.path()).expect("it can be read");
    assert_eq!(paths(&read), ["content/a.md", "content/inside.md"]);

    let behind = read.root().join("content/folder/secret.md");
    assert!(read.look_at(&BTreeSet::from([behind])).expect("it can be read").is_empty());
    assert_eq!(paths(&read).len(), 2);

    symlink(outside.path(), site.path().join("themes")).expect("links can be made");
    assert!(matches!(Folder::read(site.path()), Err(Error::Link { .. })));
}

#[test]
fn a_missing_content_folder_is_said_plainly() {
    let site = folder(&[("themes/own/style.css", "c")]);
    let error = Folder::read(site.path()).expect_err("there is no content/").to_string();
    assert!(error.starts_with("there is no content/ folder in "), "{error}");
    assert!(error.ends_with("or name that folder with --root"), "{error}");
    assert!(Folder::read(Path::new("/nowhere/at/all")).is_err());
}

#[test]
fn a_second_look_tells_what_changed() {
    let site = folder(&[("content/a.md", "a"), ("content/b.md", "b"), ("content/old/c.md", "c")]);
    let mut read = Folder::read(site.path()).expect("it can be read");
    let everywhere = |read: &mut Folder| -> Vec<String> {
        read.look_everywhere().expect("it can be read").iter().map(ToString::to_string).collect()
    };
    assert!(everywhere(&mut read).is_empty());
    // The same size at the same moment: only the bytes tell.
    write(site.path(), "content/a.md", "A");
    assert_eq!(everywhere(&mut read), ["content/a.md"]);
    fs::rename(site.path().join("content/old"), site.path().join("content/new")).expect("it can be renamed");
    fs::remove_file(site.path().join("content/b.md")).expect("it can be removed");
    assert_eq!(everywhere(&mut read), ["content/b.md", "content/new/c.md", "content/old/c.md"]);
    write(site.path(), "content/b.md", "b");
    assert_eq!(everywhere(&mut read), ["content/b.md"]);
    assert_eq!(paths(&read), ["content/a.md", "content/b.md", "content/new/c.md"]);
}

#[test]
fn a_file_that_is_empty_is_believed_at_the_second_look() {
    let site = folder(&[("content/a.md", "a"), ("content/empty.md", "")]);
    let mut read = Folder::read(site.path()).expect("it can be read");
    assert_eq!(paths(&read), ["content/a.md", "content/empty.md"]);
    write(site.path(), "content/a.md", "");
    write(site.path(), "content/new.md", "");
    let mut looks = || read.look_everywhere().expect("it can be read").len();
    assert_eq!((looks(), looks(), looks()), (0, 2, 0));
    write(site.path(), "content/a.md", "a");
    assert_eq!(looks(), 1);
    write(site.path(), "content/a.md", "");
    assert_eq!(looks(), 0);
    write(site.path(), "content/a.md", "b");
    assert_eq!((looks(), looks()), (1, 0));
}

#[test]
fn a_look_at_places_sees_files_and_folders_that_come_and_go() {
    let site =
        folder(&[("content/a.md", "a"), ("content/old/c.md", "c"), ("content/old-and-more.md", "d"), ("x.md", "x")]);
    let mut read = Folder::read(site.path()).expect("it can be read");
    let root = read.root().to_path_buf();
    let look = |read: &mut Folder, places: &[&str]| -> Vec<String> {
        let places: BTreeSet<PathBuf> = places.iter().map(|place| root.join(place)).collect();
        read.look_at(&places).expect("it can be read").iter().map(ToString::to_string).collect()
    };
    assert!(look(&mut read, &["content/a.md", "content/old", "x.md", "content/.git/index"]).is_empty());
    fs::rename(root.join("content/old"), root.join("content/new")).expect("it can be renamed");
    write(&root, "content/a.md", "A");
    assert_eq!(look(&mut read, &["content/old", "content/new"]), ["content/new/c.md", "content/old/c.md"]);
    assert_eq!(look(&mut read, &["content/a.md"]), ["content/a.md"]);
    fs::remove_dir_all(root.join("content")).expect("it can be removed");
    assert!(matches!(read.look_at(&BTreeSet::from([root.join("content")])), Err(Error::NoContent { .. })));
    write(&root, "content/a.md", "A");
    assert_eq!(look(&mut read, &["content"]), ["content/new/c.md", "content/old-and-more.md"]);
}

/// Checks that the only thing found in a site is wrong with a file itself, and that `repair` clears it.
fn check_refused(site: &TempDir, expect: (&str, &str, &str), repair: impl FnOnce()) {
    let found = |folder: &mut Folder| -> Vec<Diagnostic> {
        folder.look_everywhere().expect("it can be read");
        folder.refused().cloned().collect()
    };
    let mut read = Folder::read(site.path()).expect("it can be read");
    let refused = found(&mut read);
    let [one] = &refused[..] else { panic!("one thing is wrong, not {refused:?}") };
    assert_eq!((one.code, &*one.message, &*one.hint), expect);
    assert_eq!(one.span.range(), 0..0);
    repair();
    assert!(found(&mut read).is_empty());
}

#[test]
fn a_file_that_is_too_large_is_told_and_not_read() {
    let site = folder(&[("content/a.md", "a"), ("content/media/film.mp4", "")]);
    let film = site.path().join("content/media/film.mp4");
    let grow = |bytes| {
        fs::File::options().write(true).open(&film).and_then(|file| file.set_len(bytes)).expect("it can be grown");
    };
    grow(100_000_001);
    let expect = (
        "file-too-large",
        "this file has 101 MB; the most is 100 MB",
        "make it smaller, or keep it elsewhere and link to it",
    );
    check_refused(&site, expect, || grow(10));
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_text_is_told() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let site = folder(&[("content/a.md", "a")]);
    let place = site.path().join("content").join(OsStr::from_bytes(b"caf\xe9.md"));
    fs::write(&place, "words").expect("files can be written");
    let expect = (
        "file-name-not-text",
        "the name of this file has bytes that are not text, so it cannot have an address",
        "rename it with letters, digits and hyphens",
    );
    check_refused(&site, expect, || {
        fs::rename(&place, site.path().join("content/cafe.md")).expect("it can be renamed");
    });
}

#[test]
fn a_site_is_written_whole_and_replaces_the_one_before() {
    let site = folder(&[("content/a.md", "a")]);
    let out = site.path().join("public");
    let written =
        build(site.path(), &out, &[("index.html", "1"), ("a/b/index.html", "22"), ("s.css", "333")]).expect("built");
    assert_eq!((written.pages, written.files, written.bytes), (2, 3, 1 + 2 + 3));
    build(site.path(), &out, &[("index.html", "new"), ("a/index.html", "2")]).expect("built");
    let names: Vec<String> = files(&out).into_iter().map(|(path, _)| path).collect();
    assert_eq!(names, [".wayfolio", "a/index.html", "index.html"]);
    assert_eq!(fs::read_to_string(out.join("index.html")).expect("it is there"), "new");
    assert!(!out.join("a/b").exists());
    let left: Vec<_> =
        fs::read_dir(site.path()).expect("it is there").map(|entry| entry.expect("it is").file_name()).collect();
    assert_eq!(left.len(), 2, "only content and public: {left:?}");
}

#[test]
fn a_build_that_fails_leaves_the_site_as_it_was() {
    let site = folder(&[("content/a.md", "a")]);
    let out = site.path().join("public");
    build(site.path(), &out, &[("index.html", "old")]).expect("built");
    let before = files(site.path());
    let routes = [Route::new("index.html"), Route::new("lost.html")];
    let output = Output::at(&fs::canonicalize(site.path()).expect("it is there"), &out).expect("it is ours");
    let half = |route: &Route| (route.as_str() == "index.html").then(|| b"new".to_vec());
    assert!(matches!(output.publish(&routes, half), Err(Error::Page { route }) if route == "lost.html"));
    // Two routes for one file, and routes that lead out.
    assert!(build(site.path(), &out, &[("a.html", "1"), ("a.html", "2")]).is_err());
    for route in ["../escape.html", "/etc/escape", "a/../../escape.html", ""] {
        assert!(matches!(build(site.path(), &out, &[(route, "1")]), Err(Error::Page { .. })), "{route}");
    }
    assert_eq!(files(site.path()), before);
}

#[test]
fn what_wayfolio_did_not_make_is_not_touched() {
    let foreign = |files_there: &[(&str, &str)], prepare: &dyn Fn(&Path)| {
        let site = folder(&[("content/a.md", "a")]);
        let out = site.path().join("public");
        for (path, words) in files_there {
            write(&out, path, words);
        }
        prepare(&out);
        let before = files(site.path());
        let error = build(site.path(), &out, &[("index.html", "1")]).expect_err("it is refused");
        assert_eq!(files(site.path()), before);
        error.to_string()
    };
    let nothing = |_: &Path| {};
    assert!(foreign(&[("thesis.doc", "x")], &nothing).contains("holds files that wayfolio did not make (thesis.doc)"));
    assert!(foreign(&[("deep/er/photo.jpg", "x")], &nothing).contains("(deep/er/photo.jpg)"));
    // A list that somebody else wrote does not make the folder ours.
    assert!(foreign(&[(".wayfolio", "thesis.doc\n"), ("thesis.doc", "x")], &nothing).contains("did not make"));
    let built_then_added = |out: &Path| {
        build(out.parent().expect("it has one"), out, &[("index.html", "1")]).expect("built");
        write(out, ".git/HEAD", "ref");
    };
    assert!(foreign(&[], &built_then_added).contains("(.git/HEAD)"));

    let site = folder(&[("content/a.md", "a"), ("public", "a file")]);
    assert!(matches!(build(site.path(), &site.path().join("public"), &[]), Err(Error::Unsuitable { .. })));
}

#[test]
fn an_empty_folder_and_one_that_is_not_there_yet_will_do() {
    let site = folder(&[("content/a.md", "a")]);
    fs::create_dir(site.path().join("empty")).expect("it can be made");
    for out in ["empty", "new", "some/where/new", "some/./where/../else"] {
        build(site.path(), &site.path().join(out), &[("index.html", "1")]).expect(out);
    }
}

#[test]
fn a_place_that_is_read_from_is_no_place_to_write_to() {
    let site = folder(&[("content/a.md", "a"), ("themes/own/style.css", "c"), ("sub/x", "y")]);
    let root = site.path();
    let up = root.join("sub/..");
    let inside = root.join("content/public");
    for out in [
        root,
        &up,
        &root.join("content"),
        &inside,
        &root.join("themes"),
        root.parent().expect("it has one"),
        Path::new("/"),
    ] {
        let refused = build(root, out, &[("index.html", "1")]);
        assert!(matches!(refused, Err(Error::Unsuitable { .. })), "{}: {refused:?}", out.display());
    }
    assert_eq!(files(root).len(), 3);
}

#[test]
fn what_a_crash_left_behind_is_cleared_and_nothing_else_is() {
    let site = folder(&[
        ("content/a.md", "a"),
        (".public.wayfolio-AbCdEf/staged-by-wayfolio", "marked"),
        (".public.wayfolio-AbCdEf/site/index.html", "half"),
        (".public.wayfolio-AbCdEf/before/index.html", "moved aside"),
        (".public.wayfolio-mine/thesis.doc", "not marked"),
    ]);
    let out = site.path().join("public");
    let output = Output::at(&fs::canonicalize(site.path()).expect("it is there"), &out).expect("it is free");
    let lost = output.publish(&[Route::new("index.html")], |_| None);
    assert!(lost.is_err());
    assert!(!site.path().join(".public.wayfolio-AbCdEf").exists());
    assert!(site.path().join(".public.wayfolio-mine/thesis.doc").exists());
    assert_eq!(fs::read_to_string(out.join("index.html")).expect("it was put back"), "moved aside");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_output_stays_a_link() {
    let site = folder(&[("content/a.md", "a")]);
    let elsewhere = folder(&[]);
    let real = elsewhere.path().join("www");
    fs::create_dir(&real).expect("it can be made");
    let out = site.path().join("public");
    std::os::unix::fs::symlink(&real, &out).expect("links can be made");
    build(site.path(), &out, &[("index.html", "1")]).expect("built");
    assert!(fs::symlink_metadata(&out).expect("it is there").is_symlink());
    assert!(real.join("index.html").exists());
}

#[test]
fn what_was_kept_is_found_again_by_what_it_was_made_from_and_stays_out_of_the_repository() {
    let site = folder(&[("content/a.md", "a")]);
    let cache = Cache::of(site.path());
    let made_from = blake3::hash(b"a map");
    assert_eq!(cache.get("share", made_from), None);
    assert!(!site.path().join(".wayfolio").exists());
    cache.keep("share", made_from, b"a picture");
    assert_eq!(cache.get("share", made_from).as_deref(), Some(b"a picture".as_slice()));
    assert_eq!(cache.get("share", blake3::hash(b"another map")), None);
    assert_eq!(fs::read_to_string(site.path().join(".wayfolio/.gitignore")).expect("it is there"), "*\n");
}

#[test]
fn what_nobody_needs_any_more_is_forgotten_after_a_time() {
    let site = folder(&[("content/a.md", "a")]);
    let cache = Cache::of(site.path());
    let [used, unused] = [blake3::hash(b"a map"), blake3::hash(b"another map")];
    let kept = || [used, unused].map(|hash| cache.get("share", hash).is_some());
    for hash in [used, unused] {
        cache.keep("share", hash, b"a picture");
    }
    let (before, after) = (SystemTime::now() - Duration::from_mins(1), SystemTime::now() + Duration::from_mins(1));
    cache.forget("share", &HashSet::from([used]), before);
    assert_eq!(kept(), [true, true], "another branch may still need what is new");
    cache.forget("images", &HashSet::new(), after);
    assert_eq!(kept(), [true, true], "that is of another kind");
    cache.forget("share", &HashSet::from([used]), after);
    assert_eq!(kept(), [true, false]);
}
