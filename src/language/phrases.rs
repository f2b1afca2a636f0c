//! Phrases by name, in Fluent's format, with placeholders and plurals.

use std::fmt;
use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use unic_langid::LanguageIdentifier;

use super::forms::{Forms, Numbers, locale};

/// A language: its phrases, and the forms of its numbers and dates.
pub struct Language {
    pub(super) forms: Forms,
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

/// A value for a placeholder of a phrase.
#[derive(Debug, Clone)]
pub enum Arg {
    /// Words, or a number or date that is already worded.
    Text(String),
    /// A count, which may choose a plural.
    Count(usize),
}

/// What is wrong with a file of phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseError {
    /// The place of the file among those handed in, from 0.
    pub file: usize,
    /// The byte at which it stands.
    pub offset: usize,
    /// What is wrong, in the words of the format.
    pub message: String,
}

impl Language {
    /// Makes a language from files of phrases; those of a later file replace those of an earlier one. What cannot be read is told
    /// and left out.
    pub fn new(tag: &str, files: &[&str]) -> (Self, Vec<PhraseError>) {
        let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // What is put into a phrase may read in the other direction only where the phrase reads from right to left.
        bundle.set_use_isolating(direction(tag) == "rtl");
        bundle.set_formatter(Some(own_digits));
        let mut errors = Vec::new();
        for (file, text) in files.iter().enumerate() {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, found)| {
                errors.extend(found.into_iter().map(|error| PhraseError {
                    file,
                    offset: place(error.pos.start, error.slice.as_ref(), text),
                    message: error.to_string(),
                }));
                resource
            });
            bundle.add_resource_overriding(resource);
        }
        (Self { forms: Forms::new(tag), tag: tag.to_owned(), bundle }, errors)
    }

    /// Returns the tag of the language (BCP 47).
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the direction of its script: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        direction(&self.tag)
    }

    /// Returns the name of the language in itself, or its tag when its phrases do not say it.
    pub fn name(&self) -> String {
        let of = self.say("language-of");
        let is_own = self.tag.split('-').next().is_some_and(|primary| primary == of);
        if is_own { self.say("language-name") } else { self.tag.clone() }
    }

    /// Says whether there is a phrase of a name.
    pub fn has(&self, name: &str) -> bool {
        self.bundle.get_message(name).is_some_and(|message| message.value().is_some())
    }

    /// Says a phrase without placeholders.
    pub fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// Says a phrase; a name that is missing is said as it is, so that a label is never empty.
    pub fn say_with(&self, name: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(name).and_then(|message| message.value()) else {
            return name.replace('-', " ");
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (placeholder, value) in args {
            values.set(*placeholder, FluentValue::from(value));
            if let Arg::Count(count) = value {
                let words = self.count_words(*count);
                values.set(format!("{placeholder}_start"), FluentValue::from(capitalised(&words)));
                values.set(format!("{placeholder}_words"), FluentValue::from(words));
            }
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        // A date or an abbreviation that closes with a full stop closes the sentence too: “12. svibnja 2027.”, “ca. 3 mio.”
        let closing = |said: String, (_, value): &(&str, Arg)| match value {
            Arg::Text(text) if text.ends_with('.') && !text.ends_with("..") => said.replace(&format!("{text}."), text),
            _ => said,
        };
        args.iter().fold(said, closing)
    }

    /// Says a count in words where the language has a phrase for it (`count-7`), else in figures. Phrases see it beside a count:
    /// `$count` has `$count_words`, and `$count_start` for the start of a sentence.
    fn count_words(&self, count: usize) -> String {
        let name = format!("count-{count}");
        if self.has(&name) { self.say(&name) } else { self.integer(count) }
    }

    /// Says a count of things with the plural that a phrase chooses.
    pub fn count(&self, name: &str, count: usize) -> String {
        self.say_with(name, &[("count", Arg::Count(count)), ("number", Arg::Text(self.integer(count)))])
    }
}

/// Returns the direction of the script of a language.
fn direction(tag: &str) -> &'static str {
    let primary = tag.split('-').next().unwrap_or_default();
    if ["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv"].contains(&primary) { "rtl" } else { "ltr" }
}

/// Writes a count within a phrase in the digits and groups of its language.
fn own_digits(value: &FluentValue, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = Decimal::from_f64(number.value)?;
    memory.with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.grouped(number, 0)).ok()
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self::new(&locale(&language.to_string())))
    }
}

impl<'a> From<&'a Arg> for FluentValue<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Count(count) => FluentValue::from(*count),
        }
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag)
    }
}

/// Puts a capital at the start of words.
fn capitalised(words: &str) -> String {
    let mut rest = words.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// Says where a mistake stands: an entry that its line leaves unfinished is noticed at the start of the next line only.
fn place(at: usize, entry: Option<&Range<usize>>, text: &str) -> usize {
    let has_begun = entry.is_some_and(|entry| entry.start < at);
    if has_begun && text.get(..at).is_some_and(|before| before.ends_with('\n')) { at - 1 } else { at }
}

/// Turns a decimal into the nearest floating number, for drawing and for wording; never for sums.
pub(super) fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
