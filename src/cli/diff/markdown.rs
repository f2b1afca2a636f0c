//! Changes for a comment on a pull request.

use super::Compared;
use super::outline::{Subject, Tone, groups, tone};
use crate::cli::excerpt::one_line;

/// By this line whoever writes the comment finds it again.
const MARKER: &str = "<!-- wayfolio diff -->";

/// The most bytes of changes, and of what was only edited: hosts take 65,000 letters, people far fewer.
const MOST: usize = 16_000;
const MOST_QUIET: usize = 6_000;

/// Sentences of one record that are written at most.
const SENTENCES: usize = 6;

/// Writes the changes, by mission, the most important first.
pub(super) fn write(compared: &Compared<'_>) -> String {
    let mut text = format!("{MARKER}\n### {}\n\n", safe(&compared.say("diff-title")));
    if compared.changes.is_empty() {
        return text + &safe(&compared.say("diff-nothing")) + "\n";
    }
    text += &format!("{}\n", safe(&compared.counts_in_words()));
    let (mut left_out, mut quiet, mut quiet_count) = (0, String::new(), 0);
    for group in groups(compared) {
        let mut heading = Some(format!("\n#### {}\n\n", safe(&group.title)));
        for subject in &group.subjects {
            let line = line(compared, subject);
            if subject.changes.iter().all(|change| tone(change.kind) == Tone::Quiet) {
                quiet_count += 1;
                if quiet.len() + line.len() <= MOST_QUIET {
                    quiet += &line;
                } else {
                    left_out += subject.changes.len();
                }
            } else if text.len() + line.len() > MOST {
                left_out += subject.changes.len();
            } else {
                text += &heading.take().unwrap_or_default();
                text += &line;
            }
        }
    }
    if !quiet.is_empty() {
        let summary = compared.teller.language.say_with("diff-quiet", &[("count", quiet_count.into())]);
        text += &format!("\n<details><summary>{}</summary>\n\n{quiet}\n</details>\n", safe(&summary));
    }
    if left_out > 0 {
        let more = compared.teller.language.say_with("diff-more", &[("count", left_out.into())]);
        text += &format!("\n{more}\n");
    }
    text += &format!("\n<sub>{}</sub>\n", safe(&compared.between()));
    text
}

fn line(compared: &Compared<'_>, subject: &Subject<'_>) -> String {
    let kind = subject.kind.as_ref().map(|kind| format!(" ({})", safe(kind))).unwrap_or_default();
    let sentences = subject.changes.iter().take(SENTENCES).map(|change| safe(&compared.teller.sentence(change)));
    let mut words: Vec<String> = sentences.collect();
    let more = subject.changes.len().saturating_sub(SENTENCES);
    if more > 0 {
        words.push(safe(&compared.teller.language.say_with("changes-more", &[("count", more.into())])));
    }
    let title = safe(&subject.title);
    if words.len() == 1 || subject.changes.iter().all(|change| tone(change.kind) == Tone::Quiet) {
        return format!("- **{title}**{kind}: {}\n", words.join(" "));
    }
    let rows: String = words.iter().map(|sentence| format!("  - {sentence}\n")).collect();
    format!("- **{title}**{kind}\n{rows}")
}

/// Makes words plain in Markdown: nothing in them is a mark, calls a person, or leads to an issue.
fn safe(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for character in one_line(words).chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => safe.extend(['\\', character]),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '@' | '#' | '!' => safe.extend([character, '\u{200b}']),
            _ => safe.push(character),
        }
    }
    // An address would become a link by itself.
    safe.replace("://", ":\u{200b}//").replace("www.", "www\u{200b}.")
}
