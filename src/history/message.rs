//! Messages of commits: what a pull request was called and numbered, as each host writes it, and nothing of people.

use crate::analysis::chronicle::Request;

/// What a message says of its change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// What the change is called; empty when the message only tells that something was merged.
    pub(super) subject: String,
    /// The pull request.
    pub(super) request: Option<Request>,
}

/// Reads a message. A merge of a pull request is known by the words of GitHub, Forgejo and Gitea, GitLab, Bitbucket and Azure; one that
/// was squashed by its number at the end of the line.
pub(super) fn read(subject: &str, body: &str) -> Said {
    let title = || body.lines().map(str::trim).find(|line| !line.is_empty() && !is_note(line)).unwrap_or_default();
    let said = |words: &str, request| Said { subject: without_people(words), request };
    let pull = |number: &str| leading(number).map(Request::Pull);
    if let Some(rest) = subject.strip_prefix("Merge pull request ") {
        // Forgejo: `Merge pull request 'Title' (#12) from branch into main`. GitHub: `Merge pull request #12 from who/branch`.
        if let Some((words, rest)) = rest.strip_prefix('\'').and_then(|rest| rest.rsplit_once("' (#")) {
            return said(words, pull(rest));
        }
        if let Some(number) = rest.strip_prefix('#') {
            return said(title(), pull(number));
        }
    }
    if subject.starts_with("Merged in ")
        && let Some((_, number)) = subject.rsplit_once("(pull request #")
    {
        return said(title(), pull(number));
    }
    if let Some((number, words)) = subject.strip_prefix("Merged PR ").and_then(|rest| rest.split_once(": ")) {
        return said(words, pull(number));
    }
    let merge_request =
        body.lines().rev().find_map(|line| line.trim().strip_prefix("See merge request ")?.rsplit_once('!'));
    if let Some((_, number)) = merge_request {
        let words = if subject.starts_with("Merge branch ") { title() } else { subject };
        return said(words, leading(number).map(Request::Merge));
    }
    let squashed = subject.strip_suffix(')').and_then(|rest| {
        let (words, number) = rest.rsplit_once(" (")?;
        let request = match number.split_at_checked(1)? {
            ("#", digits) => digits.parse().ok().map(Request::Pull)?,
            ("!", digits) => digits.parse().ok().map(Request::Merge)?,
            _ => return None,
        };
        Some((words, request))
    });
    match squashed {
        Some((words, request)) => said(words, Some(request)),
        None if ["Merge branch ", "Merge remote-tracking branch ", "Merge tag "]
            .iter()
            .any(|it| subject.starts_with(it)) =>
        {
            Said { subject: String::new(), request: None }
        }
        None => said(subject, None),
    }
}

/// Says whether a line names people or tools rather than the change: `Co-authored-by: …`, `Reviewed-on: …`.
fn is_note(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(name, _)| {
        name.contains('-') && !name.contains(' ') && name.starts_with(|c: char| c.is_ascii_uppercase())
    })
}

fn leading(text: &str) -> Option<u64> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Says whether a character steers a screen or turns the direction of writing, and shows nothing itself.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Takes out whatever looks like an address of a person, `name@host` or `@name`, on one line without what steers a screen.
fn without_people(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| !word.contains('@'));
    let kept: Vec<String> = words.map(|word| word.chars().filter(|c| !steers(*c)).collect()).collect();
    let mut line = kept.join(" ");
    // What names people by rule is cut off where it begins, should a subject hold it.
    for note in ["Co-authored-by:", "Signed-off-by:", "Reviewed-by:"] {
        if let Some(at) = line.to_ascii_lowercase().find(&note.to_ascii_lowercase()) {
            line.truncate(at);
        }
    }
    line.trim().to_owned()
}
