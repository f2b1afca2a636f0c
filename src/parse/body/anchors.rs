//! Ids of headings, made the way GitHub makes them, so that a link works in both places.

use std::collections::BTreeMap;

/// Hands out the ids of a page's headings, in order; each is unique.
#[derive(Debug, Default)]
pub(crate) struct AnchorIds {
    /// How often each slug was asked for.
    taken: BTreeMap<String, usize>,
}

impl AnchorIds {
    /// Returns the id of the next heading: as given in `{#…}`, else its slug; `-1`, `-2` follow when that is taken.
    pub(crate) fn take(&mut self, given: Option<&str>, title: &str) -> String {
        let wanted = given.filter(|id| !id.is_empty()).map_or_else(|| slug(title), str::to_owned);
        if !self.taken.contains_key(&wanted) {
            self.taken.insert(wanted.clone(), 0);
            return wanted;
        }
        let mut count = self.taken[&wanted];
        let id = loop {
            count += 1;
            let id = format!("{wanted}-{count}");
            if !self.taken.contains_key(&id) {
                break id;
            }
        };
        self.taken.insert(wanted, count);
        self.taken.insert(id.clone(), 0);
        id
    }
}

/// Makes an id from a heading's text: lower case, letters and digits of any script, `-` for each space.
pub(crate) fn slug(title: &str) -> String {
    let kept = title.trim().chars().flat_map(char::to_lowercase).filter_map(|c| match c {
        ' ' => Some('-'),
        '-' | '_' => Some(c),
        c if c.is_alphanumeric() => Some(c),
        // Combining marks belong to the letters before them.
        c if ('\u{300}'..='\u{36f}').contains(&c) || ('\u{900}'..='\u{e7f}').contains(&c) => Some(c),
        _ => None,
    });
    let slug: String = kept.collect();
    if slug.trim_matches('-').is_empty() { "section".to_owned() } else { slug }
}
