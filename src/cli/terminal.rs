//! The only file that writes to the terminal.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up read the environment")]

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

use super::arguments::Color;

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
pub(super) fn columns() -> Option<usize> {
    let (_, columns) = console::Term::stdout().size_checked()?;
    is_looked_at().then_some(usize::from(columns))
}

/// What the command line says about colours.
static ASKED: OnceLock<Color> = OnceLock::new();

/// Takes the word of the command line about colours, which counts before all others.
pub(super) fn use_colours(color: Color) {
    ASKED.set(color).ok();
}

/// See <https://no-color.org> and <https://bixense.com/clicolors/>: any value of `NO_COLOR` but an empty one turns colours off, any of
/// `CLICOLOR_FORCE` but 0 turns them on where nobody turned them off.
fn colours(terminal: bool) -> Colours {
    let set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let forced = std::env::var("CLICOLOR_FORCE").is_ok_and(|value| !value.is_empty() && value != "0");
    let off = std::env::var("CLICOLOR").is_ok_and(|value| value == "0");
    let wanted = match ASKED.get() {
        Some(Color::Always) => true,
        Some(Color::Never) => false,
        Some(Color::Auto) | None => !set("NO_COLOR") && (forced || (terminal && !off && !is_dumb())),
    };
    if wanted { Colours::Shown } else { Colours::Hidden }
}

/// Says whether something that moves can be shown: a person looks at a terminal that can take back what it shows.
pub(super) fn shows_movement() -> bool {
    io::stderr().is_terminal() && !is_dumb()
}

fn is_dumb() -> bool {
    std::env::var("TERM").is_ok_and(|value| value == "dumb")
}

/// Returns how many letters a line of prose may hold: as the terminal says, within what is easy to read.
pub(super) fn measure() -> usize {
    columns().unwrap_or(80).clamp(40, 100)
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
