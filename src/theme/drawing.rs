//! The styles of the theme for a drawing that no browser shows: without variables, as on light paper.

use std::collections::BTreeMap;

use super::{ADDED_SHEET, Theme};

/// What a drawing is styled by away from a browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DrawingStyles {
    /// The values of the theme's tokens (`--line`) on light paper.
    tokens: BTreeMap<String, String>,
    /// The rules, with the values in the place of the tokens.
    sheet: String,
}

/// The sheets that drawings are styled by; the last one changes what the others say.
const SHEETS: [&str; 3] = ["style.css", "pictures.css", ADDED_SHEET];

impl Theme {
    /// Reads the styles that drawings have on light paper: the tokens of `:root`, and the rules that are not for some media or states alone.
    pub fn drawing_styles(&self) -> DrawingStyles {
        let sheets = SHEETS.iter().filter_map(|sheet| self.assets().find(|(path, _)| path == sheet));
        let mut styles = DrawingStyles::default();
        let mut rules = String::new();
        for (_, bytes) in sheets {
            let text = String::from_utf8_lossy(bytes);
            for (selector, body) in top_rules(&text) {
                match selector {
                    ":root" => styles.tokens.extend(tokens(body)),
                    _ if selector.starts_with('@') || selector.contains([':', '*']) => {}
                    _ => rules.push_str(&format!("{selector}{{{body}}}\n")),
                }
            }
        }
        styles.sheet = styles.put_in(&rules);
        styles
    }
}

impl DrawingStyles {
    /// Returns the rules.
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// Puts the values of tokens in the place of `var(--…)`, also of tokens that are made of others; one that nobody knows becomes nothing.
    pub fn put_in(&self, text: &str) -> String {
        // A token that is made of itself must not go on for ever.
        const DEEPEST: usize = 8;
        let mut text = text.to_owned();
        for _ in 0..DEEPEST {
            if !text.contains("var(") {
                break;
            }
            text = self.put_in_once(&text);
        }
        text
    }

    fn put_in_once(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("var(") {
            out.push_str(before);
            let (inside, left) = after.split_once(')').unwrap_or((after, ""));
            let (name, instead) = inside.split_once(',').unwrap_or((inside, ""));
            out.push_str(self.tokens.get(name.trim()).map_or(instead.trim(), String::as_str));
            rest = left;
        }
        out.push_str(rest);
        out
    }
}

/// Lists the rules of a sheet that are in no other: selectors with what stands in their braces.
fn top_rules(sheet: &str) -> Vec<(&str, &str)> {
    let mut rules = Vec::new();
    let mut rest = sheet;
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        let Some(open) = rest.find('{') else { return rules };
        let mut depth = 0_usize;
        let close = rest[open..].char_indices().find_map(|(at, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(open + at)
        });
        let Some(close) = close else { return rules };
        rules.push((rest[..open].trim(), &rest[open + 1..close]));
        rest = &rest[close + 1..];
    }
}

/// Lists the tokens that a rule sets.
fn tokens(body: &str) -> impl Iterator<Item = (String, String)> {
    let without_comments: String = body
        .split("/*")
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) })
        .collect();
    let set: Vec<(String, String)> = without_comments
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .filter(|(name, _)| name.trim().starts_with("--"))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().replace('"', "'")))
        .collect();
    set.into_iter()
}
