//! The order of an alphabet by the language's collation, and the letters that titles stand under.
//!
//! Must not know what is sorted. The order of browsers (`Intl.Collator` with numbers by value) is the same,
//! so that a list that is sorted again by script begins as it stands.

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::{Language, is_dense, is_word};

/// What a title is sorted by in the alphabet of a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey(Vec<u8>, String);

impl Language {
    /// Makes a key that titles are sorted by: in Danish, æ, ø and å come after z; in Croatian, lj after l. Accents and case tell
    /// apart only what is else the same, words go before letters, numbers count by their value, and quotes at the start count for nothing.
    pub fn sort_key(&self, title: &str) -> SortKey {
        let mut key = Vec::with_capacity(title.len() * 2);
        let Ok(()) = self.forms.order.write_sort_key_to(bare(title), &mut key);
        SortKey(key, title.to_owned())
    }

    /// Compares two titles by the alphabet of the language.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.forms.order.compare(bare(one), bare(other)).then_with(|| one.cmp(other))
    }

    /// Names the letter of the alphabet that a title stands under: `A`, `Ø`, `Lj`, or `0–9`. What is no letter or digit at the start
    /// counts for nothing, and neither does an article.
    pub fn initial(&self, title: &str) -> String {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(title);
        let mut letters = composed.chars().skip_while(|c| !c.is_alphanumeric()).take_while(|&c| is_word(c));
        let Some(first) = letters.next() else { return "–".to_owned() };
        if first.is_numeric() {
            return format!("{}–{}", self.year(0), self.year(9));
        }
        let letter = &self.forms.letter;
        let capital: String = first.to_uppercase().collect();
        if is_dense(first) {
            return capital;
        }
        // Letters that stand for one in the alphabet: Croatian lj, Danish aa, which is å. A joiner keeps them apart.
        if let Some(second) = letters.next() {
            let pair = primary(letter, &format!("{first}{second}"));
            if pair != primary(letter, &format!("{first}{JOINER}{second}")) {
                return self.named(&pair).unwrap_or_else(|| format!("{capital}{}", second.to_lowercase()));
            }
        }
        // É is an E, and Æ begins with an A where the alphabet has no Æ.
        let own = primary(letter, &capital);
        let begins =
            |with: &char| primary(letter, &with.to_string()) <= own && own < primary(letter, &format!("{with}{LAST}"));
        let bare = DecomposingNormalizerBorrowed::new_nfkd().normalize(&capital).chars().next().unwrap_or(first);
        let other = Some(bare).filter(|bare| bare.to_string() != capital);
        let plain = other.into_iter().chain('A'..='Z').find(begins).map(String::from);
        plain.or_else(|| self.named(&own)).unwrap_or(capital)
    }

    /// Finds the letter among those that languages add to the Latin alphabet that counts as what is looked for; of several the one
    /// that comes first: Danish ä stands under Æ.
    fn named(&self, wanted: &[u8]) -> Option<String> {
        let capitals = ('\u{c0}'..='\u{17f}').filter(|c| c.is_uppercase()).map(String::from);
        let equals = capitals.filter(|capital| primary(&self.forms.letter, capital) == wanted);
        equals.min_by(|one, other| self.forms.order.compare(one, other))
    }
}

/// What keeps two letters from being taken for one, and counts for nothing else (the combining grapheme joiner).
const JOINER: char = '\u{34f}';
/// What comes after every letter, by CLDR.
const LAST: char = '\u{ffff}';

/// Leaves out what stands before the first letter or digit.
fn bare(title: &str) -> &str {
    let words = title.trim_start_matches(|c: char| !c.is_alphanumeric());
    if words.is_empty() { title } else { words }
}

/// Makes what all spellings of the same letters share.
fn primary(letter: &CollatorBorrowed<'_>, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = letter.write_sort_key_to(text, &mut key);
    key
}
