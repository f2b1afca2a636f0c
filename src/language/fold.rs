//! Words as they are compared: without accents, in lower case, letters of the same sound or shape as one.
//!
//! Owns [`fold`], which `search.js` does in the same steps, and the order of an alphabet. Must not know what is searched.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Says whether a character is part of a word: letters, digits, and marks that stand on them.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
        || matches!(c, '\u{900}'..='\u{dff}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{3099}' | '\u{309a}')
}

/// Says whether a script writes no spaces between words, so that pairs of neighbours are what can be found: Han, kana, Hangul, Thai,
/// Lao, Khmer, Burmese.
pub fn is_dense(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}')
        || matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3130}'..='\u{318f}' | '\u{31f0}'..='\u{31ff}')
        || matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
        || matches!(c, '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Folds a word: `Samsø` is `samso`, `Straße` is `strasse`, `Άνεμος` is `ανεμοσ`, `أحمد` is `احمد`.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    let apart = DecomposingNormalizerBorrowed::new_nfkd();
    let mut plain = String::with_capacity(word.len());
    for c in apart.normalize(word).chars().filter(|&c| !is_accent(c)).flat_map(char::to_lowercase) {
        match c {
            // What the change of case left on a letter: İ is i and a dot.
            c if is_accent(c) => {}
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ß' => plain.push_str("ss"),
            'þ' => plain.push_str("th"),
            'ð' | 'đ' => plain.push('d'),
            'ł' => plain.push('l'),
            'ħ' => plain.push('h'),
            'ı' => plain.push('i'),
            'ς' => plain.push('σ'),
            'ى' | 'ی' => plain.push('ي'),
            'ک' => plain.push('ك'),
            'ة' => plain.push('ه'),
            // The bar that lengthens Arabic words.
            'ـ' => {}
            c if is_word(c) => plain.push(c),
            _ => {}
        }
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&plain).into_owned()
}

/// Says whether a mark only tells how a letter is said.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Makes a key that titles are sorted by in the alphabet of a language: in Danish, æ, ø and å come after z. What is no letter or
/// digit at the start counts for nothing.
pub fn sort_key(tag: &str, title: &str) -> String {
    let last = last_letters(tag);
    let mut key = String::with_capacity(title.len());
    for c in title.chars() {
        let lower = c.to_lowercase().next().unwrap_or(c);
        match last.iter().position(|letters| letters.contains(&lower)) {
            Some(at) => key.push(['{', '|', '}'][at]),
            None if is_word(c) => key.push_str(&fold(c.encode_utf8(&mut [0; 4]))),
            None if key.is_empty() || key.ends_with(' ') => {}
            None => key.push(' '),
        }
    }
    key
}

/// Names the letter that a sort key stands under: `A`, `Ø`, or `0–9`.
pub fn initial(tag: &str, key: &str) -> String {
    match key.chars().next() {
        Some(c @ ('{' | '|' | '}')) => last_letters(tag)[c as usize - '{' as usize][0].to_uppercase().collect(),
        Some(c) if c.is_numeric() => "0–9".to_owned(),
        Some(c) => c.to_uppercase().collect(),
        None => "–".to_owned(),
    }
}

/// Lists the letters after z, in order, each with what is sorted as it.
fn last_letters(tag: &str) -> &'static [[char; 2]] {
    match tag.split('-').next().unwrap_or_default() {
        "da" | "nb" | "nn" | "no" => &[['æ', 'ä'], ['ø', 'ö'], ['å', 'å']],
        "sv" | "fi" => &[['å', 'å'], ['ä', 'æ'], ['ö', 'ø']],
        _ => &[],
    }
}
