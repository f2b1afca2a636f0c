//! The tokens of a template: `@title@`, or `@year+4@` for a date that moves with the day.
//!
//! Must not know which templates there are.

use std::collections::BTreeMap;

use jiff::{Span, civil};

/// What the tokens of a template stand for.
#[derive(Debug, Clone)]
pub(super) struct Tokens {
    today: civil::Date,
    words: BTreeMap<&'static str, String>,
}

impl Tokens {
    /// Makes the tokens of a day: `@today@`; `@year@`, `@month@` and `@day@`, each with a number of them added or taken away.
    pub(super) fn of(today: civil::Date) -> Self {
        Self { today, words: BTreeMap::new() }
    }

    /// Adds a token.
    pub(super) fn with(mut self, name: &'static str, words: impl Into<String>) -> Self {
        self.words.insert(name, words.into());
        self
    }

    /// Fills the tokens of a template. What is no token stays as it is: `actions/checkout@v6`.
    pub(super) fn fill(&self, template: &str) -> String {
        let mut text = String::with_capacity(template.len());
        let mut rest = template;
        while let Some(at) = rest.find('@') {
            let (before, after) = rest.split_at(at);
            text.push_str(before);
            let filled = after[1..].find('@').and_then(|end| Some((self.value(&after[1..=end])?, end + 2)));
            let (value, length) = filled.unwrap_or_else(|| ("@".to_owned(), 1));
            text.push_str(&value);
            rest = &after[length..];
        }
        text + rest
    }

    fn value(&self, token: &str) -> Option<String> {
        if let Some(words) = self.words.get(token) {
            return Some(words.clone());
        }
        let at = token.find(['+', '-']).unwrap_or(token.len());
        let (unit, shift) = token.split_at(at);
        let shift: i64 = if shift.is_empty() { 0 } else { shift.parse().ok()? };
        let (span, form) = match unit {
            "today" if shift == 0 => (Span::new(), "%Y-%m-%d"),
            "year" => (Span::new().try_years(shift).ok()?, "%Y"),
            "month" => (Span::new().try_months(shift).ok()?, "%Y-%m"),
            "day" => (Span::new().try_days(shift).ok()?, "%Y-%m-%d"),
            _ => return None,
        };
        Some(self.today.checked_add(span).ok()?.strftime(form).to_string())
    }
}

/// Writes a text as a value of YAML: bare where that means the same, else in quotes.
pub(super) fn yaml(text: &str) -> String {
    let bare = text.starts_with(char::is_alphabetic)
        && text.chars().all(|c| c.is_alphanumeric() || " -_.,;()'’/?!".contains(c))
        && !text.ends_with(' ')
        && !["true", "false", "null", "yes", "no", "on", "off"].contains(&text.to_lowercase().as_str());
    if bare { text.to_owned() } else { serde_json::to_string(text).expect("a text is always JSON") }
}
