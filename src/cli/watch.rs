//! `wayfolio check --watch`: checked again at each save.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up measure time")]

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::arguments::{Check, Format};
use super::{Ending, check, terminal};
use crate::disk::Folder;
use crate::site::Memory;

/// How often the folder is looked at; one that is slow to walk, less often.
const PAUSE: Duration = Duration::from_millis(250);

/// Clears a terminal and what was scrolled away, and goes to its top.
const CLEAR: &str = "\x1b[2J\x1b[3J\x1b[H";

/// Checks until Ctrl-C, which is how it is meant to end.
pub(super) fn run(arguments: &Check) -> anyhow::Result<Ending> {
    let (stop, stopped) = mpsc::channel();
    ctrlc::set_handler(move || _ = stop.send(()))?;
    let mut folder = Folder::read(&arguments.portfolio.root)?;
    let mut memory = Memory::default();
    let for_a_person = arguments.format == Format::Text && terminal::is_looked_at();
    let mut unread: Option<String> = None;
    show(&folder, &mut memory, arguments, for_a_person)?;
    let mut pause = PAUSE;
    while stopped.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
        let start = Instant::now();
        let look = folder.look_everywhere();
        pause = PAUSE.max(start.elapsed() * 20);
        match look {
            Ok(changed) if changed.is_empty() && unread.is_none() => {}
            Ok(_) => {
                unread = None;
                show(&folder, &mut memory, arguments, for_a_person)?;
            }
            // A folder that is being moved or replaced comes back.
            Err(error) => {
                let words = error.to_string();
                if unread.as_ref() != Some(&words) {
                    terminal::say(&words);
                }
                unread = Some(words);
            }
        }
    }
    if for_a_person {
        terminal::say("stopped");
    }
    Ok(Ending::Well)
}

fn show(folder: &Folder, memory: &mut Memory, arguments: &Check, for_a_person: bool) -> anyhow::Result<()> {
    let shown = check::look(folder, memory, arguments)?.shown(folder, arguments)?;
    if for_a_person {
        terminal::print(&format!("{CLEAR}{shown}\nchecked again at each save; Ctrl-C stops it\n"))?;
    } else {
        terminal::print(&shown)?;
    }
    Ok(())
}
