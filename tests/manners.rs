//! The manners of the command: at a terminal, in a pipe, and when it is asked to stop.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk and the clock")]

#[path = "support/folder.rs"]
#[expect(dead_code, reason = "these tests make their own folders")]
mod folder;

#[path = "support/generate.rs"]
mod generate;

#[path = "support/random.rs"]
mod random;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long anything may take before a test gives up; a machine at work on other things is slow.
const PATIENCE: Duration = Duration::from_mins(3);

/// A portfolio with one mistake.
const WRONG: [(&str, &str); 2] = [
    ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\n"),
    ("content/missions/sea.md", "---\ntitle: Clean sea\nstatus: activ\n---\n"),
];

fn write(root: &Path, path: &str, words: &[u8]) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("folders can be made");
    fs::write(place, words).expect("files can be written");
}

fn wrong() -> TempDir {
    let site = tempfile::tempdir().expect("there is room for a folder");
    for (path, words) in WRONG {
        write(site.path(), path, words.as_bytes());
    }
    site
}

/// A portfolio that takes a while to build.
fn large() -> TempDir {
    let site = tempfile::tempdir().expect("there is room for a folder");
    // What is built without optimisation takes as long with fewer records.
    let records = if cfg!(debug_assertions) { 400 } else { 5000 };
    for (path, words) in generate::portfolio(records, 7) {
        write(site.path(), &path, &words);
    }
    site
}

/// A command that knows nothing of the terminal that the tests run in.
fn wayfolio(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    command.current_dir(root).args(arguments);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command
}

/// Says whether what a command prints into a pipe is coloured.
fn coloured(root: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> bool {
    let mut command = wayfolio(root, arguments);
    let output = command.envs(settings.iter().copied()).output().expect("the command starts");
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).expect("it is text");
    assert!(printed.contains("content/missions/sea.md:3:9"), "{printed}");
    printed.contains('\u{1b}')
}

#[test]
fn colours_go_where_they_are_wanted() {
    let site = wrong();
    for command in ["check", "build"] {
        let here =
            |more: &[&str], settings: &[(&str, &str)]| coloured(site.path(), &[&[command], more].concat(), settings);
        assert!(!here(&[], &[]), "a pipe gets none");
        assert!(here(&["--color", "always"], &[]));
        assert!(here(&["--colour=always"], &[("NO_COLOR", "1")]), "the command line counts first");
        assert!(here(&[], &[("CLICOLOR_FORCE", "1")]));
        assert!(!here(&[], &[("CLICOLOR_FORCE", "0")]));
        assert!(!here(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), "who asks for none gets none");
        assert!(!here(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    }
}

#[test]
fn completions_and_the_manual_know_every_command() {
    let here = tempfile::tempdir().expect("there is room for a folder");
    let listed = wayfolio(here.path(), &["--help"]).output().expect("the command starts");
    let listed = String::from_utf8(listed.stdout).expect("it is text");
    let (_, listed) = listed.split_once("Commands:\n").expect("the commands are listed");
    let names: Vec<&str> =
        listed.lines().take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"check") && names.contains(&"man"), "{names:?}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = wayfolio(here.path(), &["completions", shell]).output().expect("the command starts");
        let script = String::from_utf8(output.stdout).expect("it is text");
        assert!(output.status.success() && output.stderr.is_empty(), "{shell}");
        for name in &names {
            assert!(script.contains(name), "{shell} does not know {name}");
        }
        assert!(script.contains("base-url"), "{shell} does not know the options");
    }

    let out = here.path().join("share/man1");
    let made = wayfolio(here.path(), &["man", "--out", "share/man1"]).output().expect("the command starts");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let page = |name: &str| fs::read_to_string(out.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(page("wayfolio.1").contains("wayfolio\\-check(1)"), "{}", page("wayfolio.1"));
    for name in names.iter().filter(|name| **name != "help") {
        let page = page(&format!("wayfolio-{name}.1"));
        assert!(page.contains(".SH SYNOPSIS") && page.contains(".SH EXAMPLES\n.nf\n  wayfolio "), "{name}: {page}");
    }
    let taken = wayfolio(here.path(), &["man", "--out", "share/man1/wayfolio.1"]).output().expect("the command starts");
    assert_eq!(taken.status.code(), Some(2), "a file is no folder");
}

/// What a shell says of a script, if there is that shell.
fn read_by(shell: &str, script: &Path) -> bool {
    let read = Command::new(shell).arg("-n").arg(script).output();
    read.is_ok_and(|read| read.status.success())
}

#[cfg(unix)]
#[test]
fn a_shell_reads_its_completions() {
    let here = tempfile::tempdir().expect("there is room for a folder");
    let output = wayfolio(here.path(), &["completions", "bash"]).output().expect("the command starts");
    let script = here.path().join("wayfolio");
    fs::write(&script, output.stdout).expect("files can be written");
    assert!(read_by("bash", &script));
    fs::write(&script, "if").expect("files can be written");
    assert!(!read_by("bash", &script));
}

/// Every file below a folder with its bytes.
fn files(root: &Path) -> folder::Folder {
    folder::read(root, &["."])
}

/// Waits until something is the case.
fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "it never came: {what}");
        std::thread::sleep(Duration::from_millis(3));
    }
}

#[cfg(unix)]
#[test]
fn a_build_that_is_stopped_leaves_everything_as_it_was() {
    let small = tempfile::tempdir().expect("there is room for a folder");
    write(small.path(), WRONG[0].0, WRONG[0].1.as_bytes());
    let large = large();
    let out = large.path().join("public");
    let out_name = out.to_str().expect("it is text");
    let built = wayfolio(small.path(), &["build", "--out", out_name]).output().expect("the command starts");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let before = files(&out);
    assert!(before.len() > 10);

    for signal in ["INT", "TERM"] {
        let mut build = wayfolio(large.path(), &["build"]).stderr(Stdio::piped()).spawn().expect("the command starts");
        let staging = || {
            let entries = fs::read_dir(large.path()).expect("it can be read").flatten();
            entries.map(|entry| entry.path()).find(|path| path.to_string_lossy().contains(".public.wayfolio-"))
        };
        wait_until("a page in the staging folder", || {
            staging().is_some_and(|staging| staging.join("site/actions").join("action-1").exists())
        });
        let sent = Command::new("kill").args(["-s", signal, &build.id().to_string()]).status();
        assert!(sent.expect("signals can be sent").success());
        wait_until("the end of the build", || build.try_wait().expect("it can be asked").is_some());
        let ended = build.wait_with_output().expect("it has ended");
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(130), "{signal}: {said}");
        assert!(said.ends_with("wayfolio: stopped before the site was finished; public is as it was\n"), "{said}");
        assert_eq!(staging(), None, "{signal}: what was written stays");
        assert!(files(&out) == before, "{signal}: the site that was there is another");
    }
}

#[cfg(unix)]
mod terminal {
    //! Commands at a terminal that the tests made.

    use std::fs::{File, OpenOptions};
    use std::io::Read;
    use std::os::unix::ffi::OsStrExt;
    use std::thread;

    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use rustix::termios::{Winsize, tcsetwinsize};

    use super::{Command, large, wayfolio, wrong};

    /// Runs a command at a terminal of 80 columns, and gives what it shows there.
    fn shown(mut command: Command) -> String {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("there are terminals");
        grantpt(&terminal).expect("it is ours");
        unlockpt(&terminal).expect("it is ours");
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&terminal, size).expect("a terminal has a size");
        let name = ptsname(&terminal, Vec::new()).expect("it has a name");
        let name = std::ffi::OsStr::from_bytes(name.as_bytes());
        let seat = OpenOptions::new().read(true).write(true).open(name).expect("it can be sat at");
        let copy = || seat.try_clone().expect("it can be shared");
        let mut child = command.stdin(copy()).stdout(copy()).stderr(copy()).spawn().expect("the command starts");
        drop((command, seat));
        let read = thread::spawn(move || {
            let mut bytes = Vec::new();
            // When the last seat is left, a terminal ends with an error.
            File::from(terminal).read_to_end(&mut bytes).ok();
            String::from_utf8_lossy(&bytes).into_owned()
        });
        child.wait().expect("it ends");
        read.join().expect("it can be read")
    }

    #[test]
    fn a_terminal_gets_colours_unless_somebody_asked_for_none() {
        let site = wrong();
        assert!(shown(wayfolio(site.path(), &["check"])).contains("\u{1b}["));
        let mut plain = wayfolio(site.path(), &["check"]);
        plain.env("NO_COLOR", "1");
        let plain = shown(plain);
        assert!(plain.contains("sea.md:3:9") && !plain.contains('\u{1b}'), "{plain:?}");
        let mut dumb = wayfolio(site.path(), &["build"]);
        dumb.env("TERM", "dumb");
        let dumb = shown(dumb);
        assert!(dumb.contains("sea.md:3:9") && !dumb.contains('\u{1b}'), "{dumb:?}");
    }

    #[test]
    fn a_long_build_shows_what_it_is_doing_and_a_pipe_never() {
        let site = large();
        let seen = shown(wayfolio(site.path(), &["build"]));
        assert!(seen.contains("drawing and writing pages") && seen.contains(" of "), "{seen:.2000}");
        // Nothing of it is left: the last line is the last thing that is said.
        let last = seen.trim_end().rsplit(['\n', '\r']).next().unwrap_or_default();
        assert!(last.starts_with("built ") || last.contains("\u{1b}[2Kbuilt "), "{last:?}");
        let piped = wayfolio(site.path(), &["build"]).output().expect("the command starts");
        let said = String::from_utf8_lossy(&piped.stderr).into_owned();
        assert!(piped.status.success() && !said.contains("drawing") && !said.contains('\u{1b}'), "{said}");
    }
}
