//! Floor 11: the command line: arguments, printing, exit codes, and the one place where the day is read from the clock.
//!
//! Owns what a command says and how it ends. Must not know what is checked or how pages look.

mod add;
mod arguments;
mod ask;
mod build;
mod check;
mod completions;
mod coverage;
mod diff;
mod editor;
mod explain;
mod export;
mod external;
mod fix;
mod formats;
mod gaps;
mod init;
mod man;
mod past;
mod progress;
mod rename;
mod report;
mod repository;
mod schema;
mod serve;
mod since;
mod summary;
mod terminal;
mod theme;
mod watch;
mod weight;

#[cfg(test)]
mod tests;

use std::panic;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

use crate::{disk, excerpt};

/// How a command ends, as scripts and continuous integration read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Nothing stops a publication.
    Well,
    /// The content has errors.
    ContentErrors,
    /// The command itself could not run.
    Failed,
    /// Somebody asked for the end (Ctrl-C) before the command was done.
    Interrupted,
}

/// The exit status of a command that somebody ended, as shells count it: 128, and the number of the signal.
const INTERRUPTED: u8 = 130;

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Well => 0,
            Ending::ContentErrors => 1,
            Ending::Failed => 2,
            Ending::Interrupted => INTERRUPTED,
        })
    }
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        let words = fault.payload_as_str().unwrap_or("no words");
        terminal::say(&format!(
            "wayfolio met a fault of its own, not one in your files. Please report it: {words} ({place})"
        ));
    }));
    let arguments = Arguments::parse();
    terminal::use_colours(arguments.color);
    let ended = panic::catch_unwind(|| match &arguments.command {
        Command::Init(arguments) => init::run(arguments),
        Command::Add(arguments) => add::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::Build(arguments) => build::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Completions(arguments) => completions::run(arguments),
        Command::Man(arguments) => man::run(arguments),
        Command::Schema(arguments) => schema::run(arguments),
        Command::Editor(arguments) => editor::run(arguments),
        Command::Theme(arguments) => theme::run(arguments),
        Command::Diff(arguments) => diff::run(arguments),
        Command::Rename(arguments) => rename::run(arguments),
        Command::Gaps(arguments) => gaps::run(arguments),
    });
    let ending = match ended {
        Ok(Ok(ending)) => ending,
        Ok(Err(error)) => {
            // The words of an error name their cause already.
            terminal::say(&format!("wayfolio: {error}"));
            match error.downcast_ref::<disk::Error>() {
                Some(disk::Error::Interrupted { .. }) => Ending::Interrupted,
                _ => Ending::Failed,
            }
        }
        Err(_) => Ending::Failed,
    };
    ending.into()
}
