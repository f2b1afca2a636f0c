//! Code that names its language, cut into tokens of a few kinds.
//!
//! The syntaxes are loaded when the first block of code asks for one: a site without code pays nothing.

mod palette;

use std::sync::LazyLock;

use syntect::parsing::{BasicScopeStackOp, ParseState, Scope, ScopeStack, SyntaxSet};

#[cfg(test)]
pub(super) use palette::colours;
pub use palette::style;

/// Longer code is set plainly: somebody could make it slow on purpose.
const LONGEST_CODE: usize = 64 * 1024;

/// Code with a longer line is set plainly: the patterns of some languages take their time with it.
const LONGEST_LINE: usize = 2000;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Anything else.
    Plain,
    /// A word for people.
    Comment,
    /// A word of the language; a key, a tag.
    Keyword,
    /// Text; an added line.
    Text,
    /// A number or another constant.
    Constant,
    /// The name of a function.
    Function,
    /// The name of a type or an attribute.
    Type,
    /// A line that was taken out.
    Removed,
}

impl Kind {
    /// Every kind that has a colour.
    pub(super) const ALL: [Self; 7] =
        [Self::Comment, Self::Keyword, Self::Text, Self::Constant, Self::Function, Self::Type, Self::Removed];

    /// Returns the class that a token carries; empty for a plain one.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Comment => "hl-c",
            Self::Keyword => "hl-k",
            Self::Text => "hl-s",
            Self::Constant => "hl-n",
            Self::Function => "hl-f",
            Self::Type => "hl-t",
            Self::Removed => "hl-d",
        }
    }
}

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);

/// What the scopes of the syntaxes are to a reader; the longest that fits counts. A scope that is not here is what it stands in.
const MEANINGS: [(&str, Kind); 29] = [
    ("comment", Kind::Comment),
    ("constant", Kind::Constant),
    ("entity.name", Kind::Type),
    ("entity.name.function", Kind::Function),
    ("entity.name.macro", Kind::Function),
    ("entity.name.section", Kind::Keyword),
    ("entity.name.tag", Kind::Keyword),
    ("entity.other.attribute-name", Kind::Type),
    ("entity.other.inherited-class", Kind::Type),
    ("invalid", Kind::Plain),
    ("keyword", Kind::Keyword),
    ("keyword.operator", Kind::Plain),
    ("markup.deleted", Kind::Removed),
    ("markup.heading", Kind::Keyword),
    ("markup.inserted", Kind::Text),
    ("markup.raw", Kind::Text),
    ("meta.interpolation", Kind::Plain),
    ("meta.template.expression", Kind::Plain),
    ("punctuation.definition.comment", Kind::Comment),
    ("source", Kind::Plain),
    ("storage", Kind::Keyword),
    ("string", Kind::Text),
    ("string.unquoted", Kind::Plain),
    ("support.class", Kind::Type),
    ("support.function", Kind::Function),
    ("support.macro", Kind::Function),
    ("support.type", Kind::Type),
    ("text", Kind::Plain),
    ("variable.function", Kind::Function),
];

static SCOPES: LazyLock<Vec<(Scope, Kind)>> = LazyLock::new(|| {
    let scope = |name| Scope::new(name).expect("these are scopes");
    MEANINGS.iter().map(|&(name, kind)| (scope(name), kind)).collect()
});

/// Cuts code into tokens; none when the language is not known, or the code too long. Put together, the tokens are the code.
pub(super) fn tokens<'a>(language: &str, code: &'a str) -> Option<Vec<(Kind, &'a str)>> {
    if code.len() > LONGEST_CODE || code.lines().any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let mut state = ParseState::new(syntax);
    let mut scopes = ScopeStack::new();
    let mut kinds: Vec<Kind> = Vec::new();
    let mut tokens: Vec<(Kind, &str)> = Vec::new();
    let mut from = 0;
    let mut begun = 0;
    let mut add = |kind, from: usize, to: usize| match tokens.last_mut() {
        Some((last, text)) if *last == kind => *text = &code[begun..to],
        _ => {
            begun = from;
            tokens.push((kind, &code[from..to]));
        }
    };
    for line in code.split_inclusive('\n') {
        let start = from;
        for (at, change) in state.parse_line(line, &SYNTAXES).ok()? {
            let to = start + at;
            if to > from {
                add(kinds.last().copied().unwrap_or(Kind::Plain), from, to);
                from = to;
            }
            let outcome = scopes.apply_with_hook(&change, |change, _| match change {
                BasicScopeStackOp::Push(scope) => {
                    let around = kinds.last().copied().unwrap_or(Kind::Plain);
                    kinds.push(meaning(scope).unwrap_or(around));
                }
                BasicScopeStackOp::Pop => {
                    kinds.pop();
                }
            });
            outcome.ok()?;
        }
        let end = start + line.len();
        if end > from {
            add(kinds.last().copied().unwrap_or(Kind::Plain), from, end);
            from = end;
        }
    }
    Some(tokens)
}

/// Says what a scope is to a reader; none when it says nothing by itself.
fn meaning(scope: Scope) -> Option<Kind> {
    let fitting = SCOPES.iter().filter(|(prefix, _)| prefix.is_prefix_of(scope));
    fitting.max_by_key(|(prefix, _)| prefix.len()).map(|&(_, kind)| kind)
}
