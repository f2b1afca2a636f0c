//! The only file that writes to the terminal.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up read the environment")]

use std::io::{self, ErrorKind, IsTerminal, Write};

pub(super) use crate::excerpt::Colours;

/// Says whether what goes to the standard output may be coloured.
pub(super) fn colours_of_output() -> Colours {
    colours(io::stdout().is_terminal())
}

/// Says whether what goes to the standard error may be coloured.
pub(super) fn colours_of_messages() -> Colours {
    colours(io::stderr().is_terminal())
}

/// Says whether a person looks at the standard output.
pub(super) fn is_looked_at() -> bool {
    io::stdout().is_terminal()
}

/// Returns how many letters go on a line of the standard output; none when that is no terminal, where lines have no end.
pub(super) fn width() -> Option<usize> {
    let (_, columns) = console::Term::stdout().size_checked()?;
    is_looked_at().then_some(usize::from(columns))
}

/// See <https://no-color.org>: any value but an empty one turns colours off.
fn colours(terminal: bool) -> Colours {
    let plain = std::env::var("NO_COLOR").is_ok_and(|value| !value.is_empty());
    let dumb = std::env::var("TERM").is_ok_and(|value| value == "dumb");
    if terminal && !plain && !dumb { Colours::Shown } else { Colours::Hidden }
}

/// Returns how many letters a line of prose may hold: as the terminal says, within what is easy to read.
pub(super) fn measure() -> usize {
    width().unwrap_or(80).clamp(40, 100)
}

/// Writes what was asked for to the standard output. A reader that has gone away (`| head`) is no failure.
pub(super) fn print(text: &str) -> io::Result<()> {
    put(text.as_bytes())
}

/// Writes a file to the standard output, as it is.
pub(super) fn put(bytes: &[u8]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes words about the work to the standard error, on a line of their own. Control characters are shown, not sent: some of
/// the words are names of files, which anybody may have chosen.
pub(super) fn say(words: &str) {
    let mut words = super::excerpt::harmless(words);
    words.push('\n');
    show(&words);
}

/// Writes a finished text, colours included, to the standard error. When nobody can hear, there is nobody to tell.
pub(super) fn show(text: &str) {
    io::stderr().lock().write_all(text.as_bytes()).ok();
}
