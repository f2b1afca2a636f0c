//! Addresses of sheets and scripts that change with what they say, so that a browser may keep a file for ever and still sees every
//! change at once.
//!
//! Owns the form of such an address. Must not know which files there are.

/// How many digits of the hash stand in an address: 40 bits.
const DIGITS: usize = 10;

/// Gives the address of an asset by its path: `style.css` stands at `style.3f9a1c2b04.css`. Only sheets and scripts at the top of
/// a theme are named by their content: templates name them by the function `asset`, while other files may name the rest.
pub fn fingerprinted(path: &str, bytes: &[u8]) -> String {
    match path.rsplit_once('.') {
        Some((stem, ending @ ("css" | "js"))) if !path.contains('/') => {
            let hash = blake3::hash(bytes).to_hex();
            format!("{stem}.{}.{ending}", &hash[..DIGITS])
        }
        _ => path.to_owned(),
    }
}

/// Says whether the address of an asset is of that form.
pub fn names_its_content(address: &str, bytes: &[u8]) -> bool {
    let parts: Vec<&str> = address.rsplitn(3, '.').collect();
    matches!(parts[..], [ending, _, stem] if address == fingerprinted(&format!("{stem}.{ending}"), bytes))
}
