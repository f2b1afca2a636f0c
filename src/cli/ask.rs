//! A question to whoever sits at the terminal. Where nobody does, nothing is asked.

use std::io::{self, BufRead, IsTerminal};

use super::terminal;

/// Says whether somebody can be asked: both what is said and what is answered go through a terminal.
pub(super) fn somebody_is_there() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks, and returns what was answered; none for an empty answer, or when nobody answers any more.
pub(super) fn ask(question: &str) -> Option<String> {
    terminal::show(&format!("{question} "));
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).ok()?;
    let answer = answer.trim();
    (!answer.is_empty()).then(|| answer.to_owned())
}
