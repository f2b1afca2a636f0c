//! Files with mistakes, opened in the editor of whoever previews the site.
//!
//! A page may ask for it, and pages hold other people's words, so little can be asked: only a browser on this machine, only from a
//! page of this preview, and only for a place that is among the mistakes at this moment. What opens it is chosen on the command
//! line, or by the system for files that it opens to be read and never runs.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use tiny_http::{Method, Request};

use super::answer::Answer;
use super::guard;
use super::overlay::Place;
use super::studio::Showing;

/// The endings of files that no system runs when it is asked to open them.
const READ: [&str; 8] = ["md", "yaml", "yml", "csv", "geojson", "ftl", "css", "txt"];

/// What opens files.
#[derive(Debug)]
pub(super) struct Desk {
    /// The folder that paths begin at.
    pub(super) root: PathBuf,
    /// The command of an editor, as it was written on the command line.
    pub(super) editor: Option<String>,
}

impl Desk {
    /// Opens the file that a page asks for, if it may be opened.
    pub(super) fn open(&self, request: &Request, wanted: Option<&str>, showing: &Showing) -> Answer {
        let near = request.remote_addr().is_some_and(|from| from.ip().to_canonical().is_loopback());
        let asked = guard::values(request.headers(), "Origin").count() == 1 && guard::same_origin(request);
        if *request.method() != Method::Post {
            return Answer::words("405 Method Not Allowed", "files are opened by a button of this preview");
        }
        if !near || !asked {
            return Answer::words("403 Forbidden", "files open only from pages of this preview, on the same machine");
        }
        let places = showing.problems.iter().filter_map(|problem| problem.place.as_ref());
        let Some(place) = places.into_iter().find(|place| Some(&*place.to_string()) == wanted) else {
            return Answer::words("404 Not Found", "there is no mistake at that place any more");
        };
        match self.start(place) {
            Ok(()) => Answer::words("200 OK", "opened"),
            Err(error) => Answer::words("500 Internal Server Error", &format!("it cannot be opened: {error}")),
        }
    }

    fn start(&self, place: &Place) -> io::Result<()> {
        let file = self.root.join(&*place.file);
        match &self.editor {
            Some(editor) => {
                let mut command = command(editor, &file, place).ok_or(io::ErrorKind::InvalidInput)?;
                let mut editor = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
                // Who is not waited for stays in the system's list of processes.
                thread::spawn(move || editor.wait());
                Ok(())
            }
            None if READ.iter().any(|ending| file.extension().is_some_and(|found| found == *ending)) => {
                open::that_detached(file)
            }
            None => Err(io::Error::other("the system might run a file of this kind instead of opening it")),
        }
    }
}

/// Fills in the file and the place in an editor's command; a command that names no file gets it at its end. No shell reads it.
fn command(editor: &str, file: &Path, place: &Place) -> Option<Command> {
    let names_file = editor.contains("{file}");
    let mut words = editor.split_whitespace().map(|word| {
        let word = word.replace("{line}", &place.line.to_string()).replace("{column}", &place.column.to_string());
        // The path comes last, as it may hold anything.
        word.replace("{file}", &file.to_string_lossy())
    });
    let mut command = Command::new(words.next()?);
    command.args(words);
    if !names_file {
        command.arg(file);
    }
    Some(command)
}
