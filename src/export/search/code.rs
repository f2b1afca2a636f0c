//! Numbers as letters, in files that a browser reads: few bytes, and nothing that a text in quotes must escape.
//!
//! `search.js` reads what is written here.

/// The letters of numbers between words: no word that was folded holds one. The first half ends a number, the second half goes on.
const BETWEEN: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*";

/// The letters of numbers in a row: 5 bits each, and a bit that says whether more follow.
const ROW: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes a number between words, 4 bits a letter, the lowest first.
pub(super) fn between(out: &mut String, mut number: usize) {
    while number > 15 {
        out.push(char::from(BETWEEN[16 + number % 16]));
        number /= 16;
    }
    out.push(char::from(BETWEEN[number]));
}

/// Writes a step up or down between words.
pub(super) fn step(out: &mut String, from: usize, to: usize) {
    between(out, if to >= from { (to - from) * 2 } else { (from - to) * 2 - 1 });
}

/// Writes a number in a row.
pub(super) fn row(out: &mut String, mut number: usize) {
    while number > 31 {
        out.push(char::from(ROW[32 + number % 32]));
        number /= 32;
    }
    out.push(char::from(ROW[number]));
}
