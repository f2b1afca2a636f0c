//! `check --watch`: checked again at each save, quiet where nobody looks, ended by Ctrl-C.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk and the clock")]
#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long anything may take before the test gives up.
const PATIENCE: Duration = Duration::from_mins(1);

#[test]
fn each_save_is_checked_and_ctrl_c_ends_well() {
    let place = tempfile::tempdir().expect("there is room for a folder");
    let actions = place.path().join("content/actions");
    fs::create_dir_all(&actions).expect("folders can be made");
    fs::write(place.path().join("content/portfolio.yaml"), "model: 1\ntitle: Island\n").expect("it can be written");
    let heat = actions.join("heat.md");
    fs::write(&heat, "---\ntitle: Heat\nstage: idea\nrisk: hihg\n---\n").expect("it can be written");
    let mut wayfolio = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    wayfolio.args(["check", "--watch", "--as-of", "2026-06-01", "--root"]).arg(place.path());
    let mut process = wayfolio.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let (lines, heard) = mpsc::channel();
    let output = BufReader::new(process.stdout.take().expect("it is piped"));
    thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| lines.send(line)));
    let mut all = Vec::new();
    let mut until = |sign: &str| {
        loop {
            let line = heard.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{sign:?} never came: {all:?}"));
            all.push(line.clone());
            if line.contains(sign) {
                return;
            }
        }
    };
    until("1 error, ");
    fs::write(&heat, "---\ntitle: Heat\nstage: idea\nrisk: high\n---\n").expect("it can be written");
    until("no errors, ");
    fs::write(actions.join("sun.md"), "---\ntitle: Sun\nstage: idae\n---\n").expect("it can be written");
    until("1 error, ");
    let ended = Command::new("kill").args(["-INT", &process.id().to_string()]).status().expect("there is kill");
    assert!(ended.success());
    let output = process.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "where nobody looks, nothing is said");
    assert!(all.iter().all(|line| !line.contains('\u{1b}') && !line.contains("Ctrl-C")), "{all:?}");
}
