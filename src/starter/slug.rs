//! An id made from a title: short, plain letters, the words that say something.

use deunicode::deunicode;

use crate::model::Id;

/// The most letters of an id: what people still read in an address.
const LONGEST: usize = 32;

/// Words that say nothing in an id, in the languages of the interface and their neighbours.
const SMALL: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or",
    "our", "that", "the", "to", "we", "with", "af", "at", "de", "den", "det", "din", "dit", "eller", "en", "er", "et",
    "for", "fra", "har", "i", "med", "og", "om", "op", "paa", "pa", "som", "til", "ud", "ved", "vi", "vores", "att",
    "av", "och", "ett", "der", "die", "das", "und", "le", "la", "les", "et", "du", "el",
];

/// Makes an id of a title, or a part of one; none when the title has no letter or digit.
pub(super) fn slug(title: &str) -> Option<Id> {
    let plain = deunicode(&danish(title)).to_lowercase().replace(['\'', '’'], "");
    let words: Vec<&str> = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let telling: Vec<&str> = words.iter().copied().filter(|word| !SMALL.contains(word)).collect();
    let words = if telling.is_empty() { words } else { telling };
    let mut id = String::new();
    for word in words {
        let length = id.len() + usize::from(!id.is_empty()) + word.len();
        if !id.is_empty() && length > LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.extend(word.chars().take(LONGEST));
    }
    Id::new(&id)
}

/// The letters that Danes and Norwegians write otherwise than other languages would.
fn danish(title: &str) -> String {
    title.replace('å', "aa").replace('Å', "Aa").replace('ø', "oe").replace('Ø', "Oe")
}

/// Finds an id that is not taken, by a number at its end.
pub(super) fn free(id: Id, is_taken: impl Fn(&str) -> bool) -> Id {
    if !is_taken(id.as_str()) {
        return id;
    }
    let numbered = (2..=u32::MAX).map(|number| format!("{id}-{number}")).find(|id| !is_taken(id));
    numbered.and_then(|id| Id::new(&id)).expect("a number at the end leaves an id one")
}
