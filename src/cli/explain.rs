//! `wayfolio check --explain CODE`: what a code means, with what is wrong and what is right.
//!
//! The explanations stand in `explain.md`, one heading a code.

use std::fmt::Write;
use std::sync::LazyLock;

use super::{Ending, terminal};
use crate::diagnostics::nearest;

/// The explanations.
static ALL: LazyLock<Vec<Explained>> =
    LazyLock::new(|| include_str!("explain.md").split("\n## ").skip(1).map(read).collect());

/// What a code means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Explained {
    /// The code.
    pub(super) code: &'static str,
    /// What it means, in a few sentences of one paragraph.
    pub(super) words: &'static str,
    /// What is wrong, as a file or a folder says it.
    pub(super) wrong: Option<&'static str>,
    /// The same put right.
    pub(super) right: Option<&'static str>,
}

/// Finds what a code means.
pub(super) fn of(code: &str) -> Option<&'static Explained> {
    ALL.iter().find(|explained| explained.code == code)
}

/// Prints what a code means.
pub(super) fn run(code: &str) -> anyhow::Result<Ending> {
    if code == "all" {
        let line = |explained: &Explained| format!("{}\n", explained.code);
        terminal::print(&ALL.iter().map(line).collect::<String>())?;
        return Ok(Ending::Well);
    }
    let Some(explained) = of(code) else {
        let near = nearest(code, ALL.iter().map(|explained| explained.code));
        let near = near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
        terminal::say(&format!("there is no code `{code}`; {near} `wayfolio check --explain all` lists them"));
        return Ok(Ending::Failed);
    };
    terminal::print(&format!("{code}\n\n{}", explained.text()))?;
    Ok(Ending::Well)
}

impl Explained {
    /// Writes it as plain text.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{}\n", folded(self.words, 90));
        for (title, example) in self.examples() {
            writeln!(text, "\n{title}:\n").expect("strings take everything");
            for line in example.lines() {
                writeln!(text, "    {line}").expect("strings take everything");
            }
        }
        text
    }

    /// Writes it as Markdown.
    pub(super) fn markdown(&self) -> String {
        let mut text = format!("{}\n", self.words);
        for (title, example) in self.examples() {
            writeln!(text, "\n{title}:\n\n````\n{example}\n````").expect("strings take everything");
        }
        text
    }

    fn examples(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let wrong = self.wrong.map(|wrong| ("Wrong", wrong));
        wrong.into_iter().chain(self.right.map(|right| ("Right", right)))
    }
}

/// Reads one explanation: its code, a paragraph, and two blocks fenced by four backquotes.
fn read(section: &'static str) -> Explained {
    let (code, rest) = section.split_once('\n').unwrap_or((section, ""));
    let mut parts = rest.split("````");
    let words = parts.next().unwrap_or_default().trim();
    let mut blocks = parts.step_by(2).map(|block| block.trim_matches('\n'));
    Explained { code: code.trim(), words, wrong: blocks.next().filter(|it| !it.is_empty()), right: blocks.next() }
}

/// Breaks words into lines.
fn folded(words: &str, width: usize) -> String {
    let mut text = String::new();
    let mut line = 0;
    for word in words.split_whitespace() {
        let letters = word.chars().count();
        if line > 0 && line + 1 + letters > width {
            text.push('\n');
            line = 0;
        } else if line > 0 {
            text.push(' ');
            line += 1;
        }
        text += word;
        line += letters;
    }
    text
}
