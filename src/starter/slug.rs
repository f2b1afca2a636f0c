//! An id made from a title: short, plain letters, the words that say something.
//!
//! Words in Latin, Greek and Cyrillic letters are written in ASCII, as the language does where it has a way of its own. Other scripts
//! stay: an id may be of any, and Arabic without its unwritten vowels says nothing in Latin letters.

use deunicode::deunicode_char;

use crate::language::is_word;
use crate::model::Id;

/// The most letters of an id: what people still read in an address.
const LONGEST: usize = 32;

/// Words that say nothing in an id, by language.
const SMALL: &[(&str, &[&str])] = &[
    ("ar", &["و", "في", "من", "إلى", "على", "عن", "مع", "أو", "هذا", "هذه", "التي", "الذي", "أن", "ان", "الى", "علي"]),
    (
        "da",
        &[
            "af", "at", "de", "den", "det", "din", "dit", "eller", "en", "er", "et", "for", "fra", "har", "i", "med",
            "og", "om", "op", "paa", "pa", "som", "til", "ud", "ved", "vi", "vores",
        ],
    ),
    (
        "de",
        &[
            "am", "an", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen",
            "einer", "fuer", "im", "in", "ist", "mit", "oder", "um", "und", "unser", "unsere", "vom", "von", "wir",
            "zu", "zum", "zur",
        ],
    ),
    (
        "el",
        &[
            "o", "i", "to", "oi", "ta", "tou", "tis", "ton", "tin", "ti", "kai", "se", "sto", "sti", "stin", "ston",
            "me", "gia", "apo", "mas", "na", "ena", "mia", "ti",
        ],
    ),
    (
        "en",
        &[
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "its", "of",
            "on", "or", "our", "that", "the", "to", "we", "with",
        ],
    ),
    (
        "es",
        &[
            "a", "al", "con", "de", "del", "e", "el", "en", "es", "la", "las", "lo", "los", "nuestra", "nuestro", "o",
            "para", "por", "que", "su", "un", "una", "y",
        ],
    ),
    ("fi", &["ja", "tai", "on", "se", "ne", "etta", "kun", "ei", "me"]),
    (
        "fr",
        &[
            "a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "est", "et", "l", "la", "le", "les",
            "notre", "ou", "par", "pour", "que", "qui", "sur", "un", "une",
        ],
    ),
    ("hr", &["a", "i", "ili", "iz", "je", "na", "o", "od", "po", "s", "sa", "se", "su", "u", "uz", "za", "do", "nas"]),
    (
        "it",
        &[
            "a", "al", "con", "da", "dei", "del", "della", "di", "e", "gli", "i", "il", "in", "la", "le", "lo", "per",
            "un", "una",
        ],
    ),
    (
        "nb",
        &[
            "av", "de", "den", "det", "eller", "en", "er", "et", "for", "fra", "har", "i", "med", "og", "om", "paa",
            "pa", "som", "til", "ved", "vi",
        ],
    ),
    ("nl", &["de", "een", "en", "het", "in", "met", "of", "op", "te", "van", "voor"]),
    (
        "sv",
        &[
            "att", "av", "de", "den", "det", "eller", "en", "er", "ett", "fran", "i", "med", "och", "om", "pa", "som",
            "till", "vi",
        ],
    ),
    (
        "uk",
        &[
            "a", "abo", "ale", "chy", "dlia", "do", "i", "iz", "na", "nash", "po", "pro", "ta", "u", "v", "vid", "z",
            "za", "zi",
        ],
    ),
];

/// Makes an id of a title in a language, or a part of one; none when the title has no letter or digit.
pub(super) fn slug(tag: &str, title: &str) -> Option<Id> {
    let language = tag.split('-').next().unwrap_or_default();
    let plain = plain(language, title);
    let words: Vec<&str> = plain.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()).collect();
    // English words stand in titles of every language.
    let small = |word: &str| SMALL.iter().any(|(of, words)| [language, "en"].contains(of) && words.contains(&word));
    let telling: Vec<&str> = words.iter().copied().filter(|word| !small(word)).collect();
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

/// Writes a title in the plain letters that ids are made of.
fn plain(language: &str, title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut before = None;
    for c in title.chars().flat_map(char::to_lowercase) {
        let at_start = before.is_none_or(|before| !is_word(before));
        match own(language, c, at_start) {
            Some(own) => out.push_str(own),
            // What only joins letters.
            None if matches!(c, '\'' | '’' | 'ʼ' | '\u{640}' | '\u{64b}'..='\u{652}') => continue,
            None if c < '\u{530}' || ('\u{1e00}'..='\u{21ff}').contains(&c) => {
                out.push_str(&deunicode_char(c).unwrap_or(" ").to_lowercase());
            }
            None => out.push(c),
        }
        before = Some(c);
    }
    out
}

/// Gives the letters that a language writes for one of its own where only those of ASCII are to be had.
fn own(language: &str, c: char, at_start: bool) -> Option<&'static str> {
    match (language, c) {
        ("fi" | "sv" | "et", 'å') => Some("a"),
        ("fi" | "sv" | "et", 'ø' | 'ö') => Some("o"),
        ("de", 'ä') => Some("ae"),
        ("de", 'ü') => Some("ue"),
        // The rule of the Cabinet of Ministers of Ukraine, No. 55 of 2010.
        ("uk", 'г') => Some("h"),
        ("uk", 'ґ') => Some("g"),
        ("uk", 'и') => Some("y"),
        ("uk", 'є') => Some(if at_start { "ye" } else { "ie" }),
        ("uk", 'ї') => Some(if at_start { "yi" } else { "i" }),
        ("uk", 'й') => Some(if at_start { "y" } else { "i" }),
        ("uk", 'ю') => Some(if at_start { "yu" } else { "iu" }),
        ("uk", 'я') => Some(if at_start { "ya" } else { "ia" }),
        ("uk", 'х') => Some("kh"),
        ("uk", 'щ') => Some("shch"),
        ("uk", 'ь') => Some(""),
        ("hr", 'đ') => Some("d"),
        (_, 'å') => Some("aa"),
        ("de", 'ö') | (_, 'ø') => Some("oe"),
        _ => None,
    }
}

/// Finds an id that is not taken, by a number at its end.
pub(super) fn free(id: Id, is_taken: impl Fn(&str) -> bool) -> Id {
    if !is_taken(id.as_str()) {
        return id;
    }
    let numbered = (2..=u32::MAX).map(|number| format!("{id}-{number}")).find(|id| !is_taken(id));
    numbered.and_then(|id| Id::new(&id)).expect("a number at the end leaves an id one")
}
