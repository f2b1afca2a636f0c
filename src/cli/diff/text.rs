//! Changes for a terminal: wrapped, and coloured where somebody looks.

use super::Compared;
use super::outline::{Tone, groups, tone};
use crate::cli::excerpt::one_line;
use crate::cli::terminal::Colours;

/// Writes the changes for a screen that is so many letters wide.
pub(super) fn write(compared: &Compared<'_>, colours: Colours, width: usize) -> String {
    let paint = |code: &str, words: &str| match colours {
        Colours::Shown => format!("\u{1b}[{code}m{words}\u{1b}[0m"),
        Colours::Hidden => words.to_owned(),
    };
    let mut text = wrapped(&compared.between(), "", "", width, |line| paint("2", line));
    if compared.changes.is_empty() {
        return text + &compared.say("diff-nothing") + "\n";
    }
    for group in groups(compared) {
        text += &format!("\n{}\n", paint("1", &one_line(&group.title)));
        for subject in &group.subjects {
            let kind = subject.kind.as_ref().map(|kind| format!(" ({kind})")).unwrap_or_default();
            text += &wrapped(&format!("{}{kind}", one_line(&subject.title)), "  ", "  ", width, str::to_owned);
            for change in &subject.changes {
                let sentence = one_line(&compared.teller.sentence(change));
                let (sign, code) = match tone(change.kind) {
                    Tone::Good => ("+ ", "32"),
                    Tone::Open => ("- ", "31"),
                    Tone::Quiet => ("  ", "2"),
                    Tone::Plain => ("~ ", "0"),
                };
                text += &wrapped(&sentence, &format!("    {sign}"), "      ", width, |line| paint(code, line));
            }
            if !subject.also.is_empty() {
                let missions = one_line(&subject.also.join(", "));
                let also = compared.teller.language.say_with("diff-also", &[("missions", missions.into())]);
                text += &wrapped(&also, "      ", "      ", width, |line| paint("2", line));
            }
        }
    }
    text.push('\n');
    text + &compared.counts_in_words() + "\n"
}

/// Breaks words into lines of a width, the first after one indent and the others after another.
fn wrapped(words: &str, first: &str, other: &str, width: usize, paint: impl Fn(&str) -> String) -> String {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in words.split(' ') {
        if !empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, other.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines.iter().map(|line| paint(line) + "\n").collect()
}
